import { describe, expect, it } from 'vitest';
import { household } from '../../../src/household.ts';
import { family } from '../living-allowance/families.ts';

const old = { id: 'a', born: '1950-01', withoutSupporter: true };

describe('support in extreme poverty', () => {
  it('is 827 yuan in Chongqing in 2021 (1.3 × 636)', () => {
    const answer = household({
      place: 'chongqing',
      year: 2021,
      persons: [old],
      given: { countedIncome: 0 },
    });
    expect(answer.of('extremePovertyLiving', 'a')).toBe(827);
  });

  it.each([
    ['cares for itself', 'none', 0.1],
    ['needs some care', 'partial', 0.25],
    ['needs full care', 'full', 0.5],
  ])('adds care by ability for one who %s', (_, careNeed, share) => {
    const answer = family(1000, 1, 0, { persons: [{ ...old, careNeed }] });
    expect(answer.of('extremePovertyLiving', 'a')).toBe(1300);
    expect(answer.of('extremePovertyCare', 'a')).toBeCloseTo(share * 2490, 9);
  });

  it('takes the place of the living allowance', () => {
    expect(family(1000, 1, 0, { persons: [old] }).of('livingAllowance')).toBe(0);
    const pair = family(1000, 2, 500, { persons: [old, { id: 'b' }] });
    expect(pair.of('livingAllowance')).toBe(750);
  });

  it.each([
    ['somebody supports', { withoutSupporter: false }],
    ['is of working age', { born: '1990-01' }],
    ['is registered in another province', { hukou: 'elsewhere' }],
    ['is an orphan', { orphanhood: 'orphan' }],
  ])('is not for one who %s', (_, facts) => {
    const answer = family(1000, 1, 0, { persons: [{ ...old, ...facts }] });
    expect(answer.of('extremePovertyLiving', 'a')).toBe(0);
  });

  it('is not for one who has the standard to live on', () => {
    const paid = (income: number) =>
      family(1000, 1, income, { persons: [old] }).of('extremePovertyLiving', 'a');
    expect([paid(999), paid(1000)]).toEqual([1300, 0]);
  });

  it.each([
    [{ born: '2006-06' }, 2022, 1300],
    [{ born: '2006-06' }, 2024, 0],
    [{ born: '1990-01', disability: 2 }, 2024, 1300],
    [{ born: '1990-01', disability: 3 }, 2024, 0],
  ])('for %o in %i: %i', (facts, year, amount) => {
    const answer = family(1000, 1, 0, { year, persons: [{ ...old, ...facts }] });
    expect(answer.of('extremePovertyLiving', 'a')).toBe(amount);
  });
});
