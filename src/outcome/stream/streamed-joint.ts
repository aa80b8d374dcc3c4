// A reform streamed beside its baseline: winners, lines and fifths from what was added up of both.

import { binned } from '../../measures/stream/binned.ts';
import type { Outcome } from '../../simulate.ts';
import type { Joint } from '../joint.ts';
import type { ChangeSums, Moved } from '../winners.ts';
import { changeBins, rowsOf } from '../winners.ts';
import type { PairSums } from './pair-sums.ts';
import type { Against } from './stream.ts';
import type { Cuts } from './tenths.ts';
import { cutsOf, groupOf } from './tenths.ts';

/** A streamed baseline as its reforms need it. @throws Error where it kept a table. */
export function asBaseline(outcome: Outcome): Against {
  return { scenario: outcome.scenario, thresholds: cutsIn(outcome, 10).thresholds };
}

/** What a reform and its baseline come to together; null where they were not computed beside each other. */
export function streamedJoint(baseline: Outcome, reform: Outcome): Joint | null {
  const pair = reform.stream?.pair ?? null;
  const { thresholds, misplaced } = cutsIn(baseline, 10);
  const against = reform.options.stream?.against;
  const isBeside = against?.thresholds.every((one, i) => one === thresholds[i]) === true;
  if (pair === null || !isBeside || against.scenario !== baseline.scenario) return null;
  const tenths = Array.from({ length: 10 }, (_, i) => i + 1);
  const persons = (sums: ChangeSums) => changeBins.reduce((sum, bin) => sum + sums.bins[bin], 0);
  const all = persons(together(tenths.map((tenth) => pair.changes('disposable', tenth))));
  return {
    winners: (concept) => {
      const changes = tenths.map((tenth) => pair.changes(concept, tenth));
      return rowsOf(changes, together(changes));
    },
    belowBaselineLine: (concept) => (all > 0 ? pair.belowBaselineLine(concept) / all : 0),
    transitions: () => transitionsIn(pair, cutsIn(reform, 5)),
    misplaced,
  };
}

function cutsIn({ stream }: Outcome, groups: number): Cuts {
  if (stream === undefined) throw new Error('a run that keeps its table is no stream');
  return cutsOf(binned(stream.summary.histogram('disposable')), groups);
}

function transitionsIn(pair: PairSums, { thresholds }: Cuts): number[][] {
  return [1, 2, 3, 4, 5].map((fifth) => {
    const { personWeights, least } = binned(pair.fifth(fifth));
    const row = [0, 0, 0, 0, 0];
    personWeights.forEach((weight, bin) => {
      row[groupOf(least[bin]!, thresholds) - 1]! += weight;
    });
    const all = row.reduce((sum, weight) => sum + weight, 0);
    return row.map((weight) => (all > 0 ? weight / all : 0));
  });
}

/** Sums of tenths together. */
function together(parts: readonly ChangeSums[]): ChangeSums {
  const sum = (of: (one: ChangeSums) => number) => parts.reduce((all, one) => all + of(one), 0);
  const moved = (of: (one: ChangeSums) => Moved): Moved => ({
    fen: sum((one) => of(one).fen),
    households: sum((one) => of(one).households),
  });
  const bins = changeBins.map((bin) => [bin, sum((one) => one.bins[bin])] as const);
  return {
    bins: Object.fromEntries(bins) as unknown as ChangeSums['bins'],
    before: sum(({ before }) => before),
    change: sum(({ change }) => change),
    gain: moved(({ gain }) => gain),
    loss: moved(({ loss }) => loss),
  };
}
