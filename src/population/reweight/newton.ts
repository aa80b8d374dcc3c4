// The weights that meet targets, by Newton's method on the dual of calibration: as many unknowns as there are targets,
// whatever the number of records. The dual is convex; a step that does not make it smaller is halved, and where none
// does, the matrix is made steeper (Levenberg and Marquardt), since cut-off factors have slope 0 beyond the bounds.
//
// With a slack, what is missing from the targets is punished instead of forbidden (ridge calibration): the answer where
// no weights meet them all.
//
// References
//   J.-C. Deville and C.-E. Särndal (1992), Calibration estimators in survey sampling, JASA 87, section 4
//   J. N. K. Rao and A. C. Singh (1997), A ridge-shrinkage method for range-restricted weight calibration, Proceedings
//   of the Survey Research Methods Section, ASA

import type { Distance } from './distance.ts';
import type { Sparse } from './sparse.ts';
import { addProducts } from './sparse.ts';

export interface Dual {
  /** Columns of about the same length, none a combination of others. */
  readonly matrix: Sparse;
  readonly prior: Float64Array;
  /** In the units of the columns. */
  readonly totals: Float64Array;
  readonly distance: Distance;
  /** What may be missing from each total for it to be met. */
  readonly closeEnough: Float64Array;
  /** For each total, what its multiplier costs; 0 where totals are to be met. */
  readonly slack: Float64Array;
}

export interface Solution {
  readonly weights: Float64Array;
  readonly steps: number;
  readonly isMet: boolean;
}

const mostSteps = 200;
const mostHalvings = 40;
/** What a step may lose to rounding, as a share. */
const roundingError = 1e-13;
const firstSteepness = 1e-9;
const mostSteepness = 1e9;

/** Solves the dual from multipliers of 0: from the prior weights. */
export function solveDual(dual: Dual): Solution {
  const state = new State(dual);
  let steepness = 0;
  let steps = 0;
  while (steps < mostSteps && !state.isMet()) {
    steps++;
    const step = state.step(steepness);
    if (step !== null && state.advance(step))
      steepness = steepness < firstSteepness ? 0 : steepness / 10;
    else steepness = Math.max(firstSteepness, steepness * 100);
    if (steepness > mostSteepness) break;
  }
  return { weights: state.weights, steps, isMet: state.isMet() };
}

/** Multipliers, with the weights and the value of the dual that belong to them. */
class State {
  readonly weights: Float64Array;
  readonly #dual: Dual;
  readonly #size: number;
  #multipliers: Float64Array;
  #value: number;
  readonly #scores: Float64Array;
  /** What is missing from each total. */
  readonly #missing: Float64Array;

  constructor(dual: Dual) {
    this.#dual = dual;
    this.#size = dual.totals.length;
    this.weights = new Float64Array(dual.prior.length);
    this.#scores = new Float64Array(dual.prior.length);
    this.#multipliers = new Float64Array(this.#size);
    this.#missing = new Float64Array(this.#size);
    this.#value = this.#weigh(this.#multipliers);
    this.#measure();
  }

  isMet(): boolean {
    return this.#missing.every((one, j) => Math.abs(one) <= this.#dual.closeEnough[j]!);
  }

  /** Newton's step; null where the matrix, so steep, has none. */
  step(steepness: number): Float64Array | null {
    const { matrix, prior, distance, slack } = this.#dual;
    const size = this.#size;
    const slopes = prior.map((weight, i) => weight * distance.slope(this.#scores[i]!));
    const curvature = new Float64Array(size * size);
    addProducts(matrix, slopes, curvature);
    for (let j = 0; j < size; j++) curvature[j * size + j]! += slack[j]! + steepness;
    const step = Float64Array.from(this.#missing);
    return solvePositive(curvature, step) ? step : null;
  }

  /** Takes the step, or the half, quarter, … of it that makes the dual smaller; says whether one did. */
  advance(step: Float64Array): boolean {
    const before = this.#multipliers;
    const slope = step.reduce((sum, one, j) => sum - one * this.#missing[j]!, 0);
    const rounding = roundingError * (1 + Math.abs(this.#value));
    for (let length = 1, tried = 0; tried < mostHalvings; tried++, length /= 2) {
      const next = before.map((one, j) => one + length * step[j]!);
      const value = this.#weigh(next);
      if (value <= this.#value + 1e-4 * length * slope + rounding) {
        this.#multipliers = next;
        this.#value = value;
        this.#measure();
        return true;
      }
    }
    this.#weigh(before);
    return false;
  }

  /** Weights and dual under multipliers. */
  #weigh(multipliers: Float64Array): number {
    const { matrix, prior, totals, distance, slack } = this.#dual;
    let value = 0;
    for (let i = 0; i < prior.length; i++) {
      let score = 0;
      for (let at = matrix.start[i]!; at < matrix.start[i + 1]!; at++)
        score += multipliers[matrix.target[at]!]! * matrix.amount[at]!;
      this.#scores[i] = score;
      this.weights[i] = prior[i]! * distance.factor(score);
      value += prior[i]! * distance.integral(score);
    }
    for (let j = 0; j < totals.length; j++) {
      const multiplier = multipliers[j]!;
      value += (slack[j]! / 2) * multiplier * multiplier - multiplier * totals[j]!;
    }
    return value;
  }

  /** What is missing, with what the slack forgives taken off. */
  #measure(): void {
    const { matrix, totals, slack } = this.#dual;
    const missing = this.#missing;
    for (let j = 0; j < totals.length; j++)
      missing[j] = totals[j]! - slack[j]! * this.#multipliers[j]!;
    for (let i = 0; i < this.weights.length; i++) {
      const weight = this.weights[i]!;
      for (let at = matrix.start[i]!; at < matrix.start[i + 1]!; at++)
        missing[matrix.target[at]!]! -= weight * matrix.amount[at]!;
    }
  }
}

/** Solves a system of which it reads the lower triangle, by Cholesky, in place; false where it is not positive. */
function solvePositive(matrix: Float64Array, right: Float64Array): boolean {
  const size = right.length;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let value = matrix[row * size + column]!;
      const own = value;
      for (let k = 0; k < column; k++)
        value -= matrix[row * size + k]! * matrix[column * size + k]!;
      if (row !== column) matrix[row * size + column] = value / matrix[column * size + column]!;
      else if (!(value > 1e-14 * own)) return false;
      else matrix[row * size + row] = Math.sqrt(value);
    }
  }
  for (let row = 0; row < size; row++) {
    for (let k = 0; k < row; k++) right[row]! -= matrix[row * size + k]! * right[k]!;
    right[row]! /= matrix[row * size + row]!;
  }
  for (let row = size - 1; row >= 0; row--) {
    for (let k = row + 1; k < size; k++) right[row]! -= matrix[k * size + row]! * right[k]!;
    right[row]! /= matrix[row * size + row]!;
  }
  return right.every(Number.isFinite);
}
