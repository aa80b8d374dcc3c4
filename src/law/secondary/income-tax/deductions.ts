// What lessens taxable income whatever a couple chooses: the basic deduction, special deductions, the additional
// deductions that are one's own, the personal pension. What spouses can shift is in `family-choices.ts`.

import { person } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { continuingEducationDeduction } from './additional/continuing-education.ts';
import { elderlySupport } from './additional/elderly-support.ts';
import { basicDeduction } from './schedule.ts';
import { taxLaw } from './sources.ts';
import { personalPensionDeduction, specialDeductions } from './special-deductions.ts';

/** The deductions that withholding takes into account from the first month, without the basic one. */
export const fixedDeductions = rule({
  name: 'fixedDeductions',
  label: { en: 'deductions that cannot be shifted', zh: '不可转移的扣除' },
  per: person,
  unit: 'yuan/year',
  source: `${taxLaw}, art. 6(1)`,
  reads: {
    specialDeductions,
    personalPensionDeduction,
    elderlySupport,
    continuingEducationDeduction,
  },
  formula: ({
    specialDeductions,
    personalPensionDeduction,
    elderlySupport,
    continuingEducationDeduction,
  }) =>
    specialDeductions + personalPensionDeduction + elderlySupport + continuingEducationDeduction,
});

/** With the basic deduction: what stands against income before any choice. */
export const deductionsBeforeChoice = rule({
  name: 'deductionsBeforeChoice',
  label: { en: 'deductions before any choice', zh: '选择前扣除合计' },
  per: person,
  unit: 'yuan/year',
  source: `${taxLaw}, art. 6(1)`,
  from: '2019-01-01',
  reads: { fixedDeductions },
  parameters: { basicDeduction },
  formula: ({ fixedDeductions }, { basicDeduction }) => basicDeduction + fixedDeductions,
});
