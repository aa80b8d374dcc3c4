import { describe, expect, it } from 'vitest';
import { taxed, taxOf } from './taxpayers.ts';

/** Tax on a taxable business income. */
function businessTax(year: number, businessTaxable: number, more = {}): number {
  const owner = { id: 'a', businessIncome: 1, given: { businessTaxable }, ...more };
  return taxed(year, [owner]).of('businessTax', 'a');
}

describe('business income', () => {
  it('before any relief: 90,000 yuan bear 7,500', () => {
    expect(businessTax(2019, 90000)).toBe(7500);
  });

  it.each([
    [30000, 1500],
    [300000, 49500],
    [500000, 109500],
    [800000, 214500],
  ])('meets itself at its bounds: %d', (taxable, tax) => {
    expect(businessTax(2020, taxable)).toBe(tax);
    expect(businessTax(2020, taxable + 0.01)).toBeCloseTo(tax, 1);
  });

  it('of an owner without wages, after the deductions, at half: 4,350 in 2024', () => {
    const answer = taxed(2024, [
      { id: 'a', born: '1985-01', businessIncome: 200000, given: { specialDeductions: 20000 } },
      { id: 'c', born: '2014-01', mother: 'a' },
    ]);
    expect(answer.of('businessTaxable', 'a')).toBe(96000);
    expect(answer.of('businessTax', 'a')).toBe(4350);
    expect(answer.of('incomeTax', 'a')).toBe(4350);
  });

  it('of an owner with wages bears its tax whole', () => {
    const answer = taxed(2024, [{ id: 'a', wage: 120000, businessIncome: 80000 }]);
    expect(answer.of('businessTaxable', 'a')).toBe(80000);
    expect(answer.of('incomeTax', 'a')).toBe(3480 + 3250);
  });

  it('keeps a loss from lessening anything else', () => {
    expect(taxOf(2024, { wage: 160000, businessIncome: -50000 })).toBe(7480);
    expect(taxOf(2024, { businessIncome: -50000 })).toBe(0);
  });

  it('of which a part is not declared', () => {
    const owner = { id: 'a', businessIncome: 300000 };
    const set = { 'incomeTax.compliance': 0.6 };
    expect(taxed(2024, [owner], { set }).of('businessTaxable', 'a')).toBe(120000);
  });
});

describe('the relief of individual businesses', () => {
  it('takes half of what another relief leaves: 公告2023年第12号 of the tax administration, example', () => {
    const answer = taxed(2023, [
      { id: 'a', businessIncome: 1, given: { businessTaxable: 80000, personalRelief: 2000 } },
    ]);
    expect(answer.of('businessTax', 'a')).toBe(2250);
  });

  it.each([
    ['none in 2020', 2020, 984500],
    ['half of the tax on the first million in 2021', 2021, 984500 - 0.5 * 284500],
    ['the same in 2022', 2022, 984500 - 0.5 * 284500],
    ['half of the tax on two millions since 2023', 2023, 984500 - 0.5 * 634500],
    ['the same in 2026', 2026, 984500 - 0.5 * 634500],
  ])('%s', (_, year, tax) => {
    expect(businessTax(year, 3000000)).toBe(tax);
  });

  it('spreads another relief over the part below the ceiling', () => {
    const owner = { given: { businessTaxable: 4000000, personalRelief: 6000 } };
    const relief = 0.5 * (634500 - 6000 / 2);
    expect(businessTax(2024, 0, owner)).toBe(1334500 - 6000 - relief);
  });
});

describe('an owner with wages', () => {
  const both = { wage: 30000, businessIncome: 200000, given: { wages: 30000 } };

  it('takes the deductions from either income since the settlement of 2021, the cheaper way', () => {
    // 国家税务总局公告2022年第1号, art. 4. Wages of 30,000 at 3 %; (200,000 − 60,000) · 20 % − 10,500, half of it.
    const answer = taxed(2024, [{ id: 'a', ...both }]);
    expect(answer.of('businessBearsDeductions', 'a')).toBe(1);
    expect(answer.of('comprehensiveTax', 'a')).toBe(900);
    expect(answer.of('businessTax', 'a')).toBe(8750);
  });

  it('tops up in full what was deducted in withholding', () => {
    const answer = taxed(2024, [{ id: 'a', ...both }]);
    expect(answer.of('taxWithheld', 'a')).toBe(0);
    expect([answer.of('taxTopUp', 'a'), answer.of('taxTopUpWaived', 'a')]).toEqual([900, 0]);
  });

  it('leaves them with wages that bear more', () => {
    const rich = { wage: 400000, businessIncome: 50000, given: { wages: 400000 } };
    const answer = taxed(2024, [{ id: 'a', ...rich }]);
    expect(answer.of('businessBearsDeductions', 'a')).toBe(0);
    expect(answer.of('businessTax', 'a')).toBe((50000 * 0.1 - 1500) / 2);
  });

  it('had to take them from wages before', () => {
    const answer = taxed(2020, [{ id: 'a', ...both }]);
    expect(answer.of('comprehensiveTax', 'a')).toBe(0);
    expect(answer.of('businessTax', 'a')).toBe(200000 * 0.2 - 10500);
  });
});
