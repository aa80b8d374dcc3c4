// Results as one JSON document each, versioned: programs read these, and the digest is made of them.
// The digest is over schema, ledger, measures, instruments, tables (and what a comparison adds): all but `run` and the
// digest itself, so that anybody can make it again from the document. Totals in fen are decimal strings.

import { digestOf } from '../engine/digest.ts';
import { binsPerDoubling } from '../measures/stream/bins.ts';
import type { Table } from '../report/table.ts';
import { toJson } from '../report/table.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Outcome } from '../simulate.ts';
import type { Comparison } from './compare.ts';
import { changeFigures, changesOf, figuresOf, runFigures } from './headlines.ts';
import { olivesOf } from './olives.ts';
import { standardErrors, standardErrorsOfChange } from './standard-errors.ts';
import type { UncertainValue } from './uncertain-values.ts';
import type { Spread, Uncertainty } from './uncertainty.ts';
import { isClear, sumOfSpread } from './uncertainty.ts';

/** What is of the run and not of the result: machine, time, version. */
export interface RunFacts {
  readonly engine: string;
  readonly node: string;
  readonly threads: number;
  readonly seconds: number;
}

/** A document; printed with `documentText`. */
export type Document = Readonly<Record<string, unknown>> & { readonly digest: string };

/** The document of one scenario: `olive/run@1`. */
export function runDocument(
  outcome: Outcome,
  tables: readonly Table[],
  facts: RunFacts,
  uncertain: readonly UncertainValue[],
  uncertainty?: Uncertainty,
): Document {
  const sure = uncertainty === undefined ? {} : { uncertainty: ofHeadlines(outcome, uncertainty) };
  const own = { schema: 'olive/run@1', ...resultOf(outcome), ...sure };
  const result = { ...own, tables: tables.map(toJson) };
  return signed(result, { ...facts, ...scenarioOf(outcome), uncertain });
}

/** The document of a comparison: `olive/compare@1`. The baseline stands where a run has its own results. */
export function compareDocument(
  baseline: Outcome,
  comparisons: readonly Comparison[],
  tables: readonly Table[],
  facts: RunFacts,
  uncertain: readonly UncertainValue[],
  uncertainties?: readonly Uncertainty[],
): Document {
  const reforms = comparisons.map((one, i) => ({
    name: one.reform.scenario.name,
    ...resultOf(one.reform),
    belowBaselineLine: one.belowBaselineLine,
    change: {
      measures: one.measures,
      standardErrors: standardErrorsOfChange(one),
      balances: fen(one.balances),
      instruments: one.flows.map(counted),
      publicCostFen: one.publicCostFen,
      pointsPerBillion: one.pointsPerBillion,
    },
    winners: one.winners,
    ...(one.joint.misplaced === null ? {} : { misplaced: one.joint.misplaced }),
    ...(uncertainties === undefined ? {} : { uncertainty: ofChanges(one, uncertainties[i]!) }),
  }));
  const own = { schema: 'olive/compare@1', ...resultOf(baseline) };
  const scenarios = comparisons.map((one) => scenarioOf(one.reform).scenario);
  const run = { ...facts, ...scenarioOf(baseline), reforms: scenarios, uncertain };
  return signed({ ...own, reforms, tables: tables.map(toJson) }, run);
}

/** A scenario whose olives are drawn, against another where there are two. */
export interface Drawn {
  readonly outcome: Outcome;
  readonly baseline?: Outcome;
}

/**
 * The document of olive curves: `olive/curve@1`. It has no digest: curves are smoothed for the eye, and their last digits
 * may differ between engines; the measures behind them are those of a run.
 */
export function curveDocument(
  drawn: readonly Drawn[],
  tables: readonly Table[],
  facts: RunFacts,
): Record<string, unknown> {
  const olives = drawn.map(({ outcome, baseline }) => ({
    ...scenarioOf(outcome),
    baseline: baseline === undefined ? null : scenarioOf(baseline).scenario,
    ...olivesOf(outcome, baseline),
  }));
  return { schema: 'olive/curve@1', run: facts, olives, tables: tables.map(toJson) };
}

/**
 * The document of numbered tables: `olive/tables@1`. It says which run they are of, and the digest of that run's result;
 * its own digest is over the tables.
 * @param document of the run or comparison that they are of.
 */
export function tablesDocument(document: Document, tables: readonly Table[]): Document {
  const of = { schema: document.schema, digest: document.digest };
  const run = document.run as Readonly<Record<string, unknown>>;
  return signed({ schema: 'olive/tables@1', tables: tables.map(toJson) }, { ...run, of });
}

/** A document as text, keys in the order of writing. */
export function documentText(document: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify(plain(document), null, 2)}\n`;
}

/** A document with the digest of its result; what is of the run stands apart. */
export function signed(
  result: Readonly<Record<string, unknown>>,
  run: Readonly<Record<string, unknown>>,
): Document {
  const { schema, ...rest } = plain(result) as Record<string, unknown>;
  const digest = digestOf({ schema, ...rest });
  return { schema, digest, run, ...rest };
}

function resultOf(outcome: Outcome): Record<string, unknown> {
  const { ledger, measures, instruments, scenario, options } = outcome;
  return {
    ...lawOf(scenario),
    ...(options.convention === undefined ? {} : { convention: options.convention }),
    ledger: {
      imbalanceFen: fenText(ledger.imbalance),
      balances: fen(ledger.balances),
      postings: ledger.postings,
    },
    measures,
    ...streamOf(outcome),
    standardErrors: standardErrors(outcome),
    instruments: instruments.map(counted),
  };
}

/** Of a stream: how it was made, and how far its measures may be from those of a table of all households. */
function streamOf({ stream, bounds }: Outcome) {
  return stream === undefined ? {} : { stream: { binsPerDoubling, bounds } };
}

/** How sure the headlines of a run are, each with its value. */
function ofHeadlines(outcome: Outcome, uncertainty: Uncertainty) {
  const { spreads, ...how } = uncertainty;
  const values = figuresOf(outcome);
  const rows = runFigures.map(({ key, concept, measure }) => {
    const value = values[key] ?? null;
    return { concept, measure, value, ...spreadOf(spreads[key]) };
  });
  return { ...how, headlines: rows };
}

/** How sure the changes of a reform are, each with the change. */
function ofChanges(comparison: Comparison, uncertainty: Uncertainty) {
  const { spreads, ...how } = uncertainty;
  const changes = changesOf(comparison);
  const rows = changeFigures.map(({ key, concept, measure }) => {
    const change = changes[key] ?? null;
    const clear = isClear(change, spreads[key]);
    return { concept, measure, change, ...spreadOf(spreads[key]), clear };
  });
  return { ...how, headlines: rows };
}

function spreadOf(spread: Spread = { numerical: null, calibration: null, law: null }) {
  return { ...spread, sum: sumOfSpread(spread) };
}

/** The version of the law, where it is not the law of China as it is written here. */
function lawOf({ modules = [] }: Scenario) {
  if (modules.length === 0) return {};
  return { law: { modules: modules.map(({ reform, digest }) => ({ name: reform.name, digest })) } };
}

/** What a result is of: the scenario, the people, the selection. */
export function scenarioOf({ scenario, options, population }: Outcome) {
  const { name, question, files, area, year, lawYear, index, off, on, shifts } = scenario;
  const { pensions = 'transfers' } = scenario;
  const changes = scenario.changes.map(({ parameter, from, places, to }) => ({
    parameter,
    from,
    places,
    to,
  }));
  const where = (options.where ?? []).map(({ fact, is, value, inYears }) => ({
    fact: inYears === true ? 'age' : fact.name,
    is,
    value,
  }));
  const modules = (scenario.modules ?? []).map(({ file, digest, reform }) => ({
    file,
    name: reform.name,
    label: reform.label,
    digest,
  }));
  const setting = { name, question, files, area, year, lawYear, index, pensions };
  return {
    scenario: { ...setting, changes, off, on, shifts, ...(modules.length > 0 ? { modules } : {}) },
    population,
    where,
  };
}

/** Persons as a number: no people are too many for one. */
function counted<T extends { readonly persons: bigint | null }>(row: T) {
  return { ...row, persons: row.persons === null ? null : Number(row.persons) };
}

/** Thousandths of a fen as a decimal number of fen. */
function fenText(thousandths: bigint): string {
  const whole = thousandths / 1000n;
  const rest = (thousandths % 1000n).toString().padStart(3, '0').replace(/0+$/, '');
  return rest === '' ? whole.toString() : `${whole}.${rest}`;
}

function fen(amounts: Readonly<Record<string, bigint>>): Record<string, string> {
  return Object.fromEntries(Object.entries(amounts).map(([name, one]) => [name, one.toString()]));
}

/** As JSON would have it: whole numbers beyond what JSON can hold as strings of digits. */
function plain(value: unknown): unknown {
  const text = JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'bigint' ? one.toString() : one,
  );
  return JSON.parse(text) as unknown;
}
