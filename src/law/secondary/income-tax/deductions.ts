// What lessens taxable income besides the additional deductions: the basic deduction, special deductions, the personal
// pension. And the additional deductions that are one's own; what spouses can shift is in `claims.ts`.

import { person } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { continuingEducationDeduction } from './additional/continuing-education.ts';
import { elderlySupport } from './additional/elderly-support.ts';
import { basicDeduction } from './schedule.ts';
import { additionalDeductionRules, taxLaw } from './sources.ts';
import { otherDeductions, specialDeductions } from './special-deductions.ts';

export const generalDeductions = rule({
  name: 'generalDeductions',
  label: { en: 'basic, special and other deductions', zh: '基本减除费用、专项扣除与其他扣除' },
  per: person,
  unit: 'yuan/year',
  source: `${taxLaw}, art. 6(1)`,
  from: '2019-01-01',
  reads: { specialDeductions, otherDeductions },
  parameters: { basicDeduction },
  formula: ({ specialDeductions, otherDeductions }, { basicDeduction }) =>
    basicDeduction + specialDeductions + otherDeductions,
});

export const ownAdditionalDeductions = rule({
  name: 'ownAdditionalDeductions',
  label: { en: 'additional deductions that cannot be shifted', zh: '不可转移的专项附加扣除' },
  per: person,
  unit: 'yuan/year',
  source: `${additionalDeductionRules}, art. 8 and 22`,
  reads: { elderlySupport, continuingEducationDeduction },
  formula: ({ elderlySupport, continuingEducationDeduction }) =>
    elderlySupport + continuingEducationDeduction,
});
