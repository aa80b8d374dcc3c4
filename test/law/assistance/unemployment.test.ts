import { describe, expect, it } from 'vitest';
import { household } from '../../../src/household.ts';

function unemployed(facts: Readonly<Record<string, unknown>>, year = 2024, more = {}) {
  const person = { id: 'a', born: '1985-01', activity: 'unemployed', ...facts };
  return household({ place: 'hangzhou', year, persons: [person], ...more });
}

describe('the unemployment benefit', () => {
  it('is 90 % of the minimum wage: Hangzhou 2024, 2,490 × .9, 18 months after 7 years', () => {
    const facts = { contributionYears: 7, unemployedSince: '2023-12' };
    const first = unemployed(facts);
    expect(first.of('unemploymentBenefit', 'a')).toBe(2241);
    expect(first.of('unemploymentBenefitLimit', 'a')).toBe(18);
    expect(first.year('unemploymentBenefit', 'a')).toBe(12 * 2241);
    const second = unemployed(facts, 2025);
    expect(second.year('unemploymentBenefit', 'a')).toBe(6 * 2241);
    expect(unemployed(facts, 2026).year('unemploymentBenefit', 'a')).toBe(0);
  });

  it.each([
    [0.9, 0],
    [1, 12],
    [4.9, 12],
    [5, 18],
    [10, 24],
    [30, 24],
  ])('lasts by years of contributions: %d → %i months', (contributionYears, months) => {
    expect(unemployed({ contributionYears }).of('unemploymentBenefitLimit', 'a')).toBe(months);
  });

  it.each([
    ['from the month after the loss', { unemployedSince: '2024-09' }, 3],
    ['for nobody who left by oneself', {}, 0],
    ['for nobody who works', { unemployedSince: '2024-03', activity: 'flexible' }, 0],
    ['until it has run out', { unemployedSince: '2023-04', contributionYears: 1 }, 4],
  ])('is paid %s', (_, facts, months) => {
    const answer = unemployed({ contributionYears: 8, ...facts });
    expect(answer.of('unemploymentBenefitMonths', 'a')).toBe(months);
  });

  it('keeps the person in the employees’ medical scheme, paid by the fund', () => {
    const answer = unemployed({ contributionYears: 8, unemployedSince: '2024-06' }, 2025);
    expect(answer.of('residentMedicalContribution', 'a')).toBe(0);
    expect(answer.of('inEmployeeMedical', 'a')).toBe(1);
    // Hangzhou 2025: 9.5 and 2 % on the floor of 4,986 yuan.
    expect(answer.of('unemploymentMedicalContribution', 'a')).toBeCloseTo(4986 * 0.115, 6);
  });

  it('counts as income for the living allowance', () => {
    const answer = unemployed({ contributionYears: 8, unemployedSince: '2023-12' });
    expect(answer.of('countedIncome')).toBe(2241);
  });
});

describe('public-welfare jobs', () => {
  const set = { 'publicJobs.share': 1 };

  it('do not exist until a scenario offers them', () => {
    expect(unemployed({ born: '1970-01' }).of('publicJobWage', 'a')).toBe(0);
  });

  it.each([
    ['an old worker', { born: '1970-01' }, 12 * 2490],
    ['a woman past forty', { sex: 'female', born: '1983-01' }, 12 * 2490],
    ['a disabled person', { disability: 4 }, 12 * 2490],
    ['the long unemployed', { unemployedSince: '2023-06' }, 12 * 2490],
    ['a young man', {}, 0],
    ['one who has work', { born: '1970-01', activity: 'flexible' }, 0],
  ])('pay the minimum wage to %s', (_, facts, pay) => {
    expect(unemployed(facts, 2024, { set }).of('publicJobWage', 'a')).toBe(pay);
  });

  it('end the benefit, and count for the allowance less what is disregarded', () => {
    const facts = { born: '1970-01', contributionYears: 8, unemployedSince: '2023-12' };
    const answer = unemployed(facts, 2024, { set });
    expect(answer.year('unemploymentBenefit', 'a')).toBe(0);
    const given = { residentMedicalContribution: 0, residentPensionContribution: 0 };
    const counted = unemployed({ ...facts, given }, 2024, { set });
    expect(counted.of('countedIncome')).toBeCloseTo(2490, 9);
    const disregarding = { ...set, 'livingAllowance.earningsDisregard': 0.3 };
    const kept = unemployed({ ...facts, given }, 2024, { set: disregarding });
    expect(kept.of('countedIncome')).toBeCloseTo(0.7 * 2490, 9);
  });
});
