import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandShares } from '../../../src/measures/middle.ts';
import { headcount } from '../../../src/measures/poverty.ts';
import { binned, binnedSample } from '../../../src/measures/stream/binned.ts';
import { Bins, binsPerDoubling } from '../../../src/measures/stream/bins.ts';
import { Histogram } from '../../../src/measures/stream/histogram.ts';
import { addProduct, carry, valueAt } from '../../../src/measures/stream/limbs.ts';
import type { Drawn } from './records.ts';
import { drawn, histogramOf, incomeOf, personsOf } from './records.ts';

const limits = [100_000 / 3, 50_000, 200_000 / 3];
const bins = new Bins(limits);

const merged = (...parts: readonly (readonly Drawn[])[]) => {
  const whole = new Histogram(bins);
  for (const part of parts) whole.merge(histogramOf(part, bins).part());
  return whole.part();
};

describe('sums in limbs', () => {
  const whole = fc.maxSafeInteger();
  const small = fc.integer({ min: 0, max: 2 ** 28 });

  it('are those of BigInt, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(small, whole), { maxLength: 40 }), (products) => {
        const [sums, reversed] = [new Float64Array(2), new Float64Array(2)];
        for (const [one, other] of products) addProduct(sums, 0, one, other);
        for (const [one, other] of products.toReversed()) addProduct(reversed, 0, one, other);
        carry(sums, 0);
        carry(reversed, 0);
        const exact = products.reduce((sum, [a, b]) => sum + BigInt(a) * BigInt(b), 0n);
        expect(BigInt(sums[0]!) + BigInt(sums[1]!) * 2n ** 32n).toBe(exact);
        expect(reversed).toEqual(sums);
        expect(Math.abs(valueAt(sums, 0) - Number(exact))).toBeLessThanOrEqual(
          2 ** -51 * Math.abs(Number(exact)),
        );
      }),
    );
  });

  it('refuse to pass what they can hold', () => {
    const sums = new Float64Array([0, 2 ** 52]);
    expect(() => carry(sums, 0)).toThrow(RangeError);
  });
});

describe('bins', () => {
  it('keep the order of incomes: a lower bin holds none above a higher one', () => {
    fc.assert(
      fc.property(fc.array(drawn, { minLength: 2, maxLength: 60 }), (records) => {
        const { least, most } = binned(histogramOf(records, bins));
        for (let place = 1; place < least.length; place++)
          expect(least[place]).toBeGreaterThan(most[place - 1]!);
      }),
    );
  });

  it('are at most a 2,048th of their lower end wide', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1e12, noNaN: true }), (income) => {
        const next = income * (1 + 1 / binsPerDoubling) * (1 + 1e-15);
        expect(bins.of(next)).not.toBe(bins.of(income));
        expect(bins.of(-next)).not.toBe(bins.of(-income));
        expect(bins.of(-income)).not.toBe(bins.of(income));
      }),
    );
  });

  it('give each limit a bin of its own', () => {
    for (const limit of limits) {
      const own = bins.of(limit);
      expect(bins.of(limit * (1 - 2 ** -52))).not.toBe(own);
      expect(bins.of(limit * (1 + 2 ** -52))).not.toBe(own);
      expect(own).toBeLessThan(bins.count);
    }
    const two = new Bins([100, 100.01]);
    const numbers = [99.999, 100, 100.005, 100.01, 100.011].map((income) => two.of(income));
    expect(new Set(numbers).size).toBe(5);
  });

  it('hold zero of either sign alone, and what is nearest to it and farthest from it', () => {
    expect(bins.of(-0)).toBe(bins.of(0));
    expect(bins.of(Number.MIN_VALUE)).not.toBe(bins.of(0));
    for (const income of [1e300, -1e300, Number.MIN_VALUE, -Number.MIN_VALUE]) {
      expect(bins.of(income)).toBeGreaterThanOrEqual(0);
      expect(bins.of(income)).toBeLessThan(bins.count);
    }
  });
});

describe('histograms', () => {
  const records = fc.array(drawn, { maxLength: 50 });

  it('merge to the same bits in any order and grouping', () => {
    fc.assert(
      fc.property(records, records, records, (a, b, c) => {
        const whole = histogramOf([...a, ...b, ...c], bins).part();
        expect(merged(a, b, c)).toEqual(whole);
        expect(merged(c, a, b)).toEqual(whole);
        expect(merged([...b, ...c], a)).toEqual(whole);
        expect(histogramOf([...a, ...b, ...c].toReversed(), bins).part()).toEqual(whole);
      }),
      { numRuns: 40 },
    );
  });

  it('count every record, weight and fen once', () => {
    fc.assert(
      fc.property(fc.array(drawn, { minLength: 1, maxLength: 50 }), (all) => {
        const found = binned(histogramOf(all, bins));
        const sum = (column: ArrayLike<number>) =>
          Array.from(column).reduce((total, one) => total + one, 0);
        expect(sum(found.records)).toBe(all.length);
        expect(sum(found.personWeights)).toBe(sum(all.map(({ weight, size }) => weight * size)));
        expect(sum(found.householdWeights)).toBe(
          sum(all.map(({ weight, isFamily }) => (isFamily ? weight : 0))),
        );
        const squares = sum(all.map(({ weight, size }) => (weight * size) ** 2));
        expect(sum(found.squares) / squares).toBeCloseTo(1, 12);
        found.incomes.forEach((income, place) => {
          expect(income).toBeGreaterThanOrEqual(found.least[place]!);
          expect(income).toBeLessThanOrEqual(found.most[place]!);
        });
      }),
    );
  });

  it('forget what they are told to, and fill again', () => {
    const again = histogramOf([{ fen: 100, weight: 1, size: 1, isFamily: true }], bins);
    const other = { fen: 7_000_000, weight: 3, size: 2, isFamily: false };
    again.clear();
    expect(again.part().bins).toHaveLength(0);
    again.add(incomeOf(other), other.fen, other.weight, 0, 6);
    expect(again.part()).toEqual(histogramOf([other], bins).part());
  });

  it('make room for as many bins as are met', () => {
    const all = Array.from({ length: 5000 }, (_, i) => ({
      fen: Math.round(1000 * 1.003 ** i) % 9e13,
      weight: 1,
      size: 1,
      isFamily: true,
    }));
    const found = binned(histogramOf(all, bins));
    expect(found.incomes.length).toBeGreaterThan(3000);
    expect(found.records.reduce((sum, one) => sum + one, 0)).toBe(5000);
  });

  it('have exact means, and exact shares below and in limits, the limits themselves included', () => {
    fc.assert(
      fc.property(fc.array(drawn, { minLength: 1, maxLength: 80 }), (all) => {
        const exact = personsOf(all);
        const { sample } = binnedSample(binned(histogramOf(all, bins)), 'persons');
        const scale = Math.max(...all.map((one) => Math.abs(incomeOf(one))), 1);
        expect(Math.abs(sample.mean - exact.mean)).toBeLessThanOrEqual(1e-13 * scale);
        for (const limit of [0, ...limits]) {
          expect(headcount(sample, limit)).toBe(headcount(exact, limit));
          expect(bandShares(sample, limit, 50_000 + limit)).toSatisfy(
            (found: { below: number }) =>
              found.below === bandShares(exact, limit, 50_000 + limit).below,
          );
        }
        expect(bandShares(sample, limits[0]!, limits[2]!)).toEqual(
          bandShares(exact, limits[0]!, limits[2]!),
        );
      }),
    );
  });
});
