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
 * Threefry2x32, 20 rounds, of the counters (counter0, counter1) and (counter0 + 1, counter1): `out` receives the two
 * words of the first, then those of the second. Keys and counters are 32-bit integers.
 * A round adds, rotates by a constant and xors, each step waiting for the last; two counters side by side keep the
 * processor busy and cost little more than one. Every fourth round is followed by two of the key's three words in
 * turn and the number of the injection.
 */
export function threefry2x32(
  key0: number,
  key1: number,
  counter0: number,
  counter1: number,
  out: Uint32Array,
): void {
  let k0 = key0 | 0;
  let k1 = key1 | 0;
  let k2 = 0x1bd11bda ^ k0 ^ k1;
  let xa = (counter0 + k0) | 0;
  let ya = (counter1 + k1) | 0;
  let xb = (xa + 1) | 0;
  let yb = ya;
  for (let injection = 1; ; injection += 2) {
    xa = (xa + ya) | 0;
    ya = ((ya << 13) | (ya >>> 19)) ^ xa;
    xb = (xb + yb) | 0;
    yb = ((yb << 13) | (yb >>> 19)) ^ xb;
    xa = (xa + ya) | 0;
    ya = ((ya << 15) | (ya >>> 17)) ^ xa;
    xb = (xb + yb) | 0;
    yb = ((yb << 15) | (yb >>> 17)) ^ xb;
    xa = (xa + ya) | 0;
    ya = ((ya << 26) | (ya >>> 6)) ^ xa;
    xb = (xb + yb) | 0;
    yb = ((yb << 26) | (yb >>> 6)) ^ xb;
    xa = (xa + ya) | 0;
    ya = ((ya << 6) | (ya >>> 26)) ^ xa;
    xb = (xb + yb) | 0;
    yb = ((yb << 6) | (yb >>> 26)) ^ xb;
    if (injection === 5) break;
    xa = (xa + k1) | 0;
    ya = (ya + k2 + injection) | 0;
    xb = (xb + k1) | 0;
    yb = (yb + k2 + injection) | 0;
    xa = (xa + ya) | 0;
    ya = ((ya << 17) | (ya >>> 15)) ^ xa;
    xb = (xb + yb) | 0;
    yb = ((yb << 17) | (yb >>> 15)) ^ xb;
    xa = (xa + ya) | 0;
    ya = ((ya << 29) | (ya >>> 3)) ^ xa;
    xb = (xb + yb) | 0;
    yb = ((yb << 29) | (yb >>> 3)) ^ xb;
    xa = (xa + ya) | 0;
    ya = ((ya << 16) | (ya >>> 16)) ^ xa;
    xb = (xb + yb) | 0;
    yb = ((yb << 16) | (yb >>> 16)) ^ xb;
    xa = (xa + ya) | 0;
    ya = ((ya << 24) | (ya >>> 8)) ^ xa;
    xb = (xb + yb) | 0;
    yb = ((yb << 24) | (yb >>> 8)) ^ xb;
    xa = (xa + k2) | 0;
    ya = (ya + k0 + injection + 1) | 0;
    xb = (xb + k2) | 0;
    yb = (yb + k0 + injection + 1) | 0;
    const turned = k0;
    k0 = k2;
    k2 = k1;
    k1 = turned;
  }
  out[0] = xa + k1;
  out[1] = ya + k2 + 5;
  out[2] = xb + k1;
  out[3] = yb + k2 + 5;
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
