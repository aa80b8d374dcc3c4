/**
 * Polarisation: how far the distribution splits into camps (Foster–Wolfson, Wang–Tsui,
 * Esteban–Ray). Duclos–Esteban–Ray, which needs a density, is in `density-polarisation.ts`.
 */
import { power } from './elementary.ts';
import { gini } from './gini.ts';
import { type AtStep, median } from './location.ts';
import { lorenz } from './lorenz.ts';
import { MeasureError } from './problem.ts';
import { before, firstAbove, firstAtLeast, requirePositiveTotal, type Sample } from './sample.ts';

/**
 * Foster–Wolfson index 2 (2T − G) μ/m with T = ½ − L(½) (Wolfson 1994; Foster & Wolfson 2010).
 * L is interpolated at the median. Not bounded by one. Refused for a median of 0 or less.
 */
export function wolfson(sample: Sample): number {
  const centre = positiveMedian(sample, 'Wolfson index');
  const gapOfHalves = 0.5 - lorenz(sample, 0.5);
  return (2 * (2 * gapOfHalves - gini(sample)) * sample.mean) / centre;
}

/**
 * Wang–Tsui index: mean of |(x − m) / m|^r about the median m (Wang & Tsui 2000).
 * @param exponent r, between 0 and 1
 */
export function wangTsui(sample: Sample, exponent: number): number {
  if (!(exponent > 0 && exponent < 1)) {
    throw new MeasureError('parameter-out-of-range', `Wang–Tsui's r is in (0, 1): ${exponent}.`);
  }
  const centre = positiveMedian(sample, 'Wang–Tsui index');
  let sum = 0;
  for (let place = 0; place < sample.rows; place++) {
    const distance = Math.abs(sample.values[place]! - centre) / centre;
    sum += sample.weights[place]! * power(distance, exponent);
  }
  return sum / sample.totalWeight;
}

/** A group of incomes by its share of the population and its mean. */
export interface Pole {
  readonly share: number;
  readonly mean: number;
}

/** The non-empty groups below, between and above two limits; the limits belong to the middle. */
export function threePoles(sample: Sample, lower: number, upper: number): Pole[] {
  const { values, cumulativeWeights, cumulativeIncomes, rows, totalWeight } = sample;
  const ends = [firstAtLeast(values, lower), firstAbove(values, upper), rows];
  return ends.flatMap((end, group) => {
    const start = group === 0 ? 0 : ends[group - 1]!;
    const weight = before(cumulativeWeights, end) - before(cumulativeWeights, start);
    const income = before(cumulativeIncomes, end) - before(cumulativeIncomes, start);
    return end === start ? [] : [{ share: weight / totalWeight, mean: income / weight }];
  });
}

/**
 * Esteban–Ray index K ΣΣ π_i^(1+α) π_j |m_i − m_j| with K = 1/μ (Esteban & Ray 1994), over three
 * groups: below ¾ of the median, up to twice the median, above.
 * @param alpha polarisation sensitivity, above 0 and up to 1.6
 */
export function estebanRay(sample: Sample, alpha: number, atStep?: AtStep): number {
  requirePositiveTotal(sample, 'Esteban–Ray index');
  const centre = median(sample, atStep);
  const poles = threePoles(sample, 0.75 * centre, 2 * centre);
  let sum = 0;
  for (const own of poles) {
    const identification = power(own.share, 1 + alpha);
    for (const other of poles) {
      sum += identification * other.share * Math.abs(own.mean - other.mean);
    }
  }
  return sum / sample.mean;
}

function positiveMedian(sample: Sample, what: string): number {
  const centre = median(sample);
  if (centre > 0) return centre;
  throw new MeasureError('centre-not-positive', `${what}: the median is ${centre}, not above 0.`);
}
