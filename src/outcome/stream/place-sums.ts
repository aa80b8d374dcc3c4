// Sums of a stream by place, mountain counties and town or country: exact, so that means by them are.

import { addLimbs, addProduct, carry, valueAt } from '../../measures/stream/limbs.ts';
import type { Records } from './records.ts';

/** What the households of a group come to. */
export interface GroupSums {
  /** Persons by census weights, and by survey weights, in thousandths. */
  readonly census: number;
  readonly survey: number;
  /** Survey weight × fen, by concept. */
  readonly fen: ReadonlyMap<string, number>;
}

/** What sums are kept by. */
export interface Group {
  /** The place's number among the legislation's. */
  readonly place: number;
  readonly isMountain: boolean;
  readonly isUrban: boolean;
}

const perPlace = 4;

/** Sums by group, two limbs each: persons by either weight, then each concept. */
export class PlaceSums {
  readonly #concepts: readonly string[];
  readonly #width: number;
  readonly #sums: Float64Array;

  /** @param places how many places the legislation knows. */
  constructor(concepts: readonly string[], places: number) {
    this.#concepts = concepts;
    this.#width = 2 * (concepts.length + 2);
    this.#sums = new Float64Array(places * perPlace * this.#width);
  }

  /** Adds a household. */
  add(records: Records, row: number): void {
    const kind = (records.mountain[row] === 1 ? 2 : 0) + (records.residence[row] === 0 ? 1 : 0);
    const from = (records.place[row]! * perPlace + kind) * this.#width;
    const size = records.size[row]!;
    const survey = records.survey[row]!;
    addProduct(this.#sums, from, records.census[row]!, size);
    addProduct(this.#sums, from + 2, survey, size);
    for (let i = 0; i < records.concepts.length; i++)
      addProduct(this.#sums, from + 2 * (i + 2), survey, records.concepts[i]![row]!);
  }

  /** The sums in their one form, to be sent. */
  part(): Float64Array {
    for (let at = 0; at < this.#sums.length; at += 2) carry(this.#sums, at);
    return this.#sums.slice();
  }

  merge(part: Float64Array): void {
    for (let at = 0; at < part.length; at += 2) addLimbs(this.#sums, at, part[at]!, part[at + 1]!);
  }

  clear(): void {
    this.#sums.fill(0);
  }

  /** What the groups that are meant come to together. */
  of(isMeant: (group: Group) => boolean): GroupSums {
    const sums = new Float64Array(this.#width);
    for (let from = 0; from < this.#sums.length; from += this.#width) {
      if (!isMeant(groupAt(from / this.#width))) continue;
      for (let i = 0; i < this.#width; i += 2)
        addLimbs(sums, i, this.#sums[from + i]!, this.#sums[from + i + 1]!);
    }
    const entries = this.#concepts.map((key, i) => [key, valueAt(sums, 2 * (i + 2))] as const);
    return { census: valueAt(sums, 0), survey: valueAt(sums, 2), fen: new Map(entries) };
  }
}

function groupAt(number: number): Group {
  const place = Math.floor(number / perPlace);
  return { place, isMountain: (number & 2) > 0, isUrban: (number & 1) > 0 };
}
