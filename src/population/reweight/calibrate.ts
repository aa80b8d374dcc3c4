// Calibration: weights as near as possible to the old ones under which the data add up to known totals.
//
// One weight for each household, the same for its members, so that persons' and households' totals hold together
// (integrated calibration). Where no weights meet all targets, those are given that miss them least; what contradicts
// itself or can never be met is refused, each fault with the target's place.
//
// References
//   J.-C. Deville and C.-E. Särndal (1992), Calibration estimators in survey sampling, JASA 87
//   G. Lemaître and J. Dufour (1987), An integrated method for weighting persons and families, Survey Methodology 13
//   J. Hainmueller (2012), Entropy balancing for causal effects, Political Analysis 20

import { ProblemsError } from '../../engine/problem.ts';
import type { Dependence } from './dependence.ts';
import { dependenceOf } from './dependence.ts';
import type { Bounds, Method } from './distance.ts';
import { distanceOf } from './distance.ts';
import { contradictions, inputFaults, unreachable } from './faults.ts';
import { solveDual } from './newton.ts';
import type { Sparse } from './sparse.ts';
import { addProducts, chosen, totalsOf, withOnes } from './sparse.ts';

/** What the weights are to add up to. */
export interface Target {
  readonly name: string;
  /** Where it was written. */
  readonly where: string;
  /** What the weighted sum of its column shall be. */
  readonly total: number;
  /** What a miss is measured against: the total itself, or for shares and means what they are of. */
  readonly scale: number;
  /** The miss that is still met, as a share of `scale`. */
  readonly tolerance: number;
}

export interface CalibrationProblem {
  readonly prior: Float64Array;
  /** For each record what it adds to each target. */
  readonly matrix: Sparse;
  readonly targets: readonly Target[];
  readonly method: Method;
  readonly bounds: Bounds | null;
}

/** How a target stands. */
export interface Standing {
  readonly target: Target;
  /** The sum under the prior weights, and under the new ones. */
  readonly before: number;
  readonly after: number;
  /** What it can be within the bounds, whatever the other targets ask. */
  readonly reach: { readonly least: number; readonly most: number };
  /** Sum less target, as a share of the target's scale. */
  readonly miss: number;
  readonly isMet: boolean;
}

export interface Calibrated {
  readonly weights: Float64Array;
  readonly standings: readonly Standing[];
  readonly steps: number;
  readonly isMet: boolean;
}

/** What the solution leaves open, as a share of a target's scale: far below any tolerance. */
const closeEnough = 1e-11;
/** The price of a miss where not all can be met: a thousandth missed costs as much as all weights moved by a tenth. */
const slackOfMiss = 1e-4;
/** A target that must be met more closely than others has less slack, but not less than this share of theirs. */
const leastShareOfSlack = 0.01;

/**
 * Calibrates weights.
 * @throws ProblemsError for targets that contradict each other or can never be met, for numbers that are none.
 */
export function calibrate(asked: CalibrationProblem): Calibrated {
  refuse(inputFaults(asked));
  refuse(unreachable(asked, reachOf(asked)));
  refuse(contradictions(asked.targets, dependenceIn(asked)));
  const problem = asked.method === 'entropy' ? keepingSum(asked) : asked;
  const reach = reachOf(problem);
  const exact = solveDual(systemOf(problem, false));
  const met = standingsOf(problem, exact.weights, reach);
  if (met.every((one) => one.isMet)) return { ...exact, standings: met, isMet: true };
  const nearest = solveDual(systemOf(problem, true));
  const missed = standingsOf(problem, nearest.weights, reach);
  const isMet = missed.every((one) => one.isMet);
  return { ...nearest, steps: exact.steps + nearest.steps, standings: missed, isMet };
}

function refuse(problems: ConstructorParameters<typeof ProblemsError>[0]): void {
  if (problems.length > 0) throw new ProblemsError(problems);
}

/** The weighted products of the columns, the lower triangle of a square matrix. */
function productsOf({ matrix, prior }: CalibrationProblem): Float64Array {
  const products = new Float64Array(matrix.targets * matrix.targets);
  addProducts(matrix, prior, products);
  return products;
}

function dependenceIn(problem: CalibrationProblem): Dependence {
  return dependenceOf(productsOf(problem), problem.matrix.targets);
}

/** Entropy balancing keeps the sum of weights, where the targets do not settle it. */
function keepingSum(problem: CalibrationProblem): CalibrationProblem {
  const total = problem.prior.reduce((sum, weight) => sum + weight, 0);
  const sum = { name: 'sum of weights', where: 'entropy', total, scale: total, tolerance: 1e-6 };
  const targets = [...problem.targets, sum];
  const kept = { ...problem, targets, matrix: withOnes(problem.matrix) };
  const isSettled = dependenceIn(kept).dependent.some((one) => targets[one.target] === sum);
  return isSettled ? problem : kept;
}

/**
 * The system to be solved, in columns of equal length: the targets that stand on their own, to be met; or all of them
 * with slack, those of narrow tolerance with less of it.
 */
function systemOf(problem: CalibrationProblem, withSlack: boolean) {
  const { prior, targets } = problem;
  const size = problem.matrix.targets;
  const products = productsOf(problem);
  const divisors = Float64Array.from({ length: size }, (_, j) =>
    Math.sqrt(products[j * size + j]!),
  );
  const some = [...targets.keys()].filter((j) => divisors[j]! > 0);
  const kept = withSlack ? some : dependenceOf(products, size).kept;
  const scales = kept.map((j) => targets[j]!.scale / divisors[j]!);
  const whole = prior.reduce((sum, weight) => sum + weight, 0);
  const widest = Math.max(...targets.map((one) => one.tolerance));
  const slack = scales.map((scale, i) => {
    const narrow = Math.max(targets[kept[i]!]!.tolerance / widest, leastShareOfSlack);
    return (slackOfMiss * (scale * narrow) ** 2) / whole;
  });
  return {
    prior,
    matrix: chosen(problem.matrix, kept, divisors),
    totals: Float64Array.from(kept, (j) => targets[j]!.total / divisors[j]!),
    closeEnough: Float64Array.from(scales, (scale) => scale * closeEnough),
    slack: withSlack ? Float64Array.from(slack) : new Float64Array(kept.length),
    distance: distanceOf(problem.method, problem.bounds),
  };
}

/** What each target can come to while every weight stays within its bounds. */
function reachOf({ matrix, prior, bounds, method }: CalibrationProblem): Standing['reach'][] {
  const endless = {
    least: method === 'linear' ? Number.NEGATIVE_INFINITY : 0,
    most: Number.POSITIVE_INFINITY,
  };
  const { least, most } = bounds ?? endless;
  const above = new Float64Array(matrix.targets);
  const below = new Float64Array(matrix.targets);
  for (let i = 0; i < matrix.records; i++) {
    for (let at = matrix.start[i]!; at < matrix.start[i + 1]!; at++) {
      const amount = prior[i]! * matrix.amount[at]!;
      if (amount > 0) above[matrix.target[at]!]! += amount;
      else below[matrix.target[at]!]! += amount;
    }
  }
  const times = (amount: number, by: number) => (amount === 0 ? 0 : amount * by);
  return Array.from(above, (_, j) => ({
    least: times(above[j]!, least) + times(below[j]!, most),
    most: times(above[j]!, most) + times(below[j]!, least),
  }));
}

function standingsOf(
  { matrix, prior, targets }: CalibrationProblem,
  weights: Float64Array,
  reach: readonly Standing['reach'][],
): Standing[] {
  const before = totalsOf(matrix, prior);
  const after = totalsOf(matrix, weights);
  return targets.map((target, j) => {
    const miss = (after[j]! - target.total) / target.scale;
    const isMet = Math.abs(miss) <= target.tolerance;
    return { target, before: before[j]!, after: after[j]!, reach: reach[j]!, miss, isMet };
  });
}
