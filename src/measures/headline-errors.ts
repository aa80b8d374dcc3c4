/**
 * How far each headline could be off because the people are a sample: standard errors from influence functions.
 *
 * A headline is a smooth function of the weights; its derivative by a household's weight, times that weight, is the
 * household's score, and the headline's standard error is the root of the sum of squared scores, households taken as
 * independent draws. The error of a change on the same households comes from the differences of their scores. One pass over
 * sorted rows for each headline: nothing is drawn again (Deville 1999, Survey Methodology 25; Woodruff 1952 for quantiles).
 */
import { bands, typicalHouseholdSize } from './bands.ts';
import { giniScores, meanScores, scored } from './design-errors.ts';
import type { HeadlineInput, HeadlineSamples } from './headline.ts';
import { urbanRuralRatio } from './headline.ts';
import { quantileInfluence } from './influence.ts';
import { quantile, quantileRatio } from './location.ts';
import { oliveInfluence } from './olive-influence.ts';
import { attempt, isRefusal } from './problem.ts';
import { before, firstAbove, firstAtLeast, type Sample } from './sample.ts';

/** Scores by input row; null where the headline has no value. */
export type Scores = () => Float64Array | null;

/** Headlines that have scores, by the names that tables give them. */
export const scoredHeadlines = [
  'mean',
  'median',
  'medianHousehold',
  'olive',
  'oliveLow',
  'oliveHigh',
  'gini',
  'p90p10',
  'band10to50',
  'band20to60',
  'urbanRuralRatio',
] as const;

/** The scores of each headline, made when they are asked for. */
export function headlineScores(
  input: HeadlineInput,
  { counted, households, convention }: HeadlineSamples,
): Readonly<Record<(typeof scoredHeadlines)[number], Scores>> {
  const rows = input.incomePerHead.length;
  const of = (sample: Sample, influence: (place: number) => number) =>
    scored(sample, rows, (place) => influence(place) / sample.totalWeight);
  const olive = (part: 'olive' | 'low' | 'high') =>
    orNothing(() => of(counted, oliveInfluence(counted, convention.centre)[part]));
  return {
    mean: orNothing(() => meanScores(counted, rows)),
    median: orNothing(() => of(counted, quantileInfluence(counted, 0.5))),
    medianHousehold: orNothing(() => of(households, quantileInfluence(households, 0.5))),
    olive: olive('olive'),
    oliveLow: olive('low'),
    oliveHigh: olive('high'),
    gini: orNothing(() => giniScores(counted, rows)),
    p90p10: orNothing(() => of(counted, ratioInfluence(counted, convention.quantile))),
    band10to50: orNothing(() => bandScores(households, bands.zhejiang10to50, rows)),
    band20to60: orNothing(() => bandScores(households, bands.zhejiang20to60, rows)),
    urbanRuralRatio: orNothing(() => townCountryScores(counted, input.urban, rows)),
  };
}

function orNothing(make: () => Float64Array): Scores {
  return () => {
    const found = attempt(make);
    return isRefusal(found) || !found.every(Number.isFinite) ? null : found;
  };
}

/** P90/P10: what the upper quantile moves less what the lower does, each over itself, times the ratio. */
function ratioInfluence(sample: Sample, atStep: HeadlineSamples['convention']['quantile']) {
  const ratio = quantileRatio(sample, 0.9, 0.1, atStep);
  const [upper, lower] = [0.9, 0.1].map((p) => {
    const influence = quantileInfluence(sample, p);
    const value = quantile(sample, p, atStep);
    return (place: number) => influence(place) / value;
  });
  return (place: number) => ratio * (upper!(place) - lower!(place));
}

/** The share of households whose income, for three, is in a band of yuan. */
function bandScores(
  households: Sample,
  { lower, upper }: { readonly lower: number; readonly upper: number },
  rows: number,
): Float64Array {
  const { values, cumulativeWeights, totalWeight } = households;
  const start = firstAtLeast(values, lower / typicalHouseholdSize);
  const end = firstAbove(values, upper / typicalHouseholdSize);
  const share = (before(cumulativeWeights, end) - before(cumulativeWeights, start)) / totalWeight;
  return scored(
    households,
    rows,
    (place) => ((place >= start && place < end ? 1 : 0) - share) / totalWeight,
  );
}

/** Town over country: a ratio of two means. */
function townCountryScores(
  sample: Sample,
  urban: HeadlineInput['urban'],
  rows: number,
): Float64Array {
  const ratio = urbanRuralRatio(sample, urban);
  const sums = { town: { weight: 0, income: 0 }, country: { weight: 0, income: 0 } };
  const sideOf = (place: number) => (urban?.[sample.order[place]!] ? sums.town : sums.country);
  for (let place = 0; place < sample.rows; place++) {
    const side = sideOf(place);
    side.weight += sample.weights[place]!;
    side.income += sample.weights[place]! * sample.values[place]!;
  }
  return scored(sample, rows, (place) => {
    const side = sideOf(place);
    const own = sample.values[place]! / side.income - 1 / side.weight;
    return side === sums.town ? ratio * own : -ratio * own;
  });
}

/** The scores of a share of rows for which something holds, by their weights. */
export function shareScores(weights: Float64Array, holds: (row: number) => boolean): Float64Array {
  let [all, meant] = [0, 0];
  weights.forEach((weight, row) => {
    all += weight;
    if (holds(row)) meant += weight;
  });
  return weights.map((weight, row) => (weight * ((holds(row) ? 1 : 0) - meant / all)) / all);
}

/** The standard error of what has these scores, households taken as independent; null of fewer than two. */
export function independentError(scores: Float64Array | null): number | null {
  if (scores === null || scores.length < 2) return null;
  const error = Math.sqrt(scores.reduce((sum, score) => sum + score * score, 0));
  return Number.isFinite(error) ? error : null;
}
