import { describe, expect, it } from 'vitest';
import { household } from '../../../src/household.ts';
import { statementOf, totalsOf } from '../../../src/outcome/household/statement.ts';

const landlord = (year: number, rentReceived: number, set: Readonly<Record<string, number>> = {}) =>
  household({ place: 'hangzhou', year, persons: [{ id: 'a', rentReceived }], set });

describe('VAT on homes let', () => {
  it.each([
    // Reckoned from 国家税务总局公告2016年第16号 art. 4: 含税租金 ÷ (1 + 5 %) × 1.5 %; 42,000 a month: 600.
    [2018, 12 * 42_000, 12 * 600],
    // Free up to 30,000 without VAT (公告2016年第23号 art. 6(4)); 100,000 from 2019 on (公告2019年第4号 art. 4).
    [2018, 12 * 31_500, 0],
    [2019, 12 * 42_000, 0],
    [2019, 12 * 105_000, 0],
    [2019, 12 * 126_000, 12 * 1800],
    // 150,000 from April 2021 (公告2021年第5号 art. 4): taxed in three months of 2021, not in 2022.
    [2021, 12 * 126_000, 3 * 1800],
    [2022, 12 * 126_000, 0],
    [2022, 12 * 210_000, 12 * 3000],
    [2023, 12 * 126_000, 12 * 1800],
    // 财政部 税务总局公告2026年第10号: a levy of 3 % asked for at 1.5; the bound itself is taxed (增值税法 art. 23).
    [2026, 12 * 206_000, 12 * 3000],
    [2026, 12 * 103_000, 12 * 1500],
    [2026, 12 * 102_999, 0],
    // Business tax (财税〔2008〕24号 art. 2(2)): 1.5 % of the whole rent, from 20,000 on (财政部令第65号).
    [2013, 12 * 20_000, 12 * 300],
    [2013, 12 * 19_999, 0],
  ])('in %i of %i', (year, rent, vat) => {
    expect(landlord(year, rent).year('rentVat', 'a')).toBeCloseTo(vat, 6);
  });

  it('brings surcharges, halved from 2019 on', () => {
    // 600 × (7 + 5) % before; education spared up to 100,000 a month from February 2016 (财税〔2016〕12号).
    expect(landlord(2013, 12 * 40_000).of('rentSurcharges', 'a')).toBeCloseTo(72, 9);
    expect(landlord(2018, 12 * 42_000).of('rentSurcharges', 'a')).toBeCloseTo(42, 9);
    expect(landlord(2018, 12 * 210_000).of('rentSurcharges', 'a')).toBeCloseTo(360, 9);
    expect(landlord(2024, 12 * 210_000).of('rentSurcharges', 'a')).toBeCloseTo(180, 9);
  });

  it('lessens property tax and income tax', () => {
    const of = (name: string) => landlord(2024, 12 * 210_000).of(name, 'a');
    // 财税〔2016〕43号: both on 207,000 a month. Property tax: 207,000 × 4 % × ½ = 4,140 a month.
    expect(of('rentedHomeTax')).toBeCloseTo(12 * 4140, 6);
    // (207,000 − 180 − 4,140) × 80 % × 10 % = 16,214.40 (国税函〔2002〕146号).
    expect(of('rentTax')).toBeCloseTo(16_214.4, 6);
  });

  it('is a tax on property between market and net market income', () => {
    const { evaluation } = landlord(2024, 12 * 210_000);
    const { market, netMarket } = totalsOf(statementOf(evaluation));
    const contributions = evaluation.ofYear('residentMedicalContribution', 0);
    const taxes = 12 * (3000 + 180 + 4140 + 16_214.4);
    expect(market! - netMarket! - contributions).toBeCloseTo(taxes, 6);
  });

  it('is on the rent that is declared', () => {
    const half = { 'incomeTax.compliance': 0.5 };
    expect(landlord(2024, 12 * 210_000, half).of('rentVat', 'a')).toBe(0);
    expect(landlord(2024, 12 * 420_000, half).of('rentVat', 'a')).toBeCloseTo(3000, 6);
  });
});
