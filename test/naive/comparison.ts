// The model and the second reading side by side: every quantity that both know, to the fen. Where several ways cost a
// couple the same, the model may have found any of them.

import type { HouseholdAnswer } from '../../src/household.ts';
import { household as modelOf } from '../../src/household.ts';
import { documentOf } from './document.ts';
import type { Answers, OfPerson } from './law/answers.ts';
import { allowance, answers } from './law/answers.ts';
import type { IncomeTax, Settled } from './law/income-tax.ts';
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

/** Everything compared in a household. Names are the model's. */
export function compare(one: Case): Compared[] {
  const { household, law } = one;
  const model = modelOf(documentOf(household, law));
  const second = answers(household, law.values);
  return [
    ...second.persons.flatMap((person) => ofPerson(model, person)),
    ...second.taxes.flatMap((settled) => ofCouple(model, settled)),
    ...ofHousehold(model, one, second),
  ];
}

/** Those in which the two part. */
export function disagreements(compared: readonly Compared[]): Compared[] {
  return compared.filter(({ model, second }) => model !== second);
}

function ofPerson(model: HouseholdAnswer, second: OfPerson): Compared[] {
  const { id } = second.person;
  const paid = second.insurance;
  const { months, basic, fromAccount } = second.residentPension;
  const inTheYear: Readonly<Record<string, Fen>> = {
    wages: second.wages,
    ownPensionContribution: paid.ownPension,
    ownMedicalContribution: paid.ownMedical,
    ownUnemploymentContribution: paid.ownUnemployment,
    flexiblePensionContribution: paid.flexiblePension,
    flexibleMedicalContribution: paid.flexibleMedical,
    employerPensionContribution: paid.employerPension,
    employerMedicalContribution: paid.employerMedical,
    employerUnemploymentContribution: paid.employerUnemployment,
    ownHousingFund: paid.ownHousingFund,
    employerHousingFund: paid.employerHousingFund,
    residentMedicalContribution: second.residentMedicalPaid,
    residentPensionContribution: second.residentPensionPaid,
    employeePension: second.employeePension,
    residentBasicPension: months * basic,
    residentAccountPension: months * fromAccount,
    childcareSubsidy: second.childcareSubsidy,
  };
  const yearly = Object.entries(inTheYear).map(([name, amount]) => ({
    name,
    of: id,
    model: fen(model.year(name, id)),
    second: onFen(amount),
  }));
  const month = model.of('retirementMonth', id);
  const pension = fen(model.of('newPension', id));
  return [
    ...yearly,
    { name: 'retirementMonth', of: id, model: month, second: second.retirementMonth },
    { name: 'newPension', of: id, model: pension, second: second.newPension },
  ];
}

/** Fractions of fen, where months of the year count alike, are rounded only to be compared. */
function onFen(fraction: number): Fen {
  return fen(fraction / 100);
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

function ofCouple(model: HouseholdAnswer, { couple, ways }: Settled): Compared[] {
  const found = couple.map(({ id }) => taxNames.map((name) => fen(model.year(name, id))));
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

function ofHousehold(model: HouseholdAnswer, { household, law }: Case, second: Answers) {
  const incomeTax = sum(household.persons.map(({ id }) => fen(model.year('incomeTax', id))));
  const monthly = allowance(household, law.values, second, incomeTax);
  return [
    {
      name: 'propertyTax',
      of: 'all',
      model: fen(model.year('propertyTax')),
      second: second.propertyTax,
    },
    {
      name: 'livingAllowance',
      of: 'all',
      model: fen(model.of('livingAllowance')),
      second: monthly,
    },
  ];
}
