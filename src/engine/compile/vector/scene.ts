// Where rows are. Places are addresses in bytes of one memory: `household` and `person` in the columns of a block,
// `householdHere` and `personHere` in scratch, which holds one tile. How far a column is from the first byte of the
// memory is a constant of the instruction.

import type { Node } from '../../graph.ts';
import type { Columns } from '../code.ts';
import { scratchCapacity } from '../code.ts';
import type { Assembly, Local } from './assembly.ts';
import type { Tables } from './tables.ts';

/** Bytes of a float64. */
export const wide = 8;

/** The rows at hand: whole numbers of the function, addresses and distances in bytes. */
export interface Scene {
  readonly assembly: Assembly;
  readonly columns: Columns;
  readonly tables: Tables;
  readonly size: Local;
  /** From one member to the next, in columns. */
  readonly stride: Local;
  /** The member. */
  readonly k: Local;
  readonly household: Local;
  readonly householdHere: Local;
  readonly person: Local;
  readonly personHere: Local;
  /** Where the household's first member is in columns. */
  readonly firstPerson: Local;
}

/** Where one value is read or written: an address, and a constant to be added. */
interface Place {
  readonly base: Local;
  readonly offset: number;
}

/** A node's place, given where the row is in columns and in scratch. */
export function placeOf({ columns }: Scene, node: Node, inColumn: Local, inScratch: Local): Place {
  const scratch = columns.scratchOf(node);
  if (scratch !== undefined) {
    const offset = columns.scratch.byteOffset + scratch * scratchCapacity * wide;
    return { base: inScratch, offset };
  }
  const slot = columns.slotOf(node);
  if (slot === undefined) throw new Error(`${node.quantity.name} has no column`);
  return { base: inColumn, offset: slot * columns.capacity * wide };
}

export function hasColumn({ columns }: Scene, node: Node): boolean {
  return columns.slotOf(node) !== undefined || columns.scratchOf(node) !== undefined;
}

/** Numbers that stand apart: one for each lane. */
interface Scattered {
  /** How far from the base each is: a whole number in each lane. */
  readonly places: Local;
  readonly base: Local | null;
  readonly offset: number;
  /** How much further the second lane's is. */
  readonly step: number;
}

/** Loads a number for each lane from its own place. */
export function gather(assembly: Assembly, { places, base, offset, step }: Scattered): Assembly {
  const first = assembly.pair();
  assembly.get(places).wholeLane(0);
  if (base !== null) assembly.get(base).add();
  assembly.loadFirst(offset).set(first);
  assembly.get(places).wholeLane(1);
  if (base !== null) assembly.get(base).add();
  return assembly.get(first).loadSecond(offset + step);
}
