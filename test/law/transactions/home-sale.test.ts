import { describe, expect, it } from 'vitest';
import { household } from '../../../src/household.ts';

/** A household that sells a home. */
function seller(year: number, facts: Readonly<Record<string, unknown>>, place = 'hangzhou') {
  return household({ place, year, persons: [{ born: '1980-05' }, { born: '1981-05' }], ...facts });
}

describe('VAT on homes sold', () => {
  it.each([
    // 2,100,000 with VAT, held for a year: 财税〔2016〕36号, then 公告2025年第17号.
    ['held for a year in 2025', 2025, 1, 100000],
    ['held for a year in 2026', 2026, 1, 61165.05],
    ['held for two years', 2025, 2, 0],
    ['held for three years in 2014, business tax', 2014, 3, 105000],
    ['held for three years in 2015, from April', 2015, 3, 105000 / 4],
  ])('%s', (_, year, soldHomeYears, vat) => {
    const answer = seller(year, { soldHomePrice: 2100000, soldHomeYears });
    expect(answer.of('homeSaleVat')).toBeCloseTo(vat, 2);
  });

  it('on the gain of what was not ordinary ended in Shanghai in December 2024', () => {
    const sold = {
      soldHomePrice: 2100000,
      soldHomeYears: 8,
      soldHomeCost: 1050000,
      soldHomeOrdinary: false,
    };
    expect(seller(2023, sold, 'shanghai').of('homeSaleVat')).toBeCloseTo(50000, 2);
    expect(seller(2025, sold, 'shanghai').of('homeSaleVat')).toBe(0);
    expect(seller(2023, sold).of('homeSaleVat')).toBe(0);
    const ordinary = { ...sold, soldHomeOrdinary: true };
    expect(seller(2023, ordinary, 'shanghai').of('homeSaleVat')).toBe(0);
  });

  it('brings surcharges of 12 %, halved since 2019', () => {
    const sold = { soldHomePrice: 2100000, soldHomeYears: 1 };
    expect(seller(2018, sold).of('homeSaleSurcharges')).toBeCloseTo(12000, 2);
    expect(seller(2025, sold).of('homeSaleSurcharges')).toBeCloseTo(6000, 2);
  });
});

describe('income tax on homes sold', () => {
  const sold = { soldHomePrice: 1800000, soldHomeYears: 6 };

  it.each([
    // 个人所得税法 art. 6(5): cost 1,000,000 and fees 50,000; 国税发〔2006〕108号: 1 % where no cost is shown.
    ['20 % of the gain', { soldHomeCost: 1050000 }, 150000],
    ['1 % of the price without a cost', {}, 18000],
    ['nothing on the only home after five years', { soldHomeOnly: true }, 0],
    ['the only home before five years', { soldHomeOnly: true, soldHomeYears: 4 }, 18000],
    ['nothing on a loss', { soldHomeCost: 1900000 }, 0],
  ])('%s', (_, more, tax) => {
    const answer = seller(2024, { ...sold, ...more });
    expect(answer.of('homeSaleTax', 'a')).toBe(tax);
    expect(answer.of('incomeTax', 'a')).toBe(tax);
    expect(answer.of('homeSaleTax', 'b')).toBe(0);
  });

  it('counts the price without VAT, and the surcharges as a fee', () => {
    const early = { soldHomePrice: 2100000, soldHomeYears: 1 };
    expect(seller(2025, early).of('homeSaleTax', 'a')).toBeCloseTo(20000, 2);
    const shown = seller(2025, { ...early, soldHomeCost: 1500000 });
    expect(shown.of('homeSaleTax', 'a')).toBeCloseTo(0.2 * (2000000 - 1500000 - 6000), 2);
  });

  it.each([
    // 公告2022年第30号 art. 1: all of it back, or in proportion to the price of the new home.
    ['in full where the new home costs as much', '2023-05', 1800000, 0],
    ['in part where it is cheaper', '2023-05', 900000, 9000],
    ['in 2027 still', '2027-05', 1800000, 0],
    ['not before October 2022', '2022-09', 1800000, 18000],
    ['since October 2022', '2022-10', 1800000, 0],
  ])('comes back to who buys again: %s', (_, soldHomeMonth, soldHomeReplacedBy, tax) => {
    const year = Number(soldHomeMonth.slice(0, 4));
    const answer = seller(year, { ...sold, soldHomeMonth, soldHomeReplacedBy });
    expect(answer.of('homeSaleTax', 'a')).toBeCloseTo(tax, 8);
  });
});
