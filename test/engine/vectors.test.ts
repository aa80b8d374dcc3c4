// WebAssembly: its numbers, its memories, and what runs where there is none. That its sums have the bits of the
// reference is held in readings.test.ts.

import { afterEach, describe, expect, it, vi } from 'vitest';
import { Block } from '../../src/engine/block.ts';
import { compile } from '../../src/engine/compile/compile.ts';
import { Assembly, vector } from '../../src/engine/compile/vector/assembly.ts';
import { moduleOf, signed, unsigned } from '../../src/engine/compile/vector/encoding.ts';
import {
  allowsVectors,
  memoryOf,
  reachableNumbers,
} from '../../src/engine/compile/vector/memory.ts';
import { inLaw } from '../../src/engine/policy.ts';
import { Bench, everything, fill, graphOf } from './laboratory.ts';
import { riverKingdom } from './river-kingdom.ts';

const graph = graphOf(inLaw(riverKingdom), everything(riverKingdom), { year: 2021 });
const household = { own: { barns: 2 }, persons: [{ harvest: 120 }, { harvest: 60, mate: 0 }] };

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('whole numbers', () => {
  // The examples of the LEB128 article and the bounds of one and of two bytes.
  it.each([
    [0, [0]],
    [127, [0x7f]],
    [128, [0x80, 1]],
    [624_485, [0xe5, 0x8e, 0x26]],
    [2 ** 32 - 1, [0xff, 0xff, 0xff, 0xff, 0x0f]],
  ])('%d is written without its sign', (value, bytes) => {
    expect(unsigned(value)).toEqual(bytes);
  });

  it.each([
    [63, [0x3f]],
    [64, [0xc0, 0]],
    [-1, [0x7f]],
    [-64, [0x40]],
    [-65, [0xbf, 0x7f]],
    [-123_456, [0xc0, 0xbb, 0x78]],
  ])('%d is written with its sign', (value, bytes) => {
    expect(signed(value)).toEqual(bytes);
  });
});

describe('a function', () => {
  it('adds up pairs in a loop', () => {
    const numbers = reachableNumbers(8);
    numbers.set([1, 2, 3, 4, 5, 6]);
    const assembly = new Assembly(1);
    const [at, sum] = [assembly.whole(), assembly.pair()];
    assembly.loop(at, 0, assembly.parameter(0), 16, () => {
      assembly.get(at).load(0).get(sum).vector(vector.add).set(sum);
    });
    assembly.number(48).get(sum).constant(0.5).vector(vector.multiply).store(0);
    const { exports } = new WebAssembly.Instance(
      new WebAssembly.Module(moduleOf([assembly.done()])),
      { env: { memory: memoryOf(numbers) as WebAssembly.Memory } },
    );
    (exports.f0 as (bytes: number) => number)(48);
    expect([...numbers]).toEqual([1, 2, 3, 4, 5, 6, 4.5, 6]);
  });
});

describe('a program', () => {
  it('runs in vectors unless told otherwise', () => {
    expect(allowsVectors()).toBe(true);
    expect(compile(graph).reading).toBe('vector');
    expect(compile(graph, { reading: 'fused' }).reading).toBe('fused');
  });

  it('is fused where there is no WebAssembly', () => {
    vi.stubGlobal('WebAssembly', undefined);
    expect(allowsVectors()).toBe(false);
    expect(memoryOf(reachableNumbers(10))).toBeUndefined();
    expect(compile(graph).reading).toBe('fused');
  });

  it('is fused where its numbers lie elsewhere, and comes to the same', () => {
    const program = compile(graph, { keepAll: true });
    const room = { ...program.room, allocate: (length: number) => new Float64Array(length) };
    const block = new Block(Object.values(riverKingdom.facts), room);
    fill(block, riverKingdom, [household]);
    program.run(block);
    const bench = new Bench(riverKingdom, graph, { keepAll: true });
    bench.compute([household]);
    expect(memoryOf(block.memory)).toBeUndefined();
    expect(memoryOf(bench.block.memory)).toBeDefined();
    for (const node of graph.outputs.values())
      expect(program.column(node)[0]).toBe(bench.program.column(node)[0]);
  });

  it('takes other numbers where the platform has no more memories', () => {
    vi.stubGlobal('WebAssembly', {
      Memory: function refused() {
        throw new RangeError('out of memory');
      },
    });
    expect(memoryOf(reachableNumbers(10))).toBeUndefined();
    vi.stubGlobal('WebAssembly', {
      Memory: function faulty() {
        throw new TypeError('our fault');
      },
    });
    expect(() => reachableNumbers(10)).toThrow('our fault');
  });
});
