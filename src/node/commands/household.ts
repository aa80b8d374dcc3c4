// `olive household FILE`: every computed amount of a household described by hand, and its budget line. A file in the
// shape that users of OpenFisca know is answered in that shape.

import type { Command } from 'commander';
import { InvalidArgumentError, Option } from 'commander';
import { stringify } from 'yaml';
import type { Evaluation } from '../../engine/evaluate.ts';
import { budgetTable } from '../../outcome/household/budget-table.ts';
import { evaluationOf } from '../../outcome/household/by-month.ts';
import type { Budget } from '../../outcome/household/document.ts';
import { householdDocument } from '../../outcome/household/document.ts';
import type { Rates } from '../../outcome/household/rates.ts';
import { ratesOf } from '../../outcome/household/rates.ts';
import type { ShortForm } from '../../outcome/household/short-form.ts';
import { shortDocument } from '../../outcome/household/short-form.ts';
import { filledIn } from '../../outcome/household/situation.ts';
import { householdTables } from '../../outcome/household/tables.ts';
import { budgetLine, readRange } from '../../outcome/household/vary.ts';
import { withholdingOf } from '../../outcome/household/withholding.ts';
import { withholdingTables } from '../../outcome/household/withholding-table.ts';
import type { Language } from '../../report/language.ts';
import type { Table } from '../../report/table.ts';
import type { Located } from '../../scenario/located.ts';
import { pathText, readPlain } from '../../scenario/located.ts';
import { UsageError } from '../exit.ts';
import { gather, languageOption, modulesAsked, withManner, withModules } from '../flags.ts';
import { readDocument } from '../input.ts';
import type { OneHousehold } from '../one-household.ts';
import { readHouseholds } from '../one-household.ts';
import type { Session } from '../session.ts';

interface Flags extends ShortForm {
  readonly set?: readonly string[];
  readonly module?: readonly string[];
  readonly vary?: string;
  /** An older name of `spouseWage`. */
  readonly partnerWage?: string;
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
  olive household --wage 20000 --spouse-wage 8000 --children-ages 2,9 --rent 4000 --city shanghai --year 2024
  cat household.yaml | olive household -

A document has place, year and persons; see docs/facts.md or olive law facts for all it can say. It may also have the
shape that OpenFisca knows: persons and households by name, variables by period, null for what is to be computed;
--json then prints the same document with its nulls filled in.
A wage may be said month by month, wage: { 2025-05: 15000, 2025-06: 0 }, which --withholding follows.
In short: adults are 35 and children 8, at primary school, unless --children-ages says otherwise.
--vary takes yuan a month for amounts over the year, and the first person where none is named.`;

export function addHousehold(program: Command, session: Session): void {
  const command = program
    .command('household')
    .summary('one household described by hand: every computed amount')
    .description('Computes a household: from market to final income, and every amount behind it.')
    .argument('[file]', 'a household document in YAML or JSON; - for standard input')
    .option('--wage <amount>', 'instead of a file: a wage, by the month unless it says so')
    .option('--spouse-wage <amount>', 'instead of a file: the wage of a spouse; 0 for none')
    .addOption(new Option('--partner-wage <amount>', 'as --spouse-wage').hideHelp())
    .option('--children <number>', 'instead of a file: children of 8 years', familySize)
    .option('--children-ages <ages>', 'instead of a file: children by age, as in 2,9', agesIn)
    .option('--city <place>', 'instead of a file: where they live (default: hangzhou)')
    .option('--year <year>', 'instead of a file: the year (default: 2025)', wholeNumber)
    .option('--rent <amount>', 'instead of a file: the rent they pay, by the month')
    .option('--set <name=value>', 'a value of the law: 1000, +20%, -5%, *1.1 (repeatable)', gather)
    .option('--vary <person.fact=from:to:step>', 'the budget line over a range of a fact')
    .option('--withholding', 'the income tax withheld month by month, and the settlement')
    .option('--all', 'show also what leads to no money of the person')
    .option('--json', 'print one JSON document instead of tables')
    .addOption(languageOption());
  withManner(withModules(command))
    .addHelpText('after', examples)
    .action((file: string | undefined, flags: Flags) => household(session, file, flags));
}

function household(session: Session, file: string | undefined, flags: Flags): void {
  const located = documentOf(file, flags);
  if (file === undefined) session.talk.say(`The words stand for:\n${stringify(located.plain)}`);
  const households = readHouseholds(located, flags.set ?? [], modulesAsked(flags.module));
  const [first] = households;
  if (first === undefined) return;
  const computed = households.map((one) => ({
    ...one,
    budget: budgetOf(one, flags.vary),
    evaluation: evaluationOf(one.policy, one.input),
  }));
  if (flags.json !== true) {
    session.print(
      computed.flatMap((one) => tablesOf(one, flags)),
      flags.lang,
    );
  } else if (first.situation !== null && !asksMore(flags)) fill(session, located, computed);
  else if (households.length === 1) session.printDocument(documentIn(computed[0] ?? null, flags));
  else throw new UsageError('this with --json takes a file with one household and one year');
}

/** A household with its amounts. */
interface ComputedHousehold extends OneHousehold {
  readonly budget: Budget | null;
  readonly evaluation: Evaluation;
}

/** What the shape of OpenFisca has no place for. */
function asksMore({ vary, withholding }: Flags): boolean {
  return vary !== undefined || withholding === true;
}

function tablesOf({ budget, evaluation, ...one }: ComputedHousehold, flags: Flags): Table[] {
  if (budget !== null) return [budgetTable(budget.range, budget.points)];
  if (flags.withholding === true) return withholdingTables(evaluation);
  return householdTables(evaluation, flags.all, rates(one));
}

function documentIn(
  one: ComputedHousehold | null,
  { withholding }: Flags,
): Record<string, unknown> {
  if (one === null) return {};
  const monthly = withholding === true ? { withholding: withholdingOf(one.evaluation) } : {};
  return { ...householdDocument(one.evaluation, one.input, one.budget, rates(one)), ...monthly };
}

function rates({ located, input, policy }: OneHousehold): Rates | null {
  return ratesOf(located, input, policy);
}

/** The document that was read, its nulls filled in; what has no value here stays null, and is said. */
function fill(session: Session, { plain }: Located, computed: readonly ComputedHousehold[]): void {
  const answered = computed.flatMap(({ situation, evaluation }) =>
    situation === null ? [] : [{ situation, evaluation }],
  );
  const { document, unanswered } = filledIn(plain, answered);
  session.printDocument(document);
  for (const { path, why } of unanswered)
    session.talk.say(`${pathText('', path).slice(1)} has no value here: ${why}`);
}

/** The file's document, or the one that the short form stands for; not both. */
function documentOf(file: string | undefined, flags: Flags): Located {
  const { wage, partnerWage, spouseWage = partnerWage, children } = flags;
  const { childrenAges, city, year, rent } = flags;
  const form = { wage, spouseWage, children, childrenAges, city, year, rent };
  const said = Object.entries(form).filter(([, value]) => value !== undefined);
  if (file !== undefined && said.length === 0) return readDocument(file);
  if (file !== undefined) throw new UsageError('a file, or --wage and the like: not both');
  if (said.length === 0) throw new UsageError('expected a file, or --wage and the like');
  if (children !== undefined && childrenAges !== undefined && childrenAges.length > children)
    throw new UsageError(`--children says ${children}, --children-ages ${childrenAges.length}`);
  return readPlain(shortDocument(Object.fromEntries(said)), 'household');
}

function budgetOf({ located, input, policy }: OneHousehold, text: string | undefined) {
  if (text === undefined) return null;
  const range = readRange(text, input, policy);
  return { range, points: budgetLine(located, range, policy) };
}

/** With their parents as many as a household may have. */
const mostChildren = 28;

function wholeNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Expected a whole number.');
}

function familySize(text: string): number {
  const number = wholeNumber(text);
  if (number <= mostChildren) return number;
  throw new InvalidArgumentError(`Expected at most ${mostChildren}.`);
}

function agesIn(text: string): number[] {
  const ages = text.split(/[,，、]/).map((age) => age.trim());
  if (ages.every((age) => /^\d{1,2}$/.test(age))) return ages.map(Number);
  throw new InvalidArgumentError('Expected ages such as 2,9.');
}
