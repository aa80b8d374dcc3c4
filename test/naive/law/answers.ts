// Everything the second reading says of a household.

import type { Purse } from './allowance.ts';
import { countedIncome, livingAllowance } from './allowance.ts';
import { childcareSubsidy } from './childcare.ts';
import { chongqingPropertyTax } from './chongqing.ts';
import type { Settled } from './income-tax.ts';
import { incomeTaxes } from './income-tax.ts';
import type { Insurance } from './insurance.ts';
import { insurance, ownContributions } from './insurance.ts';
import type { Fen } from './money.ts';
import { sum } from './money.ts';
import { employeePension, newPension } from './pension.ts';
import type { Household, Person } from './people.ts';
import { monthsOf } from './people.ts';
import type { ResidentPension } from './residents.ts';
import { residentMedicalPaid, residentPension, residentPensionPaid } from './residents.ts';
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
  readonly residentPensionPaid: Fen;
  readonly retirementMonth: number;
  readonly newPension: Fen;
  readonly monthsOfNewPension: number;
  readonly employeePension: Fen;
  readonly residentPension: ResidentPension;
  readonly childcareSubsidy: Fen;
}

export interface Answers {
  readonly persons: readonly OfPerson[];
  readonly taxes: readonly Settled[];
  readonly propertyTax: Fen;
}

export function answers(household: Household, values: Values): Answers {
  const persons = household.persons.map((person) => ofPerson(person, household, values));
  return {
    persons,
    taxes: incomeTaxes(household, values, persons),
    propertyTax: propertyTax(household, values),
  };
}

function ofPerson(person: Person, household: Household, values: Values): OfPerson {
  const { year } = household;
  const insured = insurance(person, year, values);
  return {
    person,
    wages: wages(person, year, values),
    insurance: insured,
    residentMedicalPaid: residentMedicalPaid(person, insured, year, values),
    residentPensionPaid: residentPensionPaid(person, insured, year, values),
    retirementMonth: retirementMonth(person, year),
    newPension: newPension(person, year, values),
    monthsOfNewPension: monthsRetired(person, year),
    employeePension: employeePension(person, year, values),
    residentPension: residentPension(person, year, values),
    childcareSubsidy: childcareSubsidy(person, household, values),
  };
}

function propertyTax(household: Household, values: Values): Fen {
  if (household.place === 'shanghai') return shanghaiPropertyTax(household, values);
  if (household.place === 'chongqing') return chongqingPropertyTax(household, values);
  return 0;
}

/**
 * The living allowance of the year, month by month.
 * @param incomeTax of all members, under the choices that were made.
 */
export function allowance(
  household: Household,
  values: Values,
  { persons, propertyTax }: Answers,
  incomeTax: Fen,
): Fen {
  const purses = persons.map(purseOf);
  const counted = countedIncome(household, purses, incomeTax + propertyTax, values.allowance);
  return sum(
    monthsOf(household.year).map((when) =>
      livingAllowance(household, counted, values.allowance, when),
    ),
  );
}

function purseOf(of: OfPerson): Purse {
  return {
    person: of.person,
    wages: of.wages,
    contributions: sum([
      ownContributions(of.insurance),
      of.residentMedicalPaid,
      of.residentPensionPaid,
    ]),
    employeePension: of.employeePension,
    residentPension: of.residentPension,
  };
}
