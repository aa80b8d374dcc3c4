// Conditions and aims as people write them:
//
//   budget >= 0, losers <= 20 %
//   band(100-500) = 80 %
//   gini(final) <= baseline.gini(final) - 0.01
//   budget(centre) = -5 bn
//
//   conditions = condition { ("," | "and") condition }      condition = sum ("=" | ">=" | "<=") sum
//   sum = product { ("+" | "-") product }                   product = factor { ("*" | "/") factor }
//   factor = number [unit] | "-" factor | "(" sum ")" | ["baseline."] name ["(" word { "," word } ")"]
//
// A reader by recursive descent. Amounts of money and shares do not mix: `budget >= 20 %` says nothing.

import type { Problem } from '../engine/problem.ts';
import { suggest } from '../engine/problem.ts';
import type { Quantity, Usual } from './quantities.ts';
import { quantityNames, quantityOf } from './quantities.ts';
import type { Token } from './tokens.ts';
import { tokensOf } from './tokens.ts';

/** A sum as it was read. */
export type Expression =
  | { readonly is: 'number'; readonly value: number; readonly kind: Kind }
  | {
      readonly is: 'quantity';
      readonly quantity: Quantity;
      readonly ofBaseline: boolean;
      readonly sign: 1 | -1;
    }
  | {
      readonly is: '+' | '-' | '*' | '/';
      readonly left: Expression;
      readonly right: Expression;
    };

export type Comparison = '=' | '>=' | '<=';

/** What must hold: `left` compared with `right`. */
export interface Condition {
  readonly left: Expression;
  readonly is: Comparison;
  readonly right: Expression;
  readonly written: string;
}

/** Money in yuan, a pure number, or a number that may be either. */
type Kind = 'money' | 'pure' | 'any';

/** Where a text was written and what it leaves unsaid. */
export interface Reading {
  /** The flag, for messages: `--until`. */
  readonly flag: string;
  readonly usual: Usual;
  readonly problems: Problem[];
}

/** The conditions of a text; what is wrong with it is put to the problems, all of it. */
export function readConditions(text: string, reading: Reading): Condition[] {
  const parts = splitConditions(tokensOf(text));
  return parts.flatMap((tokens) => {
    const reader = new Reader(tokens, text, reading);
    const found = reader.condition();
    return found === null ? [] : [found];
  });
}

/** A sum that is to be as large or as small as can be; null where it is faulty, and the problems say why. */
export function readAim(text: string, reading: Reading): Expression | null {
  return new Reader(tokensOf(text), text, reading).aim();
}

/** Commas outside brackets, and `and`, part conditions. */
function splitConditions(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.text === '(') depth += 1;
    if (token.text === ')') depth -= 1;
    if (depth <= 0 && (token.text === ',' || token.text === 'and')) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

class Broken extends Error {}

class Reader {
  readonly #tokens: readonly Token[];
  readonly #text: string;
  readonly #reading: Reading;
  readonly #before: number;
  #at = 0;

  constructor(tokens: readonly Token[], text: string, reading: Reading) {
    this.#tokens = tokens;
    this.#text = text;
    this.#reading = reading;
    this.#before = reading.problems.length;
  }

  condition(): Condition | null {
    return this.#whole(() => {
      const left = this.#sum();
      const is = this.#comparison();
      const right = this.#sum();
      this.#alike(left, right);
      return { left, is, right, written: this.#written() };
    });
  }

  aim(): Expression | null {
    return this.#whole(() => this.#sum());
  }

  /** What is read must be all there is; a fault anywhere in it makes it nothing. */
  #whole<T>(read: () => T): T | null {
    try {
      const found = read();
      const rest = this.#tokens[this.#at];
      if (rest !== undefined) this.#break(`nothing more was expected, found "${rest.text}"`);
      return this.#reading.problems.length > this.#before ? null : found;
    } catch (error) {
      if (error instanceof Broken) return null;
      throw error;
    }
  }

  #written(): string {
    const from = this.#tokens[0]?.at ?? 0;
    const last = this.#tokens.at(-1);
    return this.#text.slice(from, last === undefined ? from : last.at + last.text.length);
  }

  #comparison(): Comparison {
    const text = this.#next()?.text;
    if (text === '=' || text === '>=' || text === '<=') return text;
    const found = text === undefined ? 'nothing' : `"${text}"`;
    this.#at -= text === undefined ? 0 : 1;
    return this.#break(`expected =, >= or <= behind it, found ${found}`);
  }

  #sum(): Expression {
    let left = this.#product();
    for (;;) {
      const sign = this.#take('+', '-');
      if (sign === null) return left;
      const right = this.#product();
      this.#alike(left, right);
      left = { is: sign as '+' | '-', left, right };
    }
  }

  #product(): Expression {
    let left = this.#factor();
    for (;;) {
      const sign = this.#take('*', '/');
      if (sign === null) return left;
      left = { is: sign as '*' | '/', left, right: this.#factor() };
    }
  }

  #factor(): Expression {
    if (this.#take('-') !== null)
      return { is: '-', left: { is: 'number', value: 0, kind: 'any' }, right: this.#factor() };
    if (this.#take('(') !== null) {
      const inside = this.#sum();
      if (this.#take(')') === null) return this.#break('a bracket is not closed');
      return inside;
    }
    const token = this.#next();
    if (token === undefined) return this.#break('expected a quantity or a number at its end');
    if (token.is === 'number') return this.#number(token);
    if (token.is === 'word') return this.#quantity(token);
    this.#at -= 1;
    return this.#break(`expected a quantity or a number, found "${token.text}"`);
  }

  #number({ value = 0, text }: Token): Expression {
    if (!Number.isFinite(value)) return this.#break(`${text} is too large a number`);
    const unit = this.#tokens[this.#at];
    const known = unit?.is === 'unit' ? unit : null;
    if (known === null) return { is: 'number', value, kind: 'any' };
    this.#at += 1;
    const kind = known.text === '%' ? 'pure' : 'money';
    // A hundredth as a division: 20 % is 0.2, which 20 × 0.01 is not.
    return {
      is: 'number',
      value: kind === 'pure' ? value / 100 : value * (known.value ?? 1),
      kind,
    };
  }

  #quantity(token: Token): Expression {
    const ofBaseline = token.text.startsWith('baseline.');
    const name = ofBaseline ? token.text.slice('baseline.'.length) : token.text;
    const found = quantityOf(name, this.#inside(), this.#reading.usual);
    if ('unknown' in found) {
      this.#unknown(name, found.unknown, found.valid);
      return { is: 'number', value: 0, kind: 'any' };
    }
    return { is: 'quantity', quantity: found, ofBaseline, sign: name === 'cost' ? -1 : 1 };
  }

  /** The words in brackets behind a name. */
  #inside(): string[] {
    if (this.#take('(') === null) return [];
    const words: string[] = [];
    for (;;) {
      const token = this.#next();
      if (token === undefined) return this.#break('a bracket is not closed');
      if (token.text === ')') return words;
      if (token.text !== ',') words.push(token.text);
    }
  }

  #unknown(name: string, word: string, valid: readonly string[]): void {
    const isName = word === name && valid === quantityNames;
    const list = valid.length === 0 ? '' : `: one of ${valid.join(', ')}`;
    const found = isName
      ? `there is no quantity "${name}"${list}`
      : word === ''
        ? `${name} asks for something in brackets${list}`
        : `"${word}" says nothing about ${name}${list}`;
    this.#tell('unknown-name', found, suggest(word, valid));
  }

  #alike(left: Expression, right: Expression): void {
    const kinds = [kindOf(left), kindOf(right)];
    if (!kinds.includes('money') || !kinds.includes('pure')) return;
    this.#tell('wrong-type', 'money and shares do not compare: 5 bn is money, 20 % a share', {});
  }

  #next(): Token | undefined {
    const token = this.#tokens[this.#at];
    if (token !== undefined) this.#at += 1;
    return token;
  }

  #take(...texts: readonly string[]): string | null {
    const token = this.#tokens[this.#at];
    if (token === undefined || token.is === 'word' || !texts.includes(token.text)) return null;
    this.#at += 1;
    return token.text;
  }

  #break(message: string): never {
    this.#tell('wrong-type', message, {});
    throw new Broken();
  }

  #tell(code: Problem['code'], message: string, hint: { suggestion?: string }): void {
    const where = `${this.#reading.flag} ${this.#text}`;
    this.#reading.problems.push({ code, where, message, ...hint });
  }
}

function kindOf(expression: Expression): Kind {
  if (expression.is === 'number') return expression.kind;
  if (expression.is === 'quantity') return expression.quantity.isMoney ? 'money' : 'pure';
  const kinds = [kindOf(expression.left), kindOf(expression.right)];
  if (expression.is === '*' || expression.is === '/')
    return kinds.includes('money') && kinds.includes('any') ? 'money' : 'any';
  return kinds.find((kind) => kind !== 'any') ?? 'any';
}
