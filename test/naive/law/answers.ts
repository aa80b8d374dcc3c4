// Everything the second reading says of a household: fen by quantity and person, and for each couple the ways that
// cost it least.

import { countedIncome, livingAllowance } from './allowance.ts';
import { childcareSubsidy } from './childcare.ts';
import { chongqingPropertyTax } from './chongqing.ts';
import type { Ways } from './income-tax.ts';
import { incomeTaxes } from './income-tax.ts';
import type { Insurance } from './insurance.ts';
import { insurance, ownContributions } from './insurance.ts';
import type { Fen } from './money.ts';
import type { Household, Person } from './people.ts';
import { employeePension, newPension } from './pension.ts';
import { residentPension } from './residents.ts';
import { retirementMonth } from './retirement.ts';
import { shanghaiPropertyTax } from './shanghai.ts';
import type { Values } from './values.ts';
import { wages } from './wages.ts';

export interface OfPerson {
  readonly person: Person;
  readonly wages: Fen;
  readonly insurance: Insurance;
  readonly retirementMonth: number;
  readonly newPension: Fen;
  readonly employeePension: Fen;
  readonly residentPension: Fen;
  readonly childcareSubsidy: Fen;
}

export interface Answers {
  readonly persons: readonly OfPerson[];
  readonly taxes: readonly { readonly members: readonly Person[]; readonly ways: Ways }[];
  readonly propertyTax: Fen;
}

/** @param childrenAlike the couple shares out the deductions of all its children in the same way. */
export function answers(household: Household, values: Values, childrenAlike = false): Answers {
  const { persons, year } = household;
  const paid = new Map(persons.map((person) => [person, wages(person, year, values)]));
  const insured = new Map(persons.map((person) => [person, insurance(person, year, values)]));
  return {
    persons: persons.map((person) => ({
      person,
      wages: paid.get(person) ?? 0,
      insurance: insurance(person, year, values),
      retirementMonth: retirementMonth(person, year),
      newPension: newPension(person, year, values),
      employeePension: employeePension(person, year, values),
      residentPension: residentPension(person, year, values),
      childcareSubsidy: childcareSubsidy(person, household, values),
    })),
    taxes: incomeTaxes(household, values, paid, insured, childrenAlike),
    propertyTax: propertyTax(household, values),
  };
}

function propertyTax(household: Household, values: Values): Fen {
  if (household.place === 'shanghai') return shanghaiPropertyTax(household, values);
  if (household.place === 'chongqing') return chongqingPropertyTax(household, values);
  return 0;
}
export { countedIncome, livingAllowance, ownContributions };
