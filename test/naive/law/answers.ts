// Everything the second reading says of a household.

import { livingAllowance } from './allowance.ts';
import { annuityDrawn } from './annuity.ts';
import type { Letting } from './capital.ts';
import { letting } from './capital.ts';
import { childcareSubsidy } from './childcare.ts';
import { chongqingPropertyTax } from './chongqing.ts';
import type { Purse } from './counted-income.ts';
import { comesOnce, countedIncome } from './counted-income.ts';
import type { HomeSale } from './home-sale.ts';
import { homeSale } from './home-sale.ts';
import type { Settled } from './income-tax.ts';
import { incomeTaxes } from './income-tax.ts';
import type { Insurance } from './insurance.ts';
import { insurance, ownContributions } from './insurance.ts';
import { allowanceAlone, keptAllowance } from './margin.ts';
import type { Fen } from './money.ts';
import { fen, sum } from './money.ts';
import { employeePension, newPension } from './pension.ts';
import type { Household, Month, Person } from './people.ts';
import { monthsOf } from './people.ts';
import type { ResidentPension } from './residents.ts';
import {
  residentMedicalPaid,
  residentPension,
  residentPensionPaid,
  residentPensionSubsidy,
} from './residents.ts';
import { monthsRetired, retirementMonth } from './retirement.ts';
import { shanghaiPropertyTax } from './shanghai.ts';
import type { Values } from './values.ts';
import { wages } from './wages.ts';

/** What is paid to and by a person in the year; a new pension a month. */
export interface OfPerson {
  readonly person: Person;
  readonly wages: Fen;
  readonly insurance: Insurance;
  readonly residentMedicalPaid: Fen;
  readonly residentMedicalSubsidy: Fen;
  readonly residentPensionPaid: Fen;
  readonly residentPensionSubsidy: Fen;
  readonly retirementMonth: number;
  readonly newPension: Fen;
  readonly monthsOfNewPension: number;
  readonly employeePension: Fen;
  readonly residentPension: ResidentPension;
  readonly annuityDrawn: Fen;
  readonly letting: Letting;
  readonly childcareSubsidy: Fen;
}

export interface Answers {
  readonly persons: readonly OfPerson[];
  readonly taxes: readonly Settled[];
  readonly propertyTax: Fen;
  readonly homeSale: HomeSale;
}

export function answers(household: Household, values: Values): Answers {
  const persons = household.persons.map((person) => ofPerson(person, household, values));
  return {
    persons,
    taxes: incomeTaxes(household, values, persons),
    propertyTax: propertyTax(household, values),
    homeSale: homeSale(household, values),
  };
}

function ofPerson(person: Person, household: Household, values: Values): OfPerson {
  const { year } = household;
  const insured = insurance(person, household, values);
  const pensionPaid = residentPensionPaid(person, insured, year, values);
  const medicalPaid = residentMedicalPaid(person, insured, year, values);
  return {
    person,
    wages: wages(person, year, values),
    insurance: insured,
    residentMedicalPaid: medicalPaid,
    residentMedicalSubsidy: medicalPaid > 0 ? fen(values.residentMedicalSubsidy) : 0,
    residentPensionPaid: pensionPaid,
    residentPensionSubsidy: residentPensionSubsidy(person, pensionPaid, values),
    retirementMonth: retirementMonth(person, year),
    newPension: newPension(person, year, values),
    monthsOfNewPension: monthsRetired(person, year),
    employeePension: employeePension(person, year, values),
    residentPension: residentPension(person, year, values),
    annuityDrawn: annuityDrawn(person, year),
    letting: letting(person, year, values.maintenanceTax),
    childcareSubsidy: childcareSubsidy(person, household, values),
  };
}

function propertyTax(household: Household, values: Values): Fen {
  if (household.place === 'shanghai') return shanghaiPropertyTax(household, values);
  if (household.place === 'chongqing') return chongqingPropertyTax(household, values);
  return 0;
}

/** Allowances of the year, summed over its months. */
export interface Allowances {
  readonly living: Fen;
  /** Of each member counted alone. */
  readonly alone: readonly Fen[];
  readonly kept: Fen;
}

export function allowances(
  household: Household,
  { allowance }: Values,
  purses: readonly Purse[],
  propertyTax: Fen,
): Allowances {
  const counted = countedIncome(household, purses, propertyTax, allowance);
  const overTheYear = (paid: (when: Month) => Fen) => sum(monthsOf(household.year).map(paid));
  return {
    living: overTheYear((when) => livingAllowance(household, counted, allowance, when)),
    alone: purses.map((purse) =>
      overTheYear((when) => allowanceAlone(household, purse, counted, allowance, when)),
    ),
    kept: overTheYear((when) => keptAllowance(household, counted, allowance, when)),
  };
}

/**
 * @param incomeTax that of the person under the choices that were made.
 * @param gain on a home that the person sold.
 */
export function purseOf(of: OfPerson, incomeTax: Fen, gain: number): Purse {
  return {
    person: of.person,
    wages: of.wages,
    employeePension: of.employeePension,
    residentPension: of.residentPension,
    annuity: of.annuityDrawn,
    once: comesOnce(of.person) + gain,
    contributions: sum([
      ownContributions(of.insurance),
      of.residentMedicalPaid,
      of.residentPensionPaid,
    ]),
    taxes: incomeTax + taxesOnLetting(of.letting),
  };
}

/** But the income tax. */
function taxesOnLetting({ vat, surcharges, propertyTax }: Letting): Fen {
  return sum(vat) + sum(surcharges) + propertyTax;
}
