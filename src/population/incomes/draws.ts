// Random words of a block: four or two for each record of a roll. The stream is keyed by seed, variable and block, the words by
// the record's place in the file. A word serves one number, or two of 16 bits.

import type { RootKey } from '../../engine/random.ts';
import { Stream } from '../../engine/random.ts';
import type { Roll } from './roll.ts';
import { wordsPerPair, wordsPerRecord } from './roll.ts';

export class Draws {
  /** The words, as signed integers: what is passed on stays a small integer. */
  words = new Int32Array(0);
  #room = new Uint32Array(0);
  readonly #stream: Stream;

  constructor(root: RootKey, variable: string) {
    this.#stream = new Stream(root, variable);
  }

  /** Four words for every record of the roll in a block: those of the i-th from 4 · i on. */
  draw(roll: Roll, block: number): void {
    this.#run(roll.counters, 2 * roll.count, block, roll.at.length * wordsPerRecord);
  }

  /** Two words for every record: those of the i-th from 2 · i on. */
  drawPairs(roll: Roll, block: number): void {
    this.#run(roll.key, roll.count, block, roll.at.length * wordsPerPair);
  }

  #run(counters: Int32Array, count: number, block: number, room: number): void {
    if (this.#room.length < room) {
      this.#room = new Uint32Array(room);
      this.words = new Int32Array(this.#room.buffer);
    }
    this.#stream.begin(block);
    this.#stream.run(counters, count, this.#room);
  }
}

/** The upper 16 bits of a word as a uniform number in (0, 1). */
export function upperUniform(word: number): number {
  return ((word >>> 16) + 0.5) * 2 ** -16;
}

/** The lower 16 bits of a word as a uniform number in (0, 1). */
export function lowerUniform(word: number): number {
  return ((word & 0xffff) + 0.5) * 2 ** -16;
}
