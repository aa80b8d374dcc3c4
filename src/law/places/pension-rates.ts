// Employers' rate of the employees' basic pension 企业职工基本养老保险单位缴费比例, and flexible workers' rate, by place.
// The nation moved to 16 % on 2019-05-01 (国办发〔2019〕13号, art. 1). Provinces below it go up step by step; Zhejiang from
// 14 % to 15 % and 16 %: the steps are known, their days are not (low confidence).

import type { Dated } from '../../engine/parameter.ts';
import { series } from './series.ts';

export const employerPensionRates: Readonly<Record<string, readonly Dated<number>[]>> = {
  zhejiang: [
    ...series('Zhejiang: 14 %, confirmed with the bases of 2020', 'C', [['2011-01-01', 0.14]]),
    ...series('Zhejiang: transition to the national rate', 'L', [
      ['2022-01-01', 0.15, 'step and day unconfirmed'],
    ]),
    ...series('Zhejiang: 16 % as of 2024', 'P', [['2024-01-01', 0.16, 'day unconfirmed']]),
  ],
  beijing: [
    ...series('Beijing: 20 % until the cut of 2016', 'M', [['2006-01-01', 0.2]]),
    ...series('人社部发〔2016〕36号, applied in Beijing', 'P', [['2016-05-01', 0.19]]),
    ...series('国办发〔2019〕13号, art. 1', 'C', [['2019-05-01', 0.16]]),
  ],
  shanghai: [
    ...series('Shanghai: 22 %, 21 % from 2015', 'M', [
      ['2006-01-01', 0.22],
      ['2015-10-01', 0.21],
    ]),
    ...series('人社部发〔2016〕36号: Shanghai 20 % as of early 2019', 'P', [['2016-01-01', 0.2]]),
    ...series('国办发〔2019〕13号, art. 1', 'C', [['2019-05-01', 0.16]]),
  ],
  guangdong: series('Guangdong: transition to the national rate', 'L', [
    ['2015-01-01', 0.14],
    ['2023-01-01', 0.15],
    ['2025-01-01', 0.16],
  ]),
  everywhere: [
    ...series('国发〔2005〕38号 art. 3: not above 20 % as a rule', 'C', [['2006-01-01', 0.2]]),
    ...series('人社部发〔2016〕36号: 19 % where the reserve is large, else 20 %', 'M', [
      ['2016-05-01', 0.19],
    ]),
    ...series('国办发〔2019〕13号, art. 1', 'C', [['2019-05-01', 0.16]]),
  ],
};

const budgetPaid = 'before 2014-10 国发〔2015〕2号: the budget paid the pensions of public staff';

/** Civil servants and public institutions have one rate in the whole nation; before October 2014 they paid nothing. */
export const publicPensionRate: readonly Dated<number>[] = [
  ...series(budgetPaid, 'P', [['2006-01-01', 0]]),
  ...series('国发〔2015〕2号, art. 3', 'M', [['2014-10-01', 0.2]]),
  ...series('国办发〔2019〕13号, art. 1', 'C', [['2019-05-01', 0.16]]),
];

/** The share of the employees' own rate that public staff pay. */
export const ownShareOfPublicStaff: readonly Dated<number>[] = [
  ...series(budgetPaid, 'P', [['2006-01-01', 0]]),
  ...series('国发〔2015〕2号, art. 3: 8 % too', 'P', [['2014-10-01', 1]]),
];

export const flexiblePensionRates: Readonly<Record<string, readonly Dated<number>[]>> = {
  zhejiang: [
    ...series('Zhejiang: interim rate', 'L', [
      [
        '2011-07-01',
        0.18,
        '浙江省职工基本养老保险条例 art. 11 says 20 %; the interim rate is from memory',
      ],
    ]),
    ...series('Zhejiang: 2023: 892.40 yuan on the floor of 4,462', 'C', [['2023-01-01', 0.2]]),
  ],
  everywhere: series('国发〔2005〕38号, art. 4', 'C', [['2006-01-01', 0.2]]),
};
