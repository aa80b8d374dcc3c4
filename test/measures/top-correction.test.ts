import { describe, expect, it } from 'vitest';
import { gini } from '../../src/measures/gini.ts';
import { makeSample } from '../../src/measures/sample.ts';
import { withParetoTop } from '../../src/measures/top-correction.ts';

describe('a top put back by a Pareto tail', () => {
  const even = makeSample(Array.from({ length: 1000 }, (_, i) => 1000 + i));

  it('has the mean of the tail over the replaced part, the rest as it was', () => {
    const corrected = withParetoTop(even, { share: 0.1, exponent: 2 });
    const foot = even.values[899]!;
    const top = corrected.values.slice(900).reduce((sum, value) => sum + value, 0) / 100;
    expect(top).toBeCloseTo(foot * 2, 6);
    expect(corrected.values.slice(0, 900)).toEqual(even.values.slice(0, 900));
  });

  it('has the same mean whatever the size of the sample', () => {
    const means = [200, 2000, 20_000].map((length) => {
      const flat = makeSample(Array.from({ length }, () => 100));
      return withParetoTop(flat, { share: 0.01, exponent: 1.5 }).mean;
    });
    // .99 × 100 + .01 × 100 × 1.5 / .5
    for (const mean of means) expect(mean).toBeCloseTo(102, 9);
  });

  it('splits a row on the boundary', () => {
    const two = makeSample([10, 10], [3, 1]);
    // The top half takes the upper row and a third of the lower: its mean is 10 × 3 / 2.
    const corrected = withParetoTop(two, { share: 0.5, exponent: 3 });
    expect(corrected.mean).toBeCloseTo(0.5 * 10 + 0.5 * 15, 9);
    expect(corrected.values[1]).toBeGreaterThan(corrected.values[0]!);
  });

  it('is the more unequal, the less the exponent', () => {
    const ginis = [3, 2, 1.5].map((exponent) =>
      gini(withParetoTop(even, { share: 0.02, exponent })),
    );
    expect(ginis[1]).toBeGreaterThan(ginis[0]!);
    expect(ginis[2]).toBeGreaterThan(ginis[1]!);
  });

  it('is refused without a mean', () => {
    expect(() => withParetoTop(even, { share: 0.1, exponent: 1 })).toThrow(/α above 1/);
    expect(() => withParetoTop(even, { share: 1, exponent: 2 })).toThrow(/A top is 0 to 1/);
  });
});
