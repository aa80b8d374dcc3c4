import { describe, expect, it } from 'vitest';
import { household } from '../../../src/household.ts';

describe('a pension in payment', () => {
  const pensioner = {
    id: 'a',
    sex: 'male',
    born: '1955-03',
    pensionScheme: 'employee',
    pensionInPayment: 3500,
  };

  it('rises by 2 % in 2025, 70 yuan on 3,500', () => {
    const answer = household({ place: 'hangzhou', year: 2025, persons: [pensioner] });
    expect(answer.of('pensionIncrease', 'a')).toBe(70);
    expect(answer.year('employeePension', 'a')).toBe(12 * 3570);
  });

  it('rises by an amount for all, by years, by the own pension and for the old', () => {
    const rise = (facts: object) =>
      household({
        place: 'hangzhou',
        year: 2025,
        persons: [{ ...pensioner, contributionYears: 27.5, ...facts }],
        given: { 'pensionIncrease.meanPension': 4000 },
      }).of('pensionIncrease', 'a');
    // Of 2 %: 30 % of 4,000, 25 % of 4,000 for 27 of 27 years, 40 % of 3,500; 5 % of 4,000 twice from 70 on.
    expect(rise({ born: '1955-01' })).toBe(72);
    expect(rise({ born: '1954-12' })).toBe(80);
    expect(rise({ born: '1944-12' })).toBe(88);
    expect(rise({ born: '1955-01', contributionYears: 28 }) - 72).toBeCloseTo(20 / 27, 2);
    expect(rise({ born: '1955-01', pensionInPayment: 4500 })).toBe(80);
  });

  it('rises by one amount for all where a scenario says so', () => {
    const answer = household({
      place: 'hangzhou',
      year: 2025,
      persons: [pensioner, { ...pensioner, id: 'b', pensionInPayment: 9000 }],
      set: { 'pensionIncrease.fixedShare': 1, 'pensionIncrease.meanPension': 3720 },
    });
    expect(answer.of('pensionIncrease', 'a')).toBe(74.4);
    expect(answer.of('pensionIncrease', 'b')).toBe(74.4);
  });
});
