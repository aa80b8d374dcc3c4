import { describe, expect, it } from 'vitest';
import { statementOf, totalsOf } from '../../../src/outcome/household/statement.ts';
import { taxed } from './taxpayers.ts';

const none = { ownContributions: 0, ownHousingFund: 0, wages: 0, bonuses: 0 };

function answer(year: number, facts: Readonly<Record<string, unknown>>, given = {}) {
  return taxed(year, [{ id: 'a', ...facts, given: { ...none, ...given } }]);
}

describe('equity incentives of listed employers', () => {
  it('bear the annual schedule whole, apart from wages', () => {
    // 财税〔2018〕164号 art. 2: 300,000 · 20 % − 16,920.
    const both = answer(2024, { equityIncentive: 300000 }, { wages: 96000 });
    expect(both.of('equityTax', 'a')).toBe(43080);
    expect(both.of('comprehensiveTax', 'a')).toBe(1080);
    expect(both.of('incomeTax', 'a')).toBe(44160);
  });

  it('were spread over twelve months until 2018', () => {
    // 财税〔2005〕35号 art. 4: (300,000 / 12 · 25 % − 1,005) · 12.
    expect(answer(2016, { equityIncentive: 300000 }).of('equityTax', 'a')).toBe(62940);
    // Nine months of 25 % − 1,005, three of 20 % − 1,410.
    expect(answer(2018, { equityIncentive: 300000 }).of('equityTax', 'a')).toBe(
      9 * 5245 + 3 * 3590,
    );
  });
});

describe('severance pay', () => {
  const average = { 'severanceTax.averageWage': 100000 };

  it.each([
    ['is free up to three average wages', 300000, 0],
    ['bears the annual schedule above', 500000, 23080],
  ])('%s', (_, severance, tax) => {
    const one = taxed(2024, [{ id: 'a', severance, given: none }], { set: average });
    expect(one.of('severanceTax', 'a')).toBe(tax);
    expect(one.of('incomeTax', 'a')).toBe(tax);
  });

  it('is free up to three means of the city, where that is known', () => {
    // 财税〔2018〕164号, art. 5: 3 × 218,312 in Beijing; 45,064 at 10 % less 2,520.
    const tax = (place: string) =>
      taxed(2024, [{ id: 'a', severance: 700000, given: none }], { place }).of('severanceTax', 'a');
    expect(tax('beijing')).toBeCloseTo(1986.4, 2);
    expect(tax('hangzhou')).toBeGreaterThan(tax('beijing'));
  });

  it('was spread over the years of service until 2018, at most twelve', () => {
    // 国税发〔1999〕178号: 200,000 / 10 − 3,500 = 16,500 · 25 % − 1,005 = 3,120 for each year.
    const tax = (severanceYears: number) =>
      taxed(2016, [{ id: 'a', severance: 500000, severanceYears, given: none }], {
        set: average,
      }).of('severanceTax', 'a');
    expect(tax(10)).toBeCloseTo(31200, 2);
    expect(tax(20)).toBeCloseTo(tax(12), 8);
    expect(tax(12)).toBeCloseTo(12 * ((200000 / 12 - 3500) * 0.25 - 1005), 2);
  });

  it('is measured by the province’s average wage of the year before', () => {
    // Zhejiang 2022: 128,825 a year.
    expect(answer(2023, { severance: 3 * 128825 + 1000 }).of('taxableSeverance', 'a')).toBe(1000);
  });
});

describe('the subsidy for retiring early', () => {
  it('is spread over the years to the legal age', () => {
    // 财税〔2018〕164号 art. 5(2): (240,000 / 2 − 60,000) · 10 % − 2,520 = 3,480, twice.
    const facts = { earlyRetirementPay: 240000, earlyRetirementYears: 2 };
    expect(answer(2024, facts).of('earlyRetirementTax', 'a')).toBe(6960);
    expect(answer(2024, { ...facts, earlyRetirementYears: 4 }).of('incomeTax', 'a')).toBe(0);
  });

  it('was spread over the months until 2018', () => {
    // 公告2011年第6号: 240,000 / 24 − 3,500 = 6,500 · 20 % − 555 = 745 for each of 24 months.
    const facts = { earlyRetirementPay: 240000, earlyRetirementYears: 2 };
    expect(answer(2016, facts).of('earlyRetirementTax', 'a')).toBeCloseTo(24 * 745, 2);
  });
});

describe('one-off pay', () => {
  it('is primary income and bears no contributions', () => {
    const one = taxed(2024, [{ id: 'a', severance: 100000, equityIncentive: 50000 }]);
    const { primary, market } = totalsOf(statementOf(one.evaluation));
    expect([primary, market]).toEqual([150000, 150000]);
  });
});
