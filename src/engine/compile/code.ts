// What a backend makes of a plan: code for each stage and each decision's readers, over the columns of a class.

import type { SizeClass } from '../block.ts';
import type { Decision, Stage } from '../plan.ts';

/** Columns by the id of their node. */
export type Columns = readonly Float64Array[];

/** Some households of a class, by their place in it; null means all. */
export interface Selection {
  readonly places: Int32Array;
  readonly length: number;
}

/** Computes a stage for all or some households of a class. */
export type StageCode = (columns: Columns, sizes: SizeClass, some: Selection | null) => void;

/** Writes the places of the households for which any reader of a choice differs between options; returns how many. */
export type DifferCode = (
  columns: Columns,
  sizes: SizeClass,
  some: Selection | null,
  places: Int32Array,
) => number;

export interface Backend {
  readonly name: 'called' | 'fused';
  stage(stage: Stage): StageCode;
  differ(decision: Decision): DifferCode;
}

/** The places of a selection, or 0 … count − 1. */
export function placesOf(
  sizes: SizeClass,
  some: Selection | null,
): { at(q: number): number; length: number } {
  if (some === null) return { at: (q) => q, length: sizes.count };
  return { at: (q) => some.places[q] ?? 0, length: some.length };
}
