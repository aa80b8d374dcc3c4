// A whole that a unit divides part by part.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostShares, sharesOf } from '../../src/engine/compile/parts.ts';

function shares(amounts: readonly number[], options: readonly number[]): number[] {
  const into: number[] = [];
  expect(sharesOf(amounts, amounts.length, options, into)).toBe(into.length);
  return into;
}

const halves = [1, 0.5, 0];

describe('the shares that parts can make up', () => {
  it('are counted by halves where parts are alike', () => {
    expect(shares([12], halves)).toEqual([1, 0.5, 0]);
    expect(shares([12, 12], halves)).toEqual([1, 0.75, 0.5, 0.25, 0]);
    for (const n of [3, 4, 13]) expect(shares(Array(n).fill(7), halves)).toHaveLength(2 * n + 1);
  });

  it('are every sum of parts that differ, the first option first', () => {
    expect(shares([1, 3], [0, 1])).toEqual([0, 0.75, 0.25, 1]);
    expect(shares([8, 12, 3], halves)).toHaveLength(27);
    expect(shares([8, 12, 3], halves)[0]).toBe(1);
  });

  it('are one where there is nothing to divide', () => {
    expect(shares([], halves)).toEqual([1]);
    expect(shares([0, 0], [0, 1])).toEqual([0]);
  });

  it('stay bounded: parts too many go by the first option', () => {
    const powers = Array.from({ length: 12 }, (_, i) => 3 ** i);
    const found = shares(powers, halves);
    expect(found).toHaveLength(mostShares);
    const later = powers.slice(4).reduce((a, b) => a + b);
    expect(Math.min(...found)).toBeCloseTo(later / powers.reduce((a, b) => a + b), 12);
  });

  it('lie between none and all, and hold both', () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(amounts, (parts) => {
        const found = shares(parts, halves);
        expect(new Set(found).size).toBe(found.length);
        if (parts.every((part) => part === 0)) return;
        expect(found).toContain(0);
        expect(Math.max(...found)).toBe(1);
        expect(found.every((share) => found.includes(1 - share) || share > 0)).toBe(true);
      }),
    );
  });
});
