// How a synthetic population compares with the margins it is made from: persons and households of every place and of
// the whole area, group by group, as shares.

import { marginsIn } from './census/margins.ts';
import { type Part, placesOf } from './census/people.ts';
import { censusShares } from './fit/census-shares.ts';
import { type Base, bases, fitGroups } from './fit/groups.ts';
import { type Tally, tallyKey, tallyOf } from './fit/tally.ts';
import { livesIn } from './places.ts';
import type { Population } from './population.ts';
import type { SyntheticArea } from './synthesised.ts';

const kinds = livesIn.type.is === 'kind' ? livesIn.type.kinds : [];

/** One comparison of shares. */
export interface FitRow {
  readonly area: string;
  /** What is compared: ages, generations, tenure … */
  readonly margin: string;
  readonly group: string;
  /** The share in the census, carried on to the year of the population. */
  readonly census: number;
  readonly model: number;
  /** Model less census. */
  readonly difference: number;
}

/** How far a margin is from the census, over areas and groups. */
export interface FitSummary {
  readonly margin: string;
  readonly rows: number;
  readonly worst: number;
  readonly mean: number;
}

/**
 * Compares a population of an area with the census: place by place (where there are several), their mountain counties
 * where a place has others too, all mountain counties, and the whole.
 * @param year the population's.
 */
export function fitOf(
  { name, people }: SyntheticArea,
  population: Population,
  year: number,
): FitRow[] {
  const tallies = tallyOf(population, year);
  const margins = marginsIn(people, year);
  const of = (area: string, counts: (part: Part) => boolean): FitRow[] => {
    const own = people.parts
      .filter(counts)
      .map(({ place, mountain }) => tallyKey(kinds.indexOf(place), mountain));
    const found = own.flatMap((key) => tallies.get(key) ?? []);
    if (found.length === 0) return [];
    const census = censusShares(margins.filter((_, i) => counts(people.parts[i]!)));
    return compare(area, together(found), census);
  };
  const places = placesOf(people);
  const divided = places.filter((one) => {
    const own = people.parts.filter(({ place }) => place === one);
    return own.length > 1 && own.some(({ mountain }) => mountain);
  });
  return [
    ...(places.length > 1 ? places : []).flatMap((one) => of(one, ({ place }) => place === one)),
    ...divided.flatMap((one) =>
      of(`${one}_mountain`, ({ place, mountain }) => mountain && place === one),
    ),
    ...of(`${name}_mountain`, ({ mountain }) => mountain),
    ...of(name, () => true),
  ];
}

function compare(area: string, tally: Tally, census: Float64Array): FitRow[] {
  return fitGroups.map(({ margin, group, base }, i) => {
    const model = tally.groups[i]! / tally.bases[base];
    return { area, margin, group, census: census[i]!, model, difference: model - census[i]! };
  });
}

function together(tallies: readonly Tally[]): Tally {
  const sum = (of: (tally: Tally) => number) => tallies.reduce((all, tally) => all + of(tally), 0);
  const whole = bases.map((base): [Base, number] => [base, sum((tally) => tally.bases[base])]);
  return {
    groups: Float64Array.from(fitGroups, (_, i) => sum((tally) => tally.groups[i]!)),
    bases: Object.fromEntries(whole) as Record<Base, number>,
  };
}

/** The worst and the mean absolute difference of each margin. */
export function summaryOf(rows: readonly FitRow[]): FitSummary[] {
  const names = [...new Set(rows.map(({ margin }) => margin))];
  return names.map((margin) => {
    const sizes = rows
      .filter((row) => row.margin === margin)
      .map(({ difference }) => Math.abs(difference));
    const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    return { margin, rows: sizes.length, worst: Math.max(...sizes), mean };
  });
}
