// The income tax of single persons and couples, person by person under every choice the law leaves them.

import { businessTax, businessTaxable } from './business.ts';
import { dividendTax, interestTax, rentTax } from './capital.ts';
import {
  basicDeduction,
  remunerationIncome,
  remunerationReceipts,
  taxOfYear,
  taxOnBonusApart,
} from './comprehensive.ts';
import type { Choice, Claims } from './couple.ts';
import { cheapest, claimsOf, combinations, halves, whole } from './couple.ts';
import { forChild, forHousing, forIllness, isMinor, notMovable, parentsOf } from './deductions.ts';
import { giftsOf, lessGifts } from './gifts.ts';
import type { Insurance } from './insurance.ts';
import { ownContributions } from './insurance.ts';
import type { Fen } from './money.ts';
import { fen, halfUp, sum } from './money.ts';
import type { Household, Person } from './people.ts';
import { personCalled } from './people.ts';
import type { Values } from './values.ts';
import { settled, withheldOnRemuneration, withheldOnWages } from './withholding.ts';

export interface IncomeTax {
  readonly comprehensiveTaxDue: Fen;
  readonly comprehensiveTax: Fen;
  readonly bonusTax: Fen;
  readonly businessTax: Fen;
  readonly interestTax: Fen;
  readonly dividendTax: Fen;
  readonly rentTax: Fen;
  readonly incomeTax: Fen;
}

/** What is known of a taxpayer before any choice. */
interface Taxpayer {
  readonly person: Person;
  readonly wages: Fen;
  readonly special: number;
  readonly fixed: number;
}

/** The taxes of each person under each choice that costs the couple least. */
export type Ways = readonly (readonly IncomeTax[])[];

/** @returns for each couple or single person: the members, and the ways that cost them least. */
export function incomeTaxes(
  household: Household,
  values: Values,
  wages: ReadonlyMap<Person, Fen>,
  insured: ReadonlyMap<Person, Insurance>,
  childrenAlike = false,
): { members: readonly Person[]; ways: Ways }[] {
  return couplesOf(household).map((members) => {
    const payers = members.map((person) => taxpayer(person, household, values, wages, insured));
    const ways = claimsOf(choicesOf(members, household, values, childrenAlike)).flatMap((claims) =>
      combinations(
        payers.map((payer, i) => underBonus(payer, claims[i] ?? claims[0], household, values)),
      ),
    );
    return { members, ways: cheapest(ways, costOf) };
  });
}

// What the two pay in the end counts, settlement and waiver included.
export function costOf(way: readonly IncomeTax[]): Fen {
  return sum(way.map((taxes) => taxes.comprehensiveTaxDue + taxes.bonusTax + taxes.businessTax));
}

export function couplesOf(household: Household): Person[][] {
  return household.persons.flatMap((person, i) => {
    const spouse = personCalled(household, person.spouse);
    if (spouse === null) return [[person]];
    return household.persons.indexOf(spouse) < i ? [] : [[person, spouse]];
  });
}

function taxpayer(
  person: Person,
  household: Household,
  values: Values,
  wages: ReadonlyMap<Person, Fen>,
  insured: ReadonlyMap<Person, Insurance>,
): Taxpayer {
  const paid = insured.get(person);
  if (paid === undefined) throw new RangeError(`${person.id} is not among the insured`);
  return {
    person,
    wages: wages.get(person) ?? 0,
    special: ownContributions(paid) + paid.ownHousingFund,
    fixed: notMovable(person, household) + personalPension(person, values),
  };
}

function personalPension(person: Person, { personalPensionLimit }: Values): Fen {
  return Math.min(fen(person.personalPensionPaid), fen(personalPensionLimit));
}

function choicesOf(
  members: readonly Person[],
  household: Household,
  values: Values,
  childrenAlike: boolean,
): readonly Choice[] {
  const alone = members.length === 1;
  const choice = (amount: Fen, ways: Choice['ways'], atSettlement = false): Choice => ({
    amount,
    ways: alone ? [[1, 0]] : ways,
    atSettlement,
  });
  const each = (amounts: Fen[]) => (childrenAlike ? [sum(amounts)] : amounts);
  const { year } = household;
  const children = household.persons.filter((child) => claimants(child, household, members));
  const minors = children.filter((child) => isMinor(child, year));
  const housing = members.includes(firstEarner(household)) ? forHousing(household, values) : 0;
  return [
    ...each(children.map((child) => forChild(child, year).child)).map((one) => choice(one, halves)),
    ...each(children.map((child) => forChild(child, year).infant)).map((one) => choice(one, halves)),
    choice(housing, whole),
    ...members.map((patient) => choice(forIllness(patient), whole, true)),
    ...each(minors.map(forIllness)).map((one) => choice(one, whole, true)),
  ].filter(({ amount }) => amount > 0);
}

function claimants(child: Person, household: Household, members: readonly Person[]): boolean {
  return parentsOf(child, household).some((parent) => members.includes(parent));
}

/** The facts do not say who signed the loan or the lease: the first listed who has something to deduct from. */
function firstEarner({ persons }: Household): Person {
  const earner = persons.find((person) => hasComprehensive(person) || person.businessIncome > 0);
  const [first] = persons;
  if (first === undefined) throw new RangeError('a household has a person');
  return earner ?? first;
}

function hasComprehensive(person: Person): boolean {
  return person.wage > 0 || person.bonus > 0 || remunerationReceipts(person) > 0;
}

/** With the bonus taxed apart and with it merged. */
function underBonus(
  payer: Taxpayer,
  claims: Claims,
  household: Household,
  values: Values,
): IncomeTax[] {
  const merged = taxesOf(payer, claims, household, values, true);
  if (payer.person.bonus === 0) return [merged];
  return [taxesOf(payer, claims, household, values, false), merged];
}

function taxesOf(
  payer: Taxpayer,
  claims: Claims,
  { year }: Household,
  values: Values,
  merge: boolean,
): IncomeTax {
  const { person } = payer;
  const relief = person.disability > 0 ? fen(values.disabledRelief) : 0;
  const comprehensive = hasComprehensive(person);
  const bonus = fen(person.bonus);
  const deductions = payer.special + payer.fixed + claims.withheld + claims.atSettlement;
  const income = payer.wages + remunerationIncome(person) + (merge ? bonus : 0);
  const afterGifts = lessGifts(Math.max(0, income - basicDeduction - deductions), giftsOf(person));
  const before = taxOfYear(afterGifts.taxable);
  const due = halfUp(Math.max(0, before - relief));
  const comprehensiveTax = settled(
    due,
    withheld(payer, claims, merge ? bonus : 0),
    payer.wages + remunerationReceipts(person) + (merge ? bonus : 0),
  );
  const bonusTax = merge ? 0 : taxOnBonusApart(bonus);
  const business = businessTax(
    businessTaxable(person, comprehensive ? null : deductions, afterGifts.left),
    Math.max(0, relief - before),
    year,
  );
  const capital = {
    interestTax: interestTax(person),
    dividendTax: dividendTax(person),
    rentTax: rentTax(person),
  };
  const income_ = comprehensiveTax + bonusTax + business + sum(Object.values(capital));
  return {
    comprehensiveTaxDue: due,
    comprehensiveTax,
    bonusTax,
    businessTax: business,
    ...capital,
    incomeTax: income_,
  };
}

function withheld({ person, wages, special, fixed }: Taxpayer, claims: Claims, bonus: Fen): number {
  const months = person.monthsWorked;
  return (
    withheldOnWages(wages + bonus, months, special, fixed + claims.withheld) +
    withheldOnRemuneration(person)
  );
}
