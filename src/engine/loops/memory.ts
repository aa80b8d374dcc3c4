// Arrays of several kinds in one memory, which WebAssembly reaches where there is any.

import { memoryOf, reachableNumbers } from '../compile/vector/memory.ts';
import type { Numbers } from './instructions.ts';

type Kind = Uint8ArrayConstructor | Int8ArrayConstructor | Uint16ArrayConstructor;
type WideKind = Int32ArrayConstructor | Float64ArrayConstructor;
/** A constructor of arrays. */
export type ArrayKind = Kind | WideKind;
type ArrayOf<K extends ArrayKind> = K extends Uint8ArrayConstructor
  ? Uint8Array<ArrayBuffer>
  : K extends Int8ArrayConstructor
    ? Int8Array<ArrayBuffer>
    : K extends Uint16ArrayConstructor
      ? Uint16Array<ArrayBuffer>
      : K extends Int32ArrayConstructor
        ? Int32Array<ArrayBuffer>
        : Float64Array<ArrayBuffer>;

/** Every array begins on a line of the cache. */
const line = 64;

/** Bytes that an array takes up. */
export function bytesFor(kind: ArrayKind, length: number): number {
  return Math.ceil((length * kind.BYTES_PER_ELEMENT) / line) * line;
}

export class LoopMemory {
  readonly #buffer: ArrayBuffer;
  /** None where the platform has no WebAssembly, or no memory left to give. */
  readonly memory: WebAssembly.Memory | undefined;
  #used = 0;

  /** @param bytes of all arrays together, each as of `bytesFor`. */
  constructor(bytes: number) {
    const numbers = reachableNumbers(Math.ceil(bytes / 8));
    this.#buffer = numbers.buffer;
    this.memory = memoryOf(numbers);
  }

  /** A new array. @throws RangeError when the memory is full. */
  take<K extends ArrayKind>(kind: K, length: number): ArrayOf<K> {
    const from = this.#used;
    this.#used += bytesFor(kind, length);
    return new kind(this.#buffer, from, length) as ArrayOf<K>;
  }

  /** A copy of an array. */
  copy<N extends Numbers>(array: N): N {
    const copy = this.take(array.constructor as ArrayKind, array.length);
    copy.set(array);
    return copy as unknown as N;
  }
}
