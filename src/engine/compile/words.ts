// Words of a fact's kinds are stored as numbers: their places in its list. A formula may only ask whether one is another.
// Any other use would mean something else to the author's function, which sees the word, than to the fused code.

import type { ValueType } from '../quantity.ts';
import type { Body, Expression } from './expression.ts';
import { partsOf } from './expression.ts';
import { FormulaError } from './syntax.ts';

type Types = Readonly<Record<string, ValueType>>;

/** Refuses a formula that uses a word otherwise than with `===` and `!==`. */
export function checkWords({ locals, result }: Body, types: Types): void {
  for (const one of [...locals.map((local) => local.value), result]) check(one, types);
}

function check(expression: Expression, types: Types): void {
  if (kindsOf(expression, types) !== null) {
    const name = expression.is === 'read' ? expression.name : '';
    throw new FormulaError(`"${name}" is a word: compare it with === or !==`);
  }
  const parts = partsOf(expression);
  if (!asksWhichWord(expression, types)) for (const part of parts) check(part, types);
}

/** Whether an expression compares a word with one of its kinds, or with a word of the same kinds. */
function asksWhichWord(expression: Expression, types: Types): boolean {
  if (expression.is !== 'binary' || !['===', '!=='].includes(expression.operator)) return false;
  const [a, b] = [kindsOf(expression.a, types), kindsOf(expression.b, types)];
  if (a === null && b === null) return false;
  const isOneOf = (kinds: readonly string[] | null, other: Expression) =>
    kinds === null ? other.is === 'number' : kinds.join() === (a ?? b)?.join();
  if (isOneOf(a, expression.a) && isOneOf(b, expression.b)) return true;
  throw new FormulaError('a word is compared with what is none of its kinds');
}

function kindsOf(expression: Expression, types: Types): readonly string[] | null {
  const type = expression.is === 'read' ? types[expression.name] : undefined;
  return type?.is === 'kind' ? type.kinds : null;
}
