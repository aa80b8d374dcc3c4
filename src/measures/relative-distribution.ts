/**
 * Relative distribution of a reform against its baseline (Handcock & Morris 1999, *Relative Distribution Methods in the Social
 * Sciences*): how many times as many people stand at each rank of the baseline as stood there before.
 *
 *     g(r) = f(q₀(r)) / f₀(q₀(r))                     r a rank of the baseline, 0 … 1
 *     g(r) = g_location(r) · g_shape(p)               p the rank in the baseline shifted to the new median
 *
 * Location: the baseline with everybody's income moved by the change of the median. Shape: the new incomes against that. All
 * three are told by equal bins of ranks. A row whose income stands in the other distribution as well is spread over the ranks
 * of that income, so that a distribution against itself is 1 in every bin exactly.
 */
import { log } from './elementary.ts';
import { median, quantile } from './location.ts';
import { MeasureError } from './problem.ts';
import { before, firstAbove, firstAtLeast, type Sample } from './sample.ts';

/** Relative densities by equal bins of ranks, from the poorest. */
export interface RelativeDistribution {
  /** The new incomes by the baseline's ranks. */
  readonly overall: readonly number[];
  /** The shifted baseline by the baseline's ranks. */
  readonly location: readonly number[];
  /** The new incomes by the ranks of the shifted baseline. */
  readonly shape: readonly number[];
  /** What the baseline was shifted by: the change of the median, yuan. */
  readonly shift: number;
  /** The baseline's income at the upper end of each bin but the last. */
  readonly limits: readonly number[];
}

/**
 * The relative distribution of a sample against a baseline.
 * @param bins equal bins of ranks, 1 or more
 * @throws MeasureError parameter-out-of-range
 */
export function relativeDistribution(
  sample: Sample,
  baseline: Sample,
  bins: number,
): RelativeDistribution {
  if (!Number.isInteger(bins) || bins < 1) {
    throw new MeasureError('parameter-out-of-range', `There are 1 bin or more, not ${bins}.`);
  }
  const shift = median(sample) - median(baseline);
  return {
    overall: density(sample, baseline, bins, 0),
    location: density(baseline, baseline, bins, shift),
    shape: density(sample, baseline, bins, -shift),
    shift,
    limits: Array.from({ length: bins - 1 }, (_, bin) => quantile(baseline, (bin + 1) / bins)),
  };
}

/**
 * How far a relative density is from 1 everywhere: its Kullback–Leibler divergence over the bins, Σ g ln g / bins; 0 where
 * nobody stands elsewhere than before.
 */
export function relativeEntropy(density: readonly number[]): number {
  const sum = density.reduce((all, one) => all + (one > 0 ? one * log(one) : 0), 0);
  return sum / density.length;
}

/** The share of a sample in each bin of the baseline's ranks, times the bins; its incomes moved by an amount first. */
function density(sample: Sample, baseline: Sample, bins: number, by: number): number[] {
  const shares = Array.from({ length: bins }, () => 0);
  for (let place = 0; place < sample.rows; place++) {
    const income = sample.values[place]! + by;
    const share = sample.weights[place]! / sample.totalWeight;
    spread(shares, rankOf(baseline, income, 'below'), rankOf(baseline, income, 'through'), share);
  }
  return shares.map((share) => share * bins);
}

function rankOf(baseline: Sample, income: number, upTo: 'below' | 'through'): number {
  const { values, cumulativeWeights, totalWeight } = baseline;
  const find = upTo === 'below' ? firstAtLeast : firstAbove;
  return before(cumulativeWeights, find(values, income)) / totalWeight;
}

/** Puts a share into the bins between two ranks, evenly; into one bin where the ranks are one. */
function spread(shares: number[], from: number, to: number, share: number): void {
  const bins = shares.length;
  const first = Math.min(bins - 1, Math.floor(from * bins));
  if (to <= from) {
    shares[first]! += share;
    return;
  }
  for (let bin = first; bin < bins && bin / bins < to; bin++) {
    const part = Math.min(to, (bin + 1) / bins) - Math.max(from, bin / bins);
    shares[bin]! += (share * Math.max(0, part)) / (to - from);
  }
}
