import { describe, expect, it } from 'vitest';
import * as hardship from '../../../src/population/facts/hardship.ts';
import { careNeed, orphanhood } from '../../../src/population/facts/hardship.ts';
import { contributionYears } from '../../../src/population/facts/pensions.ts';
import { born, father, mother } from '../../../src/population/facts/people.ts';
import { activity, insured } from '../../../src/population/facts/work.ts';
import { kindNumber } from '../../../src/population/incomes/kinds.ts';
import { personsOf } from './people.ts';

const year = 2021;
const persons = personsOf(
  { households: 51_200, year, seed: 'olive' },
  { ...hardship, born, father, mother, activity, insured, contributionYears },
);
const column = (name: string): Float64Array => persons[name] ?? new Float64Array();
const weight = column('weight');
const count = weight.length;
const residents = 65.4e6;

/** The weighted mean of f over those for whom `where` is true. */
function mean(f: (i: number) => number, where: (i: number) => boolean = () => true): number {
  let [sum, all] = [0, 0];
  for (let i = 0; i < count; i++) {
    if (!where(i)) continue;
    sum += weight[i]! * f(i);
    all += weight[i]!;
  }
  return sum / all;
}
const age = (i: number) => Math.floor((year * 12 + 11 - column('born')[i]!) / 12);
const is = (test: boolean) => (test ? 1 : 0);

describe('illness', () => {
  const hospital = column('hospitalCost');
  const outpatient = column('outpatientCost');

  it('brings a tenth of the people into hospital in the year, the old oftener', () => {
    const stays = (where?: (i: number) => boolean) => mean((i) => is(hospital[i]! > 0), where);
    expect(stays()).toBeGreaterThan(0.09);
    expect(stays()).toBeLessThan(0.12);
    expect(stays((i) => age(i) >= 75)).toBeGreaterThan(4 * stays((i) => age(i) < 25));
  });

  it('costs some 1,350 yuan a head in hospital and 1,550 outside', () => {
    expect(mean((i) => hospital[i]!) / 1350).toBeCloseTo(1, 0.9);
    expect(mean((i) => outpatient[i]!) / 1550).toBeCloseTo(1, 0.9);
  });

  it('has a heavy tail: the dearest hundredth of patients bears a tenth of the cost and more', () => {
    const costs = [...hospital].filter((cost) => cost > 0).sort((a, b) => b - a);
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
    const share = sum(costs.slice(0, costs.length / 100)) / sum(costs);
    expect(share).toBeGreaterThan(0.09);
    expect(share).toBeLessThan(0.2);
  });
});

describe('dependence', () => {
  it('is an eighth of those past sixty, severe in a third of the cases', () => {
    const old = (i: number) => age(i) >= 60;
    const full = mean((i) => is(column('careNeed')[i] === kindNumber(careNeed, 'full')), old);
    const partial = mean((i) => is(column('careNeed')[i] === kindNumber(careNeed, 'partial')), old);
    expect(Math.abs(full + partial - 0.118)).toBeLessThan(0.01);
    expect(Math.abs(partial / full - 2)).toBeLessThan(0.2);
  });
});

describe('lost jobs', () => {
  it('are those of the insured unemployed only, in the year and a half before its end', () => {
    const since = column('unemployedSince');
    const unemployed = kindNumber(activity, 'unemployed');
    const lost = Array.from(since.keys()).filter((i) => since[i]! >= 0);
    expect(lost.every((i) => column('activity')[i] === unemployed)).toBe(true);
    expect(lost.every((i) => column('insured')[i] === 1)).toBe(true);
    expect(Math.min(...lost.map((i) => since[i]!))).toBe(2020 * 12 + 5);
    expect(Math.max(...lost.map((i) => since[i]!))).toBe(2021 * 12 + 10);
    const drawing = mean((i) => is(since[i]! >= 0 && column('contributionYears')[i]! >= 1));
    // .5 % of the nation's residents drew the benefit in 2023; more are insured here
    expect(drawing).toBeGreaterThan(0.004);
    expect(drawing).toBeLessThan(0.0075);
  });
});

describe('people without relatives', () => {
  it('are old persons alone whom nobody sends anything, and some 15 thousand minors', () => {
    const old = mean((i) => column('withoutSupporter')[i]!) * residents;
    // the province counts some 28 thousand in extreme poverty, for whom income and assets are looked at as well
    expect(old).toBeGreaterThan(25e3);
    expect(old).toBeLessThan(50e3);
    const minors = mean((i) => is(column('orphanhood')[i]! > 0)) * residents;
    expect(minors).toBeGreaterThan(9e3);
    expect(minors).toBeLessThan(22e3);
  });

  it('are minors without parents in the household, most of whom live', () => {
    const rows = Array.from(weight.keys()).filter((i) => column('orphanhood')[i]! > 0);
    expect(rows.every((i) => age(i) < 18 && column('mother')[i]! < 0)).toBe(true);
    expect(rows.every((i) => column('father')[i]! < 0)).toBe(true);
    const orphans = rows.filter(
      (i) => column('orphanhood')[i] === kindNumber(orphanhood, 'orphan'),
    );
    expect(orphans.length).toBeGreaterThan(0);
    expect(orphans.length).toBeLessThan(rows.length / 2);
  });
});

describe('emergencies', () => {
  it('force one household in twenty to spend', () => {
    const share = mean((i) => is(column('emergencyCost')[i]! > 0));
    expect(Math.abs(share - 0.05)).toBeLessThan(0.005);
  });
});
