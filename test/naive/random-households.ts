// Households by lot: who lives together, who is whose spouse and parent, where, when, with which homes.

import fc from 'fast-check';
import type { Home, Household, Person } from './law/people.ts';
import { ageInMonths, month } from './law/people.ts';
import { otherPlaces, wellKnownPlaces } from './law/values.ts';
import { maybe, oneIn } from './random-amounts.ts';
import { poorer, sale } from './random-occasions.ts';
import { adult, child, elder } from './random-people.ts';
import type { LawByLot } from './random-values.ts';
import { lawByLot } from './random-values.ts';

/** A household and the law it lives under. */
export interface Case {
  readonly household: Household;
  readonly law: LawByLot;
}

type Nameless = Omit<Person, 'id'>;

/** Of some places one; two in three of those of which much is known. */
export function placeAmong(places: readonly string[]): fc.Arbitrary<string> {
  const among = (some: readonly string[]) =>
    fc.constantFrom(...some.filter((place) => places.includes(place)));
  return fc.oneof(
    { weight: 2, arbitrary: among(wellKnownPlaces) },
    { weight: 1, arbitrary: among(otherPlaces) },
  );
}

export const firstYear = 2019;
export const lastYear = 2026;

/** Named by their places: a is the first. */
function named(people: readonly Nameless[]): Person[] {
  return people.map((person, i) => ({ ...person, id: String.fromCharCode(97 + i) }));
}

function opposite(sex: Person['sex']): Person['sex'] {
  return sex === 'male' ? 'female' : 'male';
}

function couple([first, second]: readonly [Nameless, Nameless]): [Nameless, Nameless] {
  return [first, { ...second, sex: opposite(first.sex) }];
}

/** How two generations are tied: the child names those of the two who are its parents. */
function parentFields(parents: readonly Person[], only: number): Partial<Person> {
  const chosen = parents.filter((_, i) => only === 2 || parents.length === 1 || only === i);
  const id = (sex: Person['sex']) => chosen.find((parent) => parent.sex === sex)?.id ?? null;
  return { mother: id('female'), father: id('male') };
}

function married(people: Person[], a: number, b: number): void {
  const [first, second] = [people[a], people[b]];
  if (first === undefined || second === undefined) return;
  people[a] = { ...first, spouse: second.id };
  people[b] = { ...second, spouse: first.id };
}

/** Grandparents, the middle generation and children, each of none to some. */
function family(year: number): fc.Arbitrary<Person[]> {
  const pair = <T>(one: fc.Arbitrary<T>) => fc.tuple(one, one);
  const old = fc.oneof(
    { weight: 4, arbitrary: fc.constant<Nameless[]>([]) },
    { weight: 1, arbitrary: elder(year).map((one) => [one]) },
    { weight: 1, arbitrary: pair(elder(year)).map(couple) },
  );
  const middle = fc.oneof(
    { weight: 3, arbitrary: adult(year).map((one) => [one]) },
    { weight: 6, arbitrary: pair(adult(year)).map(couple) },
    { weight: 1, arbitrary: elder(year).map((one) => [one]) },
    { weight: 1, arbitrary: pair(elder(year)).map(couple) },
  );
  const young = fc.array(child(year), { maxLength: 3 });
  const only = fc.integer({ min: 0, max: 3 }).map((n) => Math.min(n, 2));
  const wed = fc.integer({ min: 0, max: 11 }).map((n) => n > 0);
  const ties = fc.record({ only, oldFirst: fc.boolean(), wed });
  return fc
    .tuple(old, middle, young, ties)
    .map(([grandparents, adults, children, tie]) =>
      together(
        grandparents,
        adults,
        children.slice(0, 6 - grandparents.length - adults.length),
        tie,
      ),
    );
}

/** The elder generation, born so many months before the oldest of the younger if it was not. */
function olderThan(younger: readonly Nameless[], elder: readonly Nameless[], months: number) {
  const latest = Math.min(...younger.map(({ born }) => born)) - months;
  return elder.map((person) => ({ ...person, born: Math.min(person.born, latest) }));
}

function together(
  grandparents: readonly Nameless[],
  adults: readonly Nameless[],
  children: readonly Nameless[],
  { only, oldFirst, wed }: { only: number; oldFirst: boolean; wed: boolean },
): Person[] {
  const [a, b] = [grandparents.length, adults.length];
  const parents = olderThan(children, adults, 16 * 12);
  const people = named([...olderThan(parents, grandparents, 18 * 12), ...parents, ...children]);
  if (a === 2) married(people, 0, 1);
  if (b === 2 && wed) married(people, a, a + 1);
  const first = people[a];
  // The grandparents are parents of the first of the two.
  if (a > 0 && first) people[a] = { ...first, ...parentFields(people.slice(0, a), 2) };
  const couple = people.slice(a, a + b);
  const tied = people.map((person, i) =>
    i < a + b ? person : { ...person, ...parentFields(couple, only) },
  );
  return oldFirst ? tied : [...tied.slice(a), ...tied.slice(0, a)];
}

/** Parents of sixty or more at the beginning of the year, here and elsewhere. */
function withParents(
  person: Person,
  people: readonly Person[],
  year: number,
  more: number,
): Person {
  const here = people.filter(({ id }) => id === person.mother || id === person.father);
  const old = here.filter((parent) => ageInMonths(parent, month(year, 1)) >= 720).length;
  // The fact does not say who of the parents is meant where one here comes to be sixty.
  const turning = here.some((parent) => sixtyIn(parent, year));
  const elsewhere = turning ? 0 : Math.min(2 - here.length, more);
  return { ...person, parentsOver60: person.activity === 'pupil' ? 0 : old + elsewhere };
}

function sixtyIn(parent: Person, year: number): boolean {
  const months = ageInMonths(parent, month(year, 1));
  return months < 720 && months + 11 >= 720;
}

const mostlyNone = ['none', 'none', 'none', 'none', 'none', 'none'] as const;

/** Priced by the square metre, some at what was paid, some at today's value only. */
function home(year: number): fc.Arbitrary<Home> {
  const facts = fc.record({
    area: fc.integer({ min: 200, max: 4000 }).map((n) => n / 10),
    value: fc.integer({ min: 3000, max: 120_000 }),
    price: fc.oneof(fc.constant(0), fc.integer({ min: 2000, max: 120_000 })),
    land: fc.constantFrom('urban', 'urban', 'urban', 'homestead'),
    kind: fc.constantFrom('ordinary', 'ordinary', 'highEnd', 'detached'),
    bought: fc.oneof(
      fc.integer({ min: month(1995, 1), max: month(year, 12) }),
      fc.integer({ min: month(year, 1), max: month(year, 12) }),
      fc.constantFrom(month(2011, 1), month(2011, 2)),
    ),
    relief: fc.constantFrom(...mostlyNone, 'childsOnlyHome', 'talentsOnlyHome'),
  });
  return facts.map((of) => ({
    ...of,
    value: Math.round(of.area * of.value),
    price: Math.round(of.area * of.price),
  }));
}

const inPilots = ['here', 'here', 'province', 'elsewhere', 'elsewhere'] as const;
const mostlyHere = ['here', 'here', 'here', 'here', 'province', 'elsewhere'] as const;

function registered(place: string): fc.Arbitrary<Pick<Person, 'hukou' | 'permitYears'>> {
  const pilot = place === 'shanghai' || place === 'chongqing';
  return fc.record({
    hukou: fc.constantFrom(...(pilot ? inPilots : mostlyHere)),
    permitYears: pilot ? fc.constantFrom(0, 0, 1, 3, 5) : fc.constant(0),
  });
}

/** Registration and parents elsewhere of up to six persons. */
function settled(place: string, year: number): fc.Arbitrary<Person[]> {
  const sixOf = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: 6, maxLength: 6 });
  return fc
    .tuple(family(year), sixOf(registered(place)), sixOf(fc.integer({ min: 0, max: 2 })))
    .map(([persons, where, more]) =>
      persons
        .map((person, i) => ({ ...person, ...where[i] }))
        .map((person, i, all) => withParents(person, all, year, more[i] ?? 0)),
    );
}

/** What is owned: by a third of all next to nothing, so that the asset test is passed. */
function possessions(year: number) {
  const some = fc.record({
    homes: fc.array(home(year), { maxLength: 3 }),
    deposits: maybe(200_000, 0.5),
    securities: maybe(200_000),
    carValue: maybe(200_000, 0.3),
  });
  const none = fc.record({
    homes: fc.array(home(year), { maxLength: 1 }),
    deposits: maybe(30_000, 0.5),
    securities: fc.constant(0),
    carValue: fc.constant(0),
  });
  return fc.oneof({ weight: 2, arbitrary: some }, { weight: 1, arbitrary: none });
}

/** Households of a place and year under a law. */
export function casesIn(
  place: string,
  year: number,
  law: fc.Arbitrary<LawByLot>,
): fc.Arbitrary<Case> {
  const facts = fc.record({
    persons: settled(place, year),
    residence: fc.constantFrom('urban', 'rural'),
    tenure: fc.constantFrom('owned', 'rented', 'other'),
    rentPaid: maybe(8_000, 0.5),
    mortgageInterest: maybe(60_000, 0.3),
    supportReceived: maybe(12_000),
    supportPaid: maybe(12_000),
    childcareTakeUp: fc.integer({ min: 0, max: 99 }).map((n) => n / 100),
    allowanceBefore: maybe(3_000, 0.3),
  });
  return fc
    .tuple(facts, possessions(year), sale(year), oneIn(5), law)
    .map(([{ persons, ...rest }, owned, sold, isPoor, under]) => {
      const people = isPoor ? persons.map(poorer) : persons;
      return {
        household: { place, year, ...rest, ...owned, ...sold, persons: people },
        law: under,
      };
    });
}

/** Any household in any place and year. */
export const anyCase: fc.Arbitrary<Case> = fc
  .tuple(
    placeAmong([...wellKnownPlaces, ...otherPlaces]),
    fc.integer({ min: firstYear, max: lastYear }),
  )
  .chain(([place, year]) => casesIn(place, year, lawByLot(place, year)));
