// What a reader may wonder about in the answers, and which fact of the document would change it.

import type { Evaluation } from '../../engine/evaluate.ts';
import type { Label } from '../../engine/quantity.ts';
import { minimumWageTopUp } from '../../law/primary/minimum-wage.ts';
import { employeePension } from '../../law/secondary/pensions/employee-pension.ts';
import {
  residentAccountPension,
  residentBasicPension,
} from '../../law/secondary/pensions/resident-pension.ts';
import { contributionMonths } from '../../law/secondary/social-insurance/insured.ts';
import { lastYear } from '../../law/years.ts';
import {
  clothing,
  dwelling,
  educationRecreation,
  food,
  healthCare,
  householdGoods,
  otherSpending,
  transport,
} from '../../population/facts/household.ts';
import { pensionScheme } from '../../population/facts/pensions.ts';
import { born } from '../../population/facts/people.ts';
import { wage } from '../../population/facts/work.ts';

const pensions = [employeePension, residentBasicPension, residentAccountPension];
const spending = [
  food,
  clothing,
  dwelling,
  householdGoods,
  transport,
  educationRecreation,
  healthCare,
  otherSpending,
];
const monthsOfSixtyYears = 720;

/** Remarks on the household, with the facts that are missing. */
export function remarksOf(evaluation: Evaluation): Label[] {
  const { persons } = evaluation.input;
  return [
    ...(evaluation.input.lawYear > lastYear ? [lateRemark] : []),
    ...ageRemarks(evaluation),
    ...persons.flatMap((person, k) => minimumWageRemark(evaluation, person, k)),
    ...persons.filter((_, k) => lacksScheme(evaluation, k)).map(schemeRemark),
    ...(lacksSpending(evaluation) ? [spendingRemark] : []),
  ];
}

const lateRemark: Label = {
  en: `The law is written here up to ${lastYear}: what is known of that year is taken as it stands.`,
  zh: `本模型的法规截至${lastYear}年：此后沿用该年的规定与数值。`,
};

/** A wage below the minimum is raised to it: often it was meant by the month. */
function minimumWageRemark(evaluation: Evaluation, person: string, k: number): Label[] {
  if (!(evaluation.ofYear(minimumWageTopUp.name, k) > 0)) return [];
  const offered = String(evaluation.input.facts.get(wage.name)?.[k] ?? 0);
  return [
    {
      en: `${person} is paid the minimum wage, for ${offered} yuan a year are less: an amount by the month is written ${offered}/month.`,
      zh: `${person}的工资全年${offered}元，低于最低工资标准，按最低工资计：按月的金额请写作 ${offered}/月。`,
    },
  ];
}

/** Who has no month of birth is of no age: no rule that asks for one counts them. */
function ageRemarks({ input }: Evaluation): Label[] {
  const births = input.facts.get(born.name) ?? [];
  const unknown = input.persons.filter((_, k) => (births[k] ?? -1) < 0).join(', ');
  if (unknown === '') return [];
  return [
    {
      en: `No month of birth is said of ${unknown}: rules that ask for an age leave them out. Say born, as in 1988-05.`,
      zh: `${unknown}未填出生年月，凡以年龄为条件的规定均不适用：请填 born，如 1988-05。`,
    },
  ];
}

/** Whether the document says nothing of what the household spends. */
function lacksSpending({ input }: Evaluation): boolean {
  return spending.every(({ name }) => (input.facts.get(name)?.[0] ?? 0) === 0);
}

const spendingRemark: Label = {
  en: 'No indirect tax is counted, because the document says no spending: say food, clothing, dwelling and so on.',
  zh: '未计间接税，因文件未说明消费支出：请填 food（食品烟酒）、clothing（衣着）、dwelling（居住）等。',
};

/** Whether somebody of 60 or more draws no pension for want of a scheme, and pays into none. */
function lacksScheme(evaluation: Evaluation, k: number): boolean {
  const { facts, year } = evaluation.input;
  const birth = facts.get(born.name)?.[k] ?? -1;
  const scheme = facts.get(pensionScheme.name)?.[k] ?? 0;
  if (birth < 0 || scheme !== 0 || year * 12 + 11 - birth < monthsOfSixtyYears) return false;
  const amounts = [...pensions, contributionMonths].map((rule) => evaluation.ofYear(rule.name, k));
  return amounts.every((one) => !(one > 0));
}

function schemeRemark(person: string): Label {
  return {
    en: `${person} is 60 or older and draws no pension, because the document says no scheme: say pensionScheme: resident, or pensionScheme: employee with pensionInPayment.`,
    zh: `${person}已满60岁而未领取养老金，因文件未说明制度：请填 pensionScheme: resident（城乡居民），或 pensionScheme: employee（职工）并填 pensionInPayment。`,
  };
}
