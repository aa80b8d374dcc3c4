import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { taxOn, taxOnPay } from '../../../src/population/incomes/rough-deductions.ts';

describe('the rough guess of taxes', () => {
  it('is of pay what it is of any income, to the bit', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e8, noNaN: true }), (pay) => {
        expect(taxOnPay(pay)).toBe(taxOn(pay));
      }),
    );
    for (const pay of [0, 77_900, 78_000, 78_001, 2e6, 3e6]) expect(taxOnPay(pay)).toBe(taxOn(pay));
  });

  it('follows the yearly schedule above the deductions', () => {
    expect(taxOn(78_000)).toBe(0);
    expect(taxOn(-5)).toBe(0);
    // 36,000 at 3 % and 86,000 at 10 % (Individual Income Tax Law, schedule 1)
    expect(taxOn(200_000)).toBeCloseTo(36_000 * 0.03 + 86_000 * 0.1, -2);
  });
});
