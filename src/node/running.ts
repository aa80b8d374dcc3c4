// Running scenarios for a command: on the workers, with progress, in turn.

import { householdsPerBlock } from '../engine/block.ts';
import type { Condition } from '../engine/condition.ts';
import { ProblemsError } from '../engine/problem.ts';
import { leanedOn } from '../outcome/leaning.ts';
import { conditionText, isOfPersons } from '../outcome/selection.ts';
import type { UncertainValue } from '../outcome/uncertain-values.ts';
import { uncertainValues } from '../outcome/uncertain-values.ts';
import type { Language } from '../report/language.ts';
import { formatNumber } from '../report/numbers.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Execute, Outcome, RunOptions } from '../simulate.ts';
import { prepare, simulate } from '../simulate.ts';
import type { Session } from './session.ts';
import type { Streamed } from './stream-flags.ts';
import { streamOf } from './stream-flags.ts';

/** What the tables of a result need of its run. */
export type Keeps = Pick<RunOptions, 'kept' | 'figures' | 'tallies' | 'measured'>;

/** How to run. */
export interface Running extends Streamed {
  readonly threads: number;
  readonly where: readonly Condition[];
  readonly lang: Language;
  /** What headline lines are computed by, where it is not the house’s. */
  readonly counted?: Pick<RunOptions, 'convention'>;
}

/**
 * Runs a scenario and says so.
 * @param keeps what the tables of its result need.
 * @throws ProblemsError where no household meets the conditions.
 */
export async function runScenario(
  session: Session,
  scenario: Scenario,
  running: Running,
  keeps: Keeps = {},
): Promise<Outcome> {
  const { threads, where, lang } = running;
  const stream = streamOf(scenario, running);
  const title = titleOf(scenario, threads, lang);
  const progress = session.talk.progress(title, lang);
  const onProgress = (done: number, blocks: number) => progress.at(done, blocks);
  try {
    const execute = session.workers(threads).execute({ onProgress });
    const options = { where, ...running.counted, ...keeps, ...(stream && { stream }) };
    return await simulate(scenario, options, ofSomebody(execute, where));
  } finally {
    progress.end();
  }
}

/** Before anything is measured: of nobody there are no measures. */
export function ofSomebody(execute: Execute, conditions: readonly Condition[]): Execute {
  return async (scenario, options) => {
    const computed = await execute(scenario, options);
    const households = computed.included.population[0] ?? 0n;
    if (conditions.length === 0 || households > 0n) return computed;
    const met = conditions.map(conditionText).join(' and ');
    const whom = isOfPersons(conditions) ? 'nobody' : 'no household';
    const message = `${whom} of the population meets ${met}`;
    throw new ProblemsError([{ code: 'out-of-range', where: '--where', message }]);
  };
}

function titleOf({ name, population }: Scenario, threads: number, lang: Language): string {
  const households = formatNumber(population.households, 'count', lang, { unit: false });
  if (lang === 'zh') return `${name}：${households}户，${threads}个线程`;
  return `${name}: ${households} households on ${threads} ${threads === 1 ? 'thread' : 'threads'}`;
}

/** Starts the workers for a scenario, while the main thread is busy with other things. */
export function warm(session: Session, threads: number, { population }: Scenario): void {
  session.workers(threads).warm(Math.ceil(population.households / householdsPerBlock));
}

/** What a scenario leans on, the most first: each value is tried on a sample. */
export function leanedOnIn(scenario: Scenario): UncertainValue[] {
  return leanedOn(prepare(scenario));
}

/** What a scenario leans on, by name. */
export function uncertainIn(scenario: Scenario): UncertainValue[] {
  return uncertainValues(prepare(scenario).request);
}
