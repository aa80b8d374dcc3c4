// What a backend makes of a plan: steps that compute a stretch of households of one size class.

import type { SizeClass } from '../block.ts';
import { largestHousehold } from '../block.ts';
import type { Node } from '../graph.ts';

/**
 * Households computed at a time: every column of so many stays in the nearest cache while all stages pass over them.
 */
export const tile = 64;

/** Distance between columns of scratch: room for the largest household, and an odd number of cache lines. */
export const scratchCapacity = largestHousehold * tile + 8;

/**
 * The columns of a run. What is asked for, and the facts, stand in the memory of the block; what only other rules
 * read stands in scratch, which holds one tile and is written over by the next.
 */
export interface Columns {
  readonly memory: Float64Array;
  /** Distance between columns of the memory. */
  readonly capacity: number;
  readonly scratch: Float64Array;
  /** Room for numbers that differ by place or group. */
  readonly tables: Float64Array;
  /** The column of a node in the memory. */
  slotOf(node: Node): number | undefined;
  /** The column of a node in scratch. */
  scratchOf(node: Node): number | undefined;
}

/** How much was computed, for the benchmarks: formulas evaluated, operations in them. */
export type Work = Float64Array;

/** Computes households `from` … `to − 1` of a class. */
export type Step = (sizes: SizeClass, from: number, to: number) => void;

/** Makes the steps of a plan for given columns. */
export interface Backend {
  readonly name: 'called' | 'fused' | 'vector';
  /** Makes the numbers of a block, where this code can reach them. */
  readonly allocate: (length: number) => Float64Array<ArrayBuffer>;
  /** How many numbers differing by place or group it keeps in the memory at most. */
  readonly tables: number;
  steps(columns: Columns, work: Work): readonly Step[];
}
