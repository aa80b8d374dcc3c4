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
});
