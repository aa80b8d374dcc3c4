// `--stream` and `--exact`: whether a run forgets its households once they are added up, or keeps a table of them all.

import type { Command } from 'commander';
import { Option } from 'commander';
import { mostKept } from '../outcome/stream/absent-table.ts';
import { refusedOf } from '../outcome/stream/refused-tables.ts';
import type { StreamOptions } from '../outcome/stream/stream.ts';
import { asBaseline } from '../outcome/stream/streamed-joint.ts';
import type { ResultTable } from '../outcome/tables/result-table.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Outcome } from '../simulate.ts';
import { UsageError } from './exit.ts';

/** Which of the two is asked for; what fits into memory is kept where neither is. */
export interface StreamFlags {
  readonly stream?: boolean;
  readonly exact?: boolean;
}

/** How a run is to stream, and beside which baseline. */
export interface Streamed extends StreamFlags {
  /** The baseline that a reform is run beside. */
  readonly beside?: Outcome;
}

/** `--stream` and `--exact`. */
export function withStream(command: Command): Command {
  const most = mostKept.toLocaleString('en');
  return command
    .addOption(
      new Option(
        '--stream',
        `forget households once they are added up: memory does not grow, each figure has a bound; so it is beyond ${most} households`,
      ).conflicts('exact'),
    )
    .option('--exact', 'keep a table of all households, however many: some 130 bytes each');
}

/** How a scenario streams; undefined where it keeps its households. */
export function streamOf(
  { population }: Scenario,
  { stream, exact, beside }: Streamed,
): StreamOptions | undefined {
  if (beside !== undefined)
    return beside.stream === undefined ? undefined : { against: asBaseline(beside) };
  const isLarge = population.households > mostKept;
  return stream === true || (isLarge && exact !== true) ? {} : undefined;
}

/**
 * Checks that what is asked for beside a result can be had of a stream, before anything runs.
 * @param tables the numbered tables asked for.
 * @throws UsageError for `--uncertainty`, whose many populations are each kept, for `--convention`, and for tables of
 * single households.
 */
export function checkStream(
  scenario: Scenario,
  flags: StreamFlags & { readonly uncertainty?: number; readonly convention?: readonly string[] },
  tables: readonly ResultTable[] = [],
): void {
  if (streamOf(scenario, flags) === undefined) return;
  const refused = refusedOf(tables);
  const given = (flag: 'uncertainty' | 'convention') =>
    flags[flag] === undefined ? [] : [`--${flag}`];
  const asked = [...given('uncertainty'), ...given('convention'), ...refused];
  if (asked.length === 0) return;
  const { households } = scenario.population;
  throw new UsageError(
    `${asked.join(', ')}: every household is needed, and a stream of ${households.toLocaleString('en')} keeps none; run with --exact, or on at most ${mostKept.toLocaleString('en')} households without --stream`,
  );
}
