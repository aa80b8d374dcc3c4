// Who is in the block that is being filled: by household, by person, and where each stands in the columns. The steps
// of a fill write it and read it; one for each population, filled again and again.

import type { Block } from '../../engine/block.ts';
import { householdsPerBlock } from '../../engine/block.ts';
import { mostMembers } from './layouts.ts';

/** Households of a block in file order, and their members household by household. */
export class Cast {
  households = 0;
  persons = 0;
  /** Words of the variables that are being drawn, by place in the list they are drawn for. */
  readonly words: Int32Array;
  readonly others: Int32Array;
  readonly common = new Int32Array(householdsPerBlock);
  // by household
  readonly cell = new Uint8Array(householdsPerBlock);
  /** Where the cell's shifts of the lattice begin. */
  readonly row = new Uint16Array(householdsPerBlock);
  readonly part = new Uint8Array(householdsPerBlock);
  readonly residence = new Uint8Array(householdsPerBlock);
  readonly collective = new Uint8Array(householdsPerBlock);
  /** The bits of the number within the cell, reversed: what the lattice takes. */
  readonly reversed = new Int32Array(householdsPerBlock);
  readonly type = new Uint16Array(householdsPerBlock);
  readonly size = new Uint8Array(householdsPerBlock);
  readonly registration = new Uint8Array(householdsPerBlock);
  readonly tenure = new Uint8Array(householdsPerBlock);
  /** Place in household columns. */
  readonly householdAt = new Uint16Array(householdsPerBlock);
  /** The first member, by place among persons. */
  readonly first = new Uint16Array(householdsPerBlock);
  // by person
  readonly at: Uint16Array;
  readonly household: Uint16Array;
  readonly member: Uint8Array;
  readonly sex: Uint8Array;
  /** Age in months at the end of the year, and in five-year ages. */
  readonly months: Uint16Array;
  readonly band: Uint8Array;
  /** Level of education; kind of activity after school (see `employment.ts`); industry, 0 for agriculture; skill. */
  readonly level: Uint8Array;
  readonly does: Uint8Array;
  readonly industry: Uint8Array;
  readonly skill: Uint8Array;
  /** All persons; those of upper secondary age and more, later without students; workers among them. */
  readonly everyone: Uint16Array;
  adults = 0;
  workers = 0;
  readonly adult: Uint16Array;
  readonly worker: Uint16Array;
  readonly marital: Uint8Array;
  /** The member's place in the tables of kinship. */
  readonly kin: Uint8Array;
  readonly hukouKind: Uint8Array;
  /** Cell of chances: part × residence × elsewhere or not. */
  readonly group: Uint8Array;

  constructor() {
    const room = householdsPerBlock * mostMembers;
    this.at = new Uint16Array(room);
    this.household = new Uint16Array(room);
    this.member = new Uint8Array(room);
    this.sex = new Uint8Array(room);
    this.months = new Uint16Array(room);
    this.band = new Uint8Array(room);
    this.level = new Uint8Array(room);
    this.does = new Uint8Array(room);
    this.industry = new Uint8Array(room);
    this.skill = new Uint8Array(room);
    this.words = new Int32Array(room);
    this.others = new Int32Array(room);
    this.everyone = Uint16Array.from({ length: room }, (_, person) => person);
    this.adult = new Uint16Array(room);
    this.worker = new Uint16Array(room);
    this.marital = new Uint8Array(room);
    this.kin = new Uint8Array(room);
    this.hukouKind = new Uint8Array(room);
    this.group = new Uint8Array(room);
  }

  /** Lists the members, once the block is laid out. */
  listMembers(block: Block): void {
    let person = 0;
    for (let position = 0; position < this.households; position++) {
      const size = this.size[position]!;
      const start = block.personIndex(position, 0);
      const stride = size > 1 ? block.personIndex(position, 1) - start : 0;
      this.first[position] = person;
      for (let member = 0; member < size; member++) {
        this.at[person] = start + member * stride;
        this.household[person] = position;
        this.member[person] = member;
        person++;
      }
    }
    this.persons = person;
  }
}
