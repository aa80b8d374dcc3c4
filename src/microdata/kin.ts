// Who is whose spouse, mother and father: names become places in the household, and what cannot be is told.

import { Column } from './column.ts';
import type { FaultList, FaultPlace } from './fault-list.ts';
import type { Entry } from './mapping.ts';
import type { People } from './people.ts';
import { shortened } from './reading-cells.ts';

const kinNames = ['spouse', 'mother', 'father'] as const;

/** A parent is at least so many years older, as in household documents. */
const leastYears = 12;

/** What the persons' table says of kin. */
export interface KinWords {
  readonly entries: readonly Entry[];
  /** Names of kin by row, '' for nobody. */
  readonly pointers: ReadonlyMap<string, readonly string[]>;
  /** Names of persons by row. */
  readonly persons: readonly string[];
  readonly place: FaultPlace;
}

/**
 * Puts the places of kin among the people. Who is named and not in the household is a fault, or nobody where the mapping
 * says that what is missing is neutral.
 */
export function resolveKin(people: People, words: KinWords, faults: FaultList): void {
  const { rowOf, start } = people.joined;
  for (const entry of words.entries) {
    const named = words.pointers.get(entry.name);
    if (named === undefined) continue;
    const column = new Column();
    people.eachPerson((person, household) => {
      const row = rowOf[person] ?? 0;
      const name = named[row] ?? '';
      const first = start[household] ?? 0;
      const end = start[household + 1] ?? 0;
      let at = -1;
      for (let other = first; other < end && name !== '' && at < 0; other++)
        if (words.persons[rowOf[other] ?? 0] === name) at = other - first;
      if (at < 0 && name !== '' && entry.whenMissing !== 'neutral') {
        const message = `${entry.name} "${shortened(name)}" is nobody of the household`;
        faults.add(words.place, row, 'orphan', message);
      }
      column.push(at);
    });
    people.set(entry.name, column);
  }
}

/**
 * Tells what cannot be between the members of a household.
 * @param slackMonths by how much months of birth may be out: a year less one where they were drawn by lot.
 */
export function checkKin(
  people: People,
  place: FaultPlace,
  faults: FaultList,
  slackMonths = 0,
): void {
  const columns = kinNames.map((name) => people.column(name, 'person'));
  const [spouse, mother, father] = columns;
  if (spouse === undefined || mother === undefined || father === undefined) return;
  const { start, rowOf } = people.joined;
  const born = people.column('born', 'person');
  const sex = people.column('sex', 'person');
  people.eachPerson((person, household, member) => {
    const first = start[household] ?? 0;
    const tell = (message: string) => faults.add(place, rowOf[person] ?? 0, 'kin', `${message}`);
    const partner = spouse.get(person);
    if (partner === member) tell('nobody is their own spouse');
    else if (partner >= 0 && spouse.get(first + partner) !== member)
      tell('the spouse has another spouse, or none');
    const [theMother, theFather] = [mother.get(person), father.get(person)];
    if (theMother >= 0 && theMother === theFather)
      tell('one person cannot be both mother and father');
    for (const [name, parent, own] of [
      ['mother', theMother, 1],
      ['father', theFather, 0],
    ] as const) {
      if (!(parent >= 0)) continue;
      if (parent === member) tell(`nobody is their own ${name}`);
      const other = sex.get(first + parent);
      if (!Number.isNaN(other) && other !== own)
        tell(`the ${name} is ${own === 1 ? 'male' : 'female'}`);
      if (
        parent !== member &&
        born.get(person) - born.get(first + parent) < leastYears * 12 - slackMonths
      )
        tell(`the ${name} is not ${leastYears} years older`);
    }
  });
  checkCircles(people, [mother, father], place, faults);
}

/** Nobody is among their own ancestors; each circle is told once, at its first member. */
function checkCircles(
  people: People,
  parents: readonly Column[],
  place: FaultPlace,
  faults: FaultList,
): void {
  const { start, rowOf } = people.joined;
  people.eachPerson((person, household, member) => {
    const first = start[household] ?? 0;
    const parentsOf = (one: number) =>
      parents.map((column) => column.get(first + one)).filter((parent) => parent >= 0);
    const ahead = parentsOf(member).filter((parent) => parent !== member);
    const seen = new Set<number>();
    for (let one = ahead.pop(); one !== undefined; one = ahead.pop()) {
      if (seen.has(one)) continue;
      seen.add(one);
      ahead.push(...parentsOf(one));
    }
    const isFirst = [...seen].every((one) => one >= member);
    if (seen.has(member) && isFirst)
      faults.add(place, rowOf[person] ?? 0, 'kin', 'a circle: somebody is their own ancestor');
  });
}
