// Families by size: the census of 2020, measured in the population a year on.

import type { Part } from '../../population/census/people.ts';
import { placesOf } from '../../population/census/people.ts';
import { peopleOfChina } from '../../population/china/people.ts';
import { peopleOfZhejiang } from '../../population/zhejiang/people.ts';
import { areaLabel, censusNote, inPrefecture, inYear, listed, type Row } from './listing.ts';
import type { Common, Target } from './target.ts';

const shared = {
  subject: 'people',
  weight: 'census',
  unit: 'household',
  confidence: 'C',
  calibrated: true,
} as const;

const sizes = [0.2539, 0.2968, 0.2099, 0.1317, 0.0623, 0.0354];

const families: readonly Target[] = [
  ...listed(
    {
      ...shared,
      ...inYear('china', 2020),
      of: { area: 'china', year: 2021 },
      unit: 'household',
      format: 'share',
      tolerance: { is: 'points', by: 0.02 },
      source: 'China Census Yearbook 2020, table 1-8',
      confidence: 'M',
      calibrated: false,
      note: censusNote,
    },
    sizes.map((value, i): Row => {
      const size = i + 1;
      const last = size === sizes.length;
      return [
        `cn.2020.hh_size_${size}${last ? 'plus' : ''}_share`,
        `Families of ${size}${last ? ' and more' : ''}`,
        `${size}人${last ? '及以上' : ''}家庭户占比`,
        value,
        (one) => one.shareOfFamilies(size, last ? 99 : size),
        size === 1 ? { confidence: 'C', calibrated: true } : {},
      ];
    }),
  ),
  ...listed(
    {
      ...shared,
      ...inPrefecture('hangzhou', 2020),
      of: { area: 'zhejiang', year: 2021 },
      unit: 'household',
      format: 'share',
      tolerance: { is: 'points', by: 0.03 },
      source: 'Hangzhou, analysis of the census of 2020',
      calibrated: false,
    },
    [
      [
        'hangzhou.2020.hh_size3_share',
        'Families of 3, Hangzhou',
        '杭州市3人家庭户占比',
        0.188,
        (one) => one.shareOfFamilies(3, 3, { place: 'hangzhou' }),
      ],
    ],
  ),
];

/** Persons in family households over these, by the census of an area. */
function familySize(area: 'zhejiang' | 'china', place: string | null, parts: readonly Part[]) {
  const sum = (of: (part: Part) => number) => parts.reduce((all, part) => all + of(part), 0);
  const size =
    sum(({ census }) => census.persons.inFamilies) / sum(({ census }) => census.families.all);
  const name = place ?? area;
  const { en, zh } = areaLabel(name);
  const common: Common = {
    ...shared,
    ...inYear(area, 2020),
    area: name,
    of: { area, year: 2021 },
    unit: 'household',
    format: 'ratio',
    tolerance: { is: 'relative', by: 0.03 },
    source: 'National Bureau of Statistics, Seventh National Population Census 2020, county tables',
    confidence: 'D',
    note: censusNote,
  };
  const part = place === null ? {} : { place };
  return listed(common, [
    [
      `census2020.${name}.hh_size_mean`,
      `Persons in a family household, ${en}`,
      `${zh}平均家庭户规模`,
      size,
      (one) => one.familySize(part),
    ],
  ]);
}

const familySizes: readonly Target[] = [
  ...placesOf(peopleOfZhejiang).flatMap((place) =>
    familySize(
      'zhejiang',
      place,
      peopleOfZhejiang.parts.filter((part) => part.place === place),
    ),
  ),
  ...familySize('zhejiang', null, peopleOfZhejiang.parts),
  ...familySize('china', null, peopleOfChina.parts),
];

export const familyTargets: readonly Target[] = [...families, ...familySizes];
