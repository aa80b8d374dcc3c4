// What both property-tax pilots ask: which homes, whose, since when, at which price.

import type { Home, Household, Person } from './people.ts';
import { ageAtEndOf, month, personCalled } from './people.ts';

/** Homes in the order of purchase. */
export function homesByPurchase({ homes }: Household): Home[] {
  return homes.filter(({ area }) => area > 0).sort((a, b) => a.bought - b.bought);
}

/** The first person, the spouse, and minor children. */
export function ownersFamily(household: Household): Person[] {
  const [first] = household.persons;
  if (first === undefined) return [];
  const couple = [first, personCalled(household, first.spouse)].filter((one) => one !== null);
  const ids = couple.map(({ id }) => id);
  const children = household.persons.filter(
    (person) =>
      ageAtEndOf(person, household.year) < 18 &&
      [person.mother, person.father].some((parent) => parent !== null && ids.includes(parent)),
  );
  return [...couple, ...children];
}

/**
 * Who counts for the area free of tax in Shanghai: the family, and its adult children who live with it and own no home
 * (sect. 6(1)); the homes listed are the family's own.
 */
export function countedForFreeArea(household: Household): Person[] {
  const family = ownersFamily(household);
  const couple = family.filter(({ id }) => {
    const [first] = household.persons;
    return id === first?.id || id === first?.spouse;
  });
  const ids = couple.map(({ id }) => id);
  return household.persons.filter(
    (person) =>
      family.includes(person) ||
      [person.mother, person.father].some((parent) => parent !== null && ids.includes(parent)),
  );
}

export function priceOf({ price, value }: Home): number {
  return price === 0 ? value : price;
}

/** Months of the year after the month of purchase. */
export function monthsOwned({ bought }: Home, year: number): number {
  return Math.max(0, Math.min(12, month(year, 12) - bought));
}
