// `--table`, `--by` and `--format`: which tables a command makes, and in what form results are printed.

import type { Command } from 'commander';
import { Option } from 'commander';
import { china } from '../law/china.ts';
import { dimensionsAsked } from '../outcome/by/dimensions.ts';
import type { Document } from '../outcome/documents.ts';
import { documentText, tablesDocument } from '../outcome/documents.ts';
import type { TablesOf } from '../outcome/tables/asked.ts';
import { tablesAsked, tablesBy } from '../outcome/tables/asked.ts';
import type { Beside, ResultTable } from '../outcome/tables/result-table.ts';
import type { CardFacts } from '../outcome/tables/run-card.ts';
import type { Uncertainty } from '../outcome/uncertainty.ts';
import type { Language } from '../report/language.ts';
import type { Table } from '../report/table.ts';
import { toCsv, toMarkdown } from '../report/table.ts';
import { UsageError } from './exit.ts';
import { gather } from './flags.ts';
import type { Running } from './running.ts';
import { runScenario } from './running.ts';
import type { Session } from './session.ts';

/** Forms in which tables are printed. */
const formats = ['text', 'md', 'csv', 'json'] as const;

type Format = (typeof formats)[number];

/** What `--table`, `--format` and `--json` say. */
export interface TableFlags {
  readonly table?: readonly string[];
  readonly by?: readonly string[];
  readonly format?: Format;
  /** The older word for `--format json`. */
  readonly json?: boolean;
  readonly lang: Language;
}

/** Adds `--table`, `--format` and `--json`. */
export function withTables(command: Command): Command {
  return command
    .option(
      '--table <ids>',
      'print only these numbered tables: T2, T2,T13, all; `olive tables` lists them (repeatable)',
      gather,
    )
    .option(
      '--by <facts>',
      'print the headline by group: residence, place, mountain, age, sex, hukou, education, activity, householdType (repeatable)',
      gather,
    )
    .addOption(
      new Option('--format <format>', 'how tables are printed; csv: one table').choices(formats),
    )
    .option('--json', 'the same as --format json; without --table the whole result');
}

/** The form that flags ask for. @throws UsageError where they ask for two. */
export function formatOf({ format, json }: Pick<TableFlags, 'format' | 'json'>): Format {
  if (json === true && format !== undefined && format !== 'json')
    throw new UsageError(`--json is --format json, and cannot be --format ${format} as well`);
  return json === true ? 'json' : (format ?? 'text');
}

/**
 * The numbered tables that flags ask for; none where they ask for none.
 * @param times how many of each there will be: one for each reform.
 * @throws ProblemsError for names that are no tables; UsageError where several are to be one file of CSV.
 */
export function numberedTables(flags: TableFlags, of: TablesOf, times = 1): ResultTable[] {
  const by = dimensionsAsked(flags.by ?? [], china);
  const tables = [...tablesAsked(flags.table ?? [], of), ...tablesBy(by)];
  const isOne = tables.length * times === 1;
  if (formatOf(flags) !== 'csv' || isOne) return tables;
  const found = tables.length === 0 ? 'all tables' : `${tables.length * times} tables`;
  throw new UsageError(
    `--format csv prints one table, found ${found}: name one with --table, or write each into a file with --out FOLDER`,
  );
}

/** What stands beside an outcome while its numbered tables are made. */
export function besideIn(
  session: Session,
  card: CardFacts,
  running: Running,
  uncertainty?: Uncertainty,
): Beside {
  const sure = uncertainty === undefined ? {} : { uncertainty };
  // A table's own runs are of few households, of which it needs each: `--stream` is of the result alone.
  const { stream: _, ...keeping } = running;
  return {
    card,
    ...sure,
    run: (scenario, keeps) => runScenario(session, scenario, keeping, keeps),
  };
}

/** A result to be printed. */
export interface Shown {
  /** What is printed where no numbered tables are asked for. */
  readonly usual: readonly Table[];
  /** The numbered tables. */
  readonly numbered: readonly Table[];
  readonly document: Document;
}

/** Prints the numbered tables where some were asked for, else the usual ones or the whole document. */
export function printResult(session: Session, shown: Shown, flags: TableFlags): void {
  const { usual, numbered, document } = shown;
  const tables = numbered.length === 0 ? usual : numbered;
  const format = formatOf(flags);
  if (format === 'text') session.print(tables, flags.lang);
  if (format === 'md')
    session.streams.out(tables.map((one) => toMarkdown(one, flags.lang)).join('\n'));
  if (format === 'csv') session.streams.out(tables.map((one) => toCsv(one, flags.lang)).join(''));
  if (format === 'json')
    session.printDocument(numbered.length === 0 ? document : tablesDocument(document, numbered));
}

/** What `--out` writes beside the rest where numbered tables were asked for: all of them in one document. */
export function numberedFile({ numbered, document }: Omit<Shown, 'usual'>): [string, string][] {
  if (numbered.length === 0) return [];
  return [['tables.json', documentText(tablesDocument(document, numbered))]];
}
