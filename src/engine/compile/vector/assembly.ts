// Instructions of one function, one after another. WebAssembly's machine is a stack: an instruction takes what it needs
// from the top and leaves its result there.

import type { FunctionCode } from './encoding.ts';
import { float64, signed, unsigned } from './encoding.ts';

/** Instructions over pairs of float64 lanes, and over four lanes of whole numbers. */
export const vector = {
  load: 0x00,
  store: 0x0b,
  constant: 0x0c,
  splatWhole: 0x11,
  splat: 0x14,
  wholeLane: 0x1b,
  equal: 0x47,
  unequal: 0x48,
  less: 0x49,
  greater: 0x4a,
  lessOrEqual: 0x4b,
  greaterOrEqual: 0x4c,
  not: 0x4d,
  and: 0x4e,
  andNot: 0x4f,
  or: 0x50,
  xor: 0x51,
  select: 0x52,
  loadLane: 0x57,
  loadFirst: 0x5d,
  ceil: 0x74,
  floor: 0x75,
  shiftLeft: 0xab,
  shiftRight: 0xad,
  addWhole: 0xae,
  multiplyWhole: 0xb5,
  largerWhole: 0xb8,
  abs: 0xec,
  negative: 0xed,
  add: 0xf0,
  subtract: 0xf1,
  multiply: 0xf2,
  divide: 0xf3,
  /** The second if it is less, else the first: one instruction of the machine, where `min` is seven. */
  lesser: 0xf6,
  /** The second if the first is less, else the first. */
  greaterOne: 0xf7,
  toWhole: 0xfc,
} as const;

type VectorInstruction = (typeof vector)[keyof typeof vector];

/** A variable of a function. */
export interface Local {
  readonly is: 'whole' | 'pair';
  readonly index: number;
}

const less = 0x48;
const beginIf = 0x04;
const beginLoop = 0x03;
const repeatIf = 0x0d;
const noResult = 0x40;
const endOfBlock = 0x0b;

export class Assembly {
  readonly #parameters: number;
  /** Bytes; a variable stands for the number it gets when all are counted. */
  readonly #bytes: (number | Local)[] = [];
  readonly #constants = new Map<number, Local>();
  #wholes = 0;
  #pairs = 0;

  /** @param parameters how many whole numbers the function is called with. */
  constructor(parameters: number) {
    this.#parameters = parameters;
  }

  parameter(place: number): Local {
    return { is: 'whole', index: place };
  }

  /** A new whole number. */
  whole(): Local {
    this.#wholes += 1;
    return { is: 'whole', index: this.#parameters + this.#wholes - 1 };
  }

  /** A new pair of lanes. */
  pair(): Local {
    this.#pairs += 1;
    return { is: 'pair', index: this.#pairs - 1 };
  }

  get(local: Local): this {
    return this.#put(0x20, local);
  }

  set(local: Local): this {
    return this.#put(0x21, local);
  }

  /** Sets and leaves the value on the stack. */
  keep(local: Local): this {
    return this.#put(0x22, local);
  }

  number(value: number): this {
    return this.#put(0x41, ...signed(value));
  }

  add(): this {
    return this.#put(0x6a);
  }

  subtract(): this {
    return this.#put(0x6b);
  }

  multiply(): this {
    return this.#put(0x6c);
  }

  #put(...bytes: readonly (number | Local)[]): this {
    this.#bytes.push(...bytes);
    return this;
  }

  /** A vector instruction without further bytes. */
  vector(instruction: VectorInstruction): this {
    return this.#put(0xfd, ...unsigned(instruction));
  }

  /** A lane of a vector of whole numbers. */
  wholeLane(lane: 0 | 1): this {
    return this.vector(vector.wholeLane).#put(lane);
  }

  /** Loads both lanes from the address on the stack and `offset` bytes. */
  load(offset: number): this {
    return this.vector(vector.load).#put(3, ...unsigned(offset));
  }

  /** Stores the pair on the stack to the address below it. */
  store(offset: number): this {
    return this.vector(vector.store).#put(3, ...unsigned(offset));
  }

  /** Loads one number into the first lane, nought into the other. */
  loadFirst(offset: number): this {
    return this.vector(vector.loadFirst).#put(3, ...unsigned(offset));
  }

  /** Loads one number into the second lane of the pair on the stack; the address is below it. */
  loadSecond(offset: number): this {
    return this.vector(vector.loadLane).#put(3, ...unsigned(offset), 1);
  }

  /** A whole number as a float64 in both lanes. */
  splatOf(local: Local): this {
    return this.get(local).#put(0xb7).vector(vector.splat);
  }

  /** The same number in both lanes: held by a variable that is set when the function begins. */
  constant(value: number): this {
    const known = this.#constants.get(value);
    const local = known ?? this.pair();
    if (known === undefined) this.#constants.set(value, local);
    return this.get(local);
  }

  /** Does something for `counter` = `from`, `from + step`, … as long as it is less than `end`. */
  loop(counter: Local, from: Local | number, end: Local, step: number, body: () => void): void {
    if (typeof from === 'number') this.number(from);
    else this.get(from);
    this.keep(counter).get(end).#put(less, beginIf, noResult, beginLoop, noResult);
    body();
    this.get(counter).number(step).add().keep(counter).get(end);
    this.#put(less, repeatIf, 0, endOfBlock, endOfBlock);
  }

  /** The function as written so far. */
  done(): FunctionCode {
    const constants = [...this.#constants].flatMap(([value, local]) => {
      const bytes = float64(value);
      return [0xfd, ...unsigned(vector.constant), ...bytes, ...bytes, 0x21, local];
    });
    return {
      parameters: this.#parameters,
      wholes: this.#wholes,
      pairs: this.#pairs,
      instructions: [...constants, ...this.#bytes].flatMap((one) =>
        typeof one === 'number' ? [one] : unsigned(this.#place(one)),
      ),
    };
  }

  /** Parameters come first, then whole numbers, then pairs. */
  #place({ is, index }: Local): number {
    return is === 'whole' ? index : this.#parameters + this.#wholes + index;
  }
}
