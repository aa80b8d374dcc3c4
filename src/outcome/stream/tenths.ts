// Groups of equally many persons from bins: where the middle of a bin's persons stands in the ranking, there the whole bin
// is. The rule of `groupsOf` in ../winners.ts, with bins in place of households.

import type { Binned } from '../../measures/stream/binned.ts';

/** Groups cut at bins. */
export interface Cuts {
  /** The least income of each group but the first; groups that no bin reaches begin with the next. */
  readonly thresholds: readonly number[];
  /** The largest share of all persons that a cut goes through: so many may stand in a neighbouring group. */
  readonly misplaced: number;
}

/** The cuts of so many groups of equally many persons, ranked by income per head. */
export function cutsOf({ personWeights, least }: Binned, groups: number): Cuts {
  const all = personWeights.reduce((sum, weight) => sum + weight, 0);
  const thresholds = Array.from({ length: groups - 1 }, () => Number.MAX_VALUE);
  let [below, misplaced] = [0, 0];
  personWeights.forEach((weight, bin) => {
    const through = below + weight;
    const group = Math.min(groups - 1, Math.floor((groups * (below + weight / 2)) / all));
    for (let cut = group - 1; cut >= 0 && thresholds[cut] === Number.MAX_VALUE; cut--)
      thresholds[cut] = least[bin]!;
    const next = Math.floor((groups * below) / all) + 1;
    const isCut = next < groups && next * all < groups * through;
    if (isCut) misplaced = Math.max(misplaced, weight / all);
    below = through;
  });
  return { thresholds, misplaced };
}

/** The group of an income, 1 the poorest. */
export function groupOf(income: number, thresholds: readonly number[]): number {
  let group = 1;
  for (const threshold of thresholds) {
    if (income < threshold) break;
    group += 1;
  }
  return group;
}
