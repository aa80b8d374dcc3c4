import { describe, expect, it } from 'vitest';
import { household } from '../../../src/household.ts';

const free = { ownContributions: 0, residentMedicalContribution: 0, incomeTax: 0 };

describe('counted income', () => {
  it('leaves the childcare subsidy out (standard 800, wages 1,500)', () => {
    const answer = household({
      place: 'hangzhou',
      year: 2025,
      given: { 'livingAllowance.standard': 800, ...free },
      persons: [{ id: 'a', given: { wages: 18000 } }, {}, { id: 'c', born: '2024-01' }],
    });
    expect(answer.of('childcareSubsidy', 'c')).toBe(3600);
    expect(answer.of('countedIncome')).toBe(1500);
    expect(answer.of('livingAllowance')).toBe(900);
  });

  it('is the market income and pensions of all, less taxes and contributions, by the month', () => {
    const answer = household({
      place: 'hangzhou',
      year: 2024,
      supportReceived: 2400,
      supportPaid: 1200,
      persons: [
        {
          farmIncome: 6000,
          given: { incomeTax: 360, ownContributions: 0, residentMedicalContribution: 500 },
        },
        { given: { employeePension: 1000, monthsRetired: 12, ...free } },
      ],
    });
    expect(answer.of('countedIncome')).toBeCloseTo(
      (6000 - 360 - 500 + 12000 + 2400 - 1200) / 12,
      9,
    );
  });

  it('is less the property tax of the year (民发〔2021〕57号 art. 12)', () => {
    const answer = household({
      place: 'hangzhou',
      year: 2024,
      homes: [{ area: 80, value: 600000 }],
      set: { 'generalPropertyTax.rate': 0.002 },
      persons: [{ given: { wages: 18000, ...free } }],
    });
    expect(answer.of('propertyTax')).toBe(1200);
    expect(answer.of('countedIncome')).toBe(1400);
  });

  it('is less the property tax on homes let (民发〔2021〕57号 art. 12(4): taxes paid)', () => {
    // 4 % of the rent, half of it levied: 192 yuan on 9,600; no income tax at 800 a month.
    const answer = household({
      place: 'hangzhou',
      year: 2025,
      persons: [{ id: 'a', rentReceived: 9600, given: { residentMedicalContribution: 0 } }],
      given: { 'livingAllowance.standard': 1000 },
    });
    expect(answer.of('countedIncome')).toBe((9600 - 192) / 12);
    expect(answer.year('livingAllowance')).toBe(2592);
  });

  it.each([
    [2020, 180],
    [2021, 180 - 46.5],
    [2024, 190 - 123],
  ])('of %i leaves out the nation’s basic pension from July 2021', (year, counted) => {
    const person = { born: '1950-01', pensionScheme: 'resident' };
    const given = { ...free, 'residentPension.basic': year < 2022 ? 180 : 190 };
    const answer = household({ place: 'hangzhou', year, persons: [person], given });
    expect(answer.of('countedIncome')).toBeCloseTo(counted, 9);
  });

  it('is never below nothing', () => {
    const answer = household({
      place: 'hangzhou',
      year: 2024,
      persons: [{ businessIncome: -50000 }],
      given: { 'livingAllowance.standard': 1000 },
    });
    expect(answer.of('countedIncome')).toBe(0);
    expect(answer.of('livingAllowance')).toBe(1000);
  });

  it('disregards earnings where a reform says so', () => {
    const answer = household({
      place: 'hangzhou',
      year: 2024,
      persons: [{ given: { wages: 18000, ...free } }],
      set: { 'livingAllowance.workDeduction': 1200, 'livingAllowance.earningsDisregard': 0.1 },
    });
    expect(answer.of('countedIncome')).toBeCloseTo((18000 - 1200 - 1800) / 12, 9);
  });

  // 民发〔2021〕57号 art. 12(1), (3), (5), less taxes (4); art. 13 exempts none of it.
  it.each([
    ['a prize of 5,000,000', { lotteryPrize: 5_000_000 }, 4_000_000],
    ['a prize that is free', { lotteryPrize: 10_000 }, 10_000],
    ['another windfall', { windfall: 5_000 }, 4_000],
    ['severance pay below three times the average wage', { severance: 30_000 }, 30_000],
    ['pay for retiring early', { earlyRetirementPay: 48_000 }, 48_000],
    ['shares from the employer', { equityIncentive: 36_000 }, 36_000 * 0.97],
    ['gains on listed shares, which are free', { listedShareGain: 7_000 }, 7_000],
    ['gains on other shares', { shareGain: 7_000 }, 5_600],
    ['gains less losses', { shareGain: 7_000, listedShareGain: -4_000 }, 3_000 - 1_400],
    ['no loss on shares', { farmIncome: 6_000, listedShareGain: -4_000 }, 6_000],
  ])('is also what comes once: %s', (_, facts, counted) => {
    const given = { residentMedicalContribution: 0 };
    const answer = household({ place: 'hangzhou', year: 2025, persons: [{ ...facts, given }] });
    expect(answer.of('countedIncome')).toBeCloseTo(counted / 12, 9);
  });

  it.each([
    // Price less cost is 1,000,000, a fifth of it tax.
    ['its gain', { soldHomeCost: 1_000_000 }, 800_000],
    ['none where it brings a loss', { soldHomeCost: 2_500_000 }, 0],
    // 1 % of the price is tax on a gain of 5 %.
    ['the gain that the assessed tax stands for', {}, 100_000 - 20_000],
    ['its gain where it is free of tax', { soldHomeCost: 1_900_000, soldHomeOnly: true }, 100_000],
  ])('counts of a home sold %s (art. 12(3))', (_, more, counted) => {
    const answer = household({
      place: 'hangzhou',
      year: 2025,
      soldHomePrice: 2_000_000,
      soldHomeYears: 6,
      ...more,
      persons: [{ farmIncome: 30_000, given: { residentMedicalContribution: 0 } }],
    });
    expect(answer.of('countedIncome')).toBeCloseTo((30_000 + counted) / 12, 6);
    expect(answer.of('livingAllowance')).toBe(0);
  });
});
