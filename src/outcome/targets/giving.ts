// What households give.

import { inYear, listed } from './listing.ts';
import type { Target } from './target.ts';

export const givingTargets: readonly Target[] = listed(
  {
    ...inYear('china', 2020),
    of: { area: 'china', year: 2021 },
    subject: 'giving',
    weight: 'census',
    unit: 'total',
    format: 'yuanTotal',
    tolerance: { is: 'relative', by: 0.25 },
    source: 'China Charity Alliance, report on donations 2020',
    confidence: 'C',
    calibrated: false,
    note: {
      en: 'Of 2020, measured in 2021; the epidemic moved gifts up',
      zh: '2020年数据（疫情年份），以2021年人口测算',
    },
  },
  [
    [
      'cn.2020.donations_personal',
      'Gifts of persons',
      '个人捐赠',
      52.415e9,
      (one) => one.yuan('gifts'),
    ],
    [
      'cn.2020.donations_personal_pc',
      'Gifts per head',
      '人均个人捐赠',
      52.415e9 / 1_411_780_000,
      (one) => one.yuan('gifts') / one.residents(),
      {
        unit: 'person',
        format: 'yuanPerHead',
        confidence: 'D',
      },
    ],
  ],
);
