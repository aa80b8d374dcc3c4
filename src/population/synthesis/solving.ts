// Small numerical tools of the synthesis: sums, log odds, roots, proportional fitting.

import { exp, log } from '../../engine/math.ts';

export function sumOf(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** A share moved by so much of log odds; none and all stay. */
export function shifted(share: number, logOdds: number): number {
  if (share <= 0 || share >= 1) return share;
  return 1 / (1 + exp(-(log(share / (1 - share)) + logOdds)));
}

/** The share that has odds. */
export const shareOf = (odds: number): number => odds / (1 + odds);

/**
 * The factor by which all odds are to be multiplied for those who have them to be as many as wanted: Newton's method on
 * its logarithm, held within a factor of e at each step.
 * @param counts of each group; odds of each group, aligned with counts.
 */
export function oddsFactor(counts: Float64Array, odds: Float64Array, wanted: number): number {
  let factor = 1;
  for (let step = 0; step < mostSteps; step++) {
    let [reached, slope] = [0, 0];
    for (let group = 0; group < counts.length; group++) {
      const share = shareOf(odds[group]! * factor);
      reached += counts[group]! * share;
      slope += counts[group]! * share * (1 - share);
    }
    if (Math.abs(reached - wanted) <= 1e-10 * wanted || slope === 0) return factor;
    factor *= exp(Math.max(-1, Math.min(1, (wanted - reached) / slope)));
  }
  return factor;
}

const mostSteps = 60;

/** Where a rising function is 0, between the bounds: by halving. */
export function rootOf(rising: (x: number) => number, low = -4, high = 4): number {
  let [below, above] = [low, high];
  for (let step = 0; step < 40; step++) {
    const middle = (below + above) / 2;
    if (rising(middle) < 0) below = middle;
    else above = middle;
  }
  return (below + above) / 2;
}

/** Rows of people who each fall into one class with chances that are to be corrected. */
export interface ChanceTable {
  readonly classes: number;
  /** How many are in each row. */
  readonly counts: Float64Array;
  /** Chances in any unit, row by row. Overwritten with chances that sum to one in each row. */
  readonly chances: Float64Array;
}

const rounds = 60;
const closeEnough = 1e-7;

/**
 * Multiplies the chances of each class by one factor, the same in all rows, such that the classes come to their shares
 * of the whole: iterative proportional fitting (Deming and Stephan 1940), which keeps the odds ratios between rows.
 * @param wanted persons of each class, in any unit.
 */
export function fitShares(
  { classes, counts, chances }: ChanceTable,
  wanted: readonly number[],
): void {
  const scale = sumOf(counts) / sumOf(wanted);
  const reached = new Float64Array(classes);
  for (let round = 0; round < rounds; round++) {
    reached.fill(0);
    counts.forEach((count, row) => {
      const start = row * classes;
      let sum = 0;
      for (let at = start; at < start + classes; at++) sum += chances[at]!;
      for (let at = start; at < start + classes; at++) {
        chances[at]! /= sum;
        reached[at - start]! += count * chances[at]!;
      }
    });
    let miss = 0;
    const factors = Float64Array.from(wanted, (target, one) => {
      if (target === 0) return 0;
      miss = Math.max(miss, Math.abs(reached[one]! - target * scale));
      return reached[one]! > 0 ? (target * scale) / reached[one]! : 1;
    });
    if (miss < closeEnough * sumOf(counts)) return;
    for (let at = 0; at < chances.length; at++) chances[at]! *= factors[at % classes]!;
  }
  normalise(chances, classes);
}

function normalise(chances: Float64Array, classes: number): void {
  for (let start = 0; start < chances.length; start += classes) {
    const sum = sumOf(chances.subarray(start, start + classes));
    for (let at = start; at < start + classes; at++) chances[at]! /= sum;
  }
}
