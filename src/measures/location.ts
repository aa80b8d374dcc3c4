/**
 * Where the distribution lies: mean, median, quantiles.
 *
 * Quantiles are of type 2 (Hyndman & Fan 1996): the inverse of the cumulative share, and the mean
 * of both neighbours where the cumulative share is exactly p. Packages differ there (laeken takes
 * the upper value, convey the lower), so both are at hand by name.
 */
import { MeasureError, ratio } from './problem.ts';
import type { Sample } from './sample.ts';

/** What to take where the cumulative share is exactly p. */
export type AtStep = 'average' | 'upper' | 'lower';

/** Cumulated weights carry rounding: a share this close to p counts as equal to it. */
const stepTolerance = 1e-12;

/**
 * The value below which a share `p` of the weight lies.
 * @param p a share, 0 to 1
 * @throws MeasureError parameter-out-of-range
 */
export function quantile(sample: Sample, p: number, atStep: AtStep = 'average'): number {
  if (!(p >= 0 && p <= 1)) {
    throw new MeasureError('parameter-out-of-range', `A quantile's share is 0 to 1, not ${p}.`);
  }
  const { values, cumulativeWeights, totalWeight, rows } = sample;
  const target = p * totalWeight;
  const place = firstReaching(cumulativeWeights, target - stepTolerance * totalWeight);
  const lower = values[Math.min(place, rows - 1)]!;
  const isStep = cumulativeWeights[place]! <= target + stepTolerance * totalWeight;
  if (!isStep || atStep === 'lower' || place + 1 >= rows) return lower;
  const upper = values[place + 1]!;
  return atStep === 'upper' ? upper : lower + (upper - lower) / 2;
}

/** The quantile at one half. */
export function median(sample: Sample, atStep: AtStep = 'average'): number {
  return quantile(sample, 0.5, atStep);
}

/** The arithmetic mean by weight. */
export function mean(sample: Sample): number {
  return sample.mean;
}

/** Quantile at `upper` over quantile at `lower`, e.g. P90/P10. Refused if the lower one is 0. */
export function quantileRatio(
  sample: Sample,
  upper: number,
  lower: number,
  atStep: AtStep = 'average',
): number {
  const what = `P${upper * 100}/P${lower * 100}`;
  return ratio(quantile(sample, upper, atStep), quantile(sample, lower, atStep), what);
}

/** First place whose running weight reaches `target`. */
function firstReaching(cumulativeWeights: Float64Array, target: number): number {
  let low = 0;
  let high = cumulativeWeights.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (cumulativeWeights[middle]! < target) low = middle + 1;
    else high = middle;
  }
  return low;
}
