// The classes of a block, households by size, as arrays that loops read.

import type { Block } from '../engine/block.ts';
import { householdsPerBlock, largestHousehold } from '../engine/block.ts';
import type { LoopMemory } from '../engine/loops/memory.ts';

export class Classes {
  /** How many there are. */
  count = 0;
  /** By class: members; households, without and with padding; where it begins in columns of households, of persons. */
  readonly arrays;

  constructor(memory: LoopMemory) {
    const ofClasses = () => memory.take(Int32Array, largestHousehold);
    this.arrays = {
      ...{ classSize: ofClasses(), classCount: ofClasses(), classStride: ofClasses() },
      ...{ householdStart: ofClasses(), personStart: ofClasses() },
      /** Where each household stands in household columns, by place in the file. */
      householdIndex: memory.take(Int32Array, householdsPerBlock),
    };
  }

  /** Turns to a block that is laid out. */
  turnTo(block: Block): void {
    const { classSize, classCount, classStride, householdStart, personStart } = this.arrays;
    block.classes.forEach((one, i) => {
      classSize[i] = one.size;
      classCount[i] = one.count;
      classStride[i] = one.stride;
      householdStart[i] = one.householdStart;
      personStart[i] = one.personStart;
    });
    this.count = block.classes.length;
    block.copyHouseholdIndices(this.arrays.householdIndex);
  }
}
