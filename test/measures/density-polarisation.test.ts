import { describe, expect, it } from 'vitest';
import { gaussTransform } from '../../src/measures/gauss-transform.ts';
import { threePoles } from '../../src/measures/polarisation.ts';
import { makeSample } from '../../src/measures/sample.ts';
import { atQuantiles, exponential } from './fixtures/distributions.ts';

describe('the fast sum of Gaussians', () => {
  const values = atQuantiles(1500, exponential).values;
  const weights = values.map((_, row) => 1 + (row % 5));

  function plainSum(target: number, bandwidth: number): number {
    return values.reduce((sum, value, row) => {
      return sum + weights[row]! * Math.exp(-0.5 * ((target - value) / bandwidth) ** 2);
    }, 0);
  }

  it.each([0.003, 0.05, 0.4, 30])('is the plain sum to twelve digits at bandwidth %d', (h) => {
    const sums = gaussTransform(values, weights, h);
    for (let row = 0; row < values.length; row += 7) {
      expect(Math.abs(sums[row]! / plainSum(values[row]!, h) - 1)).toBeLessThan(1e-12);
    }
  });
});

describe('three poles', () => {
  it('give the limits to the middle and leave out who is not there', () => {
    const sample = makeSample([1, 2, 4, 4, 9]);
    expect(threePoles(sample, 2, 4)).toEqual([
      { share: 0.2, mean: 1 },
      { share: 0.6, mean: 10 / 3 },
      { share: 0.2, mean: 9 },
    ]);
    expect(threePoles(sample, 0, 4)).toEqual([
      { share: 0.8, mean: 2.75 },
      { share: 0.2, mean: 9 },
    ]);
  });
});
