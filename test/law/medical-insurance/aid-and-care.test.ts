import { describe, expect, it } from 'vitest';
import { household } from '../../../src/household.ts';
import { family } from '../living-allowance/families.ts';

describe('medical aid', () => {
  // In no scheme: medical aid alone.
  const residentMedicalTakeUp = 0.99;
  const patient = (medicalCost: number, facts = {}) => [
    { id: 'a', medicalCost, residentMedicalTakeUp, ...facts },
  ];
  const aid = (income: number, cost: number, more: Readonly<Record<string, unknown>> = {}) =>
    family(1000, 1, income, { persons: patient(cost), ...more }).of('medicalAid', 'a');

  it('pays recipients of the allowance 80 % in Zhejiang, 70 % by national rule', () => {
    expect(aid(500, 10000)).toBe(8000);
    expect(aid(500, 10000, { place: 'hunan' })).toBe(7000);
  });

  it('pays the margin 70 % above a tenth of last year’s income per head', () => {
    expect(aid(1500, 16383)).toBeCloseTo(7000, 6);
    expect(aid(1500, 12000)).toBeCloseTo(0.7 * 5617, 6);
    expect(aid(1500, 6000)).toBe(0);
    expect(aid(1500, 12000, { allowanceTakeUp: 0.5 })).toBe(0);
  });

  it('pays in full in extreme poverty', () => {
    const facts = { born: '1950-01', withoutSupporter: true };
    expect(aid(0, 10000, { persons: patient(10000, facts) })).toBe(10000);
  });

  it('pays families whom illness makes poor above a quarter', () => {
    // Of 36,000 yuan a year 35,957.5 are spent: 60 % of what lies above 15,957.5.
    expect(aid(3000, 35957.5)).toBeCloseTo(12000, 6);
    expect(aid(8000, 35957.5)).toBe(0);
  });

  it('ends at its cap', () => {
    expect(aid(500, 500000)).toBe(100000);
  });
});

describe('long-term care insurance', () => {
  const cared = (place: string, year: number, careNeed: string) =>
    household({
      place,
      year,
      persons: [{ id: 'a', born: '1940-01', careNeed }],
      given: { countedIncome: 1000 },
    });

  it.each([
    ['jiaxing', 2018, 12000],
    ['jiaxing', 2017, 6000],
    ['ningbo', 2018, 14400],
    ['hangzhou', 2023, 0],
    ['hangzhou', 2024, 0],
    ['hunan', 2024, 0],
  ])('pays for severe dependence in %s in %i: %i', (place, year, amount) => {
    expect(cared(place, year, 'full').year('careInsuranceBenefit', 'a')).toBe(amount);
    expect(cared(place, year, 'none').year('careInsuranceBenefit', 'a')).toBe(0);
  });

  it('asks a flat amount of every member', () => {
    expect(cared('jiaxing', 2018, 'none').of('careInsuranceContribution', 'a')).toBe(36);
    expect(cared('hangzhou', 2018, 'none').of('careInsuranceContribution', 'a')).toBe(0);
  });
});
