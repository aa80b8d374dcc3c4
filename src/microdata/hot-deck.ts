// Hot deck: who has not answered is given the answer of another who has, drawn by lot among those alike. Persons are
// alike in sex, town or country, and ten years of age; households in town or country and size. Where nobody alike has
// answered, anybody has. (Random hot deck within adjustment cells: R. R. Andridge, R. J. A. Little, "A Review of Hot
// Deck Imputation for Survey Non-response", International Statistical Review 78, 2010.)

import type { People } from './people.ts';
import { ageOf, Lots } from './rules/lots.ts';

const yearsAlike = 10;
const ageClasses = 14;
const largestSizeClass = 5;

/** Fills what is missing of a fact; gives how many values, and 0 where nobody has answered at all. */
export function hotDeck(people: People, name: string): number {
  const level = people.facts[name]?.level === 'person' ? 'person' : 'household';
  const column = people.find(name);
  if (column === undefined) return 0;
  const classOf = level === 'person' ? personClasses(people) : householdClasses(people);
  const answers = new Map<number, number[]>();
  const all: number[] = [];
  for (let at = 0; at < column.length; at++) {
    const value = column.get(at);
    if (Number.isNaN(value)) continue;
    all.push(value);
    const known = answers.get(classOf(at));
    if (known === undefined) answers.set(classOf(at), [value]);
    else known.push(value);
  }
  const lots = new Lots(people.seed, `hot deck ${name}`);
  const given = (at: number, lot: number): number => {
    const donors = answers.get(classOf(at)) ?? all;
    return donors[Math.floor(lot * donors.length)] ?? Number.NaN;
  };
  return level === 'person'
    ? people.fillPersons(name, (person, household, member) =>
        given(person, lots.draw(household, member)),
      )
    : people.fillHouseholds(name, (household) => given(household, lots.draw(household)));
}

function personClasses(people: People): (person: number) => number {
  const [sex, born] = ['sex', 'born'].map((name) => people.column(name, 'person'));
  const residence = people.column('residence', 'household');
  const householdOf = new Int32Array(people.joined.persons);
  people.eachPerson((person, household) => {
    householdOf[person] = household;
  });
  return (person) => {
    const age = ageOf(people, born?.get(person) ?? Number.NaN);
    const byAge = Number.isNaN(age) ? ageClasses - 1 : Math.floor(age / yearsAlike);
    const isRural = residence.get(householdOf[person] ?? 0) === 1 ? 1 : 0;
    return (isRural * 2 + (sex?.get(person) === 1 ? 1 : 0)) * ageClasses + byAge;
  };
}

function householdClasses(people: People): (household: number) => number {
  const residence = people.column('residence', 'household');
  const { sizes } = people.joined;
  return (household) => {
    const size = Math.min(sizes[household] ?? 0, largestSizeClass);
    return (residence.get(household) === 1 ? largestSizeClass + 1 : 0) + size;
  };
}
