// The monthly table of wages and the monthly deduction before comprehensive taxation, with what held until August 2011.

import { brackets, scalar } from '../../../engine/parameter.ts';
import { monthlyRows } from './monthly-rows.ts';

export const law2011 = 'Individual Income Tax Law 个人所得税法 (2011-06-30)';
export const transition = '财税〔2018〕98号';
const law2007 = 'Individual Income Tax Law 个人所得税法 (2007-12-29)';

export const wageDeduction = scalar({
  name: 'wageTax.deduction',
  label: { en: 'deduction from wages until 2018', zh: '工资薪金减除费用（2018年及以前）' },
  unit: 'yuan/month',
  values: [
    { from: '2008-03-01', value: 2000, source: `${law2007}, art. 6(1)`, confidence: 'C' },
    { from: '2011-09-01', value: 3500, source: `${law2011}, art. 6(1)`, confidence: 'C' },
    { from: '2018-10-01', value: 5000, source: `${transition}, art. 1`, confidence: 'M' },
  ],
});

export const wageSchedule = brackets({
  name: 'wageTax.schedule',
  label: { en: 'monthly rates on wages until 2018', zh: '工资薪金所得税率表（2018年及以前）' },
  unit: 'rate',
  values: [
    {
      from: '2008-03-01',
      value: [
        [500, 0.05, 0],
        [2000, 0.1, 25],
        [5000, 0.15, 125],
        [20000, 0.2, 375],
        [40000, 0.25, 1375],
        [60000, 0.3, 3375],
        [80000, 0.35, 6375],
        [100000, 0.4, 10375],
        [null, 0.45, 15375],
      ],
      source: `${law2007}, schedule 1`,
      confidence: 'C',
    },
    {
      from: '2011-09-01',
      value: [
        [1500, 0.03, 0],
        [4500, 0.1, 105],
        [9000, 0.2, 555],
        [35000, 0.25, 1005],
        [55000, 0.3, 2755],
        [80000, 0.35, 5505],
        [null, 0.45, 13505],
      ],
      source: `${law2011}, schedule 1`,
      confidence: 'C',
    },
    {
      from: '2018-10-01',
      value: monthlyRows,
      source: `${transition}, annex 1`,
      confidence: 'M',
    },
  ],
});
