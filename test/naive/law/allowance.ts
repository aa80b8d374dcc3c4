// The minimum living allowance (社会救助暂行办法 art. 9, 12; 民发〔2021〕57号 art. 7, 12, 13): what the family lacks to the
// standard, a month. What is counted is what comes in of every kind, less taxes, contributions and support paid;
// the childcare subsidy and, as far as the place says, the nation's basic pension and the costs of work are not.

import type { Fen } from './money.ts';
import { fen, sum, upTo } from './money.ts';
import type { Household, Person } from './people.ts';
import { ageAtEndOf } from './people.ts';
import type { AllowanceValues } from './values.ts';

/** What a member received and paid in the year. */
export interface Purse {
  readonly person: Person;
  readonly wages: Fen;
  readonly contributions: Fen;
  readonly employeePension: Fen;
  /** Paid in the year from the residents' account. */
  readonly residentAccount: Fen;
  /** Basic pension a month, and the months. */
  readonly residentBasic: Fen;
  readonly residentMonths: number;
}

/** A fraction of fen a month, after the taxes of the year. */
export function countedIncome(
  household: Household,
  purses: readonly Purse[],
  taxes: Fen,
  values: AllowanceValues,
): number {
  const members = sum(purses.map((purse) => ofMember(purse, values)));
  const support = fen(household.supportReceived) - fen(household.supportPaid);
  return Math.max(0, members + support - taxes) / 12;
}

function ofMember(purse: Purse, values: AllowanceValues): number {
  const { person } = purse;
  const costs = fen(values.workDeduction) + values.earningsDisregard * purse.wages;
  const earned = purse.wages - Math.min(purse.wages, costs) + fen(person.bonus);
  const labour =
    fen(person.labourRemuneration) + fen(person.authorRemuneration) + fen(person.royalties);
  const business = fen(person.businessIncome) + fen(person.farmIncome);
  const property =
    fen(person.interest) +
    fen(person.otherInterest) +
    fen(person.dividendsHeldOverYear) +
    fen(person.dividendsHeldOverMonth) +
    fen(person.dividendsHeldShort) +
    fen(person.dividendsUnlisted) +
    fen(person.rentReceived) +
    fen(person.collectiveDividend);
  const free = fen(values.nationalBasicPension) * values.basicPensionNotCounted;
  const pensions =
    purse.employeePension +
    purse.residentAccount +
    purse.residentMonths * Math.max(0, purse.residentBasic - free);
  return earned + labour + business + property + pensions - purse.contributions;
}

/** Financial assets per head, homes and cars within the local limits. */
function passesAssetTest(household: Household, values: AllowanceValues): boolean {
  const { deposits, securities, carValue, homes, persons } = household;
  const most = values.savingsMonths * standardOf(household, values) * persons.length;
  return (
    fen(deposits) + fen(securities) <= most &&
    carValue <= values.carValue &&
    homes.filter(({ area }) => area > 0).length <= values.homes
  );
}

function standardOf({ residence }: Household, { standard, ruralShare }: AllowanceValues): number {
  return fen(standard) * (residence === 'rural' ? ruralShare : 1);
}

/** Paid a month, at the end of the year. */
export function livingAllowance(
  household: Household,
  income: number,
  values: AllowanceValues,
): Fen {
  if (!passesAssetTest(household, values)) return 0;
  const { persons, year } = household;
  const standard = standardOf(household, values);
  const gap = standard * persons.length - income;
  if (gap <= 0) return 0;
  const covered = coveredMembers(household, values);
  const extra = covered.filter((person) => needsAdditionalAid(person, year)).length;
  const share = covered.length / persons.length;
  return upTo(fen(values.roundedUpTo), gap * share + extra * values.additionalAid * standard);
}

/**
 * Until June 2021 those registered here, or in the province where it says so (民发〔2012〕220号 art. 4); since then the whole
 * family where one of them is (民发〔2021〕57号 art. 5).
 */
function coveredMembers(
  { persons, year }: Household,
  { withinProvince }: AllowanceValues,
): readonly Person[] {
  const registered = persons.filter(
    ({ hukou }) => hukou === 'here' || (withinProvince && hukou === 'province'),
  );
  return year >= 2021 && registered.length > 0 ? persons : registered;
}

/** Old, minor, or severely disabled (art. 12, second paragraph). */
function needsAdditionalAid(person: Person, year: number): boolean {
  const age = ageAtEndOf(person, year);
  return age < 18 || age >= 60 || person.disability === 1 || person.disability === 2;
}
