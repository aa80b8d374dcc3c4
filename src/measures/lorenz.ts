/**
 * The Lorenz curve and the shares read off it.
 *
 * The curve joins the points (share of weight, share of income) by straight lines, so that L(p)
 * is defined for every p and does not jump with the sample. Zeros and negative incomes are kept:
 * with negative incomes the curve dips below zero (the sample counts them).
 */
import { quantile } from './location.ts';
import { MeasureError, ratio } from './problem.ts';
import { before, firstAbove, firstAtLeast, requirePositiveTotal, type Sample } from './sample.ts';

/**
 * Share of all income that the poorest share `p` receives, interpolated.
 * @throws MeasureError zero-total, negative-total, parameter-out-of-range
 */
export function lorenz(sample: Sample, p: number): number {
  requirePositiveTotal(sample, 'Lorenz curve');
  if (!(p >= 0 && p <= 1)) {
    throw new MeasureError('parameter-out-of-range', `A share is 0 to 1, not ${p}.`);
  }
  const { cumulativeWeights, cumulativeIncomes, values, totalWeight, totalIncome } = sample;
  const target = p * totalWeight;
  const place = Math.min(firstAtLeast(cumulativeWeights, target), sample.rows - 1);
  const partOfRow = target - before(cumulativeWeights, place);
  return (before(cumulativeIncomes, place) + partOfRow * values[place]!) / totalIncome;
}

/** Points of the curve at equal steps of the population, from (0, 0) to (1, 1). */
export function lorenzPoints(sample: Sample, steps: number): { p: number; share: number }[] {
  return Array.from({ length: steps + 1 }, (_, step) => {
    const p = step / steps;
    return { p, share: lorenz(sample, p) };
  });
}

/** Income share of the richest share `p` (0.1 = the top tenth), interpolated. */
export function topShare(sample: Sample, p: number): number {
  return 1 - lorenz(sample, 1 - p);
}

/** Palma ratio: income of the richest tenth over that of the poorest two fifths. */
export function palma(sample: Sample): number {
  return ratio(topShare(sample, 0.1), lorenz(sample, 0.4), 'Palma ratio');
}

/** S80/S20 off the interpolated curve: income of the richest fifth over the poorest fifth. */
export function s80s20Lorenz(sample: Sample): number {
  return ratio(1 - lorenz(sample, 0.8), lorenz(sample, 0.2), 'S80/S20 (Lorenz)');
}

/**
 * S80/S20 by quantiles, as Eurostat, laeken and convey have it: total income above the 80 %
 * quantile over total income at or below the 20 % quantile. Refused where nobody is above (all are
 * equal, or the top is one bunch).
 */
export function s80s20(sample: Sample): number {
  const { values, cumulativeIncomes, totalIncome } = sample;
  const richest = firstAbove(values, quantile(sample, 0.8));
  if (richest === sample.rows) {
    throw new MeasureError('no-observations', 'S80/S20: nobody is above the 80 % quantile.');
  }
  const above = totalIncome - before(cumulativeIncomes, richest);
  const below = before(cumulativeIncomes, firstAbove(values, quantile(sample, 0.2)));
  return ratio(above, below, 'S80/S20');
}
