// `olive explain`: why an amount of a household is what it is, as a sheet to be checked against the statute.

import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';
import { Document, isMap, isSeq } from 'yaml';
import type { Legislation } from '../../engine/legislation.ts';
import { documentLanguage } from '../../household.ts';
import { evaluationOf } from '../../outcome/household/by-month.ts';
import { explained, explanationDocument, sheetText } from '../../outcome/household/explanation.ts';
import type { OfScenario } from '../../outcome/household/of-scenario.ts';
import { householdOfScenario } from '../../outcome/household/of-scenario.ts';
import type { Language } from '../../report/language.ts';
import type { HouseholdInput } from '../../scenario/household-document.ts';
import { writeHousehold } from '../../scenario/household-writing.ts';
import { isRecord } from '../../scenario/plain.ts';
import { isSituation } from '../../scenario/situation.ts';
import { UsageError } from '../exit.ts';
import {
  gather,
  languageOption,
  modulesAsked,
  readAsked,
  withManner,
  withModules,
} from '../flags.ts';
import { readDocument } from '../input.ts';
import { readOneHousehold } from '../one-household.ts';
import type { Session } from '../session.ts';

interface Flags {
  readonly household?: number;
  readonly of?: string;
  readonly person?: string;
  readonly depth?: number;
  readonly seed?: string;
  readonly set?: readonly string[];
  readonly module?: readonly string[];
  readonly json?: boolean;
  readonly lang: Language;
}

const examples = `
Examples:
  olive explain household.yaml
  olive explain household.yaml --of incomeTax --person b --lang zh
  olive explain scenarios/baseline-2021.yaml --household 17 --of disposable
  olive law list shows the names of all rules; an income concept may be asked for too.

Without --of: the living allowance where one is paid, else disposable income.
Without --person: the first person who has such an amount.`;

const usualWidth = 110;

export function addExplain(program: Command, session: Session): void {
  const command = program
    .command('explain')
    .summary('why an amount is what it is, with its articles')
    .description(
      'Explains an amount of a household: sums with the numbers filled in, values, articles.',
    )
    .argument('<file>', 'a household document (- for standard input), or a scenario')
    .option('--household <number>', 'of a scenario: which household, 1 for the first', wholeNumber)
    .option('--of <name>', 'a rule or an income concept')
    .option('--person <id>', 'whose amount')
    .option('--depth <levels>', 'levels to show below the amount (default: all)', wholeNumber)
    .option('--seed <text>', 'of a scenario: another population of the same kind')
    .option('--set <name=value>', 'a value of the law: 1000, +20%, -5%, *1.1 (repeatable)', gather)
    .option('--json', 'print one JSON document instead of a sheet')
    .addOption(languageOption());
  withManner(withModules(command))
    .addHelpText('after', examples)
    .action((file: string, flags: Flags) => explain(session, file, flags));
}

function explain(session: Session, file: string, flags: Flags): void {
  const isScenario = flags.household !== undefined;
  const { input, evaluation } = isScenario ? ofScenario(file, flags) : ofDocument(file, flags);
  const root = explained(evaluation, flags);
  if (flags.json === true) {
    session.printDocument(explanationDocument(evaluation, input, root));
    return;
  }
  const { lang: language, depth } = flags;
  const width = Math.max(60, session.streams.width ?? usualWidth);
  const levels = depth === undefined ? {} : { depth };
  const sheet = sheetText(evaluation, root, { language, width, ...levels });
  const { legislation } = evaluation.policy;
  session.streams.out(isScenario ? `${documentOf(input, legislation)}\n${sheet}` : sheet);
}

function ofDocument(file: string, { set, seed, module }: Flags): OfScenario {
  const located = readDocument(file);
  const isHousehold =
    !isRecord(located.plain) || 'persons' in located.plain || isSituation(located.plain);
  const isScenario = isRecord(located.plain) && !isHousehold && scenarioLike(located.plain);
  if (isScenario)
    throw new UsageError(`${file} is a scenario: say which of its households, --household 1`);
  if (seed !== undefined) throw new UsageError('--seed is for the households of a scenario');
  const { input, policy } = readOneHousehold(located, set ?? [], modulesAsked(module));
  return { input, evaluation: evaluationOf(policy, input) };
}

function scenarioLike(plain: Readonly<Record<string, unknown>>): boolean {
  return ['area', 'extends', 'population', 'question'].some((key) => key in plain);
}

function ofScenario(file: string, { household = 1, ...flags }: Flags): OfScenario {
  const { seed, set, module } = flags;
  const asked = {
    ...(seed === undefined ? {} : { seed }),
    ...(set === undefined ? {} : { set }),
    ...(module === undefined ? {} : { module }),
  };
  const [scenario] = readAsked([file], asked).scenarios;
  if (scenario === undefined) throw new UsageError('expected a scenario');
  return householdOfScenario(scenario, household);
}

/** The household as a document, to be kept and changed: a line for each person and each home. */
function documentOf(input: HouseholdInput, legislation: Legislation): string {
  const document = new Document(writeHousehold(input, documentLanguage(legislation)));
  for (const key of ['persons', 'homes']) {
    const list = document.get(key);
    if (isSeq(list)) for (const item of list.items) if (isMap(item)) item.flow = true;
  }
  return document.toString({ lineWidth: 0 });
}

function wholeNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Expected a whole number.');
}
