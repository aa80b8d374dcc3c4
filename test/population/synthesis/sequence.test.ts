import { describe, expect, it } from 'vitest';
import { rootKey } from '../../../src/engine/random.ts';
import { uniformOf } from '../../../src/population/synthesis/choice.ts';
import { dimensions, householdDimensions } from '../../../src/population/synthesis/dimensions.ts';
import {
  apportion,
  generatingVector,
  Lattice,
  latticeWord,
  Places,
  placesPerRound,
  reverseBits,
} from '../../../src/population/synthesis/sequence.ts';

describe('reversed bits', () => {
  it.each([
    [1, 0x80000000],
    [0x80000000, 1],
    [6, 0x60000000],
    [0xffffffff, 0xffffffff],
  ])('of %d are %d', (number, expected) => {
    expect(reverseBits(number) >>> 0).toBe(expected);
  });
});

describe('places of cells', () => {
  const shares = [5000, 300, 20, 1, 1200];
  const places = new Places(shares);

  it('are in proportion to the shares, one at least', () => {
    const sum = shares.reduce((all, share) => all + share, 0);
    expect(places.perRound.reduce((all, count) => all + count, 0)).toBe(placesPerRound);
    shares.forEach((share, cell) => {
      const exact = (share / sum) * placesPerRound;
      expect(Math.abs(places.perRound[cell]! - exact)).toBeLessThan(1);
    });
    expect([...apportion([1, 1e9], 100)]).toEqual([1, 99]);
  });

  it('hold every cell nearly in proportion in every stretch of households', () => {
    const sum = shares.reduce((all, share) => all + share, 0);
    for (const first of [100, 1000, 5000, 32768, 40000]) {
      places.countFirst(first).forEach((count, cell) => {
        expect(Math.abs(count - (first * shares[cell]!) / sum)).toBeLessThan(6);
      });
    }
  });

  it('number the households of a cell without gaps', () => {
    const next = shares.map(() => 0);
    for (let place = 0; place < placesPerRound; place++) {
      const cell = places.cell[place]!;
      expect(places.before[place]).toBe(next[cell]);
      next[cell]! += 1;
    }
    expect(next).toEqual([...places.perRound]);
  });
});

describe('the lattice', () => {
  const fixed = householdDimensions;
  const lattice = new Lattice(rootKey('olive'), 3, dimensions, fixed);

  function uniforms(cell: number, dimension: number, count: number, from = lattice): number[] {
    const row = cell * from.dimensions + dimension;
    return Array.from({ length: count }, (_, k) =>
      uniformOf(latticeWord(from.steps, row, reverseBits(k))),
    );
  }

  it('has components whose points with the first fall on few lines at no size', () => {
    for (const z of generatingVector.subarray(1)) {
      for (let m = 8; m <= 20; m++) {
        const size = 2 ** m;
        for (let h = 1; h <= Math.min(256, size / 4); h++) {
          const rest = (h * z) % size;
          expect(h * Math.min(rest, size - rest)).toBeGreaterThanOrEqual(0.0249 * size);
        }
      }
    }
  });

  it('has enough components, all different', () => {
    expect(new Set(generatingVector).size).toBe(generatingVector.length);
    expect(dimensions).toBeLessThanOrEqual(generatingVector.length);
    const tooMany = generatingVector.length + 1;
    expect(() => new Lattice(rootKey('olive'), 1, tooMany, 1)).toThrow(/dimensions/);
  });

  it('stratifies every coordinate of every 2^m first households', () => {
    for (const dimension of [0, 1, 17, dimensions - 1]) {
      const counts = new Float64Array(256);
      for (const value of uniforms(1, dimension, 256)) counts[Math.floor(value * 256)]! += 1;
      expect([...counts]).toEqual(counts.length === 256 ? Array(256).fill(1) : []);
    }
  });

  it('stratifies each coordinate together with the first', () => {
    const count = 4096;
    const first = uniforms(2, 0, count);
    for (const dimension of [1, 2, 9, 30, dimensions - 1]) {
      const boxes = new Float64Array(256);
      uniforms(2, dimension, count).forEach((value, k) => {
        boxes[Math.floor(first[k]! * 16) * 16 + Math.floor(value * 16)]! += 1;
      });
      // 16 expected in each; independent draws would spread by 4
      expect(Math.max(...boxes) - Math.min(...boxes)).toBeLessThanOrEqual(16);
      const spread = boxes.reduce((sum, box) => sum + (box - 16) ** 2, 0) / 256;
      expect(Math.sqrt(spread)).toBeLessThan(3);
    }
  });

  it('differs by seed and cell, and is the same for the same', () => {
    const again = new Lattice(rootKey('olive'), 3, dimensions, fixed);
    const other = new Lattice(rootKey('other'), 3, dimensions, fixed);
    expect(uniforms(1, 20, 50, again)).toEqual(uniforms(1, 20, 50));
    expect(uniforms(1, 20, 50, other)).not.toEqual(uniforms(1, 20, 50));
    expect(uniforms(0, 20, 50)).not.toEqual(uniforms(1, 20, 50));
  });
});
