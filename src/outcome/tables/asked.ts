// Numbered tables by what a person writes, what their runs must keep, and the tables made.

import type { Problem } from '../../engine/problem.ts';
import { ProblemsError, suggest } from '../../engine/problem.ts';
import type { Table } from '../../report/table.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Outcome, RunOptions } from '../../simulate.ts';
import { legislationOf } from '../../simulate.ts';
import type { Dimension } from '../by/dimensions.ts';
import { byTable } from '../by/table.ts';
import type { Comparison } from '../compare.ts';
import { ofSelection, ofWholePopulation } from '../selection.ts';
import { resultTables } from './registry.ts';
import type { Beside, ResultTable, TableId } from './result-table.ts';
import { bothSides, oneSide } from './side-by-side.ts';

/** What tables are of. */
export type TablesOf = 'run' | 'compare';

/** Every table there is of a run, or of a comparison. */
export function tablesOf(of: TablesOf): ResultTable[] {
  return resultTables.filter((one) => makerOf(one, of) !== undefined);
}

/**
 * The tables that words ask for: `T6`, `T6,T8`, `all`; each once, in their own order.
 * @throws ProblemsError naming every word that is no table, with the nearest, and every table of another kind of result.
 */
export function tablesAsked(words: readonly string[], of: TablesOf): ResultTable[] {
  const problems: Problem[] = [];
  const names = words.flatMap((word) => word.split(',').map((one) => one.trim()));
  const found = new Set(names.flatMap((name) => tablesNamed(name, of, problems)));
  if (problems.length > 0) throw new ProblemsError(problems);
  return resultTables.filter((one) => found.has(one));
}

function tablesNamed(name: string, of: TablesOf, problems: Problem[]): ResultTable[] {
  if (name.toLowerCase() === 'all') return tablesOf(of);
  const where = `--table ${name}`;
  const ids = [...resultTables.map(({ id }) => id), 'all'];
  const table = resultTables.find(({ id }) => id.toLowerCase() === name.toLowerCase());
  if (table === undefined) {
    const message = `there is no table "${name}"; expected one of ${ids.join(', ')}`;
    problems.push({ code: 'unknown-name', where, message, ...suggest(name, ids) });
    return [];
  }
  if (makerOf(table, of) !== undefined) return [table];
  const [is, command] = of === 'run' ? ['a comparison', 'compare'] : ['a single run', 'run'];
  const message = `${table.id} is of ${is}: olive ${command} prints it`;
  problems.push({ code: 'conflict', where, message });
  return [];
}

function makerOf({ ofRun, ofComparison }: ResultTable, of: TablesOf) {
  return of === 'run' ? ofRun : ofComparison;
}

/** What the run of a scenario must keep and add up for its tables. */
export function optionsFor(
  tables: readonly ResultTable[],
  scenario: Scenario,
): Pick<RunOptions, 'kept' | 'figures' | 'tallies'> {
  const legislation = legislationOf(scenario);
  const kept = new Set(tables.flatMap((one) => one.kept?.(legislation) ?? []));
  const figures = new Set(tables.flatMap((one) => one.figures?.(scenario) ?? []));
  const tallies = new Map(
    tables.flatMap((one) => (one.tallies?.(scenario) ?? []).map((tally) => [tally.name, tally])),
  );
  return {
    ...(tallies.size === 0 ? {} : { tallies: [...tallies.values()] }),
    ...(kept.size === 0 ? {} : { kept: [...kept] }),
    ...(figures.size === 0 ? {} : { figures: [...figures] }),
  };
}

/** The tables of a run, their ids beginning with their numbers. */
export async function numberedRunTables(
  tables: readonly ResultTable[],
  outcome: Outcome,
  beside: Beside,
): Promise<Table[]> {
  const made: Table[] = [];
  for (const one of tables) {
    const table = await one.ofRun?.(outcome, beside);
    if (table !== undefined) made.push(numbered(one, table, outcome));
  }
  return made;
}

/**
 * The tables of a comparison, their ids ending in the reform's name.
 * @param name fit for the name of a file: one of `tableNames`.
 */
export async function numberedComparisonTables(
  tables: readonly ResultTable[],
  comparison: Comparison,
  name: string,
  beside: Beside,
): Promise<Table[]> {
  const made: Table[] = [];
  for (const one of tables) {
    const table = await one.ofComparison?.(comparison, beside);
    if (table === undefined) continue;
    const own = numbered(one, table, comparison.baseline);
    made.push({ ...own, id: `${own.id}.${name}` });
  }
  return made;
}

/** The headline by each of some groups, as tables. */
export function tablesBy(dimensions: readonly Dimension[]): ResultTable[] {
  return dimensions.map((one) => ({
    id: `by-${one.name}`,
    title: one.label,
    answers: { en: `The headline by ${one.label.en}`, zh: `按${one.label.zh}分组的主要指标` },
    of: 'selection',
    kept: () => one.kept,
    tallies: ({ year }) => one.tallies(year),
    ofRun: (outcome) => byTable(one, oneSide(outcome)),
    ofComparison: (comparison) => byTable(one, bothSides(comparison)),
  }));
}

function isNumber(id: ResultTable['id']): id is TableId {
  return id.startsWith('T');
}

function numbered({ id, of }: ResultTable, table: Table, outcome: Outcome): Table {
  const whose = { selection: ofSelection, everybody: ofWholePopulation, nobody: null }[of];
  const titled = whose === null ? table : whose(outcome, table);
  if (!isNumber(id)) return titled;
  const { en, zh } = titled.title;
  return { ...titled, id: `${id}-${table.id}`, title: { en: `${id} ${en}`, zh: `${id} ${zh}` } };
}
