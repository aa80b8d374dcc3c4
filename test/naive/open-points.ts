// Where the model and the statute are known to part. A household by lot that touches such a point is changed so that it
// no longer does, or passed over; or the amounts that part may be what the point makes of them, to the fen. When the
// model is mended, its entry goes, and the point is compared like all others.

import { averagePay } from './law/insurance.ts';
import type { Fen } from './law/money.ts';
import { fen, sum } from './law/money.ts';
import type { Person } from './law/people.ts';
import { month, monthsOf } from './law/people.ts';
import { legalRetirementMonth } from './law/retirement.ts';
import type { Case } from './random-households.ts';

interface Open {
  readonly what: string;
  readonly statute: string;
}

interface OpenPoint extends Open {
  /** The household beside the point; null where it is to be passed over. */
  readonly beside: (one: Case) => Case | null;
}

/** A point that a household leaves when a fact of a person is changed. */
interface OpenFact extends Open {
  readonly beside: (person: Person, one: Case) => Person;
}

/** A point that adds to some amounts of a person. */
interface OpenAmount extends Open {
  readonly names: readonly string[];
  readonly more: (person: Person) => Fen;
}

const openPoints: readonly OpenPoint[] = [];

const openFacts: readonly OpenFact[] = [
  {
    what: 'the annuity of an enterprise stands on the base of social insurance: its floor, and as declared',
    statute:
      '财税〔2013〕103号 art. 1(4): mean pay of the year before, at most three times the mean wage',
    beside: (person, { household, law }) => {
      if (person.category === 'public' || !person.annuityMember) return person;
      const pay = averagePay(person, household.year, law.values);
      const floors = monthsOf(household.year).map(law.values.baseFloor);
      const isTheSame = person.declaredShare === 1 && pay >= fen(Math.max(...floors));
      return { ...person, annuityMember: isTheSame };
    },
  },
  {
    what: 'also who reached the legal age before 2025 may put retirement off',
    statute: '实施弹性退休制度暂行办法, in force from 2025-01-01',
    beside: (person, { household: { year } }) =>
      year >= 2025 && legalRetirementMonth(person, year) < month(2025, 1)
        ? { ...person, elasticMonths: 0 }
        : person,
  },
];

const openAmounts: readonly OpenAmount[] = [];

/** A household whose persons have left all open points that facts lead to. */
export function besideOpenFacts(one: Case): Case {
  const persons = one.household.persons.map((person) =>
    openFacts.reduce((changed, { beside }) => beside(changed, one), person),
  );
  return { ...one, household: { ...one.household, persons } };
}

/** What the model is known to have more of an amount than the statute. */
export function moreAtOpenPoints(name: string, person: Person): Fen {
  const touched = openAmounts.filter(({ names }) => names.includes(name));
  return sum(touched.map(({ more }) => more(person)));
}

/** A household beside all open points, or null. */
export function besideOpenPoints(one: Case): Case | null {
  return openPoints.reduce<Case | null>(
    (found, { beside }) => (found === null ? null : beside(found)),
    one,
  );
}
