import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rounded } from '../../../src/engine/rounding.ts';
import { allowanceGap } from '../../../src/law/secondary/living-allowance/living-allowance.ts';

type Gap = (reads: { standard: number; members: number; countedIncome: number }) => number;
const gap = allowanceGap.versions[0]?.formula as unknown as Gap;

const inFen = (most: number) => fc.integer({ min: 0, max: most }).map((fen) => fen / 100);

/** What a family is paid that passes the other tests. */
function paid(standard: number, members: number, countedIncome: number): number {
  return rounded(gap({ standard, members, countedIncome }), { to: 1, direction: 'up' });
}

describe('the allowance of any family', () => {
  const family = [inFen(200000), fc.integer({ min: 1, max: 10 }), inFen(3000000)] as const;

  it('lifts it to the standard, and less than a yuan above', () => {
    fc.assert(
      fc.property(...family, (standard, members, income) => {
        const need = standard * members;
        const amount = paid(standard, members, income);
        expect(amount + income).toBeGreaterThanOrEqual(need - 1e-6);
        expect(amount + income).toBeLessThan(Math.max(need + 1, income + 1e-6));
      }),
    );
  });

  it('never falls when the standard rises or the income falls', () => {
    fc.assert(
      fc.property(...family, inFen(10000), (standard, members, income, change) => {
        const amount = paid(standard, members, income);
        expect(paid(standard + change, members, income)).toBeGreaterThanOrEqual(amount);
        expect(paid(standard, members, Math.max(0, income - change))).toBeGreaterThanOrEqual(
          amount,
        );
      }),
    );
  });
});
