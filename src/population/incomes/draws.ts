// The random words of a block, a plane for each purpose: one word of every household, person or worker, as signed integers.
// A word serves one number, or two of 16 bits.

import type { LoopMemory } from '../../engine/loops/memory.ts';
import type { RootKey } from '../../engine/random.ts';
import { PlaneRoom, type WordPlanes } from '../../engine/random-planes.ts';

/** Streams, whose names key the words, and the purposes of their two or four words. */
const streams = {
  households: {
    household: ['latent', 'wealth', 'home', 'moreHomes'],
    'household assets': ['securities', 'cars', 'lending', 'letting'],
    'household budget': ['support', 'supportPaid', 'spending', 'village'],
    'household take-up': ['allowance', 'childcare', 'charity', 'prosperity'],
    'household habits': ['tobacco', 'alcohol', 'fuel', 'schools'],
    'household events': ['homeSold', 'carBought', 'sharesSold', 'prize'],
    'household aid': ['firstAid', 'secondAid', 'thirdAid', 'fourthAid'],
  },
  persons: {
    pension: ['pension', 'paidIn'],
    person: ['residentPension', 'residentMedical', 'course', 'gift'],
    pillars: ['annuity', 'personalPension'],
    civic: ['giving', 'volunteering'],
    illness: ['hospital', 'illness'],
    choices: ['retirement', 'loans'],
  },
  workers: {
    work: ['luck', 'pay', 'insurance', 'occasional'],
    once: ['once', 'notUsed'],
  },
} as const;

type Drawn = keyof typeof streams;
type NamesIn<S> = S extends Readonly<Record<string, readonly (infer Name)[]>> ? Name : never;
type Purpose = NamesIn<(typeof streams)[Drawn]>;

/** By purpose, the words in the order of the records. */
export type Words = Readonly<Record<Purpose, Int32Array<ArrayBuffer>>>;

export class Draws {
  readonly words: Words;
  /** The places in the file of the records that words are drawn for. */
  readonly places: Readonly<Record<Drawn, Int32Array<ArrayBuffer>>>;
  readonly #drawn: Readonly<Record<Drawn, readonly WordPlanes[]>>;

  /** @param records most records of each kind in a block. */
  constructor(root: RootKey, records: Readonly<Record<Drawn, number>>, memory: LoopMemory) {
    const kinds = Object.entries(streams) as [Drawn, Record<string, readonly Purpose[]>][];
    const room = new PlaneRoom(memory);
    const words: Partial<Record<Purpose, Int32Array<ArrayBuffer>>> = {};
    const drawn = kinds.map(([kind, named]) => [
      kind,
      Object.entries(named).map(([variable, purposes]) => {
        const planes = room.planes(root, variable, purposes.length === 2 ? 2 : 4, records[kind]);
        purposes.forEach((purpose, i) => {
          words[purpose] = planes.planes[i]!;
        });
        return planes;
      }),
    ]);
    this.words = words as Words;
    this.#drawn = Object.fromEntries(drawn);
    this.places = {
      households: room.take(records.households),
      persons: room.take(records.persons),
      workers: room.take(records.workers),
    };
  }

  /** Draws for the first of the records whose places are written. */
  draw(kind: Drawn, count: number, block: number): void {
    for (const planes of this.#drawn[kind]) planes.draw(this.places[kind], count, block);
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
