// One class of many, drawn as `choice.ts` does for few: rows of thousands of classes.

import type { Loop, Loops } from '../../engine/loops/loops.ts';
import type { LoopMemory } from '../../engine/loops/memory.ts';
import { reaches, threshold } from './choice.ts';

/** Classes to one entry of the index, about. */
const classesPerEntry = 2;
/** What the index can number in 15 bits. */
const mostClasses = 2 ** 15;
/** Thresholds that are compared before it is asked whether more are needed. */
const comparedAtOnce = 4;

/**
 * An index by the word's first bits says which class they begin in, and whether another begins before they end. Mostly
 * none does, and no threshold is looked at: the memory of so long rows is far. The others are searched side by side, so
 * that the ways to it overlap.
 */
export class LongChoice {
  /** Row by row; behind the last row as many as are compared at once. */
  readonly thresholds: Int32Array<ArrayBuffer>;
  /** By entry: twice the first class that its words may fall into, + 1 if they may fall into others as well. */
  readonly first: Uint16Array<ArrayBuffer>;
  /** Classes of each row before which its thresholds begin. */
  readonly start: Int32Array<ArrayBuffer>;
  readonly bits: number;

  /** @param rows weights of the classes, in any unit. */
  constructor(rows: readonly Float64Array[]) {
    const longest = Math.max(...rows.map((weights) => weights.length));
    if (longest > mostClasses) throw new RangeError(`at most ${mostClasses} classes in a row`);
    const bits = Math.max(1, 32 - Math.clz32(longest / classesPerEntry));
    let start = 0;
    this.bits = bits;
    this.start = Int32Array.from(rows, (weights) => {
      start += weights.length;
      return start - weights.length;
    });
    this.thresholds = new Int32Array(start + comparedAtOnce).fill(threshold(1));
    this.first = new Uint16Array(rows.length * 2 ** bits);
    rows.forEach((weights, row) => {
      const from = this.start[row]!;
      fillThresholds(weights, this.thresholds.subarray(from, from + weights.length));
      this.#index(row);
    });
  }

  #index(row: number): void {
    const entries = 2 ** this.bits;
    const words = 2 ** 31 / entries;
    const start = this.start[row]!;
    let at = 0;
    for (let entry = 0; entry < entries; entry++) {
      const word = (entry - entries / 2) * words;
      while (this.thresholds[start + at]! <= word) at++;
      const others = this.thresholds[start + at]! < word + words ? 1 : 0;
      this.first[row * entries + entry] = 2 * at + others;
    }
  }
}

function fillThresholds(weights: Float64Array, thresholds: Int32Array): void {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  for (let at = 0; at < weights.length; at++) {
    sum += weights[at]!;
    thresholds[at] = threshold(sum / total);
  }
  thresholds[weights.length - 1] = threshold(1);
}

/** What is drawn by, what is drawn, and room for a list. */
interface Drawn {
  readonly rows: Uint8Array<ArrayBuffer>;
  readonly words: Int32Array<ArrayBuffer>;
  readonly classes: Uint16Array<ArrayBuffer>;
  readonly searched: Uint16Array<ArrayBuffer>;
}

/** A loop that writes the classes which words fall into, each in its row. */
export function longChoiceLoop(
  loops: Loops,
  memory: LoopMemory,
  choice: LongChoice,
  drawn: Drawn,
): Loop<'count'> {
  const { bits } = choice;
  const tables = {
    thresholds: memory.copy(choice.thresholds),
    first: memory.copy(choice.first),
    start: memory.copy(choice.start),
    ...{ bits, shift: 31 - bits, middle: 2 ** (bits - 1), reaches },
  };
  return loops.add(['count'], { ...drawn, ...tables }, ({ count }, its, { reaches }) => {
    let open = 0;
    for (let i = 0; i < count; i++) {
      const entry =
        its.first[(its.rows[i]! << its.bits) + (its.words[i]! >> its.shift) + its.middle]!;
      its.classes[i] = entry >> 1;
      // everyone is listed, and whoever does not belong is written over: no branch to guess
      its.searched[open] = i;
      open += entry & 1;
    }
    // a first look at each, so that all ways to far memory are under way at once
    for (let i = 0; i < open; i++) {
      const place = its.searched[i]!;
      const from = its.start[its.rows[place]!]!;
      const at = from + its.classes[place]!;
      its.classes[place] = at - from + reaches(its.words[place]!, its.thresholds[at]!);
    }
    for (let i = 0; i < open; i++) {
      const place = its.searched[i]!;
      const word = its.words[place]!;
      const from = its.start[its.rows[place]!]!;
      let at = from + its.classes[place]!;
      while (word >= its.thresholds[at]!) at++;
      its.classes[place] = at - from;
    }
  });
}
