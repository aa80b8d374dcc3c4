// The model and the second reading side by side: every quantity that both know, to the fen. Where several ways cost a
// couple the same, the model may have found any of them.

import { household as modelOf } from '../../src/household.ts';
import { documentOf } from './document.ts';
import type { Answers, OfPerson } from './law/answers.ts';
import { allowances, answers, purseOf } from './law/answers.ts';
import type { IncomeTax, Settled } from './law/income-tax.ts';
import { ownContributions } from './law/insurance.ts';
import type { Fen } from './law/money.ts';
import { fen, sum } from './law/money.ts';
import type { Case } from './random-households.ts';

/** A quantity as the model and as the second reading have it. */
export interface Compared {
  readonly name: string;
  readonly of: string;
  readonly model: number;
  readonly second: number;
}

/** What the model says of one household: a rule's amount over the year, or its state. */
export interface Model {
  /** @param person the person's place; 0 for what is the household's. */
  year(name: string, person: number): number;
}

/** Everything compared in a household, the model asked through its public door. Names are the model's. */
export function compare(one: Case): Compared[] {
  const ids = one.household.persons.map(({ id }) => id);
  const answer = modelOf(documentOf(one.household, one.law));
  return compareWith({ year: (name, person) => answer.year(name, ids[person]) }, one);
}

/** Everything compared in a household. */
export function compareWith(model: Model, one: Case): Compared[] {
  const { household, law } = one;
  const second = answers(household, law.values);
  return [
    ...second.persons.flatMap((person, i) => ofPerson(model, person, i)),
    ...second.taxes.flatMap((settled) => ofCouple(model, one, settled)),
    ...ofHousehold(model, one, second),
  ];
}

/** Those in which the two part. */
export function disagreements(compared: readonly Compared[]): Compared[] {
  return compared.filter(({ model, second }) => model !== second);
}

/** Amounts of a person in the year, by the model's names. */
function amountsOf(second: OfPerson): Readonly<Record<string, Fen>> {
  const { insurance: paid, residentPension } = second;
  return {
    wages: second.wages,
    ownPensionContribution: paid.ownPension,
    ownMedicalContribution: paid.ownMedical,
    ownUnemploymentContribution: paid.ownUnemployment,
    flexiblePensionContribution: paid.flexiblePension,
    flexibleMedicalContribution: paid.flexibleMedical,
    ownContributions: ownContributions(paid),
    employerPensionContribution: paid.employerPension,
    employerMedicalContribution: paid.employerMedical,
    employerUnemploymentContribution: paid.employerUnemployment,
    employerInjuryContribution: paid.employerInjury,
    employerMaternityContribution: paid.employerMaternity,
    ownHousingFund: paid.ownHousingFund,
    employerHousingFund: paid.employerHousingFund,
    employerAnnuityContribution: paid.employerAnnuity,
    ownAnnuityContribution: paid.ownAnnuity,
    annuityPension: second.annuityDrawn,
    residentMedicalContribution: second.residentMedicalPaid,
    residentMedicalSubsidy: second.residentMedicalSubsidy,
    residentPensionContribution: second.residentPensionPaid,
    residentPensionSubsidy: second.residentPensionSubsidy,
    newPension: second.newPension * second.monthsOfNewPension,
    employeePension: second.employeePension,
    residentBasicPension: sum(residentPension.basic),
    residentAccountPension: residentPension.fromAccount,
    residentYearsPension: residentPension.forYears,
    rentedHomeTax: second.letting.propertyTax,
    rentVat: sum(second.letting.vat),
    rentSurcharges: sum(second.letting.surcharges),
    childcareSubsidy: second.childcareSubsidy,
  };
}

function ofPerson(model: Model, second: OfPerson, i: number): Compared[] {
  const { id } = second.person;
  const amounts = Object.entries(amountsOf(second)).map(([name, amount]) => ({
    name,
    of: id,
    model: fen(model.year(name, i)),
    second: amount,
  }));
  const month = model.year('retirementMonth', i);
  return [
    ...amounts,
    { name: 'retirementMonth', of: id, model: month, second: second.retirementMonth },
  ];
}

const taxNames: readonly (keyof IncomeTax)[] = [
  'comprehensiveTaxDue',
  'comprehensiveTax',
  'bonusTax',
  'businessTax',
  'interestTax',
  'dividendTax',
  'rentTax',
  'annuityTax',
  'personalPensionTax',
  'equityTax',
  'severanceTax',
  'earlyRetirementTax',
  'shareGainTax',
  'incidentalTax',
  'homeSaleTax',
  'incomeTax',
];

function ofCouple(model: Model, one: Case, { couple, ways }: Settled): Compared[] {
  const places = couple.map((person) => one.household.persons.indexOf(person));
  const found = places.map((place) => taxNames.map((name) => fen(model.year(name, place))));
  const differences = (way: readonly IncomeTax[]) =>
    way.flatMap((taxes, i) => taxNames.filter((name, n) => taxes[name] !== found[i]?.[n])).length;
  const [nearest] = [...ways].sort((a, b) => differences(a) - differences(b));
  return couple.flatMap((person, i) =>
    taxNames.map((name, n) => {
      const model = found[i]?.[n] ?? Number.NaN;
      const second = nearest?.[i]?.[name] ?? Number.NaN;
      return { name, of: person.id, model, second };
    }),
  );
}

function ofHousehold(model: Model, one: Case, second: Answers): Compared[] {
  const ofYear = (name: string, amount: Fen) => ({
    name,
    of: 'all',
    model: fen(model.year(name, 0)),
    second: amount,
  });
  return [
    ofYear('propertyTax', second.propertyTax),
    ofYear('homeSaleVat', second.homeSale.vat),
    ofYear('homeSaleSurcharges', second.homeSale.surcharges),
    ...ofAllowances(model, one, second),
  ];
}

/** Allowances, on the taxes that the model found. */
function ofAllowances(model: Model, { household, law }: Case, second: Answers): Compared[] {
  const { homeSale, propertyTax } = second;
  const purses = second.persons.map((of, i) =>
    purseOf(of, fen(model.year('incomeTax', i)), i === 0 ? homeSale.gain : 0),
  );
  const { living, kept, alone } = allowances(household, law.values, purses, propertyTax);
  const amount = (name: string, of: string, i: number, paid: Fen) => ({
    name,
    of,
    model: fen(model.year(name, i)),
    second: paid,
  });
  return [
    amount('livingAllowance', 'all', 0, living),
    amount('gradualExit', 'all', 0, kept),
    ...household.persons.map(({ id }, i) => amount('singlePersonAllowance', id, i, alone[i] ?? 0)),
  ];
}

/** Every name that is compared. */
export const comparedNames: readonly string[] = [
  'wages',
  'ownPensionContribution',
  'ownMedicalContribution',
  'ownUnemploymentContribution',
  'flexiblePensionContribution',
  'flexibleMedicalContribution',
  'ownContributions',
  'employerPensionContribution',
  'employerMedicalContribution',
  'employerUnemploymentContribution',
  'employerInjuryContribution',
  'employerMaternityContribution',
  'ownHousingFund',
  'employerHousingFund',
  'employerAnnuityContribution',
  'ownAnnuityContribution',
  'annuityPension',
  'residentMedicalContribution',
  'residentMedicalSubsidy',
  'residentPensionContribution',
  'residentPensionSubsidy',
  'newPension',
  'employeePension',
  'residentBasicPension',
  'residentAccountPension',
  'residentYearsPension',
  'rentedHomeTax',
  'rentVat',
  'rentSurcharges',
  'childcareSubsidy',
  'retirementMonth',
  ...taxNames,
  'propertyTax',
  'homeSaleVat',
  'homeSaleSurcharges',
  'livingAllowance',
  'gradualExit',
  'singlePersonAllowance',
];
