// One loop: its text, and what its names stand for.

import type { Pattern } from 'acorn';
import type { Block } from '../block.ts';
import type { FunctionCode } from '../compile/vector/encoding.ts';
import type { Fact } from '../fact.ts';
import { LoopError } from './error.ts';
import { accessOf, type Numbers, type Variable } from './instructions.ts';
import { type Helper, type Meaning, read, type Scope, Written } from './scope.ts';
import { Statements } from './statements.ts';
import { bodyOf, functionOf, keysOf } from './syntax.ts';
import { constant } from './values.ts';

const ofColumns = accessOf(new Float64Array(0));
const bytesPerNumber = 8;

type Kinds = Numbers | Fact | number | Helper;

/** By text, the code last made of it: populations made one after the other mostly have their arrays at the same places. */
const lastCode = new Map<string, { readonly key: string; readonly code: FunctionCode }>();

/** All of what is known that enters the code. */
function described(one: Kinds): string {
  if (typeof one === 'number') return String(one);
  if (typeof one === 'function') return one.toString();
  if (isFact(one)) return 'column';
  return `${one.constructor.name} ${one.byteOffset}`;
}

export class Text {
  readonly #given: readonly string[];
  readonly #run: (...of: never[]) => unknown;
  readonly #known: Readonly<Record<string, Kinds>>;
  /** The facts among what is known, whose columns come with each call. */
  readonly #facts: readonly (readonly [string, Fact])[];
  readonly #seen: Record<string, unknown>;
  readonly #numbers: number[];

  constructor(
    given: readonly string[],
    known: Readonly<Record<string, Kinds>>,
    run: (...of: never[]) => unknown,
  ) {
    this.#given = given;
    this.#known = known;
    this.#run = run;
    this.#facts = Object.entries(known).flatMap(([name, one]) =>
      isFact(one) ? [[name, one] as const] : [],
    );
    this.#seen = { ...known };
    this.#numbers = new Array<number>(given.length + this.#facts.length).fill(0);
  }

  /** What the function sees as it runs over a block. */
  seenIn(block: Block): object {
    for (const [name, fact] of this.#facts) this.#seen[name] = block.column(fact);
    return this.#seen;
  }

  /** What the compiled function is called with: what is given, then where columns begin. */
  numbersFor(block: Block, given: Readonly<Record<string, number>>): readonly number[] {
    const numbers = this.#numbers;
    let count = 0;
    for (const name of this.#given) numbers[count++] = given[name]!;
    for (const [, fact] of this.#facts) {
      numbers[count++] = block.slotOf(fact) * block.capacity * bytesPerNumber;
    }
    return numbers;
  }

  /**
   * Its code: the very same object again where nothing that enters it has changed since it was last asked for.
   * @throws LoopError for a text that leaves the language.
   */
  compile(): FunctionCode {
    const text = this.#run.toString();
    const entries = Object.entries(this.#known).map(([name, one]) => `${name} ${described(one)}`);
    const key = [...this.#given, ...entries].join();
    const last = lastCode.get(text);
    if (last?.key === key) return last.code;
    const code = this.#compile();
    lastCode.set(text, { key, code });
    return code;
  }

  #compile(): FunctionCode {
    const { params, body } = functionOf(this.#run);
    const [given, ...known] = params;
    const scope = new Map<string, Meaning>();
    for (const [name, key] of keysOf(given)) scope.set(name, this.#meaningOfGiven(key));
    for (const pattern of known) this.#addKnown(pattern, scope);
    const written = new Written(this.#given.length + this.#facts.length);
    const statements = new Statements(written, this.#helpers());
    if (body.type === 'BlockStatement') statements.write(bodyOf(body), scope);
    else statements.answer(body, scope);
    return written.done();
  }

  /** All that is known, as a whole or taken apart. */
  #addKnown(pattern: Pattern, scope: Map<string, Meaning>): void {
    if (pattern.type === 'Identifier') {
      scope.set(pattern.name, { is: 'record', of: (key) => this.#meaningOf(key) });
      return;
    }
    for (const [name, key] of keysOf(pattern)) scope.set(name, this.#meaningOf(key));
  }

  /** The helpers by name: what other helpers know. */
  #helpers(): Scope {
    const helpers = Object.entries(this.#known).filter(([, one]) => typeof one === 'function');
    return new Map(helpers.map(([name]) => [name, this.#meaningOf(name)]));
  }

  #meaningOfGiven(key: string): Meaning {
    const index = this.#given.indexOf(key);
    if (index < 0) throw new LoopError(`"${key}" is not given`);
    return { is: 'value', value: read({ type: 'whole', index }, true) };
  }

  #meaningOf(key: string): Meaning {
    const one = this.#known[key];
    if (one === undefined) throw new LoopError(`"${key}" is not known`);
    if (typeof one === 'number') return { is: 'value', value: constant(one) };
    if (typeof one === 'function') return { is: 'helper', helper: one };
    if (ArrayBuffer.isView(one)) {
      return { is: 'array', place: { access: accessOf(one), from: one.byteOffset } };
    }
    const index = this.#given.length + this.#facts.findIndex(([name]) => name === key);
    const from: Variable = { type: 'whole', index };
    return { is: 'array', place: { access: ofColumns, from } };
  }
}

function isFact(one: Kinds): one is Fact {
  return typeof one === 'object' && !ArrayBuffer.isView(one);
}
