// Which members of its households a block counts: those who meet the conditions on persons. A household then stands for
// the part of its members who do, each with an equal part of what the household has. And how many of them fall into
// ranges of a fact.

import { columnLength } from './accumulate.ts';
import type { Block } from './block.ts';
import type { Condition } from './condition.ts';
import { meets } from './condition.ts';
import type { Fact } from './fact.ts';

/** A number to be kept for each household: its members whose fact is at least `from` and below `below`. */
export interface Tally {
  /** The column's name. */
  readonly name: string;
  readonly fact: Fact;
  readonly from: number;
  readonly below: number;
  /** All members, whoever meets the conditions; else those who do, in proportion to the household's size. */
  readonly ofAll?: boolean;
}

/** Counts members, block by block. */
export class Members {
  readonly #conditions: readonly Condition[];
  readonly #lastMonth: number;
  readonly #parts = new Float64Array(columnLength);
  readonly #counts = new Float64Array(columnLength);
  #marks = new Float64Array(0);

  /** @param conditions those on households are left to `includedIn`. */
  constructor(conditions: readonly Condition[], year: number) {
    this.#conditions = conditions.filter(({ fact }) => fact.level === 'person');
    this.#lastMonth = year * 12 + 11;
  }

  /** Looks at a block: which of its members meet all conditions on persons. */
  look(block: Block): void {
    if (this.#conditions.length === 0) return;
    if (this.#marks.length < block.personLength) this.#marks = new Float64Array(block.personLength);
    this.#marks.fill(1, 0, block.personLength);
    for (const condition of this.#conditions) {
      const column = block.column(condition.fact);
      for (let at = 0; at < block.personLength; at++)
        if (!meets(condition, column[at] ?? 0, this.#lastMonth)) this.#marks[at] = 0;
    }
    this.#count(block, (at) => this.#marks[at] ?? 0, this.#parts);
    for (const { size, count, householdStart } of block.classes)
      for (let i = 0; i < count; i++) this.#parts[householdStart + i]! /= size;
  }

  /** The part of each household's members who are counted, in file order; null where no condition is on persons. */
  parts(block: Block): Float64Array | null {
    if (this.#conditions.length === 0) return null;
    const inOrder = new Float64Array(block.count);
    block.copyInFileOrder(this.#parts, inOrder, 0);
    return inOrder;
  }

  /** Writes a tally of the block looked at. */
  tally({ fact, from, below, ofAll }: Tally, block: Block, to: Float64Array, start: number): void {
    const column = block.column(fact);
    const isAll = ofAll === true || this.#conditions.length === 0;
    const inRange = (at: number) => {
      const value = column[at] ?? 0;
      return value >= from && value < below ? 1 : 0;
    };
    this.#count(
      block,
      isAll ? inRange : (at) => inRange(at) * (this.#marks[at] ?? 0),
      this.#counts,
    );
    if (!isAll) {
      for (let at = 0; at < block.householdLength; at++) {
        const part = this.#parts[at] ?? 0;
        // As if the household were made of those who are counted: its weight is already less by the others.
        if (part > 0) this.#counts[at]! /= part;
      }
    }
    block.copyInFileOrder(this.#counts, to, start);
  }

  /** Adds up over the members of each household. */
  #count(block: Block, of: (at: number) => number, into: Float64Array): void {
    for (const { size, count, stride, householdStart, personStart } of block.classes)
      for (let i = 0; i < count; i++) {
        let found = 0;
        for (let member = 0; member < size; member++)
          found += of(personStart + member * stride + i);
        into[householdStart + i] = found;
      }
  }
}

/** Weights of a block’s households, in file order. */
export interface BlockWeights {
  readonly census: Float64Array;
  readonly survey: Float64Array;
}

/** The weights of households of which some members are counted; census weights stay whole thousandths. */
export function inParts({ census, survey }: BlockWeights, parts: Float64Array): BlockWeights {
  return {
    census: census.map((weight, p) => Math.round(weight * (parts[p] ?? 0))),
    survey: survey.map((weight, p) => weight * (parts[p] ?? 0)),
  };
}
