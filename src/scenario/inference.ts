// What a household document need not say because it follows from what it says.

import type { Fact } from '../engine/fact.ts';
import { home1, home2, home3 } from '../population/facts/homes.ts';
import { tenure } from '../population/facts/household.ts';
import { schooling } from '../population/facts/people.ts';
import { activity } from '../population/facts/work.ts';

/** Facts of the homes that a document lists under `homes`. */
export const documentHomes: readonly Readonly<Record<string, Fact>>[] = [home1, home2, home3];

/** `wage: 12000/month` is paid in the months worked. */
export const heldFor: Readonly<Record<string, string>> = { wage: 'monthsWorked' };

/** Withholding cumulates since the reform of 2018; before, each month was taxed by itself. */
export const byMonthFrom = 2019;

const activityOf = (kind: string) => kindPlace(activity, kind);
const schoolOf = (kind: string) => kindPlace(schooling, kind);

function kindPlace(fact: Fact, kind: string): number {
  return fact.type.is === 'kind' ? fact.type.kinds.indexOf(kind) : 0;
}

/**
 * Who earns a wage is an employee, who has business income runs a business, who farms is a farmer; a child of school
 * age is a pupil, and a pupil attends the school of his or her age. Owners of a business join the employees' schemes of
 * their own will: only who says so is insured.
 */
export function infer(person: Map<string, number>, said: ReadonlySet<string>, year: number): void {
  const age = ageIn(person, year);
  if (!said.has('activity')) inferActivity(person, said, age);
  if (!said.has('insured') && person.get('activity') === activityOf('business'))
    person.set('insured', 0);
  const pupil = person.get('activity') === activityOf('pupil');
  const preschool = age !== null && age >= 3 && age <= 5;
  if (!said.has('schooling') && (pupil || preschool))
    person.set('schooling', schoolOf(schoolAt(age ?? 0)));
}

/** Who pays rent and does not say whose the home is rents it. */
export function inferHousehold(
  facts: Map<string, readonly number[]>,
  said: ReadonlySet<string>,
): void {
  const paysRent = (facts.get('rentPaid')?.[0] ?? 0) > 0;
  if (paysRent && !said.has('tenure')) facts.set('tenure', [kindPlace(tenure, 'rented')]);
}

function inferActivity(
  person: Map<string, number>,
  said: ReadonlySet<string>,
  age: number | null,
): void {
  const earns = (name: string) => (person.get(name) ?? 0) !== 0;
  if (earns('wage')) person.set('activity', activityOf('employee'));
  else if (earns('businessIncome')) person.set('activity', activityOf('business'));
  else if (earns('farmIncome')) person.set('activity', activityOf('farmer'));
  else if (said.has('schooling') && person.get('schooling') !== schoolOf('none'))
    person.set('activity', activityOf('pupil'));
  else if (age !== null && age >= 6 && age <= 15) person.set('activity', activityOf('pupil'));
}

/** Age at the start of the school year, in September. */
function ageIn(person: ReadonlyMap<string, number>, year: number): number | null {
  const born = person.get('born');
  if (born === undefined || born < 0) return null;
  return Math.floor((year * 12 + 8 - born) / 12);
}

function schoolAt(age: number): string {
  if (age < 3) return 'none';
  if (age < 6) return 'preschool';
  if (age < 12) return 'primary';
  if (age < 15) return 'lowerSecondary';
  if (age < 18) return 'upperSecondary';
  return 'college';
}
