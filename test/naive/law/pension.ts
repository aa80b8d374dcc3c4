// The pension of employees: 国发〔2005〕38号 art. 6, Zhejiang's additions (浙人社发〔2018〕102号, 〔2011〕146号), the yearly
// increase of pensions in payment. Parts are in fen, a new pension in Zhejiang goes up to the next ten fen.

import type { Fen } from './money.ts';
import { fen, halfUp, upTo } from './money.ts';
import type { Month, Person } from './people.ts';
import { ageInMonths, month } from './people.ts';
import { drawsAlready, monthsRetired, retirementMonth } from './retirement.ts';
import type { Values } from './values.ts';

// Annex of 国发〔2005〕38号, ages 40 to 70.
const paymentMonthsAt40 = [
  233, 230, 226, 223, 220, 216, 212, 208, 204, 199, 195, 190, 185, 180, 175, 170, 164, 158, 152,
  145, 139, 132, 125, 117, 109, 101, 93, 84, 75, 65, 56,
];

/** Months over which the account is paid; since 2025 by month between two ages, to one decimal. */
export function paymentMonths(ageInMonths: number, retires: Month): number {
  const age = Math.floor(ageInMonths / 12);
  const whole = paymentMonthsAt40[age - 40] ?? 0;
  if (retires < month(2025, 1) || age >= 70) return whole;
  const next = paymentMonthsAt40[age - 39] ?? 0;
  const between = whole + ((next - whole) * (ageInMonths % 12)) / 12;
  return Math.floor(10 * between + 0.5 + 1e-7) / 10;
}

/** The pension of somebody who retires, a month; 0 without the years. Until 2029 fifteen years are enough. */
export function newPension(person: Person, year: number, values: Values): Fen {
  const retires = retirementMonth(person, year);
  if (drawsAlready(person) || monthsRetired(person, year) === 0) return 0;
  if (person.contributionYears < 15) return 0;
  const { contributionYears, contributionIndex, indexBeforeAccounts } = person;
  const base = fen(values.pensionBase(yearOfBase(retires, year)));
  const basic = halfUp((base * (1 + contributionIndex) * contributionYears * 0.01) / 2);
  const months = paymentMonths(retires - person.born, retires);
  const account = halfUp(fen(person.accountBalance) / months);
  const transitional = halfUp(
    base * indexBeforeAccounts * person.yearsBeforeAccounts * values.transitionalCoefficient,
  );
  const adjustment = halfUp(
    fen(values.adjustmentFixed) +
      fen(values.adjustmentPerYear) * contributionIndex * contributionYears,
  );
  const parts = basic + account + transitional + adjustment + fen(values.supplement);
  return upTo(values.pensionRoundedTo, parts);
}

/** Who retires in December draws from January, on the base of the year of retirement. Who claims late, on this year's. */
function yearOfBase(retires: Month, year: number): number {
  return retires === month(year - 1, 12) ? year - 1 : year;
}

/**
 * 定额、挂钩、倾斜调整: of the rise of the mean pension 30 % are one amount for all (or more, where set), 25 % go by years of
 * contributions against a mean of 27, 5 % to the old: twice from 70, four times from 80 at the end of the year before; the
 * rest is a share of the own pension. Where no years are told, all but the amount set is a share of the own pension.
 */
export function pensionAfterIncrease(person: Person, year: number, values: Values): Fen {
  const { increaseRatio, fixedShare, meanPension } = values;
  const own = fen(person.pensionInPayment);
  const mean = fen(meanPension);
  if (person.contributionYears <= 0)
    return own + halfUp(increaseRatio * (fixedShare * mean + (1 - fixedShare) * own));
  const fixed = Math.max(fixedShare, 0.3);
  const byYears = Math.min(1 - fixed, 0.25);
  const forOld = Math.min(1 - fixed - byYears, 0.05);
  const age = ageInMonths(person, month(year, 1)) - 1;
  const times = age >= 960 ? 4 : age >= 840 ? 2 : 0;
  const forAll = fixed + (byYears * Math.floor(person.contributionYears)) / 27 + forOld * times;
  return own + halfUp(increaseRatio * (forAll * mean + (1 - fixed - byYears - forOld) * own));
}

/** Paid in the year: from January if drawn before, else from the month after retirement. */
export function employeePension(person: Person, year: number, values: Values): Fen {
  if (drawsAlready(person)) return 12 * pensionAfterIncrease(person, year, values);
  return newPension(person, year, values) * monthsRetired(person, year);
}
