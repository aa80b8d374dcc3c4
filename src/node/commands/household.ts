// `olive household FILE`: every computed amount of a household described by hand, and its budget line.

import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';
import { stringify } from 'yaml';
import { Evaluation } from '../../engine/evaluate.ts';
import { budgetTable } from '../../outcome/household/budget-table.ts';
import type { Budget } from '../../outcome/household/document.ts';
import { householdDocument } from '../../outcome/household/document.ts';
import type { ShortForm } from '../../outcome/household/short-form.ts';
import { shortDocument } from '../../outcome/household/short-form.ts';
import { householdTables } from '../../outcome/household/tables.ts';
import { budgetLine, readRange } from '../../outcome/household/vary.ts';
import { withholdingOf } from '../../outcome/household/withholding.ts';
import { withholdingTables } from '../../outcome/household/withholding-table.ts';
import type { Language } from '../../report/language.ts';
import type { Located } from '../../scenario/located.ts';
import { readPlain } from '../../scenario/located.ts';
import { UsageError } from '../exit.ts';
import { gather, languageOption, withManner } from '../flags.ts';
import { readDocument } from '../input.ts';
import type { OneHousehold } from '../one-household.ts';
import { readOneHousehold } from '../one-household.ts';
import type { Session } from '../session.ts';

interface Flags extends ShortForm {
  readonly set?: readonly string[];
  readonly vary?: string;
  readonly all?: boolean;
  readonly withholding?: boolean;
  readonly json?: boolean;
  readonly lang: Language;
}

const examples = `
Examples:
  olive household household.yaml
  olive household household.yaml --set incomeTax.basicDeduction=72000 --json
  olive household household.yaml --vary a.wage=0:60000:500
  olive household --wage 30000/month --withholding
  olive household --wage 12000/month --children 1 --city hangzhou
  cat household.yaml | olive household -

A document has place, year and persons; see docs/facts.md or olive law facts for all it can say.
--vary takes yuan a month for amounts over the year, and the first person where none is named.`;

export function addHousehold(program: Command, session: Session): void {
  const command = program
    .command('household')
    .summary('one household described by hand: every computed amount')
    .description('Computes a household: from market to final income, and every amount behind it.')
    .argument('[file]', 'a household document in YAML or JSON; - for standard input')
    .option('--wage <amount>', 'instead of a file: a wage, by the month unless it says so')
    .option('--partner-wage <amount>', 'instead of a file: the wage of a partner')
    .option('--children <number>', 'instead of a file: children at primary school', wholeNumber)
    .option('--city <place>', 'instead of a file: where they live (default: hangzhou)')
    .option('--year <year>', 'instead of a file: the year (default: 2025)', wholeNumber)
    .option('--set <name=value>', 'a value of the law: 1000, +20%, -5%, *1.1 (repeatable)', gather)
    .option('--vary <person.fact=from:to:step>', 'the budget line over a range of a fact')
    .option('--withholding', 'the income tax withheld month by month, and the settlement')
    .option('--all', 'show also what leads to no money of the person')
    .option('--json', 'print one JSON document instead of tables')
    .addOption(languageOption());
  withManner(command)
    .addHelpText('after', examples)
    .action((file: string | undefined, flags: Flags) => household(session, file, flags));
}

function household(session: Session, file: string | undefined, flags: Flags): void {
  const located = documentOf(file, flags);
  if (file === undefined) session.talk.say(`The words stand for:\n${stringify(located.plain)}`);
  const { input, policy } = readOneHousehold(located, flags.set ?? []);
  const budget = budgetOf(located, flags.vary, { input, policy });
  if (flags.json !== true && budget !== null) {
    session.print([budgetTable(budget.range, budget.points)], flags.lang);
    return;
  }
  const evaluation = new Evaluation(policy, input);
  const monthly = flags.withholding === true ? { withholding: withholdingOf(evaluation) } : {};
  if (flags.json === true) {
    session.printDocument({ ...householdDocument(evaluation, input, budget), ...monthly });
  } else if (flags.withholding === true) session.print(withholdingTables(evaluation), flags.lang);
  else session.print(householdTables(evaluation, flags.all), flags.lang);
}

/** The file's document, or the one that the short form stands for; not both. */
function documentOf(file: string | undefined, flags: Flags): Located {
  const { wage, partnerWage, children, city, year } = flags;
  const form = { wage, partnerWage, children, city, year };
  const said = Object.entries(form).filter(([, value]) => value !== undefined);
  if (file !== undefined && said.length === 0) return readDocument(file);
  if (file !== undefined) throw new UsageError('a file, or --wage and the like: not both');
  if (said.length === 0) throw new UsageError('expected a file, or --wage and the like');
  return readPlain(shortDocument(Object.fromEntries(said)), 'household');
}

function budgetOf(
  located: Located,
  text: string | undefined,
  { input, policy }: OneHousehold,
): Budget | null {
  if (text === undefined) return null;
  const range = readRange(text, input, policy);
  return { range, points: budgetLine(located, range, policy) };
}

function wholeNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Expected a whole number.');
}
