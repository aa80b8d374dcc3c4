import { describe, expect, it } from 'vitest';
import { householdsPerBlock } from '../../../src/engine/block.ts';
import { mortgageInterest } from '../../../src/population/facts/household.ts';
import { elasticMonths } from '../../../src/population/facts/pensions.ts';
import { born, loanBeforeMarriage, spouse } from '../../../src/population/facts/people.ts';
import { activity, insured } from '../../../src/population/facts/work.ts';
import {
  loansBeforeMarriage,
  retirementWishes,
} from '../../../src/population/incomes/data/choices.ts';
import { blocksOf, personsOf } from './people.ts';

const options = { households: 6 * householdsPerBlock, seed: 'olive' };
const asked = { elasticMonths, born, activity, insured };

describe('the wish to retire earlier or later', () => {
  it('is nobody’s before 2025', () => {
    const { elasticMonths: wished } = personsOf({ ...options, year: 2024 }, asked);
    expect(wished!.every((months) => months === 0)).toBe(true);
  });

  it('is that of the shares that are said, among insured workers from 45 on', () => {
    const {
      elasticMonths: wished,
      born: birth,
      ...of
    } = personsOf({ ...options, year: 2025 }, asked);
    const [employee, flexible, unemployed] = [2, 3, 6];
    const mayWish = (i: number) =>
      of.insured![i] === 1 &&
      [employee, flexible, unemployed].includes(of.activity![i]!) &&
      Math.floor((2025 * 12 + 11 - birth![i]!) / 12) >= 45;
    const all = [...wished!.keys()];
    const may = all.filter(mayWish);
    const earlier = may.filter((i) => wished![i]! < 0).length / may.length;
    const employed = may.filter((i) => of.activity![i] === employee);
    const later = employed.filter((i) => wished![i]! > 0).length / employed.length;
    expect(may.length).toBeGreaterThan(1000);
    expect(Math.abs(earlier - retirementWishes.values.earlier)).toBeLessThan(0.03);
    expect(Math.abs(later - retirementWishes.values.later)).toBeLessThan(0.015);
    expect(all.filter((i) => !mayWish(i)).every((i) => wished![i] === 0)).toBe(true);
    expect(new Set(wished!)).toEqual(new Set([-36, 0, 12, 24, 36]));
    const lasting = may.filter((i) => of.activity![i] !== employee);
    expect(lasting.every((i) => wished![i]! <= 0)).toBe(true);
  });
});

describe('loans before marriage', () => {
  it('are of couples with a loan, of both in the share that is said', () => {
    let [couples, both, single] = [0, 0, 0];
    for (const { block } of blocksOf({ ...options, year: 2021 }))
      for (let position = 0; position < block.count; position++) {
        const interest = block.column(mortgageInterest)[block.householdIndex(position)]!;
        const loans = Array.from(
          { length: block.sizeOf(position) },
          (_, k) => block.column(loanBeforeMarriage)[block.personIndex(position, k)]!,
        );
        const partner = block.column(spouse)[block.personIndex(position, 0)]!;
        const sum = loans.reduce((all, one) => all + one, 0);
        if (interest === 0 || partner < 0) expect(sum).toBe(0);
        else {
          couples += 1;
          both += loans[0] === 1 && loans[partner] === 1 ? 1 : 0;
          single += sum === 1 ? 1 : 0;
        }
      }
    expect(couples).toBeGreaterThan(500);
    expect(Math.abs(both / couples - loansBeforeMarriage.values.both)).toBeLessThan(0.02);
    expect(Math.abs(single / couples - loansBeforeMarriage.values.one)).toBeLessThan(0.04);
  });
});
