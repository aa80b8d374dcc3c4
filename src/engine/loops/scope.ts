// What the names in a loop mean, and the variables of the function that is made of it.

import type { FunctionCode } from '../compile/vector/encoding.ts';
import { unsigned } from '../compile/vector/encoding.ts';
import { LoopError } from './error.ts';
import {
  type Access,
  type Code,
  get,
  type NumberType,
  set,
  type Variable,
  whole,
} from './instructions.ts';
import { constant, type Value } from './values.ts';

/** An array of the loop's own memory, or a column of the block: where it begins. */
export interface Place {
  readonly access: Access;
  readonly from: number | Variable;
}

/** A function of numbers and arrays: one expression, after some constants. */
export type Helper = (...of: never[]) => number;

export type Meaning =
  | { readonly is: 'value'; readonly value: Value }
  | { readonly is: 'variable'; readonly variable: Variable; readonly natural: boolean }
  | { readonly is: 'array'; readonly place: Place }
  | { readonly is: 'helper'; readonly helper: Helper }
  | { readonly is: 'record'; readonly of: (key: string) => Meaning };

export type Scope = ReadonlyMap<string, Meaning>;

/** @throws LoopError for a name that a loop does not know. */
export function meaningIn(scope: Scope, name: string): Meaning {
  const meaning = scope.get(name);
  if (meaning === undefined) throw new LoopError(`"${name}" is neither given nor known`);
  return meaning;
}

export function read(variable: Variable, natural: boolean): Value {
  return { type: variable.type, code: [get, variable], natural };
}

/** The function that is being written: its variables and instructions. */
export class Written {
  readonly #parameters: number;
  readonly #count = { whole: 0, number: 0 };
  #code: (number | Variable)[] = [];

  constructor(parameters: number) {
    this.#parameters = parameters;
    this.#count.whole = parameters;
  }

  variable(type: NumberType): Variable {
    this.#count[type] += 1;
    return { type, index: this.#count[type] - 1 };
  }

  put(...code: Code): void {
    for (const one of code) this.#code.push(one);
  }

  /** A value that is used more than once, in a variable of its own unless it is a constant. */
  kept(value: Value): Value {
    if (value.constant !== undefined) return value;
    const variable = this.variable(value.type);
    this.put(...value.code, set, variable);
    return read(variable, value.natural);
  }

  /** What is written meanwhile, apart. */
  apart<T>(work: () => T): { result: T; code: Code } {
    const before = this.#code;
    this.#code = [];
    const result = work();
    const code = this.#code;
    this.#code = before;
    return { result, code };
  }

  done(): FunctionCode {
    const wholes = this.#count.whole;
    const code = [...this.#code, whole.constant, 0];
    return {
      parameters: this.#parameters,
      wholes: wholes - this.#parameters,
      pairs: 0,
      numbers: this.#count.number,
      returns: true,
      instructions: code.flatMap((one) => {
        if (typeof one === 'number') return [one];
        return unsigned(one.type === 'whole' ? one.index : wholes + one.index);
      }),
    };
  }
}

/** The address of an element, as code, and the bytes to add to it. */
export function addressOf({ access, from }: Place, index: Value): { code: Code; offset: number } {
  if (index.type !== 'whole') throw new LoopError('an index is a whole number');
  const shifted: Code =
    access.shift === 0
      ? index.code
      : [...index.code, ...constant(access.shift).code, whole.shiftLeft];
  if (typeof from === 'number') return { code: shifted, offset: from };
  return { code: [get, from, ...shifted, whole.add], offset: 0 };
}
