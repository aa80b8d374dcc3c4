// Totals are integers: no sum may lose a thousandth of a fen, whatever the weights, the order or the size.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WeightedSums } from '../../src/engine/accumulate.ts';
import { Block } from '../../src/engine/block.ts';
import type { Totals } from '../../src/engine/totals.ts';
import { addTotals, fenOf, noTotals, wholeOf } from '../../src/engine/totals.ts';

/** A household that is summed: its weight, its size, its amount in hundredths or its count. */
interface Summed {
  readonly weight: number;
  readonly size: number;
  readonly amount: number;
}

const weight = fc.oneof(
  fc.integer({ min: 0, max: 50_000_000 }),
  fc.constantFrom(2 ** 26 - 1, 2 ** 26, 2 ** 26 + 1),
  fc.integer({ min: 2 ** 31, max: 2 ** 40 }),
);
const amount = fc.oneof(
  fc.integer({ min: -1_000_000, max: 100_000_000 }),
  fc.constantFrom(0, 1, -1, 65_535, 65_536, -65_536, -65_537, 2 ** 32, 2 ** 32 + 1, -(2 ** 40)),
);
const size = fc.integer({ min: 1, max: 5 });
const households = fc.array(fc.record({ weight, size, amount }), { minLength: 1, maxLength: 25 });

/** Adds blocks of households to sums at a place; the padding holds what must not count. */
function add(
  sums: WeightedSums,
  place: number,
  blocks: readonly (readonly Summed[])[],
  as: 'count' | 'hundredths',
) {
  const block = new Block([]);
  for (const summed of blocks) {
    block.begin(
      summed.map(({ size }) => size),
      summed.length,
    );
    const weights = new Float64Array(block.householdLength);
    const column = new Float64Array(3 + block.householdLength).fill(12_345);
    summed.forEach(({ weight, amount }, p) => {
      weights[block.householdIndex(p)] = weight;
      column[3 + block.householdIndex(p)] = as === 'count' ? amount : amount / 100;
    });
    sums.weigh(weights);
    sums.add(place, block, column, 3, as);
  }
}

function exactly(blocks: readonly (readonly Summed[])[]): bigint {
  return blocks
    .flat()
    .reduce((sum, { weight, amount }) => sum + BigInt(weight) * BigInt(amount), 0n);
}

describe('weighted sums', () => {
  it('are exact for any weights and amounts, beyond 2^53 and below nought', () => {
    fc.assert(
      fc.property(fc.array(households, { maxLength: 4 }), (blocks) => {
        const sums = new WeightedSums(2);
        add(sums, 1, blocks, 'hundredths');
        expect([sums.total(0), sums.total(1)]).toEqual([0n, exactly(blocks)]);
        add(sums, 0, blocks, 'count');
        expect([sums.total(0), sums.total(1)]).toEqual([exactly(blocks), exactly(blocks)]);
        sums.clear();
        expect([sums.total(0), sums.total(1)]).toEqual([0n, 0n]);
      }),
      { numRuns: 60 },
    );
  });

  it('are exact where float64 is not', () => {
    const block = Array.from({ length: 1000 }, (_, i) => {
      return { weight: 20_000_001, size: 1, amount: 987_654_321 + i };
    });
    const naive = block.reduce((sum, { weight, amount }) => sum + weight * amount, 0);
    expect(BigInt(naive)).not.toBe(exactly([block]));
    const sums = new WeightedSums(1);
    add(sums, 0, [block], 'hundredths');
    expect(sums.total(0)).toBe(exactly([block]));
  });

  it('are exact in the fullest blocks of the heaviest households, one after the other', () => {
    for (const amount of [2 ** 32, -(2 ** 32), 65_535, 2 ** 33 - 1, 1 - 2 ** 33]) {
      const block = Array.from({ length: 1024 }, () => {
        return { weight: 2 ** 26 - 1, size: 1, amount };
      });
      const sums = new WeightedSums(1);
      const blocks = [block.slice(0, 200), block, block, block.slice(0, 77), block];
      add(sums, 0, blocks, 'count');
      expect(sums.total(0)).toBe(exactly(blocks));
    }
  });

  it('do not depend on how households are cut into blocks', () => {
    fc.assert(
      fc.property(households, fc.nat(24), (all, at) => {
        const cut = [all.slice(0, at), all.slice(at)].filter((one) => one.length > 0);
        const [whole, parts] = [new WeightedSums(1), new WeightedSums(1)];
        add(whole, 0, [all], 'count');
        add(parts, 0, cut, 'count');
        expect(parts.total(0)).toBe(whole.total(0));
      }),
      { numRuns: 40 },
    );
  });

  it('of one weight for all are that weight times the sum', () => {
    const amounts = [29, -1234, 1_000_000_000, 0, 555, -1];
    const block = amounts.map((amount, p) => ({ weight: 25_000_000, size: 1 + (p % 3), amount }));
    const sums = new WeightedSums(1);
    add(sums, 0, [block], 'hundredths');
    expect(sums.total(0)).toBe(25_000_000n * BigInt(amounts.reduce((a, b) => a + b)));
  });

  it('take no amount that is none', () => {
    const sums = new WeightedSums(1);
    const broken = [{ weight: 1, size: 1, amount: Number.NaN }];
    expect(() => {
      add(sums, 0, [broken], 'count');
      sums.total(0);
    }).toThrow(RangeError);
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
