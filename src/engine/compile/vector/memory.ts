// Numbers that WebAssembly can reach: arrays over its memories.

import { float64, moduleOf } from './encoding.ts';

const memories = new WeakMap<ArrayBufferLike, WebAssembly.Memory>();
const page = 65_536;

/** Whether this platform runs WebAssembly with vectors; a strict page, or an old engine, does not. */
export function allowsVectors(): boolean {
  const nought = [0xfd, 0x0c, ...float64(0), ...float64(0), 0x1a];
  const code = { parameters: 0, wholes: 0, pairs: 0, instructions: nought };
  try {
    return new WebAssembly.Module(moduleOf([code])) !== null;
  } catch {
    return false;
  }
}

/** Room for numbers in a memory of its own; elsewhere if the platform has none, or no more of them to give. */
export function reachableNumbers(length: number): Float64Array<ArrayBuffer> {
  if (typeof WebAssembly === 'undefined') return new Float64Array(length);
  try {
    const memory = new WebAssembly.Memory({ initial: Math.ceil((length * 8) / page) });
    const buffer = memory.buffer as ArrayBuffer;
    memories.set(buffer, memory);
    return new Float64Array(buffer, 0, length);
  } catch (error) {
    if (error instanceof RangeError) return new Float64Array(length);
    throw error;
  }
}

/** The memory that numbers lie in, if WebAssembly can reach them. */
export function memoryOf(numbers: Float64Array): WebAssembly.Memory | undefined {
  return memories.get(numbers.buffer);
}
