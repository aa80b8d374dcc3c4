// A household by lot as the document that the model reads.

import type { Household, Month, Person } from './law/people.ts';
import type { LawByLot } from './random-values.ts';

/** A household document in plain objects. */
export function documentOf(household: Household, { given, set }: LawByLot): unknown {
  const { persons, homes, soldHomeMonth, ...rest } = household;
  return {
    ...rest,
    soldHomeMonth: written(soldHomeMonth),
    persons: persons.map(personOf),
    homes: homes.map((home) => ({ ...home, bought: written(home.bought) })),
    given,
    set,
  };
}

function personOf(person: Person): unknown {
  const { gifts, wage, ...facts } = person;
  return {
    ...facts,
    wage: `${wage}/year`,
    born: written(person.born),
    given: { intendedGiving: gifts },
  };
}

/** A month as documents write it, 1988-05. */
function written(when: Month): string {
  return `${Math.floor(when / 12)}-${String((when % 12) + 1).padStart(2, '0')}`;
}
