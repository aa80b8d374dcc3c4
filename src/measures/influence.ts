/**
 * What one person more of an income does to a quantile: its influence function, and how many independent rows a weighted
 * sample is worth.
 *
 *     IF = (p − 1[x ≤ q]) / f(q)
 *
 * The density f is read off the sample as Woodruff does: the share between the quantiles one standard error of the share to
 * either side, 1.96 times, over the distance of these quantiles (Journal of the American Statistical Association 47, 1952).
 * Where many people have the same income, so that the distance is nothing, the quantile does not move.
 */
import { quantile } from './location.ts';
import { firstAbove, type Sample } from './sample.ts';

/** Quantile of the normal distribution that leaves 2.5 % beyond. */
const normal = 1.959963984540054;

/** Rows of equal weight that would know as much about a mean: (Σ w)² / Σ w² (Kish 1965). */
export function effectiveRows(sample: Sample): number {
  let squares = 0;
  for (const weight of sample.weights) {
    const share = weight / sample.totalWeight;
    squares += share * share;
  }
  return 1 / squares;
}

/** The influence function of a quantile, by place in the sample. */
export function quantileInfluence(sample: Sample, p: number): (place: number) => number {
  const reach = normal * Math.sqrt((p * (1 - p)) / effectiveRows(sample));
  const [from, to] = [Math.max(0, p - reach), Math.min(1, p + reach)];
  const distance = quantile(sample, to) - quantile(sample, from);
  const perShare = distance / (to - from);
  const through = firstAbove(sample.values, quantile(sample, p));
  const share = through === 0 ? 0 : sample.cumulativeWeights[through - 1]! / sample.totalWeight;
  // The share at the quantile itself, so that the mean is nothing where many have the same income.
  return (place) => perShare * (share - (place < through ? 1 : 0));
}
