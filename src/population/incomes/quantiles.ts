// Marginal distributions by table: a random word becomes a standard normal number, a normal number the value of a
// distribution. A draw then costs two look-ups and two straight lines. Inside the table lines are drawn between exact
// values; in the last 8/4096 on either side the exact quantile is computed, so no tail is cut.

import { exp, inverseNormal, normal, pow } from '../../engine/math.ts';
import { toOpenUniform } from '../../engine/random.ts';

const steps = 4096;
const shift = 20;
const stepOfWord = 2 ** -shift;
const edge = 8;

const normalQuantiles = Float64Array.from({ length: steps + 1 }, (_, i) =>
  inverseNormal(Math.min(steps - 0.5, Math.max(0.5, i)) / steps),
);

/**
 * Standard normal numbers from the 32 bits of the first of some words: a plane at a time, for the formulas of the edge are
 * long, and engines do not compile a loop as well that holds them beside other work.
 */
export function normalsFromWords(words: Int32Array, count: number, normals: Float64Array): void {
  for (let i = 0; i < count; i++) normals[i] = onTable(words[i]!);
  for (let i = nextAtEdge(words, 0, count); i < count; i = nextAtEdge(words, i + 1, count)) {
    normals[i] = inverseNormal(toOpenUniform(words[i]! >>> 0));
  }
}

/** The place of the next word at the edge, from one on; `count` if there is none. */
function nextAtEdge(words: Int32Array, from: number, count: number): number {
  let i = from;
  while (i < count && !isAtEdge(words[i]!)) i++;
  return i;
}

/** Whether a word is among the first or the last of the table. */
function isAtEdge(word: number): boolean {
  return (word + (edge << shift)) >>> 0 < (2 * edge) << shift;
}

function onTable(word: number): number {
  const i = word >>> shift;
  const low = normalQuantiles[i]!;
  return low + (normalQuantiles[i + 1]! - low) * ((word & (2 ** shift - 1)) * stepOfWord);
}

/** A standard normal number from 16 random bits: for shapes whose far tails do not matter. */
export function normalFromHalf(half: number): number {
  // the mask says to engines what they else would test: that it is a place of the table
  const i = (half >>> 4) & (steps - 1);
  const low = normalQuantiles[i]!;
  return low + (normalQuantiles[i + 1]! - low) * (((half & 15) + 0.5) / 16);
}

/** Beyond what two numbers of 32 bits, mixed to variance 1, can reach. */
const zLeast = -9;
const zMost = 9;
const perUnit = 64;
const cells = (zMost - zLeast) * perUnit;

/** A table of any function of a standard normal number between −9 and 9, with straight lines between the knots. */
export class NormalTable {
  readonly #values: Float64Array;

  constructor(f: (z: number) => number) {
    this.#values = Float64Array.from({ length: cells + 2 }, (_, i) => f(zLeast + i / perUnit));
  }

  at(z: number): number {
    const x = (z - zLeast) * perUnit;
    const i = x | 0;
    const low = this.#values[i]!;
    return low + (this.#values[(i + 1) | 0]! - low) * (x - i);
  }

  /** Copies the values to where a table among others begins. */
  copyTo(tables: Float64Array, start: number): void {
    tables.set(this.#values, start);
  }
}

const rowLength = cells + 2;

/** Several tables in one array, among which a number chooses without a branch. */
export class NormalTables {
  readonly #values: Float64Array;

  constructor(tables: readonly NormalTable[]) {
    this.#values = new Float64Array(tables.length * rowLength);
    tables.forEach((table, row) => {
      table.copyTo(this.#values, row * rowLength);
    });
  }

  at(row: number, z: number): number {
    const x = (z - zLeast) * perUnit;
    const i = x | 0;
    const start = (row * rowLength + i) | 0;
    const low = this.#values[start]!;
    return low + (this.#values[(start + 1) | 0]! - low) * (x - i);
  }
}

export interface Shape {
  /** Standard deviation of the logarithm in the body. */
  readonly sigma: number;
  /** Probability at which the Pareto tail begins; 1 for none. */
  readonly tailFrom: number;
  /** Exponent of the tail; above 1, so that the mean exists. */
  readonly tailIndex: number;
  /** Where the tail is cut, in multiples of where it begins: what is above counts as this much. */
  readonly tailTo: number;
}

/**
 * The factors of a lognormal distribution with a Pareto tail, of mean 1. The tail is cut so that one household in a
 * hundred thousand does not make the mean of its town.
 */
export function tailed({ sigma, tailFrom, tailIndex, tailTo }: Shape): NormalTable {
  const above = 1 - tailFrom;
  const zTail = above > 0 ? inverseNormal(tailFrom) : Number.POSITIVE_INFINITY;
  const atTail = above > 0 ? exp(sigma * zTail) : 0;
  const body = exp((sigma * sigma) / 2) * (above > 0 ? normal(zTail - sigma) : 1);
  const cut = (tailIndex - pow(tailTo, 1 - tailIndex)) / (tailIndex - 1);
  const mean = body + above * atTail * cut;
  return new NormalTable((z) => {
    if (z <= zTail) return exp(sigma * z) / mean;
    return (atTail * Math.min(tailTo, pow(above / normal(-z), 1 / tailIndex))) / mean;
  });
}

/** The factors of a plain lognormal distribution of mean 1. */
export function lognormal(sigma: number): NormalTable {
  return tailed({ sigma, tailFrom: 1, tailIndex: 2, tailTo: 1 });
}
