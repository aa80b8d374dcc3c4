// Social insurance of employees and flexible workers, and the housing fund: monthly payments, each rounded to the fen.

import type { AnnuityMonth } from './annuity.ts';
import { annuityMonth } from './annuity.ts';
import { hasMaternityInsurance, injuryRate, leviedOfMedical, leviedOfOthers } from './employers.ts';
import type { Fen } from './money.ts';
import { fen, halfUp, sum } from './money.ts';
import type { Household, Person } from './people.ts';
import { monthsOf, spreadOver } from './people.ts';
import { drawsAlready, retirementMonth } from './retirement.ts';
import type { ByMonth, Values } from './values.ts';
import { wages } from './wages.ts';

/** Payments of the year. */
export interface Insurance {
  readonly ownPension: Fen;
  readonly ownMedical: Fen;
  readonly ownUnemployment: Fen;
  readonly flexiblePension: Fen;
  readonly flexibleMedical: Fen;
  readonly employerPension: Fen;
  readonly employerMedical: Fen;
  readonly employerUnemployment: Fen;
  readonly employerInjury: Fen;
  readonly employerMaternity: Fen;
  readonly ownHousingFund: Fen;
  readonly employerHousingFund: Fen;
  readonly employerAnnuity: Fen;
  readonly ownAnnuity: Fen;
  readonly annuityDeducted: number;
}

export const notInsured: Insurance = {
  ownPension: 0,
  ownMedical: 0,
  ownUnemployment: 0,
  flexiblePension: 0,
  flexibleMedical: 0,
  employerPension: 0,
  employerMedical: 0,
  employerUnemployment: 0,
  employerInjury: 0,
  employerMaternity: 0,
  ownHousingFund: 0,
  employerHousingFund: 0,
  employerAnnuity: 0,
  ownAnnuity: 0,
  annuityDeducted: 0,
};

/** Contributed by the insured person to social insurance. */
export function ownContributions(paid: Insurance): Fen {
  return (
    paid.ownPension +
    paid.ownMedical +
    paid.ownUnemployment +
    paid.flexiblePension +
    paid.flexibleMedical
  );
}

/** What an employee or a flexible worker and the employer pay in the year. */
export function insurance(person: Person, household: Household, values: Values): Insurance {
  const { year } = household;
  const open = openMonths(person, year);
  const months = spreadOver(open, Math.min(person.monthsWorked, open.length));
  if (!person.insured || months.length === 0) return notInsured;
  const overTheYear = (payment: ByMonth) => sum(months.map(payment));
  if (person.activity === 'employee') return ofEmployee(person, household, values, overTheYear);
  // Who has no employer may join: flexible workers, and owners of a business (社会保险法 art. 10).
  if (person.activity === 'flexible' || person.activity === 'business')
    return ofFlexible(values, overTheYear);
  return notInsured;
}

/** The months in which a working person contributes: to the month of retirement. */
function openMonths(person: Person, year: number): readonly number[] {
  if (drawsAlready(person)) return [];
  return monthsOf(year).filter((when) => when <= retirementMonth(person, year));
}

type OverTheYear = (payment: ByMonth) => Fen;

function ofEmployee(
  person: Person,
  { place, year }: Household,
  values: Values,
  overTheYear: OverTheYear,
): Insurance {
  const pay = averagePay(person, year, values);
  const base: ByMonth = (when) =>
    within(values.baseFloor, values.baseCap, pay * person.declaredShare, when);
  const annuityBase: ByMonth =
    person.category === 'public' ? base : (when) => Math.min(fen(values.baseCap(when)), pay);
  const fundBase: ByMonth = (when) => within(values.fundFloor, values.fundCap, pay, when);
  const share = (rate: ByMonth) => overTheYear((when) => halfUp(base(when) * rate(when)));
  const levied = (rate: ByMonth) =>
    share((when) => rate(when) * leviedOfOthers(person, place, when));
  const fund = overTheYear((when) => halfUp(fundBase(when) * fundRate(person)));
  return {
    ...notInsured,
    ...(person.annuityMember ? ofAnnuity(person, annuityBase, values, overTheYear) : {}),
    ownPension: share(values.pensionRate),
    ownMedical: share(values.medicalRate),
    ownUnemployment: share(values.unemploymentRate),
    employerPension: levied(
      person.category === 'public' ? values.publicEmployerPensionRate : values.employerPensionRate,
    ),
    employerMedical: share((when) => values.employerMedicalRate(when) * leviedOfMedical(when)),
    employerUnemployment: levied(values.employerUnemploymentRate),
    employerInjury: levied((when) => injuryRate(person) * (1 - values.injuryCut(when))),
    employerMaternity: share((when) => (hasMaternityInsurance(when) ? values.maternityRate : 0)),
    ownHousingFund: fund,
    employerHousingFund: fund,
  };
}

function ofAnnuity(person: Person, base: ByMonth, values: Values, overTheYear: OverTheYear) {
  const each = (part: keyof AnnuityMonth) =>
    overTheYear((when) => annuityMonth(person, base(when), values)[part]);
  return {
    employerAnnuity: each('employer'),
    ownAnnuity: each('own'),
    annuityDeducted: each('deducted'),
  };
}

/** Flexible workers choose a base from the floor to the cap (国办发〔2019〕13号 art. 3); here all choose the floor. */
function ofFlexible(values: Values, overTheYear: OverTheYear): Insurance {
  const share = (rate: ByMonth) =>
    overTheYear((when) => halfUp(fen(values.baseFloor(when)) * rate(when)));
  return {
    ...notInsured,
    flexiblePension: share(values.flexiblePensionRate),
    flexibleMedical: share(values.flexibleMedicalRate),
  };
}

/**
 * A month's pay on which contributions stand: last year's, bonus included. Where there was none because the employment
 * is new, the wage of the first month, here that of every month (劳社险中心函〔2006〕60号; 住房公积金管理条例 art. 16, 17).
 * Where it is not known (−1), this year's with bonus.
 */
export function averagePay(person: Person, year: number, values: Values): number {
  if (person.wageLastYear > 0) return fen(person.wageLastYear) / 12;
  const bonus = person.wageLastYear === 0 ? 0 : fen(person.bonus);
  return (wages(person, year, values) + bonus) / person.monthsWorked;
}

function within(floor: ByMonth, cap: ByMonth, pay: number, when: number): number {
  return Math.min(fen(cap(when)), Math.max(fen(floor(when)), pay));
}

/** Each side pays 5 to 12 % (住房公积金管理条例 art. 18; 建金管〔2005〕5号); nobody without an account. */
function fundRate({ housingFundRate }: Person): number {
  if (housingFundRate === 0) return 0;
  return Math.min(0.12, Math.max(0.05, housingFundRate));
}
