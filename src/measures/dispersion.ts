/** Inequality by distance to the mean: Hoover, variance, coefficient of variation. */
import { wholePower } from './elementary.ts';
import { requirePositiveTotal, type Sample } from './sample.ts';

/**
 * Hoover (Robin Hood, Pietra, Ricci–Schutz) index: the share of all income that would have to
 * move for all to be equal, Σ w |x − μ| / (2 W μ). Zeros and negative incomes are kept.
 */
export function hoover(sample: Sample): number {
  requirePositiveTotal(sample, 'Hoover index');
  let sum = 0;
  for (let place = 0; place < sample.rows; place++) {
    sum += sample.weights[place]! * Math.abs(sample.values[place]! - sample.mean);
  }
  return sum / (2 * sample.totalWeight * sample.mean);
}

/** Coefficient of variation: the population's standard deviation (divisor n) over the mean. */
export function coefficientOfVariation(sample: Sample): number {
  requirePositiveTotal(sample, 'Coefficient of variation');
  return Math.sqrt(variance(sample)) / sample.mean;
}

/** Population variance: mean squared distance to the mean, by weight. */
export function variance(sample: Sample): number {
  let sum = 0;
  for (let place = 0; place < sample.rows; place++) {
    sum += sample.weights[place]! * wholePower(sample.values[place]! - sample.mean, 2);
  }
  return sum / sample.totalWeight;
}
