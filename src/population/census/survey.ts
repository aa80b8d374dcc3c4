// How the household survey weighs town and country. Its published means imply fewer persons in towns than the census
// counts: share = (mean of all − rural mean) / (urban mean − rural mean). One factor per place and residence turns census
// weights into the survey's; persons of the area stay as many, those of a place as many as the survey has of it.

import type { Margins } from '../synthesis/margins.ts';
import { rootOf, shifted, sumOf } from '../synthesis/solving.ts';
import { type People, placesOf, yearOf } from './people.ts';
import { personsSurveyed } from './survey-places.ts';

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

/** Weights of places and their shares of towns hang on each other: solved in turn until no place moves, at most so often. */
const mostRounds = 60;
const still = 1e-11;

/**
 * The factors of each place in a year: places as the survey weighs them, shares of towns as it has them in each place, all
 * moved by the same log odds to the area's share of the year.
 * @param residents persons of each place by the census weights.
 */
export function surveyFactors(
  people: People,
  year: number,
  residents: Readonly<Record<string, Residents>>,
): Readonly<Record<string, SurveyFactors>> {
  const places = placesOf(people).map((name) => {
    const { all } = residents[name]!;
    return { residents: all, urban: people.surveyUrban[name]!, over: people.surveyOver[name]! };
  });
  const { surveyUrban } = yearOf(people, year);
  let persons = places.map(({ residents: all }) => all);
  let shares: number[] = [];
  for (let round = 0; round < mostRounds; round++) {
    shares = sharesOf(places, persons, surveyUrban);
    const before = persons;
    persons = personsSurveyed(places.map((place, i) => ({ ...place, urban: shares[i]! })));
    if (persons.every((now, i) => Math.abs(now / before[i]! - 1) < still)) break;
  }
  return Object.fromEntries(
    placesOf(people).map((name, i): [string, SurveyFactors] => {
      const census = residents[name]!;
      const urban = persons[i]! * shares[i]!;
      const rural = persons[i]! * (1 - shares[i]!);
      return [name, { urban: urban / census.urban, rural: rural / (census.all - census.urban) }];
    }),
  );
}

/** The places' shares of towns, all moved by the same log odds to those of the area. */
function sharesOf(
  places: readonly { readonly urban: number }[],
  persons: readonly number[],
  wanted: number,
): number[] {
  const movedBy = (logOdds: number) => places.map(({ urban }) => shifted(urban, logOdds));
  const inTowns = (logOdds: number) =>
    sumOf(movedBy(logOdds).map((share, i) => share * persons[i]!));
  const all = sumOf(persons);
  return movedBy(rootOf((logOdds) => inTowns(logOdds) - wanted * all));
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
