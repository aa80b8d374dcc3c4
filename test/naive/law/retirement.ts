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

/** The month of retirement that the law sets, under the law of a year. */
export function legalRetirementMonth(person: Person, year: number): Month {
  const { age, first, step, most } = ruleFor(person);
  const before = person.born + 12 * age;
  if (year < 2025) return before;
  const later = person.born - first;
  if (later < 0) return before;
  return before + Math.min(most, Math.floor(later / step) + 1);
}

/**
 * The last month of work under the law of a year. Since 2025 up to three years earlier, with the least years of
 * contributions and not before the age of old; or later, up to three years, where the employer agrees (实施弹性退休制度暂行
 * 办法 art. 2, 4): the wish is taken to be agreed. Civil servants retire when they reach the age (art. 4 para. 2). Who reached the age before 2025 has retired.
 */
export function retirementMonth(person: Person, year: number): Month {
  const legal = legalRetirementMonth(person, year);
  if (year < 2025 || legal < month(2025, 1)) return legal;
  const { elasticMonths } = person;
  if (elasticMonths >= 0)
    return isCivilServant(person) ? legal : legal + Math.min(36, elasticMonths);
  if (person.contributionYears < 15) return legal;
  const ofOld = person.born + 12 * ruleFor(person).age;
  return Math.max(ofOld, legal - Math.min(36, -elasticMonths));
}

/** Public staff of public administration. */
function isCivilServant({ category, industry }: Person): boolean {
  return category === 'public' && industry === 'publicAdministration';
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
