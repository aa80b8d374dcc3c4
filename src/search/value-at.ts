// What conditions and aims come to at a point.

import type { Figures } from '../outcome/headlines.ts';
import type { Condition, Expression } from './expression.ts';
import type { Quantity } from './quantities.ts';

/** The figures of a point and those of the baseline. */
export interface At {
  readonly here: Figures;
  readonly baseline: Figures;
}

/** What a sum comes to; null where a measure in it has no value, or something is divided by zero. */
export function valueAt(expression: Expression, at: At): number | null {
  if (expression.is === 'number') return expression.value;
  if (expression.is === 'quantity') {
    const { quantity, ofBaseline, sign } = expression;
    const found = (ofBaseline ? at.baseline : at.here)[quantity.key] ?? null;
    return found === null ? null : sign * found;
  }
  const [left, right] = [valueAt(expression.left, at), valueAt(expression.right, at)];
  if (left === null || right === null) return null;
  const found = compute(expression.is, left, right);
  return Number.isFinite(found) ? found : null;
}

function compute(sign: '+' | '-' | '*' | '/', left: number, right: number): number {
  if (sign === '+') return left + right;
  if (sign === '-') return left - right;
  return sign === '*' ? left * right : left / right;
}

/** By how much a condition is met: zero or above where it is, below where it is not; of an equation, left less right. */
export function slackOf({ left, is, right }: Condition, at: At): number | null {
  const [a, b] = [valueAt(left, at), valueAt(right, at)];
  if (a === null || b === null) return null;
  return is === '<=' ? b - a : a - b;
}

/** The quantities that sums speak of, each once. */
export function quantitiesIn(expressions: readonly Expression[]): Quantity[] {
  const found = new Map<string, Quantity>();
  const visit = (one: Expression): void => {
    if (one.is === 'quantity') found.set(one.quantity.key, one.quantity);
    else if (one.is !== 'number') {
      visit(one.left);
      visit(one.right);
    }
  };
  for (const one of expressions) visit(one);
  return [...found.values()];
}
