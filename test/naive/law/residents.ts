// The residents' schemes. Pension (国发〔2014〕8号): from the month after the sixtieth birthday, the basic pension of the
// place and a 139th of the account a month, for whoever is in the scheme and draws no pension of employees. Medical
// scheme: everybody who is in none of employees. Here all who may join do.

import type { Insurance } from './insurance.ts';
import { ownContributions } from './insurance.ts';
import type { Fen } from './money.ts';
import { fen, halfUp } from './money.ts';
import { employeePension } from './pension.ts';
import type { Month, Person } from './people.ts';
import { ageInMonths, month, monthsOf } from './people.ts';
import { drawsAlready } from './retirement.ts';
import type { Values } from './values.ts';

/** What is paid in the year: the place's basic pension of each month drawn, and from the account. */
export interface ResidentPension {
  readonly basic: readonly Fen[];
  readonly fromAccount: Fen;
  readonly forYears: Fen;
}

export function residentPension(person: Person, year: number, values: Values): ResidentPension {
  const months = monthsDrawn(person, year, values);
  return {
    basic: months.map((when) => fen(values.residentBasic(when))),
    fromAccount: months.length * halfUp(fen(person.residentAccount) / 139),
    forYears: months.length * pensionForYears(person, values),
  };
}

/** What a place adds for long contributions (国发〔2014〕8号 art. 6), by full years. */
function pensionForYears({ residentContributionYears }: Person, { residentYears }: Values): Fen {
  const { least, amount, perYear } = residentYears;
  if (residentContributionYears < least) return 0;
  return fen(amount + perYear * (Math.floor(residentContributionYears) - least));
}

function monthsDrawn(person: Person, year: number, values: Values): Month[] {
  if (drawsOfEmployees(person, year, values)) return [];
  if (person.pensionScheme !== 'resident' && person.residentAccount === 0) return [];
  return monthsOf(year).filter((when) => ageInMonths(person, when) > 720);
}

function drawsOfEmployees(person: Person, year: number, values: Values): boolean {
  return drawsAlready(person) || employeePension(person, year, values) > 0;
}

function inSchemeOfEmployees(
  person: Person,
  paid: Insurance,
  year: number,
  values: Values,
): boolean {
  return ownContributions(paid) > 0 || drawsOfEmployees(person, year, values);
}

export function residentMedicalPaid(
  person: Person,
  paid: Insurance,
  year: number,
  values: Values,
): Fen {
  return inSchemeOfEmployees(person, paid, year, values) ? 0 : fen(values.residentMedicalOwn);
}

/** From 16 to the year of the sixtieth birthday, no pupils: the amount chosen. */
export function residentPensionPaid(
  person: Person,
  paid: Insurance,
  year: number,
  values: Values,
): Fen {
  const young = ageInMonths(person, month(year, 12)) < 16 * 12;
  const old = ageInMonths(person, month(year, 1)) >= 60 * 12;
  if (young || old || person.activity === 'pupil') return 0;
  return inSchemeOfEmployees(person, paid, year, values) ? 0 : fen(person.residentPensionTier);
}

/** Government's payment into the account (art. 5): more from 500 yuan on. */
export function residentPensionSubsidy(
  person: Person,
  paid: Fen,
  { residentSubsidyLow, residentSubsidyHigh }: Values,
): Fen {
  if (paid === 0) return 0;
  return fen(person.residentPensionTier >= 500 ? residentSubsidyHigh : residentSubsidyLow);
}
