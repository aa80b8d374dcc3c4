// The unemployment benefit 失业保险金: a share of the local minimum wage, the same for everybody, and the contributions to the
// employees' medical scheme, which the fund pays meanwhile. It is free of income tax (个人所得税法 art. 4) and counts as income
// for the living allowance. The temporary supplements of 2020–2022 失业补助金 for those whom it did not reach are left out.

import type { Instrument } from '../../../engine/legislation.ts';
import { byPlace, everywhere } from '../../../engine/parameter.ts';
import { person } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { floorsInProvinces } from '../../places/contribution-limits-provinces.ts';
import { floorInZhejiang } from '../../places/contribution-limits-zhejiang.ts';
import { employerMedicalRates, ownMedicalRates } from '../../places/medical-rates.ts';
import { series, since } from '../../places/series.ts';
import { minimumWageMonthly } from '../../primary/minimum-wage.ts';
import { unemploymentBenefitLimit, unemploymentBenefitMonths } from './duration.ts';

const law = 'Social Insurance Law 社会保险法';
const notice2017 =
  '人社部发〔2017〕71号: to be raised step by step to 90 % of the minimum wage (from memory)';

export const unemploymentBenefit = rule({
  name: 'unemploymentBenefit',
  label: { en: 'unemployment benefit', zh: '失业保险金' },
  per: person,
  stage: 'secondary',
  unit: 'yuan/month',
  source: `${law} art. 47: above the living allowance, below the minimum wage`,
  flow: { from: 'unemploymentFund', to: 'households', months: unemploymentBenefitMonths },
  reads: { unemploymentBenefitMonths },
  parameters: {
    share: byPlace({
      label: { en: 'share of the minimum wage', zh: '占最低工资的比例' },
      unit: 'share',
      places: {
        [everywhere]: series(notice2017, 'M', [
          ['2011-01-01', 0.75, 'provinces between 60 and 80 %'],
          ['2018-01-01', 0.85, 'on the way to 90 %'],
          ['2020-01-01', 0.9],
        ]),
        zhejiang: [
          ...since('2011-01-01', 0.8, 'Zhejiang, before the rise', 'L'),
          ...since(
            '2019-01-01',
            0.9,
            'Zhejiang: 1,809 yuan in Hangzhou in 2020 is 90 % of 2,010',
            'M',
          ),
        ],
      },
    }),
    minimumWage: minimumWageMonthly,
  },
  formula: ({ unemploymentBenefitMonths }, { share, minimumWage }) =>
    unemploymentBenefitMonths > 0 ? share * minimumWage : 0,
});

export const unemploymentMedicalContribution = rule({
  name: 'unemploymentMedicalContribution',
  label: {
    en: 'medical contributions paid for the unemployed',
    zh: '失业保险基金代缴职工医疗保险费',
  },
  per: person,
  stage: 'secondary',
  unit: 'yuan/month',
  source: `${law} art. 48`,
  flow: { from: 'unemploymentFund', to: 'medicalFund', months: unemploymentBenefitMonths },
  reads: { unemploymentBenefitMonths },
  parameters: {
    base: byPlace({
      label: { en: 'base: the floor of contributions', zh: '代缴基数（缴费基数下限）' },
      unit: 'yuan/month',
      places: { zhejiang: floorInZhejiang, ...floorsInProvinces },
    }),
    ownRate: byPlace({
      label: { en: "employee's rate", zh: '个人费率' },
      unit: 'share',
      places: ownMedicalRates,
    }),
    employerRate: byPlace({
      label: { en: "employer's rate", zh: '单位费率' },
      unit: 'share',
      places: employerMedicalRates,
    }),
  },
  formula: ({ unemploymentBenefitMonths }, { base, ownRate, employerRate }) =>
    unemploymentBenefitMonths > 0 ? base * (ownRate + employerRate) : 0,
});

export const unemploymentInstrument: Instrument = {
  name: 'unemployment',
  label: { en: 'Unemployment benefit', zh: '失业保险待遇' },
  stage: 'secondary',
  about: {
    en: 'A share of the minimum wage for up to two years, for those who lost an insured job.',
    zh: '非因本人意愿中断就业的参保人员按月领取，最长二十四个月。',
  },
  rules: [
    unemploymentBenefitLimit,
    unemploymentBenefitMonths,
    unemploymentBenefit,
    unemploymentMedicalContribution,
  ],
};
