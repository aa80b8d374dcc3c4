import { describe, expect, it } from 'vitest';
import { gini } from '../../src/measures/gini.ts';
import { oliveIndex } from '../../src/measures/olive.ts';
import { giniEffect, oliveEffect } from '../../src/measures/olive-effect.ts';
import { makeSample } from '../../src/measures/sample.ts';

const incomes = [900, 100, 250, 40, 3000, 620];
const weights = [1, 2, 1, 3, 0.5, 2];
const sample = makeSample(incomes, weights);

describe('the effect of small amounts on the olive index', () => {
  it.each([
    [[1, 0, 0, 0, 0, 0]],
    [[0, 1, 0, 1, 0, 0]],
    [[0, 0, 0, 4, -8, 0]],
    [[1, 1, 1, 1, 1, 1]],
  ])('is the slope of the index: %j', (amounts) => {
    const step = 1e-4;
    const at = (by: number) =>
      oliveIndex(
        makeSample(
          incomes.map((income, row) => income + by * amounts[row]!),
          weights,
        ),
      ).olive;
    const slope = (at(step) - at(-step)) / (2 * step);
    expect(oliveEffect(sample, amounts)).toBeCloseTo(slope, 10);
  });

  it('is none if all grow in proportion, and good if rich give to poor', () => {
    expect(oliveEffect(sample, incomes)).toBeCloseTo(0, 14);
    expect(oliveEffect(sample, [-3, 0, 0, 1, 0, 0])).toBeGreaterThan(0);
  });

  it('leaves out debts, which count as no income before and after', () => {
    const rows = [-300, 100, 500, 2000];
    const at = (by: number) =>
      oliveIndex(makeSample(rows.map((income, row) => income + by * row))).olive;
    const slope = (at(1e-4) - at(-1e-4)) / 2e-4;
    expect(oliveEffect(makeSample(rows), [0, 1, 2, 3])).toBeCloseTo(slope, 10);
    expect(oliveEffect(makeSample(rows), [7, 0, 0, 0])).toBe(0);
  });

  it('has no meaning without income', () => {
    expect(() => oliveEffect(makeSample([0]), [1])).toThrow('not above 0');
    expect(() => oliveEffect(makeSample([-2, -1]), [1, 1])).toThrow('not above 0');
  });
});

describe('the effect of small amounts on the Gini', () => {
  it.each([[[1, 0, 0, 0, 0, 0]], [[0, 0, 0, 4, -8, 0]], [[3, -2, 5, 1, 1, -1]]])(
    'is the slope of the Gini: %j',
    (amounts) => {
      const at = (by: number) =>
        gini(
          makeSample(
            incomes.map((income, row) => income + by * amounts[row]!),
            weights,
          ),
        );
      expect(giniEffect(sample, amounts)).toBeCloseTo((at(1e-3) - at(-1e-3)) / 2e-3, 9);
    },
  );

  it('is none if all grow in proportion, and less if poor receive what rich pay', () => {
    expect(giniEffect(sample, incomes)).toBeCloseTo(0, 14);
    expect(giniEffect(sample, [-3, 0, 0, 1, 0, 0])).toBeLessThan(0);
    expect(() => giniEffect(makeSample([0, 0]), [1, 0])).toThrow('add up to zero');
  });
});
