import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { residence } from '../../../src/population/facts/household.ts';
import { byResidence, tablesByResidence } from '../../../src/population/incomes/by-residence.ts';
import { chosen, greater, lesser, listNonZero } from '../../../src/population/incomes/choose.ts';
import { kindNumber } from '../../../src/population/incomes/kinds.ts';
import { NormalTable } from '../../../src/population/incomes/quantiles.ts';

const number = fc.double({ min: -1e12, max: 1e12, noNaN: true });

describe('choices without a branch', () => {
  it('are those of a branch, to the last bit but for the sign of nought', () => {
    fc.assert(
      fc.property(number, number, fc.boolean(), (one, other, is) => {
        expect(chosen(Number(is), one, other) === (is ? one : other)).toBe(true);
        expect(lesser(one, other) === Math.min(one, other)).toBe(true);
        expect(greater(one, other) === Math.max(one, other)).toBe(true);
      }),
    );
  });

  it('list the places that are not nought, among the first', () => {
    const places = new Int32Array(5);
    expect(listNonZero(Float64Array.of(0, 3, 0, -1, 9), 4, places)).toBe(2);
    expect([...places.subarray(0, 2)]).toEqual([1, 3]);
  });
});

describe('what differs by residence', () => {
  const rural = kindNumber(residence, 'rural');
  const urban = kindNumber(residence, 'urban');

  it('is looked up by the number of the fact', () => {
    const values = byResidence({ rural: 2, urban: 1 });
    expect([values[urban], values[rural]]).toEqual([1, 2]);
  });

  it('has tables that give what each gives alone', () => {
    const town = new NormalTable((z) => z * z);
    const country = new NormalTable((z) => 3 - z);
    const both = tablesByResidence({ rural: country, urban: town });
    fc.assert(
      fc.property(fc.double({ min: -9, max: 9, noNaN: true }), (z) => {
        expect(both.at(urban, z)).toBe(town.at(z));
        expect(both.at(rural, z)).toBe(country.at(z));
      }),
    );
  });
});
