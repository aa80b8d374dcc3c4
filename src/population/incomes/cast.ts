// Who is in a block, listed once for all that is drawn for them. Everything runs in the order of the columns, padding
// included: what is drawn for it nobody reads. Random words come from the record's place in the file.

import type { Block, SizeClass } from '../../engine/block.ts';
import { householdsPerBlock, largestHousehold } from '../../engine/block.ts';
import { personPosition } from '../../engine/random.ts';
import { residence } from '../facts/household.ts';
import { born } from '../facts/people.ts';
import { activity } from '../facts/work.ts';
import { livesIn } from '../places.ts';
import type { Cells } from './cells.ts';
import type { Draws } from './draws.ts';
import { kindNumber, kindsOf } from './kinds.ts';
import { Roll } from './roll.ts';

/** Rows of columns of persons and of households, padding included, in the largest block. */
export const personRoom = (householdsPerBlock + largestHousehold) * largestHousehold;
export const householdRoom = householdsPerBlock + 2 * largestHousehold;

const oldest = 110;
const business = kindNumber(activity, 'business');
const farmer = kindNumber(activity, 'farmer');
/** Whose earnings are drawn. */
const works = kindsOf(activity, {
  employee: 1,
  flexible: 1,
  business: 1,
  farmer: 1,
  unemployed: 1,
});

export class Cast {
  /** Rows of household columns and of person columns. */
  households = 0;
  persons = 0;
  /** Those who work or worked in the year, and among them those on pay, with businesses, with farms. */
  readonly workers = new Roll(personRoom);
  readonly paid = new Roll(personRoom);
  readonly owners = new Roll(personRoom);
  readonly farmers = new Roll(personRoom);
  /** By person column: place of the household in household columns. */
  readonly householdOf = new Int32Array(personRoom);
  /** Age in whole years at the end of the year, by person column. */
  readonly age = new Int32Array(personRoom);
  /** By household column: place and residence in one number, members, the first member. */
  readonly cell = new Int32Array(householdRoom);
  readonly size = new Int32Array(householdRoom);
  readonly head = new Int32Array(householdRoom);
  readonly #december: number;
  readonly #cells: Cells;

  constructor(year: number, cells: Cells) {
    this.#cells = cells;
    this.#december = year * 12 + 11;
  }

  /** Lists a block whose structure columns are filled, and writes places in the file. */
  begin(block: Block, places: Draws['places']): void {
    this.households = block.householdLength;
    this.persons = block.personLength;
    this.#listHouseholds(block, places.households);
    for (const one of block.classes) {
      for (let member = 0; member < one.size; member++) {
        this.#listMembers(one, member, places.households, places.persons);
      }
    }
    this.#readAges(block.column(born));
    this.#listWorkers(block.column(activity), places);
  }

  #listHouseholds(block: Block, places: Int32Array): void {
    const place = block.column(livesIn);
    const town = block.column(residence);
    places.fill(0, 0, this.households);
    for (let position = 0; position < block.count; position++) {
      places[block.householdIndex(position)] = position;
    }
    for (const { size, stride, householdStart, personStart } of block.classes) {
      for (let i = 0; i < stride; i++) {
        const at = householdStart + i;
        this.cell[at] = this.#cells.of(place[at]!, town[at]!);
        this.size[at] = size;
        this.head[at] = personStart + i;
      }
    }
  }

  #listMembers(
    { stride, householdStart, personStart }: SizeClass,
    member: number,
    households: Int32Array,
    persons: Int32Array,
  ): void {
    const { householdOf } = this;
    const start = personStart + member * stride;
    for (let i = 0; i < stride; i++) {
      householdOf[start + i] = householdStart + i;
      persons[start + i] = personPosition(households[householdStart + i]!, member);
    }
  }

  #readAges(birth: Float64Array): void {
    const { age, persons } = this;
    const december = this.#december;
    for (let at = 0; at < persons; at++) {
      age[at] = Math.min(oldest, Math.max(0, (december - birth[at]!) / 12) | 0);
    }
  }

  #listWorkers(act: Float64Array, places: Draws['places']): void {
    const { workers, paid, owners, farmers, householdOf, persons } = this;
    for (const roll of [workers, paid, owners, farmers]) roll.count = 0;
    for (let at = 0; at < persons; at++) {
      const does = act[at]!;
      if (works[does] === 0) continue;
      const household = householdOf[at]!;
      const word = workers.count;
      places.workers[word] = places.persons[at]!;
      workers.add(at, household, word);
      const roll = does === business ? owners : does === farmer ? farmers : paid;
      roll.add(at, household, word);
    }
  }
}
