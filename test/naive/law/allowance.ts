// The minimum living allowance (社会救助暂行办法 art. 9, 12; 民发〔2021〕57号 art. 7): what the family lacks to the standard, a month.

import type { Fen } from './money.ts';
import { fen, upTo } from './money.ts';
import type { Household, Month, Person } from './people.ts';
import { ageAtEndOf, month } from './people.ts';
import type { AllowanceValues } from './values.ts';

/** Financial assets per head, homes and cars within the local limits. */
export function passesAssetTest(
  household: Household,
  values: AllowanceValues,
  when: Month,
): boolean {
  const { deposits, securities, carValue, homes, persons } = household;
  const most = values.savingsMonths * standardOf(household, values, when) * persons.length;
  return (
    fen(deposits) + fen(securities) <= most &&
    carValue <= values.carValue &&
    homes.filter(({ area }) => area > 0).length <= values.homes
  );
}

export function standardOf(
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
  const extra = covered.filter((person) => needsAdditionalAid(person, year, values)).length;
  const share = covered.length / persons.length;
  return upTo(fen(values.roundedUpTo), gap * share + extra * values.additionalAid * standard);
}

/**
 * Until June 2021 those registered here, or in the province where it says so (民发〔2012〕220号 art. 4); since then the whole
 * family where one of them is (民发〔2021〕57号 art. 5, in force from 2021-07-01).
 */
export function coveredMembers(
  { persons }: Household,
  values: AllowanceValues,
  when: Month,
): readonly Person[] {
  const registered = persons.filter((person) => isRegistered(person, values));
  return when >= month(2021, 7) && registered.length > 0 ? persons : registered;
}

export function isRegistered({ hukou }: Person, { withinProvince }: AllowanceValues): boolean {
  return hukou === 'here' || (withinProvince && hukou === 'province');
}

/** Old, minor, severely disabled or seriously ill (art. 12, second paragraph), at the end of the year. */
function needsAdditionalAid(person: Person, year: number, values: AllowanceValues): boolean {
  const age = ageAtEndOf(person, year);
  const isSeverelyDisabled = person.disability === 1 || person.disability === 2;
  return age < 18 || age >= 60 || isSeverelyDisabled || isSeriouslyIll(person, values);
}

/** By what the treatment of the year cost. */
export function isSeriouslyIll(
  { hospitalCost, outpatientCost }: Person,
  { seriousFrom }: AllowanceValues,
): boolean {
  return hospitalCost + outpatientCost >= seriousFrom;
}
