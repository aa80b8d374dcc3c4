// The month of retirement. 国发〔1978〕104号: men at 60, women cadres at 55, women workers at 50. The decision of
// 2024-09-13 delays it from 2025: by a month for every four (women workers: two) months of birth, counted from the
// first month of birth that is delayed, at most 36 (60) months.

import type { Month, Person } from './people.ts';
import { month } from './people.ts';

interface Rule {
  readonly age: number;
  readonly first: Month;
  readonly step: number;
  readonly most: number;
}

const men: Rule = { age: 60, first: month(1965, 1), step: 4, most: 36 };
const womenCadres: Rule = { age: 55, first: month(1970, 1), step: 4, most: 36 };
const womenWorkers: Rule = { age: 50, first: month(1975, 1), step: 2, most: 60 };

function ruleFor({ sex, category }: Person): Rule {
  if (sex === 'male') return men;
  if (category === 'worker') return womenWorkers;
  return womenCadres;
}

/** The last month of work under the law of a year. */
export function retirementMonth(person: Person, year: number): Month {
  const { age, first, step, most } = ruleFor(person);
  const before = person.born + 12 * age;
  if (year < 2025) return before;
  const later = person.born - first;
  if (later < 0) return before;
  return before + Math.min(most, Math.floor(later / step) + 1);
}

export function drawsAlready(person: Person): boolean {
  return (
    person.pensionInPayment > 0 &&
    (person.pensionScheme === 'employee' || person.pensionScheme === 'public')
  );
}

/** Months of the year after the month of retirement; who draws an employee pension already is retired all year. */
export function monthsRetired(person: Person, year: number): number {
  if (drawsAlready(person)) return 12;
  const after = month(year, 12) - retirementMonth(person, year);
  return Math.max(0, Math.min(12, after));
}
