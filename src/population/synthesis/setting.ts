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
  /** What many loops read: who is in the block, the lattice's components and shifts, types of households, cells by place. */
  readonly shared;

  constructor(model: Model, year: number) {
    this.model = model;
    this.year = year;
    this.shared = {
      ...this.cast.arrays,
      steps: this.memory.copy(model.lattice.steps),
      records: this.memory.copy(model.records),
      cellOf: this.memory.copy(model.places.cell),
      before: this.memory.copy(model.places.before),
      perRound: this.memory.copy(model.places.perRound),
    };
  }
}
