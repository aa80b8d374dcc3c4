import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dip, dipProbability } from '../../src/measures/dip.ts';
import { makeSample } from '../../src/measures/sample.ts';

/** Ratings of 63 teachers, the example of Hartigan and Hartigan (1985). */
const ratings = [
  30, 33, 35, 36, 37, 37, 39, 39, 39, 39, 39, 40, 40, 40, 40, 41, 42, 43, 43, 43, 44, 44, 45, 45,
  46, 46, 47, 47, 48, 48, 48, 49, 50, 50, 51, 52, 52, 53, 53, 53, 53, 53, 54, 54, 57, 57, 59, 60,
  60, 60, 61, 61, 61, 61, 62, 62, 62, 62, 63, 66, 70, 72, 72,
];

const rows = fc.array(
  fc.record({ value: fc.integer({ min: -50, max: 50 }), weight: fc.integer({ min: 1, max: 9 }) }),
  { minLength: 1, maxLength: 40 },
);

describe('the dip', () => {
  it('of the published example is .0595, which chance alone reaches in some 9 % of samples', () => {
    expect(dip(makeSample(ratings))).toBeCloseTo(0.0595, 4);
    expect(dipProbability(makeSample(ratings))).toBeGreaterThan(0.08);
    expect(dipProbability(makeSample(ratings))).toBeLessThan(0.16);
  });

  it('of n numbers a step apart is half a step, of two equal lumps a quarter, of one lump nothing', () => {
    const even = Array.from({ length: 10 }, (_, i) => i);
    expect(dip(makeSample(even))).toBeCloseTo(0.05, 12);
    expect(dip(makeSample([1, 1, 1, 9, 9, 9]))).toBeCloseTo(0.25, 12);
    expect(dip(makeSample([7, 7, 7]))).toBe(0);
    expect(dipProbability(makeSample([7, 7, 7]))).toBe(1);
  });

  it('stays with scale and shift, lies from 0 to a quarter, and counts a weight as so many rows', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const values = list.map(({ value }) => value);
        const weights = list.map(({ weight }) => weight);
        const found = dip(makeSample(values, weights));
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(0.25 + 1e-12);
        const moved = values.map((value) => 3 * value + 1000);
        expect(dip(makeSample(moved, weights))).toBeCloseTo(found, 9);
        const repeated = list.flatMap(({ value, weight }) => Array(weight).fill(value) as number[]);
        expect(dip(makeSample(repeated))).toBeCloseTo(found, 9);
      }),
    );
  });

  it('tells two humps from one', () => {
    const hump = (centre: number) =>
      Array.from({ length: 400 }, (_, i) => centre + Math.tan(2.4 * ((i + 0.5) / 400 - 0.5)));
    expect(dipProbability(makeSample(hump(0)))).toBeGreaterThan(0.5);
    expect(dipProbability(makeSample([...hump(0), ...hump(12)]))).toBeLessThan(0.001);
  });
});
