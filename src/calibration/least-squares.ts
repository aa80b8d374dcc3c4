// Least squares within bounds: Gauss–Newton steps damped as Levenberg and Marquardt do, with a Jacobian from differences
// that Broyden's rank-one formula carries on from step to step, since each column costs a run of the model.
// References: Marquardt (1963), J. SIAM 11; Broyden (1965), Mathematics of Computation 19; Nocedal and Wright (2006),
// Numerical Optimization, ch. 10.

export interface Problem {
  readonly start: readonly number[];
  readonly bounds: readonly (readonly [number, number])[];
  readonly steps: readonly number[];
  /** Residuals: (model − target) / tolerance. */
  residuals(values: readonly number[]): Promise<readonly number[]>;
  /** Pull towards the start: the residual of a parameter that has moved by ten steps. */
  readonly pull: number;
  readonly rounds: number;
  /** Slopes of the residuals near the start, where they are known; they cost a run for each parameter, so none are taken anew. */
  readonly slopes?: readonly (readonly number[])[];
  /** Told of each round. */
  onRound?(round: number, sum: number, values: readonly number[]): void;
}

export interface Solution {
  readonly values: readonly number[];
  readonly residuals: readonly number[];
  /** Sum of squares, the pull left out. */
  readonly sum: number;
}

/** Steps in vain, each shorter, before slopes are taken anew. */
const patience = 5;

const square = (list: readonly number[]): number => list.reduce((sum, one) => sum + one * one, 0);

/** Values that make the residuals small. */
export async function leastSquares(problem: Problem): Promise<Solution> {
  const { start, bounds, steps, pull, rounds } = problem;
  const towards = (values: readonly number[]) =>
    values.map((value, i) => (pull * (value - start[i]!)) / (10 * steps[i]!));
  const full = async (values: readonly number[]) => {
    const own = await problem.residuals(values);
    return { own, all: [...own, ...towards(values)] };
  };
  let values = [...start];
  let { own, all } = await full(values);
  let jacobian = problem.slopes ?? (await differences(problem, values, own));
  let damping = 0.3;
  let failures = 0;
  for (let round = 1; round <= rounds; round++) {
    problem.onRound?.(round, square(own), values);
    const rows = [
      ...jacobian,
      ...steps.map((step, i) => unit(i, steps.length, pull / (10 * step))),
    ];
    const next = stepFrom(values, rows, all, damping, bounds);
    const moved = next.map((value, i) => value - values[i]!);
    if (square(moved.map((one, i) => one / steps[i]!)) < 1e-4) break;
    const tried = await full(next);
    if (square(tried.all) < square(all)) {
      jacobian = broyden(jacobian, moved, tried.own, own);
      values = next;
      ({ own, all } = tried);
      damping = Math.max(1e-4, damping / 4);
      failures = 0;
    } else if (++failures < patience || problem.slopes !== undefined) {
      damping *= 5;
    } else {
      jacobian = await differences(problem, values, own);
      failures = 0;
    }
  }
  return { values, residuals: own, sum: square(own) };
}

/** The slopes of a problem's residuals at a point: rows of residuals, columns of parameters. */
export async function slopesAt(
  problem: Problem,
  values: readonly number[],
): Promise<readonly (readonly number[])[]> {
  return differences(problem, values, await problem.residuals(values));
}

function unit(place: number, length: number, value: number): number[] {
  return Array.from({ length }, (_, i) => (i === place ? value : 0));
}

/** Rows of residuals, columns of parameters. */
async function differences(
  { steps, bounds, residuals }: Problem,
  values: readonly number[],
  own: readonly number[],
): Promise<readonly (readonly number[])[]> {
  const jacobian = own.map(() => new Array<number>(values.length).fill(0));
  for (const [i, step] of steps.entries()) {
    const forward = values[i]! + step <= bounds[i]![1] ? step : -step;
    const moved = await residuals(values.with(i, values[i]! + forward));
    moved.forEach((value, row) => {
      jacobian[row]![i] = (value - own[row]!) / forward;
    });
  }
  return jacobian;
}

/** The damped step, cut at the bounds; a parameter at a bound that it would pass is left out. */
function stepFrom(
  values: readonly number[],
  rows: readonly (readonly number[])[],
  residuals: readonly number[],
  damping: number,
  bounds: Problem['bounds'],
): number[] {
  const free = values.map(() => true);
  for (let pass = 0; pass < values.length; pass++) {
    const active = values.flatMap((_, i) => (free[i] ? [i] : []));
    const normal = active.map((i) =>
      active.map((j) => {
        const product = rows.reduce((sum, row) => sum + row[i]! * row[j]!, 0);
        return i === j ? product * (1 + damping) + 1e-12 : product;
      }),
    );
    const right = active.map(
      (i) => -rows.reduce((sum, row, k) => sum + row[i]! * residuals[k]!, 0),
    );
    const solved = solveLinear(normal, right);
    const next = values.slice();
    active.forEach((i, k) => {
      next[i] = values[i]! + solved[k]!;
    });
    const stuck = active.filter(
      (i) =>
        (values[i]! <= bounds[i]![0] && next[i]! < values[i]!) ||
        (values[i]! >= bounds[i]![1] && next[i]! > values[i]!),
    );
    if (stuck.length === 0) {
      return next.map((value, i) => Math.min(bounds[i]![1], Math.max(bounds[i]![0], value)));
    }
    for (const i of stuck) free[i] = false;
  }
  return values.slice();
}

function broyden(
  jacobian: readonly (readonly number[])[],
  moved: readonly number[],
  after: readonly number[],
  before: readonly number[],
): number[][] {
  const length = square(moved);
  return jacobian.map((row, k) => {
    const predicted = row.reduce((sum, slope, i) => sum + slope * moved[i]!, 0);
    const off = (after[k]! - before[k]! - predicted) / length;
    return row.map((slope, i) => slope + off * moved[i]!);
  });
}

/** Gaussian elimination with partial pivoting. */
function solveLinear(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  const n = rows.length;
  for (let column = 0; column < n; column++) {
    let pivot = column;
    for (let row = column + 1; row < n; row++) {
      if (Math.abs(rows[row]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = row;
    }
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    for (let row = column + 1; row < n; row++) {
      const times = rows[row]![column]! / rows[column]![column]!;
      for (let k = column; k <= n; k++) rows[row]![k]! -= times * rows[column]![k]!;
    }
  }
  const solved = new Array<number>(n).fill(0);
  for (let row = n - 1; row >= 0; row--) {
    const known = rows[row]!.slice(row + 1, n).reduce(
      (sum, v, k) => sum + v * solved[row + 1 + k]!,
      0,
    );
    solved[row] = (rows[row]![n]! - known) / rows[row]![row]!;
  }
  return solved;
}
