// Who is in a block, listed once for all that is drawn for them: everybody, those who work or worked in the year,
// those of 16 and more, and the households. Lists run in the order of the columns; the key of random
// numbers is the place in the file.

import type { Block } from '../../engine/block.ts';
import { householdsPerBlock, largestHousehold } from '../../engine/block.ts';
import { personPosition } from '../../engine/random.ts';
import { residence } from '../facts/household.ts';
import { born } from '../facts/people.ts';
import { activity } from '../facts/work.ts';
import { livesIn } from '../places.ts';
import { cellOf } from './cells.ts';
import { kindsOf } from './kinds.ts';

const mostPersons = householdsPerBlock * largestHousehold + 2 * largestHousehold;
const mostHouseholds = householdsPerBlock + 2 * largestHousehold;

const works = kindsOf(activity, {
  employee: 1,
  flexible: 1,
  business: 1,
  farmer: 1,
  unemployed: 1,
});

/** Some of the records of a block: where each stands in the columns and the key of its random numbers. */
export class Roll {
  count = 0;
  /** Place in person columns; in a roll of households the place in household columns. */
  readonly at: Int32Array;
  /** Place of the household in household columns. */
  readonly household: Int32Array;
  readonly key: Int32Array;

  constructor(room: number) {
    this.at = new Int32Array(room);
    this.household = new Int32Array(room);
    this.key = new Int32Array(room);
  }

  add(at: number, household: number, key: number): void {
    const i = this.count++;
    this.at[i] = at;
    this.household[i] = household;
    this.key[i] = key;
  }
}

export class Cast {
  readonly everyone = new Roll(mostPersons);
  readonly workers = new Roll(mostPersons);
  readonly adults = new Roll(mostPersons);
  readonly households = new Roll(mostHouseholds);
  /** Age in whole years at the end of the year, by person column. */
  readonly age = new Int32Array(mostPersons);
  /** Prefecture and residence in one number, by household column. */
  readonly cell = new Int32Array(mostHouseholds);
  /** Members, by household column. */
  readonly size = new Int32Array(mostHouseholds);
  /** The first member, by household column. */
  readonly head = new Int32Array(mostHouseholds);
  readonly #year: number;
  readonly #position = new Int32Array(mostHouseholds);

  constructor(year: number) {
    this.#year = year;
  }

  /** Lists a block whose structure columns are filled. */
  begin(block: Block): void {
    this.#listHouseholds(block);
    for (const roll of [this.everyone, this.workers, this.adults]) roll.count = 0;
    const columns = {
      born: block.column(born),
      activity: block.column(activity),
    };
    for (const { size, count, stride, householdStart, personStart } of block.classes) {
      for (let member = 0; member < size; member++) {
        const start = personStart + member * stride;
        for (let i = 0; i < count; i++) {
          this.#listPerson(columns, start + i, householdStart + i, member);
        }
      }
    }
  }

  #listHouseholds(block: Block): void {
    const place = block.column(livesIn);
    const town = block.column(residence);
    this.households.count = 0;
    for (let position = 0; position < block.count; position++) {
      const at = block.householdIndex(position);
      this.#position[at] = position;
      this.cell[at] = cellOf(place[at]!, town[at]!);
      this.size[at] = block.sizeOf(position);
      this.head[at] = block.personIndex(position, 0);
      this.households.add(at, at, position);
    }
  }

  #listPerson(
    columns: Record<'born' | 'activity', Float64Array>,
    at: number,
    household: number,
    member: number,
  ): void {
    const key = personPosition(this.#position[household]!, member);
    const months = this.#year * 12 + 11 - columns.born[at]!;
    const age = Math.min(110, Math.floor(months / 12));
    this.age[at] = age;
    this.everyone.add(at, household, key);
    if (age >= 16) this.adults.add(at, household, key);
    if (works[columns.activity[at]!] === 1) this.workers.add(at, household, key);
  }
}
