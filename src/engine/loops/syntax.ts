// The syntax of a loop's text.

import {
  type ArrowFunctionExpression,
  type BlockStatement,
  type FunctionExpression,
  type Pattern,
  parseExpressionAt,
  type Statement,
} from 'acorn';
import { LoopError } from './error.ts';

type Tree = ArrowFunctionExpression | FunctionExpression;

/** By text: every population is made of the same loops and helpers. */
const trees = new Map<string, Tree>();

/** A function's tree, from its text. */
export function functionOf(of: (...numbers: never[]) => unknown): Tree {
  const text = of.toString();
  const known = trees.get(text);
  if (known !== undefined) return known;
  const parsed = parseExpressionAt(text, 0, { ecmaVersion: 2022 });
  if (parsed.type !== 'ArrowFunctionExpression' && parsed.type !== 'FunctionExpression')
    throw new LoopError('a loop is a function');
  trees.set(text, parsed);
  return parsed;
}

/** The statements of a branch, with or without braces. */
export function bodyOf(statement: Statement | BlockStatement): readonly Statement[] {
  return statement.type === 'BlockStatement' ? statement.body : [statement];
}

/** The names that a pattern takes out of a record, each with its key. */
export function keysOf(pattern: Pattern | undefined): readonly (readonly [string, string])[] {
  if (pattern === undefined) return [];
  if (pattern.type === 'Identifier' && pattern.name.startsWith('_')) return [];
  if (pattern.type !== 'ObjectPattern') throw new LoopError('a loop takes records apart');
  return pattern.properties.map((property) => {
    if (
      property.type !== 'Property' ||
      property.key.type !== 'Identifier' ||
      property.value.type !== 'Identifier'
    ) {
      throw new LoopError('what a loop takes has plain names');
    }
    return [property.value.name, property.key.name] as const;
  });
}
