// Ages carried from the census to a later year: persons grow older, some die, children are born, and whoever is then
// missing from the published total has moved in (or out). The cohort-component method, in five-year ages.
// Reference: United Nations (1956), Methods for population projections by sex and age (Manual III).

import { exp } from '../../engine/math.ts';
import type { Ages } from '../synthesis/margins.ts';
import { ageBands } from '../synthesis/patterns.ts';
import { sumOf } from '../synthesis/solving.ts';
import { censusDate, type People, yearOf } from './people.ts';

/**
 * Deaths per person and year by five-year age. Source: author's approximation to the life tables of eastern China
 * about 2020 (expectation of life near 79 and 84 years), at the level of Zhejiang's deaths: 0.39 million in 2021, 0.43
 * million in 2024 (Zhejiang Bureau of Statistics, bulletins); confidence M.
 */
const mortality = [
  [
    ...[0.0009, 0.0002, 0.0002, 0.0004, 0.0005, 0.0006, 0.0008, 0.0011, 0.0015, 0.0023],
    ...[0.0037, 0.0057, 0.0091, 0.0147, 0.0257, 0.0455, 0.078, 0.144],
  ],
  [
    ...[0.0008, 0.0001, 0.0001, 0.0002, 0.0002, 0.0003, 0.0003, 0.0005, 0.0007, 0.001],
    ...[0.0016, 0.0026, 0.0043, 0.0075, 0.0145, 0.029, 0.057, 0.124],
  ],
] as const;

/** Ages of those who move in, by sex: mostly the young who come to work; author's approximation, L. */
const arrivals = [
  [0.02, 0.03, 0.02, 0.06, 0.16, 0.12, 0.06, 0.03, 0.02, 0.01],
  [0.02, 0.03, 0.02, 0.06, 0.14, 0.1, 0.05, 0.03, 0.015, 0.005],
] as const;

const boys = 0.527;

/** Years from the census to the end of a year, not below 0. */
export function yearsSinceCensus(year: number): number {
  if (year <= censusDate.year) return 0;
  return year - censusDate.year + 1 - censusDate.monthsElapsed / 12;
}

/**
 * The ages at the end of a year.
 * @param shareOfBirths of the area's births, those of this part.
 * @param total persons at the end of the year.
 */
export function agesIn(
  people: People,
  year: number,
  census: Ages,
  shareOfBirths: number,
  total: number,
): Ages {
  const since = yearsSinceCensus(year);
  if (since === 0) return census;
  const births = shareOfBirths * birthsUntil(people, year, since);
  const deaths = (sex: 0 | 1) => mortality[sex].map((rate) => rate * people.mortality);
  const aged: Ages = [
    older(census[0], deaths(0), since, births * boys),
    older(census[1], deaths(1), since, births * (1 - boys)),
  ];
  const moved = total - sumOf(aged[0]) - sumOf(aged[1]);
  const profile = sumOf(arrivals[0]) + sumOf(arrivals[1]);
  aged.forEach((ages, sex) => {
    arrivals[sex]!.forEach((share, band) => {
      ages[band]! += (moved * share) / profile;
    });
  });
  return aged;
}

/** Births in the area from the census to the end of a year. */
function birthsUntil(people: People, year: number, since: number): number {
  let births = (since % 1) * yearOf(people, censusDate.year).births;
  for (let past = censusDate.year + 1; past <= year; past++) births += yearOf(people, past).births;
  return births;
}

/** One sex, grown older: a five-year age moves on by less than five years for each five, and dies on the way. */
function older(
  ages: Float64Array,
  deaths: readonly number[],
  since: number,
  births: number,
): Float64Array {
  const aged = new Float64Array(ageBands);
  aged[0] = births * exp((-deaths[0]! * since) / 2);
  const whole = Math.floor(since / 5);
  const beyond = since / 5 - whole;
  ages.forEach((persons, band) => {
    const stay = Math.min(ageBands - 1, band + whole);
    const next = Math.min(ageBands - 1, stay + 1);
    const alive = persons * exp(-between(deaths, band + since / 10) * since);
    aged[stay]! += alive * (1 - beyond);
    aged[next]! += alive * beyond;
  });
  return aged;
}

/** A column's value between two five-year ages; beyond the last, the last. */
function between(column: readonly number[], position: number): number {
  const below = Math.min(ageBands - 1, Math.floor(position));
  const above = Math.min(ageBands - 1, below + 1);
  return column[below]! + (column[above]! - column[below]!) * (position - below);
}
