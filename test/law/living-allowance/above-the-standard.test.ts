import { describe, expect, it } from 'vitest';
import { household } from '../../../src/household.ts';
import { family } from './families.ts';

describe('the low-income margin', () => {
  it.each([
    ['hangzhou', 2022, 4000, 1],
    ['ningbo', 2022, 4000, 0],
    ['ningbo', 2022, 3299, 1],
    ['ningbo', 2022, 3300, 0],
    ['ningbo', 2022, 2199, 0],
    ['elsewhere', 2019, 2500, 0],
  ])('in %s %i with 2 members, standard 1,100, income %i: %i', (place, year, income, within) => {
    const answer = family(1100, 2, income, { place, year });
    expect(answer.of('lowIncomeMargin')).toBe(within);
    expect(answer.of('livingAllowance')).toBe(income < 2200 ? 1 : 0);
  });
});

describe('a severely disabled member counted alone', () => {
  const persons = [{ id: 'a' }, { id: 'd', disability: 1, given: { incomeForAllowance: 3600 } }];

  it('gets the standard less the own income in a family of the margin', () => {
    const answer = family(1100, 2, 3000, { persons });
    expect(answer.of('singlePersonAllowance', 'd')).toBe(800);
    expect(answer.of('singlePersonAllowance', 'a')).toBe(0);
    expect(answer.of('livingAllowance')).toBe(0);
  });

  it('gets nothing apart where the family is below the standard or far above', () => {
    expect(family(1100, 2, 2000, { persons }).of('singlePersonAllowance', 'd')).toBe(0);
    expect(family(1100, 2, 9000, { persons }).of('singlePersonAllowance', 'd')).toBe(0);
  });
});

describe('a member counted alone after the gradual exit (民发〔2021〕57号 art. 8)', () => {
  /** A couple with 26,000 a year under a standard of 1,000, the wife severely disabled. */
  const ofYear = (more: object, ownIncome = 0) => {
    const given = { incomeForAllowance: ownIncome };
    const persons = [{ id: 'a' }, { id: 'w', disability: 2, given }];
    const answer = family(1000, 2, 26_000 / 12, { persons, ...more });
    return [answer.year('gradualExit'), answer.year('singlePersonAllowance', 'w')];
  };

  it('draws in the months after it, in all where there is none', () => {
    const exit = (months: number) => ({
      allowanceBefore: 100,
      given: { 'gradualExit.months': months },
    });
    expect(ofYear(exit(6))).toEqual([600, 6_000]);
    expect(ofYear(exit(0))).toEqual([0, 12_000]);
    expect(ofYear(exit(12))).toEqual([1_200, 0]);
    expect(ofYear({})).toEqual([0, 12_000]);
  });

  it('draws whole yuan, as a family does: 1,000 less 1,000.70 a year is 917 a month', () => {
    expect(ofYear({}, 1000.7)).toEqual([0, 11_004]);
  });

  it('draws at the values of those months: the first of the year are the exit', () => {
    const raised = {
      year: 2025,
      allowanceBefore: 100,
      set: { 'livingAllowance.standard': { from: '2025-07-01', value: 1_050 } },
    };
    expect(ofYear(raised)).toEqual([600, 6 * 1_050]);
  });
});

describe('the cliff of the member counted alone', () => {
  it('is the statute’s: past a rising standard the family’s gap replaces the member’s amount', () => {
    const persons = [{ id: 'a' }, { id: 'd', disability: 1, given: { incomeForAllowance: 0 } }];
    const [before, after] = [1100, 1510].map((standard) => family(standard, 2, 3000, { persons }));
    expect(before?.of('singlePersonAllowance', 'd')).toBe(1100);
    expect(after?.of('singlePersonAllowance', 'd')).toBe(0);
    expect(after?.of('livingAllowance')).toBe(20);
  });
});

describe('a seriously ill member', () => {
  it.each([
    [60000, 1100],
    [59999, 0],
  ])('counts alone where treatment cost %i', (hospitalCost, allowance) => {
    const persons = [{ id: 'a' }, { id: 'p', hospitalCost, given: { incomeForAllowance: 0 } }];
    expect(family(1100, 2, 3000, { persons }).of('singlePersonAllowance', 'p')).toBe(allowance);
  });
});

describe('gradual exit', () => {
  it('keeps the old allowance for six months (900 × 2, income from 700 to 2,200)', () => {
    const before = family(900, 2, 700, { place: 'ningbo' });
    expect(before.of('livingAllowance')).toBe(1100);
    const after = family(900, 2, 2200, { place: 'ningbo', allowanceBefore: 1100 });
    expect(after.of('livingAllowance')).toBe(0);
    expect(after.year('gradualExit')).toBe(6600);
  });

  it('ends above the margin', () => {
    const answer = family(900, 2, 2700, { place: 'ningbo', allowanceBefore: 1100 });
    expect(answer.year('gradualExit')).toBe(0);
  });
});

describe('lines drawn from the standard', () => {
  it('extreme poverty: Chongqing 2021, 1.3 × 636, set at 827', () => {
    const answer = household({ place: 'chongqing', year: 2021, persons: [{}] });
    expect(answer.of('extremePovertyStandard')).toBe(827);
  });

  it('temporary assistance: 6 or, in special cases, 12 months of the standard', () => {
    expect(family(1000, 3, 0).of('temporaryAssistanceLimit')).toBe(18000);
    const special = { given: { 'temporaryAssistanceLimit.months': 12 } };
    expect(family(1000, 3, 0, special).of('temporaryAssistanceLimit')).toBe(36000);
  });
});
