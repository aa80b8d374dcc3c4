// A block: 1,024 households in columns, the unit of work and of randomness.
// Households are ordered by size; person k of all households of size n is one contiguous plane, padded to an even
// length. Sums over members and broadcasts from the household are then plain vector operations.
//
//   size 1: [h h h .]            one plane
//   size 2: [h h h h][h h h h]   two planes, one for each member
//
// Household columns have one plane per size. Padding is never summed. All columns, of facts and of what is computed,
// lie in one memory at equal distances, so that generated code addresses them by constants.

import { reachableNumbers } from './compile/vector/memory.ts';
import type { Fact } from './fact.ts';

/** Households in a block: part of the format, since it keys the random numbers. */
export const householdsPerBlock = 1024;

/** The largest household that a block holds. */
export const largestHousehold = 30;

/** Households of one size inside a block. */
export interface SizeClass {
  readonly size: number;
  /** Households in the class, without padding. */
  readonly count: number;
  /** Length of a plane, padded to even. */
  readonly stride: number;
  /** Where the class begins in a household column. */
  readonly householdStart: number;
  /** Where the class begins in a person column: member k of household i stands at start + k · stride + i. */
  readonly personStart: number;
}

/**
 * Distance between columns: room for three persons per household, and an odd number of cache lines, so that columns
 * do not fall onto each other in the cache.
 */
const usualCapacity = 3 * householdsPerBlock + 40;

/** What a program needs of a block beside the facts. */
export interface Room {
  /** Columns for what it computes. */
  readonly columns: number;
  /** Further numbers behind the columns. */
  readonly behind: number;
  /** Makes the numbers. */
  readonly allocate: (length: number) => Float64Array<ArrayBuffer>;
}

const noFacts: ReadonlySet<Fact> = new Set();

/** No room but for the facts. */
export const factsOnly: Room = {
  columns: 0,
  behind: 0,
  allocate: reachableNumbers,
};

/** The layout of a block and its columns. Made once per worker and filled again and again. */
export class Block {
  readonly facts: readonly Fact[];
  readonly room: Room;
  /** Households in the block, in file order 0 … count − 1. */
  count = 0;
  classes: readonly SizeClass[] = [];
  householdLength = 0;
  personLength = 0;
  /** All columns, `capacity` numbers apart: first the facts in their order, then what is computed. */
  memory: Float64Array<ArrayBuffer>;
  capacity: number;
  readonly #slots: ReadonlyMap<string, number>;
  /** By fact: its neutral value, and 1 for facts of persons. */
  readonly #neutral: Float64Array;
  readonly #ofPersons: Uint8Array;
  #views: Float64Array[] = [];
  #lastWritten: ReadonlySet<Fact> | null = null;
  #lastSlots = new Uint8Array(0);
  readonly #sizes = new Uint8Array(householdsPerBlock);
  readonly #householdIndex = new Int32Array(householdsPerBlock);
  /** By size: where the first household stands in household and in person columns, and the length of a plane. */
  readonly #household = new Int32Array(largestHousehold + 1);
  readonly #person = new Int32Array(largestHousehold + 1);
  readonly #stride = new Int32Array(largestHousehold + 1);

  /** @param capacity members that there is room for at first; it grows where a block needs more. */
  constructor(facts: readonly Fact[], room: Room = factsOnly, capacity = usualCapacity) {
    this.facts = facts;
    this.room = room;
    this.#slots = new Map(facts.map((fact, i) => [fact.name, i]));
    this.#neutral = Float64Array.from(facts, neutral);
    this.#ofPersons = Uint8Array.from(facts, ({ level }) => Number(level === 'person'));
    this.capacity = capacity;
    this.memory = this.#allocate();
  }

  /**
   * Lays out the block for households of these sizes and gives every fact its neutral value.
   * @param sizes members of each household in file order, 1 … 30; the first `count` are read.
   * @param written facts that whoever fills the block writes for every record: of these only padding gets the neutral
   * value, and the rest of the column holds what was there before.
   */
  begin(sizes: ArrayLike<number>, count: number, written: ReadonlySet<Fact> = noFacts): void {
    if (count < 1 || count > householdsPerBlock) {
      throw new RangeError(`a block holds 1 to ${householdsPerBlock} households, not ${count}`);
    }
    this.count = count;
    this.#layOut(sizes);
    if (this.personLength > this.capacity) this.#grow();
    this.#clear(this.#writtenSlots(written));
  }

  /** By slot, 1 for the facts that are written. Whoever fills a block mostly passes the same set again. */
  #writtenSlots(written: ReadonlySet<Fact>): Uint8Array {
    if (this.#lastWritten !== written) {
      this.#lastWritten = written;
      this.#lastSlots = Uint8Array.from(this.facts, (fact) => Number(written.has(fact)));
    }
    return this.#lastSlots;
  }

  /** Gives facts their neutral values: those that are written in the padding alone. */
  #clear(written: Uint8Array): void {
    const { memory, capacity } = this;
    const padding = this.#padding();
    for (let slot = 0; slot < written.length; slot++) {
      const start = slot * capacity;
      const value = this.#neutral[slot]!;
      const ofPersons = this.#ofPersons[slot]!;
      if (written[slot] === 1) {
        for (const place of padding[ofPersons]!) memory[start + place] = value;
      } else {
        const length = ofPersons === 1 ? this.personLength : this.householdLength;
        memory.fill(value, start, start + length);
      }
    }
  }

  /** Where the padding stands in columns of households, and of persons. */
  #padding(): readonly number[][] {
    const households: number[] = [];
    const persons: number[] = [];
    for (const { size, count, stride, householdStart, personStart } of this.classes) {
      if (stride === count) continue;
      households.push(householdStart + count);
      for (let k = 0; k < size; k++) persons.push(personStart + k * stride + count);
    }
    return [households, persons];
  }

  #grow(): void {
    this.capacity = Math.ceil(this.personLength / 512) * 512 + 40;
    this.memory = this.#allocate();
  }

  #allocate(): Float64Array<ArrayBuffer> {
    const columns = this.facts.length + this.room.columns;
    const memory = this.room.allocate(columns * this.capacity + this.room.behind);
    this.#views = Array.from({ length: columns }, (_, i) =>
      memory.subarray(i * this.capacity, (i + 1) * this.capacity),
    );
    return memory;
  }

  /** The numbers behind the columns. */
  get behind(): Float64Array {
    return this.memory.subarray(this.memory.length - this.room.behind);
  }

  /** Members of the household at a place in file order. */
  sizeOf(position: number): number {
    return this.#sizes[position] ?? 0;
  }

  /** Where the household at a place in file order stands in household columns. */
  householdIndex(position: number): number {
    return this.#householdIndex[position] ?? 0;
  }

  /** Where member `member` (0 first) of the household at a place in file order stands in person columns. */
  personIndex(position: number, member: number): number {
    const size = this.sizeOf(position);
    const inClass = this.householdIndex(position) - this.#household[size]!;
    return this.#person[size]! + inClass + member * this.#stride[size]!;
  }

  /** Which column of the memory is a fact's. */
  slotOf(fact: Fact): number {
    const slot = this.#slots.get(fact.name);
    if (slot === undefined) throw new Error(`this block has no column for ${fact.name}`);
    return slot;
  }

  /** The column of a fact: numbers, 0/1 for yes/no, the place in `kinds` for kinds. */
  column(fact: Fact): Float64Array {
    return this.view(this.slotOf(fact));
  }

  /** A column by its slot. */
  view(slot: number): Float64Array {
    const view = this.#views[slot];
    if (view === undefined)
      throw new RangeError(`this block has ${this.#views.length} columns, not ${slot + 1}`);
    return view;
  }

  /** Where each household stands in household columns, in file order. @param to of a block's length. */
  copyHouseholdIndices(to: Int32Array): void {
    to.set(this.#householdIndex);
  }

  /** Copies a household column into file order: household `p` of the block to `to[start + p]`. */
  copyInFileOrder(column: Float64Array, to: Float64Array, start: number): void {
    const index = this.#householdIndex;
    for (let p = 0; p < this.count; p++) to[start + p] = column[index[p] ?? 0] ?? 0;
  }

  /** Copies values in file order to a household column. */
  copyByIndex(values: Float64Array, to: Float64Array): void {
    const index = this.#householdIndex;
    for (let p = 0; p < this.count; p++) to[index[p] ?? 0] = values[p] ?? 0;
  }

  /** The size of every household, in file order. */
  copySizes(to: Float64Array, start: number): void {
    for (let p = 0; p < this.count; p++) to[start + p] = this.#sizes[p] ?? 0;
  }

  #layOut(sizes: ArrayLike<number>): void {
    const counts = sizes instanceof Uint8Array ? this.#take(sizes) : this.#check(sizes);
    this.classes = this.#makeClasses(counts);
    this.#placeHouseholds();
  }

  /** Takes sizes that are whole; how many there are of each. */
  #take(sizes: Uint8Array): Int32Array {
    const counts = new Int32Array(256);
    for (let position = 0; position < this.count; position++) counts[sizes[position]!]!++;
    const wrong = counts.findIndex((count, size) => count > 0 && !isSize(size));
    if (wrong >= 0) throw sizeError(wrong);
    this.#sizes.set(sizes.subarray(0, this.count));
    return counts;
  }

  #check(sizes: ArrayLike<number>): Int32Array {
    const whole = Uint8Array.from({ length: this.count }, (_, position) => {
      const size = sizes[position] ?? 0;
      if (!isSize(size)) throw sizeError(size);
      return size;
    });
    return this.#take(whole);
  }

  #makeClasses(counts: Int32Array): SizeClass[] {
    const classes: SizeClass[] = [];
    let householdStart = 0;
    let personStart = 0;
    for (let size = 1; size <= largestHousehold; size++) {
      const count = counts[size] ?? 0;
      if (count === 0) continue;
      const stride = count + (count % 2);
      classes.push({ size, count, stride, householdStart, personStart });
      householdStart += stride;
      personStart += stride * size;
    }
    this.householdLength = householdStart;
    this.personLength = personStart;
    return classes;
  }

  #placeHouseholds(): void {
    const next = new Int32Array(largestHousehold + 1);
    for (const { size, stride, householdStart, personStart } of this.classes) {
      next[size] = householdStart;
      this.#household[size] = householdStart;
      this.#person[size] = personStart;
      this.#stride[size] = stride;
    }
    const sizes = this.#sizes;
    const index = this.#householdIndex;
    for (let position = 0; position < this.count; position++) {
      index[position] = next[sizes[position]!]!++;
    }
  }
}

const isSize = (size: number): boolean =>
  Number.isInteger(size) && size >= 1 && size <= largestHousehold;

const sizeError = (size: number): RangeError =>
  new RangeError(`households have 1 to ${largestHousehold} members, not ${size}`);

/** The number that stands for a fact's neutral value. */
export function neutral(fact: Fact): number {
  if (fact.type.is === 'kind') return Math.max(0, fact.type.kinds.indexOf(String(fact.absent)));
  return Number(fact.absent);
}
