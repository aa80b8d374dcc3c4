// What is paid in some months of the year only is paid at the values of those months.

import { describe, expect, it } from 'vitest';
import { household } from '../../src/household.ts';

function hangzhou(year: number, person: object, more: object = {}) {
  return household({ place: 'hangzhou', year, persons: [{ id: 'a', ...person }], ...more });
}

const raisedInJuly = { set: { 'ownPensionContribution.rate': { from: '2019-07-01', value: 0.1 } } };

describe('contributions', () => {
  const paid = (facts: object) =>
    hangzhou(2019, { wage: '12000/month', ...facts }, raisedInJuly).year(
      'ownPensionContribution',
      'a',
    );

  it('end with the month of retirement, at the rates until then', () => {
    expect(paid({ born: '1959-06' })).toBe(6 * 960);
    expect(paid({ born: '1959-09' })).toBe(6 * 960 + 3 * 1200);
  });

  it('lie evenly among the months up to retirement where fewer were worked', () => {
    expect(paid({ born: '1988-05', monthsWorked: 6 })).toBe(3 * 960 + 3 * 1200);
    expect(paid({ born: '1959-06', monthsWorked: 4 })).toBe(4 * 960);
    // By June three and a half of seven months: half up.
    expect(paid({ born: '1988-05', monthsWorked: 7 })).toBe(4 * 960 + 3 * 1200);
  });

  it('are shown over the months in which they are paid', () => {
    const answer = hangzhou(2025, { born: '1988-05', wage: '12000/month', monthsWorked: 5 });
    expect(answer.of('ownContributions', 'a')).toBe(1260);
    expect(answer.year('ownContributions', 'a')).toBe(5 * 1260);
    expect(answer.year('specialDeductions', 'a')).toBe(5 * 1260);
  });
});

describe('a wage between the old minimum wage and the new (2,010, from August 2021 2,280)', () => {
  it('is raised in the months after the rise (最低工资规定 art. 12)', () => {
    const wages = (monthsWorked: number) =>
      hangzhou(2021, { born: '1988-05', wage: '2100/month', monthsWorked }).of('wages', 'a');
    expect(wages(12)).toBe(7 * 2100 + 5 * 2280);
    expect(wages(6)).toBe(4 * 2100 + 2 * 2280);
  });
});

describe('a pension that begins in the year', () => {
  it('is paid at the values of its months', () => {
    const set = { 'residentPension.basic': { from: '2025-07-01', value: 300 } };
    const answer = hangzhou(2025, { born: '1965-04', pensionScheme: 'resident' }, { set });
    expect(answer.year('residentBasicPension', 'a')).toBe(2 * 220 + 6 * 300);
  });

  it('is computed on the base of the year of retirement, though first paid in January', () => {
    const career = { sex: 'male', contributionIndex: 0.7219, contributionYears: 42.83 };
    const basic = (born: string) => hangzhou(2025, { born, ...career }).of('basicPension', 'a');
    expect(basic('1964-12')).toBe(3064.27); // December 2024: 8,310
    expect(basic('1965-01')).toBe(3109.63); // February 2025: 8,433
  });
});

describe('the base of contributions', () => {
  it("is a newcomer's first wage, without the bonus (劳社险中心函〔2006〕60号)", () => {
    const base = (wageLastYear: number) =>
      hangzhou(2025, { born: '2002-05', wage: '12000/month', bonus: 24000, wageLastYear }).of(
        'contributionBase',
        'a',
      );
    expect([base(0), base(-1), base(120000)]).toEqual([12000, 14000, 10000]);
  });

  it('is the floor for owners of a business who join as flexible workers', () => {
    const owner = (more: object) =>
      hangzhou(2025, { born: '1988-05', businessIncome: 120000, ...more });
    expect(owner({ insured: true }).of('flexiblePensionContribution', 'a')).toBe(997.2);
    expect(owner({}).of('flexiblePensionContribution', 'a')).toBe(0);
    expect(owner({ insured: true }).year('specialDeductions', 'a')).toBeGreaterThan(12 * 997.2);
  });
});
