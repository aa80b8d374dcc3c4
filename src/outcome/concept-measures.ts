// The headline measures of every income concept, from the table of households.
// Weights: the survey's, for every mean, median, share, Gini, O and band. Persons by default; the bands and the
// bureau's median by family household, so collective households, each person one of its own, weigh nothing there.

import type { HouseholdTable } from '../engine/household-table.ts';
import type { Legislation } from '../engine/legislation.ts';
import type { Headline } from '../measures/headline.ts';
import { headline } from '../measures/headline.ts';

export interface ConceptMeasures extends Headline {
  /** Share of persons whose income per head is below the local living-allowance standard. */
  readonly belowAllowanceLine: number;
}

/** Columns that measures of one concept need, one row per household that is included. */
export interface ConceptRows {
  readonly incomePerHead: Float64Array;
  readonly householdIncome: Float64Array;
  readonly householdWeight: Float64Array;
  readonly personWeight: Float64Array;
  readonly urban: Float64Array;
  readonly allowanceLine: Float64Array;
}

/**
 * Measures of every concept of a legislation. A concept that no flow tells from the one before has its measures.
 * @param pricesSince2018 prices of the incomes over those of 2018, in which the bureau states its band.
 * @param wanted the concepts to measure; all where left out.
 */
export function measureConcepts(
  legislation: Legislation,
  table: HouseholdTable,
  pricesSince2018 = 1,
  wanted?: readonly string[],
): Record<string, ConceptMeasures> {
  const common = commonRows(table);
  const measures: Record<string, ConceptMeasures> = {};
  for (const { key, before, adds, takes } of legislation.concepts) {
    if (wanted !== undefined && !wanted.includes(key)) continue;
    const same = before !== null && adds.length + takes.length === 0 ? measures[before] : undefined;
    measures[key] = same ?? measureRows(withIncome(common, table.column(key)), pricesSince2018);
  }
  return measures;
}

/** The rows of one concept, in yuan; only included households. */
export function conceptRows(table: HouseholdTable, concept: string): ConceptRows {
  return withIncome(commonRows(table), table.column(concept));
}

/** What the rows of every concept share. */
interface CommonRows extends Omit<ConceptRows, 'householdIncome' | 'incomePerHead'> {
  /** Rows of the table. */
  readonly at: Int32Array;
  readonly size: Float64Array;
}

function commonRows(table: HouseholdTable): CommonRows {
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

function withIncome(common: CommonRows, fen: Float64Array): ConceptRows {
  const { at, size, ...rest } = common;
  const householdIncome = taken(fen, at).map((amount) => amount / 100);
  const incomePerHead = householdIncome.map((income, i) => income / (size[i] ?? 1));
  return { ...rest, householdIncome, incomePerHead };
}

function taken(column: Float64Array, at: Int32Array): Float64Array {
  const values = new Float64Array(at.length);
  for (let i = 0; i < values.length; i++) values[i] = column[at[i] ?? 0] ?? 0;
  return values;
}

/** The rows of the households measured. */
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

function measureRows(rows: ConceptRows, pricesSince2018: number): ConceptMeasures {
  return { ...headline({ ...rows, pricesSince2018 }), belowAllowanceLine: belowLine(rows) };
}

/**
 * The share of persons whose income under a reform is below the line of the baseline: a higher standard alone makes
 * nobody poorer by it.
 */
export function belowLineOf(
  baseline: HouseholdTable,
  reform: HouseholdTable,
  concept: string,
): number {
  const { allowanceLine } = commonRows(baseline);
  return belowLine({ ...conceptRows(reform, concept), allowanceLine });
}

function belowLine(rows: ConceptRows): number {
  let below = 0;
  let all = 0;
  rows.personWeight.forEach((weight, i) => {
    all += weight;
    if ((rows.incomePerHead[i] ?? 0) < (rows.allowanceLine[i] ?? 0)) below += weight;
  });
  return all > 0 ? below / all : 0;
}
