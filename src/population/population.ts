// What every population offers to a run, whether synthesised or read from a file: blocks of households, one by one.

import type { Block } from '../engine/block.ts';
import type { Fact } from '../engine/fact.ts';

export interface Population {
  /** Records, family and collective households together. */
  readonly households: number;
  readonly blocks: number;
  /** What identifies it on the run card: kind, area, year, seed, version. */
  readonly card: Readonly<Record<string, string | number>>;
  /** The facts it fills; the others keep their neutral value. */
  readonly facts: readonly Fact[];
  /**
   * Lays out the block and fills its columns. The same index gives the same households at any size of population,
   * on any thread.
   */
  fill(block: Block, index: number): void;
  /** Weights of the block just filled, by place in file order: integers of 1/1,000 household. */
  weights(block: Block, index: number): BlockWeights;
}

/** One step of a fill: what it is about, in a word or two, and what does it. Steps run in their order, on one block. */
export interface FillStep {
  readonly name: string;
  fill(block: Block, index: number): void;
}

export interface BlockWeights {
  /** Census weights, for totals, ledger, costs and counts. */
  readonly census: Float64Array;
  /** The survey's, for means, medians, shares, Gini, O and bands. */
  readonly survey: Float64Array;
}
