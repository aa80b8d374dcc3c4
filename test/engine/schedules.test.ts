import { describe, expect, it } from 'vitest';
import { bracketsOf, seenBy, tableOf } from '../../src/engine/compile/schedules.ts';
import type { BracketRow } from '../../src/engine/parameter.ts';

describe('a tax schedule', () => {
  const rows: readonly BracketRow[] = [
    [1000, 0.03, 0],
    [5000, 0.1, 70],
    [null, 0.3, 1070],
  ];
  const { taxOn, rateAt, quickAt } = bracketsOf(rows);

  it.each([
    [-50, 0, 0.03, 0],
    [0, 0, 0.03, 0],
    [1000, 30, 0.03, 0],
    [1000.01, 30.001, 0.1, 70],
    [5000, 430, 0.1, 70],
    [10_000, 1930, 0.3, 1070],
  ])('on %d takes %d: the bound belongs to the lower row', (x, tax, rate, quick) => {
    expect(taxOn(x)).toBeCloseTo(tax, 9);
    expect([rateAt(x), quickAt(x)]).toEqual([rate, quick]);
  });

  it('says so where it ends', () => {
    const short = bracketsOf([[1000, 0.03, 0]]);
    expect(short.taxOn(1000)).toBe(30);
    expect(() => short.taxOn(1001)).toThrow('the schedule ends below 1001');
  });
});

describe('a table', () => {
  const rows = [
    [10, 100],
    [20, 300],
    [40, 200],
  ] as const;

  it('in steps has the value of the last row at or below', () => {
    const { at } = tableOf(rows, 'step');
    expect([5, 10, 19.9, 20, 39, 40, 99].map(at)).toEqual([100, 100, 100, 300, 300, 200, 200]);
  });

  it('on lines goes from row to row and stays at its ends', () => {
    const { at } = tableOf(rows, 'linear');
    expect([5, 10, 15, 20, 30, 40, 99].map(at)).toEqual([100, 100, 200, 300, 250, 200, 200]);
  });

  it('of one row is that row', () => {
    expect([0, 7].map(tableOf([[3, 9]], 'linear').at)).toEqual([9, 9]);
  });
});

it('a formula sees numbers, schedules or tables', () => {
  expect(seenBy({ is: 'scalar' }, 5)).toBe(5);
  expect(seenBy({ is: 'scalar' }, true)).toBe(1);
  expect(seenBy({ is: 'brackets' }, [[null, 0.5, 0]])).toHaveProperty('taxOn');
  expect(seenBy({ is: 'table', mode: 'step' }, [[0, 1]])).toHaveProperty('at');
});
