// Special deductions 专项扣除: the employee's own contributions to pension, medical and unemployment insurance, and the
// own payment into the housing provident fund. And the "other deductions determined by law": the own payment into an
// annuity and the personal pension 个人养老金.

import { person, perYear } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
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
  source: `${taxLaw}, art. 6(1) and last paragraph`,
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

export const otherDeductions = rule({
  name: 'otherDeductions',
  label: { en: 'other deductions determined by law', zh: '依法确定的其他扣除' },
  per: person,
  unit: 'yuan/year',
  source: 'Implementing Regulations 个人所得税法实施条例 (国务院令第707号), art. 13',
  note: 'Annuities and the personal pension. Commercial health insurance is left out.',
  from: '2019-01-01',
  reads: { personalPensionDeduction, annuity: perYear(annuityDeducted) },
  formula: ({ personalPensionDeduction, annuity }) => personalPensionDeduction + annuity,
});
