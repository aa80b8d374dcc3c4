// A stand-in for the model: a surface through all points known so far, cheap to ask. Radial basis functions r³ with a linear
// tail: exact on what is linear, smooth between, and without a width to be chosen.
// References: Powell (1992), The theory of radial basis function approximation in 1990; Regis (2014), Constrained
// optimization by radial basis function interpolation for high-dimensional expensive black-box problems, Engineering
// Optimization 46, 218–243.

/** What every surface has at a point, in the order of the lists of values. */
export type Surfaces = (x: readonly number[]) => Float64Array;

/**
 * Surfaces through the same points, one for each list of values.
 * @param points in a unit cube, no two alike.
 * @param values of each surface, by point.
 */
export function surfaces(
  points: readonly (readonly number[])[],
  values: readonly (readonly number[])[],
): Surfaces {
  const size = points[0]?.length ?? 0;
  const count = points.length;
  const length = count + size + 1;
  const matrix = points.map((x, i) => {
    const row = new Float64Array(length);
    points.forEach((y, j) => {
      row[j] = cubed(x, y);
    });
    row[count] = 1;
    x.forEach((one, k) => {
      row[count + 1 + k] = one;
    });
    // A hair's breadth of leave to miss a point: rounding to the fen is no shape.
    row[i] = (row[i] ?? 0) + 1e-9;
    return row;
  });
  const tail = Array.from({ length: size + 1 }, (_, k) => {
    const row = new Float64Array(length);
    points.forEach((x, j) => {
      row[j] = k === 0 ? 1 : (x[k - 1] ?? 0);
    });
    return row;
  });
  const right = values.map((list) => Float64Array.from({ length }, (_, i) => list[i] ?? 0));
  const solved = solvedFor([...matrix, ...tail], right);
  return evaluator(Float64Array.from(points.flat()), solved, size);
}

/** Evaluates all surfaces at once. The answer is written over at the next call. */
function evaluator(places: Float64Array, weights: readonly Float64Array[], size: number): Surfaces {
  const count = places.length / size;
  const found = new Float64Array(weights.length);
  const near = new Float64Array(count);
  return (x) => {
    for (let j = 0; j < count; j++) {
      let squares = 0;
      for (let k = 0; k < size; k++) {
        const apart = x[k]! - places[j * size + k]!;
        squares += apart * apart;
      }
      near[j] = squares * Math.sqrt(squares);
    }
    for (let which = 0; which < found.length; which++) {
      const own = weights[which]!;
      let sum = own[count]!;
      for (let k = 0; k < size; k++) sum += own[count + 1 + k]! * x[k]!;
      for (let j = 0; j < count; j++) sum += own[j]! * near[j]!;
      found[which] = sum;
    }
    return found;
  };
}

function cubed(x: readonly number[], y: readonly number[]): number {
  let squares = 0;
  for (let k = 0; k < x.length; k++) {
    const apart = (x[k] ?? 0) - (y[k] ?? 0);
    squares += apart * apart;
  }
  return squares * Math.sqrt(squares);
}

/** Gaussian elimination with partial pivoting, for several right sides at once; both are used up. */
function solvedFor(rows: Float64Array[], rights: readonly Float64Array[]): Float64Array[] {
  const n = rows.length;
  for (let column = 0; column < n; column++) {
    let pivot = column;
    for (let row = column + 1; row < n; row++)
      if (Math.abs(rows[row]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = row;
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    for (const right of rights) [right[column], right[pivot]] = [right[pivot]!, right[column]!];
    eliminate(rows, rights, column);
  }
  return rights.map((right) => {
    const found = new Float64Array(n);
    for (let row = n - 1; row >= 0; row--) {
      let rest = right[row]!;
      for (let k = row + 1; k < n; k++) rest -= rows[row]![k]! * found[k]!;
      found[row] = rows[row]![row] === 0 ? 0 : rest / rows[row]![row]!;
    }
    return found;
  });
}

function eliminate(
  rows: readonly Float64Array[],
  rights: readonly Float64Array[],
  column: number,
): void {
  const own = rows[column]!;
  const n = rows.length;
  if (own[column] === 0) return;
  for (let row = column + 1; row < n; row++) {
    const other = rows[row]!;
    const times = other[column]! / own[column]!;
    if (times === 0) continue;
    for (let k = column; k < n; k++) other[k] = other[k]! - times * own[k]!;
    for (const right of rights) right[row] = right[row]! - times * right[column]!;
  }
}
