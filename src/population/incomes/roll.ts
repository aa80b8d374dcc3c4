// Some of the workers of a block: where each stands in the columns, and which of the workers' random words are theirs.

import type { LoopMemory } from '../../engine/loops/memory.ts';

export class Roll {
  count = 0;
  /** Place in person columns. */
  readonly at: Int32Array<ArrayBuffer>;
  /** Place among the workers, where the random words stand. */
  readonly word: Int32Array<ArrayBuffer>;

  constructor(memory: LoopMemory, room: number) {
    this.at = memory.take(Int32Array, room);
    this.word = memory.take(Int32Array, room);
  }
}
