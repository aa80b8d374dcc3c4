// Who is in a block, listed once for all that is drawn for them. Lists run in the order of the columns; the counters of
// random numbers come from the record's place in the file.

import type { Block } from '../../engine/block.ts';
import { householdsPerBlock, largestHousehold } from '../../engine/block.ts';
import { personPosition } from '../../engine/random.ts';
import { residence } from '../facts/household.ts';
import { born } from '../facts/people.ts';
import { activity } from '../facts/work.ts';
import { livesIn } from '../places.ts';
import type { Cells } from './cells.ts';
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
  readonly households = new Roll(householdRoom);
  readonly everyone = new Roll(personRoom);
  /** Those who work or worked in the year, and among them those on pay, with businesses, with farms. */
  readonly workers = new Roll(personRoom);
  readonly paid = new Roll(personRoom);
  readonly owners = new Roll(personRoom);
  readonly farmers = new Roll(personRoom);
  /** Age in whole years at the end of the year, by person column. */
  readonly age = new Int32Array(personRoom);
  /** By household column: place and residence in one number, members, the first member. */
  readonly cell = new Int32Array(householdRoom);
  readonly size = new Int32Array(householdRoom);
  readonly head = new Int32Array(householdRoom);
  readonly #position = new Int32Array(householdRoom);
  readonly #december: number;
  readonly #cells: Cells;

  constructor(year: number, cells: Cells) {
    this.#cells = cells;
    this.#december = year * 12 + 11;
  }

  /** Lists a block whose structure columns are filled. */
  begin(block: Block): void {
    const { households, everyone, workers, paid, owners, farmers } = this;
    for (const roll of [households, everyone, workers, paid, owners, farmers]) {
      roll.count = 0;
    }
    this.#listHouseholds(block);
    for (const { size, count, stride, householdStart, personStart } of block.classes) {
      for (let member = 0; member < size; member++) {
        this.#listMembers(block, householdStart, personStart + member * stride, count, member);
      }
    }
    this.#listWorkers(block);
  }

  #listHouseholds(block: Block): void {
    const place = block.column(livesIn);
    const town = block.column(residence);
    for (let position = 0; position < block.count; position++) {
      const at = block.householdIndex(position);
      this.#position[at] = position;
      this.cell[at] = this.#cells.of(place[at]!, town[at]!);
      this.size[at] = block.sizeOf(position);
      this.head[at] = block.personIndex(position, 0);
      this.households.add(at, at, position);
    }
  }

  #listMembers(block: Block, household: number, start: number, count: number, member: number) {
    const { age, everyone } = this;
    const position = this.#position;
    const december = this.#december;
    const birth = block.column(born);
    for (let i = 0; i < count; i++) {
      const months = december - birth[start + i]!;
      age[start + i] = Math.min(oldest, (months / 12) | 0);
      everyone.add(start + i, household + i, personPosition(position[household + i]!, member));
    }
  }

  #listWorkers(block: Block): void {
    const { everyone, workers, paid, owners, farmers } = this;
    const act = block.column(activity);
    for (let i = 0; i < everyone.count; i++) {
      const at = everyone.at[i]!;
      if (works[act[at]!] === 0) continue;
      const household = everyone.household[i]!;
      const word = workers.add(at, household, everyone.key[i]!);
      const roll = act[at] === business ? owners : act[at] === farmer ? farmers : paid;
      roll.addPart(at, household, word);
    }
  }
}
