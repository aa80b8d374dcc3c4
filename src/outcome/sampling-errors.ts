// Sampling errors of a run whose people are a survey with a known design, and of a reform's changes: by linearisation over
// sampling units, on the same households. Only of sampling: imputations, the model and the law have errors of their own.

import type { Units } from '../measures/design-errors.ts';
import {
  designError,
  giniScores,
  meanScores,
  medianError,
  oliveScores,
  shareBelowScores,
  unitsOf,
} from '../measures/design-errors.ts';
import type { Measured } from '../measures/problem.ts';
import { attempt } from '../measures/problem.ts';
import type { Sample } from '../measures/sample.ts';
import { makeSample } from '../measures/sample.ts';
import type { Outcome } from '../simulate.ts';

/** Standard errors of one income concept; null where there are fewer than two sampling units. */
export interface ConceptErrors {
  readonly mean: number | null;
  readonly median: number | null;
  readonly gini: Measured | null;
  readonly olive: Measured | null;
  /** Of the share below the line of low income, the line taken as it is. */
  readonly lowIncome: number | null;
  /** Of the sum over all households, in yuan, by census weights. */
  readonly total: number | null;
}

/** The sum of a concept over all households, in yuan, by census weights. */
export function totalOf(outcome: Outcome, concept: string): number {
  const totals = totalScores(outcome, concept);
  return totals.reduce((sum, one) => sum + one, 0);
}

/** The sampling units of a run's people; null where they are not known, or the people were not kept. */
export function unitsIn({ scenario, stream }: Outcome): Units | null {
  if (stream !== undefined) return null;
  const design = scenario.population.file?.people.design() ?? null;
  return design === null ? null : unitsOf(design);
}

/** The standard errors of a concept. */
export function conceptErrors(outcome: Outcome, concept: string, of: Units): ConceptErrors {
  const sample = sampleOf(outcome, concept);
  const line = outcome.measures[concept]?.lowIncome.line ?? 0;
  return {
    mean: designError(meanScores(sample, of.rows), of),
    median: medianError(sample, of),
    gini: errorOf(() => giniScores(sample, of.rows), of),
    olive: errorOf(() => oliveScores(sample, of.rows), of),
    lowIncome: designError(shareBelowScores(sample, line, of.rows), of),
    total: designError(totalScores(outcome, concept), of),
  };
}

/** Standard errors of a reform's changes: those of the differences of scores, row by row. */
export function changeErrors(
  baseline: Outcome,
  reform: Outcome,
  concept: string,
  of: Units,
): Omit<ConceptErrors, 'median' | 'lowIncome'> {
  const [one, other] = [baseline, reform].map((outcome) => sampleOf(outcome, concept));
  if (one === undefined || other === undefined) throw new Error('two runs are compared');
  const change = (scores: (sample: Sample, rows: number) => Float64Array) =>
    less(scores(other, of.rows), scores(one, of.rows));
  return {
    mean: designError(change(meanScores), of),
    gini: errorOf(() => change(giniScores), of),
    olive: errorOf(() => change(oliveScores), of),
    total: designError(less(totalScores(reform, concept), totalScores(baseline, concept)), of),
  };
}

function errorOf(scores: () => Float64Array, of: Units): Measured | null {
  return attempt(() => designError(scores(), of));
}

function less(from: Float64Array, what: Float64Array): Float64Array {
  return from.map((one, row) => one - (what[row] ?? 0));
}

/** Persons by their income per head; households that are not asked for weigh nothing. */
function sampleOf({ table }: Outcome, concept: string): Sample {
  const [size, survey, included] = ['size', 'survey', 'included'].map((name) => table.column(name));
  const perHead = table.column(concept).map((fen, row) => fen / 100 / (size?.[row] ?? 1));
  const weights = perHead.map((_, row) =>
    included?.[row] === 1 ? (survey?.[row] ?? 0) * (size?.[row] ?? 0) : 0,
  );
  return makeSample(perHead, weights);
}

function totalScores({ table }: Outcome, concept: string): Float64Array {
  const [census, included] = ['census', 'included'].map((name) => table.column(name));
  return table
    .column(concept)
    .map((fen, row) => (included?.[row] === 1 ? ((census?.[row] ?? 0) / 1000) * (fen / 100) : 0));
}
