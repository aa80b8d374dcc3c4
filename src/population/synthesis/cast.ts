// Who is in the block that is being filled. The steps of a fill write it and read it; one for each population, filled
// again and again. Households are chosen in file order; from then on households and persons stand where they stand in
// the columns, so that memory is read and written from end to end, which processors foresee.

import type { Block } from '../../engine/block.ts';
import { householdsPerBlock } from '../../engine/block.ts';
import type { ArrayKind, LoopMemory } from '../../engine/loops/memory.ts';
import { Classes } from '../classes.ts';
import { mostMembers } from './layouts.ts';

/** Rows of household columns and of person columns, padding included. */
const householdRoom = householdsPerBlock + mostMembers;
const personRoom = householdRoom * mostMembers;

export class Cast {
  households = 0;
  /** Persons with a parent in the household; adults; of those, who do not study. */
  withParents = 0;
  adults = 0;
  readonly #classes: Classes;
  /** The arrays, by name, for the loops. */
  readonly arrays;

  constructor(memory: LoopMemory) {
    const inFile = <K extends ArrayKind>(kind: K) => memory.take(kind, householdsPerBlock);
    const ofHouseholds = <K extends ArrayKind>(kind: K) => memory.take(kind, householdRoom);
    const ofPersons = <K extends ArrayKind>(kind: K) => memory.take(kind, personRoom);
    this.#classes = new Classes(memory);
    this.arrays = {
      ...this.#classes.arrays,
      // by household in file order
      chosenCell: inFile(Uint8Array),
      chosenReversed: inFile(Int32Array),
      chosenType: inFile(Uint16Array),
      chosenSize: inFile(Uint8Array),
      /** Words that types are looked for by, and households whose type is still looked for. */
      typeWords: inFile(Int32Array),
      searched: inFile(Uint16Array),

      // by household column
      cell: ofHouseholds(Uint8Array),
      /** The bits of the number within the cell, reversed: what the lattice takes. */
      reversed: ofHouseholds(Int32Array),
      type: ofHouseholds(Uint16Array),
      registration: ofHouseholds(Uint8Array),
      /** Distance between its members in person columns. */
      plane: ofHouseholds(Uint16Array),

      // by person column
      household: ofPersons(Uint16Array),
      member: ofPersons(Uint8Array),
      /** What the lattice takes: where the cell's shifts begin plus the place in the household; reversed bits. */
      rowOfMember: ofPersons(Uint16Array),
      reversedOf: ofPersons(Int32Array),
      sex: ofPersons(Uint8Array),
      /** Five-year age. */
      band: ofPersons(Uint8Array),
      /** The member's place in the tables of kinship. */
      kin: ofPersons(Uint8Array),
      /** Age in months at the end of the year. */
      months: ofPersons(Uint16Array),
      hukouKind: ofPersons(Uint8Array),
      /** Group of chances: part × residence × elsewhere or not × sex. */
      group: ofPersons(Uint8Array),
      level: ofPersons(Uint8Array),
      /** Industry, 0 for agriculture, by place in the list of workers. */
      trade: ofPersons(Uint8Array),

      // lists of persons: those whose age is special; those with a parent in the household; adults, later those of them
      // who do not study; those below; of those who do not study, workers and others
      special: ofPersons(Uint16Array),
      withParent: ofPersons(Uint16Array),
      adult: ofPersons(Uint16Array),
      young: ofPersons(Uint16Array),
      worker: ofPersons(Uint16Array),
      other: ofPersons(Uint16Array),
      /** How long a list became that is written beside another. */
      counted: memory.take(Uint16Array, 1),
    };
  }

  /** Classes of the block. */
  get classes(): number {
    return this.#classes.count;
  }

  /** Turns to a block that is laid out. */
  turnTo(block: Block): void {
    this.#classes.turnTo(block);
  }
}
