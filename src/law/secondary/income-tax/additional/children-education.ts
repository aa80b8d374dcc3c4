// Children's education 子女教育. From the month in which a child is three to the end of full-time schooling, each child
// lessens the taxable income of its parents by a fixed amount a month, whatever school costs.
//
// Children up to the end of compulsory schooling are taken to be at nursery or school; older ones where the facts say so.

import { scalar } from '../../../../engine/parameter.ts';
import { firstMonth, lastMonth, person, sumPointing } from '../../../../engine/quantity.ts';
import { rule } from '../../../../engine/rule.ts';
import { born, schooling } from '../../../../population/facts/people.ts';
import { activity } from '../../../../population/facts/work.ts';
import { claimingParent } from '../couple.ts';
import { additionalDeductionRules, deductionProcedure, raisedDeductions } from '../sources.ts';
import { monthsOfAge } from './months-of-age.ts';

export const educationMonths = rule({
  name: 'educationMonths',
  label: { en: 'months of the child’s education', zh: '子女受教育月数' },
  per: person,
  unit: 'months',
  source: `${additionalDeductionRules}, art. 5; ${deductionProcedure}, art. 3(1)`,
  from: '2019-01-01',
  reads: { born, schooling, activity, firstMonth, lastMonth },
  parameters: {
    fromAge: scalar({
      label: { en: 'age from which education counts', zh: '子女教育扣除起始年龄' },
      unit: 'months of age',
      values: [
        {
          from: '2019-01-01',
          value: 36,
          source: `${additionalDeductionRules}, art. 5`,
          confidence: 'C',
        },
      ],
    }),
    compulsoryUntilAge: scalar({
      label: { en: 'end of compulsory schooling', zh: '义务教育结束年龄' },
      unit: 'months of age',
      values: [
        {
          from: '2006-09-01',
          value: 180,
          source: 'Compulsory Education Law 义务教育法, art. 2 and 11: nine years from six',
          confidence: 'D',
        },
      ],
    }),
  },
  helpers: { monthsOfAge },
  formula: (
    { born, schooling, activity, firstMonth, lastMonth },
    { fromAge, compulsoryUntilAge },
    { monthsOfAge },
  ) => {
    if (born < 0) return 0;
    const young = monthsOfAge(born, fromAge, compulsoryUntilAge, firstMonth, lastMonth);
    const older = monthsOfAge(born, compulsoryUntilAge, 1200, firstMonth, lastMonth);
    return schooling !== 'none' || activity === 'pupil' ? young + older : young;
  },
});

export const educationOfChild = rule({
  name: 'educationOfChild',
  label: { en: 'deduction for the child’s education', zh: '每个子女的教育扣除' },
  per: person,
  unit: 'yuan/year',
  source: `${additionalDeductionRules}, art. 5`,
  from: '2019-01-01',
  reads: { educationMonths, claimingParent },
  parameters: {
    perMonth: scalar({
      name: 'childrenEducation.perMonth',
      label: { en: 'children’s education, per child', zh: '子女教育扣除标准（每个子女）' },
      unit: 'yuan/month',
      values: [
        {
          from: '2019-01-01',
          value: 1000,
          source: `${additionalDeductionRules}, art. 5`,
          confidence: 'C',
        },
        { from: '2023-01-01', value: 2000, source: `${raisedDeductions}, art. 2`, confidence: 'C' },
      ],
    }),
  },
  formula: ({ educationMonths, claimingParent }, { perMonth }) =>
    claimingParent >= 0 ? perMonth * educationMonths : 0,
});

/** What the children of a parent bring, all together, before the couple divides it. */
export const childrenEducation = sumPointing(claimingParent, educationOfChild);
