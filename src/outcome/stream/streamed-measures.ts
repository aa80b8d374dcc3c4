// The measures of a stream: the headline of every concept from its bins, what can be exact made exact, and how far each
// figure may be from that of a table of all households.

import type { Legislation } from '../../engine/legislation.ts';
import type { BandByUnit } from '../../measures/bands.ts';
import type { Headline } from '../../measures/headline.ts';
import { headline } from '../../measures/headline.ts';
import type { BandShares } from '../../measures/middle.ts';
import { clampedMean } from '../../measures/olive.ts';
import type { Measured } from '../../measures/problem.ts';
import { attempt, isRefusal, MeasureError, ratio } from '../../measures/problem.ts';
import type { Binned } from '../../measures/stream/binned.ts';
import { binned, binnedSample } from '../../measures/stream/binned.ts';
import { giniBound, oliveBounds, ratioBound, shareBound } from '../../measures/stream/bounds.ts';
import { oliveError } from '../../measures/stream/olive-error.ts';
import type { WithBound } from '../../measures/stream/quantiles.ts';
import { binnedQuantile } from '../../measures/stream/quantiles.ts';
import type { ConceptMeasures } from '../concept-measures.ts';
import { headlineBands, limitsOf } from './limits.ts';
import type { Summary } from './summary.ts';

/** How far each figure may be out, in its own unit; null where the bins allow anything. What is not here is exact. */
export interface ConceptBounds {
  readonly median: number | null;
  readonly medianHousehold: number | null;
  readonly gini: number | null;
  readonly olive: number | null;
  readonly oliveLow: number | null;
  readonly oliveHigh: number | null;
  readonly oliveStandardError: number | null;
  readonly p90p10: number | null;
  readonly lowIncomeLine: number | null;
  readonly lowIncomeShare: number | null;
}

/** Measures and bounds by concept. */
export interface StreamedMeasures {
  readonly measures: Readonly<Record<string, ConceptMeasures>>;
  readonly bounds: Readonly<Record<string, ConceptBounds>>;
}

/** Measures of every concept of a legislation. */
export function streamedMeasures(
  { concepts }: Legislation,
  summary: Summary,
  pricesSince2018: number,
): StreamedMeasures {
  const measures: Record<string, ConceptMeasures> = {};
  const bounds: Record<string, ConceptBounds> = {};
  for (const { key } of concepts) {
    const bins = binned(summary.histogram(key));
    measures[key] = measuresOf(summary, key, bins, pricesSince2018);
    bounds[key] = boundsOf(bins);
  }
  return { measures, bounds };
}

function measuresOf(
  summary: Summary,
  concept: string,
  bins: Binned,
  pricesSince2018: number,
): ConceptMeasures {
  const { median, medianHousehold, upper, lower } = quantilesOf(bins);
  const found = headline({
    incomePerHead: bins.incomes,
    // The literal bands are counted apart, and stand in below.
    householdIncome: bins.incomes,
    householdWeight: bins.householdWeights,
    personWeight: bins.personWeights,
    line: 0.6 * median.value,
    pricesSince2018,
  });
  const negative = bins.incomes.filter((income) => income < 0).length;
  const recordsIn = (records: Float64Array) => records.reduce((sum, one) => sum + one, 0);
  const persons = recordsIn(bins.personWeights);
  return {
    ...found,
    rows: recordsIn(bins.records),
    median: median.value,
    medianHousehold: medianHousehold?.value ?? found.medianHousehold,
    p90p10: attempt(() => ratio(upper.value, lower.value, 'P90/P10')),
    oliveStandardError: attempt(() => oliveError(bins).value),
    urbanRuralRatio: attempt(() => urbanRuralRatio(summary, concept)),
    bands: withLiteral(found.bands, summary, concept, pricesSince2018),
    negative: { ...found.negative, rows: recordsIn(bins.records.subarray(0, negative)) },
    belowAllowanceLine: persons > 0 ? summary.belowAllowanceLine(concept) / persons : 0,
  };
}

/** The quantiles of the headline: straight through their bins. */
function quantilesOf(bins: Binned): {
  readonly median: WithBound;
  readonly medianHousehold: WithBound | null;
  readonly upper: WithBound;
  readonly lower: WithBound;
} {
  const persons = binnedSample(bins, 'persons');
  const ofHouseholds = attempt(() => binnedQuantile(binnedSample(bins, 'households'), 0.5));
  return {
    median: binnedQuantile(persons, 0.5),
    medianHousehold: isRefusal(ofHouseholds) ? null : ofHouseholds,
    upper: binnedQuantile(persons, 0.9),
    lower: binnedQuantile(persons, 0.1),
  };
}

/** Both readings of the bands, the households' own incomes counted household by household. */
function withLiteral(
  found: Headline['bands'],
  summary: Summary,
  concept: string,
  pricesSince2018: number,
): Headline['bands'] {
  const counts = summary.byLimits(concept);
  const entries = headlineBands.map((band) => {
    const limits = limitsOf(band, pricesSince2018);
    const places = limits.map((limit) => summary.limits.indexOf(limit));
    const literal: BandByUnit = {
      households: sharesOf(counts.households, places),
      persons: sharesOf(counts.persons, places),
    };
    return [band, { ...found[band], literal }] as const;
  });
  return Object.fromEntries(entries) as unknown as Headline['bands'];
}

/** Shares below, inside and above a band from weights below, at and above limits; both ends belong to the band. */
function sharesOf(cells: readonly number[], [lower = 0, upper = 0]: readonly number[]): BandShares {
  const sum = (list: readonly number[]) => list.reduce((total, weight) => total + weight, 0);
  const total = sum(cells);
  if (total === 0) throw new MeasureError('no-observations', 'All weights are zero.');
  const [from, to] = [2 * lower + 1, 2 * upper + 2];
  const below = sum(cells.slice(0, from)) / total;
  return { below, inside: sum(cells.slice(from, to)) / total, above: sum(cells.slice(to)) / total };
}

function urbanRuralRatio(summary: Summary, concept: string): number {
  const means = [true, false].map((urban) => {
    const { survey, fen } = summary.places.of(({ isUrban }) => isUrban === urban);
    if (survey > 0) return (fen.get(concept) ?? 0) / survey / 100;
    throw new MeasureError('no-observations', 'Urban–rural ratio: one of the two is empty.');
  });
  return ratio(means[0] ?? 0, means[1] ?? 0, 'Urban–rural ratio');
}

function boundsOf(bins: Binned): ConceptBounds {
  const persons = binnedSample(bins, 'persons');
  const { median, medianHousehold, upper, lower } = quantilesOf(bins);
  const olive = attempt(() => oliveBounds(persons, clampedMean(persons.sample)));
  const ofOlive = isRefusal(olive) ? { olive: null, low: null, high: null } : olive;
  return {
    median: median.bound,
    medianHousehold: medianHousehold?.bound ?? null,
    gini: persons.sample.totalIncome > 0 ? giniBound(persons) : null,
    olive: ofOlive.olive,
    oliveLow: ofOlive.low,
    oliveHigh: ofOlive.high,
    oliveStandardError: numberOr(attempt(() => oliveError(bins).bound)),
    p90p10: ratioBound(upper, lower),
    lowIncomeLine: 0.6 * median.bound,
    lowIncomeShare: shareBound(persons, 0.6 * median.value, 0.6 * median.bound),
  };
}

function numberOr(found: Measured): number | null {
  return isRefusal(found) ? null : found;
}
