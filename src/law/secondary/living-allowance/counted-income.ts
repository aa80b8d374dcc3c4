// The income that counts 家庭收入: what the members earn and draw in the year, what comes once (once-income.ts) included, less
// taxes on income and property and social contributions, spread over its months. Not counted are aid from the government (every kind of assistance, the allowances
// of the disabled and the old, refunds of medical cost), the childcare subsidy, the nation's basic pension for
// residents (during the 14th plan), honours and scholarships. What a job costs may be taken off wages; places set how
// much, and two levers stand for it. Losses of one kind lessen the others, but the family's income is never below 0.

import { everywhere, lever, scalar } from '../../../engine/parameter.ts';
import { household, perMonth, person, perYear, sumOver } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { residentBasicPensions } from '../../places/resident-pension-amounts.ts';
import { since } from '../../places/series.ts';
import { personalMarketIncome } from '../../primary/personal-market-income.ts';
import { publicJobWage } from '../../primary/public-jobs.ts';
import { wages } from '../../primary/wages.ts';
import { incomeTax } from '../income-tax/income-tax.ts';
import { annuityPension } from '../pensions/annuities.ts';
import { residentConvergence } from '../pensions/convergence.ts';
import { employeePension } from '../pensions/employee-pension.ts';
import {
  residentBasicPension,
  residentPension,
  residentPensionContribution,
  residentPensionDrawn,
} from '../pensions/resident-pension.ts';
import { propertyTax } from '../property-tax/instrument.ts';
import { rentedHomeTax } from '../property-tax/rented-homes.ts';
import { rentSurcharges, rentVat } from '../rent-vat.ts';
import { ownContributions } from '../social-insurance/own.ts';
import { residentMedicalContribution } from '../social-insurance/resident-medical.ts';
import { supportIncome, supportPayment } from '../support.ts';
import { unemploymentBenefit } from '../unemployment/benefit.ts';
import { onceIncome } from './once-income.ts';
import { reviewMeasures } from './sources.ts';

export const workDeduction = rule({
  name: 'workDeduction',
  label: { en: 'costs of work taken off wages', zh: '就业成本扣减' },
  per: person,
  unit: 'yuan/year',
  source: `${reviewMeasures}: necessary costs of work may be deducted; amounts are local`,
  reads: { wages, publicJobWage },
  parameters: {
    amount: lever({
      name: 'livingAllowance.workDeduction',
      label: { en: 'deduction for each earner of a wage', zh: '每名就业人员扣减额' },
      unit: 'yuan/year',
      neutral: 0,
    }),
    share: lever({
      name: 'livingAllowance.earningsDisregard',
      label: { en: 'share of wages not counted', zh: '工资收入豁免比例' },
      unit: 'share',
      neutral: 0,
    }),
  },
  formula: ({ wages, publicJobWage }, { amount, share }) => {
    const pay = wages + publicJobWage;
    return Math.min(Math.max(0, pay), amount + share * pay);
  },
});

export const basicPensionNotCounted = rule({
  name: 'basicPensionNotCounted',
  label: { en: 'part of the basic pension not counted', zh: '不计入收入的基础养老金' },
  per: person,
  unit: 'yuan/month',
  source: `${reviewMeasures} art. 13(3): the nation’s basic pension, during the 14th plan`,
  paid: residentPensionDrawn,
  reads: { residentBasicPension },
  parameters: {
    national: scalar({
      name: 'livingAllowance.nationalBasicPension',
      label: { en: 'basic pension set by the nation', zh: '中央确定的基础养老金' },
      unit: 'yuan/month',
      values: residentBasicPensions[everywhere] ?? [],
    }),
    share: scalar({
      name: 'livingAllowance.basicPensionNotCounted',
      label: { en: 'share of it that is not counted', zh: '中央基础养老金不计入比例' },
      unit: 'share',
      values: [
        ...since('2011-01-01', 0, 'national rules before 2021: not named', 'M'),
        ...since('2021-07-01', 1, `${reviewMeasures} art. 13(3)`, 'C'),
        ...since('2026-01-01', 1, 'after the 14th plan: taken to go on', 'L'),
      ],
    }),
  },
  formula: ({ residentBasicPension }, { national, share }) =>
    Math.min(residentBasicPension, national * share),
});

export const pensionsForAllowance = rule({
  name: 'pensionsForAllowance',
  label: {
    en: 'pensions and unemployment benefit that count',
    zh: '计入家庭收入的养老金和失业保险金',
  },
  per: person,
  unit: 'yuan/year',
  source: `${reviewMeasures} art. 12, 13`,
  reads: {
    employee: perYear(employeePension),
    residents: perYear(residentPension),
    notCounted: perYear(basicPensionNotCounted),
    annuity: perYear(annuityPension),
    convergence: perYear(residentConvergence),
    unemployment: perYear(unemploymentBenefit),
  },
  formula: ({ employee, residents, notCounted, annuity, convergence, unemployment }) =>
    employee + residents - notCounted + annuity + convergence + unemployment,
});

export const incomeForAllowance = rule({
  name: 'incomeForAllowance',
  label: { en: 'income of the member that counts', zh: '计入家庭收入的个人收入' },
  per: person,
  unit: 'yuan/year',
  source: `${reviewMeasures} art. 12, 13`,
  reads: {
    personalMarketIncome,
    onceIncome,
    workDeduction,
    pensionsForAllowance,
    incomeTax,
    rentedHomeTax,
    rentVat: perYear(rentVat),
    rentSurcharges: perYear(rentSurcharges),
    ownContributions: perYear(ownContributions),
    residentPensionContribution,
    residentMedicalContribution,
  },
  formula: ({
    personalMarketIncome,
    onceIncome,
    workDeduction,
    pensionsForAllowance,
    incomeTax,
    rentedHomeTax,
    rentVat,
    rentSurcharges,
    ownContributions,
    residentPensionContribution,
    residentMedicalContribution,
  }) => {
    const received = personalMarketIncome + onceIncome - workDeduction + pensionsForAllowance;
    const contributions =
      ownContributions + residentPensionContribution + residentMedicalContribution;
    const onRent = rentedHomeTax + rentVat + rentSurcharges;
    return received - incomeTax - onRent - contributions;
  },
});

export const countedIncome = rule({
  name: 'countedIncome',
  label: { en: 'counted income of the family', zh: '核定家庭月收入' },
  per: household,
  unit: 'yuan/month',
  source: `${reviewMeasures} art. 12, 13`,
  reads: {
    ofMembers: sumOver(household, perMonth(incomeForAllowance)),
    supportReceived: perMonth(supportIncome),
    supportPaid: perMonth(supportPayment),
    propertyTax: perMonth(propertyTax),
  },
  formula: ({ ofMembers, supportReceived, supportPaid, propertyTax }) =>
    Math.max(0, ofMembers + supportReceived - supportPaid - propertyTax),
});
