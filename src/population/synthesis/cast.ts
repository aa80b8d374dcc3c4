// Who is in the block that is being filled: by household, by person, and where each stands in the columns. The steps
// of a fill write it and read it; one for each population, filled again and again.

import { householdsPerBlock } from '../../engine/block.ts';
import type { ArrayKind, LoopMemory } from '../../engine/loops/memory.ts';
import { mostMembers } from './layouts.ts';

const room = householdsPerBlock * mostMembers;

/** Households of a block in file order, and their members household by household. */
export class Cast {
  households = 0;
  persons = 0;
  /** Persons with a parent in the household; adults who do not study. */
  withParents = 0;
  adults = 0;
  /** The arrays, by name, for the loops. */
  readonly arrays;

  constructor(memory: LoopMemory) {
    const ofHouseholds = <K extends ArrayKind>(kind: K) => memory.take(kind, householdsPerBlock);
    const ofPersons = <K extends ArrayKind>(kind: K) => memory.take(kind, room);
    this.arrays = {
      // by household
      cell: ofHouseholds(Uint8Array),
      /** Where the cell's shifts of the lattice begin. */
      row: ofHouseholds(Uint16Array),
      /** The bits of the number within the cell, reversed: what the lattice takes. */
      reversed: ofHouseholds(Int32Array),
      type: ofHouseholds(Uint16Array),
      /** Households whose type is still looked for, and the words they are looked for by. */
      searched: ofHouseholds(Uint16Array),
      typeWords: ofHouseholds(Int32Array),
      size: ofHouseholds(Uint8Array),
      registration: ofHouseholds(Uint8Array),
      /** Place in household columns. */
      householdAt: ofHouseholds(Uint16Array),

      // by person
      at: ofPersons(Uint16Array),
      household: ofPersons(Uint16Array),
      member: ofPersons(Uint8Array),
      /** What the lattice takes: where the cell's shifts begin plus the place in the household; reversed bits. */
      rowOfMember: ofPersons(Uint16Array),
      reversedOf: ofPersons(Int32Array),
      sex: ofPersons(Uint8Array),
      /** Five-year age. */
      band: ofPersons(Uint8Array),
      marital: ofPersons(Uint8Array),
      /** The member's place in the tables of kinship. */
      kin: ofPersons(Uint8Array),
      /** Age in months at the end of the year. */
      months: ofPersons(Uint16Array),
      hukouKind: ofPersons(Uint8Array),
      /** Group of chances: part × residence × elsewhere or not × sex. */
      group: ofPersons(Uint8Array),
      level: ofPersons(Uint8Array),

      // lists of persons: those whose age is special; those with a parent in the household; adults, later those of them
      // who do not study; those below; of those who do not study, workers and others
      special: ofPersons(Uint16Array),
      withParent: ofPersons(Uint16Array),
      adult: ofPersons(Uint16Array),
      young: ofPersons(Uint16Array),
      worker: ofPersons(Uint16Array),
      other: ofPersons(Uint16Array),
      /** How long lists became that are written beside another: those with a parent, those whose age is special. */
      counted: memory.take(Uint16Array, 2),
    };
  }
}
