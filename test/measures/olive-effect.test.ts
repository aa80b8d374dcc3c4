import { describe, expect, it } from 'vitest';
import { oliveIndex } from '../../src/measures/olive.ts';
import { oliveEffect } from '../../src/measures/olive-effect.ts';
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

  it('has no meaning without income or with debts', () => {
    expect(() => oliveEffect(makeSample([0]), [1])).toThrow('the mean is 0');
    expect(() => oliveEffect(makeSample([-1, 5]), [1, 1])).toThrow('negative incomes');
  });
});
