import { describe, expect, it } from 'vitest';
import { household } from '../../src/household.ts';

describe('refunds and subsidies of the unemployment fund', () => {
  const worker = { id: 'a', born: '1990-01', wage: '10000/month' };
  const answer = (facts: object, year = 2025, set = {}) =>
    household({ place: 'hangzhou', year, persons: [{ ...worker, ...facts }], set });

  it('give back three tenths of what employee and firm paid in (2025: 0.5 % of each)', () => {
    expect(answer({}).of('jobKeepingRefund', 'a')).toBeCloseTo(12 * 10000 * 0.01 * 0.3, 6);
    expect(answer({}, 2022).of('jobKeepingRefund', 'a')).toBeCloseTo(12 * 10000 * 0.01 * 0.5, 6);
    expect(answer({ insured: false }).of('jobKeepingRefund', 'a')).toBe(0);
  });

  it('pay an insured employee for a certificate', () => {
    expect(answer({ continuingEducation: 'certificate' }).of('skillSubsidy', 'a')).toBe(1500);
    expect(answer({ continuingEducation: 'degree' }).of('skillSubsidy', 'a')).toBe(0);
    const uninsured = { continuingEducation: 'certificate', insured: false };
    expect(answer(uninsured).of('skillSubsidy', 'a')).toBe(0);
  });
});

describe('the grant for a safe home', () => {
  const set = { 'ruralHousingGrant.amount': 20000, 'ruralHousingGrant.homesUpTo': 50000 };
  const grant = (more: object, countedIncome = 500) =>
    household({
      place: 'lishui',
      year: 2025,
      residence: 'rural',
      persons: [{}, {}],
      homes: [{ area: 80, value: 40000, land: 'homestead' }],
      given: { 'livingAllowance.standard': 900, countedIncome },
      set,
      ...more,
    }).of('ruralHousingGrant');

  it('goes to rural families of low income in poor houses', () => {
    expect(grant({})).toBe(20000);
    expect(grant({}, 2000)).toBe(20000);
    expect(grant({}, 9000)).toBe(0);
    expect(grant({ residence: 'urban' })).toBe(0);
    expect(grant({ homes: [{ area: 80, value: 60000, land: 'homestead' }] })).toBe(0);
    expect(grant({ homes: [{ area: 80, value: 40000, land: 'urban' }] })).toBe(0);
    expect(grant({ set: {} })).toBe(0);
  });
});
