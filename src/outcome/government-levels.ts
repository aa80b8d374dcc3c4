// Government's balance split between the centre and the province with what lies below it, by the dated shares of the law.

import { inForce } from '../engine/in-force.ts';
import type { Label } from '../engine/quantity.ts';
import { centralShares } from '../law/government-levels.ts';
import type { Outcome } from '../simulate.ts';

/** What each level received less what it paid, in fen. Both together are government's balance. */
export interface GovernmentLevels {
  readonly centre: bigint;
  readonly provinceAndBelow: bigint;
}

/** A flow of government by level, in fen: above zero what is received, below what is paid. */
export interface LevelRow extends GovernmentLevels {
  readonly flow: string;
  readonly label: Label;
  readonly fen: bigint;
  /** The centre's share in force at the end of the year; null where it is not known and all counts as the province's. */
  readonly centralShare: number | null;
}

const parts = 1_000_000_000;

/** Splits the balance of government. Flows whose shares are not known stay with the province and below. */
export function governmentLevels(outcome: Outcome): GovernmentLevels {
  const centre = levelRows(outcome).reduce((sum, row) => sum + row.centre, 0n);
  const all = outcome.ledger.balances.government ?? 0n;
  return { centre, provinceAndBelow: all - centre };
}

/** A row for each flow of government that moved anything, in the order of the shares; those of reforms behind. */
export function levelRows(outcome: Outcome): LevelRow[] {
  const day = `${outcome.scenario.lawYear}-12-31`;
  const added = outcome.policy.legislation.restructuring?.centralShares ?? [];
  return [...centralShares, ...added].flatMap(({ flows, share }) => {
    const found = inForce(outcome.policy, share, day, outcome.scenario.area);
    const centralShare = 'why' in found ? null : Number(found.value);
    const ofCentre = BigInt(Math.round((centralShare ?? 0) * parts));
    return flows.flatMap(({ name, label }): LevelRow[] => {
      const fen = received(outcome, name);
      if (fen === 0n) return [];
      const centre = (fen * ofCentre) / BigInt(parts);
      return [{ flow: name, label, fen, centralShare, centre, provinceAndBelow: fen - centre }];
    });
  });
}

function received({ ledger }: Outcome, flow: string): bigint {
  const own = ledger.postings.filter((posting) => posting.flow === flow);
  return own.reduce((sum, { from, to, fen }) => {
    if (to === 'government') return sum + fen;
    return from === 'government' ? sum - fen : sum;
  }, 0n);
}
