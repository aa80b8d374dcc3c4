// The frontier: the best that can be had for each bound of a budget. Each point is a search of its own that begins with all
// that was seen before; a mix that was found for a tighter bound is open to a looser one, so the frontier never falls.

import type { Condition, Expression } from './expression.ts';
import type { Found, Optimiser } from './optimise.ts';
import { valueAt } from './value-at.ts';

/** A point of the frontier. */
export interface FrontierPoint extends Found {
  /** The bound of the budget, in yuan: below zero where money may be spent. */
  readonly bound: number;
}

/** The condition on a budget whose bound the frontier moves: `budget >= 0`; −1 where there is none. */
export function budgetCondition(subject: readonly Condition[]): number {
  return subject.findIndex(
    ({ left, is }) =>
      is === '>=' &&
      left.is === 'quantity' &&
      left.quantity.key.startsWith('budget.') &&
      left.sign === 1,
  );
}

/** The conditions with another bound of the budget. */
function boundAt(subject: readonly Condition[], place: number, bound: number): Condition[] {
  const right: Expression = { is: 'number', value: bound, kind: 'money' };
  return subject.map((one, i) => (i === place ? { ...one, right } : one));
}

/** Where the search for a point of the frontier begins: near the best that is known. */
const near = 0.12;

/** The best points for bounds of a budget, from the tightest; then, again, since later searches may have seen better. */
export async function frontier(
  optimiser: Optimiser,
  subject: readonly Condition[],
  bounds: readonly number[],
): Promise<FrontierPoint[]> {
  const place = budgetCondition(subject);
  const sorted = [...bounds].sort((a, b) => b - a);
  for (const bound of sorted)
    await optimiser.best(boundAt(subject, place, bound), `at ${bound}`, near);
  const found: FrontierPoint[] = [];
  for (const bound of sorted) {
    const best = optimiser.seen(boundAt(subject, place, bound));
    found.push({ ...best, bound });
  }
  return found;
}

/** Steps of a frontier whose bounds are found. */
const steps = 6;

/**
 * Bounds of the budget from the one that is asked for to where more money does no more: what the best mix without a bound
 * costs.
 */
export async function boundsUpTo(
  optimiser: Optimiser,
  subject: readonly Condition[],
): Promise<number[]> {
  const place = budgetCondition(subject);
  const free = subject.filter((_, i) => i !== place);
  const { one } = await optimiser.best(free, 'free');
  const condition = subject[place];
  if (condition === undefined)
    throw new RangeError('there is no budget whose bound could be moved');
  const tightest = valueAt(condition.right, { here: {}, baseline: {} }) ?? 0;
  const spent = valueAt(condition.left, { here: one.figures, baseline: {} }) ?? tightest;
  const loosest = Math.min(tightest, spent);
  // To the million: where money does no more is not known to the fen.
  const step = Math.ceil((tightest - loosest) / steps / 1e6) * 1e6;
  return step === 0 ? [tightest] : Array.from({ length: steps + 1 }, (_, i) => tightest - i * step);
}
