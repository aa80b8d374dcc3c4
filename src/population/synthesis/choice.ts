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
  return (word + 2 ** 30) * 2 ** -31;
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

/** Chances of at most six classes in rows, ready to draw from with `among6`. */
export class Choice {
  /** What lacks to the width no word reaches. */
  readonly thresholds: Int32Array<ArrayBuffer>;

  /** @param chances row by row; each row sums to one. */
  constructor(classes: number, chances: Float64Array) {
    const last = classes - 1;
    if (last > width) throw new RangeError(`at most ${width + 1} classes, not ${classes}`);
    const rows = chances.length / classes;
    this.thresholds = new Int32Array(rows * width).fill(half);
    for (let row = 0; row < rows; row++) {
      let sum = 0;
      for (let one = 0; one < last; one++) {
        sum += chances[row * classes + one]!;
        this.thresholds[row * width + one] = threshold(sum);
      }
    }
  }
}

/** The class of a row of a `Choice` that a word falls into; low words into low classes. */
export function among6(thresholds: Int32Array, row: number, word: number): number {
  const start = row * 5;
  return (
    reaches(word, thresholds[start]!) +
    reaches(word, thresholds[start + 1]!) +
    reaches(word, thresholds[start + 2]!) +
    reaches(word, thresholds[start + 3]!) +
    reaches(word, thresholds[start + 4]!)
  );
}

/** The class of three of a row of two thresholds that a word falls into. */
export function among3(thresholds: Int32Array, row: number, word: number): number {
  const start = row * 2;
  return reaches(word, thresholds[start]!) + reaches(word, thresholds[start + 1]!);
}

/** Thresholds of rows of nineteen classes, for `among19`. @param chances row by row; each row sums to one. */
export function wideThresholds(chances: Float64Array): Int32Array<ArrayBuffer> {
  const classes = 19;
  const rows = chances.length / classes;
  const thresholds = new Int32Array(rows * (classes - 1));
  for (let row = 0; row < rows; row++) {
    let sum = 0;
    for (let one = 0; one < classes - 1; one++) {
      sum += chances[row * classes + one]!;
      thresholds[row * (classes - 1) + one] = threshold(sum);
    }
  }
  return thresholds;
}

/** The class of nineteen that a word falls into: the third of the thresholds first, then the six within. */
export function among19(thresholds: Int32Array, row: number, word: number): number {
  const start = row * 18;
  const second = reaches(word, thresholds[start + 5]!);
  const third = reaches(word, thresholds[start + 11]!);
  const within = (second + third) * 6;
  const first = start + within;
  return (
    within +
    reaches(word, thresholds[first]!) +
    reaches(word, thresholds[first + 1]!) +
    reaches(word, thresholds[first + 2]!) +
    reaches(word, thresholds[first + 3]!) +
    reaches(word, thresholds[first + 4]!) +
    reaches(word, thresholds[first + 5]!)
  );
}
