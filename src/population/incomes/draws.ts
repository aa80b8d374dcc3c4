// Random words of a block: four for each record from one evaluation of the generator. The stream is keyed by seed,
// variable and block, the words by the record's place in the file. A word serves one number, or two of 16 bits.

import type { RootKey } from '../../engine/random.ts';
import { Stream } from '../../engine/random.ts';
import type { Roll } from './cast.ts';

export const wordsPerRecord = 4;

/** The words of a roll: those of its i-th record stand from 4 · i on. */
export class Draws {
  words = new Uint32Array(0);
  readonly #stream: Stream;

  constructor(root: RootKey, variable: string) {
    this.#stream = new Stream(root, variable);
  }

  /** Draws for every record of the roll in a block. */
  draw(roll: Roll, block: number): void {
    if (this.words.length < roll.count * wordsPerRecord) {
      this.words = new Uint32Array(roll.key.length * wordsPerRecord);
    }
    const { words } = this;
    const stream = this.#stream;
    stream.begin(block);
    for (let i = 0; i < roll.count; i++) {
      const position = roll.key[i]! * wordsPerRecord;
      const to = i * wordsPerRecord;
      words[to] = stream.word(position);
      words[to + 1] = stream.word(position + 1);
      words[to + 2] = stream.word(position + 2);
      words[to + 3] = stream.word(position + 3);
    }
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
