/**
 * How far a measure of bins may be from that of the records themselves.
 *
 * A bin holds the share p of the persons; its incomes lie from a to b and their mean is m, all three known exactly. A
 * measure of bins takes everybody in it at m. Three facts give every bound; each takes the worst that a, b and m allow, so
 * a bound is of this very distribution, not of all. Beside it stands only the rounding of sums (a relative 1e-12).
 *
 * 1. A mean of a function of income, E φ(x). Of all distributions on [a, b] with mean m the two ends alone give the most
 *    where φ is convex, and m alone the least (Jensen). So bins are out by at most
 *        Σ p |c(m) − φ(m)|,   c the chord of φ from a to b,
 *    and to one side only: up where φ is convex, down where it is concave. Where φ is linear on the bin nothing is lost.
 *    Hoover, both ends of the olive, Theil, MLD, Atkinson, squares and gaps of poverty are such means, or functions of one.
 * 2. The Gini is half the mean distance between two persons over the mean. Bins do not overlap, so distances between
 *    bins are exact; those within one are left out, and are largest where all stand at the two ends (Gastwirth 1972):
 *        0 ≤ G − G(bins) ≤ Σ p² (m − a)(b − m) / (b − a) / μ.
 *    The Lorenz curve is met at the ends of bins, and lies below its chord between them by at most
 *        p (m − a)(b − m) / (b − a) / μ.
 * 3. Counts of persons are exact at the ends of bins. A quantile lies between a and b of the bin it falls into; a share
 *    below a line is out by no more than the bins that the line, or what is not sure about it, runs through, and is
 *    exact where the line is a limit of `Bins`.
 *
 * With 2,048 bins to a doubling, b − a ≤ a / 2,048: the Gini of incomes without bunches is out by some 2e-8, the olive
 * index by some 2e-7, nearly all of it in the one bin with the mean, where closeness has its peak.
 */
import { wholePower } from '../elementary.ts';
import { MeasureError } from '../problem.ts';
import { firstAtLeast } from '../sample.ts';
import type { BinnedSample } from './binned.ts';
import type { WithBound } from './quantiles.ts';

/** By how much the mean of a function may be out: the sum of what each bin allows, as a share of all persons. */
function overBins({ sample }: BinnedSample, of: (place: number) => number): number {
  let sum = 0;
  for (let place = 0; place < sample.rows; place++) sum += sample.weights[place]! * of(place);
  return sum / sample.totalWeight;
}

/** Fact 1, for a function that is convex, or concave, on every bin. */
export function meanBound(binned: BinnedSample, of: (income: number) => number): number {
  return overBins(binned, (place) => chordGap(binned, place, of));
}

/** The chord of a function over a bin, less the function, at the bin's mean; without sign. */
function chordGap(
  { sample, least, most }: BinnedSample,
  place: number,
  of: (income: number) => number,
): number {
  const [low, high, mean] = [least[place]!, most[place]!, sample.values[place]!];
  if (low === high) return 0;
  const part = (mean - low) / (high - low);
  return Math.abs((1 - part) * of(low) + part * of(high) - of(mean));
}

/** Fact 1 for squares, whose chord lies (m − a)(b − m) above them: how much larger the variance may be. */
export function varianceBound(binned: BinnedSample): number {
  const { sample, least, most } = binned;
  return overBins(binned, (place) => {
    const mean = sample.values[place]!;
    return (mean - least[place]!) * (most[place]! - mean);
  });
}

/** (m − a)(b − m) / (b − a): half the largest mean distance between two persons of a bin. */
function halfSpread({ sample, least, most }: BinnedSample, place: number): number {
  const [low, high, mean] = [least[place]!, most[place]!, sample.values[place]!];
  return low === high ? 0 : ((mean - low) * (high - mean)) / (high - low);
}

/** Fact 2: how much larger the Gini may be than that of the bins. */
export function giniBound(binned: BinnedSample): number {
  const { weights, totalWeight, mean } = binned.sample;
  const sum = overBins(binned, (place) => weights[place]! * halfSpread(binned, place));
  return sum / totalWeight / Math.abs(mean);
}

/** Fact 2: how far below that of the bins the Lorenz curve may lie at a share of the people. */
export function lorenzBound(binned: BinnedSample, share: number): number {
  const { cumulativeWeights, weights, totalWeight, mean, rows } = binned.sample;
  const place = Math.min(firstAtLeast(cumulativeWeights, share * totalWeight), rows - 1);
  return ((weights[place]! / totalWeight) * halfSpread(binned, place)) / Math.abs(mean);
}

/** By how much a ratio may be out whose both parts may be; null where the lower one may be zero. */
export function ratioBound(upper: WithBound, lower: WithBound): number | null {
  if (Math.abs(lower.value) <= lower.bound) return null;
  const ratio = upper.value / lower.value;
  const ends = [-1, 1].flatMap((up) =>
    [-1, 1].map(
      (down) => (upper.value + up * upper.bound) / (lower.value + down * lower.bound) - ratio,
    ),
  );
  return Math.max(...ends.map(Math.abs));
}

/**
 * Fact 3: how far the share below a line may be out, where the line itself may be: all bins that end neither below it nor
 * begin at or above it.
 */
export function shareBound(binned: BinnedSample, line: number, lineBound = 0): number {
  const { least, most } = binned;
  const [from, to] = [line - lineBound, line + lineBound];
  return overBins(binned, (place) => (least[place]! < to && most[place]! >= from ? 1 : 0));
}

/** Bounds of the olive index and its two ends, about the mean that counts incomes below zero as zero. */
export interface OliveBounds {
  readonly olive: number;
  readonly low: number;
  readonly high: number;
}

/** Fact 1: the lower end is convex everywhere, the upper one concave above the centre; in the centre's bin it is 0 … f(b). */
export function oliveBounds(binned: BinnedSample, centre: number): OliveBounds {
  if (!(centre > 0)) throw new MeasureError('centre-not-positive', 'The centre is not above 0.');
  const { least, most } = binned;
  const lowGap = (income: number) => Math.max(0, 1 - Math.max(income, 0) / centre);
  const highGap = (income: number) => (income > centre ? 1 - centre / income : 0);
  const low = meanBound(binned, lowGap);
  const high = overBins(binned, (place) => {
    const holdsCentre = least[place]! < centre && most[place]! > centre;
    return holdsCentre ? highGap(most[place]!) : chordGap(binned, place, highGap);
  });
  return { olive: low + high, low, high };
}

/** Sums of the records and of their bins may differ by so much, as a share. */
const rounding = 1e-12;

/** What the standard error of the olive index is made of. */
export interface Influence {
  readonly centre: number;
  /** Sums of the squares of the records' weights, by place in the sample. */
  readonly squares: Float64Array;
  readonly bounds: OliveBounds;
}

/**
 * How far the standard error of the olive index may be out: by Minkowski no further than the root of the weighted squares
 * of what the influence of a record may be out. That is its closeness (of slope 1 / μ at most) and its distance from the
 * mean within the bin, the index itself, and the slope κ, which jumps by 2 at the centre.
 */
export function oliveErrorBound(binned: BinnedSample, influence: Influence): number {
  const { centre, squares, bounds } = influence;
  const { sample, least, most } = binned;
  const around = overBins(binned, (place) => {
    const ends = least[place]! <= centre * (1 + rounding);
    return ends && most[place]! >= centre * (1 - rounding) ? 1 : 0;
  });
  const slopeBound = 2 * around + bounds.high;
  let sum = 0;
  for (let place = 0; place < sample.rows; place++) {
    const within = Math.max(most[place]!, 0) - Math.max(least[place]!, 0);
    const away = Math.abs(Math.max(sample.values[place]!, 0) / centre - 1);
    // |κ| is at most 1
    const out = (2 * within) / centre + bounds.olive + slopeBound * away;
    sum += squares[place]! * wholePower(out, 2);
  }
  return Math.sqrt(sum) / sample.totalWeight;
}
