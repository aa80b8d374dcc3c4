// What each record counts in each target: a sparse matrix by record, since a record is in one group of each margin.

/** Entries of record `i` stand at `start[i] … start[i + 1] − 1`. */
export interface Sparse {
  readonly records: number;
  readonly targets: number;
  readonly start: Int32Array;
  readonly target: Int32Array;
  readonly amount: Float64Array;
}

/** The matrix of columns, one for each target with an amount for each record. */
export function sparse(columns: readonly ArrayLike<number>[], records: number): Sparse {
  const start = new Int32Array(records + 1);
  let length = 0;
  for (const column of columns) for (let i = 0; i < records; i++) if (column[i] !== 0) length++;
  const target = new Int32Array(length);
  const amount = new Float64Array(length);
  let at = 0;
  for (let i = 0; i < records; i++) {
    columns.forEach((column, j) => {
      const value = column[i]!;
      if (value === 0) return;
      target[at] = j;
      amount[at] = value;
      at++;
    });
    start[i + 1] = at;
  }
  return { records, targets: columns.length, start, target, amount };
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
      for (let other = start[i]!; other <= at; other++)
        products[row + target[other]!]! += weighted * amount[other]!;
    }
  }
}
