// Support of the elderly 赡养老人: one amount, however many parents of sixty or more are supported. An only child takes
// it whole; brothers and sisters share it equally, nobody more than half.
//
// It begins in the month in which the first parent is sixty. For parents in the household that month is known; a parent
// who lives elsewhere is taken to be sixty all year.

import { scalar } from '../../../../engine/parameter.ts';
import { at, firstMonth, lastMonth, person } from '../../../../engine/quantity.ts';
import { rule } from '../../../../engine/rule.ts';
import {
  born,
  father,
  mother,
  parentsOver60,
  siblings,
} from '../../../../population/facts/people.ts';
import { additionalDeductionRules, deductionProcedure, raisedDeductions } from '../sources.ts';
import { monthsOfAge } from './months-of-age.ts';

const sixtyYears = scalar({
  name: 'elderlySupport.fromAge',
  label: { en: 'age from which a parent counts', zh: '被赡养人起始年龄' },
  unit: 'months of age',
  values: [
    {
      from: '2019-01-01',
      value: 720,
      source: `${additionalDeductionRules}, art. 23`,
      confidence: 'C',
    },
  ],
});

/** Months of the year in which this person is sixty or more. */
export const monthsOverSixty = rule({
  name: 'monthsOverSixty',
  label: { en: 'months at sixty or more', zh: '年满60岁的月数' },
  per: person,
  unit: 'months',
  source: `${deductionProcedure}, art. 3(6)`,
  from: '2019-01-01',
  reads: { born, firstMonth, lastMonth },
  parameters: { sixtyYears },
  helpers: { monthsOfAge },
  formula: ({ born, firstMonth, lastMonth }, { sixtyYears }, { monthsOfAge }) =>
    born < 0 ? 0 : monthsOfAge(born, sixtyYears, 2400, firstMonth, lastMonth),
});

export const elderlySupportMonths = rule({
  name: 'elderlySupportMonths',
  label: { en: 'months of support of a parent of sixty or more', zh: '赡养老人月数' },
  per: person,
  unit: 'months',
  source: `${deductionProcedure}, art. 3(6)`,
  from: '2019-01-01',
  reads: {
    parentsOver60,
    mothersMonths: at(mother, monthsOverSixty),
    fathersMonths: at(father, monthsOverSixty),
  },
  formula: ({ parentsOver60, mothersMonths, fathersMonths }) => {
    const here = (mothersMonths > 0 ? 1 : 0) + (fathersMonths > 0 ? 1 : 0);
    return parentsOver60 > here ? 12 : Math.max(mothersMonths, fathersMonths);
  },
});

export const elderlySupport = rule({
  name: 'elderlySupport',
  label: { en: 'support of the elderly', zh: '赡养老人扣除' },
  per: person,
  unit: 'yuan/year',
  source: `${additionalDeductionRules}, art. 22 and 23`,
  note: 'Brothers and sisters share equally; they may agree otherwise, up to half each.',
  from: '2019-01-01',
  reads: { elderlySupportMonths, siblings },
  parameters: {
    perMonth: scalar({
      label: { en: 'support of the elderly', zh: '赡养老人扣除标准' },
      unit: 'yuan/month',
      values: [
        {
          from: '2019-01-01',
          value: 2000,
          source: `${additionalDeductionRules}, art. 22`,
          confidence: 'C',
        },
        { from: '2023-01-01', value: 3000, source: `${raisedDeductions}, art. 3`, confidence: 'C' },
      ],
    }),
    largestShare: scalar({
      label: { en: 'largest share of one of several children', zh: '非独生子女最高分摊比例' },
      unit: 'share',
      values: [
        {
          from: '2019-01-01',
          value: 0.5,
          source: `${additionalDeductionRules}, art. 22`,
          confidence: 'C',
        },
      ],
    }),
  },
  formula: ({ elderlySupportMonths, siblings }, { perMonth, largestShare }) => {
    const share = siblings > 0 ? Math.min(largestShare, 1 / (siblings + 1)) : 1;
    return perMonth * share * elderlySupportMonths;
  },
});
