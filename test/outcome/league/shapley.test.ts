import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allParts,
  has,
  ordersOf,
  setsToTry,
  shapley,
  stacked,
} from '../../../src/outcome/league/shapley.ts';

const total = (values: readonly bigint[]): bigint => values.reduce((sum, one) => sum + one, 0n);

/** A worth for every set of up to six parts, that of none being 0. */
const games = fc.integer({ min: 1, max: 6 }).chain((count) =>
  fc
    .array(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), {
      minLength: 2 ** count - 1,
      maxLength: 2 ** count - 1,
    })
    .map((worth) => ({ count, worth: [0n, ...worth] })),
);

/** The definition itself: every order, what each part adds when its turn comes. */
function byOrders(count: number, worth: readonly bigint[]): bigint[] {
  const sums = Array.from({ length: count }, () => 0n);
  const walk = (set: number, left: readonly number[]): void => {
    for (const part of left) {
      const rest = left.filter((one) => one !== part);
      const orders = ordersOf(rest.length);
      sums[part] = sums[part]! + orders * (worth[set + 2 ** part]! - worth[set]!);
      walk(set + 2 ** part, rest);
    }
  };
  walk(
    0,
    Array.from({ length: count }, (_, part) => part),
  );
  return sums;
}

describe('the Shapley value', () => {
  it('is that of the glove game by hand: one left glove, two right ones', () => {
    // A pair is worth 1. Of six orders the left glove makes the pair in four, each right one in one.
    const worth = Array.from({ length: 8 }, (_, set) =>
      has(set, 0) && (has(set, 1) || has(set, 2)) ? 1n : 0n,
    );
    expect(shapley(3, worth)).toEqual([4n, 1n, 1n]);
    expect(ordersOf(3)).toBe(6n);
  });

  it('is that of two parts by hand: what each does alone, and half of what they do to each other', () => {
    // Alone 10 and 20, together 24: they take 6 from each other, 3 apiece.
    expect(shapley(2, [0n, 10n, 20n, 24n])).toEqual([2n * 7n, 2n * 17n]);
  });

  it('adds up to the whole, to the last digit', () => {
    fc.assert(
      fc.property(games, ({ count, worth }) => {
        expect(total(shapley(count, worth))).toBe(ordersOf(count) * worth[allParts(count)]!);
      }),
    );
  });

  it('is the mean over all orders', () => {
    fc.assert(
      fc.property(games, ({ count, worth }) => {
        expect(shapley(count, worth)).toEqual(byOrders(count, worth));
      }),
      { numRuns: 50 },
    );
  });

  it('refuses sets without a worth', () => {
    expect(() => shapley(2, [0n, 1n, 2n])).toThrow('4 sets');
  });
});

describe('stacked parts', () => {
  it('add up to the whole, each being what it adds to those before', () => {
    fc.assert(
      fc.property(games, ({ count, worth }) => {
        const shares = stacked(count, (set) => worth[set]!);
        expect(shares[0]).toBe(worth[1]);
        expect(total(shares)).toBe(worth[allParts(count)]);
      }),
    );
  });
});

describe('the sets to try', () => {
  it('are all of six parts, and of more those alone and in order', () => {
    expect(setsToTry(6)).toHaveLength(63);
    expect(setsToTry(8)).toHaveLength(15);
    expect(setsToTry(7).slice(0, 4)).toEqual([1, 2, 3, 4]);
    expect(setsToTry(7).at(-1)).toBe(127);
  });
});
