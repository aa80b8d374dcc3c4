// Zhejiang's bands of household income. The published shares fit only the reading of a household of three persons with the
// income per head of its own: with the census's households (2.35 persons) they would be near 48 % and 20 %.

import { inYear, listed, type Row } from './listing.ts';
import type { Common, Target } from './target.ts';

type Band = 'zhejiang10to50' | 'zhejiang20to60';

const names: Readonly<Record<Band, readonly [id: string, en: string, zh: string]>> = {
  zhejiang10to50: [
    'band_100_500k',
    'Households in the band of 100–500 thousand yuan',
    '家庭年可支配收入10–50万元群体比例',
  ],
  zhejiang20to60: [
    'band_200_600k',
    'Households in the band of 200–600 thousand yuan',
    '家庭年可支配收入20–60万元群体比例',
  ],
};

function ofYear(
  year: number,
  own: Partial<Common>,
  rows: readonly (readonly [Band, number, Partial<Common>])[],
) {
  const common: Common = {
    ...inYear('zhejiang', year),
    subject: 'bands',
    weight: 'survey',
    unit: 'threePersons',
    format: 'share',
    tolerance: { is: 'points', by: 0.015 },
    source: '',
    confidence: 'C',
    calibrated: true,
    ...own,
  };
  return listed(
    common,
    rows.map(([band, value, mine]): Row => {
      const [id, en, zh] = names[band];
      return [
        `zj.${year}.${id}${mine.tolerance?.is === 'atLeast' ? '_gt' : ''}`,
        en,
        zh,
        value,
        ({ outcome }) =>
          outcome.measures.disposable?.bands[band].threePersons.households.inside ?? null,
        mine,
      ];
    }),
  );
}

const congress = 'Zhejiang, report to the provincial Party congress, June 2022';

export const bandTargets: readonly Target[] = [
  ...ofYear(2021, {}, [
    [
      'zhejiang10to50',
      0.724,
      {
        source: 'Zhejiang Bureau of Statistics; what was seen says more than 70 %',
        confidence: 'M',
      },
    ],
    [
      'zhejiang10to50',
      0.7,
      {
        source: 'a report quoted in the press: more than 70 % of households',
        tolerance: { is: 'atLeast', by: 0.02 },
        confidence: 'L',
        calibrated: false,
      },
    ],
    ['zhejiang20to60', 0.306, { source: congress }],
  ]),
  ...ofYear(2020, { confidence: 'L', calibrated: false, source: 'Zhejiang Bureau of Statistics' }, [
    ['zhejiang10to50', 0.666, {}],
    ['zhejiang20to60', 0.246, {}],
  ]),
];
