// Cells of CSV and of Parquet say the same.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberIn, saysNothing, wordIn } from '../../src/microdata/cell.ts';
import { Column } from '../../src/microdata/column.ts';
import { smallestKind } from '../../src/microdata/population-format.ts';
import { roundedWeights } from '../../src/microdata/weights.ts';

describe('a cell', () => {
  it.each([
    [1n, '1'],
    [1, '1'],
    ['1.0', '1'],
    [' 1 ', '1'],
    ['001', '001'],
    [2n ** 60n, '1152921504606846976'],
    [true, '1'],
    [new Date('2020-03-09'), '2020-03-09'],
    [null, ''],
    [undefined, ''],
  ])('%s is the word %s', (cell, word) => {
    expect(wordIn(cell)).toBe(word);
  });

  it('says nothing in the manner of R, pandas and Stata, and never by a kind', () => {
    for (const word of ['', 'NA', 'nan', 'NULL', '.', '.a']) expect(saysNothing(word)).toBe(true);
    for (const word of ['0', 'none', '-9', 'a']) expect(saysNothing(word)).toBe(false);
  });

  it('is a number only where all of it is', () => {
    expect(numberIn('1e3')).toBe(1000);
    for (const word of ['1,000', '12 yuan', 'Infinity', '1e999', '0x10'])
      expect(numberIn(word)).toBeNull();
  });
});

describe('a column', () => {
  it('holds any numbers exactly, in whatever pieces', () => {
    const number = fc.oneof(fc.constant(0), fc.integer(), fc.double({ noNaN: false }));
    fc.assert(
      fc.property(fc.array(number, { maxLength: 40 }), fc.nat(9000), (some, padding) => {
        const all = [...Array.from({ length: padding }, () => some[0] ?? 0), ...some];
        const column = Column.from(all.length, (row) => all[row] ?? 0);
        const rows = [...some.keys()].map((i) => padding + i);
        expect(rows.map((row) => column.get(row))).toEqual(some.map((one) => one + 0));
      }),
      { numRuns: 60 },
    );
  });
});

describe('the smallest kind of number', () => {
  it.each([
    [[0, 255], 'u8'],
    [[-1, 100], 'i8'],
    [[0, 256], 'i16'],
    [[-40_000], 'i32'],
    [[3e9], 'f64'],
    [[0.5], 'f64'],
  ])('for %s is %s', (values, kind) => {
    expect(smallestKind(values.length, (at) => values[at] ?? 0)).toBe(kind);
  });
});

describe('weights', () => {
  it('are rounded to thousandths, the total off by no more than half of one for each', () => {
    const weight = fc.double({ min: 0.001, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.array(weight, { minLength: 1, maxLength: 50 }), (weights) => {
        const column = Column.from(weights.length, (row) => weights[row] ?? 0);
        const { thousandths, before, after } = roundedWeights(column, null, 'here');
        expect([...thousandths].every(Number.isInteger)).toBe(true);
        expect(Math.abs(after - before)).toBeLessThanOrEqual(weights.length * 0.0005 + 1e-6);
      }),
    );
  });

  it('are brought to what they represent, and told where they are lost', () => {
    const column = Column.from(3, (row) => [1, 3, 1e-9][row] ?? 0);
    const { thousandths, lost, after } = roundedWeights(column, 1000, 'here');
    expect([...thousandths]).toEqual([250_000, 750_000, 0]);
    expect([lost, after]).toEqual([1, 1000]);
  });
});
