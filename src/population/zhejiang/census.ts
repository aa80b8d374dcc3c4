// The 2020 census of Zhejiang by part: each prefecture split into its mountain counties and the rest, fifteen parts.
// Source: National Bureau of Statistics, Seventh National Population Census 2020, county tables.

import { type CensusArea, combine } from '../census/census-area.ts';
import type { Part } from '../census/people.ts';
import { prefectures } from '../places.ts';
import { censusOfMountainCounties } from './mountain.ts';
import { censusOfNortheast } from './northeast.ts';
import { censusOfSouthwest } from './southwest.ts';

export type Prefecture = keyof typeof prefectures;

const censusOfPrefectures: Readonly<Record<Prefecture, CensusArea>> = {
  ...censusOfNortheast,
  ...censusOfSouthwest,
};

/** The prefectures in the order of the yearbooks. */
export const prefectureNames = Object.keys(prefectures) as readonly Prefecture[];

/** Prefectures all of whose counties are mountain counties. */
const allMountain: readonly Prefecture[] = ['quzhou', 'lishui'];

const mountainCounties: Partial<Record<Prefecture, CensusArea>> = censusOfMountainCounties;

/** The fifteen parts: prefecture by prefecture, the mountain counties last. */
export const parts: readonly Part[] = prefectureNames.flatMap((prefecture): Part[] => {
  const census = censusOfPrefectures[prefecture];
  const within = mountainCounties[prefecture];
  if (within === undefined) {
    return [{ place: prefecture, mountain: allMountain.includes(prefecture), census }];
  }
  return [
    { place: prefecture, mountain: false, census: combine(census, within, -1) },
    { place: prefecture, mountain: true, census: within },
  ];
});

/** The census of a prefecture, undivided. */
export function censusOf(prefecture: Prefecture): CensusArea {
  return censusOfPrefectures[prefecture];
}

/** The whole province. */
export const province: CensusArea = prefectureNames
  .map(censusOf)
  .reduce((sum, area) => combine(sum, area, 1));
