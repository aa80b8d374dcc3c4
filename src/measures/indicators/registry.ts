/**
 * The registry of measures of one variable, by key: `gini`, `quantile_0.1`, `atkinson_2`, `olive` …
 *
 * A key means one convention, which is printed beside the value. A measure that is not defined for
 * the data has a refusal in place of a number.
 */
import type { Labels } from '../groups.ts';
import { type Measured, MeasureError, measured } from '../problem.ts';
import { makeSample } from '../sample.ts';
import type { Column } from '../sort.ts';
import { families } from './families.ts';
import { groupIndicators } from './group-indicators.ts';
import { type Indicator, memberOf, writtenIn } from './indicator.ts';
import { inequalityIndicators } from './inequality-indicators.ts';
import { locationIndicators, oliveIndicators } from './location-indicators.ts';
import { polarisationIndicators, povertyIndicators } from './poverty-indicators.ts';
import { shareIndicators } from './share-indicators.ts';

/** Every listed measure, in the order in which tables show them. */
export const indicators: readonly Indicator[] = [
  ...locationIndicators,
  ...oliveIndicators,
  ...inequalityIndicators,
  ...shareIndicators,
  ...povertyIndicators,
  ...polarisationIndicators,
  ...families.flatMap((family) => family.listed.map((written) => memberOf(family, written))),
];

const byKey = new Map(indicators.map((indicator) => [indicator.key, indicator]));

/**
 * The measure of a key: a listed one, or another member of a family (`quantile_0.37`).
 * @throws MeasureError unknown-indicator
 */
export function indicatorOf(key: string): Indicator {
  const listed = byKey.get(key);
  if (listed !== undefined) return listed;
  for (const family of families) {
    const written = writtenIn(family, key);
    if (written !== undefined) return memberOf(family, written);
  }
  throw new MeasureError('unknown-indicator', `There is no indicator «${key}».`);
}

/** What to compute beside, or instead of, the listed measures. */
export interface IndicatorOptions {
  /** Only these keys, in this order; all listed ones if left out. */
  readonly keys?: readonly string[];
  /** Labels by input row, for decompositions with keys ending in `_by_<name>`. */
  readonly groups?: { readonly name: string; readonly labels: Labels };
}

/**
 * Measures of one weighted variable, by key, each a number or a refusal.
 * @throws MeasureError if the columns are not a sample, or a key is unknown
 */
export function computeIndicators(
  values: Column,
  weights?: Column,
  options: IndicatorOptions = {},
): Record<string, Measured> {
  const sample = makeSample(values, weights);
  const chosen = options.keys?.map(indicatorOf) ?? indicators;
  const results: Record<string, Measured> = {};
  for (const { key, compute } of chosen) results[key] = measured(() => compute(sample));
  if (options.groups === undefined) return results;
  return { ...results, ...groupIndicators(sample, options.groups.labels, options.groups.name) };
}
