// Drawing one of several classes with given chances, by comparing a word with cumulated thresholds.
//
// Words are signed 31-bit integers, −2^30 … 2^30 − 1: small integers in every engine, and far enough from the ends of 32
// bits for a difference's sign bit to say which is greater. That makes comparisons without branches, which no
// processor could predict.

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

/** Chances in rows, ready to draw from. */
export class Choice {
  readonly #thresholds: Int32Array;
  readonly #last: number;

  /** @param chances row by row; each row sums to one. */
  constructor(classes: number, chances: Float64Array) {
    const rows = chances.length / classes;
    this.#last = classes - 1;
    this.#thresholds = new Int32Array(rows * this.#last);
    for (let row = 0; row < rows; row++) {
      let sum = 0;
      for (let one = 0; one < this.#last; one++) {
        sum += chances[row * classes + one]!;
        this.#thresholds[row * this.#last + one] = threshold(sum);
      }
    }
  }

  /** The class of a row that a word falls into; low words into low classes. */
  pick(row: number, word: number): number {
    const start = row * this.#last;
    const end = start + this.#last;
    let found = 0;
    for (let at = start; at < end; at++) found += reaches(word, this.#thresholds[at]!);
    return found;
  }

  /** Writes the classes of many rows and words. */
  pickMany(rows: Uint16Array, words: Int32Array, count: number, out: Uint8Array): void {
    const thresholds = this.#thresholds;
    const last = this.#last;
    for (let i = 0; i < count; i++) {
      const word = words[i]!;
      const start = rows[i]! * last;
      let found = 0;
      for (let at = start; at < start + last; at++) found += reaches(word, thresholds[at]!);
      out[i] = found;
    }
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
const classesPerEntry = 4;

/** One class of many, as `Choice` for a single long row: an index by the word's first bits starts the search. */
export class LongChoice {
  readonly #thresholds: Int32Array;
  readonly #first: Uint16Array;
  /** By how much a word is shifted to its entry, and the entry of the word 0. */
  readonly #shift: number;
  readonly #middle: number;

  /** @param weights of the classes, in any unit. */
  constructor(weights: Float64Array) {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const bits = Math.max(1, 32 - Math.clz32(weights.length / classesPerEntry));
    let sum = 0;
    this.#thresholds = new Int32Array(weights.length);
    for (let at = 0; at < weights.length; at++) {
      sum += weights[at]!;
      this.#thresholds[at] = threshold(sum / total);
    }
    this.#thresholds[weights.length - 1] = half;
    this.#shift = 31 - bits;
    this.#middle = 2 ** (bits - 1);
    this.#first = new Uint16Array(2 ** bits);
    let at = 0;
    for (let entry = 0; entry < 2 ** bits; entry++) {
      while (this.#thresholds[at]! <= (entry - this.#middle) * 2 ** this.#shift) at++;
      this.#first[entry] = at;
    }
  }

  /** The class that a word falls into. */
  pick(word: number): number {
    const thresholds = this.#thresholds;
    let at = this.#first[(word >> this.#shift) + this.#middle]!;
    while (word >= thresholds[at]!) at++;
    return at;
  }
}
