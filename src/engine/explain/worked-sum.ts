// A formula with its numbers filled in, as a caseworker writes it down: only the branch that was taken, names of
// sub-steps replaced by what they came to. `max(0, 917 × 3 − 1,500)` rather than code.

import type { Body, Expression } from '../compile/expression.ts';
import { seenBy } from '../compile/schedules.ts';
import type { Brackets, ParameterShape, ParameterValue, Table } from '../parameter.ts';

/** The numbers that a formula met. */
export interface Met {
  readonly reads: Readonly<Record<string, number>>;
  readonly parameters: Readonly<
    Record<string, { readonly shape: ParameterShape; readonly value: ParameterValue }>
  >;
}

/** A piece of a worked sum; the report decides how numbers and words are written. */
export type Word =
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'sign'; readonly text: string }
  | { readonly is: 'least' | 'most' | 'comma' | 'close' | 'whole' | 'size' }
  | { readonly is: 'tax' | 'rate' | 'quick' | 'table'; readonly parameter: string };

export interface WorkedSum {
  readonly words: readonly Word[];
  /** Reads and parameters that the taken path used, by key. */
  readonly used: ReadonlySet<string>;
  readonly value: number;
}

/** Works a formula out. */
export function workOut(body: Body, met: Met): WorkedSum {
  return new Worker(body, met).result();
}

class Worker {
  readonly #body: Body;
  readonly #met: Met;
  readonly #locals = new Map<string, Expression>();
  readonly #values = new Map<string, number>();
  readonly #used = new Set<string>();

  constructor(body: Body, met: Met) {
    this.#body = body;
    this.#met = met;
    for (const local of body.locals) {
      this.#locals.set(local.name, local.value);
      this.#values.set(local.name, this.#value(local.value));
    }
  }

  result(): WorkedSum {
    const { result } = this.#body;
    const words = this.#words(result, 0);
    return { words, used: this.#used, value: this.#value(result) };
  }

  #words(expression: Expression, binding: number): Word[] {
    switch (expression.is) {
      case 'read':
      case 'parameter':
        this.#used.add(expression.name);
        return [{ is: 'number', value: this.#value(expression) }];
      case 'local': {
        const local = this.#locals.get(expression.name);
        return local === undefined ? [] : this.#words(local, binding);
      }
      case 'choose':
        this.#note(expression.test);
        return this.#words(
          this.#value(expression.test) !== 0 ? expression.yes : expression.no,
          binding,
        );
      case 'binary':
        return this.#binary(expression, binding);
      case 'min':
      case 'max':
        return [
          { is: expression.is === 'min' ? 'least' : 'most' },
          ...this.#list(expression.of),
          { is: 'close' },
        ];
      case 'schedule':
        return this.#schedule(expression);
      case 'negative':
        return [sign('−'), ...this.#words(expression.a, 3)];
      case 'abs':
      case 'floor':
        return [
          { is: expression.is === 'abs' ? 'size' : 'whole' },
          ...this.#words(expression.a, 0),
          { is: 'close' },
        ];
      default:
        this.#note(expression);
        return [{ is: 'number', value: this.#value(expression) }];
    }
  }

  #binary(expression: Expression & { is: 'binary' }, binding: number): Word[] {
    const strength = strengths[expression.operator];
    if (strength === undefined) {
      this.#note(expression);
      return [{ is: 'number', value: this.#value(expression) }];
    }
    const { a, b, operator } = expression;
    const right = operator === '-' || operator === '/' ? strength + 0.5 : strength;
    const words = [
      ...this.#words(a, strength),
      sign(` ${signs[operator]} `),
      ...this.#words(b, right),
    ];
    return strength < binding ? [sign('('), ...words, sign(')')] : words;
  }

  #list(of: readonly Expression[]): Word[] {
    return of.flatMap((one, i) =>
      i === 0 ? this.#words(one, 0) : [{ is: 'comma' } as const, ...this.#words(one, 0)],
    );
  }

  #schedule({ name, method, x }: Expression & { is: 'schedule' }): Word[] {
    this.#used.add(name);
    const is = ({ taxOn: 'tax', rateAt: 'rate', quickAt: 'quick', at: 'table' } as const)[method];
    return [{ is, parameter: name }, ...this.#words(x, 0), { is: 'close' }];
  }

  /** What a condition looked at was used too. */
  #note(expression: Expression): void {
    if (expression.is === 'read' || expression.is === 'parameter') this.#used.add(expression.name);
    else if (expression.is === 'local') {
      const local = this.#locals.get(expression.name);
      if (local !== undefined) this.#note(local);
    } else for (const part of below(expression)) this.#note(part);
  }

  #value(expression: Expression): number {
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
        return binaryValue(
          expression.operator,
          () => this.#value(expression.a),
          () => this.#value(expression.b),
        );
      case 'not':
        return this.#value(expression.a) === 0 ? 1 : 0;
      case 'negative':
        return -this.#value(expression.a);
      case 'abs':
        return Math.abs(this.#value(expression.a));
      case 'floor':
        return Math.floor(this.#value(expression.a));
      case 'choose':
        return this.#value(this.#value(expression.test) !== 0 ? expression.yes : expression.no);
      case 'min':
        return Math.min(...expression.of.map((one) => this.#value(one)));
      case 'max':
        return Math.max(...expression.of.map((one) => this.#value(one)));
    }
  }

  #seen(name: string): number | Brackets | Table {
    const parameter = this.#met.parameters[name];
    return parameter === undefined ? Number.NaN : seenBy(parameter.shape, parameter.value);
  }

  #onSchedule({ name, method, x }: Expression & { is: 'schedule' }): number {
    const seen = this.#seen(name) as unknown as Record<string, (x: number) => number>;
    return seen[method]?.(this.#value(x)) ?? Number.NaN;
  }
}

const strengths: Readonly<Record<string, number>> = { '+': 1, '-': 1, '*': 2, '/': 2 };
const signs: Readonly<Record<string, string>> = { '+': '+', '-': '−', '*': '×', '/': '÷' };

function sign(text: string): Word {
  return { is: 'sign', text };
}

function below(expression: Expression): readonly Expression[] {
  if (expression.is === 'binary') return [expression.a, expression.b];
  if (expression.is === 'choose') return [expression.test, expression.yes, expression.no];
  if (expression.is === 'schedule') return [expression.x];
  if (expression.is === 'min' || expression.is === 'max') return expression.of;
  return 'a' in expression ? [expression.a] : [];
}

function binaryValue(operator: string, a: () => number, b: () => number): number {
  switch (operator) {
    case '+':
      return a() + b();
    case '-':
      return a() - b();
    case '*':
      return a() * b();
    case '/':
      return a() / b();
    case '&&':
      return a() !== 0 && b() !== 0 ? 1 : 0;
    case '||':
      return a() !== 0 || b() !== 0 ? 1 : 0;
    case '<':
      return a() < b() ? 1 : 0;
    case '<=':
      return a() <= b() ? 1 : 0;
    case '>':
      return a() > b() ? 1 : 0;
    case '>=':
      return a() >= b() ? 1 : 0;
    case '===':
      return a() === b() ? 1 : 0;
    default:
      return a() !== b() ? 1 : 0;
  }
}
