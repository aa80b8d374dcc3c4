// `olive index FILE.csv --income COLUMN`: every measure on anybody's data.

import type { Command } from 'commander';
import { ProblemsError } from '../../engine/problem.ts';
import type { Convention } from '../../measures/convention.ts';
import { computeIndicators } from '../../measures/indicators/registry.ts';
import type { Measured } from '../../measures/problem.ts';
import { isRefusal, MeasureError } from '../../measures/problem.ts';
import { indicatorTable } from '../../report/indicator-table.ts';
import type { Language } from '../../report/language.ts';
import type { CsvColumns, Wanted } from '../csv-columns.ts';
import { readColumns } from '../csv-columns.ts';
import type { ConventionFlags } from '../flags.ts';
import { conventionAsked, languageOption, withConvention, withManner } from '../flags.ts';
import { indexHeadlines, indexHeadlineTable } from '../index-headlines.ts';
import type { Session } from '../session.ts';

interface Flags extends Wanted, ConventionFlags {
  readonly json?: boolean;
  readonly lang: Language;
}

const examples = `
Examples:
  olive index survey.csv --income disposable
  olive index survey.csv --income y --weight w --group province --json
  cat survey.csv | olive index - --income y
  olive index survey.csv --income y --weight w --size members --convention equivalence=squareRoot,centre=median

The first line names the columns. A cell that is missing or no number is named with its row, and nothing is computed.`;

export function addIndex(program: Command, session: Session): void {
  const command = program
    .command('index')
    .summary('every measure of inequality, poverty and shape on a CSV file')
    .description(
      'Computes Gini, Theil, Atkinson, Wolfson, the olive index and all others on a column.',
    )
    .argument('<file>', 'a CSV file; - for standard input')
    .requiredOption('--income <column>', 'the column of incomes')
    .option('--weight <column>', 'the column of weights')
    .option('--group <column>', 'a column of groups: adds decompositions')
    .option('--size <column>', 'members of each household, whose whole income the incomes are then')
    .option('--children <column>', 'members under 14, for equivalence=modifiedOecd')
    .option('--json', 'print one JSON document instead of a table')
    .addOption(languageOption());
  withManner(withConvention(command))
    .addHelpText('after', examples)
    .action((file: string, flags: Flags) => index(session, file, flags));
}

async function index(session: Session, file: string, flags: Flags): Promise<void> {
  const { convention } = conventionAsked(flags);
  const columns = await readColumns(file, flags, (line) => session.talk.say(line));
  const measures = measured(file, columns, flags);
  const headlines = convention === undefined ? [] : headlinesOf(file, columns, convention);
  const rows = columns.income.length;
  const negativeRows = columns.income.filter((income) => income < 0).length;
  const { income, weight = null, group = null } = flags;
  if (negativeRows > 0) session.talk.say(`rows below zero: ${negativeRows} of ${rows}`);
  if (flags.json !== true) {
    const source = { file, income, weight, rows, negativeRows };
    const first = convention === undefined ? [] : [indexHeadlineTable(headlines, convention, file)];
    session.print([...first, indicatorTable(measures, source)], flags.lang);
    return;
  }
  session.printDocument({
    schema: 'olive/index@1',
    input: { file, income, weight, group, rows, negativeRows },
    ...(convention === undefined ? {} : { convention, headlines }),
    measures: mapped(measures, (one) => (isRefusal(one) ? null : one)),
    refused: Object.fromEntries(Object.entries(measures).filter(([, one]) => isRefusal(one))),
  });
}

function measured(
  file: string,
  { income, weight, group }: CsvColumns,
  flags: Flags,
): Record<string, Measured> {
  const groups = group === null ? {} : { groups: { name: flags.group ?? '', labels: group } };
  try {
    return computeIndicators(income, weight ?? undefined, groups);
  } catch (error) {
    if (!(error instanceof MeasureError)) throw error;
    throw new ProblemsError([{ code: 'out-of-range', where: file, message: error.message }]);
  }
}

function headlinesOf(file: string, columns: CsvColumns, convention: Convention) {
  try {
    return indexHeadlines(columns, convention);
  } catch (error) {
    if (!(error instanceof MeasureError)) throw error;
    throw new ProblemsError([{ code: 'out-of-range', where: file, message: error.message }]);
  }
}

function mapped<A, B>(of: Readonly<Record<string, A>>, to: (one: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(of).map(([key, one]) => [key, to(one)]));
}
