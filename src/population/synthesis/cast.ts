// Who is in the block that is being filled: by household, by person, and where each stands in the columns. The steps
// of a fill write it and read it; one for each population, filled again and again.

import type { Block } from '../../engine/block.ts';
import { householdsPerBlock } from '../../engine/block.ts';
import { mostMembers } from './layouts.ts';

const room = householdsPerBlock * mostMembers;
const bytes = (length: number) => new Uint8Array(length);
const shorts = (length: number) => new Uint16Array(length);

/** What household types say of their members: `mostMembers` places to a type, to a layout. */
export interface MemberTables {
  readonly layout: Uint8Array;
  readonly members: Uint16Array;
  /** 1 for members whose age needs more than a look at their five-year age, + 2 for those with a parent here. */
  readonly special: Uint8Array;
}

/** Households of a block in file order, and their members household by household. */
export class Cast {
  // words of the variables that are being drawn, by place in the list they are drawn for
  readonly words = new Int32Array(room);
  readonly others = new Int32Array(room);
  /** Rows of chances that they decide on, and the classes drawn. */
  readonly rows = shorts(room);
  readonly drawn = bytes(room);
  readonly common = new Int32Array(householdsPerBlock);

  households = 0;
  // by household
  readonly cell = bytes(householdsPerBlock);
  /** Where the cell's shifts of the lattice begin. */
  readonly row = shorts(householdsPerBlock);
  readonly part = bytes(householdsPerBlock);
  readonly residence = bytes(householdsPerBlock);
  readonly collective = bytes(householdsPerBlock);
  /** The bits of the number within the cell, reversed: what the lattice takes. */
  readonly reversed = new Int32Array(householdsPerBlock);
  readonly type = shorts(householdsPerBlock);
  readonly size = bytes(householdsPerBlock);
  readonly registration = bytes(householdsPerBlock);
  readonly tenure = bytes(householdsPerBlock);
  /** Place in household columns. */
  readonly householdAt = shorts(householdsPerBlock);

  persons = 0;
  // by person
  readonly at = shorts(room);
  readonly household = shorts(room);
  readonly member = bytes(room);
  /** What the lattice takes: where the cell's shifts begin plus the place in the household; reversed bits. */
  readonly rowOfMember = shorts(room);
  readonly reversedOf = new Int32Array(room);
  /** Sex, five-year age and marital status as the type packs them, and apart. */
  readonly packed = shorts(room);
  readonly sex = bytes(room);
  readonly band = bytes(room);
  readonly marital = bytes(room);
  /** The member's place in the tables of kinship. */
  readonly kin = bytes(room);
  /** Age in months at the end of the year. */
  readonly months = shorts(room);
  readonly hukouKind = bytes(room);
  /** Group of chances: part × residence × elsewhere or not × sex. */
  readonly group = bytes(room);
  readonly level = bytes(room);
  /** What those do who do not study: see `employment.ts`. */
  readonly does = bytes(room);
  /** Industry, 0 for agriculture. */
  readonly industry = bytes(room);
  readonly skill = bytes(room);

  // lists of persons: all; those whose age is special; those with a parent in the household; adults, later those of them
  // who do not study; those below; workers; those who may have worked
  readonly everyone = Uint16Array.from({ length: room }, (_, person) => person);
  readonly special = shorts(room);
  specials = 0;
  readonly withParent = shorts(room);
  withParents = 0;
  readonly adult = shorts(room);
  readonly young = shorts(room);
  adults = 0;
  readonly worker = shorts(room);
  workers = 0;
  readonly former = shorts(room);
  formers = 0;

  /** Lists the members of all households, once the block is laid out. @param tables of families, of collective ones. */
  listMembers(block: Block, tables: MemberTables): void {
    const { size: sizes, type: types, row: rows, reversed: all } = this;
    const { at, household: of, member: memberOf, rowOfMember, reversedOf, packed, kin } = this;
    const { special, withParent } = this;
    let person = 0;
    let specials = 0;
    let withParents = 0;
    for (let household = 0; household < this.households; household++) {
      const size = sizes[household]!;
      const first = block.personIndex(household, 0);
      const stride = block.personIndex(household, 1) - first;
      const type = types[household]! * mostMembers;
      const kinship = tables.layout[types[household]!]! * mostMembers;
      const row = rows[household]!;
      const reversed = all[household]!;
      for (let member = 0; member < size; member++, person++) {
        at[person] = first + member * stride;
        of[person] = household;
        memberOf[person] = member;
        rowOfMember[person] = row + member;
        reversedOf[person] = reversed;
        packed[person] = tables.members[type + member]!;
        kin[person] = kinship + member;
        // everyone is listed, and whoever does not belong is written over: no branch to guess
        const how = tables.special[type + member]!;
        special[specials] = person;
        specials += how & 1;
        withParent[withParents] = person;
        withParents += how >> 1;
      }
    }
    this.persons = person;
    this.specials = specials;
    this.withParents = withParents;
  }
}
