// What the steps of a fill share: the model they draw from, who is in the block, the memory of their loops.

import { Loops } from '../../engine/loops/loops.ts';
import { LoopMemory } from '../../engine/loops/memory.ts';
import { Cast } from './cast.ts';
import type { Model } from './model.ts';

/** Bytes for lists and for tables beside the largest, which grow with an area's parts. */
const room = 2 ** 20;

export class Setting {
  readonly model: Model;
  readonly year: number;
  readonly memory: LoopMemory;
  readonly loops: Loops;
  readonly cast: Cast;
  /** What many loops read: who is in the block, the lattice's components and shifts, types of households, cells by place. */
  readonly shared;

  constructor(model: Model, year: number) {
    this.model = model;
    this.year = year;
    const { typeChoice, lattice, records } = model;
    const large = [typeChoice.thresholds, typeChoice.first, lattice.steps, records];
    this.memory = new LoopMemory(large.reduce((sum, one) => sum + one.byteLength, room));
    this.loops = new Loops(this.memory);
    this.cast = new Cast(this.memory);
    this.shared = {
      ...this.cast.arrays,
      steps: this.memory.copy(lattice.steps),
      records: this.memory.copy(records),
      cellOf: this.memory.copy(model.places.cell),
      before: this.memory.copy(model.places.before),
      perRound: this.memory.copy(model.places.perRound),
    };
  }
}
