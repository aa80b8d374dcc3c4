// One lever moved until a condition holds.
//
// The difference of the condition's two sides is brought to zero between two ends. Where no ends are told they are
// found: from where the lever changes nothing, ever further to both sides within what the value may be. Within the
// bracket Chandrupatla's method closes in (`root.ts`), so that steps and kinks of the law do no harm: at a step the
// bracket shrinks to the step's width, and the side on which the condition holds is what is answered.

import type { Problem } from '../engine/problem.ts';
import { ProblemsError } from '../engine/problem.ts';
import type { Figures } from '../outcome/headlines.ts';
import type { Evaluated, Evaluations } from './evaluations.ts';
import type { Condition } from './expression.ts';
import type { Lever } from './lever.ts';
import type { Bracket, RootProblem } from './root.ts';
import { bracketsBetween, closed } from './root.ts';
import { slackOf } from './value-at.ts';

/** From where to where a lever may go. */
export type Bounds = readonly [low: number, high: number];

export interface SolveProblem {
  readonly lever: Lever;
  /** Told by the user; found where left out. */
  readonly bounds?: Bounds;
  /** Where the lever may go at most, when ends are to be found. */
  readonly limits: Bounds;
  readonly until: Condition;
  readonly baseline: Figures;
  /** The condition holds where its sides are as near as this, in their own unit. */
  readonly near: number;
  /** The bracket is closed when it is narrower than this share of the ends' distance. */
  readonly precision: number;
}

/** What a step of the lever does about the value found, and what it costs. */
export interface Slope {
  readonly from: Evaluated;
  readonly to: Evaluated;
}

export interface Solution {
  /** The point that was found: on the side where the condition holds. */
  readonly found: Evaluated;
  /** By how much the left side exceeds the right one there. */
  readonly miss: number;
  /** The ends of the last bracket; the same point where the condition is met within the tolerance. */
  readonly bracket: readonly [Evaluated, Evaluated];
  readonly bounds: Bounds;
  /** How often the condition turns between the bounds, as far as was seen: above 1 there are other solutions. */
  readonly turns: number;
  /** Whether the condition jumps at the value: a step of the law, where no value meets an equation. */
  readonly isStep: boolean;
  /** The points about the value from which slopes are taken. */
  readonly slope: Slope;
}

/**
 * Moves the lever until the condition holds.
 * @throws ProblemsError where it holds at no value or at every one, or the lever does not move it.
 */
export async function solve(problem: SolveProblem, evaluations: Evaluations): Promise<Solution> {
  const side = sideOf(problem, evaluations);
  const bounds = problem.bounds ?? (await boundsFor(problem, side));
  const root: RootProblem = {
    of: side,
    near: problem.near,
    width: problem.precision * (bounds[1] - bounds[0]),
  };
  const { brackets, tried } = await bracketsBetween(root, ...bounds);
  if (tried.every(({ y }) => holds(problem, y))) throw holdsAlready(problem, bounds);
  const chosen = nearest(brackets, problem.lever.neutral ?? bounds[0]);
  if (chosen === null) throw noValue(problem, bounds, tried);
  const { low, high } = await closed(root, chosen);
  const best = holds(problem, low.y) ? low : holds(problem, high.y) ? high : nearer(low, high);
  const [found, ...ends] = await evaluations.at([[best.x], [low.x], [high.x]]);
  const [from, to] = ends;
  if (found === undefined || from === undefined || to === undefined) throw new Error('no points');
  return {
    ...{ found, miss: best.y, bracket: [from, to], bounds, turns: brackets.length },
    isStep: low.x !== high.x && Math.abs(best.y) > problem.near,
    slope: await slopeAbout(best.x, bounds, evaluations),
  };
}

/** Left less right of the condition, by the lever's number. */
function sideOf({ until, baseline }: SolveProblem, evaluations: Evaluations): RootProblem['of'] {
  return async (xs) => {
    const found = await evaluations.at(xs.map((x) => [x]));
    return found.map(({ point, figures }) => {
      const slack = slackOf({ ...until, is: '=' }, { here: figures, baseline });
      if (slack !== null) return slack;
      const message = `it has no value where the lever stands at ${shown(point[0] ?? 0)}: a measure is not defined there, or a division is by zero`;
      throw new ProblemsError([{ code: 'out-of-range', where: until.written, message }]);
    });
  };
}

function holds({ until, near }: SolveProblem, y: number): boolean {
  if (until.is === '=') return Math.abs(y) <= near;
  return until.is === '>=' ? y >= 0 : y <= 0;
}

function nearer<T extends { readonly y: number }>(one: T, other: T): T {
  return Math.abs(one.y) <= Math.abs(other.y) ? one : other;
}

function nearest(brackets: readonly Bracket[], to: number): Bracket | null {
  const distance = ({ low, high }: Bracket) =>
    Math.min(Math.abs(low.x - to), Math.abs(high.x - to));
  return [...brackets].sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** So often the ends are moved further out. */
const mostWidenings = 12;

/** Ends with different signs, found from where the lever changes nothing; the widest tried where there are none. */
async function boundsFor({ lever, limits }: SolveProblem, of: RootProblem['of']): Promise<Bounds> {
  const start = lever.neutral ?? limits[0];
  let reach = start === 0 ? firstReach(limits) : Math.abs(start) / 4;
  let ends: Bounds = [start, start];
  for (let i = 0; i < mostWidenings; i++) {
    const [low, high]: Bounds = [
      Math.max(limits[0], start - reach),
      Math.min(limits[1], start + reach),
    ];
    const [a = 0, b = 0, middle = 0] = await of([low, high, start]);
    if (Math.sign(a) !== Math.sign(middle)) return [low, start];
    if (Math.sign(b) !== Math.sign(middle)) return [start, high];
    if (low === ends[0] && high === ends[1]) break;
    ends = [low, high];
    reach *= 2;
  }
  return ends;
}

/** A small part of what a value may be: from nothing the first step is small. */
function firstReach([low, high]: Bounds): number {
  const whole = high - low;
  return whole <= 2 ? whole / 64 : Math.min(whole / 64, 16);
}

/** Points a hundredth of the bounds to both sides, cut at the bounds. */
async function slopeAbout(
  x: number,
  [low, high]: Bounds,
  evaluations: Evaluations,
): Promise<Slope> {
  const step = (high - low) / 100;
  const [from, to] = await evaluations.at([[Math.max(low, x - step)], [Math.min(high, x + step)]]);
  if (from === undefined || to === undefined) throw new Error('no points');
  return { from, to };
}

/** Nothing is to be solved where the condition holds wherever the lever stands. */
function holdsAlready({ lever, until }: SolveProblem, [low, high]: Bounds): ProblemsError {
  const range = `${lever.name} from ${shown(low)} to ${shown(high)}`;
  const message = `it holds already, at every value of ${range} that was tried: there is nothing to solve`;
  return new ProblemsError([{ code: 'out-of-range', where: until.written, message }]);
}

function noValue(
  { lever, until, near }: SolveProblem,
  [low, high]: Bounds,
  tried: readonly { readonly x: number; readonly y: number }[],
): ProblemsError {
  const ys = tried.map(({ y }) => y);
  const [least, most] = [Math.min(...ys), Math.max(...ys)];
  const range = `${lever.name} from ${shown(low)} to ${shown(high)}`;
  const isStill = most - least <= Math.max(near, 1e-12);
  const message = isStill
    ? `${range} does not move it: its sides stay ${shown(ys[0] ?? 0)} apart`
    : `no value of ${range} meets it: its left side less its right lies between ${shown(least)} and ${shown(most)}`;
  const problem: Problem = { code: 'out-of-range', where: until.written, message };
  return new ProblemsError([problem]);
}

/** Six digits are enough to see where it lies. */
function shown(number: number): string {
  return number.toLocaleString('en', { maximumSignificantDigits: 6 });
}
