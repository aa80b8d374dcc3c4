// What the synthesis knows of who lives in an area: its census, and what has moved since.

import { type CensusArea, combine } from './census-area.ts';
import type { OverArea } from './survey-places.ts';

/** The census counts persons at the beginning of November 2020. */
export const censusDate = { year: 2020, monthsElapsed: 10 };

/** What is known of a year. */
export interface Year {
  /** Residents at the end of the year. */
  readonly persons: number;
  /** Share of them in towns. */
  readonly urban: number;
  /** Births of the year. */
  readonly births: number;
  /** Share of persons in towns that the survey's published means imply. */
  readonly surveyUrban: number;
}

/** A part of an area with a census of its own: all of a place, its mountain counties, or the rest of it. */
export interface Part {
  /** Where its households live, as the fact `place` names it. */
  readonly place: string;
  readonly mountain: boolean;
  readonly census: CensusArea;
}

/** Who lives in an area. */
export interface People {
  /** The area's name in messages. */
  readonly area: string;
  /** Place by place. */
  readonly parts: readonly Part[];
  readonly years: Readonly<Record<number, Year>>;
  /** Deaths against those of the life table in `ageing.ts`. */
  readonly mortality: number;
  /** The share of each place's persons in towns as the household survey weighs them, before it is moved to the year's. */
  readonly surveyUrban: Readonly<Record<string, number>>;
  /** The means that the survey publishes of each place over those of the area. */
  readonly surveyOver: Readonly<Record<string, OverArea>>;
}

/**
 * The year's figures.
 * @throws RangeError for a year without.
 */
export function yearOf({ area, years }: People, year: number): Year {
  const found = years[year];
  if (found === undefined) {
    const known = Object.keys(years);
    throw new RangeError(`${area} is known for ${known[0]} to ${known.at(-1)}, not for ${year}`);
  }
  return found;
}

/** The parts together. */
export function wholeOf({ parts }: People): CensusArea {
  return parts.map(({ census }) => census).reduce((sum, area) => combine(sum, area, 1));
}

/** The places of the parts, each once, in their order. */
export function placesOf({ parts }: People): readonly string[] {
  return [...new Set(parts.map(({ place }) => place))];
}
