// `--uncertainty`: runs other populations, recipes and values of the law on the workers, and says how far it is.

import type { Figures } from '../outcome/headlines.ts';
import type { Evaluate, Uncertainty } from '../outcome/uncertainty.ts';
import {
  doubtfulValues,
  evaluating,
  mostLawHouseholds,
  uncertaintyOf,
} from '../outcome/uncertainty.ts';
import { areas } from '../population/areas.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Running } from './running.ts';
import { ofSomebody } from './running.ts';
import type { Session } from './session.ts';

/**
 * How sure the figures of a scenario are, or those of reforms against the first scenario.
 * @param own the figures.
 * @throws ProblemsError where no household of one of the populations meets the conditions.
 */
export async function uncertaintyIn(
  session: Session,
  scenarios: readonly [Scenario, ...Scenario[]],
  own: readonly Figures[],
  { threads, where, lang, counted, replicates }: Running & { readonly replicates: number },
): Promise<Uncertainty[]> {
  const [{ area, population }] = scenarios;
  const { households, seed, file } = population;
  const values = doubtfulValues(scenarios);
  const ofSynthesis = {
    replicates,
    recipes: areas[area]?.alternatives ?? 0,
    lawHouseholds: Math.min(households, mostLawHouseholds),
  };
  const ofFile = { replicates: 1, recipes: 0, lawHouseholds: households };
  const people = file === undefined ? ofSynthesis : ofFile;
  const trials = { ...people, values, households, seed };
  const execute = ofSomebody(session.workers(threads).execute(), where);
  const all =
    people.replicates - 1 + people.recipes + (values.length === 0 ? 0 : values.length + 1);
  const progress = session.talk.progress(titleOf(all, lang), lang);
  try {
    const evaluate = evaluating(scenarios, { where, ...counted }, execute);
    return await uncertaintyOf(
      own,
      trials,
      told(evaluate, (done) => progress.at(done, all)),
    );
  } finally {
    progress.end();
  }
}

/** Tells how many trials are done. */
function told(evaluate: Evaluate, onTrial: (done: number) => void): Evaluate {
  let done = 0;
  return async (trial) => {
    const found = await evaluate(trial);
    done += 1;
    onTrial(done);
    return found;
  };
}

function titleOf(trials: number, lang: Running['lang']): string {
  return lang === 'zh' ? `不确定性：${trials}次试算` : `how sure it is: ${trials} trials`;
}
