// What counts for the minimum living allowance (社会救助暂行办法 art. 9; 民发〔2021〕57号 art. 12, 13): what comes in of every kind, less
// taxes, contributions and support paid. The childcare subsidy and, as far as the place says, the nation's basic pension
// and the costs of work are not counted. Of what is made over, homes too (art. 12(3)), what it brings net of its cost.

import type { Fen } from './money.ts';
import { fen, sum } from './money.ts';
import type { Household, Person } from './people.ts';
import type { ResidentPension } from './residents.ts';
import type { AllowanceValues } from './values.ts';

/** What a member received and paid in the year. */
export interface Purse {
  readonly person: Person;
  readonly wages: Fen;
  readonly employeePension: Fen;
  readonly residentPension: ResidentPension;
  readonly annuity: Fen;
  /** What comes once; with the first person the gain on a home sold, a fraction of fen. */
  readonly once: number;
  readonly contributions: Fen;
  /** On the member's income and on homes let. */
  readonly taxes: Fen;
}

/** Of the family, a fraction of fen a month, of the year's income after taxes. */
export function countedIncome(
  household: Household,
  purses: readonly Purse[],
  propertyTax: Fen,
  values: AllowanceValues,
): number {
  const members = sum(purses.map((purse) => countedOf(purse, values)));
  const support = fen(household.supportReceived) - fen(household.supportPaid);
  return Math.max(0, members + support - propertyTax) / 12;
}

/** Of a member, in the year. */
export function countedOf(purse: Purse, values: AllowanceValues): number {
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
  const { fromAccount, forYears } = purse.residentPension;
  const pensions = purse.employeePension + fromAccount + forYears + sum(basic) + purse.annuity;
  const comesIn = earned + labour + business + property + purse.once + pensions;
  return comesIn - purse.contributions - purse.taxes;
}

/** From work, from shares sold in all with a gain, from luck. */
export function comesOnce(person: Person): Fen {
  const fromWork =
    fen(person.equityIncentive) + fen(person.severance) + fen(person.earlyRetirementPay);
  const gains = Math.max(0, fen(person.shareGain) + fen(person.listedShareGain));
  return fromWork + gains + fen(person.lotteryPrize) + fen(person.windfall);
}
