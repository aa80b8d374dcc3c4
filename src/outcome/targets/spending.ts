// What is consumed: per head, by kind, and what is saved.

import type { Evidence, PartOf, SpendingKind } from './evidence.ts';
import { spendingKinds } from './evidence.ts';
import { inPrefecture, inYear, listed, type Row } from './listing.ts';
import type { Common, Target } from './target.ts';

const shared = {
  subject: 'spending',
  weight: 'survey',
  unit: 'person',
  format: 'yuanPerHead',
  confidence: 'C',
} as const;

const spent = (evidence: Evidence, part: PartOf = {}): number =>
  spendingKinds.reduce((sum, kind) => sum + evidence.mean(kind, part), 0);

const words: Readonly<Record<SpendingKind, readonly [id: string, en: string, zh: string]>> = {
  food: ['food_tobacco_alcohol', 'food, tobacco and alcohol', '食品烟酒'],
  clothing: ['clothing', 'clothing', '衣着'],
  dwelling: ['housing', 'the dwelling', '居住'],
  householdGoods: ['household_goods', 'household goods and services', '生活用品及服务'],
  transport: ['transport_comm', 'transport and communication', '交通通信'],
  educationRecreation: ['education_culture', 'education, culture and recreation', '教育文化娱乐'],
  healthCare: ['health', 'health care', '医疗保健'],
  otherSpending: ['other', 'other goods and services', '其他用品及服务'],
};

const release = (year: number) =>
  `National Bureau of Statistics, Residents’ income and consumption ${year}`;

const province = listed(
  {
    ...shared,
    ...inYear('zhejiang', 2021),
    tolerance: { is: 'relative', by: 0.02 },
    source: 'National Bureau of Statistics, survey office in Zhejiang, 2021',
    calibrated: true,
  },
  [
    ['zj.2021.cons_all', 'Consumption per head', '人均消费支出', 36_668, (one) => spent(one)],
    [
      'zj.2021.saving_rate_all',
      'Saving rate',
      '储蓄率',
      0.3628,
      (one) => 1 - spent(one) / one.mean('disposable'),
      {
        format: 'share',
        tolerance: { is: 'points', by: 0.015 },
        confidence: 'D',
      },
    ],
  ],
);

const totals: readonly (readonly [year: number, key: string, value: number, part: PartOf])[] = [
  [2022, 'all', 24_538, {}],
  [2023, 'all', 26_796, {}],
  [2024, 'all', 28_227, {}],
  [2024, 'urban', 34_557, { residence: 'urban' }],
  [2024, 'rural', 19_280, { residence: 'rural' }],
  [2025, 'all', 29_476, {}],
  [2025, 'urban', 35_869, { residence: 'urban' }],
];
const of = { all: ['', ''], urban: [', town', '城镇'], rural: [', country', '农村'] } as const;

const nation = totals.flatMap(([year, key, value, part]) => {
  const [en, zh] = of[key as keyof typeof of];
  const common: Common = {
    ...shared,
    ...inYear('china', year),
    tolerance: { is: 'relative', by: 0.04 },
    source: release(year),
    calibrated: false,
  };
  const label = `${zh}居民人均消费支出`;
  return listed(common, [
    [
      `cn.${year}.cons_${key}`,
      `Consumption per head${en}`,
      label,
      value,
      (one) => spent(one, part),
    ],
  ]);
});

/** Yuan per head; health care and other from memory, their sum is confirmed. */
const in2024: Readonly<Record<SpendingKind, number>> = {
  food: 8411,
  clothing: 1521,
  dwelling: 6263,
  householdGoods: 1547,
  transport: 3976,
  educationRecreation: 3189,
  healthCare: 2547,
  otherSpending: 773,
};

/** Yuan per head in Hangzhou, 2017: what the province's budgets are shaped by. */
const hangzhou: Readonly<Record<SpendingKind, number>> = {
  food: 9336,
  clothing: 1983,
  dwelling: 9576,
  householdGoods: 1765,
  transport: 4855,
  educationRecreation: 3735,
  healthCare: 2119,
  otherSpending: 777,
};

function shares(
  prefix: string,
  amounts: Readonly<Record<SpendingKind, number>>,
  part: PartOf,
  own: (kind: SpendingKind) => Partial<Common> = () => ({}),
): Row[] {
  const all = Object.values(amounts).reduce((sum, amount) => sum + amount, 0);
  return spendingKinds.map((kind): Row => {
    const [id, en, zh] = words[kind];
    const read = (evidence: Evidence) => evidence.mean(kind, part) / spent(evidence, part);
    return [
      `${prefix}.cons_share_${id}`,
      `Share of ${en}`,
      `${zh}支出占比`,
      amounts[kind] / all,
      read,
      own(kind),
    ];
  });
}

const byKind = listed(
  {
    ...shared,
    ...inYear('china', 2024),
    format: 'share',
    tolerance: { is: 'points', by: 0.015 },
    source: `${release(2024)}: over all consumption`,
    confidence: 'D',
    calibrated: false,
  },
  shares('cn.2024', in2024, {}, (kind) =>
    kind === 'healthCare' || kind === 'otherSpending' ? { confidence: 'M' } : {},
  ),
);

const inHangzhou = listed(
  {
    ...shared,
    ...inPrefecture('hangzhou', 2017),
    of: { area: 'zhejiang', year: 2021 },
    format: 'share',
    tolerance: { is: 'points', by: 0.02 },
    source: 'Hangzhou Statistical Yearbook 2018, table 13-01: over all consumption',
    confidence: 'D',
    calibrated: true,
    note: { en: 'Budgets of 2017, measured in 2021', zh: '2017年消费结构，以2021年人口测算' },
  },
  shares('hangzhou.2017', hangzhou, { place: 'hangzhou' }),
);

export const spendingTargets: readonly Target[] = [
  ...province,
  ...nation,
  ...byKind,
  ...inHangzhou,
];
