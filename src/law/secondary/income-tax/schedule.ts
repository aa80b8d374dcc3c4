// The two values that everyone knows of the income tax: the schedule of seven rates and the basic deduction of
// 60,000 yuan a year. They stand apart because several rules read them.

import { brackets, scalar } from '../../../engine/parameter.ts';
import { taxLaw } from './sources.ts';

/** Seven rates on the year's taxable comprehensive income, with quick deductions. */
export const annualSchedule = brackets({
  name: 'incomeTax.schedule',
  label: { en: 'rates on comprehensive income', zh: '综合所得适用税率表' },
  unit: 'rate',
  values: [
    {
      from: '2019-01-01',
      value: [
        [36000, 0.03, 0],
        [144000, 0.1, 2520],
        [300000, 0.2, 16920],
        [420000, 0.25, 31920],
        [660000, 0.3, 52920],
        [960000, 0.35, 85920],
        [null, 0.45, 181920],
      ],
      source: `${taxLaw}, art. 3 and schedule 1`,
      confidence: 'C',
    },
  ],
});

/** The basic deduction of everyone, also called the threshold 起征点. */
export const basicDeduction = scalar({
  name: 'incomeTax.basicDeduction',
  label: { en: 'basic deduction', zh: '基本减除费用' },
  unit: 'yuan/year',
  values: [{ from: '2019-01-01', value: 60000, source: `${taxLaw}, art. 6(1)`, confidence: 'C' }],
});
