// Adds up computed blocks: flows, payers, concepts and figures, in integers.
//
// Where every household of a block weighs the same, as in a synthesised population, amounts are summed first and
// weighted once; else each product is split into two limbs. Either way no partial sum reaches 2^53.

import type { Block } from './block.ts';
import type { Program } from './compile/program.ts';
import type { Node } from './graph.ts';
import type { Totals } from './totals.ts';
import { fenOf, WeightedSum } from './totals.ts';

/** One total being made: which column of the memory, and in what integers. */
export interface Summed {
  readonly key: keyof Totals;
  readonly place: number;
  readonly node: Node;
  /** Amounts in hundredths, or counts as they are. */
  readonly as: 'hundredths' | 'count';
}

/** Sums of plain integers whose weight is still to come. */
export class UniformSums {
  readonly #sums: Float64Array;
  readonly #totals: bigint[];
  #weight = 0;

  constructor(length: number) {
    this.#sums = new Float64Array(length);
    this.#totals = Array.from({ length }, () => 0n);
  }

  /** The weight of the amounts added from now on. */
  weigh(weight: number): void {
    if (weight === this.#weight) return;
    for (let i = 0; i < this.#sums.length; i++) this.#settle(i);
    this.#weight = weight;
  }

  /** Adds an integer, itself below 2^51. */
  add(i: number, amount: number): void {
    const sum = (this.#sums[i] ?? 0) + amount;
    this.#sums[i] = sum;
    if (sum > 2 ** 51 || sum < -(2 ** 51)) this.#settle(i);
  }

  #settle(i: number): void {
    this.#totals[i] = (this.#totals[i] ?? 0n) + BigInt(this.#sums[i] ?? 0) * BigInt(this.#weight);
    this.#sums[i] = 0;
  }

  /** Forgets everything added. */
  clear(): void {
    this.#sums.fill(0);
    this.#totals.fill(0n);
  }

  /** The total of everything added at a place. */
  total(i: number): bigint {
    this.#settle(i);
    return this.#totals[i] ?? 0n;
  }
}

/** The sum of a household column over a block, in integers; exact below 2^53. */
export function sumOfColumn(
  block: Block,
  column: Float64Array,
  offset: number,
  as: Summed['as'],
): number {
  let sum = 0;
  for (const { householdStart, count } of block.classes) {
    const start = offset + householdStart;
    const end = start + count;
    if (as === 'count') for (let at = start; at < end; at++) sum += column[at] ?? 0;
    else for (let at = start; at < end; at++) sum += fenOf(column[at] ?? 0);
  }
  return sum;
}

/** The weighted sum of a household column over the included households of a block. */
export function weightedColumn(
  block: Block,
  column: Float64Array,
  offset: number,
  as: Summed['as'],
  weights: Float64Array,
  included: Uint8Array | null,
): bigint {
  const sum = new WeightedSum();
  for (let position = 0; position < block.count; position++) {
    if (included !== null && included[position] === 0) continue;
    const value = column[offset + block.householdIndex(position)] ?? 0;
    sum.add(weights[position] ?? 0, as === 'count' ? value : fenOf(value));
  }
  return sum.take();
}

/** Weighted households and persons among the included. */
export function weightedHouseholds(
  block: Block,
  weights: Float64Array,
  included: Uint8Array | null,
): readonly [households: bigint, persons: bigint] {
  const households = new WeightedSum();
  const persons = new WeightedSum();
  for (let position = 0; position < block.count; position++) {
    if (included !== null && included[position] === 0) continue;
    households.add(weights[position] ?? 0, 1);
    persons.add(weights[position] ?? 0, block.sizeOf(position));
  }
  return [households.take(), persons.take()];
}

/** The one weight of a block's households, or null where they differ. */
export function uniformWeight(weights: Float64Array, count: number): number | null {
  const first = weights[0] ?? 0;
  for (let position = 1; position < count; position++) if (weights[position] !== first) return null;
  return first;
}

/** Income concepts of a block's households, in fen, by household index. */
export class ConceptColumns {
  /** By concept and household index. */
  readonly fen: readonly Float64Array[];
  readonly #steps: readonly { adds: readonly Node[]; takes: readonly Node[] }[];

  constructor(steps: readonly { adds: readonly Node[]; takes: readonly Node[] }[]) {
    this.#steps = steps;
    this.fen = steps.map(() => new Float64Array(2048));
  }

  /** Adds up household by household: each concept is the one before, plus and less flows. */
  compute(block: Block, program: Program): void {
    this.#steps.forEach((step, i) => {
      const fen = this.fen[i];
      if (fen === undefined) return;
      const before = this.fen[i - 1];
      if (before === undefined) fen.fill(0);
      else fen.set(before);
      for (const node of step.adds) move(fen, block, program.offset(node), 1);
      for (const node of step.takes) move(fen, block, program.offset(node), -1);
    });
  }
}

function move(fen: Float64Array, block: Block, offset: number, sign: 1 | -1): void {
  const { memory } = block;
  for (const { householdStart, count } of block.classes) {
    const end = householdStart + count;
    for (let at = householdStart; at < end; at++) {
      fen[at] = (fen[at] ?? 0) + sign * fenOf(memory[offset + at] ?? 0);
    }
  }
}
