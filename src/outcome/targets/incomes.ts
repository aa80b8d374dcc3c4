// Disposable income per head: means by town and country, the ratio of both.

import type { Evidence } from './evidence.ts';
import { inYear, listed, residences } from './listing.ts';
import type { Common, Confidence, Target } from './target.ts';

type Means = readonly [all: number, urban: number, rural: number];
type Marks = readonly [Confidence, Confidence, Confidence];

interface Year {
  readonly means: Means;
  readonly marks: Marks;
  readonly ratio: readonly [value: number, source: string, Confidence];
}

const derived = 'computed from the means of the same release';

const zhejiang: Readonly<Record<number, Year>> = {
  2019: { means: [49899, 60182, 29876], marks: ['C', 'C', 'C'], ratio: [2.014, derived, 'D'] },
  2020: { means: [52397, 62699, 31930], marks: ['C', 'C', 'C'], ratio: [1.964, derived, 'D'] },
  2021: {
    means: [57541, 68487, 35247],
    marks: ['C', 'C', 'C'],
    ratio: [1.94, 'Zhejiang, statistical communiqué of 2021', 'C'],
  },
  2022: {
    means: [60302, 71268, 37565],
    marks: ['D', 'D', 'D'],
    ratio: [1.9, 'Zhejiang, Document No. 1 of 2023', 'C'],
  },
  2023: { means: [63830, 74997, 40311], marks: ['C', 'C', 'C'], ratio: [1.86, derived, 'D'] },
  2024: { means: [67013, 78251, 42786], marks: ['C', 'M', 'M'], ratio: [1.829, derived, 'M'] },
  2025: {
    means: [70230, 81554, 45057],
    marks: ['D', 'D', 'D'],
    ratio: [1.81, 'Zhejiang, statistical communiqué of 2025 (secondary)', 'P'],
  },
};

const china: Readonly<Record<number, Year>> = {
  2019: { means: [30733, 42359, 16021], marks: ['C', 'C', 'C'], ratio: [2.644, derived, 'D'] },
  2020: { means: [32189, 43834, 17131], marks: ['C', 'C', 'C'], ratio: [2.559, derived, 'D'] },
  2021: { means: [35128, 47412, 18931], marks: ['C', 'C', 'C'], ratio: [2.504, derived, 'D'] },
  2022: { means: [36883, 49283, 20133], marks: ['C', 'C', 'C'], ratio: [2.448, derived, 'D'] },
  2023: { means: [39218, 51821, 21691], marks: ['C', 'C', 'C'], ratio: [2.389, derived, 'D'] },
  2024: { means: [41314, 54188, 23119], marks: ['C', 'C', 'C'], ratio: [2.344, derived, 'D'] },
  2025: { means: [43377, 56502, 24456], marks: ['C', 'C', 'C'], ratio: [2.31, derived, 'D'] },
};

const sources = {
  zhejiang: (year: number) => `National Bureau of Statistics, survey office in Zhejiang, ${year}`,
  china: (year: number) =>
    `National Bureau of Statistics, Residents’ income and consumption ${year}`,
};

const prefixes = { zhejiang: 'zj', china: 'cn' } as const;

function ofYear(area: 'zhejiang' | 'china', year: number, { means, marks, ratio }: Year): Target[] {
  const common: Common = {
    ...inYear(area, year),
    subject: 'incomes',
    weight: 'survey',
    unit: 'person',
    format: 'yuanPerHead',
    tolerance: { is: 'relative', by: 0.01 },
    source: sources[area](year),
    confidence: 'C',
    calibrated: true,
  };
  const prefix = `${prefixes[area]}.${year}`;
  return listed(common, [
    ...residences.map(
      ([key, en, zh, part], i) =>
        [
          `${prefix}.inc_mean${key === 'all' ? '' : `_${key}`}`,
          `Disposable income per head, ${en}`,
          `${zh}居民人均可支配收入`,
          means[i]!,
          (evidence: Evidence) => evidence.mean('disposable', part),
          { confidence: marks[i]! },
        ] as const,
    ),
    [
      `${prefix}.urban_rural_ratio`,
      'Town over country',
      '城乡居民收入比',
      ratio[0],
      (evidence) =>
        evidence.mean('disposable', { residence: 'urban' }) /
        evidence.mean('disposable', { residence: 'rural' }),
      { format: 'ratio', source: ratio[1], confidence: ratio[2] },
    ],
  ]);
}

export const incomeTargets: readonly Target[] = [
  ...Object.entries(zhejiang).flatMap(([year, of]) => ofYear('zhejiang', Number(year), of)),
  ...Object.entries(china).flatMap(([year, of]) => ofYear('china', Number(year), of)),
];
