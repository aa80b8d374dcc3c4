// Special deductions 专项扣除: the employee's own contributions to pension, medical and unemployment insurance, and the
// own payment into the housing provident fund. And the "other deductions determined by law": the own payment into an
// annuity, the personal pension 个人养老金, and the premium of an approved health policy 税优商业健康保险.

import { scalar } from '../../../engine/parameter.ts';
import { person, perYear } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { qualifiedHealthPremium } from '../../../population/facts/people.ts';
import { ownHousingFund } from '../housing-fund.ts';
import { annuityDeducted } from '../pensions/annuities.ts';
import { personalPensionPayment } from '../pensions/personal-pension.ts';
import { ownContributions } from '../social-insurance/own.ts';
import { taxLaw } from './sources.ts';

export const specialDeductions = rule({
  name: 'specialDeductions',
  label: { en: 'special deductions', zh: '专项扣除' },
  per: person,
  unit: 'yuan/year',
  source: `${taxLaw}, art. 6(1) and para. 4`,
  reads: {
    contributions: perYear(ownContributions),
    housingFund: perYear(ownHousingFund),
  },
  formula: ({ contributions, housingFund }) => contributions + housingFund,
});

export const personalPensionDeduction = rule({
  name: 'personalPensionDeduction',
  label: { en: 'paid into the personal pension', zh: '个人养老金扣除' },
  per: person,
  unit: 'yuan/year',
  source: '财政部 税务总局公告2024年第21号, art. 1',
  from: '2019-01-01',
  reads: { personalPensionPayment },
  formula: ({ personalPensionPayment }) => personalPensionPayment,
});

export const healthInsuranceDeduction = rule({
  name: 'healthInsuranceDeduction',
  label: { en: 'premium of an approved health policy', zh: '商业健康保险扣除' },
  per: person,
  unit: 'yuan/year',
  source: '财税〔2017〕39号, art. 1; 国家税务总局公告2017年第17号',
  note: 'A premium that the employer pays for the employee is pay first, and deducted here.',
  from: '2019-01-01',
  reads: { qualifiedHealthPremium },
  parameters: {
    most: scalar({
      label: { en: 'at most', zh: '扣除限额' },
      unit: 'yuan/year',
      values: [
        { from: '2017-07-01', value: 2400, source: '财税〔2017〕39号, art. 1', confidence: 'M' },
      ],
    }),
  },
  formula: ({ qualifiedHealthPremium }, { most }) => Math.min(qualifiedHealthPremium, most),
});

export const otherDeductions = rule({
  name: 'otherDeductions',
  label: { en: 'other deductions determined by law', zh: '依法确定的其他扣除' },
  per: person,
  unit: 'yuan/year',
  source: '个人所得税法实施条例 (国务院令第707号), art. 13',
  from: '2019-01-01',
  reads: {
    personalPensionDeduction,
    healthInsuranceDeduction,
    annuity: perYear(annuityDeducted),
  },
  formula: ({ personalPensionDeduction, healthInsuranceDeduction, annuity }) =>
    personalPensionDeduction + healthInsuranceDeduction + annuity,
});
