/**
 * Which bin an income falls into: by the bits of a float64, so that no logarithm is needed and every engine agrees.
 *
 * The exponent and the first eleven bits of the fraction number the bins: 2,048 to a doubling, each at most 1/2,048 as
 * wide as its lower end. Incomes below zero have bins of their own, zero has one alone. Limits that must be met exactly
 * (those of the bands) are points: a bin that holds one is cut there, and the limit itself is a bin, so that both `below`
 * and `up to` a limit are unions of bins. Bins never overlap: their order is that of their incomes.
 */

/** Bins to each doubling of income. */
export const binsPerDoubling = 2048;

const fractionBits = 11;
/** Incomes nearer to zero than 2^-12 yuan are in the first bin; a fen shared by thirty is more. */
const lowestExponent = -12;
/** Incomes beyond 2^47 yuan are in the last bin; fen are exact up to there. */
const highestExponent = 47;
const exponentBias = 1023;
const firstBits = (exponentBias + lowestExponent) * binsPerDoubling;
const perSign = (highestExponent - lowestExponent) * binsPerDoubling;

const value = new Float64Array(1);
const halves = new Uint32Array(value.buffer);

/** A numbering of bins. */
export class Bins {
  /** Bins there are. */
  readonly count: number;
  readonly limits: readonly number[];
  /** For each uncut bin: 0, or one more than the place of its cuts. */
  readonly #cut = new Uint8Array(2 * perSign + 1);
  readonly #cuts: { readonly from: number; readonly limits: readonly number[] }[] = [];

  /** @param limits incomes that are bins of their own. */
  constructor(limits: readonly number[] = []) {
    this.limits = [...new Set(limits)].filter((one) => one !== 0).sort((a, b) => a - b);
    let from = this.#cut.length;
    for (const [bin, own] of Map.groupBy(this.limits, uncut)) {
      this.#cuts.push({ from, limits: own });
      this.#cut[bin] = this.#cuts.length;
      from += 2 * own.length + 1;
    }
    this.count = from;
  }

  /** The number of an income's bin: 0 … count − 1, in no particular order. */
  of(income: number): number {
    const bin = uncut(income);
    const cut = this.#cut[bin]!;
    if (cut === 0) return bin;
    const { from, limits } = this.#cuts[cut - 1]!;
    const next = limits.findIndex((limit) => income <= limit);
    if (next < 0) return from + 2 * limits.length;
    return from + 2 * next + (income === limits[next] ? 1 : 0);
  }
}

/** The number of an income's bin before any is cut. */
function uncut(income: number): number {
  if (income === 0) return perSign;
  value[0] = Math.abs(income);
  const bits = halves[1]! >>> (20 - fractionBits);
  const away = Math.min(Math.max(bits - firstBits, 0), perSign - 1) + 1;
  return income > 0 ? perSign + away : perSign - away;
}
