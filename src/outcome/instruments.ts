// What each instrument moves: total, from whom to whom, how many pay or receive.

import { legsOf } from '../engine/ledger.ts';
import type { Legislation } from '../engine/legislation.ts';
import { flowsOf } from '../engine/outputs.ts';
import type { Label } from '../engine/quantity.ts';
import type { Stage } from '../engine/rule.ts';
import { countsPayers } from '../engine/summed.ts';
import type { Totals } from '../engine/totals.ts';
import { wholeOf } from '../engine/totals.ts';

export interface InstrumentRow {
  readonly instrument: string;
  readonly flow: string;
  readonly label: Label;
  readonly stage: Stage | null;
  readonly from: string;
  readonly to: string;
  /** Total in fen. */
  readonly fen: bigint;
  /** Persons with an amount; members of the households with one, for a household's flow. Null for primary incomes. */
  readonly persons: bigint | null;
}

/** A row for each flow, in the order of the legislation. */
export function instrumentRows(legislation: Legislation, totals: Totals): InstrumentRow[] {
  const flows = flowsOf(legislation);
  return legislation.instruments.flatMap((instrument) =>
    instrument.rules
      .filter((rule) => rule.flow !== null)
      .map((rule) => {
        const i = flows.indexOf(rule);
        const legs = legsOf(rule);
        return {
          instrument: instrument.name,
          flow: rule.name,
          label: rule.label,
          stage: rule.stage,
          from: legs[0]?.from ?? '',
          to: legs.at(-1)?.to ?? '',
          fen: wholeOf(totals.flows[i] ?? 0n),
          persons: countsPayers(rule) ? wholeOf(totals.payers[i] ?? 0n) : null,
        };
      }),
  );
}
