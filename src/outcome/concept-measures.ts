// The headline measures of every income concept, from the table of households.
// Weights: the survey's, for every mean, median, share, Gini, O and band. Persons by default; the bands and the
// bureau's median by family household, so collective households, each person one of its own, weigh nothing there.

import type { HouseholdTable } from '../engine/household-table.ts';
import type { Legislation } from '../engine/legislation.ts';
import { ProblemsError } from '../engine/problem.ts';
import type { Convention } from '../measures/convention.ts';
import type { Headline, HeadlineInput } from '../measures/headline.ts';
import { headline } from '../measures/headline.ts';
import { MeasureError } from '../measures/problem.ts';
import type { ConceptRows } from './concept-rows.ts';
import { commonRows, conceptRows, withIncome } from './concept-rows.ts';
import { countedBy } from './convention.ts';

export interface ConceptMeasures extends Headline {
  /** Share of persons whose income per head is below the local living-allowance standard. */
  readonly belowAllowanceLine: number;
}

/** How headlines are to be computed. */
export interface Reading {
  /** Prices of the incomes over those of 2018, in which the bureau states its band; 1 where left out. */
  readonly pricesSince2018?: number;
  readonly convention?: Convention;
}

/**
 * Measures of every concept of a legislation. A concept that no flow tells from the one before has its measures.
 * @param wanted the concepts to measure; all where left out.
 */
export function measureConcepts(
  legislation: Legislation,
  table: HouseholdTable,
  reading: Reading = {},
  wanted?: readonly string[],
): Record<string, ConceptMeasures> {
  const common = commonRows(table);
  const input = (key: string) => inputOf(table, withIncome(common, table.column(key)), reading);
  const measures: Record<string, ConceptMeasures> = {};
  for (const { key, before, adds, takes } of legislation.concepts) {
    if (wanted !== undefined && !wanted.includes(key)) continue;
    const same = before !== null && adds.length + takes.length === 0 ? measures[before] : undefined;
    measures[key] = same ?? measureRows(input(key));
  }
  return measures;
}

function measureRows(input: ConceptInput): ConceptMeasures {
  try {
    return { ...headline(input), belowAllowanceLine: belowLine(input) };
  } catch (error) {
    if (!(error instanceof MeasureError) || input.counted === undefined) throw error;
    // Every record was dropped or weighs nothing by the convention asked for.
    const { message } = error;
    throw new ProblemsError([{ code: 'out-of-range', where: '--convention', message }]);
  }
}

/** What headlines of a concept are measured on. */
export interface ConceptInput extends ConceptRows, HeadlineInput {
  readonly householdIncome: Float64Array;
  readonly householdWeight: Float64Array;
  readonly personWeight: Float64Array;
  readonly incomePerHead: Float64Array;
  readonly urban: Float64Array;
}

/** The rows of a concept as headlines are measured on them. */
export function conceptInput(
  table: HouseholdTable,
  concept: string,
  reading: Reading,
): ConceptInput {
  return inputOf(table, conceptRows(table, concept), reading);
}

function inputOf(
  table: HouseholdTable,
  rows: ConceptRows,
  { pricesSince2018 = 1, convention }: Reading,
): ConceptInput {
  if (convention === undefined) return { ...rows, pricesSince2018 };
  return { ...rows, pricesSince2018, counted: countedBy(convention, table, rows) };
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
