// Adds up computed blocks: flows, payers, concepts and figures, in integers.
//
// Where every household of a block weighs the same, as in a synthesised population, amounts are summed first and
// weighted once; else each product is split into two limbs. Either way no partial sum reaches 2^53.

import type { Block } from './block.ts';
import { householdsPerBlock, largestHousehold } from './block.ts';
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

/** A place where a flow enters the concepts: the column of the concept's own step, and its sign. */
interface Leg {
  readonly step: Float64Array;
  readonly sign: 1 | -1;
}

/** Income concepts of a block's households, in fen, by household index. */
export class ConceptColumns {
  /** By concept and household index; those before included. */
  readonly fen: readonly Float64Array[];
  readonly #legs: ReadonlyMap<Node, readonly Leg[]>;

  constructor(
    steps: readonly { readonly adds: readonly Node[]; readonly takes: readonly Node[] }[],
  ) {
    this.fen = steps.map(() => new Float64Array(columnLength));
    const legs = new Map<Node, Leg[]>();
    const enter = (node: Node, step: Float64Array | undefined, sign: 1 | -1) => {
      if (step !== undefined) legs.set(node, [...(legs.get(node) ?? []), { step, sign }]);
    };
    steps.forEach(({ adds, takes }, i) => {
      for (const node of adds) enter(node, this.fen[i], 1);
      for (const node of takes) enter(node, this.fen[i], -1);
    });
    this.#legs = legs;
  }

  /** Adds up household by household: each concept is the one before, plus and less flows. */
  compute(block: Block, program: Program): void {
    for (const fen of this.fen) fen.fill(0);
    for (const [node, legs] of this.#legs) {
      const offset = program.offset(node);
      for (const { step, sign } of legs) enterFlow(block, offset, step, sign);
    }
    for (let i = 1; i < this.fen.length; i++) carryOn(this.fen[i - 1], this.fen[i]);
  }
}

/** Room for a household column with the padding of every size. */
const columnLength = householdsPerBlock + largestHousehold;

function enterFlow(block: Block, offset: number, step: Float64Array, sign: 1 | -1): void {
  const { memory } = block;
  const end = block.householdLength;
  for (let at = 0; at < end; at++) {
    const yuan = memory[offset + at] ?? 0;
    // Most flows are nothing for most households.
    if (yuan !== 0) step[at] = (step[at] ?? 0) + sign * fenOf(yuan);
  }
}

function carryOn(before: Float64Array | undefined, own: Float64Array | undefined): void {
  if (before === undefined || own === undefined) return;
  for (let at = 0; at < own.length; at++) own[at] = (own[at] ?? 0) + (before[at] ?? 0);
}
