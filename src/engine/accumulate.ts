// Adds up computed blocks: flows, payers, concepts and figures, in integers.
//
// A product of weight and amount can pass 2^53, so amounts are summed in two limbs of 2^16, weights above 2^26 in limbs
// of their own, and an amount beyond 2^32 fen by itself in BigInt. No partial sum reaches 2^53, so none is rounded.

import type { Block } from './block.ts';
import { householdsPerBlock, largestHousehold } from './block.ts';
import type { Program } from './compile/program.ts';
import type { Node } from './graph.ts';
import type { Totals } from './totals.ts';
import { fenOf } from './totals.ts';

/** One total being made: which column of the memory, and in what integers. */
export interface Summed {
  readonly key: keyof Totals;
  readonly place: number;
  readonly node: Node;
  /** Amounts in hundredths, or counts as they are. */
  readonly as: 'hundredths' | 'count';
}

/** Room for a household column with the padding of every size. */
export const columnLength = householdsPerBlock + largestHousehold;

const limb = 2 ** 16;
const weightLimb = 2 ** 26;
const largestAmount = 2 ** 32;
const room = 2 ** 52;

/** Weights of one magnitude: the sums with them count `times` as much. */
interface WeightPart {
  readonly weights: Float64Array;
  readonly times: bigint;
}

/** Weighted sums of household columns over any number of blocks, exact. */
export class WeightedSums {
  readonly #low: Float64Array;
  readonly #high: Float64Array;
  readonly #totals: bigint[];
  #parts: readonly WeightPart[] = [];

  /** @param length how many columns are summed. */
  constructor(length: number) {
    this.#low = new Float64Array(length);
    this.#high = new Float64Array(length);
    this.#totals = Array.from({ length }, () => 0n);
  }

  /** The weights of the block whose columns are added next, by household index; 0 in the padding. */
  weigh(weights: Float64Array): void {
    this.#parts = partsOf(weights);
  }

  /** Adds a household column of the block. */
  add(i: number, block: Block, column: Float64Array, offset: number, as: Summed['as']): void {
    for (const { weights, times } of this.#parts) {
      if (times === 1n) this.#addPart(i, block, column, offset, as, weights);
      else this.#addHeavy(i, block, column, offset, as, weights, times);
    }
  }

  #addPart(
    i: number,
    block: Block,
    column: Float64Array,
    offset: number,
    as: Summed['as'],
    weights: Float64Array,
  ): void {
    const end = block.householdLength;
    let low = this.#low[i] ?? 0;
    let high = this.#high[i] ?? 0;
    for (let at = 0; at < end; at++) {
      const value = column[offset + at] ?? 0;
      // Most flows are nothing for most households.
      if (value === 0) continue;
      const amount = as === 'count' ? value : fenOf(value);
      const weight = weights[at] ?? 0;
      if (amount > largestAmount || amount < -largestAmount) {
        this.#totals[i] = (this.#totals[i] ?? 0n) + BigInt(weight) * BigInt(amount);
        continue;
      }
      const above = Math.floor(amount / limb);
      low += weight * (amount - above * limb);
      high += weight * above;
    }
    this.#settle(i, low, high);
  }

  /** Carries what the low limb holds too much; moves both to the total before they fill. */
  #settle(i: number, low: number, high: number): void {
    const carry = Math.floor(low / limb);
    this.#low[i] = low - carry * limb;
    this.#high[i] = high + carry;
    if (high + carry < room / 2 && high + carry > -room / 2) return;
    this.#totals[i] = this.total(i);
    this.#low[i] = 0;
    this.#high[i] = 0;
  }

  /** Weights beyond 2^26, as in a sample of very few. */
  #addHeavy(
    i: number,
    block: Block,
    column: Float64Array,
    offset: number,
    as: Summed['as'],
    weights: Float64Array,
    times: bigint,
  ): void {
    for (let at = 0; at < block.householdLength; at++) {
      const weight = weights[at] ?? 0;
      if (weight === 0) continue;
      const value = column[offset + at] ?? 0;
      const amount = as === 'count' ? value : fenOf(value);
      this.#totals[i] = (this.#totals[i] ?? 0n) + times * BigInt(weight) * BigInt(amount);
    }
  }

  /** The total of everything added at a place. */
  total(i: number): bigint {
    return (
      (this.#totals[i] ?? 0n) +
      BigInt(this.#low[i] ?? 0) +
      BigInt(this.#high[i] ?? 0) * BigInt(limb)
    );
  }

  /** Forgets everything added. */
  clear(): void {
    this.#low.fill(0);
    this.#high.fill(0);
    this.#totals.fill(0n);
  }
}

function partsOf(weights: Float64Array): WeightPart[] {
  if (weights.every((weight) => weight < weightLimb)) return [{ weights, times: 1n }];
  const above = weights.map((weight) => Math.floor(weight / weightLimb));
  const below = weights.map((weight, at) => weight - (above[at] ?? 0) * weightLimb);
  return [
    { weights: below, times: 1n },
    { weights: above, times: BigInt(weightLimb) },
  ];
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
