// One formula as JavaScript text inside a loop: the tree of its own text, with reads and parameters put in.

import type { BoundParameter } from '../../bind.ts';
import { valueFor } from '../../bind.ts';
import type { Node, Operation } from '../../graph.ts';
import type { BracketRow } from '../../parameter.ts';
import type { Expression } from '../expression.ts';
import { foldedBody } from '../fold.ts';
import { seenBy } from '../schedules.ts';

/** What the text around a formula offers. */
export interface Surroundings {
  /** The name of a node's value in the row at hand. */
  read(node: Node): string;
  /** The name of a constant object: a schedule, a table, values by place. */
  constant(value: unknown): string;
  /** Adds a statement before the formula's value is used. */
  line(text: string): void;
}

/** A number as text that can stand anywhere. */
export function numberText(value: number): string {
  return value < 0 ? `(${value})` : String(value);
}

export class FormulaText {
  readonly #operation: Operation & { is: 'rule' };
  readonly #prefix: string;
  readonly #around: Surroundings;
  readonly #truths = new Set<string>();
  #count = 0;

  /** @param prefix begins the names of the formula's own constants, so that they meet no others. */
  constructor(operation: Operation & { is: 'rule' }, prefix: string, around: Surroundings) {
    this.#operation = operation;
    this.#prefix = prefix;
    this.#around = around;
  }

  /** The text of the formula's value; its locals are lines before. */
  result(): string {
    const { locals, result } = foldedBody(this.#operation);
    for (const { name, value } of locals) {
      if (this.#isTruth(value)) this.#truths.add(name);
      this.#around.line(`const ${this.#local(name)} = ${this.#text(value)};`);
    }
    return this.#text(result);
  }

  #local(name: string): string {
    return `${this.#prefix}_${name}`;
  }

  /** Whether an expression gives true or false rather than a number. */
  #isTruth(expression: Expression): boolean {
    if (expression.is === 'local') return this.#truths.has(expression.name);
    if (expression.is === 'not') return true;
    if (expression.is === 'choose')
      return this.#isTruth(expression.yes) || this.#isTruth(expression.no);
    return expression.is === 'binary' && !['+', '-', '*', '/'].includes(expression.operator);
  }

  #text(expression: Expression): string {
    switch (expression.is) {
      case 'number':
        return numberText(expression.value);
      case 'read':
        return this.#read(expression.name);
      case 'local':
        return this.#local(expression.name);
      case 'parameter':
        return this.#parameter(expression.name);
      case 'schedule':
        return this.#schedule(expression);
      case 'binary':
        return this.#binary(expression);
      case 'not':
        return `!(${this.#text(expression.a)})`;
      case 'negative':
        return `-(${this.#text(expression.a)})`;
      case 'abs':
      case 'floor':
        return `Math.${expression.is}(${this.#text(expression.a)})`;
      case 'choose':
        return `(${this.#text(expression.test)} ? ${this.#text(expression.yes)} : ${this.#text(expression.no)})`;
      default:
        return `Math.${expression.is}(${expression.of.map((one) => this.#text(one)).join(', ')})`;
    }
  }

  #binary({ operator, a, b }: Expression & { is: 'binary' }): string {
    const same = operator === '===' || operator === '!==';
    const side = (one: Expression) =>
      same && this.#isTruth(one) ? `(${this.#text(one)} ? 1 : 0)` : this.#text(one);
    return `(${side(a)} ${operator} ${side(b)})`;
  }

  #read(name: string): string {
    const node = this.#operation.reads[name];
    if (node === undefined) throw new Error(`${name} is not read`);
    return this.#around.read(node);
  }

  #bound(name: string): BoundParameter {
    const bound = this.#operation.parameters[name];
    if (bound === undefined) throw new Error(`${name} is not a parameter`);
    return bound;
  }

  #parameter(name: string): string {
    const bound = this.#bound(name);
    if (bound.by === null) return numberText(Number(valueFor(bound, 0)));
    const values = Float64Array.from(bound.values, (one) => Number(one?.value ?? Number.NaN));
    return `${this.#around.constant(values)}[${this.#around.read(bound.by)}]`;
  }

  #schedule({ name, method, x }: Expression & { is: 'schedule' }): string {
    const bound = this.#bound(name);
    const { shape } = bound.parameter;
    const known = bound.values.map((one) => one && seenBy(shape, one.value));
    if (bound.by !== null) {
      return `${this.#around.constant(known)}[${this.#around.read(bound.by)}].${method}(${this.#text(x)})`;
    }
    if (shape.is !== 'brackets')
      return `${this.#around.constant(known[0])}.${method}(${this.#text(x)})`;
    return this.#rows(valueFor(bound, 0) as readonly BracketRow[], method, x);
  }

  /** Ascending comparisons: most incomes end in the first rows. */
  #rows(rows: readonly BracketRow[], method: string, x: Expression): string {
    this.#count += 1;
    const base = `${this.#prefix}_base${this.#count}`;
    this.#around.line(`const ${base} = ${this.#text(x)};`);
    const value = ([, rate, quick]: BracketRow) =>
      method === 'taxOn'
        ? `${base} * ${rate} - ${numberText(quick)}`
        : String(method === 'rateAt' ? rate : quick);
    const cases = rows.map((row) =>
      row[0] === null ? value(row) : `${base} <= ${row[0]} ? ${value(row)} : `,
    );
    const all = `(${cases.join('')}${rows.at(-1)?.[0] === null ? '' : 'NaN'})`;
    return method === 'taxOn' ? `(${base} <= 0 ? 0 : ${all})` : all;
  }
}
