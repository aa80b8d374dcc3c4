// A small baseline and a reform with all that the numbered tables need, and the tables made of them.

import { readScenarioFile } from '../../../src/node/reading.ts';
import type { Comparison } from '../../../src/outcome/compare.ts';
import { compare } from '../../../src/outcome/compare.ts';
import {
  numberedComparisonTables,
  numberedRunTables,
  optionsFor,
  tablesOf,
} from '../../../src/outcome/tables/asked.ts';
import type { Beside } from '../../../src/outcome/tables/result-table.ts';
import type { Cell, Row, Table } from '../../../src/report/table.ts';
import type { Outcome, RunOptions } from '../../../src/simulate.ts';
import { simulate } from '../../../src/simulate.ts';
import { baseline } from '../../node/calling.ts';

/** Runs that tables ask for beside their own: a comparison asks for some again. */
const further = new Map<string, Promise<Outcome>>();

export const beside: Beside = {
  card: { digest: 'd', engine: '0', uncertain: [] },
  run: (scenario, options) => {
    const { changes, shifts, population } = scenario;
    const key = JSON.stringify([changes, shifts, population, options]);
    const known = further.get(key) ?? simulate(scenario, options);
    further.set(key, known);
    return known;
  },
};

/** A run of the baseline, its law changed, with everything that any table keeps. */
export async function runOf(
  households: number,
  set: readonly string[] = [],
  options: RunOptions = {},
): Promise<Outcome> {
  const scenario = readScenarioFile(baseline, { households, set });
  const tables = [...new Set([...tablesOf('run'), ...tablesOf('compare')])];
  return simulate(scenario, { ...optionsFor(tables, scenario), ...options });
}

/** A baseline, and a reform that raises the allowance by half and halves the tax on comprehensive income. */
export async function comparisonOf(households: number): Promise<Comparison> {
  return compare(
    await runOf(households),
    await runOf(households, ['livingAllowance.standard=+50%', 'incomeTax.basicDeduction=+50%']),
  );
}

export const runTables = (outcome: Outcome) => numberedRunTables(tablesOf('run'), outcome, beside);

export const comparisonTables = (comparison: Comparison) =>
  numberedComparisonTables(tablesOf('compare'), comparison, 'reform', beside);

/** The table with a number. */
export function numbered(tables: readonly Table[], id: string): Table {
  const found = tables.find((table) => table.id.startsWith(`${id}-`));
  if (found === undefined) throw new Error(`no table ${id}`);
  return found;
}

/** The row whose words in a column are these, in English. */
export function rowWith(table: Table, key: string, words: string): Row {
  const found = table.rows.find((row) => textOf(row[key] ?? null) === words);
  if (found === undefined) throw new Error(`no row "${words}" in ${table.id}`);
  return found;
}

export function textOf(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  return typeof cell === 'object' && cell !== null && 'en' in cell ? cell.en : '';
}

/** A cell's number, with or without a format of its own. */
export function numberOf(cell: Cell | undefined): number {
  if (typeof cell === 'number' || typeof cell === 'bigint') return Number(cell);
  if (typeof cell === 'object' && cell !== null && 'value' in cell) return Number(cell.value);
  return Number.NaN;
}

/** A cell's whole number. */
export function wholeOf(cell: Cell | undefined): bigint {
  if (typeof cell === 'bigint') return cell;
  throw new TypeError(`no whole number: ${String(cell)}`);
}
