// Amounts by lot.

import fc from 'fast-check';

/** Nought more often than not, or an amount in yuan: small ones more often, some with fen. */
export function maybe(most: number, share = 0.2): fc.Arbitrary<number> {
  return fc.oneof(
    { weight: Math.round(100 * (1 - share)), arbitrary: fc.constant(0) },
    { weight: Math.round(100 * share), arbitrary: amount(most) },
  );
}

/** An amount in yuan up to a most, small ones more often, one in four with fen. */
export function amount(most: number): fc.Arbitrary<number> {
  const skewed = fc.integer({ min: 1, max: 1000 }).map((n) => (most * n ** 3) / 1e9);
  const odd = fc.integer({ min: 0, max: 99_999 });
  return fc.tuple(skewed, odd, fc.integer({ min: 0, max: 3 })).map(([large, small, kind]) => {
    const yuan = Math.min(most, large + (small * most) / 1e8);
    return kind === 0 ? Math.ceil(100 * yuan) / 100 : Math.ceil(yuan);
  });
}

/** Amounts at which the law changes its mind, now and then. */
export function orBounds(
  one: fc.Arbitrary<number>,
  bounds: readonly number[],
): fc.Arbitrary<number> {
  return fc.oneof(
    { weight: 7, arbitrary: one },
    { weight: 1, arbitrary: fc.constantFrom(...bounds) },
  );
}

export function oneIn(n: number): fc.Arbitrary<boolean> {
  return fc.integer({ min: 1, max: n }).map((k) => k === n);
}
