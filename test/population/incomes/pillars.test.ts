import { describe, expect, it } from 'vitest';
import { Block, householdsPerBlock } from '../../../src/engine/block.ts';
import type { Fact } from '../../../src/engine/fact.ts';
import * as pensions from '../../../src/population/facts/pensions.ts';
import * as takeUp from '../../../src/population/facts/take-up.ts';
import * as work from '../../../src/population/facts/work.ts';
import { facts } from '../../../src/population/facts.ts';
import { synthesised } from '../../../src/population/synthesised.ts';
import { zhejiang } from '../../../src/population/zhejiang.ts';

const blocks = 4;

/** Persons of some blocks: the facts asked for, by person. */
function persons<K extends string>(year: number, asked: Readonly<Record<K, Fact>>) {
  const population = synthesised(zhejiang, {
    households: blocks * householdsPerBlock,
    seed: 'olive',
    year,
  });
  const block = new Block(Object.values(facts));
  const rows: Record<K, number>[] = [];
  for (let index = 0; index < blocks; index++) {
    population.fill(block, index);
    for (let position = 0; position < block.count; position++)
      for (let member = 0; member < block.sizeOf(position); member++) {
        const at = block.personIndex(position, member);
        const entries = Object.entries<Fact>(asked).map(([key, fact]) => [
          key,
          block.column(fact)[at] ?? 0,
        ]);
        rows.push(Object.fromEntries(entries) as Record<K, number>);
      }
  }
  return rows;
}

const asked = {
  activity: work.activity,
  category: work.category,
  insured: work.insured,
  size: work.employerSize,
  member: pensions.annuityMember,
  drawn: pensions.annuityInPayment,
  pension: pensions.pensionInPayment,
  saved: pensions.personalPensionPaid,
  residentYears: pensions.residentContributionYears,
  tier: pensions.residentPensionTier,
  annuityChance: takeUp.annuityTakeUp,
  coverChance: takeUp.coverageTakeUp,
};
const of2021 = persons(2021, asked);
const of2025 = persons(2025, asked);
const [employee, publicStaff, small, large] = [2, 2, 1, 2];

const share = <T>(rows: readonly T[], which: (row: T) => boolean) =>
  rows.filter(which).length / rows.length;
const mean = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0) / numbers.length;

describe('the pillars of a synthetic population', () => {
  const staff = of2021.filter(({ activity, insured }) => activity === employee && insured === 1);
  const ofFirms = staff.filter(({ category }) => category !== publicStaff);

  it('put four insured employees of firms in five into small ones', () => {
    expect(ofFirms.length).toBeGreaterThan(1500);
    expect(share(ofFirms, ({ size }) => size === small)).toBeCloseTo(0.794, 1);
    expect(share(ofFirms, ({ size }) => size === small || size === large)).toBe(1);
    expect(staff.every(({ category, size }) => category !== publicStaff || size === 0)).toBe(true);
  });

  it('put all public staff and an eighth or less of others into annuities', () => {
    const ofPublic = staff.filter(({ category }) => category === publicStaff);
    expect(share(ofPublic, ({ member }) => member === 1)).toBe(1);
    const members = share(ofFirms, ({ member }) => member === 1);
    expect(members).toBeGreaterThan(0.03);
    expect(members).toBeLessThan(1 / 8);
  });

  it('pay annuities to pensioners only, much below the pension', () => {
    const drawing = of2021.filter(({ drawn }) => drawn > 0);
    expect(drawing.length).toBeGreaterThan(20);
    expect(drawing.every(({ drawn, pension }) => drawn < 0.7 * pension)).toBe(true);
  });

  it('save for a personal pension from 2022 on, some 2,600 yuan a year', () => {
    expect(of2021.some(({ saved }) => saved > 0)).toBe(false);
    const savers = of2025.filter(({ saved }) => saved > 0);
    expect(savers.length).toBeGreaterThan(100);
    expect(mean(savers.map(({ saved }) => saved))).toBeGreaterThan(1800);
    expect(mean(savers.map(({ saved }) => saved))).toBeLessThan(3500);
  });

  it('count years of residents’ contributions since the scheme began', () => {
    const years = of2025.map(({ residentYears }) => residentYears);
    expect(Math.max(...years)).toBe(15);
    expect(Math.max(...of2021.map(({ residentYears }) => residentYears))).toBe(11);
  });

  it('have even chance numbers', () => {
    expect(mean(of2021.map(({ annuityChance }) => annuityChance))).toBeCloseTo(0.5, 1);
    expect(mean(of2021.map(({ coverChance }) => coverChance))).toBeCloseTo(0.5, 1);
  });
});
