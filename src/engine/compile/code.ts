// What a backend makes of a plan: steps that compute a stretch of households of one size class.

import type { SizeClass } from '../block.ts';
import type { Node } from '../graph.ts';

/** The columns of a run: one memory, and where each node stands in it. */
export interface Columns {
  readonly memory: Float64Array;
  /** Distance between columns. */
  readonly capacity: number;
  /** The column of a node; undefined where its values live and die in a loop. */
  slotOf(node: Node): number | undefined;
}

/** How much was computed, for the benchmarks: formulas evaluated, operations in them. */
export type Work = Float64Array;

/** Computes households `from` … `to − 1` of a class. */
export type Step = (sizes: SizeClass, from: number, to: number) => void;

/** Makes the steps of a plan for given columns. */
export interface Backend {
  readonly name: 'called' | 'fused';
  steps(columns: Columns, work: Work): readonly Step[];
}
