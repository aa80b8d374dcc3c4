/**
 * Concentration: how one quantity is spread over people ranked by another.
 *
 * Rows with the same rank variable share their average fractional rank: many households have a
 * market income of exactly zero, and any other rule would make the result depend on their order.
 */
import { MeasureError } from './problem.ts';
import { before, type Sample } from './sample.ts';
import type { Column } from './sort.ts';

/** Rows of a sample with one and the same value. */
export interface Tie {
  readonly start: number;
  readonly end: number;
}

/** Runs of equal values in the sample, in ascending order. */
export function* ties(sample: Sample): Generator<Tie> {
  const { values, rows } = sample;
  for (let start = 0; start < rows; ) {
    let end = start + 1;
    while (end < rows && values[end] === values[start]) end++;
    yield { start, end };
    start = end;
  }
}

/** Weighted sum of a column over rows `start` to `end` of a ranking. */
export function sumOver(column: Column, ranking: Sample, { start, end }: Tie): number {
  let sum = 0;
  for (let place = start; place < end; place++) {
    sum += ranking.weights[place]! * column[ranking.order[place]!]!;
  }
  return sum;
}

/**
 * How far a quantity grows with the rank: Σ w (q − q̄) (W_before + W_through) over the ranking. Twice the covariance with the
 * fractional rank is this over W².
 */
export function rankExcess(quantity: Column, ranking: Sample): number {
  const { cumulativeWeights, totalWeight, rows } = ranking;
  const mean = sumOver(quantity, ranking, { start: 0, end: rows }) / totalWeight;
  let sum = 0;
  for (const tie of ties(ranking)) {
    const weightBefore = before(cumulativeWeights, tie.start);
    const weightThrough = cumulativeWeights[tie.end - 1]!;
    const excess = sumOver(quantity, ranking, tie) - mean * (weightThrough - weightBefore);
    sum += excess * (weightBefore + weightThrough);
  }
  return sum;
}

/**
 * Concentration coefficient of `quantity` over the people ranked by `ranking`: twice the covariance
 * with the fractional rank, over the mean.
 * @param quantity one number per row of the input from which `ranking` was made, may be negative
 * @throws MeasureError zero-total if the quantity adds up to zero
 */
export function concentration(quantity: Column, ranking: Sample): number {
  const total = sumOver(quantity, ranking, { start: 0, end: ranking.rows });
  if (total === 0) {
    throw new MeasureError('zero-total', 'Concentration: the quantity adds up to zero.');
  }
  return rankExcess(quantity, ranking) / (ranking.totalWeight * total);
}
