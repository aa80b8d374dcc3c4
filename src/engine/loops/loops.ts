// Loops over arrays and over the columns of a block, written once as plain functions: JavaScript runs them as they stand,
// and their text is compiled to WebAssembly, where an access to an array is one instruction. The bits are the same.
//
//   loops.add(['count'], { words, limits, born, reaches }, ({ count }, its, { reaches }) => {
//     for (let i = 0; i < count; i++) its.born[i] = reaches(its.words[i]!, its.limits[0]!);
//   });
//
// A loop knows what it is given with each call (whole numbers) and what it is made with, by name: arrays of its memory,
// facts (their columns in the block), constants, helpers. That record comes second and, to be taken apart, again third.
// Nothing else: a loop is closed. Its language is small: const, let, for, while, if, assignments, arithmetic, comparisons,
// Math.imul, floor, round, min, max, abs, sqrt, Number, and helpers. A helper is one expression after some constants, and
// knows the loop's other helpers. Whole numbers must stay within 32 bits, indices within their arrays: there is nobody to
// ask at run time; and a whole nought has no sign, so that none made by a product or a minus belongs into a column. What
// holds all of this is that both readings must come to the same (test/engine/loops.test.ts, same-people.test.ts).
//
// What pays, as measured: arrays in the order of the columns (a few streams from end to end); one loop for all that is
// about the same person, but another where what follows would wait for what was drawn first; no branch that nobody could
// guess, and lists instead of branches.

import type { Block } from '../block.ts';
import { type FunctionCode, moduleOf } from '../compile/vector/encoding.ts';
import { memoryOf } from '../compile/vector/memory.ts';
import type { Fact } from '../fact.ts';
import { LoopError } from './error.ts';
import type { Numbers } from './instructions.ts';
import type { LoopMemory } from './memory.ts';
import type { Helper } from './scope.ts';
import { Text } from './text.ts';

/** What a loop is made with, by name. */
export type Known = Readonly<Record<string, Numbers | Fact | number | Helper>>;
/** The same as the loop sees it: columns for facts. */
export type Seen<K extends Known> = {
  readonly [P in keyof K]: K[P] extends Fact ? Float64Array<ArrayBuffer> : K[P];
};

/** A loop that is ready to run over a block; what it returns, or nought. */
export type Loop<G extends string> = (block: Block, given: Readonly<Record<G, number>>) => number;

type Run = (
  given: Readonly<Record<string, number>>,
  seen: never,
  same: never,
) => number | undefined;
type Compiled = (...numbers: number[]) => number;
type Exports = readonly Compiled[];

/** By the first function, the module last made: one that is used again is warm. */
const lastModules = new WeakMap<
  FunctionCode,
  { readonly functions: readonly FunctionCode[]; readonly module: WebAssembly.Module }
>();

/** The loops that share a memory: those of one population. */
export class Loops {
  readonly #memory: LoopMemory;
  readonly #texts: Text[] = [];
  /** By memory of a block; nothing where it cannot be reached. */
  readonly #exports = new WeakMap<ArrayBufferLike, Exports>();
  #module: WebAssembly.Module | null | undefined;
  #lastBuffer: ArrayBufferLike | undefined;
  #last: Exports | null = null;

  constructor(memory: LoopMemory) {
    this.#memory = memory;
  }

  /**
   * Makes a loop.
   * @param given names of the whole numbers that come with each call.
   * @throws LoopError when others have run already; at the first run, for a text that leaves the language.
   */
  add<const G extends string, K extends Known>(
    given: readonly G[],
    known: K,
    run: (given: Readonly<Record<G, number>>, seen: Seen<K>, same: Seen<K>) => number | undefined,
  ): Loop<G> {
    if (this.#module !== undefined) throw new LoopError('loops are made before any of them runs');
    const text = new Text(given, known, run);
    const place = this.#texts.push(text) - 1;
    return (block, values) => {
      const compiled = this.#compiledFor(block);
      if (compiled === null) {
        const seen = text.seenIn(block) as never;
        return (run as Run)(values, seen, seen) ?? 0;
      }
      return compiled[place]!(...text.numbersFor(block, values));
    };
  }

  #compiledFor(block: Block): Exports | null {
    const { buffer } = block.memory;
    if (this.#lastBuffer !== buffer) {
      this.#last = this.#exportsFor(block);
      this.#lastBuffer = buffer;
    }
    return this.#last;
  }

  #exportsFor(block: Block): Exports | null {
    const { memory: own } = this.#memory;
    const columns = memoryOf(block.memory);
    if (own === undefined || columns === undefined) return null;
    if (this.#module === undefined) this.#module = this.#compile();
    if (this.#module === null) return null;
    const { buffer } = block.memory;
    const known = this.#exports.get(buffer);
    if (known !== undefined) return known;
    const { exports } = new WebAssembly.Instance(this.#module, { env: { own, columns } });
    const all = this.#texts.map((_, i) => exports[`f${i}`] as Compiled);
    this.#exports.set(buffer, all);
    return all;
  }

  /** Nothing where the platform allows one memory only. */
  #compile(): WebAssembly.Module | null {
    const functions = this.#texts.map((text) => text.compile());
    const last = lastModules.get(functions[0]!);
    if (last?.functions.every((one, i) => one === functions[i]) ?? false) return last!.module;
    try {
      const module = new WebAssembly.Module(moduleOf(functions, ['own', 'columns']));
      lastModules.set(functions[0]!, { functions, module });
      return module;
    } catch (error) {
      if (error instanceof WebAssembly.CompileError) return null;
      throw error;
    }
  }
}
