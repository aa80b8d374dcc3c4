import { describe, expect, it } from 'vitest';
import { hoover } from '../../src/measures/dispersion.ts';
import { gini } from '../../src/measures/gini.ts';
import { middleShare } from '../../src/measures/middle.ts';
import { bandOlive, closeness, oliveIndex } from '../../src/measures/olive.ts';
import { oliveStandardError } from '../../src/measures/olive-influence.ts';
import { wolfson } from '../../src/measures/polarisation.ts';
import { makeSample, type Sample } from '../../src/measures/sample.ts';
import {
  archetypes,
  atQuantiles,
  exponential,
  lognormal,
  lognormalQuantile,
  pareto,
  uniform,
} from './fixtures/distributions.ts';

const million = 1_000_000;

describe('the olive index in closed form', () => {
  it.each([
    [0.4, 0.742579],
    [0.6, 0.645907],
    [0.9, 0.525313],
  ])('lognormal %d', (sigma, expected) => {
    expect(
      Math.abs(oliveIndex(atQuantiles(million, lognormalQuantile(sigma))).olive - expected),
    ).toBeLessThan(1e-6);
  });

  it('uniform from 0 to 2', () => {
    const { olive } = oliveIndex(atQuantiles(million, uniform));
    expect(Math.abs(olive - (0.25 + Math.LN2 / 2))).toBeLessThan(1e-6);
  });

  it('exponential', () => {
    const exponentialIntegral = 0.2193839343955203;
    const { olive, low } = oliveIndex(atQuantiles(million, exponential));
    expect(Math.abs(olive - (1 - 2 / Math.E + exponentialIntegral))).toBeLessThan(1e-6);
    expect(Math.abs(low - 1 / Math.E)).toBeLessThan(1e-6);
  });

  it.each([
    [1.5, 0.53812, 2e-3],
    [2, 2 / 3, 2e-4],
    [3, 7 / 9, 1e-5],
  ])('Pareto %d', (alpha, expected, tolerance) => {
    const { olive } = oliveIndex(atQuantiles(million, pareto(alpha)));
    expect(Math.abs(olive - expected)).toBeLessThan(tolerance);
  });

  it('lognormal about its median: 2 exp(σ²/2) Φ(−σ)', () => {
    expect(oliveIndex(lognormal(0.6), 'median').olive).toBeCloseTo(0.6567, 4);
  });

  it('half with nothing and half with twice the mean: a quarter', () => {
    expect(oliveIndex(makeSample([0, 2])).olive).toBe(0.25);
  });

  it('everything in one hand of n: 1 / n²', () => {
    const { olive, low } = oliveIndex(makeSample([0, 0, 0, 0, 0, 0, 0, 0, 0, 50]));
    expect(olive).toBeCloseTo(0.01, 12);
    expect(low).toBeCloseTo(0.9, 12);
  });
});

describe('the archetypes', () => {
  const expected = [
    [0.742, 0.746, 0.722, 0.192, 0.223],
    [0.646, 0.656, 0.56, 0.295, 0.329],
    [0.549, 0.551, 0.426, 0.429, 0.425],
    [0.525, 0.551, 0.404, 0.471, 0.475],
    [0.504, 0.643, 0.504, 0.457, 0.487],
    [0.484, 0.484, 0.345, 0.557, 0.5],
    [0.449, 0.596, 0.456, 0.865, 0.453],
    [0.393, 0.377, 0.099, 1.03, 0.471],
    [0.391, 0.778, 0.812, 0.348, 0.57],
  ];

  it.each(archetypes.map(([name, sample], place) => [name, sample, expected[place]!] as const))(
    '%s',
    (_, sample, values) => {
      const measured = [
        oliveIndex(sample).olive,
        oliveIndex(sample, 'median').olive,
        shareOfMedian(sample, 0.75, 2),
        wolfson(sample),
        gini(sample),
      ];
      // The poles of gourd and dumbbell are known by their measures alone, to about 0.01.
      measured.forEach((value, place) => {
        expect(Math.abs(value - values[place]!)).toBeLessThan(0.011);
      });
    },
  );

  it('are ranked from olive to inverted T by the mean, not by the median', () => {
    const byMean = archetypes.map(([, sample]) => oliveIndex(sample).olive);
    expect(byMean).toEqual(byMean.toSorted((a, b) => b - a));
    const invertedT = archetypes.at(-1)![1];
    expect(oliveIndex(invertedT, 'median').olive).toBeGreaterThan(0.75);
  });

  function shareOfMedian(sample: Sample, lower: number, upper: number): number {
    const { centre } = oliveIndex(sample, 'median');
    return middleShare(sample, lower * centre, upper * centre);
  }
});

describe("the bureau's group means", () => {
  it.each([
    [2021, [8333, 18445, 29053, 44949, 85836], 0.552],
    [2022, [8601, 19303, 30598, 47397, 90116], 0.551],
    [2023, [9215, 20442, 32195, 50220, 95055], 0.551],
  ])('%i', (_, means, expected) => {
    expect(oliveIndex(makeSample(means)).olive).toBeCloseTo(expected, 3);
  });
});

describe('the ends of the olive', () => {
  it('add up with it to one, and the lower one is the Hoover index', () => {
    const sample = lognormal(0.7);
    const { olive, low, high } = oliveIndex(sample);
    expect(olive + low + high).toBeCloseTo(1, 13);
    expect(low).toBeCloseTo(hoover(sample), 13);
  });

  it('count incomes below zero as zero, also in the mean', () => {
    const owing = makeSample([-50, 10, 20, 60], [2, 1, 1, 1]);
    const zero = makeSample([0, 10, 20, 60], [2, 1, 1, 1]);
    const { clampedRows, clampedWeight, ...parts } = oliveIndex(owing);
    expect([clampedRows, clampedWeight]).toEqual([1, 2]);
    expect(parts).toEqual({
      olive: oliveIndex(zero).olive,
      low: oliveIndex(zero).low,
      high: oliveIndex(zero).high,
      centre: 18,
    });
  });
});

describe('the family of olive measures', () => {
  const sample = makeSample([1, 2, 3, 4, 5, 10], [1, 1, 2, 1, 1, 1]);

  it('at order 0 is the crisp middle share, limits included', () => {
    expect(bandOlive(sample, 2, 5, 0).olive).toBe(middleShare(sample, 2, 5));
    expect(bandOlive(sample, 2, 5, 0)).toEqual({ olive: 5 / 7, low: 1 / 7, high: 1 / 7 });
  });

  it('at order 1 counts those outside by their closeness', () => {
    expect(bandOlive(sample, 2, 5).olive).toBeCloseTo((0.5 + 1 + 2 + 1 + 1 + 0.5) / 7, 14);
  });

  it('at order 2 counts the square of the gaps', () => {
    const { low, high } = bandOlive(sample, 2, 5, 2);
    expect([low, high]).toEqual([0.25 / 7, 0.25 / 7]);
  });

  it('with the mean at both limits is the index', () => {
    const { olive, low, high } = oliveIndex(sample);
    expect(bandOlive(sample, sample.mean, sample.mean)).toEqual({ olive, low, high });
  });

  it('can be held at a frozen centre', () => {
    expect(oliveIndex(sample, 4)).toMatchObject({ centre: 4 });
    expect(oliveIndex(makeSample([0, 0]), 4)).toMatchObject({ olive: 0, low: 1, high: 0 });
  });

  it.each([
    [1, 1],
    [2, 0.5],
    [0.5, 0.5],
    [5, 0.2],
    [0, 0],
    [-3, 0],
  ])('closeness of %d to 1 is %d', (income, expected) => {
    expect(closeness(income, 1)).toBe(expected);
  });
});

describe('refusals of the olive index', () => {
  const sample = makeSample([1, 2, 3]);

  it.each([
    ['centre (mean) is 0', () => oliveIndex(makeSample([0, -4]))],
    ['centre (median) is 0', () => oliveIndex(makeSample([-3, -1, 9]), 'median')],
    ['centre (-2) is -2', () => oliveIndex(sample, -2)],
    ['above 0 and runs upward, not 3 to 2', () => bandOlive(sample, 3, 2)],
    ['above 0 and runs upward, not 0 to 2', () => bandOlive(sample, 0, 2)],
    ['order is 0 or more, not -1', () => bandOlive(sample, 1, 2, -1)],
  ])('%s', (message, measure) => {
    expect(measure).toThrow(message);
  });
});

describe('the standard error', () => {
  it('agrees with leaving out one row after another', () => {
    const values = Array.from({ length: 400 }, (_, row) => exponential((row + 0.5) / 400) ** 1.5);
    const without = values.map((_, row) => oliveIndex(makeSample(values.toSpliced(row, 1))).olive);
    const mean = without.reduce((sum, value) => sum + value) / 400;
    const squares = without.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    const jackknife = Math.sqrt((399 / 400) * squares);
    expect(oliveStandardError(makeSample(values)) / jackknife).toBeCloseTo(1, 2);
  });

  it('at 10,000 lognormal incomes is that of the influence function, .00222', () => {
    expect(oliveStandardError(atQuantiles(10_000, lognormalQuantile(0.6)))).toBeCloseTo(0.00222, 5);
  });

  it('is 0 if all are equal, and smaller about a fixed centre', () => {
    expect(oliveStandardError(makeSample([7, 7, 7]))).toBe(0);
    const sample = makeSample([1, 2, 3, 9]);
    expect(oliveStandardError(sample, 4)).not.toBe(oliveStandardError(sample));
  });
});
