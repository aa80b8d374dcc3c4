// Cells: place × town or country, in one number. Counties count to the place above them.

import { residence } from '../facts/household.ts';
import { livesIn, places } from '../places.ts';
import { kindNumber } from './kinds.ts';

export type TownOrCountry = 'urban' | 'rural';

export const residences: readonly TownOrCountry[] = ['urban', 'rural'];

const numbers = residences.map((name) => kindNumber(residence, name));

/** The cells of an area whose places have levels of their own. */
export class Cells {
  readonly places: readonly string[];
  /** How many there are. */
  readonly count: number;
  /** The cell by number among the kinds of `place` · 2 + of `residence`; outside the area, where blocks are padded, the first place’s. */
  readonly byPlace: Int32Array<ArrayBuffer>;

  constructor(names: readonly string[]) {
    this.places = names;
    this.count = names.length * residences.length;
    const kinds = livesIn.type.is === 'kind' ? livesIn.type.kinds : [];
    const placeOf = (name: string) =>
      Math.max(0, names.indexOf(name), names.indexOf(places[name]?.within ?? ''));
    const byNumber = residences.map((_, number) => numbers.indexOf(number));
    this.byPlace = Int32Array.from(
      kinds.flatMap((name) => byNumber.map((where) => placeOf(name) * residences.length + where)),
    );
  }

  /** The number of a cell by name. */
  named(place: string, where: TownOrCountry): number {
    return this.places.indexOf(place) * residences.length + residences.indexOf(where);
  }

  /** A number for each cell. */
  table(value: (place: string, where: TownOrCountry) => number): Float64Array {
    return Float64Array.from({ length: this.count }, (_, cell) =>
      value(
        this.places[Math.floor(cell / residences.length)]!,
        residences[cell % residences.length]!,
      ),
    );
  }
}
