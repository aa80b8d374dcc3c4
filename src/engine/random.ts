// Counter-based random numbers: a draw is a function of (seed, variable, block, position) and of nothing else, so
// results do not depend on threads, on the order of work or on which other variables are drawn.
//
// The generator is threefry2x32 with 20 rounds: a 64-bit key and a 64-bit counter give two words of 32 bits.
//   key      the seed's two words (through `seedrandom`), into which the variable's name is absorbed
//   counter  (position / 2, block)
// Position is the household's number in the block, or for persons household · 32 + member. Positions 4n … 4n + 3
// share one evaluation, so that a household of up to four costs one.
//
// Reference: Salmon, Moraes, Dror, Shaw (2011), Parallel random numbers: as easy as 1, 2, 3, SC '11; the vectors of
// their library Random123 (tests/kat_vectors) are in test/engine/random.test.ts.

import seedrandom from 'seedrandom';

/** The two words of a seed, as 32-bit integers. */
export interface RootKey {
  readonly first: number;
  readonly second: number;
}

/** Members for whom a household has positions. */
export const positionsPerHousehold = 32;

const perWord = 2 ** -32;

/** The key of a text seed. */
export function rootKey(seed: string): RootKey {
  const generator = seedrandom(seed);
  return { first: generator.int32(), second: generator.int32() };
}

/** The position of a person in a person's stream: household in the block, member in the household. */
export function personPosition(household: number, member: number): number {
  return household * positionsPerHousehold + member;
}

/** A word as a number in [0, 1). */
export function toUniform(word: number): number {
  return word * perWord;
}

/** A word as a number in (0, 1), the middle of its interval: for quantile functions that are infinite at the ends. */
export function toOpenUniform(word: number): number {
  return (word + 0.5) * perWord;
}

/**
 * Threefry2x32, 20 rounds, of many counters that share their second word; `out` receives the two words of each, one
 * after the other. Keys and counters are 32-bit integers.
 * A round adds, rotates by a constant and xors, each step waiting for the last; the rounds stand inside the loop so
 * that neighbours overlap in the processor: in bulk a counter costs half of what it costs alone. Every fourth round is
 * followed by two of the key's three words in turn and the number of the injection.
 */
export function threefryRun(
  key0: number,
  key1: number,
  counters: Int32Array,
  counter1: number,
  count: number,
  out: Uint32Array,
): void {
  const k0 = key0 | 0;
  const k1 = key1 | 0;
  const k2 = 0x1bd11bda ^ k0 ^ k1;
  for (let i = 0; i < count; i++) {
    let x = (counters[i]! + k0) | 0;
    let y = (counter1 + k1) | 0;
    // rounds 1 to 4
    x = (x + y) | 0;
    y = ((y << 13) | (y >>> 19)) ^ x;
    x = (x + y) | 0;
    y = ((y << 15) | (y >>> 17)) ^ x;
    x = (x + y) | 0;
    y = ((y << 26) | (y >>> 6)) ^ x;
    x = (x + y) | 0;
    y = ((y << 6) | (y >>> 26)) ^ x;
    x = (x + k1) | 0;
    y = (y + k2 + 1) | 0;
    // rounds 5 to 8
    x = (x + y) | 0;
    y = ((y << 17) | (y >>> 15)) ^ x;
    x = (x + y) | 0;
    y = ((y << 29) | (y >>> 3)) ^ x;
    x = (x + y) | 0;
    y = ((y << 16) | (y >>> 16)) ^ x;
    x = (x + y) | 0;
    y = ((y << 24) | (y >>> 8)) ^ x;
    x = (x + k2) | 0;
    y = (y + k0 + 2) | 0;
    // rounds 9 to 12
    x = (x + y) | 0;
    y = ((y << 13) | (y >>> 19)) ^ x;
    x = (x + y) | 0;
    y = ((y << 15) | (y >>> 17)) ^ x;
    x = (x + y) | 0;
    y = ((y << 26) | (y >>> 6)) ^ x;
    x = (x + y) | 0;
    y = ((y << 6) | (y >>> 26)) ^ x;
    x = (x + k0) | 0;
    y = (y + k1 + 3) | 0;
    // rounds 13 to 16
    x = (x + y) | 0;
    y = ((y << 17) | (y >>> 15)) ^ x;
    x = (x + y) | 0;
    y = ((y << 29) | (y >>> 3)) ^ x;
    x = (x + y) | 0;
    y = ((y << 16) | (y >>> 16)) ^ x;
    x = (x + y) | 0;
    y = ((y << 24) | (y >>> 8)) ^ x;
    x = (x + k1) | 0;
    y = (y + k2 + 4) | 0;
    // rounds 17 to 20
    x = (x + y) | 0;
    y = ((y << 13) | (y >>> 19)) ^ x;
    x = (x + y) | 0;
    y = ((y << 15) | (y >>> 17)) ^ x;
    x = (x + y) | 0;
    y = ((y << 26) | (y >>> 6)) ^ x;
    x = (x + y) | 0;
    y = ((y << 6) | (y >>> 26)) ^ x;
    out[2 * i] = (x + k2) | 0;
    out[2 * i + 1] = (y + k0 + 5) | 0;
  }
}

/** Two neighbouring counters, written and read again within one call. */
const neighbours = new Int32Array(2);

/** The counters (counter0, counter1) and (counter0 + 1, counter1): the words of the first, then those of the second. */
export function threefry2x32(
  key0: number,
  key1: number,
  counter0: number,
  counter1: number,
  out: Uint32Array,
): void {
  neighbours[0] = counter0;
  neighbours[1] = counter0 + 1;
  threefryRun(key0, key1, neighbours, counter1, 2, out);
}

/** The key of a variable: its name absorbed, character by character, into the seed's key. */
function keyOf(root: RootKey, variable: string): RootKey {
  const words = Uint32Array.of(root.first, root.second, 0, 0);
  for (let i = 0; i < variable.length; i++) {
    threefry2x32(words[0]!, words[1]!, variable.charCodeAt(i), i + 1, words);
  }
  return { first: words[0]! | 0, second: words[1]! | 0 };
}

/**
 * The draws of one variable. Turn to a block with `begin`, then ask for positions in any order.
 * One stream serves one purpose: `fine` takes the words of two positions, so do not mix it with the others.
 */
export class Stream {
  readonly #key0: number;
  readonly #key1: number;
  readonly #words = new Uint32Array(4);
  #block = 0;
  #four = -1;

  constructor(root: RootKey, variable: string) {
    if (variable === '') throw new RangeError('a stream of random numbers needs a name');
    const key = keyOf(root, variable);
    this.#key0 = key.first;
    this.#key1 = key.second;
  }

  /** The variable's key under the seed. */
  get key(): RootKey {
    return { first: this.#key0, second: this.#key1 };
  }

  /** Turns to a block of households. */
  begin(block: number): void {
    this.#block = block;
    this.#four = -1;
  }

  /** 32 random bits, 0 … 2^32 − 1. */
  word(position: number): number {
    this.#turnTo(position >> 2);
    return this.#words[position & 3]!;
  }

  /** A number in [0, 1) of 32 bits. */
  uniform(position: number): number {
    return this.word(position) * perWord;
  }

  /** A number in [0, 1) of 53 bits, where 32 are too coarse. */
  fine(position: number): number {
    this.#turnTo(position >> 1);
    const first = (position & 1) << 1;
    return ((this.#words[first]! >>> 5) * 2 ** 26 + (this.#words[first + 1]! >>> 6)) * 2 ** -53;
  }

  /** The words of positions 0 … count − 1; `out` needs room for a multiple of four. */
  fill(out: Uint32Array, count: number): void {
    const words = this.#words;
    for (let position = 0; position < count; position += 4) {
      threefry2x32(this.#key0, this.#key1, position >> 1, this.#block, words);
      out[position] = words[0]!;
      out[position + 1] = words[1]!;
      out[position + 2] = words[2]!;
      out[position + 3] = words[3]!;
    }
    this.#four = -1;
  }

  #turnTo(four: number): void {
    if (four === this.#four) return;
    this.#four = four;
    threefry2x32(this.#key0, this.#key1, four << 1, this.#block, this.#words);
  }
}
