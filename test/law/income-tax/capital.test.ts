import { describe, expect, it } from 'vitest';
import { taxed, taxOf } from './taxpayers.ts';

describe('interest and dividends', () => {
  it.each([
    ['interest on deposits', { interest: 1000 }, 0],
    ['other interest', { otherInterest: 1000 }, 200],
    ['dividends of unlisted firms', { dividendsUnlisted: 10000 }, 2000],
    ['listed shares held for more than a year', { dividendsHeldOverYear: 10000 }, 0],
    ['for a month to a year', { dividendsHeldOverMonth: 10000 }, 1000],
    ['for a month or less', { dividendsHeldShort: 10000 }, 2000],
  ])('%s', (_, facts, tax) => {
    expect(taxOf(2024, facts)).toBe(tax);
  });
});

describe('dividends of listed shares by the law of the year', () => {
  const tax = (year: number, facts: Readonly<Record<string, number>>) =>
    taxed(year, [{ id: 'a', ...facts }]).of('dividendTax', 'a');

  it.each([
    // 财税〔2005〕102号: half taxed; 财税〔2012〕85号: 25 %, 50 %, all; 财税〔2015〕101号: none, 50 %, all.
    [2012, 1000, 1000, 1000],
    [2014, 500, 1000, 2000],
    [2016, 0, 1000, 2000],
    [2025, 0, 1000, 2000],
  ])('in %i', (year, overYear, overMonth, short) => {
    expect(tax(year, { dividendsHeldOverYear: 10000 })).toBe(overYear);
    expect(tax(year, { dividendsHeldOverMonth: 10000 })).toBe(overMonth);
    expect(tax(year, { dividendsHeldShort: 10000 })).toBe(short);
  });
});

describe('rent of homes', () => {
  it.each([
    ['800 is free', 800, 0],
    // 国税函〔2002〕146号: first the property tax on it, 2 % (财税〔2008〕24号, halved), then 800 yuan or 20 %.
    ['less 60 and 800 up to 4,000', 3000, 214],
    ['at 4,000', 4000, 312],
    ['less 2 % and 20 % above', 5000, 392],
  ])('%s', (_, month, tax) => {
    const answer = taxed(2024, [{ id: 'a', rentReceived: month * 12 }]);
    expect(answer.of('rentTax', 'a')).toBeCloseTo(tax, 8);
    expect(answer.of('incomeTax', 'a')).toBeCloseTo(12 * tax, 8);
  });

  it('of which a part is not declared', () => {
    const set = { 'incomeTax.compliance': 0.5 };
    expect(taxOf(2024, { rentReceived: 120000 }, { set })).toBe(12 * 392);
  });
});

describe('capital income merged into comprehensive income', () => {
  const person = { wage: 160000, interest: 10000, dividendsUnlisted: 30000, rentReceived: 60000 };

  it('bears the seven rates instead of its own', () => {
    const now = taxed(2024, [{ id: 'a', ...person }]);
    expect(now.of('incomeTax', 'a')).toBe(7480 + 6000 + 4704);
    const merged = taxed(2024, [{ id: 'a', ...person }], { set: { 'incomeTax.capitalMerged': 1 } });
    expect(merged.of('comprehensiveIncome', 'a')).toBe(160000 + 10000 + 30000 + 47040);
    expect(merged.of('incomeTax', 'a')).toBe(187040 * 0.2 - 16920);
    expect(merged.of('dividendTax', 'a') + merged.of('rentTax', 'a')).toBe(0);
  });

  it('by half bears both', () => {
    const half = taxed(2024, [{ id: 'a', ...person }], { set: { 'incomeTax.capitalMerged': 0.5 } });
    expect(half.of('comprehensiveTaxable', 'a')).toBe(100000 + 43520);
    expect(half.of('dividendTax', 'a')).toBe(3000);
    expect(half.of('rentTax', 'a')).toBeCloseTo(196, 8);
  });

  it('is refunded to those with little', () => {
    const set = { 'incomeTax.capitalMerged': 1 };
    expect(taxOf(2024, { dividendsUnlisted: 50000 }, { set })).toBe(0);
    expect(taxOf(2024, { dividendsUnlisted: 50000 })).toBe(10000);
  });
});
