// What the steps of a fill share: the model they draw from, who is in the block, the memory of their loops.

import { Loops } from '../../engine/loops/loops.ts';
import { LoopMemory } from '../../engine/loops/memory.ts';
import { Cast } from './cast.ts';
import type { Model } from './model.ts';

/** Bytes for tables and lists: two million are used. What nobody writes to is no memory of the machine. */
const room = 2 ** 23;

export class Setting {
  readonly model: Model;
  readonly year: number;
  readonly memory = new LoopMemory(room);
  readonly loops = new Loops(this.memory);
  readonly cast = new Cast(this.memory);
  /** The lattice's table of components and shifts. */
  readonly steps: Int32Array<ArrayBuffer>;

  constructor(model: Model, year: number) {
    this.model = model;
    this.year = year;
    this.steps = this.memory.copy(model.lattice.steps);
  }
}
