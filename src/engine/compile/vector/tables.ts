// Numbers that differ by place or group, in the memory of the code: a list for each parameter, read by the kind's place.

import type { Node } from '../../graph.ts';
import type { Plan } from '../../plan.ts';
import { computedIn } from '../../plan.ts';

export class Tables {
  readonly #room: Float64Array;
  readonly #places = new Map<string, number>();
  #used = 0;

  /** @param room where the lists are put, one after another. */
  constructor(room: Float64Array) {
    this.#room = room;
  }

  /** Where a list begins in the memory, in bytes. Equal lists stand there once. */
  offsetOf(list: readonly number[]): number {
    const key = list.join();
    const place = this.#places.get(key) ?? this.#put(key, list);
    return this.#room.byteOffset + place * this.#room.BYTES_PER_ELEMENT;
  }

  #put(key: string, list: readonly number[]): number {
    const place = this.#used;
    this.#room.set(list, place);
    this.#places.set(key, place);
    this.#used += list.length;
    return place;
  }
}

/** Numbers that the lists of a plan need at most. */
export function tablesRoom(plan: Plan): number {
  return computedIn(plan.items).reduce((sum, node) => sum + listsOf(node), 0);
}

function listsOf({ operation }: Node): number {
  if (operation.is !== 'rule') return 0;
  const bound = Object.values(operation.parameters).filter((one) => one.by !== null);
  const to = operation.rounding?.to;
  const all = typeof to === 'object' && to.by !== null ? [...bound, to] : bound;
  return all.reduce((sum, { values }) => sum + values.length, 0);
}
