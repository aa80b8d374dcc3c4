// Reading people files: both tables gone through once, every row held to the rules, and the columns that are asked for
// kept. What is in memory is those columns and a batch of rows.

import type { Fact } from '../../engine/fact.ts';
import { HouseholdCheck, PersonCheck } from '../../outcome/people/check.ts';
import { Numbers } from '../../outcome/people/numbers.ts';
import type { KnownColumn, Rows } from '../../outcome/people/rows.ts';
import { eachValue, knownColumn, knownColumns, RowFaults } from '../../outcome/people/rows.ts';
import type { PeopleData } from '../../outcome/reweight/target-matrix.ts';
import type { Owner, Variable } from '../../outcome/reweight/variables.ts';
import type { PeoplePaths } from './paths.ts';
import type { OpenTable } from './table-reader.ts';
import { openTable } from './table-reader.ts';

/** Both tables, opened. */
export interface OpenPeople {
  readonly households: OpenTable;
  readonly persons: OpenTable;
}

/** People in memory, as far as they were asked for. */
export interface ReadPeople extends PeopleData {
  /** The number of each household, by its place in the file. */
  readonly numbers: Float64Array;
}

/** Opens both tables. @throws ProblemsError where one cannot be read. */
export async function openPeopleFiles({
  format,
  households,
  persons,
}: PeoplePaths): Promise<OpenPeople> {
  return {
    households: await openTable(households, format),
    persons: await openTable(persons, format),
  };
}

/**
 * Reads and checks people.
 * @param variables whose columns are kept.
 * @throws ProblemsError with the rows that break the rules: twenty of them, and how many more there are.
 */
export async function readPeople(
  { households, persons }: OpenPeople,
  facts: Readonly<Record<string, Fact>>,
  variables: readonly Variable[],
): Promise<ReadPeople> {
  const faults = new RowFaults();
  const known = knownColumns(households.path, households.names, 'household', facts);
  const knownPersons = knownColumns(persons.path, persons.names, 'person', facts);
  const kept = {
    household: columnsKept(households, known, variables, 'household'),
    person: columnsKept(persons, knownPersons, variables, 'person'),
  };
  const ofHouseholds = new HouseholdCheck(households.path, known, faults);
  const weights = new Kept(known.get('weight')!, households.path, false);
  for await (const rows of households.batches()) {
    ofHouseholds.take(rows);
    weights.take(rows, faults);
    for (const column of kept.household.values()) column.take(rows, faults);
  }
  const ofPersons = new PersonCheck(persons.path, knownPersons, faults, ofHouseholds);
  for await (const rows of persons.batches()) {
    ofPersons.take(rows);
    for (const column of kept.person.values()) column.take(rows, faults);
  }
  const sizes = ofPersons.finish();
  ofHouseholds.finish(sizes);
  faults.throwIfAny(households.path);
  const stored = {
    household: new Map([...kept.household].map(([name, one]) => [name, one.values()])),
    person: new Map([...kept.person].map(([name, one]) => [name, one.values()])),
  };
  return {
    weights: weights.values(),
    sizes,
    householdOf: Int32Array.from(ofPersons.households.all()),
    numbers: ofHouseholds.numbers.all(),
    valuesOf: (variable) => {
      if (variable.column === null) return Float64Array.from(sizes);
      const values = stored[variable.of].get(variable.column);
      if (values === undefined) throw new Error(`${variable.name} was not kept`);
      return values.map(variable.from);
    },
  };
}

/** The columns of a table that variables speak of: facts as they are checked, others as numbers. */
function columnsKept(
  { path, names }: OpenTable,
  known: ReadonlyMap<string, KnownColumn>,
  variables: readonly Variable[],
  of: Owner,
): Map<string, Kept> {
  const own = variables.flatMap((one) =>
    one.of === of && one.column !== null ? [one.column] : [],
  );
  return new Map(
    [...new Set(own)].map((name) => {
      const column = known.get(name);
      // Facts are checked with the others: here they are only kept.
      if (column !== undefined) return [name, new Kept(column, path, false)];
      const other = otherColumn(name, names.indexOf(name));
      return [name, new Kept(other, path, true)];
    }),
  );
}

/** A column of numbers that is no fact. */
function otherColumn(name: string, place: number): KnownColumn {
  const words = { en: '', zh: '' };
  const column = {
    ...{ name, label: words, unit: '', form: 'number' as const, kinds: [], meaning: words },
    mayBeMissing: false,
  };
  const endless = Number.POSITIVE_INFINITY;
  return knownColumn(column, place, { least: -endless, most: endless });
}

/** A column that is kept. */
class Kept {
  readonly #column: KnownColumn;
  readonly #path: string;
  readonly #tells: boolean;
  readonly #values = new Numbers();

  /** @param tells whether it tells of its faults; facts are checked with the others. */
  constructor(column: KnownColumn, path: string, tells: boolean) {
    this.#column = column;
    this.#path = path;
    this.#tells = tells;
  }

  take(rows: Rows, faults: RowFaults): void {
    const tell = (row: number, message: string) => {
      if (this.#tells) faults.tell(this.#path, rows.firstRow + row, rows.lineOf(row), message);
    };
    eachValue(this.#column, rows, tell, (value) => this.#values.push(value));
  }

  values(): Float64Array {
    return this.#values.all();
  }
}
