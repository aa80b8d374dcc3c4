// Incomes of Zhejiang's prefectures: 2020 as ratios to the province in town and country, later years as published.

import { prefectureMeans } from '../../population/zhejiang/incomes.ts';
import type { Evidence } from './evidence.ts';
import { areaLabel, inPrefecture, listed, type Row, residences } from './listing.ts';
import type { Common, Target } from './target.ts';

/** All, town, country: January to September 2020, yuan per head, as the population is made from them. */
const { zhejiang: province, ...nineMonths } = Object.fromEntries(
  Object.entries(prefectureMeans.values).map(([name, { all, urban, rural }]) => [
    name,
    [all, urban, rural],
  ]),
);

const common = {
  subject: 'prefectures',
  weight: 'survey',
  unit: 'person',
  confidence: 'C',
} as const;

const ratios: readonly Target[] = Object.entries(nineMonths).flatMap(([name, means]) => {
  const label = areaLabel(name);
  const shared: Common = {
    ...common,
    ...inPrefecture(name, 2020),
    of: { area: 'zhejiang', year: 2021 },
    format: 'ratio',
    tolerance: { is: 'relative', by: 0.03 },
    source: 'Lishui Bureau of Statistics, monthly card of November 2020',
    calibrated: true,
    note: {
      en: 'January to September 2020, over the province of the same table; measured in 2021',
      zh: '2020年前三季度数据与同表全省数据之比，以2021年人口测算',
    },
  };
  return listed(
    shared,
    residences.map(([key, en, zh, part], i): Row => {
      return [
        `${name}.2020q1q3.inc_${key}`,
        `${label.en} over the province, ${en}`,
        `${label.zh}与全省${zh}人均收入之比`,
        means[i]! / province![i]!,
        (evidence) =>
          evidence.mean('disposable', { ...part, place: name }) / evidence.mean('disposable', part),
        key === 'all' ? { calibrated: false } : {},
      ];
    }),
  );
});

/**
 * The prefectures' means lie above the province's (in town by some 5 %, weighted by residents): no population can have all
 * ratios to the province. The ratios to one of them can all be met.
 */
const overHangzhou: readonly Target[] = Object.entries(nineMonths).flatMap(([name, means]) => {
  if (name === 'hangzhou') return [];
  const label = areaLabel(name);
  const shared: Common = {
    ...common,
    ...inPrefecture(name, 2020),
    of: { area: 'zhejiang', year: 2021 },
    format: 'ratio',
    tolerance: { is: 'relative', by: 0.03 },
    source: 'Lishui Bureau of Statistics, monthly card of November 2020: over Hangzhou',
    confidence: 'D',
    calibrated: true,
    note: {
      en: 'January to September 2020; measured in 2021',
      zh: '2020年前三季度数据，以2021年人口测算',
    },
  };
  return listed(
    shared,
    residences.slice(1).map(([key, en, zh, part], i): Row => {
      return [
        `${name}.2020q1q3.inc_${key}_over_hangzhou`,
        `${label.en} over Hangzhou, ${en}`,
        `${label.zh}与杭州市${zh}人均收入之比`,
        means[i + 1]! / nineMonths.hangzhou![i + 1]!,
        (evidence) =>
          evidence.mean('disposable', { ...part, place: name }) /
          evidence.mean('disposable', { ...part, place: 'hangzhou' }),
      ];
    }),
  );
});

const levels: readonly (readonly [name: string, year: number, key: 0 | 1 | 2, value: number])[] = [
  ['ningbo', 2021, 0, 65436],
  ['ningbo', 2021, 1, 73869],
  ['ningbo', 2021, 2, 42946],
  ['ningbo', 2022, 0, 68348],
  ['ningbo', 2022, 1, 76690],
  ['ningbo', 2022, 2, 45487],
  ['hangzhou', 2024, 0, 76777],
  ['hangzhou', 2025, 0, 80017],
  ['taizhou', 2019, 0, 47988],
  ['taizhou', 2020, 0, 50643],
  ['taizhou', 2021, 0, 55499],
  ['taizhou', 2022, 0, 58040],
];

const published: readonly Target[] = levels.flatMap(([name, year, place, value]) => {
  const [key, en, zh, part] = residences[place]!;
  const label = areaLabel(name);
  const shared: Common = {
    ...common,
    ...inPrefecture(name, year),
    format: 'yuanPerHead',
    tolerance: { is: 'relative', by: 0.04 },
    source: `survey office of ${label.en}, ${year}`,
    calibrated: false,
  };
  const read = (evidence: Evidence) => evidence.mean('disposable', { ...part, place: name });
  const title = `${label.en}: disposable income per head, ${en}`;
  return listed(shared, [
    [`${name}.${year}.inc_${key}`, title, `${label.zh}${zh}居民人均可支配收入`, value, read],
  ]);
});

export const prefectureTargets: readonly Target[] = [...ratios, ...overHangzhou, ...published];
