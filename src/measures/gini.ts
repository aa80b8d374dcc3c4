/**
 * Gini coefficient, of the population: mid-rank covariance, which is twice the area between the
 * diagonal and the Lorenz curve by trapezoids. Zeros and negative incomes are kept (with negative
 * ones it may pass 1; the sample counts them). laeken, ineq, IC2 and dineq agree with it.
 */
import { MeasureError } from './problem.ts';
import { before, requirePositiveTotal, type Sample } from './sample.ts';

/**
 * Gini coefficient of a weighted sample.
 * @throws MeasureError zero-total, negative-total
 */
export function gini(sample: Sample): number {
  requirePositiveTotal(sample, 'Gini');
  return signedGini(sample);
}

/** Gini with the unbiased correction n/(n−1) for a small sample, n the number of rows. */
export function giniCorrected(sample: Sample): number {
  if (sample.rows < 2) {
    throw new MeasureError('no-observations', 'The corrected Gini needs two rows.');
  }
  return (gini(sample) * sample.rows) / (sample.rows - 1);
}

/** Gini of a source of income that may be a deduction: its sign is that of the total. */
export function signedGini(sample: Sample): number {
  if (sample.totalIncome === 0) {
    throw new MeasureError('zero-total', 'Gini: the incomes add up to zero.');
  }
  const { values, weights, cumulativeWeights, totalWeight, mean } = sample;
  let sum = 0;
  for (let place = 0; place < sample.rows; place++) {
    const twiceMidRank = before(cumulativeWeights, place) + cumulativeWeights[place]!;
    sum += weights[place]! * (values[place]! - mean) * twiceMidRank;
  }
  return sum / (totalWeight * totalWeight * mean);
}
