// Who is in a block, listed once for all that is drawn for them. Everything runs in the order of the columns, padding
// included: what is drawn for it nobody reads. Random words come from the record's place in the file.

import type { Block, SizeClass } from '../../engine/block.ts';
import { householdsPerBlock, largestHousehold } from '../../engine/block.ts';
import { personPosition } from '../../engine/random.ts';
import { residence } from '../facts/household.ts';
import { born, sex } from '../facts/people.ts';
import { activity, category } from '../facts/work.ts';
import { livesIn } from '../places.ts';
import type { Cells } from './cells.ts';
import type { Draws } from './draws.ts';
import { kindsOf } from './kinds.ts';
import { retiredBirths, retiredRow } from './retirement.ts';
import { Roll } from './roll.ts';

/** Rows of columns of persons and of households, padding included, in the largest block. */
export const personRoom = (householdsPerBlock + largestHousehold) * largestHousehold;
export const householdRoom = householdsPerBlock + 2 * largestHousehold;

const oldest = 110;
// by activity, 1 for those who belong: bytes, so that lists are counted in whole numbers
const isPaid = Uint8Array.from(kindsOf(activity, { employee: 1, flexible: 1, unemployed: 1 }));
const isOwner = Uint8Array.from(kindsOf(activity, { business: 1 }));
const isFarmer = Uint8Array.from(kindsOf(activity, { farmer: 1 }));
/** Whose earnings are drawn. */
const works = isPaid.map((paid, act) => paid + isOwner[act]! + isFarmer[act]!);

export class Cast {
  /** Rows of household columns and of person columns. */
  households = 0;
  persons = 0;
  /** Those who work or worked in the year, and among them those on pay, with businesses, with farms. */
  readonly workers = new Roll(personRoom);
  readonly paid = new Roll(personRoom);
  readonly owners = new Roll(personRoom);
  readonly farmers = new Roll(personRoom);
  /** Those who had reached the age of retirement when the year began: their places in person columns. */
  readonly retired = new Int32Array(personRoom);
  retirees = 0;
  /** By person column: place of the household in household columns. */
  readonly householdOf = new Int32Array(personRoom);
  /** Age in whole years at the end of the year, by person column. */
  readonly age = new Int32Array(personRoom);
  /** By household column: place and residence in one number, members, the first member. */
  readonly cell = new Int32Array(householdRoom);
  readonly size = new Int32Array(householdRoom);
  readonly head = new Int32Array(householdRoom);
  readonly #december: number;
  readonly #retiredBirths: Float64Array;
  readonly #cells: Cells;

  constructor(year: number, cells: Cells) {
    this.#cells = cells;
    this.#december = year * 12 + 11;
    this.#retiredBirths = retiredBirths(year - 1);
  }

  /** Lists a block whose structure columns are filled, and writes places in the file. */
  begin(block: Block, places: Draws['places']): void {
    this.households = block.householdLength;
    this.persons = block.personLength;
    this.#listHouseholds(block, places.households);
    for (const one of block.classes) {
      for (let member = 0; member < one.size; member++) {
        this.#listMembers(one, member, places, block.column(born));
      }
    }
    this.#listWorkers(block.column(activity), places);
    this.#listRetired(block);
  }

  #listHouseholds(block: Block, places: Int32Array): void {
    const place = block.column(livesIn);
    const town = block.column(residence);
    places.fill(0, 0, this.households);
    for (let position = 0; position < block.count; position++) {
      places[block.householdIndex(position)] = position;
    }
    const { cell, size, head } = this;
    const cells = this.#cells;
    for (let at = 0; at < this.households; at++) cell[at] = cells.of(place[at]!, town[at]!);
    for (const one of block.classes) {
      const { householdStart, personStart, stride } = one;
      size.fill(one.size, householdStart, householdStart + stride);
      for (let i = 0; i < stride; i++) head[householdStart + i] = personStart + i;
    }
  }

  #listMembers(
    { stride, householdStart, personStart }: SizeClass,
    member: number,
    { households, persons }: Draws['places'],
    birth: Float64Array,
  ): void {
    const { householdOf, age } = this;
    const december = this.#december;
    const start = personStart + member * stride;
    for (let i = 0; i < stride; i++) {
      const at = start + i;
      householdOf[at] = householdStart + i;
      persons[at] = personPosition(households[householdStart + i]!, member);
      age[at] = Math.min(oldest, Math.max(0, (december - birth[at]!) / 12) | 0);
    }
  }

  #listRetired(block: Block): void {
    const { retired, persons } = this;
    const births = this.#retiredBirths;
    const birth = block.column(born);
    const sexes = block.column(sex);
    const staff = block.column(category);
    let count = 0;
    for (let at = 0; at < persons; at++) {
      retired[count] = at;
      count += Number(birth[at]! <= births[retiredRow(sexes[at]!, staff[at]!)]!);
    }
    this.retirees = count;
  }

  #listWorkers(act: Float64Array, places: Draws['places']): void {
    const { workers, persons } = this;
    const { at: atWork, word } = workers;
    const { persons: all, workers: working } = places;
    let count = 0;
    for (let at = 0; at < persons; at++) {
      // everyone is listed, and whoever does not belong is written over: whether somebody does no processor could guess
      atWork[count] = at;
      word[count] = count;
      working[count] = all[at]!;
      count += works[act[at]! | 0]!;
    }
    workers.count = count;
    this.#divideWorkers(act);
  }

  /** Lists those on pay, with businesses, with farms: a place among the workers is the place of their words. */
  #divideWorkers(act: Float64Array): void {
    const { workers, paid, owners, farmers } = this;
    const { at: atWork, count } = workers;
    let [payees, masters, peasants] = [0, 0, 0];
    for (let word = 0; word < count; word++) {
      const at = atWork[word]!;
      const does = act[at]! | 0;
      paid.at[payees] = at;
      paid.word[payees] = word;
      owners.at[masters] = at;
      owners.word[masters] = word;
      farmers.at[peasants] = at;
      farmers.word[peasants] = word;
      payees += isPaid[does]!;
      masters += isOwner[does]!;
      peasants += isFarmer[does]!;
    }
    paid.count = payees;
    owners.count = masters;
    farmers.count = peasants;
  }
}
