// Running scenarios for a command: on the workers, with progress, in turn.

import { householdsPerBlock } from '../engine/block.ts';
import type { Condition } from '../engine/condition.ts';
import { ProblemsError } from '../engine/problem.ts';
import { leanedOn } from '../outcome/leaning.ts';
import { conditionText } from '../outcome/selection.ts';
import type { UncertainValue } from '../outcome/uncertain-values.ts';
import { uncertainValues } from '../outcome/uncertain-values.ts';
import type { Language } from '../report/language.ts';
import { formatNumber } from '../report/numbers.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Execute, Outcome, RunOptions } from '../simulate.ts';
import { prepare, simulate } from '../simulate.ts';
import type { Session } from './session.ts';

/** How to run. */
export interface Running {
  readonly threads: number;
  readonly where: readonly Condition[];
  readonly lang: Language;
}

/**
 * Runs a scenario and says so.
 * @throws ProblemsError where no household meets the conditions.
 */
export async function runScenario(
  session: Session,
  scenario: Scenario,
  { threads, where, lang }: Running,
  more: Pick<RunOptions, 'measured'> = {},
): Promise<Outcome> {
  const title = titleOf(scenario, threads, lang);
  const progress = session.talk.progress(title, lang);
  const onProgress = (done: number, blocks: number) => progress.at(done, blocks);
  try {
    const execute = session.workers(threads).execute({ onProgress });
    return await simulate(scenario, { where, ...more }, ofSomebody(execute, where));
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
    const message = `no household of the population meets ${met}`;
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
