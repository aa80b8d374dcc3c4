// What is known of households only with both policies at hand: who wins and who loses, who stands below the baseline's
// line, who moves from fifth to fifth. From the tables of two runs, or from a stream that computed both on each block.

import { ProblemsError } from '../engine/problem.ts';
import type { Outcome } from '../simulate.ts';
import type { Distribution } from './compare.ts';
import { belowLineOf } from './concept-measures.ts';
import { transitions } from './mobility.ts';
import { streamedJoint } from './stream/streamed-joint.ts';
import type { WinnersRow } from './winners.ts';
import { winnersAndLosers } from './winners.ts';

/** Incomes whose winners are told. */
export type WinnersConcept = 'disposable' | 'afterGiving' | 'final';

export interface Joint {
  readonly winners: (concept: WinnersConcept) => readonly WinnersRow[];
  /** Share of persons below the baseline's allowance line under the reform. */
  readonly belowBaselineLine: (concept: Distribution) => number;
  /** Of the persons of each fifth of the baseline, the shares in each fifth under the reform. */
  readonly transitions: () => readonly (readonly number[])[];
  /**
   * Share of all persons that may stand in a neighbouring tenth, since tenths are cut at bins of income; null where
   * they are cut household by household.
   */
  readonly misplaced: number | null;
}

/**
 * Two runs of the same people, household by household.
 * @throws ProblemsError where one of them streamed, and not beside the other.
 */
export function jointOf(baseline: Outcome, reform: Outcome): Joint {
  const isStreamed = reform.stream !== undefined;
  if (isStreamed !== (baseline.stream !== undefined)) throw apart(reform);
  if (isStreamed) {
    const joint = streamedJoint(baseline, reform);
    if (joint === null) throw apart(reform);
    return joint;
  }
  const [before, after] = [baseline.table, reform.table];
  return {
    winners: (concept) => winnersAndLosers(before, after, concept),
    belowBaselineLine: (concept) => belowLineOf(before, after, concept),
    transitions: () => transitions(before, after),
    misplaced: null,
  };
}

function apart({ scenario }: Outcome): ProblemsError {
  const message =
    'it was not run beside the baseline: households that are forgotten can be compared only while both policies are computed';
  return new ProblemsError([{ code: 'conflict', where: scenario.name, message }]);
}
