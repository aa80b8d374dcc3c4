// Weights of types that meet the margins of the census: the weights nearest to the prior ones (in Kullback–Leibler
// distance) whose sums are the margins, found by Newton's method on the dual. A weight becomes
//   prior · exp(Σ multiplier of a margin · what the type counts in it)
// which is what iterative proportional fitting converges to, in some ten steps instead of hundreds of rounds.
// Margins that contradict each other are met as nearly as a small penalty allows, instead of never.
//
// Reference: Deville and Särndal (1992), Calibration estimators in survey sampling, JASA 87 (the raking case).

import { exp } from '../../engine/math.ts';

/** What each type counts in each margin, as a sparse matrix by type. */
export interface Counts {
  /** Where a type's entries begin; one more than there are types. */
  readonly start: Int32Array;
  readonly margin: Uint8Array;
  readonly count: Float64Array;
}

export interface RakingProblem {
  readonly counts: Counts;
  readonly prior: Float64Array;
  readonly targets: Float64Array;
  /** Residuals allowed: a margin may miss its target by this share of the largest target per unit of multiplier. */
  readonly penalty: number;
}

const mostSteps = 40;
/** Where to stop: what is missing from a margin, and what a step may lose to rounding, as shares. */
const closeEnough = 1e-7;
const roundingError = 1e-12;

/** Makes the sparse matrix from each type's list of margins, ascending; a margin named twice counts twice. */
export function countsOf(types: readonly (readonly number[])[]): Counts {
  const start = new Int32Array(types.length + 1);
  const margin: number[] = [];
  const count: number[] = [];
  types.forEach((margins, type) => {
    const first = margin.length;
    for (const one of margins.toSorted((a, b) => a - b)) {
      if (margin.length > first && margin.at(-1) === one) count[count.length - 1]! += 1;
      else {
        margin.push(one);
        count.push(1);
      }
    }
    start[type + 1] = margin.length;
  });
  return { start, margin: Uint8Array.from(margin), count: Float64Array.from(count) };
}

/** The weights that meet the targets. */
export function rake(problem: RakingProblem): Float64Array {
  const { targets, prior } = problem;
  const size = targets.length;
  const slack = problem.penalty * Math.max(...targets);
  const weights = new Float64Array(prior.length);
  const multipliers = new Float64Array(size);
  const hessian = new Float64Array(size * size);
  const gradient = new Float64Array(size);
  let value = weigh(problem, multipliers, slack, weights);
  for (let step = 0; step < mostSteps; step++) {
    differentiate(problem, weights, multipliers, slack, gradient, hessian);
    if (largest(gradient) < closeEnough * Math.max(...targets)) break;
    solve(hessian, gradient);
    value = advance(problem, multipliers, gradient, slack, weights, value);
  }
  return weights;
}

/** The weights under the multipliers; returns the dual objective, which Newton's method makes small. */
function weigh(
  { counts, prior, targets }: RakingProblem,
  multipliers: Float64Array,
  slack: number,
  weights: Float64Array,
): number {
  let sum = 0;
  for (let type = 0; type < prior.length; type++) {
    let power = 0;
    for (let at = counts.start[type]!; at < counts.start[type + 1]!; at++) {
      power += multipliers[counts.margin[at]!]! * counts.count[at]!;
    }
    weights[type] = prior[type]! * exp(Math.min(power, 600));
    sum += weights[type]!;
  }
  for (let margin = 0; margin < targets.length; margin++) {
    const multiplier = multipliers[margin]!;
    sum += (slack / 2) * multiplier * multiplier - multiplier * targets[margin]!;
  }
  return sum;
}

/** What is missing from each margin, and how the margins move with the multipliers (the lower triangle). */
function differentiate(
  { counts, targets }: RakingProblem,
  weights: Float64Array,
  multipliers: Float64Array,
  slack: number,
  gradient: Float64Array,
  hessian: Float64Array,
): void {
  const size = targets.length;
  hessian.fill(0);
  for (let margin = 0; margin < size; margin++) {
    gradient[margin] = targets[margin]! - slack * multipliers[margin]!;
    hessian[margin * size + margin] = slack;
  }
  const { start, margin, count } = counts;
  for (let type = 0; type < weights.length; type++) {
    const weight = weights[type]!;
    for (let at = start[type]!; at < start[type + 1]!; at++) {
      const row = margin[at]! * size;
      const counted = weight * count[at]!;
      gradient[margin[at]!]! -= counted;
      for (let other = start[type]!; other <= at; other++) {
        hessian[row + margin[other]!]! += counted * count[other]!;
      }
    }
  }
}

/** Takes the step, or the half, quarter, … of it that makes the objective smaller. */
function advance(
  problem: RakingProblem,
  multipliers: Float64Array,
  step: Float64Array,
  slack: number,
  weights: Float64Array,
  before: number,
): number {
  let length = 1;
  for (let margin = 0; margin < step.length; margin++) multipliers[margin]! += step[margin]!;
  let value = weigh(problem, multipliers, slack, weights);
  while (!(value <= before + roundingError * Math.abs(before)) && length > 1e-6) {
    length /= 2;
    for (let margin = 0; margin < step.length; margin++) {
      multipliers[margin]! -= length * step[margin]!;
    }
    value = weigh(problem, multipliers, slack, weights);
  }
  return value;
}

function largest(values: Float64Array): number {
  let found = 0;
  for (const value of values) if (Math.abs(value) > found) found = Math.abs(value);
  return found;
}

/** Solves a positive definite system, of which it reads the lower triangle, by Cholesky's decomposition, in place. */
function solve(matrix: Float64Array, right: Float64Array): void {
  const size = right.length;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let value = matrix[row * size + column]!;
      for (let k = 0; k < column; k++) {
        value -= matrix[row * size + k]! * matrix[column * size + k]!;
      }
      matrix[row * size + column] =
        row === column ? Math.sqrt(value) : value / matrix[column * size + column]!;
    }
  }
  for (let row = 0; row < size; row++) {
    let value = right[row]!;
    for (let k = 0; k < row; k++) value -= matrix[row * size + k]! * right[k]!;
    right[row] = value / matrix[row * size + row]!;
  }
  for (let row = size - 1; row >= 0; row--) {
    let value = right[row]!;
    for (let k = row + 1; k < size; k++) value -= matrix[k * size + row]! * right[k]!;
    right[row] = value / matrix[row * size + row]!;
  }
}
