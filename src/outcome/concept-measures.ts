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

/** Measures of every concept of a legislation. */
export function measureConcepts(
  legislation: Legislation,
  table: HouseholdTable,
): Record<string, ConceptMeasures> {
  return Object.fromEntries(
    legislation.concepts.map((concept) => [
      concept.key,
      measureRows(conceptRows(table, concept.key)),
    ]),
  );
}

/** The rows of one concept, in yuan; only included households. */
export function conceptRows(table: HouseholdTable, concept: string): ConceptRows {
  const at = includedRows(table);
  const take = (name: string) => Float64Array.from(at, (row) => table.column(name)[row] ?? 0);
  const size = take('size');
  const survey = take('survey');
  const collective = take('collective');
  const householdIncome = take(concept).map((fen) => fen / 100);
  return {
    householdIncome,
    incomePerHead: householdIncome.map((income, i) => income / (size[i] ?? 1)),
    householdWeight: survey.map((weight, i) => (collective[i] === 1 ? 0 : weight)),
    personWeight: survey.map((weight, i) => weight * (size[i] ?? 0)),
    urban: take('residence').map((kind) => (kind === 0 ? 1 : 0)),
    allowanceLine: take('allowanceLine'),
  };
}

function includedRows(table: HouseholdTable): Int32Array {
  const included = table.column('included');
  const rows: number[] = [];
  for (let row = 0; row < table.length; row++) if (included[row] === 1) rows.push(row);
  return Int32Array.from(rows);
}

function measureRows(rows: ConceptRows): ConceptMeasures {
  return { ...headline(rows), belowAllowanceLine: belowLine(rows) };
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
