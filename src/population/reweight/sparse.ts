// What each record counts in each target: a sparse matrix by record, since a record is in one group of each margin.

/** Entries of record `i` stand at `start[i] … start[i + 1] − 1`. */
export interface Sparse {
  readonly records: number;
  readonly targets: number;
  readonly start: Int32Array;
  readonly target: Int32Array;
  readonly amount: Float64Array;
}

/** Gathers amounts in any order; those of one record for one target are added up. */
export class SparseBuilder {
  readonly #records: number;
  readonly #targets: number;
  #length = 0;
  #record = new Int32Array(1024);
  #target = new Int32Array(1024);
  #amount = new Float64Array(1024);

  constructor(records: number, targets: number) {
    this.#records = records;
    this.#targets = targets;
  }

  add(record: number, target: number, amount: number): void {
    if (amount === 0) return;
    if (this.#length === this.#record.length) this.#grow();
    this.#record[this.#length] = record;
    this.#target[this.#length] = target;
    this.#amount[this.#length] = amount;
    this.#length++;
  }

  #grow(): void {
    const room = 2 * this.#length;
    const larger = <A extends Int32Array | Float64Array>(made: A, from: A): A => {
      made.set(from);
      return made;
    };
    this.#record = larger(new Int32Array(room), this.#record);
    this.#target = larger(new Int32Array(room), this.#target);
    this.#amount = larger(new Float64Array(room), this.#amount);
  }

  build(): Sparse {
    const order = this.#byRecord();
    const start = new Int32Array(this.#records + 1);
    const target = new Int32Array(this.#length);
    const amount = new Float64Array(this.#length);
    /** Where the record at hand has its entry for each target. */
    const place = new Int32Array(this.#targets).fill(-1);
    let length = 0;
    let next = 0;
    for (let record = 0; record < this.#records; record++) {
      const begin = length;
      for (; next < this.#length && this.#record[order[next]!] === record; next++) {
        const of = this.#target[order[next]!]!;
        const known = place[of]! >= begin ? place[of]! : length++;
        place[of] = known;
        target[known] = of;
        amount[known]! += this.#amount[order[next]!]!;
      }
      start[record + 1] = length;
    }
    const lists = { target: target.slice(0, length), amount: amount.slice(0, length) };
    return { records: this.#records, targets: this.#targets, start, ...lists };
  }

  /** Entries in the order of their records, those of a record in the order in which they came. */
  #byRecord(): Int32Array {
    const next = new Int32Array(this.#records + 1);
    for (let at = 0; at < this.#length; at++) next[this.#record[at]! + 1]!++;
    for (let record = 0; record < this.#records; record++) next[record + 1]! += next[record]!;
    const order = new Int32Array(this.#length);
    for (let at = 0; at < this.#length; at++) order[next[this.#record[at]!]!++] = at;
    return order;
  }
}

/** The matrix with one target more, to which every record adds 1. */
export function withOnes({ records, targets, start, target, amount }: Sparse): Sparse {
  const next = {
    start: start.map((at, i) => at + i),
    target: new Int32Array(target.length + records),
    amount: new Float64Array(amount.length + records),
  };
  for (let i = 0; i < records; i++) {
    const [from, to] = [start[i]!, start[i + 1]!];
    next.target.set(target.subarray(from, to), from + i);
    next.amount.set(amount.subarray(from, to), from + i);
    next.target[to + i] = targets;
    next.amount[to + i] = 1;
  }
  return { records, targets: targets + 1, ...next };
}

/** Some of the targets, in this order, each amount divided by the target's divisor. */
export function chosen(
  matrix: Sparse,
  kept: readonly number[],
  divisors: ArrayLike<number>,
): Sparse {
  const place = new Int32Array(matrix.targets).fill(-1);
  kept.forEach((target, i) => {
    place[target] = i;
  });
  const start = new Int32Array(matrix.records + 1);
  const target: number[] = [];
  const amount: number[] = [];
  for (let i = 0; i < matrix.records; i++) {
    for (let at = matrix.start[i]!; at < matrix.start[i + 1]!; at++) {
      const to = place[matrix.target[at]!]!;
      if (to < 0) continue;
      target.push(to);
      amount.push(matrix.amount[at]! / divisors[matrix.target[at]!]!);
    }
    start[i + 1] = target.length;
  }
  const lists = { target: Int32Array.from(target), amount: Float64Array.from(amount) };
  return { records: matrix.records, targets: kept.length, start, ...lists };
}

/** The sum of each target under weights. */
export function totalsOf(matrix: Sparse, weights: ArrayLike<number>): Float64Array {
  const totals = new Float64Array(matrix.targets);
  for (let i = 0; i < matrix.records; i++) {
    const weight = weights[i]!;
    for (let at = matrix.start[i]!; at < matrix.start[i + 1]!; at++)
      totals[matrix.target[at]!]! += weight * matrix.amount[at]!;
  }
  return totals;
}

/** Adds, for each record, its weight times the products of its amounts to a square matrix's lower triangle. */
export function addProducts(
  matrix: Sparse,
  weights: ArrayLike<number>,
  products: Float64Array,
): void {
  const { start, target, amount, targets } = matrix;
  for (let i = 0; i < matrix.records; i++) {
    const weight = weights[i]!;
    if (weight === 0) continue;
    for (let at = start[i]!; at < start[i + 1]!; at++) {
      const row = target[at]! * targets;
      const weighted = weight * amount[at]!;
      for (let other = start[i]!; other < start[i + 1]!; other++)
        if (target[other]! <= target[at]!)
          products[row + target[other]!]! += weighted * amount[other]!;
    }
  }
}
