// How the household survey weighs town and country. Its published means imply fewer persons in towns than the census
// counts: share = (mean of all − rural mean) / (urban mean − rural mean). One factor per prefecture and residence turns
// census weights into the survey's; persons of each prefecture stay as many.
//
// Prefectures: per-capita disposable income of the first three quarters of 2020. Their shares, put together with the
// census's persons, give 0.666 for the province, whose own means of 2021 give 0.671: all are moved by the same log odds
// to the province's share of the year. (The prefectures' means themselves come out 5 % above the province's.)

import { rootOf, shifted } from '../synthesis/solving.ts';
import type { Prefecture } from './census.ts';
import { prefectureNames } from './census.ts';

/**
 * Means of all, of towns, of the country, yuan per person, January to September 2020. Source: Lishui Bureau of
 * Statistics, monthly card of November 2020, after the National Bureau of Statistics' survey; confidence C.
 */
const meansIn2020: Readonly<Record<Prefecture, readonly [number, number, number]>> = {
  hangzhou: [48735, 54754, 29439],
  ningbo: [46519, 52402, 31816],
  wenzhou: [41412, 48689, 25008],
  jiaxing: [42230, 48442, 32532],
  huzhou: [39102, 46096, 28922],
  shaoxing: [44687, 52121, 31684],
  jinhua: [38828, 46827, 24177],
  quzhou: [28978, 37663, 20093],
  zhoushan: [42264, 49216, 27898],
  taizhou: [39089, 48255, 25006],
  lishui: [28778, 37195, 17860],
};

/** Persons of a prefecture, and those of them in towns, by the census. */
export interface Residents {
  readonly all: number;
  readonly urban: number;
}

/** Factors from census weights to the survey's. */
export interface SurveyFactors {
  readonly urban: number;
  readonly rural: number;
}

/** The share of a prefecture's persons in towns that its means imply. */
export function impliedUrbanShare(prefecture: Prefecture): number {
  const [all, urban, rural] = meansIn2020[prefecture];
  return (all - rural) / (urban - rural);
}

/**
 * The factors of each prefecture.
 * @param residents persons by the census weights.
 * @param urbanShare of the province's persons in towns, as the survey weighs them.
 */
export function surveyFactors(
  residents: Readonly<Record<Prefecture, Residents>>,
  urbanShare: number,
): Readonly<Record<Prefecture, SurveyFactors>> {
  const all = prefectureNames.reduce((sum, name) => sum + residents[name].all, 0);
  const reached = (logOdds: number) =>
    prefectureNames.reduce(
      (sum, name) => sum + residents[name].all * shifted(impliedUrbanShare(name), logOdds),
      0,
    );
  const shift = rootOf((logOdds) => reached(logOdds) - urbanShare * all);
  const factors = prefectureNames.map((name): [Prefecture, SurveyFactors] => {
    const share = shifted(impliedUrbanShare(name), shift);
    const census = residents[name].urban / residents[name].all;
    return [name, { urban: share / census, rural: (1 - share) / (1 - census) }];
  });
  return Object.fromEntries(factors) as Record<Prefecture, SurveyFactors>;
}
