// The households of a result as columns, for the measures of its incomes: survey weights, by persons and by family household.

import type { HouseholdTable } from '../engine/household-table.ts';

/** Columns that measures of one concept need, one row per household that is included. */
export interface ConceptRows {
  readonly incomePerHead: Float64Array;
  readonly householdIncome: Float64Array;
  readonly householdWeight: Float64Array;
  readonly personWeight: Float64Array;
  readonly urban: Float64Array;
  readonly allowanceLine: Float64Array;
}

/** The rows of one concept, in yuan; only included households. */
export function conceptRows(table: HouseholdTable, concept: string): ConceptRows {
  return withIncome(commonRows(table), table.column(concept));
}

/** What the rows of every concept share. */
export interface CommonRows extends Omit<ConceptRows, 'householdIncome' | 'incomePerHead'> {
  /** Rows of the table. */
  readonly at: Int32Array;
  readonly size: Float64Array;
}

const known = new WeakMap<HouseholdTable, CommonRows>();

/** What every concept's rows share, read once for a table that is filled. */
export function commonRows(table: HouseholdTable): CommonRows {
  const found = known.get(table) ?? readCommonRows(table);
  known.set(table, found);
  return found;
}

function readCommonRows(table: HouseholdTable): CommonRows {
  const at = includedRows(table);
  const take = (name: string) => taken(table.column(name), at);
  const size = take('size');
  const survey = take('survey');
  const collective = take('collective');
  return {
    at,
    size,
    householdWeight: survey.map((weight, i) => (collective[i] === 1 ? 0 : weight)),
    personWeight: survey.map((weight, i) => weight * (size[i] ?? 0)),
    urban: take('residence').map((kind) => (kind === 0 ? 1 : 0)),
    allowanceLine: take('allowanceLine'),
  };
}

/** With the incomes of one concept. */
export function withIncome(common: CommonRows, fen: Float64Array): ConceptRows {
  const { at, size, ...rest } = common;
  const householdIncome = taken(fen, at).map((amount) => amount / 100);
  const incomePerHead = householdIncome.map((income, i) => income / (size[i] ?? 1));
  return { ...rest, householdIncome, incomePerHead };
}

/** Some rows of a column. */
export function taken(column: Float64Array, at: Int32Array): Float64Array {
  const values = new Float64Array(at.length);
  for (let i = 0; i < values.length; i++) values[i] = column[at[i] ?? 0] ?? 0;
  return values;
}

/** The rows of a table whose households are included. */
export function includedRows(table: HouseholdTable): Int32Array {
  const included = table.column('included');
  const rows = new Int32Array(table.length);
  let count = 0;
  for (let row = 0; row < table.length; row++) {
    rows[count] = row;
    if (included[row] === 1) count += 1;
  }
  return rows.subarray(0, count);
}
