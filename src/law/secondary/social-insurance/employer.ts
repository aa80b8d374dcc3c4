// What employers pay for their employees 单位缴费. It is part of what work costs (primary income) and leaves the household at
// once, to the funds. Gross wages stay as they are when a rate moves. The reliefs of 2020 are in `reliefs-2020.ts`.

import { byPlace, scalar } from '../../../engine/parameter.ts';
import { person } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { category } from '../../../population/facts/work.ts';
import { employerMaternityRates, employerMedicalRates } from '../../places/medical-rates.ts';
import { employerPensionRates, publicPensionRate } from '../../places/pension-rates.ts';
import { employerUnemploymentRates } from '../../places/unemployment-rates.ts';
import { contributionBase } from './base.ts';
import { injuryClass, injuryCut, injuryRates } from './injury-risk.ts';
import { contributed, insuredAsEmployee } from './insured.ts';
import { employerRelief, medicalRelief } from './reliefs-2020.ts';

const law = 'Social Insurance Law 社会保险法';

export const employerPensionContribution = rule({
  name: 'employerPensionContribution',
  label: { en: "employer's pension contribution", zh: '单位养老保险费' },
  per: person,
  unit: 'yuan/month',
  stage: 'secondary',
  source: `${law} art. 10, 12; 国办发〔2019〕13号 art. 1`,
  flow: { from: 'enterprises', via: 'households', to: 'pensionFund', ...contributed },
  reads: { contributionBase, insuredAsEmployee, category, employerRelief },
  parameters: {
    rate: byPlace({
      label: { en: 'rate', zh: '缴费比例' },
      unit: 'share',
      places: employerPensionRates,
    }),
    publicRate: scalar({
      label: { en: 'rate for public staff', zh: '机关事业单位缴费比例' },
      unit: 'share',
      values: publicPensionRate,
    }),
  },
  formula: (
    { contributionBase, insuredAsEmployee, category, employerRelief },
    { rate, publicRate },
  ) => {
    if (!insuredAsEmployee) return 0;
    return contributionBase * (category === 'public' ? publicRate : rate) * (1 - employerRelief);
  },
});

export const employerMedicalContribution = rule({
  name: 'employerMedicalContribution',
  label: { en: "employer's medical contribution", zh: '单位医疗保险费' },
  note: 'With maternity since 2020.',
  per: person,
  unit: 'yuan/month',
  stage: 'secondary',
  source: `${law} art. 23, 53; 国办发〔2019〕10号`,
  flow: { from: 'enterprises', via: 'households', to: 'medicalFund', ...contributed },
  reads: { contributionBase, insuredAsEmployee },
  parameters: {
    rate: byPlace({
      label: { en: 'rate', zh: '缴费比例' },
      unit: 'share',
      places: employerMedicalRates,
    }),
    relief: medicalRelief,
  },
  formula: ({ contributionBase, insuredAsEmployee }, { rate, relief }) =>
    insuredAsEmployee ? contributionBase * rate * (1 - relief) : 0,
});

export const employerMaternityContribution = rule({
  name: 'employerMaternityContribution',
  label: { en: "employer's maternity contribution, to 2019", zh: '单位生育保险费（2019年及以前）' },
  per: person,
  unit: 'yuan/month',
  stage: 'secondary',
  source: `${law} art. 53; 国办发〔2019〕10号: merged into the medical contribution on 2020-01-01`,
  until: '2019-12-31',
  flow: { from: 'enterprises', via: 'households', to: 'maternityFund', ...contributed },
  reads: { contributionBase, insuredAsEmployee },
  parameters: {
    rate: byPlace({
      label: { en: 'rate', zh: '缴费比例' },
      unit: 'share',
      places: employerMaternityRates,
    }),
  },
  formula: ({ contributionBase, insuredAsEmployee }, { rate }) =>
    insuredAsEmployee ? contributionBase * rate : 0,
});

export const employerUnemploymentContribution = rule({
  name: 'employerUnemploymentContribution',
  label: { en: "employer's unemployment contribution", zh: '单位失业保险费' },
  per: person,
  unit: 'yuan/month',
  stage: 'secondary',
  source: `${law} art. 44; Unemployment Insurance Regulations 失业保险条例 art. 6`,
  flow: {
    from: 'enterprises',
    via: 'households',
    to: 'unemploymentFund',
    ...contributed,
  },
  reads: { contributionBase, insuredAsEmployee, employerRelief },
  parameters: {
    rate: byPlace({
      label: { en: 'rate', zh: '缴费比例' },
      unit: 'share',
      places: employerUnemploymentRates,
    }),
  },
  formula: ({ contributionBase, insuredAsEmployee, employerRelief }, { rate }) =>
    insuredAsEmployee ? contributionBase * rate * (1 - employerRelief) : 0,
});

export const employerInjuryContribution = rule({
  name: 'employerInjuryContribution',
  label: { en: "employer's injury contribution", zh: '单位工伤保险费' },
  per: person,
  unit: 'yuan/month',
  stage: 'secondary',
  source: 'Work Injury Insurance Regulations 工伤保险条例 (2010) art. 8, 10; 人社部发〔2015〕71号',
  flow: { from: 'enterprises', via: 'households', to: 'injuryFund', ...contributed },
  reads: { contributionBase, insuredAsEmployee, employerRelief },
  parameters: { riskClass: injuryClass, rates: injuryRates, cut: injuryCut },
  formula: ({ contributionBase, insuredAsEmployee, employerRelief }, { riskClass, rates, cut }) => {
    if (!insuredAsEmployee) return 0;
    return contributionBase * rates.at(riskClass) * (1 - cut) * (1 - employerRelief);
  },
});

/** All that the employer pays to the funds in a month. */
export const employerContributions = rule({
  name: 'employerContributions',
  label: { en: "employer's contributions", zh: '单位缴纳社会保险费' },
  per: person,
  unit: 'yuan/month',
  stage: 'secondary',
  source: `${law} art. 10, 23, 33, 44, 53`,
  note: 'Without the housing fund.',
  paid: contributed,
  reads: {
    employerPensionContribution,
    employerMedicalContribution,
    employerMaternityContribution,
    employerUnemploymentContribution,
    employerInjuryContribution,
  },
  formula: ({
    employerPensionContribution,
    employerMedicalContribution,
    employerMaternityContribution,
    employerUnemploymentContribution,
    employerInjuryContribution,
  }) =>
    employerPensionContribution +
    employerMedicalContribution +
    employerMaternityContribution +
    employerUnemploymentContribution +
    employerInjuryContribution,
});
