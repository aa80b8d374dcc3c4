/**
 * Duclos–Esteban–Ray polarisation, ∬ f(x)^(1+α) f(y) |x − y| dx dy (Econometrica 2004).
 *
 * On incomes over their mean; f by a Gaussian kernel at every sample point, the integral over the
 * empirical distribution. Bandwidth as the authors recommend: h = 4.7 n^(−½) σ α^0.1 with n the
 * number of rows and σ the population standard deviation of x/μ. Not halved: at α = 0 the index is
 * twice the Gini (DASP prints half of it).
 */

import { variance } from './dispersion.ts';
import { power } from './elementary.ts';
import { gaussTransform } from './gauss-transform.ts';
import { gini } from './gini.ts';
import { MeasureError } from './problem.ts';
import { before, requirePositiveTotal, type Sample } from './sample.ts';

/**
 * DER index.
 * @param alpha weight of identification, 0 or from ¼ to 1
 * @throws MeasureError zero-total, negative-total, parameter-out-of-range
 */
export function duclosEstebanRay(sample: Sample, alpha: number): number {
  requirePositiveTotal(sample, 'Duclos–Esteban–Ray index');
  if (alpha === 0) return 2 * gini(sample);
  if (!(alpha > 0 && alpha <= 1)) {
    throw new MeasureError('parameter-out-of-range', `DER's α is 0 to 1, not ${alpha}.`);
  }
  const deviation = Math.sqrt(variance(sample)) / sample.mean;
  if (deviation === 0) return 0;
  const bandwidth = (4.7 / Math.sqrt(sample.rows)) * deviation * power(alpha, 0.1);
  const ratios = sample.values.map((value) => value / sample.mean);
  const kernelSums = gaussTransform(ratios, sample.weights, bandwidth);
  const scale = 1 / (sample.totalWeight * bandwidth * Math.sqrt(2 * Math.PI));
  let sum = 0;
  for (let place = 0; place < sample.rows; place++) {
    const identification = power(kernelSums[place]! * scale, alpha);
    sum += sample.weights[place]! * identification * meanDistance(sample, place);
  }
  return sum / sample.totalWeight;
}

/** Mean distance from one row to all others, over the mean: ∫ |x − y| dF(y) / μ. */
function meanDistance(sample: Sample, place: number): number {
  const { values, cumulativeWeights, cumulativeIncomes, totalWeight, totalIncome } = sample;
  const weightBelow = before(cumulativeWeights, place);
  const incomeBelow = before(cumulativeIncomes, place);
  const aside = values[place]! * (2 * weightBelow - totalWeight);
  return (aside + totalIncome - 2 * incomeBelow) / (totalWeight * sample.mean);
}
