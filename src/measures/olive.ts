/**
 * The olive index: how much of the population clusters in the middle, with both ends small.
 *
 *     closeness  k(r) = min(r, 1/r), k(0) = 0        r = income / centre
 *     O = mean of k                                   0 … 1
 *
 * In words: take a person at random and compare them with the average person; the smaller income
 * is on average O of the larger. «中间大、两头小» taken literally: 1 − O = low + high, where
 * low = E[(1 − r)₊] is the Hoover index (the lower end) and high = E[(1 − 1/r)₊] is the concave
 * affluence gap of Peichl, Schaefer & Scheicher (2010) with its line at the centre (the upper end).
 *
 * The centre is the mean, because a transfer does not move it: any transfer from above the mean to
 * below it, neither crossing, raises O. (With the median, a society of nine poor and one rich would
 * pass for an olive.) Negative incomes count as zero, also in the mean, and are counted.
 *
 * O is one of a family, O^α[a, b] = 1 − E[(1 − y/a)₊^α] − E[(1 − b/y)₊^α]: a = b = mean and α = 1
 * is the index; α = 0 the crisp middle share everybody quotes; α = 1 with a band the soft one.
 * Only arithmetic: every engine gives the same bits.
 */
import { power } from './elementary.ts';
import { median } from './location.ts';
import { MeasureError } from './problem.ts';
import { firstAbove, firstAtLeast, type Sample } from './sample.ts';

/** What incomes are compared with: the mean (the index), the median, or an amount. */
export type Centre = 'mean' | 'median' | number;

/** The index and its two ends: olive = 1 − low − high. */
export interface Olive {
  readonly olive: number;
  /** Loss below the centre: with the mean as centre, the Hoover index. */
  readonly low: number;
  /** Loss above the centre: the concave affluence gap. */
  readonly high: number;
  /** The amount the incomes were compared with. */
  readonly centre: number;
  /** Rows below zero that were counted as zero, and their weight. */
  readonly clampedRows: number;
  readonly clampedWeight: number;
}

/** Closeness of an income to a band [lower, upper] (or to a centre, lower = upper): 0 … 1. */
export function closeness(income: number, lower: number, upper = lower): number {
  if (income <= 0) return 0;
  if (income < lower) return income / lower;
  return income > upper ? upper / income : 1;
}

/**
 * The olive index of a sample.
 * @throws MeasureError centre-not-positive (all incomes zero or below; an anchor of 0 or less)
 */
export function oliveIndex(sample: Sample, centre: Centre = 'mean'): Olive {
  const amount = centreAmount(sample, centre);
  return { ...bandOlive(sample, amount, amount), centre: amount, ...clamped(sample) };
}

/**
 * The family O^α[lower, upper] and its ends.
 * @param order α: 1 soft (no cliffs at the limits), 0 crisp (the plain middle share)
 */
export function bandOlive(
  sample: Sample,
  lower: number,
  upper: number,
  order = 1,
): Pick<Olive, 'olive' | 'low' | 'high'> {
  requireBand(lower, upper, order);
  const { values, weights, rows, totalWeight } = sample;
  const middle = firstAtLeast(values, lower);
  const top = firstAbove(values, upper);
  let inside = 0;
  let lost = 0;
  for (let place = 0; place < middle; place++) {
    const loss = gapToOrder(1 - closeness(values[place]!, lower), order);
    lost += weights[place]! * loss;
    inside += weights[place]! * (1 - loss);
  }
  const low = lost / totalWeight;
  for (let place = middle; place < top; place++) inside += weights[place]!;
  lost = 0;
  for (let place = top; place < rows; place++) {
    const loss = gapToOrder(1 - upper / values[place]!, order);
    lost += weights[place]! * loss;
    inside += weights[place]! * (1 - loss);
  }
  return { olive: inside / totalWeight, low, high: lost / totalWeight };
}

/** Mean income with negatives counted as zero. */
export function clampedMean(sample: Sample): number {
  if (sample.negativeRows === 0) return sample.mean;
  let sum = 0;
  for (let place = sample.negativeRows; place < sample.rows; place++) {
    sum += sample.weights[place]! * sample.values[place]!;
  }
  return sum / sample.totalWeight;
}

function gapToOrder(gap: number, order: number): number {
  if (order === 1) return gap;
  return order === 0 ? 1 : power(gap, order);
}

function centreAmount(sample: Sample, centre: Centre): number {
  let amount = centre;
  if (amount === 'mean') amount = clampedMean(sample);
  else if (amount === 'median') amount = Math.max(median(sample), 0);
  if (amount > 0) return amount;
  throw new MeasureError(
    'centre-not-positive',
    `Olive index: the centre (${centre}) is ${amount}, not above 0.`,
  );
}

function clamped(sample: Sample): Pick<Olive, 'clampedRows' | 'clampedWeight'> {
  const { negativeRows, cumulativeWeights } = sample;
  const clampedWeight = negativeRows === 0 ? 0 : cumulativeWeights[negativeRows - 1]!;
  return { clampedRows: negativeRows, clampedWeight };
}

function requireBand(lower: number, upper: number, order: number): void {
  if (!(lower > 0 && upper >= lower)) {
    throw new MeasureError(
      'parameter-out-of-range',
      `An olive band is above 0 and runs upward, not ${lower} to ${upper}.`,
    );
  }
  if (!(order >= 0)) {
    throw new MeasureError('parameter-out-of-range', `The order is 0 or more, not ${order}.`);
  }
}
