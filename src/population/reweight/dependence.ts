// Which targets follow from others: sexes and ages each add up to all persons. In the order of the list, a target whose
// column is a combination of the columns before it is left out of the solution, since it is met with them or never.
// Where its own total is not what the combination comes to, the targets contradict each other.
//
// Found by Cholesky's decomposition of the matrix of products, scaled to ones on the diagonal, step by step: what is
// left of a column's length beside those kept before it is the square of the sine of its angle to them.

/** Shorter squares than this are nothing: a column is a combination of others. */
const nothing = 1e-10;
/** Parts of a combination below are rounding. */
const noPart = 1e-7;

/** A target that is a combination of others. */
export interface Dependent {
  readonly target: number;
  /** Those it is made of, with how much of each. */
  readonly parts: readonly { readonly target: number; readonly times: number }[];
}

export interface Dependence {
  /** Targets that stand on their own, in order. */
  readonly kept: readonly number[];
  readonly dependent: readonly Dependent[];
}

/**
 * Sorts targets.
 * @param products of the columns, the lower triangle of a square matrix; a column of nothing has 0 on the diagonal and
 *   is in neither list.
 */
export function dependenceOf(products: Float64Array, size: number): Dependence {
  const length = Float64Array.from({ length: size }, (_, j) => Math.sqrt(products[j * size + j]!));
  const kept: number[] = [];
  const dependent: Dependent[] = [];
  /** Rows of the decomposition, one for each target kept. */
  const rows: Float64Array[] = [];
  for (let target = 0; target < size; target++) {
    if (length[target] === 0) continue;
    const row = new Float64Array(kept.length + 1);
    let left = 1;
    kept.forEach((other, k) => {
      let value = products[target * size + other]! / (length[target]! * length[other]!);
      for (let m = 0; m < k; m++) value -= row[m]! * rows[k]![m]!;
      row[k] = value / rows[k]![k]!;
      left -= row[k]! * row[k]!;
    });
    if (left > nothing) {
      row[kept.length] = Math.sqrt(left);
      rows.push(row);
      kept.push(target);
    } else {
      const times = backwards(rows, row);
      const parts = kept.map((other, k) => ({
        target: other,
        times: (times[k]! * length[target]!) / length[other]!,
        share: Math.abs(times[k]!),
      }));
      const own = parts.filter(({ share }) => share > noPart);
      dependent.push({
        target,
        parts: own.map(({ target: of, times: by }) => ({ target: of, times: by })),
      });
    }
  }
  return { kept, dependent };
}

/** The combination of kept columns that a row stands for. */
function backwards(rows: readonly Float64Array[], row: Float64Array): Float64Array {
  const times = Float64Array.from(row.subarray(0, rows.length));
  for (let k = rows.length - 1; k >= 0; k--) {
    for (let m = k + 1; m < rows.length; m++) times[k]! -= rows[m]![k]! * times[m]!;
    times[k]! /= rows[k]![k]!;
  }
  return times;
}
