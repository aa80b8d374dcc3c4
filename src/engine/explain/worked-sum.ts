// A formula with its numbers filled in, as a caseworker writes it down: `1,379 × 3 − 1,500` rather than code.
// Only the branch that was taken, with the conditions that led there. What changes nothing is left out and named:
// a nought that is added, a factor of one, a floor that does not bind.

import type { Body, Expression } from '../compile/expression.ts';
import { partsOf } from '../compile/expression.ts';
import type { BracketRow } from '../parameter.ts';
import type { Word, WorkedSum } from './words.ts';
import { bracketed, likeOther, literal, rowOf, sign, withinRow } from './words.ts';
import type { Met } from './working.ts';
import { Working } from './working.ts';

/**
 * Works a formula out.
 * @param yesNo whether it is a statement, whose reasons are wanted rather than a sum.
 */
export function workOut(body: Body, met: Met, yesNo = false): WorkedSum {
  return new Writer(new Working(body, met)).sum(yesNo);
}

class Writer {
  readonly #working: Working;
  readonly #because: (readonly Word[])[] = [];
  readonly #used = new Set<string>();
  readonly #tested = new Set<string>();
  readonly #idle = new Set<string>();
  #in: Set<string> = this.#used;

  constructor(working: Working) {
    this.#working = working;
  }

  sum(yesNo: boolean): WorkedSum {
    const { result } = this.#working.body;
    const value = this.#working.value(result);
    if (yesNo) this.#reason(result, value !== 0);
    const words = yesNo ? [] : this.#words(result, 0);
    for (const key of [...this.#used, ...this.#tested]) this.#idle.delete(key);
    return {
      words,
      because: this.#because,
      used: this.#used,
      tested: this.#tested,
      idle: this.#idle,
      value,
    };
  }

  #words(written: Expression, binding: number): Word[] {
    const expression = this.#working.meant(written);
    switch (expression.is) {
      case 'number':
        return [literal(expression.value)];
      case 'read':
      case 'parameter':
        this.#in.add(expression.name);
        return [{ is: 'value', value: this.#value(expression), key: expression.name }];
      case 'choose': {
        const holds = this.#working.holds(expression.test);
        this.#reason(expression.test, holds);
        return this.#words(holds ? expression.yes : expression.no, binding);
      }
      case 'binary':
        return this.#binary(expression, binding);
      case 'max':
        return this.#most(expression.of, binding);
      case 'min':
        return this.#call('least', expression.of);
      case 'schedule':
        return this.#schedule(expression, binding);
      case 'negative':
        return [sign('−'), ...this.#words(expression.a, 3)];
      case 'abs':
      case 'floor':
        return this.#call(expression.is === 'abs' ? 'size' : 'whole', [expression.a]);
      case 'not':
        return this.#statement(expression);
    }
  }

  #value(expression: Expression): number {
    return this.#working.value(expression);
  }

  #binary(expression: Expression & { is: 'binary' }, binding: number): Word[] {
    const { operator, a, b } = expression;
    const strength = strengths[operator];
    if (strength === undefined) return this.#statement(expression);
    if (strength === 1 && this.#value(a) === 0 && this.#value(b) === 0) {
      return [literal(this.#value(this.#without(a, this.#without(b, expression))))];
    }
    const kept = this.#kept(expression);
    if (kept !== null) return this.#words(kept, binding);
    if (operator === '-' && this.#value(a) === 0) {
      return [sign('−'), ...this.#words(this.#without(a, b), 3)];
    }
    const right = operator === '-' || operator === '/' ? strength + 0.5 : strength;
    const words = [
      ...this.#words(a, strength),
      sign(` ${signs[operator]} `),
      ...this.#words(b, right),
    ];
    return bracketed(words, strength < binding);
  }

  /** The side that makes the sum by itself, where the other adds nought or is a factor of one. */
  #kept({ operator, a, b }: Expression & { is: 'binary' }): Expression | null {
    const neutral = operator === '+' || operator === '-' ? 0 : 1;
    const either = operator === '+' || operator === '*';
    if (this.#value(b) === neutral) return this.#without(b, a);
    return either && this.#value(a) === neutral ? this.#without(a, b) : null;
  }

  #without(left: Expression, kept: Expression): Expression {
    for (const key of this.#keysIn(left)) this.#idle.add(key);
    return kept;
  }

  /** Reads and parameters of an expression, of taken branches only. */
  #keysIn(written: Expression): string[] {
    const expression = this.#working.meant(written);
    if (expression.is === 'read' || expression.is === 'parameter') return [expression.name];
    const own = expression.is === 'schedule' ? [expression.name] : [];
    const below =
      expression.is === 'choose'
        ? [expression.test, this.#working.holds(expression.test) ? expression.yes : expression.no]
        : partsOf(expression);
    return [...own, ...below.flatMap((part) => this.#keysIn(part))];
  }

  /** The larger; a floor of 0 is left out where it does not bind, and shown as such where it does. */
  #most(of: readonly Expression[], binding: number): Word[] {
    const rest = of.filter((one) => !(one.is === 'number' && one.value === 0));
    const [only] = rest;
    if (only === undefined || rest.length !== 1 || of.length !== 2) return this.#call('most', of);
    const value = this.#value(only);
    if (value > 0) return this.#words(only, binding);
    const words = this.#words(only, 0);
    if (value === 0) return bracketed(words, words.length > 1 && binding > 0);
    return bracketed([...words, { is: 'nought' }], binding > 0);
  }

  #call(is: 'least' | 'most' | 'size' | 'whole', of: readonly Expression[]): Word[] {
    const list = of.flatMap((one, i): Word[] => {
      const words = this.#words(one, 0);
      return i === 0 ? words : [{ is: 'comma' }, ...words];
    });
    return [{ is }, ...list, { is: 'close' }];
  }

  #schedule(expression: Expression & { is: 'schedule' }, binding: number): Word[] {
    const { name, method, x } = expression;
    this.#in.add(name);
    const at = this.#value(x);
    const value = literal(this.#value(expression));
    if (method === 'taxOn' && at <= 0) return this.#untaxed(x, at, binding);
    const lookedUp = this.#testing(() => this.#words(x, 0));
    if (method === 'at') {
      this.#because.push([...lookedUp, sign(' → '), value]);
      return [value];
    }
    const rows = this.#working.parameter(name) as readonly BracketRow[];
    const { row, above } = rowOf(rows, at);
    if (rows.length > 1) this.#because.push(withinRow(lookedUp, row, above));
    if (method === 'quickAt') return [value];
    const rate: Word = { is: 'rate', value: row[1] };
    return method === 'rateAt' ? [rate] : this.#tax(x, rate, row[2], binding);
  }

  #tax(x: Expression, rate: Word, quick: number, binding: number): Word[] {
    const words = [...this.#words(x, 2), sign(' × '), rate];
    if (quick === 0) return bracketed(words, binding > 2);
    return bracketed([...words, sign(' − '), literal(quick)], binding > 1);
  }

  /** Nothing is due on nothing, nor on less. */
  #untaxed(x: Expression, at: number, binding: number): Word[] {
    const words = this.#words(x, 0);
    if (at === 0) return bracketed(words, binding > 0);
    return bracketed([...words, { is: 'nought' }], binding > 0);
  }

  /** Why a condition is true or false, each reason written so that it is true. */
  #reason(written: Expression, holds: boolean): void {
    const test = this.#working.meant(written);
    if (test.is === 'not') this.#reason(test.a, !holds);
    else if (test.is === 'choose') this.#chosenReason(test, holds);
    else if (test.is === 'binary' && (test.operator === '&&' || test.operator === '||'))
      this.#joined(test, holds);
    else if (test.is !== 'number') this.#because.push(this.#testing(() => this.#true(test, holds)));
  }

  #chosenReason(test: Expression & { is: 'choose' }, holds: boolean): void {
    const first = this.#working.holds(test.test);
    this.#reason(test.test, first);
    this.#reason(first ? test.yes : test.no, holds);
  }

  /** Both sides where both were needed, else the first that decided. */
  #joined({ operator, a, b }: Expression & { is: 'binary' }, holds: boolean): void {
    const both = (operator === '&&') === holds;
    if (both || this.#working.holds(a) === holds) this.#reason(a, holds);
    if (both || this.#working.holds(a) !== holds) this.#reason(b, holds);
  }

  #true(test: Expression, holds: boolean): Word[] {
    const comparison = test.is === 'binary' ? comparisons[test.operator] : undefined;
    if (test.is !== 'binary' || comparison === undefined) return this.#words(test, 0);
    const text = holds ? comparison.is : comparison.isNot;
    const a = this.#words(test.a, 0);
    const b = this.#words(test.b, 0);
    return [...likeOther(a, b), sign(` ${text} `), ...likeOther(b, a)];
  }

  /** A statement inside a sum: its value, with its reasons beside. */
  #statement(expression: Expression): Word[] {
    const value = this.#value(expression);
    this.#reason(expression, value !== 0);
    return [literal(value)];
  }

  #testing<T>(write: () => T): T {
    const before = this.#in;
    this.#in = this.#tested;
    const written = write();
    this.#in = before;
    return written;
  }
}

const strengths: Readonly<Record<string, number>> = { '+': 1, '-': 1, '*': 2, '/': 2 };
const signs: Readonly<Record<string, string>> = { '+': '+', '-': '−', '*': '×', '/': '÷' };
const comparisons: Readonly<Record<string, { is: string; isNot: string }>> = {
  '<': { is: '<', isNot: '≥' },
  '<=': { is: '≤', isNot: '>' },
  '>': { is: '>', isNot: '≤' },
  '>=': { is: '≥', isNot: '<' },
  '===': { is: '=', isNot: '≠' },
  '!==': { is: '≠', isNot: '=' },
};
