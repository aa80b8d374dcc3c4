// How many people there are, where, how old and from where.

import type { Evidence } from './evidence.ts';
import { areaLabel, censusNote, inPrefecture, inYear, listed, type Row } from './listing.ts';
import type { Common, Confidence, Target } from './target.ts';

const shared = {
  subject: 'people',
  weight: 'census',
  unit: 'person',
  confidence: 'C',
  calibrated: true,
} as const;

const countBy = { format: 'count', tolerance: { is: 'relative', by: 0.01 } } as const;
const shareBy = { format: 'share', tolerance: { is: 'points', by: 0.01 } } as const;

const townShare = (evidence: Evidence, place?: string) => {
  const part = place === undefined ? {} : { place };
  return evidence.residents({ ...part, residence: 'urban' }) / evidence.residents(part);
};

type People = readonly [year: number, persons: number, urban: number | null, Confidence];

const zhejiang: readonly People[] = [
  [2021, 65_400_000, 0.727, 'C'],
  [2022, 65_770_000, 0.734, 'C'],
  [2023, 66_270_000, 0.742, 'C'],
  [2024, 66_700_000, 0.755, 'C'],
  [2025, 67_010_000, 0.764, 'P'],
];
const china: readonly People[] = [
  [2020, 1_411_780_000, 0.6389, 'C'],
  [2021, 1_412_600_000, 0.6472, 'M'],
  [2022, 1_411_750_000, 0.6522, 'M'],
  [2023, 1_409_670_000, 0.6616, 'M'],
  [2024, 1_408_280_000, 0.67, 'D'],
  [2025, 1_404_890_000, null, 'C'],
];

function ofArea(area: 'zhejiang' | 'china', [year, persons, urban, confidence]: People): Target[] {
  const prefix = `${area === 'china' ? 'cn' : 'zj'}.${year}`;
  const source =
    area === 'china'
      ? `National Bureau of Statistics, communiqué of ${year}, armed forces included`
      : `Zhejiang, population bulletin of ${year}`;
  const common: Common = { ...shared, ...countBy, ...inYear(area, year), source, confidence };
  const rows: Row[] = [
    [`${prefix}.pop`, 'Residents', '常住人口', persons, (one) => one.residents()],
  ];
  if (urban !== null) {
    rows.push([`${prefix}.urban_share`, 'Share in towns', '城镇化率', urban, townShare, shareBy]);
  }
  return listed(common, rows);
}

const ageSource = { source: 'Zhejiang, population bulletin of 2021', calibrated: false };
const partOf = (figure: string) => (evidence: Evidence) =>
  evidence.total(figure) / evidence.residents();

const ages = [
  ...listed({ ...shared, ...shareBy, ...inYear('zhejiang', 2021), ...ageSource }, [
    ['zj.2021.age_0_15', 'Aged up to 15', '0–15岁人口占比', 0.141, partOf('agedUpTo15')],
    ['zj.2021.age_16_59', 'Aged 16 to 59', '16–59岁人口占比', 0.668, partOf('aged16To59')],
    ['zj.2021.age_60plus', 'Aged 60 and more', '60岁及以上人口占比', 0.191, partOf('agedFrom60')],
    ['zj.2021.age_65plus', 'Aged 65 and more', '65岁及以上人口占比', 0.142, partOf('agedFrom65')],
  ]),
  ...listed(
    {
      ...shared,
      ...countBy,
      ...inYear('china', 2024),
      tolerance: { is: 'relative', by: 0.03 },
      source: 'National bulletin on ageing 2024',
      calibrated: false,
    },
    [
      [
        'cn.2024.age_60plus',
        'Aged 60 and more',
        '60岁及以上人口',
        310_310_000,
        (one) => one.total('agedFrom60'),
      ],
      [
        'cn.2024.age_65plus',
        'Aged 65 and more',
        '65岁及以上人口',
        220_230_000,
        (one) => one.total('agedFrom65'),
      ],
    ],
  ),
];

const vital = listed(
  {
    ...shared,
    ...countBy,
    ...inYear('zhejiang', 2024),
    source: 'Zhejiang, statistical communiqué of 2024',
  },
  [
    [
      'zj.2024.births',
      'Births',
      '出生人口',
      410_000,
      (one) => one.total('bornInYear'),
      {
        tolerance: { is: 'relative', by: 0.1 },
        note: {
          en: 'The model has those born in the year and living in the province at its end',
          zh: '模型为年末居住在本省的当年出生人口',
        },
      },
    ],
    [
      'zj.2024.pop_female',
      'Women',
      '女性人口',
      31_890_000,
      (one) => one.total('women'),
      {
        calibrated: false,
        tolerance: { is: 'relative', by: 0.015 },
      },
    ],
  ],
);

const moved = listed(
  {
    ...shared,
    ...shareBy,
    ...inYear('zhejiang', 2020),
    of: { area: 'zhejiang', year: 2021 },
    source: 'Zhejiang, press conference on the census of 2020: over residents',
    confidence: 'D',
    note: censusNote,
  },
  [
    [
      'zj.2020.floating_from_other_province',
      'From other provinces',
      '省外流入人口占比',
      16_186_454 / 64_567_588,
      partOf('fromOtherProvinces'),
    ],
  ],
);

const migrants = listed(
  {
    ...shared,
    ...countBy,
    ...inYear('zhejiang', 2024),
    tolerance: { is: 'shown', by: 0.2 },
    source: 'Zhejiang, statistical communiqué of 2024: migrant workers',
    calibrated: false,
    note: {
      en: 'Published: rural migrant workers; the model: workers registered in other provinces',
      zh: '公布口径为农民工，模型为户籍在外省的就业人员',
    },
  },
  [
    [
      'zj.2024.migrant_workers',
      'Migrant workers',
      '农民工',
      13_630_000,
      (one) => one.total('workersFromOtherProvinces'),
    ],
  ],
);

const prefectures: readonly (readonly [
  name: string,
  year: number,
  persons: number | null,
  urban: number | null,
])[] = [
  ['hangzhou', 2021, null, 0.836],
  ['hangzhou', 2023, 12_522_000, null],
  ['hangzhou', 2024, 12_624_000, 0.848],
  ['hangzhou', 2025, 12_700_000, 0.853],
  ['ningbo', 2023, 9_697_000, null],
  ['wenzhou', 2023, 9_761_000, null],
  ['jiaxing', 2021, 5_516_000, null],
  ['jinhua', 2022, 7_127_000, null],
  ['quzhou', 2021, null, 0.581],
  ['zhoushan', 2022, 1_170_000, 0.732],
  ['taizhou', 2022, 6_678_000, null],
  ['lishui', 2023, 2_528_000, 0.646],
];

const ofPrefectures = prefectures.flatMap(([name, year, persons, urban]) => {
  const { en, zh } = areaLabel(name);
  const common: Common = {
    ...shared,
    ...inPrefecture(name, year),
    ...countBy,
    tolerance: { is: 'relative', by: 0.03 },
    source: `${en}, population bulletin of ${year}`,
    calibrated: false,
  };
  const rows: Row[] = [];
  if (persons !== null) {
    rows.push([
      `${name}.${year}.pop`,
      `Residents, ${en}`,
      `${zh}常住人口`,
      persons,
      (one) => one.residents({ place: name }),
    ]);
  }
  if (urban !== null) {
    const by = { format: 'share', tolerance: { is: 'points', by: 0.02 } } as const;
    rows.push([
      `${name}.${year}.urban_share`,
      `Share in towns, ${en}`,
      `${zh}城镇化率`,
      urban,
      (one) => townShare(one, name),
      by,
    ]);
  }
  return listed(common, rows);
});

export const peopleTargets: readonly Target[] = [
  ...zhejiang.flatMap((people) => ofArea('zhejiang', people)),
  ...china.flatMap((people) => ofArea('china', people)),
  ...ages,
  ...vital,
  ...moved,
  ...migrants,
  ...ofPrefectures,
];
