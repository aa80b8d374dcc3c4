/**
 * Standard errors by the sample's design: Taylor linearisation over primary sampling units.
 *
 * Every measure is a smooth function of the weights; the derivative by a row's weight, times that
 * weight, is the row's score, and the measure's sampling error is that of the sum of scores. Scores
 * are added up by sampling unit, and units vary around the mean of their stratum, as if they had
 * been drawn with replacement (the ultimate cluster: exact for small sampling fractions, a little
 * too large for others). A stratum with one unit is set against the mean of all units.
 *
 * D. A. Binder, "On the variances of asymptotically normal estimators from complex surveys",
 * International Statistical Review 51, 1983; J.-C. Deville, "Variance estimation for complex
 * statistics and estimators: linearization and residual techniques", Survey Methodology 25, 1999;
 * for the median R. S. Woodruff, "Confidence intervals for medians and other position measures",
 * Journal of the American Statistical Association 47, 1952.
 */
import { quantile } from './location.ts';
import { oliveInfluence } from './olive-influence.ts';
import { before, firstAtLeast, requirePositiveTotal, type Sample } from './sample.ts';

/** Where each row was drawn. Rows that are not in the sample of a measure still belong to a unit. */
export interface Design {
  /** Number of the stratum, by row. */
  readonly strata: ArrayLike<number>;
  /** Number of the sampling unit within all strata, by row. */
  readonly psu: ArrayLike<number>;
}

/** Units of a design, once for all measures. */
export interface Units {
  readonly design: Design;
  readonly rows: number;
  readonly units: number;
  readonly strata: number;
  /** Strata with one unit alone. */
  readonly lonely: number;
  /** The stratum of each unit. */
  readonly stratumOf: Int32Array;
  /** Units in each stratum. */
  readonly sizes: Int32Array;
}

/** The units and strata of a design. */
export function unitsOf(design: Design): Units {
  const rows = design.psu.length;
  let [units, strata] = [0, 0];
  for (let row = 0; row < rows; row++) {
    units = Math.max(units, design.psu[row]! + 1);
    strata = Math.max(strata, design.strata[row]! + 1);
  }
  const stratumOf = new Int32Array(units);
  for (let row = 0; row < rows; row++) stratumOf[design.psu[row]!] = design.strata[row]!;
  const sizes = new Int32Array(strata);
  for (const stratum of stratumOf) sizes[stratum]! += 1;
  const lonely = sizes.filter((size) => size === 1).length;
  return { design, rows, units, strata, lonely, stratumOf, sizes };
}

/**
 * The standard error of a sum of scores, one for each row.
 * @returns null where there are fewer than two units.
 */
export function designError(scores: Float64Array, of: Units): number | null {
  const { design, units, stratumOf, sizes } = of;
  if (units < 2) return null;
  const sums = new Float64Array(units);
  for (let row = 0; row < scores.length; row++) sums[design.psu[row]!]! += scores[row]!;
  const means = new Float64Array(sizes.length);
  let all = 0;
  for (let unit = 0; unit < units; unit++) {
    all += sums[unit]! / units;
    means[stratumOf[unit]!]! += sums[unit]! / sizes[stratumOf[unit]!]!;
  }
  let variance = 0;
  for (let unit = 0; unit < units; unit++) {
    const stratum = stratumOf[unit]!;
    const size = sizes[stratum]!;
    const deviation = sums[unit]! - (size === 1 ? all : means[stratum]!);
    variance += (size === 1 ? 1 : size / (size - 1)) * deviation * deviation;
  }
  return Math.sqrt(variance);
}

/** Scores by row of the input, from what each place in the sample adds. */
export function scored(
  sample: Sample,
  rows: number,
  score: (place: number) => number,
): Float64Array {
  const scores = new Float64Array(rows);
  for (let place = 0; place < sample.rows; place++)
    scores[sample.order[place]!] = sample.weights[place]! * score(place);
  return scores;
}

/** Scores of the mean. */
export function meanScores(sample: Sample, rows: number): Float64Array {
  const { values, mean, totalWeight } = sample;
  return scored(sample, rows, (place) => (values[place]! - mean) / totalWeight);
}

/** Scores of the share of the weight below a line that is taken as it is. */
export function shareBelowScores(sample: Sample, line: number, rows: number): Float64Array {
  const { totalWeight } = sample;
  const end = firstAtLeast(sample.values, line);
  const share = end === 0 ? 0 : sample.cumulativeWeights[end - 1]! / totalWeight;
  return scored(sample, rows, (place) => ((place < end ? 1 : 0) - share) / totalWeight);
}

/**
 * Scores of the Gini coefficient: the derivative of `gini` itself, 2 (y R + Y − S) / (N Y) −
 * (G + 1) (1/N + y/Y), R the mid-rank of the row and S the incomes up to its middle.
 * @throws MeasureError zero-total, negative-total
 */
export function giniScores(sample: Sample, rows: number): Float64Array {
  requirePositiveTotal(sample, 'Gini');
  const { values, weights, cumulativeWeights, cumulativeIncomes } = sample;
  const { totalWeight: all, totalIncome: total } = sample;
  const midRank = (place: number) => before(cumulativeWeights, place) + weights[place]! / 2;
  let products = 0;
  for (let place = 0; place < sample.rows; place++)
    products += weights[place]! * values[place]! * midRank(place);
  const plusOne = (2 * products) / (all * total);
  return scored(sample, rows, (place) => {
    const income = values[place]!;
    const upTo = before(cumulativeIncomes, place) + (weights[place]! * income) / 2;
    const slope = (2 * (income * midRank(place) + total - upTo)) / (all * total);
    return slope - plusOne * (1 / all + income / total);
  });
}

/**
 * Scores of the olive index.
 * @throws MeasureError centre-not-positive
 */
export function oliveScores(sample: Sample, rows: number): Float64Array {
  const { olive } = oliveInfluence(sample);
  return scored(sample, rows, (place) => olive(place) / sample.totalWeight);
}

/** Quantile of the normal distribution that leaves 2.5 % beyond. */
const normal = 1.959963984540054;

/** Standard error of the median by Woodruff: half the width of its 95 % interval, over 1.96. */
export function medianError(sample: Sample, of: Units): number | null {
  const middle = quantile(sample, 0.5);
  const error = designError(shareBelowScores(sample, middle, of.rows), of);
  if (error === null) return null;
  const at = (share: number) => quantile(sample, Math.min(1, Math.max(0, share)));
  return (at(0.5 + normal * error) - at(0.5 - normal * error)) / (2 * normal);
}
