// How incomes are spread: medians, the bureau's five groups of households, Gini.

import type { Evidence } from './evidence.ts';
import { inYear, listed, type Row, residences } from './listing.ts';
import type { Common, Confidence, Target } from './target.ts';

const shared = {
  subject: 'distribution',
  weight: 'survey',
  unit: 'household',
  format: 'yuanPerHead',
  confidence: 'C',
} as const;

const release = (year: number) =>
  `National Bureau of Statistics, Residents’ income and consumption ${year}`;

/** Income of the middle household ranked by income per head: all, town, country. */
const medians: Readonly<Record<number, readonly (number | null)[]>> = {
  2019: [26523, 39244, 14389],
  2021: [29975, 43504, 16902],
  2022: [31370, null, null],
  2023: [33036, null, null],
  2024: [34707, 49302, 19605],
  2025: [36231, 51115, 20711],
};
const meansIn2021 = [35128, 47412, 18931];

function mediansOf(year: number): Target[] {
  const common: Common = {
    ...shared,
    ...inYear('china', year),
    tolerance: { is: 'relative', by: year === 2021 ? 0.02 : 0.04 },
    source: release(year),
    calibrated: year === 2021,
  };
  return listed(
    common,
    residences.flatMap(([key, en, zh, part], i): Row[] => {
      const value = medians[year]?.[i] ?? null;
      if (value === null) return [];
      const id = `cn.${year}.inc_median${key === 'all' ? '' : `_${key}`}`;
      const label = `${zh}居民人均可支配收入中位数`;
      return [[id, `Median income, ${en}`, label, value, (one) => one.medianIncome(part)]];
    }),
  );
}

const medianOverMean = listed(
  {
    ...shared,
    ...inYear('china', 2021),
    format: 'ratio',
    tolerance: { is: 'relative', by: 0.02 },
    source: `${release(2021)}: median over mean`,
    confidence: 'D',
    calibrated: true,
  },
  residences.map(([key, en, zh, part], i): Row => {
    return [
      `cn.2021.median_over_mean_${key}`,
      `Median over mean, ${en}`,
      `${zh}居民收入中位数与均值之比`,
      medians[2021]![i]! / meansIn2021[i]!,
      (evidence) => evidence.medianIncome(part) / evidence.mean('disposable', part),
    ];
  }),
);

const words = [
  ['lowest', '低收入组'],
  ['second', '中间偏下收入组'],
  ['third', '中间收入组'],
  ['fourth', '中间偏上收入组'],
  ['highest', '高收入组'],
] as const;

/** Means of the five groups of all households. */
const groups: readonly (readonly [year: number, means: readonly number[], Confidence])[] = [
  [2019, [7380, 15777, 25035, 39230, 76401], 'M'],
  [2020, [7869, 16443, 26249, 41172, 80294], 'M'],
  [2021, [8333, 18445, 29053, 44949, 85836], 'C'],
  [2022, [8601, 19303, 30598, 47397, 90116], 'C'],
  [2023, [9215, 20442, 32195, 50220, 95055], 'C'],
  [2024, [9542, 21608, 33925, 53359, 98809], 'M'],
];

/** The same of households in towns and in the country. */
const groupsByResidence: readonly (readonly [
  year: number,
  residence: 'urban' | 'rural',
  means: readonly number[],
])[] = [
  [2021, 'urban', [16746, 30133, 42498, 59005, 102596]],
  [2021, 'rural', [4856, 11586, 16546, 23167, 43082]],
  [2022, 'urban', [16971, 31180, 44283, 61724, 107224]],
  [2022, 'rural', [5025, 11965, 17451, 24646, 46075]],
  [2023, 'urban', [17478, 32202, 45876, 64115, 110639]],
  [2023, 'rural', [5264, 12864, 18479, 26442, 50136]],
];

function rowsOfGroups(
  prefix: string,
  means: readonly number[],
  read: (evidence: Evidence) => readonly number[],
  [en, zh]: readonly [string, string],
): Row[] {
  return means.map((value, i): Row => {
    const [word, wort] = words[i]!;
    const title = `Income per head of the ${word} fifth of households${en}`;
    return [
      `${prefix}_q${i + 1}`,
      title,
      `${zh}${wort}人均可支配收入`,
      value,
      (one) => read(one)[i]!,
    ];
  });
}

const ofAll = groups.flatMap(([year, means, confidence]) =>
  listed(
    {
      ...shared,
      ...inYear('china', year),
      tolerance: { is: 'relative', by: year === 2021 ? 0.03 : 0.04 },
      source:
        'National Bureau of Statistics, communiqué of the year: households ranked by income per head',
      confidence,
      calibrated: year === 2021,
    },
    rowsOfGroups(`cn.${year}.inc`, means, (evidence) => evidence.groupMeans(), ['', '']),
  ),
);

const ofTownAndCountry = groupsByResidence.flatMap(([year, residence, means]) => {
  const isTown = residence === 'urban';
  const common: Common = {
    ...shared,
    ...inYear('china', year),
    tolerance: { is: 'relative', by: 0.06 },
    source: `China Statistical Yearbook ${year + 1}, table ${isTown ? '6-7' : '6-12'}`,
    confidence: 'L',
    calibrated: year === 2021,
  };
  const names = isTown ? ([', town', '城镇'] as const) : ([', country', '农村'] as const);
  const read = (evidence: Evidence) => evidence.groupMeans({ residence });
  return listed(common, rowsOfGroups(`cn.${year}.inc_${residence}`, means, read, names));
});

/** The Gini of income per head. */
const ginis: readonly (readonly [year: number, value: number, Confidence])[] = [
  [2019, 0.465, 'C'],
  [2020, 0.468, 'C'],
  [2021, 0.466, 'M'],
  [2022, 0.467, 'M'],
  [2023, 0.465, 'M'],
];

const ofGini = ginis.flatMap(([year, value, confidence]) =>
  listed(
    {
      ...shared,
      ...inYear('china', year),
      unit: 'person',
      format: 'index',
      source: 'National Bureau of Statistics, Gini of disposable income per head',
      tolerance: { is: 'shown', by: 0.1 },
      confidence,
      calibrated: false,
      note: {
        en: 'Does not follow from the published groups: with their means, mean and median a smooth distribution has some .42, the most extreme one .447',
        zh: '与公布的分组数据不一致：按分组均值、均值与中位数，平滑分布的基尼系数约为0.42，最极端分布亦只有0.447',
      },
    },
    [[`cn.${year}.gini`, 'Gini', '基尼系数', value, (evidence) => evidence.giniOfIncomes()]],
  ),
);

/** The same with the top lifted until the Gini of 2021 comes out, and what that does to means. */
const withTop = ginis.flatMap(([year, value, confidence]) => {
  const common: Common = {
    ...shared,
    ...inYear('china', year),
    of: { area: 'china', year, top: 'corrected' },
    unit: 'person',
    tolerance: { is: 'shown', by: 0.1 },
    source: release(year),
    calibrated: false,
    note: {
      en: 'With the option top: corrected, the most prosperous lifted until the Gini of 2021 comes out; means rise above the survey’s',
      zh: '采用top: corrected选项：提高最富裕住户收入，使2021年基尼系数与公布值一致；均值因此高于住户调查',
    },
  };
  const highest = groups.find(([of]) => of === year)?.[1][4];
  const [label, zh] = ['Gini with the top corrected', '修正高收入后的基尼系数'];
  const rows: Row[] = [
    [
      `cn.${year}.gini_top_corrected`,
      label,
      zh,
      value,
      (one) => one.giniOfIncomes(),
      {
        format: 'index',
        tolerance: { is: 'absolute', by: 0.008 },
        confidence,
        calibrated: year === 2021,
      },
    ],
  ];
  if (year === 2021 && highest !== undefined) {
    rows.push(
      [
        'cn.2021.inc_mean_top_corrected',
        'Mean with the top corrected',
        '修正高收入后的人均可支配收入',
        meansIn2021[0]!,
        (one) => one.mean('disposable'),
      ],
      [
        'cn.2021.inc_q5_top_corrected',
        'Highest fifth with the top corrected',
        '修正高收入后的高收入组人均可支配收入',
        highest,
        (one) => one.groupMeans()[4]!,
      ],
    );
  }
  return listed(common, rows);
});

export const distributionTargets: readonly Target[] = [
  ...Object.keys(medians).flatMap((year) => mediansOf(Number(year))),
  ...medianOverMean,
  ...ofAll,
  ...ofTownAndCountry,
  ...ofGini,
  ...withTop,
];
