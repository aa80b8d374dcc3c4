// The import of a survey: tables read, joined, checked, made whole. Every fault of the rows together, with their rows;
// what is missing is imputed by named rules or refused.

import type { Fact } from '../engine/fact.ts';
import { ProblemsError } from '../engine/problem.ts';
import { Column } from './column.ts';
import type { Design } from './design.ts';
import { designOf } from './design.ts';
import type { FaultPlace } from './fault-list.ts';
import { FaultList } from './fault-list.ts';
import { addEntries, spreadFromHouseholds } from './fill-in.ts';
import { hotDeck } from './hot-deck.ts';
import type { Joined } from './join.ts';
import { join } from './join.ts';
import { checkKin, resolveKin } from './kin.ts';
import { checkLimits } from './limits.ts';
import type { Entry, Mapping } from './mapping.ts';
import { People } from './people.ts';
import type { TableRead } from './read-table.ts';
import type { ImputationRule } from './rules/rule.ts';
import { firstRules, rules } from './rules.ts';
import type { SurveyFiles, SurveyTables } from './survey-tables.ts';
import { readTables, unique } from './survey-tables.ts';
import type { RoundedWeights } from './weights.ts';
import { checkWeights, roundedWeights } from './weights.ts';

/** How many values of a fact a rule filled. */
export interface Imputation {
  readonly rule: string;
  readonly fact: string;
  readonly values: number;
  /** Persons or households that there are of the fact. */
  readonly of: number;
}

export interface Imported {
  readonly mapping: Mapping;
  readonly people: People;
  readonly census: RoundedWeights;
  /** Null where one weight serves for both. */
  readonly survey: RoundedWeights | null;
  readonly design: Design | null;
  readonly imputations: readonly Imputation[];
  /** Facts of which the data say nothing: they keep their neutral value. */
  readonly neutral: readonly string[];
  /** Columns of the files that the import did not use. */
  readonly unused: readonly string[];
}

/**
 * Imports a survey.
 * @throws ProblemsError with the faults of the mapping's columns, or of the rows.
 */
export async function importSurvey(
  mapping: Mapping,
  files: SurveyFiles,
  facts: Readonly<Record<string, Fact>>,
): Promise<Imported> {
  const faults = new FaultList();
  const tables = await readTables(mapping, files, facts, faults);
  const { households, persons, entries } = tables;
  const joined = joinTables(mapping, tables, faults);
  const people = new People(joined, { year: mapping.year, seed: mapping.seed, facts });
  const places = { household: households.place, person: persons.place };
  addEntries(people, entries, { tables, places }, faults);
  spreadFromHouseholds(people, entries.persons, households);
  const pointers = entries.persons.filter((entry) => entry.fact?.pointsToPerson === true);
  const words = persons.names.get(mapping.persons.person ?? '') ?? [];
  const kin = { entries: pointers, pointers: persons.pointers, persons: words };
  resolveKin(people, { ...kin, place: persons.place }, faults);
  const rowOf = (household: number) => joined.householdRow[household] ?? 0;
  const weights = weightsOf(mapping, households, joined);
  for (const { name, column } of weights)
    checkWeights(column, name, { place: households.place, rowOf }, faults);
  // What follows builds on what has been read: it would tell the same faults again in other words.
  faults.throwIfAny();
  const imputations = impute(people, mapping, [...entries.households, ...entries.persons]);
  checkWhole(people, mapping, places, faults);
  checkLimits(people, places, faults);
  const isByLot = imputations.some(({ fact }) => fact === 'born');
  checkKin(people, persons.place, faults, isByLot ? 11 : 0);
  faults.throwIfAny();
  const [census, survey] = weights.map(({ column }) =>
    roundedWeights(column, mapping.weight.represents, mapping.households.where),
  );
  if (census === undefined) throw new Error('a survey has weights');
  return {
    mapping,
    people,
    census,
    survey: survey ?? null,
    design: designOf(mapping.design, households.names, joined),
    imputations,
    neutral: neutralNames(people),
    unused: unusedColumns(mapping, files, entries),
  };
}

function weightsOf(
  mapping: Mapping,
  { numbers }: TableRead,
  joined: Joined,
): { readonly name: string; readonly column: Column }[] {
  const { householdRow, households } = joined;
  const read = [...numbers].map(([name, column]) => ({
    name,
    column: Column.from(households, (household) => column.get(householdRow[household] ?? 0)),
  }));
  if (mapping.weight.column !== null) return read;
  return [{ name: 'weight', column: Column.of(1, households) }, ...read];
}

function joinTables(mapping: Mapping, tables: SurveyTables, faults: FaultList): Joined {
  const { households, persons } = tables;
  const isOne = households === persons;
  const words = (table: TableRead, name: string) => table.names.get(name) ?? [];
  return join(
    {
      households: isOne ? null : words(households, mapping.households.household),
      householdOf: words(persons, mapping.persons.household),
      persons: words(persons, mapping.persons.person ?? ''),
    },
    { households: households.place, persons: persons.place },
    faults,
  );
}

/** Ages first, then single cells that nobody answered, then what the data do not have. */
function impute(people: People, mapping: Mapping, entries: readonly Entry[]): Imputation[] {
  const on = (all: readonly ImputationRule[]) =>
    all.filter((rule) => !mapping.off.includes(rule.name));
  const apply = (rule: ImputationRule) =>
    Object.entries(rule.apply(people)).map(([fact, values]) => imputed(rule.name, fact, values));
  const imputed = (rule: string, fact: string, values: number): Imputation => {
    const of = people.length(people.facts[fact]?.level === 'person' ? 'person' : 'household');
    return { rule, fact, values, of };
  };
  const decks = entries.filter((entry) => entry.whenMissing === 'hotDeck');
  const all = [
    ...on(firstRules).flatMap(apply),
    ...decks.map(({ name }) => imputed('hotDeck', name, hotDeck(people, name))),
    ...on(rules).flatMap(apply),
  ];
  return all.filter(({ values }) => values > 0);
}

/** What is still missing after all rules. */
function checkWhole(
  people: People,
  mapping: Mapping,
  places: Readonly<Record<'household' | 'person', FaultPlace>>,
  faults: FaultList,
): void {
  const { rowOf, householdRow } = people.joined;
  for (const name of people.names) {
    const fact = people.facts[name];
    const column = people.find(name);
    if (fact === undefined || column === undefined) {
      const message = `${name} needs the rule monthByLot, which ${mapping.name} switches off`;
      throw new ProblemsError([{ code: 'conflict', where: mapping.name, message }]);
    }
    const isPerson = fact.level === 'person';
    const rows = isPerson ? rowOf : householdRow;
    const place = places[isPerson ? 'person' : 'household'];
    for (let at = 0; at < column.length; at++)
      if (Number.isNaN(column.get(at)))
        faults.add(place, rows[at] ?? 0, 'missing', `${name} is missing`);
  }
}

function neutralNames(people: People): string[] {
  return Object.keys(people.facts).filter((name) => !people.has(name));
}

function unusedColumns(
  mapping: Mapping,
  files: SurveyFiles,
  { households, persons }: SurveyTables['entries'],
): string[] {
  const { weight, design } = mapping;
  const used = new Set([
    ...[...households, ...persons].flatMap((entry) => entry.columns),
    mapping.households.household,
    mapping.persons.household,
    mapping.persons.person ?? '',
    ...[weight.column, weight.surveyColumn, 'surveyWeight', design?.strata, design?.psu].map(
      String,
    ),
  ]);
  const all = [...(files.households?.columns ?? []), ...files.persons.columns];
  return unique(all.filter((name) => !used.has(name)));
}
