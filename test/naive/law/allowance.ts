// The minimum living allowance (社会救助暂行办法 art. 9, 12; 民发〔2021〕57号 art. 7, 12, 13): what the family lacks to the
// standard, a month. What is counted is what comes in of every kind, less taxes, contributions and support paid;
// the childcare subsidy and, as far as the place says, the nation's basic pension and the costs of work are not.

import type { Fen } from './money.ts';
import { fen, sum, upTo } from './money.ts';
import type { Household, Month, Person } from './people.ts';
import { ageAtEndOf, month } from './people.ts';
import type { ResidentPension } from './residents.ts';
import type { AllowanceValues } from './values.ts';

/** What a member received and paid in the year. */
export interface Purse {
  readonly person: Person;
  readonly wages: Fen;
  readonly contributions: Fen;
  readonly employeePension: Fen;
  readonly residentPension: ResidentPension;
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
  const basic = purse.residentPension.basic.map((one) => Math.max(0, one - free));
  const pensions = purse.employeePension + purse.residentPension.fromAccount + sum(basic);
  return earned + labour + business + property + pensions - purse.contributions;
}

/** Financial assets per head, homes and cars within the local limits. */
function passesAssetTest(household: Household, values: AllowanceValues, when: Month): boolean {
  const { deposits, securities, carValue, homes, persons } = household;
  const most = values.savingsMonths * standardOf(household, values, when) * persons.length;
  return (
    fen(deposits) + fen(securities) <= most &&
    carValue <= values.carValue &&
    homes.filter(({ area }) => area > 0).length <= values.homes
  );
}

function standardOf(
  { residence }: Household,
  { standard, ruralShare }: AllowanceValues,
  when: Month,
): number {
  return fen(standard(when)) * (residence === 'rural' ? ruralShare : 1);
}

/** Paid in a month. @param income counted, a month. */
export function livingAllowance(
  household: Household,
  income: number,
  values: AllowanceValues,
  when: Month,
): Fen {
  if (!passesAssetTest(household, values, when)) return 0;
  const { persons, year } = household;
  const standard = standardOf(household, values, when);
  const gap = standard * persons.length - income;
  if (gap <= 0) return 0;
  const covered = coveredMembers(household, values, when);
  const extra = covered.filter((person) => needsAdditionalAid(person, year)).length;
  const share = covered.length / persons.length;
  return upTo(fen(values.roundedUpTo), gap * share + extra * values.additionalAid * standard);
}

/**
 * Until June 2021 those registered here, or in the province where it says so (民发〔2012〕220号 art. 4); since then the whole
 * family where one of them is (民发〔2021〕57号 art. 5, in force from 2021-07-01).
 */
function coveredMembers(
  { persons }: Household,
  { withinProvince }: AllowanceValues,
  when: Month,
): readonly Person[] {
  const registered = persons.filter(
    ({ hukou }) => hukou === 'here' || (withinProvince && hukou === 'province'),
  );
  return when >= month(2021, 7) && registered.length > 0 ? persons : registered;
}

/** Old, minor, or severely disabled (art. 12, second paragraph), at the end of the year. */
function needsAdditionalAid(person: Person, year: number): boolean {
  const age = ageAtEndOf(person, year);
  return age < 18 || age >= 60 || person.disability === 1 || person.disability === 2;
}
