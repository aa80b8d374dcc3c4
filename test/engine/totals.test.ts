// Totals are integers: no sum may lose a thousandth of a fen, whatever the weights, the order or the size.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  sumOfColumn,
  UniformSums,
  uniformWeight,
  weightedColumn,
  weightedHouseholds,
} from '../../src/engine/accumulate.ts';
import { Block } from '../../src/engine/block.ts';
import type { Totals } from '../../src/engine/totals.ts';
import { addTotals, fenOf, noTotals, WeightedSum, wholeOf } from '../../src/engine/totals.ts';

const amount = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.maxSafeInteger(),
  fc.constantFrom(0, -1, 65_535, 65_536, -65_536, 2 ** 52, -(2 ** 52)),
);
const weight = fc.oneof(
  fc.integer({ min: 0, max: 2 ** 31 }),
  fc.integer({ min: 2 ** 36 - 1, max: 2 ** 40 }),
);

describe('a weighted sum', () => {
  it('is exact for any integers, beyond 2^53 and below nought', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(weight, amount), { maxLength: 40 }), (terms) => {
        const sum = new WeightedSum();
        for (const [weight, amount] of terms) sum.add(weight, amount);
        const exact = terms.reduce((all, [w, a]) => all + BigInt(w) * BigInt(a), 0n);
        expect(sum.take()).toBe(exact);
        expect(sum.take()).toBe(0n);
      }),
      { numRuns: 300 },
    );
  });

  it('where float64 is not', () => {
    const sum = new WeightedSum();
    let naive = 0;
    for (let i = 0; i < 1000; i++) {
      sum.add(20_000_001, 987_654_321 + i);
      naive += 20_000_001 * (987_654_321 + i);
    }
    expect(sum.take()).toBe(19_753_097_407_404_820_500n);
    expect(BigInt(naive)).not.toBe(19_753_097_407_404_820_500n);
  });

  it('does not lose what was added in small parts', () => {
    const sum = new WeightedSum();
    for (let i = 0; i < 300_000; i++) sum.add(2 ** 31, -65_537);
    expect(sum.take()).toBe(-300_000n * 65_537n * BigInt(2 ** 31));
  });
});

describe('sums of one weight', () => {
  it('are weighted once, and again for each new weight', () => {
    const part = fc.record({
      weight: fc.integer({ min: 1, max: 2 ** 40 }),
      amount: fc.integer({ min: -(2 ** 50), max: 2 ** 50 }),
    });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const sums = new UniformSums(2);
        let exact = 0n;
        for (const { weight, amount } of parts) {
          sums.weigh(weight);
          sums.add(1, amount);
          exact += BigInt(weight) * BigInt(amount);
        }
        expect([sums.total(0), sums.total(1)]).toEqual([0n, exact]);
        expect(sums.total(1)).toBe(exact);
        sums.clear();
        expect(sums.total(1)).toBe(0n);
      }),
    );
  });
});

describe('a column of a block', () => {
  const sizes = [3, 1, 2, 1, 1, 5];
  const block = new Block([]);
  block.begin(sizes, sizes.length);
  const column = new Float64Array(block.householdLength + 7).fill(1e9);
  const yuan = [0.29, -12.34, 1e7, 0, 5.55, -0.01];
  yuan.forEach((value, p) => {
    column[7 + block.householdIndex(p)] = value;
  });
  const fen = [29, -1234, 1_000_000_000, 0, 555, -1];

  it('is summed in hundredths or as it is, without its padding', () => {
    expect(sumOfColumn(block, column, 7, 'hundredths')).toBe(fen.reduce((a, b) => a + b));
    yuan.forEach((_, p) => {
      column[7 + block.householdIndex(p)] = p;
    });
    expect(sumOfColumn(block, column, 7, 'count')).toBe(15);
    yuan.forEach((value, p) => {
      column[7 + block.householdIndex(p)] = value;
    });
  });

  it('is weighted household by household, for all or for some', () => {
    const weights = Float64Array.from([1000, 2, 3, 4, 5, 6]);
    const exact = (chosen: number[]) =>
      BigInt(chosen.reduce((sum, p) => sum + (fen[p] ?? 0) * (weights[p] ?? 0), 0));
    const weighted = (included: Uint8Array | null) =>
      weightedColumn(block, column, 7, 'hundredths', weights, included);
    expect(weighted(null)).toBe(exact([0, 1, 2, 3, 4, 5]));
    expect(weighted(Uint8Array.from([1, 0, 0, 1, 1, 1]))).toBe(exact([0, 3, 4, 5]));
    expect(weightedHouseholds(block, weights, null)).toEqual([
      1020n,
      3000n + 2n + 6n + 4n + 5n + 30n,
    ]);
    expect(weightedHouseholds(block, weights, Uint8Array.from([0, 1, 1, 0, 0, 0]))).toEqual([
      5n,
      8n,
    ]);
  });

  it('comes to the same whether one weight is taken out or not', () => {
    const same = new Float64Array(6).fill(777);
    const sums = new UniformSums(1);
    sums.weigh(uniformWeight(same, 6) ?? 0);
    sums.add(0, sumOfColumn(block, column, 7, 'hundredths'));
    expect(sums.total(0)).toBe(weightedColumn(block, column, 7, 'hundredths', same, null));
  });

  it('has one weight, or not', () => {
    const weights = Float64Array.from([5, 5, 5, 6]);
    expect(uniformWeight(weights, 3)).toBe(5);
    expect(uniformWeight(weights, 4)).toBeNull();
    expect(uniformWeight(weights, 1)).toBe(5);
  });
});

describe('totals', () => {
  const some = fc.array(fc.bigInt(), { minLength: 2, maxLength: 2 });
  const totals: fc.Arbitrary<Totals> = fc.record({
    flows: some,
    payers: some,
    concepts: some,
    figures: some,
    population: some,
  });

  it('are merged in any order', () => {
    fc.assert(
      fc.property(fc.array(totals, { maxLength: 5 }), (parts) => {
        const merged = (order: readonly Totals[]) => {
          const all = noTotals(2, 2, 2);
          for (const one of order) addTotals(all, one);
          return all;
        };
        expect(merged([...parts].reverse())).toEqual(merged(parts));
        const [first, ...rest] = parts;
        if (first === undefined) return;
        const two = merged([first]);
        addTotals(two, merged(rest));
        expect(two).toEqual(merged(parts));
      }),
      { numRuns: 50 },
    );
  });

  it('begin at nought', () => {
    expect(noTotals(1, 2, 0)).toEqual({
      flows: [0n],
      payers: [0n],
      concepts: [0n, 0n],
      figures: [],
      population: [0n, 0n],
    });
  });
});

describe('fen', () => {
  it('come back exactly from an amount stored on the fen', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e13, max: 1e13 }), (fen) => {
        expect(fenOf(fen / 100)).toBe(fen);
      }),
    );
  });

  it.each([
    [1499n, 1n],
    [1500n, 2n],
    [-1499n, -1n],
    [-1500n, -2n],
    [499n, 0n],
    [-499n, 0n],
    [123_456_789_012_345_678_500n, 123_456_789_012_345_679n],
  ])('%s thousandths are %s whole', (thousandths, whole) => {
    expect(wholeOf(thousandths)).toBe(whole);
  });
});
