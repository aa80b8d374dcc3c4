// The model and the second reading side by side: every quantity that both know, to the fen. Where several ways cost a
// couple the same, the model may have found any of them.

import { household as modelOf } from '../../src/household.ts';
import { documentOf } from './document.ts';
import type { Answers, OfPerson } from './law/answers.ts';
import { allowance, answers } from './law/answers.ts';
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
    ownHousingFund: paid.ownHousingFund,
    employerHousingFund: paid.employerHousingFund,
    residentMedicalContribution: second.residentMedicalPaid,
    residentPensionContribution: second.residentPensionPaid,
    newPension: second.newPension * second.monthsOfNewPension,
    employeePension: second.employeePension,
    residentBasicPension: sum(residentPension.basic),
    residentAccountPension: residentPension.fromAccount,
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
  'incomeTax',
];

function ofCouple(model: Model, one: Case, { couple, ways }: Settled): Compared[] {
  const places = couple.map((person) => one.household.persons.indexOf(person));
  const found = places.map((place) => taxNames.map((name) => fen(model.year(name, place))));
  const differences = (way: readonly IncomeTax[]) =>
    way.flatMap((taxes, i) => taxNames.filter((name, n) => taxes[name] !== found[i]?.[n])).length;
  const [nearest] = [...ways].sort((a, b) => differences(a) - differences(b));
  return couple.flatMap(({ id }, i) =>
    taxNames.map((name, n) => ({
      name,
      of: id,
      model: found[i]?.[n] ?? Number.NaN,
      second: nearest?.[i]?.[name] ?? Number.NaN,
    })),
  );
}

function ofHousehold(model: Model, { household, law }: Case, second: Answers): Compared[] {
  const incomeTax = sum(household.persons.map((_, i) => fen(model.year('incomeTax', i))));
  const ofYear = (name: string, amount: Fen) => ({
    name,
    of: 'all',
    model: fen(model.year(name, 0)),
    second: amount,
  });
  return [
    ofYear('propertyTax', second.propertyTax),
    ofYear('livingAllowance', allowance(household, law.values, second, incomeTax)),
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
  'ownHousingFund',
  'employerHousingFund',
  'residentMedicalContribution',
  'residentPensionContribution',
  'newPension',
  'employeePension',
  'residentBasicPension',
  'residentAccountPension',
  'childcareSubsidy',
  'retirementMonth',
  ...taxNames,
  'propertyTax',
  'livingAllowance',
];
