import fc from 'fast-check';
import { mean as plainMean, median as plainMedian } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { mean, median, quantile, quantileRatio } from '../../src/measures/location.ts';
import { makeSample } from '../../src/measures/sample.ts';

describe('mean and median', () => {
  it('are those of simple-statistics', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1 }), (values) => {
        const sample = makeSample(values);
        expect(mean(sample)).toBeCloseTo(plainMean(values), 6);
        expect(median(sample)).toBe(plainMedian(values));
      }),
    );
  });
});

describe('a quantile', () => {
  const four = makeSample([10, 20, 30, 40]);

  it('takes the mean of both neighbours at a step, or either by name', () => {
    expect(quantile(four, 0.25)).toBe(15);
    expect(quantile(four, 0.25, 'lower')).toBe(10);
    expect(quantile(four, 0.25, 'upper')).toBe(20);
  });

  it.each([
    [0, 10],
    [0.2, 10],
    [0.26, 20],
    [0.5, 25],
    [0.9, 40],
    [1, 40],
  ])('at %d is %d', (p, expected) => {
    expect(quantile(four, p)).toBe(expected);
  });

  it('goes by weight, and sees a step through rounding', () => {
    expect(median(makeSample([1, 2, 9], [1, 1, 5]))).toBe(9);
    // 0.1 + 0.2 is not 0.3 in doubles, but it is the step at one half.
    expect(median(makeSample([1, 2, 3], [0.1, 0.2, 0.3]))).toBe(2.5);
    expect(median(makeSample([7]))).toBe(7);
  });

  it('outside 0 to 1 is refused, and so is a ratio to zero', () => {
    expect(() => quantile(four, 1.01)).toThrow(/0 to 1, not 1.01/);
    expect(() => quantile(four, Number.NaN)).toThrow(/0 to 1, not NaN/);
    expect(() => quantileRatio(makeSample([0, 0, 5]), 0.9, 0.1)).toThrow(
      'P90/P10: the denominator',
    );
  });
});
