// The records of one block as columns: what a stream reads of each household before it forgets it.

import type { HouseholdTable } from '../../engine/household-table.ts';

/** Columns of a table of one block, by row. Incomes in fen, in the order in which they were asked for. */
export interface Records {
  readonly size: Float64Array;
  readonly census: Float64Array;
  readonly survey: Float64Array;
  readonly included: Float64Array;
  readonly place: Float64Array;
  readonly residence: Float64Array;
  readonly mountain: Float64Array;
  readonly collective: Float64Array;
  readonly allowanceLine: Float64Array;
  readonly concepts: readonly Float64Array[];
}

/** The persons that a weight counts: of a household of which only some do, the weight is a fraction and they are whole. */
export function personsOf(weight: number, size: number): number {
  return Number.isInteger(weight) ? weight * size : Math.round(weight * size);
}

/** The columns of a block's table. */
export function recordsOf(table: HouseholdTable, concepts: readonly string[]): Records {
  return {
    size: table.column('size'),
    census: table.column('census'),
    survey: table.column('survey'),
    included: table.column('included'),
    place: table.column('place'),
    residence: table.column('residence'),
    mountain: table.column('mountain'),
    collective: table.column('collective'),
    allowanceLine: table.column('allowanceLine'),
    concepts: concepts.map((key) => table.column(key)),
  };
}
