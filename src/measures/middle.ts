/**
 * The middle as a crisp band: what share of people, and of income, lies between two limits.
 * Both ends belong to the band: lower ≤ x ≤ upper.
 */
import { MeasureError } from './problem.ts';
import { before, firstAbove, firstAtLeast, requirePositiveTotal, type Sample } from './sample.ts';

/** Population shares below, inside and above a band; they add up to one. */
export interface BandShares {
  readonly below: number;
  readonly inside: number;
  readonly above: number;
}

/** Shares of the weight below `lower`, from `lower` to `upper`, and above `upper`. */
export function bandShares(sample: Sample, lower: number, upper: number): BandShares {
  requireOrdered(lower, upper);
  const { values, cumulativeWeights, totalWeight } = sample;
  const below = before(cumulativeWeights, firstAtLeast(values, lower));
  const through = before(cumulativeWeights, firstAbove(values, upper));
  return {
    below: below / totalWeight,
    inside: (through - below) / totalWeight,
    above: (totalWeight - through) / totalWeight,
  };
}

/** Share of the weight inside the band, both ends included. */
export function middleShare(sample: Sample, lower: number, upper: number): number {
  return bandShares(sample, lower, upper).inside;
}

/** Share of all income that those inside the band receive. */
export function middleIncomeShare(sample: Sample, lower: number, upper: number): number {
  requirePositiveTotal(sample, 'Income share of the middle');
  requireOrdered(lower, upper);
  const { values, cumulativeIncomes, totalIncome } = sample;
  const through = before(cumulativeIncomes, firstAbove(values, upper));
  return (through - before(cumulativeIncomes, firstAtLeast(values, lower))) / totalIncome;
}

function requireOrdered(lower: number, upper: number): void {
  if (lower <= upper) return;
  throw new MeasureError('parameter-out-of-range', `A band runs upward, not ${lower} to ${upper}.`);
}
