// Drawing one of several classes with given chances, from a 32-bit word, by comparing it with cumulated thresholds.

/** Chances in rows, ready to draw from. */
export class Choice {
  readonly #thresholds: Float64Array;
  readonly #last: number;

  /** @param chances row by row; each row sums to one. */
  constructor(classes: number, chances: Float64Array) {
    const rows = chances.length / classes;
    this.#last = classes - 1;
    this.#thresholds = new Float64Array(rows * this.#last);
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
    let at = start;
    while (at < end && word >= this.#thresholds[at]!) at++;
    return at - start;
  }
}

/** Below this word, a share of all words. */
export function threshold(share: number): number {
  return Math.round(Math.min(1, share) * 2 ** 32);
}

/** One class of many, as `Choice` for a single long row: an index by the word's first ten bits starts the search. */
export class LongChoice {
  readonly #thresholds: Float64Array;
  readonly #first = new Uint16Array(1024);

  /** @param weights of the classes, in any unit. */
  constructor(weights: Float64Array) {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    let sum = 0;
    this.#thresholds = weights.map((weight) => {
      sum += weight;
      return threshold(sum / total);
    });
    this.#thresholds[weights.length - 1] = 2 ** 32;
    let at = 0;
    for (let start = 0; start < 1024; start++) {
      while (this.#thresholds[at]! <= start * 2 ** 22) at++;
      this.#first[start] = at;
    }
  }

  /** The class that a word falls into. */
  pick(word: number): number {
    let at = this.#first[word >>> 22]!;
    while (word >= this.#thresholds[at]!) at++;
    return at;
  }
}
