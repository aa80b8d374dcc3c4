import { describe, expect, it } from 'vitest';
import { taxed, taxOf } from './taxpayers.ts';

/** Someone whose wage is taxed at 45 %, so that any bonus is better taxed apart. */
const highPaid = { wage: 1200000 };

describe('the annual bonus taxed apart', () => {
  it.each([
    [36000, 1080],
    [36001, 3390.1],
    [120000, 11790],
    [144000, 14190],
    [144001, 27390.2],
    [960000, 328840],
  ])('%d yuan bear %d', (bonus, tax) => {
    expect(taxed(2024, [{ id: 'a', ...highPaid, bonus }]).of('bonusTax', 'a')).toBe(tax);
  });

  it('of a million bears 434,840, less than 45 % by one quick deduction', () => {
    const answer = taxed(2024, [{ id: 'a', wage: 2000000, bonus: 1000000 }]);
    expect(answer.of('bonusTax', 'a')).toBe(434840);
  });
});

describe('the choice', () => {
  it('falls on merging where deductions are left over: 267.59 instead of 600', () => {
    const answer = taxed(2024, [
      { id: 'a', wage: '5500/month', bonus: 20000, given: { specialDeductions: 17080.2 } },
    ]);
    expect(answer.of('bonusTaxApart', 'a')).toBe(600);
    expect(answer.of('mergedBonus', 'a')).toBe(20000);
    expect(answer.of('incomeTax', 'a')).toBe(267.59);
  });

  it.each([36000, 36001, 60000, 200000])('is never worse than either way: bonus %d', (bonus) => {
    for (const wage of [50000, 90000, 130000, 400000]) {
      const answer = taxed(2025, [{ id: 'a', wage, bonus }]);
      const apart = taxOf(2025, { wage }) + answer.of('bonusTaxApart', 'a');
      const merged = taxOf(2025, { wage: wage + bonus });
      expect(answer.of('incomeTax', 'a')).toBeCloseTo(Math.min(apart, merged), 8);
    }
  });

  it('ends with 2027', () => {
    const person = { id: 'a', ...highPaid, bonus: 36000 };
    expect(taxed(2027, [person]).of('bonusTax', 'a')).toBe(1080);
    const after = taxed(2028, [person]);
    expect(after.of('bonusTax', 'a')).toBe(0);
    expect(after.of('comprehensiveIncome', 'a')).toBe(1236000);
  });

  it('of one spouse leaves the other’s as it is', () => {
    const answer = taxed(2025, [
      { id: 'a', born: '1985-01', spouse: 'b', wage: 40000, bonus: 30000 },
      { id: 'b', born: '1986-01', wage: 500000, bonus: 30000 },
    ]);
    expect(answer.of('mergedBonus', 'a')).toBe(30000);
    expect(answer.of('mergedBonus', 'b')).toBe(0);
  });
});
