// Drawing one of several classes with given chances, by comparing a word with cumulated thresholds.
//
// Words are signed 31-bit integers, −2^30 … 2^30 − 1: small integers in every engine, and far enough from the ends of 32
// bits for a difference's sign bit to say which is greater. That makes comparisons without branches, which no
// processor could predict.

import { householdsPerBlock } from '../../engine/block.ts';

const half = 2 ** 30;

/** Words below this are a share of all words. */
export function threshold(share: number): number {
  return Math.min(half, Math.round(share * 2 * half) - half);
}

/** A word as a number in [0, 1). */
export function uniformOf(word: number): number {
  return (word + half) / (2 * half);
}

/** The word of a number in [0, 1). */
export function wordOf(uniform: number): number {
  return Math.floor(uniform * 2 * half) - half;
}

/** A word as one of 256 equal parts. */
export function partOf(word: number): number {
  return (word >> 23) + 128;
}

/** 1 if the word is not below the threshold, else 0. */
export function reaches(word: number, limit: number): number {
  return (limit - 1 - word) >>> 31;
}

/**
 * Another word made from a word: for choices that need not be stratified. Where a word runs through a lattice, this runs
 * through another one.
 * @param factor an odd number for each use.
 */
export function otherWord(word: number, factor: number): number {
  return Math.imul(word, factor) >> 1;
}

/** Thresholds of a row: as many for few classes as for six, so that all are compared without a loop. */
const width = 5;

/** Chances of at most six classes in rows, ready to draw from. */
export class Choice {
  /** What lacks to the width no word reaches. */
  readonly #thresholds: Int32Array;

  /** @param chances row by row; each row sums to one. */
  constructor(classes: number, chances: Float64Array) {
    const last = classes - 1;
    if (last > width) throw new RangeError(`at most ${width + 1} classes, not ${classes}`);
    const rows = chances.length / classes;
    this.#thresholds = new Int32Array(rows * width).fill(half);
    for (let row = 0; row < rows; row++) {
      let sum = 0;
      for (let one = 0; one < last; one++) {
        sum += chances[row * classes + one]!;
        this.#thresholds[row * width + one] = threshold(sum);
      }
    }
  }

  /** The class of a row that a word falls into; low words into low classes. */
  pick(row: number, word: number): number {
    const thresholds = this.#thresholds;
    const start = row * width;
    return (
      reaches(word, thresholds[start]!) +
      reaches(word, thresholds[start + 1]!) +
      reaches(word, thresholds[start + 2]!) +
      reaches(word, thresholds[start + 3]!) +
      reaches(word, thresholds[start + 4]!)
    );
  }

  /** Writes the classes of many rows and words. */
  pickMany(rows: Uint16Array, words: Int32Array, count: number, out: Uint8Array): void {
    for (let i = 0; i < count; i++) out[i] = this.pick(rows[i]!, words[i]!);
  }
}

const groupSize = 6;

/** `Choice` of nineteen classes: the third of the thresholds first, then the six within. */
export class WideChoice {
  readonly #thresholds: Int32Array;

  /** @param chances row by row, nineteen to a row; each row sums to one. */
  constructor(chances: Float64Array) {
    const classes = 3 * groupSize + 1;
    const rows = chances.length / classes;
    this.#thresholds = new Int32Array(rows * 3 * groupSize);
    for (let row = 0; row < rows; row++) {
      let sum = 0;
      for (let one = 0; one < classes - 1; one++) {
        sum += chances[row * classes + one]!;
        this.#thresholds[row * (classes - 1) + one] = threshold(sum);
      }
    }
  }

  /** Writes the classes of many rows and words. */
  pickMany(rows: Uint16Array, words: Int32Array, count: number, out: Uint8Array): void {
    const thresholds = this.#thresholds;
    for (let i = 0; i < count; i++) {
      const word = words[i]!;
      const start = rows[i]! * 3 * groupSize;
      const second = reaches(word, thresholds[start + groupSize - 1]!);
      const third = reaches(word, thresholds[start + 2 * groupSize - 1]!);
      const first = start + (second + third) * groupSize;
      out[i] =
        first -
        start +
        reaches(word, thresholds[first]!) +
        reaches(word, thresholds[first + 1]!) +
        reaches(word, thresholds[first + 2]!) +
        reaches(word, thresholds[first + 3]!) +
        reaches(word, thresholds[first + 4]!) +
        reaches(word, thresholds[first + 5]!);
    }
  }
}

/** Classes to one entry of the index, about. */
const classesPerEntry = 2;
/** What the index can number in 15 bits. */
const mostClasses = 2 ** 15;
/** Thresholds that are compared before it is asked whether more are needed. */
const comparedAtOnce = 4;

/**
 * One class of many, as `Choice` for rows of thousands of classes: an index by the word's first bits says which class they
 * begin in, and whether another begins before they end. Mostly none does, and no threshold is looked at: the memory of so
 * long rows is far. The others are searched side by side, so that the ways to it overlap.
 */
export class LongChoice {
  /** Row by row; behind the last row as many as are compared at once. */
  readonly #thresholds: Int32Array;
  /** By entry: twice the first class that its words may fall into, + 1 if they may fall into others as well. */
  readonly #first: Uint16Array;
  /** Classes of each row before which its thresholds begin. */
  readonly #start: Int32Array;
  readonly #bits: number;
  /** Places of the words that are searched for. */
  readonly #searched = new Uint16Array(householdsPerBlock);

  /** @param rows weights of the classes, in any unit. */
  constructor(rows: readonly Float64Array[]) {
    const longest = Math.max(...rows.map((weights) => weights.length));
    if (longest > mostClasses) throw new RangeError(`at most ${mostClasses} classes in a row`);
    const bits = Math.max(1, 32 - Math.clz32(longest / classesPerEntry));
    let start = 0;
    this.#bits = bits;
    this.#start = Int32Array.from(rows, (weights) => {
      start += weights.length;
      return start - weights.length;
    });
    this.#thresholds = new Int32Array(start + comparedAtOnce).fill(half);
    this.#first = new Uint16Array(rows.length * 2 ** bits);
    rows.forEach((weights, row) => {
      const from = this.#start[row]!;
      fillThresholds(weights, this.#thresholds.subarray(from, from + weights.length));
      this.#index(row);
    });
  }

  #index(row: number): void {
    const entries = 2 ** this.#bits;
    const words = 2 ** 31 / entries;
    const start = this.#start[row]!;
    let at = 0;
    for (let entry = 0; entry < entries; entry++) {
      const word = (entry - entries / 2) * words;
      while (this.#thresholds[start + at]! <= word) at++;
      const others = this.#thresholds[start + at]! < word + words ? 1 : 0;
      this.#first[row * entries + entry] = 2 * at + others;
    }
  }

  /** Writes the classes that words fall into, each in its row. @param count at most the households of a block. */
  pickMany(rows: Uint8Array, words: Int32Array, count: number, out: Uint16Array): void {
    const first = this.#first;
    const searched = this.#searched;
    const bits = this.#bits;
    const shift = 31 - bits;
    const middle = 2 ** (bits - 1);
    let open = 0;
    for (let i = 0; i < count; i++) {
      const entry = first[(rows[i]! << bits) + (words[i]! >> shift) + middle]!;
      out[i] = entry >> 1;
      searched[open] = i;
      open += entry & 1;
    }
    this.#search(rows, words, open, out);
  }

  /** Goes on from the first class of the entry, for the first `open` of those listed. */
  #search(rows: Uint8Array, words: Int32Array, open: number, out: Uint16Array): void {
    const thresholds = this.#thresholds;
    const searched = this.#searched;
    const starts = this.#start;
    for (let i = 0; i < open; i++) {
      const place = searched[i]!;
      const word = words[place]!;
      const start = starts[rows[place]!]!;
      let at = start + out[place]!;
      at += reaches(word, thresholds[at]!);
      at += reaches(word, thresholds[at]!);
      at += reaches(word, thresholds[at]!);
      at += reaches(word, thresholds[at]!);
      out[place] = at - start;
    }
    for (let i = 0; i < open; i++) {
      const place = searched[i]!;
      const word = words[place]!;
      const start = starts[rows[place]!]!;
      let at = start + out[place]!;
      while (word >= thresholds[at]!) at++;
      out[place] = at - start;
    }
  }
}

function fillThresholds(weights: Float64Array, thresholds: Int32Array): void {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  for (let at = 0; at < weights.length; at++) {
    sum += weights[at]!;
    thresholds[at] = threshold(sum / total);
  }
  thresholds[weights.length - 1] = half;
}
