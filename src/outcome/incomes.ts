// The incomes of a result as a weighted sample: household by household, or, of a stream, bin by bin.

import { binned } from '../measures/stream/binned.ts';
import type { Outcome } from '../simulate.ts';
import { conceptRows } from './concept-rows.ts';

/** Incomes in yuan per head, and how many persons each stands for, by survey weights. */
export interface Incomes {
  readonly incomePerHead: Float64Array;
  readonly personWeight: Float64Array;
  /** Records that each row is made of, where rows are bins. */
  readonly records?: Float64Array;
}

/** The incomes of one concept. How far measures of bins may be out: `measures/stream/indicator-bounds.ts`. */
export function incomesOf(
  { table, stream }: Pick<Outcome, 'table' | 'stream'>,
  concept: string,
): Incomes {
  if (stream === undefined) return conceptRows(table, concept);
  const { incomes, personWeights, records } = binned(stream.summary.histogram(concept));
  return { incomePerHead: incomes, personWeight: personWeights, records };
}
