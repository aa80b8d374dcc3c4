import { describe, expect, it } from 'vitest';
import { MeasureError } from '../../src/measures/problem.ts';
import { makeSample, positivePart } from '../../src/measures/sample.ts';
import { ascendingOrder } from '../../src/measures/sort.ts';

function refusalOf(make: () => unknown): string {
  try {
    make();
  } catch (error) {
    if (error instanceof MeasureError) return `${error.code}: ${error.message}`;
    throw error;
  }
  return 'none';
}

describe('a sample', () => {
  it('is sorted with its weights, and cumulated', () => {
    const sample = makeSample([30, 10, 20], [1, 2, 3]);
    expect([...sample.values]).toEqual([10, 20, 30]);
    expect([...sample.weights]).toEqual([2, 3, 1]);
    expect([...sample.order]).toEqual([1, 2, 0]);
    expect([...sample.cumulativeWeights]).toEqual([2, 5, 6]);
    expect([...sample.cumulativeIncomes]).toEqual([20, 80, 110]);
    expect(sample).toMatchObject({ rows: 3, totalWeight: 6, totalIncome: 110, mean: 110 / 6 });
  });

  it('drops rows of weight zero, and counts them and what is not above zero', () => {
    const sample = makeSample([5, -2, 0, -1, 7], [1, 0, 1, 1, 0]);
    expect(sample).toMatchObject({ rows: 3, droppedRows: 2, negativeRows: 1, nonPositiveRows: 2 });
    expect([...sample.values]).toEqual([-1, 0, 5]);
  });

  it('takes another set of weights on a known order', () => {
    const values = [3, 1, 2];
    const order = ascendingOrder(values);
    expect(makeSample(values, [1, 0, 5], order)).toEqual(makeSample(values, [1, 0, 5]));
  });

  it('of equal incomes has exactly their mean', () => {
    const third = makeSample([0.1, 0.1, 0.1], [0.7, 0.1, 0.3]);
    expect(third.mean).toBe(0.1);
  });

  it('keeps the positive part with its rows', () => {
    const positive = positivePart(makeSample([4, -1, 0, 2], [1, 1, 1, 3]));
    expect([...positive.order]).toEqual([3, 0]);
    expect(positive).toMatchObject({ rows: 2, droppedRows: 2, mean: 2.5 });
  });
});

describe('what is no sample', () => {
  it.each([
    [
      'not-finite: 1 of the values are not finite (rows counted from 0: 1).',
      [1, Number.NaN],
      [1, 1],
    ],
    [
      'not-finite: 2 of the values are not finite (rows counted from 0: 0, 1).',
      [1 / 0, -1 / 0],
      [1, 0],
    ],
    ['not-finite: 1 of the weights are not finite (rows counted from 0: 0).', [1, 2], [1 / 0, 1]],
    ['negative-weight: 1 of the weights are negative (rows counted from 0: 1).', [1, 2], [1, -1]],
    ['length-mismatch: There are 2 values and 1 weights.', [1, 2], [1]],
    ['no-observations: The sample holds no row with a positive weight.', [1, 2], [0, 0]],
    ['no-observations: The sample holds no row with a positive weight.', [], []],
  ])('%s', (message, values, weights) => {
    expect(refusalOf(() => makeSample(values, weights))).toBe(message);
  });

  it('names the first five offenders', () => {
    expect(refusalOf(() => makeSample(Array(7).fill(Number.NaN)))).toBe(
      'not-finite: 7 of the values are not finite (rows counted from 0: 0, 1, 2, 3, 4 …).',
    );
  });

  it('has no positive part without positive values', () => {
    expect(refusalOf(() => positivePart(makeSample([0, -1])))).toMatch(/^no-positive-values/);
  });
});
