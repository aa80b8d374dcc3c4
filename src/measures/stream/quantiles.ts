/**
 * Quantiles of bins: straight through the bin that a quantile falls into, from its least income to its largest.
 *
 * The records of a bin are spread over it, and with many of them a straight line is nearer than the bin's mean by far;
 * small changes of a policy move it smoothly. The bound is sure whatever the records are: the quantile is in the bin. At
 * the end of a bin it is half way to the next, as in `quantile`, and exact.
 */
import { before, firstAtLeast } from '../sample.ts';
import type { BinnedSample } from './binned.ts';

/** A figure and how far that of the records may be from it. */
export interface WithBound {
  readonly value: number;
  readonly bound: number;
}

/** Cumulated weights are whole numbers here; the tolerance is that of `quantile`. */
const stepTolerance = 1e-12;

/** The quantile at a share of the weight, of type 2, with its bound. */
export function binnedQuantile({ sample, least, most }: BinnedSample, share: number): WithBound {
  const { cumulativeWeights, weights, totalWeight, rows } = sample;
  const tolerance = stepTolerance * totalWeight;
  const target = share * totalWeight;
  const place = Math.min(firstAtLeast(cumulativeWeights, target - tolerance), rows - 1);
  const [low, high] = [least[place]!, most[place]!];
  const isStep = cumulativeWeights[place]! <= target + tolerance && place + 1 < rows;
  if (isStep) {
    const [nextLow, nextHigh] = [least[place + 1]!, most[place + 1]!];
    const value = high + (nextLow - high) / 2;
    return { value, bound: Math.max(high - low, nextHigh - nextLow) / 2 };
  }
  const part = (target - before(cumulativeWeights, place)) / weights[place]!;
  const value = low + Math.min(Math.max(part, 0), 1) * (high - low);
  return { value, bound: Math.max(value - low, high - value) };
}
