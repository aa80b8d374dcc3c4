import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jackknifeErrors } from '../../src/measures/jackknife.ts';
import { relativeDistribution, relativeEntropy } from '../../src/measures/relative-distribution.ts';
import { relativePolarisation } from '../../src/measures/relative-polarisation.ts';
import { makeSample } from '../../src/measures/sample.ts';
import { atQuantiles, uniform } from './fixtures/distributions.ts';

const baseline = atQuantiles(1000, uniform);
const moved = (by: (income: number) => number) => makeSample(baseline.values.map(by));

const incomes = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 4 })),
  {
    minLength: 1,
    maxLength: 30,
  },
);

describe('a relative distribution', () => {
  it('against itself is 1 in every bin, whatever the ties and weights', () => {
    fc.assert(
      fc.property(incomes, fc.integer({ min: 1, max: 20 }), (rows, bins) => {
        const sample = makeSample(
          rows.map(([income]) => income),
          rows.map(([, weight]) => weight),
        );
        const { overall, location, shape } = relativeDistribution(sample, sample, bins);
        for (const one of [...overall, ...location, ...shape]) expect(one).toBeCloseTo(1, 9);
        expect(relativeEntropy(overall)).toBeCloseTo(0, 9);
      }),
    );
  });

  it('holds everybody: its mean is 1', () => {
    fc.assert(
      fc.property(incomes, incomes, (one, other) => {
        const [sample, before] = [one, other].map((rows) =>
          makeSample(
            rows.map(([income]) => income),
            rows.map(([, weight]) => weight),
          ),
        );
        const { overall, location, shape } = relativeDistribution(sample!, before!, 10);
        for (const density of [overall, location, shape]) {
          expect(density.reduce((sum, value) => sum + value, 0) / 10).toBeCloseTo(1, 9);
          expect(relativeEntropy(density)).toBeGreaterThanOrEqual(-1e-12);
        }
      }),
    );
  });

  it('by hand: the poorest of four move to where the richest stand', () => {
    const before = makeSample([1, 2, 3, 4]);
    const after = makeSample([4, 2, 3, 4]);
    const { overall, limits, shift } = relativeDistribution(after, before, 4);
    expect(overall).toEqual([0, 1, 1, 2]);
    expect(limits).toEqual([1.5, 2.5, 3.5]);
    expect(shift).toBe(1);
    expect(relativeEntropy(overall)).toBeCloseTo((2 * Math.log(2)) / 4, 12);
  });

  it('tells a shift as location and no shape', () => {
    const { overall, location, shape, shift } = relativeDistribution(
      moved((income) => income + 0.5),
      baseline,
      4,
    );
    expect(shift).toBeCloseTo(0.5, 9);
    // Uniform on 0 … 2, moved up by a quarter of its range: nobody in the lowest quarter, twice as many in the highest.
    [0, 1, 1, 2].forEach((expected, bin) => {
      expect(overall[bin]).toBeCloseTo(expected, 1);
      expect(location[bin]).toBeCloseTo(expected, 1);
      expect(shape[bin]).toBeCloseTo(1, 1);
    });
  });

  it('tells a spread about the median as shape and no location', () => {
    const spread = moved((income) => (income < 1 ? income / 2 : 2 - (2 - income) / 2));
    const { location, shape } = relativeDistribution(spread, baseline, 4);
    [2, 0, 0, 2].forEach((expected, bin) => {
      expect(shape[bin]).toBeCloseTo(expected, 1);
      expect(location[bin]).toBeCloseTo(1, 2);
    });
    expect(relativePolarisation(spread, baseline).median).toBeCloseTo(0.5, 2);
  });

  it('is refused without bins', () => {
    expect(() => relativeDistribution(baseline, baseline, 0)).toThrow('1 bin or more');
  });
});

describe('the jackknife by groups', () => {
  const weights = new Float64Array(4000).fill(1);
  const draws = Float64Array.from(weights, (_, row) => ((row * 7919) % 4000) / 4000);

  it('gives the standard error of a mean', () => {
    const mean = (by: Float64Array) => {
      const all = by.reduce((sum, one) => sum + one, 0);
      return { mean: by.reduce((sum, one, row) => sum + one * draws[row]!, 0) / all };
    };
    const { mean: error } = jackknifeErrors(weights, mean);
    // Evenly spread on 0 … 1: 1/√12 over the root of their number; 40 groups know it to a ninth.
    expect(error! / (Math.sqrt(1 / 12) / Math.sqrt(4000))).toBeGreaterThan(0.65);
    expect(error! / (Math.sqrt(1 / 12) / Math.sqrt(4000))).toBeLessThan(1.35);
  });

  it('is nothing for what never changes, and null for what has no value', () => {
    const found = jackknifeErrors(weights, () => ({ same: 3, none: null }));
    expect(found).toEqual({ same: 0, none: null });
  });
});
