// The seven special additional deductions 专项附加扣除 of each person, together, after the couple's choices.

import { person } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { continuingEducationDeduction } from './additional/continuing-education.ts';
import { elderlySupport } from './additional/elderly-support.ts';
import { claimedDeductions } from './family-choices.ts';
import { additionalDeductionRules, taxLaw } from './sources.ts';

export const additionalDeductions = rule({
  name: 'additionalDeductions',
  label: { en: 'special additional deductions', zh: '专项附加扣除' },
  per: person,
  unit: 'yuan/year',
  source: `${taxLaw}, art. 6; ${additionalDeductionRules}`,
  reads: { claimedDeductions, elderlySupport, continuingEducationDeduction },
  formula: ({ claimedDeductions, elderlySupport, continuingEducationDeduction }) =>
    claimedDeductions + elderlySupport + continuingEducationDeduction,
});
