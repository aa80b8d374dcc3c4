// `olive population make`: the synthetic people as a file for other programs, and on request what policies come to for
// each household and person.

import type { Command } from 'commander';
import { Option } from 'commander';
import { onSamePeople } from '../../outcome/compare.ts';
import type { AskedPeople, AskedPolicy } from '../../outcome/people/people.ts';
import { allConcepts } from '../../outcome/people/quantities.ts';
import { tableNames } from '../../outcome/result-tables.ts';
import type { Language } from '../../report/language.ts';
import { formatNumber } from '../../report/numbers.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { UsageError } from '../exit.ts';
import type { ScenarioFlags } from '../flags.ts';
import {
  gather,
  languageOption,
  readAsked,
  readGiven,
  withForce,
  withManner,
  withScenarioFlags,
} from '../flags.ts';
import { makePeople } from '../people/make.ts';
import type { Format } from '../people/paths.ts';
import { formats, pathsFor } from '../people/paths.ts';
import type { Session } from '../session.ts';

interface Flags extends ScenarioFlags {
  readonly area?: string;
  readonly year?: string;
  readonly out: string;
  readonly format?: Format;
  readonly with?: readonly string[];
  readonly columns?: readonly string[];
  readonly facts?: readonly string[];
  readonly force?: boolean;
  readonly lang: Language;
}

const examples = `
Examples:
  olive population make scenarios/baseline-2021.yaml --out people
  olive population make --area zhejiang --year 2021 -n 20000 --seed spring --out people.csv
  olive population make scenarios/baseline-2021.yaml --columns disposable,incomeTax --out out/
  olive population make scenarios/baseline-2021.yaml --with scenarios/allowance-raised.yaml --out people

Two tables, households and persons, and their codebook in English, Chinese and JSON: docs/people-files.md.`;

/** Names with commas between them, in one flag or several. */
const gatherNames = (text: string, before: readonly string[] = []): readonly string[] =>
  text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .reduce<readonly string[]>((all, name) => gather(name, all), before);

export function addMake(population: Command, session: Session): void {
  const command = population
    .command('make')
    .summary('write people, and what policies come to for them')
    .description('Writes the people of a scenario as Parquet or CSV, with a codebook.')
    .argument('[scenario]', 'a scenario file; or --area and --year')
    .option('--area <area>', 'the area, in place of a scenario')
    .option('--year <year>', 'the year of people, incomes and prices, with --area')
    .requiredOption('-o, --out <name>', 'a folder, or what the names of the files begin with')
    .addOption(new Option('--format <format>', 'parquet (default) or csv').choices(formats))
    .option(
      '--with <scenarios>',
      'write results of these as well, side by side (repeatable, or with commas)',
      gatherNames,
    )
    .option(
      '--columns <names>',
      'income concepts and rules to compute; concepts stands for every concept (repeatable, or with commas)',
      gatherNames,
    )
    .option('--facts <names>', 'only these facts; none for none', gatherNames)
    .addOption(languageOption());
  withForce(withManner(withScenarioFlags(command)))
    .addHelpText('after', examples)
    .action((file: string | undefined, flags: Flags) => make(session, file, flags));
}

async function make(session: Session, file: string | undefined, flags: Flags): Promise<void> {
  const paths = pathsFor(flags.out, flags.format);
  const asked = askedBy(file, flags);
  const title = titleOf(asked.people, flags.lang);
  const progress = session.talk.progress(title, flags.lang);
  const onProgress = (done: number, all: number) => progress.at(done, all);
  try {
    const force = flags.force ?? false;
    const tables = await makePeople({ asked, paths, force, onProgress });
    progress.end();
    for (const { name, rows, columns } of tables) {
      const size = `${formatNumber(rows, 'count', 'en', { unit: false })} rows, ${columns.length} columns`;
      session.talk.say(`written to ${paths[name]}: ${size}`);
    }
    session.talk.say(`codebook: ${Object.values(paths.codebook).join(', ')}`);
  } finally {
    progress.end();
  }
}

/** @throws UsageError where it is not said whose people; ProblemsError with all faults of scenarios. */
function askedBy(file: string | undefined, flags: Flags): AskedPeople {
  const { area, year, columns } = flags;
  const reforms = flags.with ?? [];
  if ((file === undefined) === (area === undefined))
    throw new UsageError('expected a scenario, or --area and --year');
  if (file !== undefined && year !== undefined)
    throw new UsageError('--year goes with --area; a scenario says its own');
  const { scenarios } = readAsked(file === undefined ? reforms : [file, ...reforms], flags);
  const people = file === undefined ? givenBy(flags) : scenarios[0];
  if (people === undefined) throw new Error('a scenario was read and is not there');
  const own = file === undefined && reforms.length === 0 ? [people] : scenarios;
  const hasResults = columns !== undefined || reforms.length > 0;
  return {
    people,
    facts: factsAsked(flags.facts),
    policies: hasResults ? policiesOf(people, own) : [],
    quantities: columns ?? [allConcepts],
  };
}

function givenBy(flags: Flags): Scenario {
  const { area, year = '' } = flags;
  const number = Number(year);
  const plain = { area, year: year.trim() === '' || Number.isNaN(number) ? year : number };
  return readGiven(`${area}-${year}`, plain, flags);
}

function factsAsked(names: readonly string[] | undefined): readonly string[] | null {
  if (names === undefined) return null;
  return names.filter((name) => name !== 'none');
}

function policiesOf(people: Scenario, scenarios: readonly Scenario[]): AskedPolicy[] {
  const names = tableNames(scenarios.map((one) => one.name));
  return scenarios.map((scenario, i) => {
    return { name: names[i] ?? scenario.name, scenario: onSamePeople(people, scenario) };
  });
}

function titleOf({ name, population }: Scenario, lang: Language): string {
  const households = formatNumber(population.households, 'count', lang, { unit: false });
  return lang === 'zh'
    ? `${name}：写出${households}户`
    : `${name}: writing ${households} households`;
}
