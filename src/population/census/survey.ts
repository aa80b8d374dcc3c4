// How the household survey weighs town and country. Its published means imply fewer persons in towns than the census
// counts: share = (mean of all − rural mean) / (urban mean − rural mean). One factor per place and residence turns census
// weights into the survey's; persons of each place stay as many.

import type { Margins } from '../synthesis/margins.ts';
import { rootOf, shifted, sumOf } from '../synthesis/solving.ts';
import { type People, placesOf, yearOf } from './people.ts';

/** Persons of a place, and those of them in towns, by the census. */
export interface Residents {
  readonly all: number;
  readonly urban: number;
}

/** Factors from census weights to the survey's. */
export interface SurveyFactors {
  readonly urban: number;
  readonly rural: number;
}

/** The share of persons in towns that means of all, of towns and of the country imply. */
export function impliedUrbanShare([all, urban, rural]: readonly [number, number, number]): number {
  return (all - rural) / (urban - rural);
}

/**
 * The factors of each place in a year: shares of towns as the survey has them in each place, all moved by the same log
 * odds to the area's share of the year.
 * @param residents persons of each place by the census weights.
 */
export function surveyFactors(
  people: People,
  year: number,
  residents: Readonly<Record<string, Residents>>,
): Readonly<Record<string, SurveyFactors>> {
  const places = placesOf(people);
  const share = (place: string) => people.surveyUrban[place]!;
  const all = sumOf(places.map((place) => residents[place]!.all));
  const reached = (logOdds: number) =>
    sumOf(places.map((place) => residents[place]!.all * shifted(share(place), logOdds)));
  const { surveyUrban } = yearOf(people, year);
  const shift = rootOf((logOdds) => reached(logOdds) - surveyUrban * all);
  return Object.fromEntries(
    places.map((place): [string, SurveyFactors] => {
      const urban = shifted(share(place), shift);
      const census = residents[place]!.urban / residents[place]!.all;
      return [place, { urban: urban / census, rural: (1 - urban) / (1 - census) }];
    }),
  );
}

/** The residents of each place, from the margins of the parts. */
export function residentsIn(
  people: People,
  margins: readonly Margins[],
): Readonly<Record<string, Residents>> {
  return Object.fromEntries(
    placesOf(people).map((place): [string, Residents] => {
      const own = margins.filter((_, part) => people.parts[part]?.place === place);
      const all = sumOf(own.map(({ ages }) => sumOf(ages[0]) + sumOf(ages[1])));
      return [place, { all, urban: sumOf(own.map(({ urban }) => urban)) }];
    }),
  );
}
