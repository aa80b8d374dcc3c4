// Who shares what in the income tax: couples, their children, and what they may share out between them.

import type { Choice } from './choices.ts';
import { allOrHalves, allToOne, alone } from './choices.ts';
import { remunerationReceipts } from './comprehensive.ts';
import { forChild, forHousing, forIllness, isMinor, parentsOf } from './deductions.ts';
import type { Fen } from './money.ts';
import type { Household, Person } from './people.ts';
import { personCalled } from './people.ts';
import type { Values } from './values.ts';

/** Couples and single persons, in the order of the first of them. */
export function couplesOf(household: Household): Person[][] {
  return household.persons.flatMap((person, i) => {
    const spouse = personCalled(household, person.spouse);
    if (spouse === null) return [[person]];
    return household.persons.indexOf(spouse) < i ? [] : [[person, spouse]];
  });
}

/** What a couple may share out: for each child its education and its care, for each patient the illness, and housing. */
export function choicesOf(
  couple: readonly Person[],
  household: Household,
  values: Values,
): readonly Choice[] {
  const { year } = household;
  const children = household.persons.filter((person) =>
    claimantsFor(person, household).some((parent) => couple.includes(parent)),
  );
  const amounts = children.map((child) => forChild(child, year));
  const minors = children.filter((child) => isMinor(child, year));
  const claimsHousing = couple.some((person) => person === firstEarner(household));
  const housing = claimsHousing ? forHousing(household, values) : 0;
  const choice = (ways: Choice['ways'], atSettlement: boolean) => (amount: Fen) => ({
    amount,
    ways: couple.length === 1 ? alone : ways,
    atSettlement,
  });
  return [
    ...amounts.map(({ education }) => education).map(choice(allOrHalves, false)),
    ...amounts.map(({ care }) => care).map(choice(allOrHalves, false)),
    ...[housing].map(choice(allToOne, false)),
    ...couple.map(forIllness).map(choice(allToOne, true)),
    ...minors.map(forIllness).map(choice(allToOne, true)),
  ].filter(({ amount }) => amount > 0);
}

/**
 * Who may claim for a child: its parents and their spouses (art. 6, 29). Parents who are not married to each other may
 * agree; here the mother claims, unless she has nothing to deduct from and the father has.
 */
function claimantsFor(child: Person, household: Household): Person[] {
  const [mother, father] = [child.mother, child.father].map((id) => personCalled(household, id));
  if (!mother || !father || mother.spouse === father.id) return parentsOf(child, household);
  const claims = hasIncomeToDeductFrom(father) && !hasIncomeToDeductFrom(mother) ? father : mother;
  const spouse = personCalled(household, claims.spouse);
  return spouse === null ? [claims] : [claims, spouse];
}

/** The facts do not say who signed the loan or the lease: the first listed who has something to deduct from. */
function firstEarner({ persons }: Household): Person | undefined {
  return persons.find(hasIncomeToDeductFrom);
}

function hasIncomeToDeductFrom(person: Person): boolean {
  return hasComprehensiveIncome(person) || person.businessIncome > 0;
}

export function hasComprehensiveIncome(person: Person): boolean {
  return person.wage > 0 || person.bonus > 0 || remunerationReceipts(person) > 0;
}
