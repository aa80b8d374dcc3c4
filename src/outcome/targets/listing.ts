// How lists of targets are written: what they share once, then a row for each.

import type { Label } from '../../engine/quantity.ts';
import { places } from '../../population/places.ts';
import type { Evidence, PartOf } from './evidence.ts';
import type { Common, Target } from './target.ts';

/** A target's own part: id, labels in English and Chinese, value, reading, and what differs from the rest. */
export type Row = readonly [
  id: string,
  en: string,
  zh: string,
  value: number,
  read: (evidence: Evidence) => number | null,
  own?: Partial<Common>,
];

/** Targets from rows. */
export function listed(common: Common, rows: readonly Row[]): Target[] {
  return rows.map(([id, en, zh, value, read, own]) => {
    return { ...common, ...own, id, label: { en, zh }, value, read };
  });
}

/** What targets of an area and year share. */
export function inYear(
  area: 'zhejiang' | 'china',
  year: number,
): Pick<Common, 'area' | 'year' | 'of'> {
  return { area, year, of: { area, year } };
}

/** A prefecture’s statistic: its own area, measured in the province’s population. */
export function inPrefecture(name: string, year: number): Pick<Common, 'area' | 'year' | 'of'> {
  return { area: name, year, of: { area: 'zhejiang', year } };
}

/** An area’s name for readers. */
export function areaLabel(area: string): Label {
  if (area === 'zhejiang_mountain')
    return { en: 'Zhejiang, 26 mountain counties', zh: '浙江山区26县' };
  const [prefecture, mountain] = area.split('_');
  if (prefecture !== undefined && mountain !== undefined) {
    const { en, zh } = areaLabel(prefecture);
    return { en: `${en}, mountain counties`, zh: `${zh}山区县` };
  }
  if (area === 'china') return { en: 'China', zh: '全国' };
  return places[area]?.label ?? { en: area, zh: area };
}

/** Said where the census of 2020 is held against the population of a year on. */
export const censusNote: Label = {
  en: 'Census of 2020, measured in 2021',
  zh: '2020年普查数据，以2021年人口测算',
};

/** All, town, country: what their statistics are called and of whom they are. */
export const residences: readonly (readonly [
  key: 'all' | 'urban' | 'rural',
  en: string,
  zh: string,
  part: PartOf,
])[] = [
  ['all', 'all', '全体', {}],
  ['urban', 'town', '城镇', { residence: 'urban' }],
  ['rural', 'country', '农村', { residence: 'rural' }],
];
