/**
 * Bounds of the registry's measures, by key: those that follow from the three facts of `bounds.ts`.
 *
 * A key that is not here has no bound: a stream does not give it.
 */
import { variance } from '../dispersion.ts';
import { exp, log } from '../elementary.ts';
import { atkinson, meanLogDeviation } from '../entropy.ts';
import { gini } from '../gini.ts';
import { indicatorOf } from '../indicators/registry.ts';
import { median, quantile } from '../location.ts';
import { lorenz } from '../lorenz.ts';
import { clampedMean } from '../olive.ts';
import type { Measured } from '../problem.ts';
import { attempt, isRefusal, measured, ratio } from '../problem.ts';
import { before, firstAbove, firstAtLeast, positivePart } from '../sample.ts';
import type { BinnedSample } from './binned.ts';
import {
  giniBound,
  lorenzBound,
  meanBound,
  oliveBounds,
  ratioBound,
  varianceBound,
} from './bounds.ts';
import type { WithBound } from './quantiles.ts';
import { binnedQuantile } from './quantiles.ts';

type Bound = (binned: BinnedSample) => number | null;

/** Quantiles, which bins know better than their means do. */
type OfQuantiles = (binned: BinnedSample) => WithBound;

/** A measure of bins, and how far that of the records may be from it; null where the bins allow anything. */
export interface Bounded {
  readonly key: string;
  readonly value: Measured;
  readonly bound: number | null;
}

const quantiles = ['0.1', '0.25', '0.5', '0.75', '0.9'] as const;
const shares = ['0.1', '0.2', '0.4', '0.5', '0.8', '0.9'] as const;

/** Each bound by the key of its measure. */
const bounds: Readonly<Record<string, Bound>> = {
  mean: () => 0,
  gini: giniBound,
  olive: (of) => oliveBounds(of, clampedMean(of.sample)).olive,
  olive_low: (of) => oliveBounds(of, clampedMean(of.sample)).low,
  olive_high: (of) => oliveBounds(of, clampedMean(of.sample)).high,
  hoover: (of) => {
    const { mean } = of.sample;
    return meanBound(of, (income) => Math.abs(income / mean - 1)) / 2;
  },
  theil_t: theilBound,
  mld: logBound,
  jdiv: (of) => theilBound(of) + logBound(of),
  ge2: (of) => {
    const above = positive(of);
    return varianceBound(above) / above.sample.mean / above.sample.mean / 2;
  },
  cv: (of) => {
    const spread = variance(of.sample);
    return (Math.sqrt(spread + varianceBound(of)) - Math.sqrt(spread)) / Math.abs(of.sample.mean);
  },
  'atkinson_0.5': (of) => {
    // √(1 − A) is the mean root, which can only be lower
    const root = Math.sqrt(1 - atkinson(of.sample, 0.5));
    const lower = root - ofRatios(of, Math.sqrt);
    return root * root - lower * lower;
  },
  atkinson_1: (of) => {
    const even = exp(-meanLogDeviation(of.sample));
    return even - even * exp(-logBound(of));
  },
  atkinson_2: (of) => {
    // 1 / (1 − A) is the mean of the inverses, which can only be higher
    const even = 1 - atkinson(of.sample, 2);
    return even - 1 / (1 / even + ofRatios(of, (ratio) => 1 / ratio));
  },
  wolfson: (of) => {
    const { sample } = of;
    const value = 2 * sample.mean * (1 - 2 * lorenz(sample, 0.5) - gini(sample));
    const bound = 2 * sample.mean * (2 * lorenzBound(of, 0.5) + giniBound(of));
    // The median of the bins' means is in the same bin as any other that may be meant.
    const middle = binnedQuantile(of, 0.5);
    const centre = median(sample);
    const out = middle.bound + Math.abs(centre - middle.value);
    return ratioBound({ value, bound }, { value: centre, bound: out });
  },
  top10_share: (of) => lorenzBound(of, 0.9),
  top1_share: (of) => lorenzBound(of, 0.99),
  palma: (of) => ratioBound(richerThan(of, 0.9), poorerThan(of, 0.4)),
  s80s20: (of) => ratioBound(beyond(of, 0.8), upTo(of, 0.2)),
  s80s20_lorenz: (of) => ratioBound(richerThan(of, 0.8), poorerThan(of, 0.2)),
  ...Object.fromEntries(
    shares.map((share): [string, Bound] => [
      `lorenz_${share}`,
      (of) => lorenzBound(of, Number(share)),
    ]),
  ),
};

const ofQuantiles: Readonly<Record<string, OfQuantiles>> = {
  median: (of) => binnedQuantile(of, 0.5),
  arpt60: (of) => {
    const { value, bound } = binnedQuantile(of, 0.5);
    return { value: 0.6 * value, bound: 0.6 * bound };
  },
  p90p10: (of) => {
    const [upper, lower] = [binnedQuantile(of, 0.9), binnedQuantile(of, 0.1)];
    const bound = ratioBound(upper, lower) ?? Number.POSITIVE_INFINITY;
    return { value: ratio(upper.value, lower.value, 'P90/P10'), bound };
  },
  ...Object.fromEntries(
    quantiles.map((share): [string, OfQuantiles] => [
      `quantile_${share}`,
      (of) => binnedQuantile(of, Number(share)),
    ]),
  ),
};

/** The keys of the measures that a stream gives. */
export const boundedKeys: readonly string[] = Object.keys({ ...ofQuantiles, ...bounds });

/** Measures of bins, each with its bound. */
export function boundedIndicators(binned: BinnedSample, keys = boundedKeys): Bounded[] {
  return keys.map((key) => {
    const quantileOf = ofQuantiles[key];
    if (quantileOf !== undefined) return ofQuantile(key, () => quantileOf(binned));
    const value = measured(() => indicatorOf(key).compute(binned.sample));
    const found = isRefusal(value) ? null : attempt(() => bounds[key]?.(binned) ?? null);
    return { key, value, bound: isRefusal(found) ? null : found };
  });
}

function ofQuantile(key: string, make: () => WithBound): Bounded {
  const found = attempt(make);
  if (isRefusal(found)) return { key, value: found, bound: null };
  return { key, value: found.value, bound: Number.isFinite(found.bound) ? found.bound : null };
}

/** Above zero the bins are those of the positive incomes alone: no bin holds both. */
function positive({ sample, least, most }: BinnedSample): BinnedSample {
  const from = sample.nonPositiveRows;
  return { sample: positivePart(sample), least: least.subarray(from), most: most.subarray(from) };
}

/** By how much the mean of a function of income over mean income may be out, among positive incomes. */
function ofRatios(binned: BinnedSample, of: (ratio: number) => number): number {
  const above = positive(binned);
  const { mean } = above.sample;
  return meanBound(above, (income) => of(income / mean));
}

function theilBound(binned: BinnedSample): number {
  return ofRatios(binned, (ratio) => ratio * log(ratio));
}

function logBound(binned: BinnedSample): number {
  return ofRatios(binned, (ratio) => -log(ratio));
}

/** Income of those above a quantile: the bin that it falls into may belong there as well. */
function beyond(of: BinnedSample, share: number): WithBound {
  const { sample } = of;
  const { values, cumulativeIncomes, totalIncome } = sample;
  const at = quantile(sample, share);
  const value = totalIncome - before(cumulativeIncomes, firstAbove(values, at));
  return { value, bound: incomeAbout(of, at) };
}

/** Income of those up to a quantile: the bin that it falls into may not belong there. */
function upTo(of: BinnedSample, share: number): WithBound {
  const { sample } = of;
  const { values, cumulativeIncomes } = sample;
  const at = quantile(sample, share);
  const value = before(cumulativeIncomes, firstAbove(values, at));
  return { value, bound: incomeAbout(of, at) };
}

/** Income in the bin of this mean that may lie on either side; none where its incomes are one, or the mean is no bin's. */
function incomeAbout({ sample, least, most }: BinnedSample, mean: number): number {
  const place = firstAtLeast(sample.values, mean);
  const isOne = least[place] === most[place];
  return sample.values[place] === mean && !isOne ? sample.weights[place]! * Math.abs(mean) : 0;
}

function poorerThan(binned: BinnedSample, share: number) {
  return { value: lorenz(binned.sample, share), bound: lorenzBound(binned, share) };
}

function richerThan(binned: BinnedSample, share: number) {
  return { value: 1 - lorenz(binned.sample, share), bound: lorenzBound(binned, share) };
}
