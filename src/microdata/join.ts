// Persons put to their households: households in the order of their file, persons in the order of theirs.

import { largestHousehold } from '../engine/block.ts';
import type { FaultList, FaultPlace } from './fault-list.ts';
import { shortened } from './reading-cells.ts';

export interface Joined {
  readonly households: number;
  readonly persons: number;
  readonly sizes: Uint8Array;
  /** Where the persons of a household begin, household by household; one more at the end. */
  readonly start: Int32Array;
  /** Row in the persons' table of each person, household by household. */
  readonly rowOf: Int32Array;
  /** Row in the households' table of each household, or of its first person where there is no such table. */
  readonly householdRow: Int32Array;
}

/** Names as the tables have them, by row. */
export interface JoinNames {
  /** Null where the persons' table has the households' columns as well. */
  readonly households: readonly string[] | null;
  readonly householdOf: readonly string[];
  readonly persons: readonly string[];
}

export interface JoinPlaces {
  readonly households: FaultPlace;
  readonly persons: FaultPlace;
}

/** Joins the tables; what does not fit together goes into the list of faults. */
export function join(names: JoinNames, places: JoinPlaces, faults: FaultList): Joined {
  const { number, rows } = numbered(names, places, faults);
  const { householdOf } = names;
  const counts = new Int32Array(rows.length);
  const of = new Int32Array(householdOf.length).fill(-1);
  householdOf.forEach((name, row) => {
    const at = number.get(name);
    if (at === undefined) {
      const message = `there is no household "${shortened(name)}"`;
      faults.add(places.persons, row, 'orphan', message);
      return;
    }
    of[row] = at;
    counts[at] = (counts[at] ?? 0) + 1;
  });
  const order = arranged(of, counts);
  checkSizes(counts, names, { places, rows }, faults);
  checkPersons(order, names.persons, places.persons, faults);
  return {
    households: rows.length,
    persons: order.rowOf.length,
    sizes: Uint8Array.from(counts, (count) => Math.min(count, largestHousehold)),
    ...order,
    householdRow: Int32Array.from(rows),
  };
}

/** The number of each household by its name, and its row. */
function numbered({ households, householdOf }: JoinNames, places: JoinPlaces, faults: FaultList) {
  const number = new Map<string, number>();
  const rows: number[] = [];
  (households ?? householdOf).forEach((name, row) => {
    const known = number.get(name);
    if (name === '') {
      const place = households === null ? places.persons : places.households;
      faults.add(place, row, 'missing', 'the household has no name');
    }
    if (known === undefined) {
      number.set(name, rows.length);
      rows.push(row);
    } else if (households !== null) {
      const message = `household "${shortened(name)}" stands in row ${(rows[known] ?? 0) + 1} already`;
      faults.add(places.households, row, 'double id', message);
    }
  });
  return { number, rows };
}

function arranged(of: Int32Array, counts: Int32Array): Pick<Joined, 'start' | 'rowOf'> {
  const start = new Int32Array(counts.length + 1);
  counts.forEach((count, at) => {
    start[at + 1] = (start[at] ?? 0) + count;
  });
  const rowOf = new Int32Array(start.at(-1) ?? 0);
  const next = start.slice();
  of.forEach((at, row) => {
    if (at < 0) return;
    const place = next[at] ?? 0;
    rowOf[place] = row;
    next[at] = place + 1;
  });
  return { start, rowOf };
}

interface Households {
  readonly places: JoinPlaces;
  readonly rows: readonly number[];
}

function checkSizes(
  counts: Int32Array,
  { households, householdOf }: JoinNames,
  { places, rows }: Households,
  faults: FaultList,
): void {
  const place = households === null ? places.persons : places.households;
  counts.forEach((count, at) => {
    const row = rows[at] ?? 0;
    const name = shortened((households ?? householdOf)[row] ?? '');
    if (count === 0)
      faults.add(place, row, 'empty household', `household "${name}" has no persons`);
    if (count > largestHousehold) {
      const message = `household "${name}" has ${count} persons; a household has at most ${largestHousehold}`;
      faults.add(place, row, 'too large household', message);
    }
  });
}

function checkPersons(
  { start, rowOf }: Pick<Joined, 'start' | 'rowOf'>,
  persons: readonly string[],
  place: FaultPlace,
  faults: FaultList,
): void {
  for (let at = 0; at + 1 < start.length; at++) {
    const seen = new Set<string>();
    for (let i = start[at] ?? 0; i < (start[at + 1] ?? 0); i++) {
      const row = rowOf[i] ?? 0;
      const name = persons[row] ?? '';
      if (name === '') faults.add(place, row, 'missing', 'the person has no name');
      else if (seen.has(name)) {
        const message = `person "${shortened(name)}" is in the household already`;
        faults.add(place, row, 'double id', message);
      }
      seen.add(name);
    }
  }
}
