import { describe, expect, it } from 'vitest';
import { power, wholePower } from '../../src/measures/elementary.ts';

describe('a power', () => {
  it.each([
    [2, 10, 1024],
    [0, 3, 0],
    [0, 0, 1],
    [0, -0.5, Number.POSITIVE_INFINITY],
    [9, 0.5, 3],
    [0, 0.3, 0],
  ])('%d to the power of %d is %d', (base, exponent, expected) => {
    expect(power(base, exponent)).toBe(expected);
  });

  it('may be any other, by way of the logarithm', () => {
    expect(power(7, -1.3) / 7 ** -1.3).toBeCloseTo(1, 14);
    expect(power(1e6, 17.5) / 1e6 ** 17.5).toBeCloseTo(1, 12);
    expect(wholePower(-2, 3)).toBe(-8);
  });
});
