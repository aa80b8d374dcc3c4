/**
 * A mergeable histogram of incomes: for each bin integers, and the least and the largest income that fell into it.
 *
 * Nothing in it depends on the order of adding or merging: counts and weights are whole numbers below 2^53, sums of
 * products are exact (`limbs.ts`), and a least or largest of the same numbers is the same. Room grows with the bins that
 * are met (some tens of thousands), never with the households.
 */
import type { Bins } from './bins.ts';
import { addLimbs, addProduct, carry, valueAt } from './limbs.ts';

/** Numbers of a bin, by place. */
const at = {
  records: 0,
  households: 1,
  persons: 2,
  /** Two limbs each. */
  fen: 3,
  squares: 5,
  least: 7,
  most: 8,
} as const;
const width = 9;

/** A histogram as plain columns, to be sent: a number of a bin and its nine numbers. */
export interface HistogramPart {
  readonly bins: Int32Array;
  readonly numbers: Float64Array;
}

/** What a bin holds. Weights in the units they came in. */
export interface Bin {
  readonly records: number;
  readonly households: number;
  readonly persons: number;
  /** Mean income per person; within `least` and `most`. */
  readonly mean: number;
  readonly least: number;
  readonly most: number;
  /** Sum of the squares of the persons' weights, record by record. */
  readonly squares: number;
}

export class Histogram {
  readonly bins: Bins;
  /** One more than the slot of each bin; 0 where nothing fell into it yet. */
  readonly #slotOf: Int32Array;
  #binOf = new Int32Array(1024);
  #numbers = new Float64Array(1024 * width);
  #used = 0;

  constructor(bins: Bins) {
    this.bins = bins;
    this.#slotOf = new Int32Array(bins.count);
  }

  /**
   * Counts a record.
   * @param income yuan per head.
   * @param fen of all its persons together; whole.
   * @param weight of the record; whole.
   * @param households the weight where the record counts as a household, else 0.
   * @param persons the weight times its persons.
   */
  add(income: number, fen: number, weight: number, households: number, persons: number): void {
    const from = this.#slot(this.bins.of(income)) * width;
    const numbers = this.#numbers;
    numbers[from + at.records]! += 1;
    numbers[from + at.households]! += households;
    numbers[from + at.persons]! += persons;
    addProduct(numbers, from + at.fen, weight, fen);
    addProduct(numbers, from + at.squares, persons, persons);
    // Adding 0 makes a zero of either sign the one zero.
    this.#extend(from, income + 0, income + 0);
  }

  /** Counts what another histogram over the same bins counted. */
  merge({ bins, numbers }: HistogramPart): void {
    bins.forEach((bin, i) => {
      const into = this.#slot(bin) * width;
      const from = i * width;
      const own = this.#numbers;
      for (const place of [at.records, at.households, at.persons])
        own[into + place]! += numbers[from + place]!;
      for (const place of [at.fen, at.squares])
        addLimbs(own, into + place, numbers[from + place]!, numbers[from + place + 1]!);
      this.#extend(into, numbers[from + at.least]!, numbers[from + at.most]!);
    });
  }

  /** What was counted, in one form: bins by number. */
  part(): HistogramPart {
    const slots = Array.from({ length: this.#used }, (_, slot) => slot);
    slots.sort((a, b) => this.#binOf[a]! - this.#binOf[b]!);
    const numbers = new Float64Array(slots.length * width);
    slots.forEach((slot, i) => {
      numbers.set(this.#numbers.subarray(slot * width, (slot + 1) * width), i * width);
      carry(numbers, i * width + at.fen);
      carry(numbers, i * width + at.squares);
    });
    return { bins: Int32Array.from(slots, (slot) => this.#binOf[slot]!), numbers };
  }

  /** Forgets everything. */
  clear(): void {
    for (let slot = 0; slot < this.#used; slot++) this.#slotOf[this.#binOf[slot]!] = 0;
    this.#used = 0;
  }

  /** The bins in which anything fell, from the lowest income. */
  inOrder(): Bin[] {
    const found = Array.from({ length: this.#used }, (_, slot) => this.#bin(slot * width));
    return found.sort((a, b) => a.least - b.least);
  }

  #bin(from: number): Bin {
    const numbers = this.#numbers;
    const [least, most] = [numbers[from + at.least]!, numbers[from + at.most]!];
    const persons = numbers[from + at.persons]!;
    const mean = valueAt(numbers, from + at.fen) / persons / 100;
    return {
      records: numbers[from + at.records]!,
      households: numbers[from + at.households]!,
      persons,
      // The division may round out of the bin; where all are equal it must not round at all.
      mean: Math.min(Math.max(mean, least), most),
      least,
      most,
      squares: valueAt(numbers, from + at.squares),
    };
  }

  #slot(bin: number): number {
    const found = this.#slotOf[bin]!;
    if (found > 0) return found - 1;
    const slot = this.#used;
    if (slot === this.#binOf.length) this.#grow();
    this.#numbers.fill(0, slot * width, (slot + 1) * width);
    this.#numbers[slot * width + at.least] = Number.POSITIVE_INFINITY;
    this.#numbers[slot * width + at.most] = Number.NEGATIVE_INFINITY;
    this.#binOf[slot] = bin;
    this.#used = slot + 1;
    this.#slotOf[bin] = this.#used;
    return slot;
  }

  #grow(): void {
    const [binOf, numbers] = [this.#binOf, this.#numbers];
    this.#binOf = new Int32Array(2 * binOf.length);
    this.#numbers = new Float64Array(2 * numbers.length);
    this.#binOf.set(binOf);
    this.#numbers.set(numbers);
  }

  #extend(from: number, least: number, most: number): void {
    const numbers = this.#numbers;
    if (least < numbers[from + at.least]!) numbers[from + at.least] = least;
    if (most > numbers[from + at.most]!) numbers[from + at.most] = most;
  }
}
