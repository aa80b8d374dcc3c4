// Folding: what is constant in a bound formula is worked out once. A lever at its neutral value, a rate of nought, a
// version's fixed branch then cost nothing. Every step is exact for finite numbers: no sum is reordered.

import type { Operation } from '../graph.ts';
import type { BinaryOperator, Body, Expression, Extreme } from './expression.ts';
import { partsOf } from './expression.ts';

type RuleOperation = Operation & { is: 'rule' };

const folded = new WeakMap<RuleOperation, Body>();

/** A rule's formula with its constant parameters put in and worked out. */
export function foldedBody(operation: RuleOperation): Body {
  const known = folded.get(operation);
  if (known !== undefined) return known;
  const body = fold(operation);
  folded.set(operation, body);
  return body;
}

function fold(operation: RuleOperation): Body {
  const folder = new Folder(operation);
  const locals = operation.body.locals.flatMap(({ name, value }) => {
    const simple = folder.fold(value);
    folder.know(name, simple);
    return simple.is === 'number' || simple.is === 'read' ? [] : [{ name, value: simple }];
  });
  const result = folder.fold(operation.body.result);
  return { locals: used(locals, result), result };
}

/** Locals that the result needs, directly or through others. */
function used(locals: Body['locals'], result: Expression): Body['locals'] {
  const needed = new Set<string>();
  const visit = (expression: Expression) => {
    if (expression.is === 'local') needed.add(expression.name);
    for (const part of partsOf(expression)) visit(part);
  };
  visit(result);
  const kept = [...locals].reverse().filter((local) => {
    if (!needed.has(local.name)) return false;
    visit(local.value);
    return true;
  });
  return kept.reverse();
}

class Folder {
  readonly #operation: RuleOperation;
  readonly #locals = new Map<string, Expression>();

  constructor(operation: RuleOperation) {
    this.#operation = operation;
  }

  know(name: string, value: Expression): void {
    if (value.is === 'number' || value.is === 'read') this.#locals.set(name, value);
  }

  fold(expression: Expression): Expression {
    switch (expression.is) {
      case 'local':
        return this.#locals.get(expression.name) ?? expression;
      case 'parameter':
        return this.#parameter(expression);
      case 'binary':
        return binary(expression.operator, this.fold(expression.a), this.fold(expression.b));
      case 'choose':
        return choose(
          this.fold(expression.test),
          () => this.fold(expression.yes),
          () => this.fold(expression.no),
        );
      case 'min':
      case 'max':
        return extreme(
          expression.is,
          expression.of.map((one) => this.fold(one)),
        );
      case 'schedule':
        return { ...expression, x: this.fold(expression.x) };
      case 'not':
      case 'negative':
      case 'abs':
      case 'floor':
        return alone(expression.is, this.fold(expression.a));
      default:
        return expression;
    }
  }

  #parameter(expression: Expression & { is: 'parameter' }): Expression {
    const bound = this.#operation.parameters[expression.name];
    const value = bound?.by === null ? bound.values[0]?.value : undefined;
    return typeof value === 'number' ? number(value) : expression;
  }
}

function number(value: number): Expression {
  return { is: 'number', value };
}

function isNumber(expression: Expression, value: number): boolean {
  return expression.is === 'number' && expression.value === value;
}

function binary(operator: BinaryOperator, a: Expression, b: Expression): Expression {
  if (a.is === 'number' && b.is === 'number') return number(worked(operator, a.value, b.value));
  if (operator === '*') {
    if (isNumber(a, 0) || isNumber(b, 0)) return number(0);
    if (isNumber(a, 1)) return b;
    if (isNumber(b, 1)) return a;
  }
  if (operator === '+' && isNumber(a, 0)) return b;
  if ((operator === '+' || operator === '-') && isNumber(b, 0)) return a;
  if (operator === '/' && isNumber(b, 1)) return a;
  if (operator === '&&')
    return a.is === 'number'
      ? a.value === 0
        ? a
        : b
      : isNumber(b, 0)
        ? b
        : { is: 'binary', operator, a, b };
  if (operator === '||' && a.is === 'number') return a.value === 0 ? b : a;
  return { is: 'binary', operator, a, b };
}

function worked(operator: BinaryOperator, a: number, b: number): number {
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return a / b;
    case '<':
      return a < b ? 1 : 0;
    case '<=':
      return a <= b ? 1 : 0;
    case '>':
      return a > b ? 1 : 0;
    case '>=':
      return a >= b ? 1 : 0;
    case '===':
      return a === b ? 1 : 0;
    case '!==':
      return a !== b ? 1 : 0;
    case '&&':
      return a !== 0 ? b : a;
    case '||':
      return a !== 0 ? a : b;
  }
}

function choose(test: Expression, yes: () => Expression, no: () => Expression): Expression {
  if (test.is === 'number') return test.value !== 0 ? yes() : no();
  const [then, otherwise] = [yes(), no()];
  if (then.is === 'number' && isNumber(otherwise, then.value)) return then;
  return { is: 'choose', test, yes: then, no: otherwise };
}

function extreme(is: Extreme, of: readonly Expression[]): Expression {
  const numbers = of.flatMap((one) => (one.is === 'number' ? [one.value] : []));
  if (numbers.length < of.length) return { is, of };
  return number(is === 'min' ? Math.min(...numbers) : Math.max(...numbers));
}

function alone(is: 'not' | 'negative' | 'abs' | 'floor', a: Expression): Expression {
  if (a.is !== 'number') return { is, a };
  if (is === 'not') return number(a.value === 0 ? 1 : 0);
  if (is === 'negative') return number(-a.value);
  return number(is === 'abs' ? Math.abs(a.value) : Math.floor(a.value));
}
