// What a recipe is solved for: published statistics with the figure of a sample that is to meet them.

import type { Confidence } from '../engine/parameter.ts';
import type { TownOrCountry } from '../population/incomes/cells.ts';
import type { CellMeans } from './levels.ts';
import type { Parameter } from './parameters.ts';
import type { Sample } from './sample.ts';

export interface Target {
  readonly id: string;
  /** Of the people and the law that the figure is read from. */
  readonly year: number;
  readonly value: number;
  /** How far off is off by one. */
  readonly tolerance: number;
  /** `above`: a published bound, which the figure may pass. */
  readonly kind: 'equal' | 'above';
  readonly source: string;
  readonly confidence: Confidence;
  readonly read: (sample: Sample) => number;
}

/** How an area is calibrated. */
export interface Plan {
  readonly parameters: readonly Parameter[];
  readonly targets: readonly Target[];
  /** The Gini of 2021 that a corrected top is to give. */
  readonly gini?: number;
  /** Income per head of 2021 in a cell, from what is published; `sample` tells the persons of the cells. */
  readonly levels: (sample: Sample) => (place: string, where: TownOrCountry) => CellMeans;
}

/** By how many tolerances a figure misses its target. */
export function missOf({ kind, value, tolerance }: Target, found: number): number {
  const miss = (found - value) / tolerance;
  return kind === 'above' ? Math.min(0, miss) : miss;
}
