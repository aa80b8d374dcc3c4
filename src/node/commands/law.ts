// `olive law`: what is in force, with sources; what a name stands for; the concepts; what changed between years.

import type { Command } from 'commander';
import { InvalidArgumentError, Option } from 'commander';
import { actNamed, actTables } from '../../catalogue/acts.ts';
import { changesBetween, changeTables } from '../../catalogue/change-log.ts';
import { conceptSigns, conceptsTable } from '../../catalogue/concepts.ts';
import { describeNamed } from '../../catalogue/description.ts';
import { descriptionLines } from '../../catalogue/description-text.ts';
import { differenceOf, differenceTables } from '../../catalogue/difference.ts';
import { factTables } from '../../catalogue/facts.ts';
import { listTables } from '../../catalogue/list.ts';
import { named } from '../../catalogue/names.ts';
import type { Instrument } from '../../engine/legislation.ts';
import { ProblemsError, suggest } from '../../engine/problem.ts';
import { documentLanguage } from '../../household.ts';
import { china } from '../../law/china.ts';
import { centralShares } from '../../law/government-levels.ts';
import type { Language } from '../../report/language.ts';
import type { Table } from '../../report/table.ts';
import { toJson } from '../../report/table.ts';
import { placeNamed } from '../../scenario/place-names.ts';
import { languageOption, withManner } from '../flags.ts';
import type { Session } from '../session.ts';

interface Flags {
  readonly year: number;
  readonly place?: string;
  readonly ends?: boolean;
  readonly json?: boolean;
  readonly lang: Language;
}

const usualYear = 2025;
const firstYear = 1980;
const lastYear = 2100;

const examples = `
Examples:
  olive law list
  olive law list livingAllowance --year 2021 --place hangzhou --lang zh
  olive law show livingAllowance.standard
  olive law show 国发〔2018〕41号
  olive law acts --lang zh
  olive law concepts
  olive law facts
  olive law facts pensionScheme --lang zh
  olive law diff 2022 2023`;

export function addLaw(program: Command, session: Session): void {
  const law = program
    .command('law')
    .summary('the law as it is written here: list, show, acts, facts, concepts, diff')
    .description('What is in force, with its sources.')
    .addHelpText('after', examples);
  addList(law, session);
  addShow(law, session);
  addActs(law, session);
  addFacts(law, session);
  addConcepts(law, session);
  addDiff(law, session);
}

function withShape(command: Command): Command {
  return withManner(command)
    .option('--json', 'print one JSON document')
    .addOption(languageOption());
}

function addList(law: Command, session: Session): void {
  const command = law
    .command('list')
    .description('Lists instruments by stage with their rules, and every value of the law.')
    .argument('[instruments...]', 'only these instruments')
    .addOption(
      new Option('--year <year>', 'at the end of this year').argParser(yearOf).default(usualYear),
    )
    .option('--place <place>', 'values in this place');
  withShape(command).action((names: string[], flags: Flags) => {
    const { year } = flags;
    const place = flags.place === undefined ? undefined : placeMeant(flags.place);
    const instruments = names.length === 0 ? china.instruments : names.map(instrumentNamed);
    const listing = { legislation: china, instruments, year, place: place ?? null };
    print(session, 'law-list', listTables(listing), flags, { year, place: place ?? null });
  });
}

function addShow(law: Command, session: Session): void {
  const command = law
    .command('show')
    .description(
      'Shows a rule, a value, an instrument, a fact or a choice: article, formula, whole history; or an act: what rests on it.',
    )
    .argument('<names...>', 'names as in law list; of an act its number or title');
  withShape(command).action((names: string[], flags: Flags) => {
    const found = names.flatMap((name) => {
      const act = actNamed(name, china, centralShares);
      return act === null ? named(china, name, `law show ${name}`).map(describeNamed) : [act];
    });
    if (flags.json === true) {
      session.printDocument({ schema: 'olive/law-show@1', entries: found });
      return;
    }
    const texts = found.map((one) => descriptionLines(one, flags.lang).join('\n'));
    session.streams.out(`${texts.join('\n\n')}\n`);
  });
}

function addActs(law: Command, session: Session): void {
  const command = law
    .command('acts')
    .description('The register of acts: number, title, dates, which instruments lean on each.');
  withShape(command).action((flags: Flags) => {
    print(session, 'law-acts', actTables(china, centralShares), flags, {});
  });
}

function addFacts(law: Command, session: Session): void {
  const command = law
    .command('facts')
    .description(
      'Everything a household document can say: facts with units, kinds, neutral values.',
    )
    .argument('[names...]', 'only these facts');
  withShape(command).action((names: string[], flags: Flags) => {
    for (const name of names)
      known(name, Object.keys(china.facts), `law facts ${name}`, 'fact of a household or person');
    print(session, 'law-facts', factTables(documentLanguage(), names), flags, {});
  });
}

function addConcepts(law: Command, session: Session): void {
  const command = law
    .command('concepts')
    .description('The table income concept × flow: +1 added, −1 taken, 0 no part.');
  withShape(command).action((flags: Flags) => {
    const flows = Object.fromEntries(conceptSigns(china));
    print(session, 'law-concepts', [conceptsTable(china)], flags, { flows });
  });
}

function addDiff(law: Command, session: Session): void {
  const command = law
    .command('diff')
    .description(
      'A change log of the law from the end of a year to the end of another, by instrument and day.',
    )
    .argument('<before>', 'a year', yearOf)
    .argument('<after>', 'another', yearOf)
    .option('--ends', 'instead of the change log: what differs between the ends, in every place');
  withShape(command).action((before: number, after: number, flags: Flags) => {
    const log = changeTables(changesBetween(china, before, after));
    const difference = differenceOf(china, before, after);
    const ends = differenceTables(china, difference, before, after);
    const tables = flags.json === true || flags.ends === true ? ends : log;
    print(session, 'law-diff', tables, flags, { before, after, changes: log.map(toJson) });
  });
}

function print(
  session: Session,
  schema: string,
  tables: readonly Table[],
  { json, lang }: Flags,
  more: Readonly<Record<string, unknown>>,
): void {
  if (json !== true) session.print(tables, lang);
  else session.printDocument({ schema: `olive/${schema}@1`, ...more, tables: tables.map(toJson) });
}

function instrumentNamed(name: string): Instrument {
  const names = china.instruments.map((one) => one.name);
  known(name, names, `law list ${name}`, 'instrument');
  return china.instruments[names.indexOf(name)]!;
}

/** @throws ProblemsError with the nearest name where a name is none of those known. */
function placeMeant(word: string): string {
  const name = placeNamed(china, word) ?? word;
  known(name, Object.keys(china.places), `--place ${word}`, 'place');
  return name;
}

function known(name: string, names: readonly string[], where: string, what: string): void {
  if (names.includes(name)) return;
  const message = `there is no ${what} "${name}"`;
  throw new ProblemsError([{ code: 'unknown-name', where, message, ...suggest(name, names) }]);
}

function yearOf(text: string): number {
  const year = Number(text);
  if (/^\d{4}$/.test(text) && year >= firstYear && year <= lastYear) return year;
  throw new InvalidArgumentError(`Expected a year from ${firstYear} to ${lastYear}.`);
}
