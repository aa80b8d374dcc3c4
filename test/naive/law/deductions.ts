// The seven special additional deductions (国发〔2018〕41号, 国发〔2022〕8号, 国发〔2023〕13号): amounts of the year, before
// husband and wife share out what they may share out. Whole months, from the month in which a condition is met.

import type { Fen } from './money.ts';
import { fen } from './money.ts';
import type { Household, Month, Person } from './people.ts';
import { ageInMonths, month, monthsOf, personCalled } from './people.ts';
import type { Values } from './values.ts';

/** What may be deducted for a child. */
export interface ForChild {
  readonly education: Fen;
  readonly care: Fen;
}

/** Education from the month of the third birthday as long as school lasts, and care before it, from 2022 on. */
export function forChild(child: Person, year: number): ForChild {
  const months = monthsOf(year);
  const educated = months.filter((when) => inEducation(child, when)).length;
  const cared = months.filter((when) => isInfant(child, when)).length;
  const amount = year < 2023 ? fen(1000) : fen(2000);
  return { education: educated * amount, care: year < 2022 ? 0 : cared * amount };
}

function isInfant(child: Person, when: Month): boolean {
  const age = ageInMonths(child, when);
  return age >= 0 && age < 36;
}

function inEducation(child: Person, when: Month): boolean {
  if (ageInMonths(child, when) < 36) return false;
  // From three to school a child counts whether it goes to a kindergarten or not; school begins in the September
  // in which it is six.
  return child.schooling !== 'none' || ageInMonths(child, lastSeptember(when)) < 6 * 12;
}

function lastSeptember(when: Month): Month {
  return when - ((when + 4) % 12);
}

/** Parents, and who is married to one of them. */
export function parentsOf(child: Person, household: Household): Person[] {
  const parents = [child.mother, child.father].map((id) => personCalled(household, id));
  const known = parents.filter((parent) => parent !== null);
  const spouses = known.map((parent) => personCalled(household, parent.spouse));
  return [...new Set([...known, ...spouses.filter((spouse) => spouse !== null)])];
}

/** What is borne above 15,000 yuan, up to 80,000, of each patient alone. */
export function forIllness(patient: Person): Fen {
  return Math.min(fen(80000), Math.max(0, fen(patient.medicalCost) - fen(15000)));
}

/** A child whose illness a parent may claim: not yet eighteen when the year begins. */
export function isMinor(person: Person, year: number): boolean {
  return ageInMonths(person, month(year, 1)) < 18 * 12;
}

/** What stays with the person: the support of parents of sixty and more, shared with siblings, and the own studies. */
export function notMovable(person: Person, household: Household): number {
  return elderly(person, household) + study(person);
}

function elderly(person: Person, household: Household): number {
  const { year } = household;
  const amount = year < 2023 ? fen(2000) : fen(3000);
  const months = person.parentsOver60 > 0 ? 12 : monthsWithParentOfSixty(person, household);
  return (amount * months) / (person.siblings + 1);
}

function monthsWithParentOfSixty(person: Person, household: Household): number {
  const parents = [person.mother, person.father].map((id) => personCalled(household, id));
  return monthsOf(household.year).filter((when) =>
    parents.some((parent) => parent !== null && ageInMonths(parent, when) >= 720),
  ).length;
}

function study({ continuingEducation }: Person): Fen {
  if (continuingEducation === 'degree') return 12 * fen(400);
  return continuingEducation === 'certificate' ? fen(3600) : 0;
}

/** Interest on the first home's loan or rent, not both in a year: the larger. */
export function forHousing(household: Household, values: Values): Fen {
  const loan = household.mortgageInterest > 0 ? 12 * fen(1000) : 0;
  // Rent is for those who own no home in the city of their work (art. 17), which is where the homes listed are.
  const owns = household.tenure === 'owned' || household.homes.length > 0;
  const rents = !owns && household.rentPaid > 0;
  return Math.max(loan, rents ? 12 * fen(values.rentDeduction) : 0);
}
