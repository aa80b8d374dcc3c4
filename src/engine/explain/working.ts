// The numbers of a formula at one record: every expression's value, and which branches are taken.
// A reading of its own, beside the author's function: explanations ask for the value of parts of a formula.

import type { BinaryOperator, Body, Expression } from '../compile/expression.ts';
import { seenBy } from '../compile/schedules.ts';
import type { Brackets, ParameterShape, ParameterValue, Table } from '../parameter.ts';

/** The numbers that a formula met. */
export interface Met {
  readonly reads: Readonly<Record<string, number>>;
  readonly parameters: Readonly<
    Record<string, { readonly shape: ParameterShape; readonly value: ParameterValue }>
  >;
}

/** A formula with the numbers it met. */
export class Working {
  readonly body: Body;
  readonly #met: Met;
  readonly #locals = new Map<string, Expression>();
  readonly #values = new Map<string, number>();

  constructor(body: Body, met: Met) {
    this.body = body;
    this.#met = met;
    for (const { name, value } of body.locals) {
      this.#locals.set(name, value);
      this.#values.set(name, this.value(value));
    }
  }

  /** What a local name stands for, itself no local; anything else as it is. */
  meant(expression: Expression): Exclude<Expression, { is: 'local' }> {
    if (expression.is !== 'local') return expression;
    const local = this.#locals.get(expression.name);
    if (local === undefined) throw new Error(`the formula has no local ${expression.name}`);
    return this.meant(local);
  }

  /** The value of a parameter as the law has it: a number, or the rows of a schedule. */
  parameter(name: string): ParameterValue {
    return this.#met.parameters[name]?.value ?? Number.NaN;
  }

  value(expression: Expression): number {
    switch (expression.is) {
      case 'number':
        return expression.value;
      case 'read':
        return this.#met.reads[expression.name] ?? Number.NaN;
      case 'local':
        return this.#values.get(expression.name) ?? Number.NaN;
      case 'parameter':
        return Number(this.#seen(expression.name));
      case 'schedule':
        return this.#onSchedule(expression);
      case 'binary':
        return this.#binary(expression);
      case 'choose':
        return this.value(this.holds(expression.test) ? expression.yes : expression.no);
      case 'min':
        return Math.min(...expression.of.map((one) => this.value(one)));
      case 'max':
        return Math.max(...expression.of.map((one) => this.value(one)));
      default:
        return this.#ofOne(expression.is, this.value(expression.a));
    }
  }

  /** Whether a condition is true. */
  holds(test: Expression): boolean {
    return this.value(test) !== 0;
  }

  #ofOne(is: 'not' | 'negative' | 'abs' | 'floor', a: number): number {
    if (is === 'not') return a === 0 ? 1 : 0;
    if (is === 'negative') return -a;
    return is === 'abs' ? Math.abs(a) : Math.floor(a);
  }

  #binary({ operator, a, b }: Expression & { is: 'binary' }): number {
    if (operator === '&&') return this.holds(a) && this.holds(b) ? 1 : 0;
    if (operator === '||') return this.holds(a) || this.holds(b) ? 1 : 0;
    return arithmetic[operator](this.value(a), this.value(b));
  }

  #seen(name: string): number | Brackets | Table {
    const parameter = this.#met.parameters[name];
    return parameter === undefined ? Number.NaN : seenBy(parameter.shape, parameter.value);
  }

  #onSchedule({ name, method, x }: Expression & { is: 'schedule' }): number {
    const seen = this.#seen(name);
    if (typeof seen === 'number') return Number.NaN;
    const at = this.value(x);
    if ('at' in seen) return seen.at(at);
    return method === 'at' ? Number.NaN : seen[method](at);
  }
}

type Counting = Exclude<BinaryOperator, '&&' | '||'>;

const arithmetic: Readonly<Record<Counting, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '<': (a, b) => (a < b ? 1 : 0),
  '<=': (a, b) => (a <= b ? 1 : 0),
  '>': (a, b) => (a > b ? 1 : 0),
  '>=': (a, b) => (a >= b ? 1 : 0),
  '===': (a, b) => (a === b ? 1 : 0),
  '!==': (a, b) => (a !== b ? 1 : 0),
};
