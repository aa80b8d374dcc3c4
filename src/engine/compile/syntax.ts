// Pieces of JavaScript's syntax that formulas are made of, and the error for any other.

import type { ArrowFunctionExpression, MemberExpression, Pattern, Statement } from 'acorn';
import { parseExpressionAt } from 'acorn';

/** A formula that leaves the language. */
export class FormulaError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'FormulaError';
  }
}

/** The arrow function that a text is. */
export function arrowOf(text: string): ArrowFunctionExpression {
  const parsed = parseExpressionAt(text, 0, { ecmaVersion: 2022 });
  if (parsed.type !== 'ArrowFunctionExpression' || parsed.async)
    throw new FormulaError('a formula is an arrow function');
  return parsed;
}

/** The names that a pattern takes out of an object, each with its key. */
export function namesOf(pattern: Pattern): [local: string, key: string][] {
  if (pattern.type === 'Identifier' && pattern.name.startsWith('_')) return [];
  if (pattern.type !== 'ObjectPattern')
    throw new FormulaError('reads and parameters are taken apart: ({ a, b }) => …');
  return pattern.properties.map((property) => {
    if (
      property.type !== 'Property' ||
      property.key.type !== 'Identifier' ||
      property.value.type !== 'Identifier'
    ) {
      throw new FormulaError('reads and parameters are plain names');
    }
    return [property.value.name, property.key.name];
  });
}

/** The statements of a branch, with or without braces. */
export function blockOf(statement: Statement): readonly Statement[] {
  return statement.type === 'BlockStatement' ? statement.body : [statement];
}

/** The two names of `object.name`. */
export function memberOf(callee: MemberExpression): [object: string, name: string] {
  if (
    callee.computed ||
    callee.object.type !== 'Identifier' ||
    callee.property.type !== 'Identifier'
  ) {
    throw new FormulaError('only Math and schedules have methods');
  }
  return [callee.object.name, callee.property.name];
}
