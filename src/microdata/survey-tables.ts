// The tables of a survey, read: which columns the mapping asks for, and what each fact's entry is.

import type { Fact } from '../engine/fact.ts';
import type { Problem } from '../engine/problem.ts';
import { ProblemsError } from '../engine/problem.ts';
import type { FaultList } from './fault-list.ts';
import type { Entry, Mapping } from './mapping.ts';
import { byName } from './mapping.ts';
import type { TableRead } from './read-table.ts';
import { readTable } from './read-table.ts';
import type { TableFile } from './table-file.ts';

/** Facts without which a household cannot be placed, dated or read. */
const required = ['place', 'residence', 'born', 'sex'];

export interface SurveyFiles {
  /** Null where the persons' table has the households' columns as well. */
  readonly households: TableFile | null;
  readonly persons: TableFile;
}

/** The tables as read, and what was read of each. */
export interface SurveyTables {
  readonly households: TableRead;
  readonly persons: TableRead;
  readonly entries: { readonly households: readonly Entry[]; readonly persons: readonly Entry[] };
}

/**
 * Reads the tables.
 * @throws ProblemsError where a column is not there, or nothing is said of a fact that is needed.
 */
export async function readTables(
  mapping: Mapping,
  files: SurveyFiles,
  facts: Readonly<Record<string, Fact>>,
  faults: FaultList,
): Promise<SurveyTables> {
  const entries = {
    households: entriesOf(mapping, 'household', files.households ?? files.persons, facts),
    persons: entriesOf(mapping, 'person', files.persons, facts),
  };
  checkRequired(mapping, entries);
  const given = entries.persons.filter((entry) => entry.givenTo !== null);
  const own = entries.persons.filter((entry) => entry.givenTo === null);
  const ofHouseholds = [...entries.households, ...given];
  const { strata = null, psu = null } = mapping.design ?? {};
  const design = [strata, psu].filter((name) => name !== null);
  const weights = weightNames(mapping, files);
  const householdOf = mapping.persons.household;
  const person = mapping.persons.person ?? '';
  if (files.households === null) {
    const names = unique([householdOf, person, ...design]);
    const order = { order: 1, names, numbers: weights, where: mapping.persons.where };
    const read = await readTable(
      files.persons,
      { ...order, entries: [...ofHouseholds, ...own] },
      faults,
    );
    return { households: read, persons: read, entries };
  }
  const households = await readTable(
    files.households,
    {
      order: 0,
      names: unique([mapping.households.household, ...design]),
      numbers: weights,
      entries: ofHouseholds,
      where: mapping.households.where,
    },
    faults,
  );
  const names = unique([householdOf, person]);
  const order = { order: 1, names, numbers: [], entries: own, where: mapping.persons.where };
  return { households, persons: await readTable(files.persons, order, faults), entries };
}

/** Each name once. */
export function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}

/** What the mapping says of a table; where it says nothing, every column that is called like a fact. */
function entriesOf(
  { households, persons, missing }: Mapping,
  level: 'household' | 'person',
  file: TableFile,
  facts: Readonly<Record<string, Fact>>,
): readonly Entry[] {
  const { entries, where } = level === 'person' ? persons : households;
  if (entries !== null) return entries;
  return file.columns.flatMap((name) => {
    const fact = facts[name];
    return fact?.level === level ? [byName(fact, where, missing)] : [];
  });
}

function checkRequired(mapping: Mapping, { households, persons }: SurveyTables['entries']): void {
  const said = new Set([...households, ...persons].map((entry) => entry.name));
  const problems = required
    .filter((name) => !said.has(name))
    .map((name): Problem => {
      const isPersons = name === 'born' || name === 'sex';
      const { where } = isPersons ? mapping.persons : mapping.households;
      const message = `nothing is said of ${name}, and no rule imputes it`;
      return { code: 'missing', where, message };
    });
  if (problems.length > 0) throw new ProblemsError(problems);
}

/** The columns of weights: of all households, and of the survey where it has its own. */
function weightNames({ weight }: Mapping, files: SurveyFiles): string[] {
  const { columns } = files.households ?? files.persons;
  const usual = !weight.isSaid && weight.surveyColumn === null && columns.includes('surveyWeight');
  const survey = usual ? 'surveyWeight' : weight.surveyColumn;
  return [weight.column, survey].filter((name) => name !== null);
}
