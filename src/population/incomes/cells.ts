// Cells: prefecture × town or country, in one number. Counties count to their prefecture.

import { residence } from '../facts/household.ts';
import { livesIn, places, prefectures } from '../places.ts';

/** The prefectures in the order of cells. */
export const cellPrefectures: readonly string[] = Object.keys(prefectures);
export const residences: readonly string[] = kinds(residence);

/** How many cells there are. */
export const cellCount = cellPrefectures.length * residences.length;

function kinds(fact: typeof residence): readonly string[] {
  return fact.type.is === 'kind' ? fact.type.kinds : [];
}

/** The prefecture of each place by its number among the kinds of `place`; -1 outside the province. */
const prefectureOf = Int32Array.from(livesIn.type.is === 'kind' ? livesIn.type.kinds : [], (name) =>
  Math.max(cellPrefectures.indexOf(name), cellPrefectures.indexOf(places[name]?.within ?? '')),
);

/** The cell of a household from its `place` and `residence`. */
export function cellOf(place: number, residence: number): number {
  return prefectureOf[place]! * residences.length + residence;
}

/** The number of a cell by name. */
export function cellNamed(prefecture: string, residence: string): number {
  return cellPrefectures.indexOf(prefecture) * residences.length + residences.indexOf(residence);
}
