// What the tables say, put among the people: person columns in the order of households, monthly amounts times the months
// they are held, amounts of a household given to its head or shared among its adults.

import { neutral } from '../engine/block.ts';
import { roundToFen } from '../engine/rounding.ts';
import { Column } from './column.ts';
import type { FaultList, FaultPlace } from './fault-list.ts';
import type { Entry } from './mapping.ts';
import type { People } from './people.ts';
import type { TableRead } from './read-table.ts';
import type { SurveyTables } from './survey-tables.ts';

interface Where {
  readonly tables: SurveyTables;
  readonly places: Readonly<Record<'household' | 'person', FaultPlace>>;
}

const adult = 18;
const twelve = 12;

/** Puts every entry but pointers and amounts that households give to persons. */
export function addEntries(
  people: People,
  { households, persons }: SurveyTables['entries'],
  { tables, places }: Where,
  faults: FaultList,
): void {
  const { rowOf, householdRow } = people.joined;
  const isOne = tables.households === tables.persons;
  for (const entry of households) {
    const column = tables.households.values.get(entry.name);
    if (column === undefined) continue;
    if (isOne) checkSame(people, entry, { column, place: places.person }, faults);
    add(people, entry, { column, rows: householdRow, place: places.household }, faults);
  }
  for (const entry of persons) {
    const column = tables.persons.values.get(entry.name);
    if (column === undefined || entry.givenTo !== null) continue;
    add(people, entry, { column, rows: rowOf, place: places.person }, faults);
  }
  for (const entry of persons) timesMonths(people, entry);
}

interface Values {
  readonly column: Column;
  readonly rows: Int32Array;
  readonly place: FaultPlace;
}

function add(
  people: People,
  entry: Entry,
  { column, rows, place }: Values,
  faults: FaultList,
): void {
  const { fact, whenMissing, name } = entry;
  const instead = fact === null ? Number.NaN : neutral(fact);
  const values = Column.from(rows.length, (at) => {
    const value = column.get(rows[at] ?? 0);
    if (!Number.isNaN(value)) return value;
    if (whenMissing === 'refuse') {
      faults.add(place, rows[at] ?? 0, 'missing', `${name} is missing`);
      return 0;
    }
    return whenMissing === 'neutral' ? instead : value;
  });
  people.set(entry.dates === 'month' ? name : `${name} ${entry.dates}`, values);
}

/** Amounts by the month count over the months that the person works. */
function timesMonths(people: People, { name, reading }: Entry): void {
  if (reading.monthsFrom === null) return;
  const [amounts, months] = [people.find(name), people.find(reading.monthsFrom)];
  if (amounts === undefined || months === undefined) return;
  const yearly = amounts.map((amount, person) =>
    roundToFen((amount / twelve) * months.get(person)),
  );
  people.set(name, yearly);
}

/** Where persons carry the columns of their household, all must say the same. */
function checkSame(
  people: People,
  { name }: Entry,
  { column, place }: Pick<Values, 'column' | 'place'>,
  faults: FaultList,
): void {
  const { rowOf, householdRow } = people.joined;
  people.eachPerson((person, household) => {
    const row = rowOf[person] ?? 0;
    if (Object.is(column.get(row), column.get(householdRow[household] ?? 0))) return;
    const message = `${name} is another than that of the household’s first person`;
    faults.add(place, row, 'not the same in the household', message);
  });
}

/** Gives amounts of households to persons: to the head, who is the first, or to all adults in equal parts. */
export function spreadFromHouseholds(
  people: People,
  entries: readonly Entry[],
  { values }: TableRead,
): void {
  for (const entry of entries) {
    const column = values.get(entry.name);
    if (entry.givenTo === null || column === undefined) continue;
    const takers = entry.givenTo === 'head' ? headsOf(people) : adultsOf(people);
    const spread = new Column();
    people.eachPerson((_, household, member) => {
      const amount = column.get(people.joined.householdRow[household] ?? 0);
      const own = takers(household, member);
      const value = Number.isNaN(amount) && entry.whenMissing === 'neutral' ? 0 : amount;
      spread.push(own === 0 ? 0 : roundToFen(value * own));
    });
    people.set(entry.name, spread);
  }
}

type ShareOf = (household: number, member: number) => number;

/** The head by relation where it is known, else the first. */
function headsOf(people: People): ShareOf {
  const relation = people.find('relation');
  const { start } = people.joined;
  return (household, member) => {
    const first = start[household] ?? 0;
    const size = (start[household + 1] ?? 0) - first;
    let head = 0;
    for (let one = size - 1; one >= 0; one--) if (relation?.get(first + one) === 0) head = one;
    return member === head ? 1 : 0;
  };
}

function adultsOf(people: People): ShareOf {
  const { start } = people.joined;
  const age = people.find('born age');
  const born = people.find('born') ?? people.find('born year');
  const isMonth = people.has('born');
  const ageOf = (person: number) => {
    if (age !== undefined) return age.get(person);
    const said = born?.get(person) ?? Number.NaN;
    return people.year - (isMonth ? Math.floor(said / twelve) : said);
  };
  return (household, member) => {
    const first = start[household] ?? 0;
    const end = start[household + 1] ?? 0;
    let adults = 0;
    for (let person = first; person < end; person++) if (ageOf(person) >= adult) adults += 1;
    if (adults === 0) return member === 0 ? 1 : 0;
    return ageOf(first + member) >= adult ? 1 / adults : 0;
  };
}
