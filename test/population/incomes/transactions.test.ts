import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/engine/fact.ts';
import { home1, home2, home3 } from '../../../src/population/facts/homes.ts';
import { carValue, securities, tenure } from '../../../src/population/facts/household.ts';
import * as occasional from '../../../src/population/facts/occasional.ts';
import { dividendsUnlisted } from '../../../src/population/facts/property.ts';
import * as transactions from '../../../src/population/facts/transactions.ts';
import { activity, bonus, monthsWorked, wage } from '../../../src/population/facts/work.ts';
import { carsBought, homesSold } from '../../../src/population/incomes/data/transactions.ts';
import { kindNumber } from '../../../src/population/incomes/kinds.ts';
import { blocksOf } from './people.ts';

const { carBoughtKind, carBoughtPrice, securitiesSold, soldHomeCost } = transactions;
const { soldHomePrice, soldHomeReplacedBy, soldHomeYears } = transactions;

const owned = kindNumber(tenure, 'owned');
const urbanLand = kindNumber(home1.land, 'urban');
const newEnergy = kindNumber(carBoughtKind, 'newEnergy');
const unemployed = kindNumber(activity, 'unemployed');
const employee = kindNumber(activity, 'employee');

/** Rows of a level, each the values of the facts asked for, with its census weight where the level is the household. */
function rowsOf(year: number, facts: readonly Fact[], households = 40_960) {
  const rows: number[][] = [];
  for (const { block, weights } of blocksOf({ households, year, seed: 'olive' })) {
    for (let position = 0; position < block.count; position++) {
      const members = facts[0]!.level === 'person' ? block.sizeOf(position) : 1;
      for (let member = 0; member < members; member++) {
        const person = block.personIndex(position, member);
        const at = block.householdIndex(position);
        const values = facts.map(
          (fact) => block.column(fact)[fact.level === 'person' ? person : at]!,
        );
        rows.push([weights.census[position]!, ...values]);
      }
    }
  }
  return rows;
}

/** The weighted share of rows for which something holds. */
function share(rows: readonly number[][], of: (row: number[]) => boolean): number {
  const weight = (some: readonly number[][]) => some.reduce((sum, row) => sum + row[0]!, 0);
  return weight(rows.filter(of)) / weight(rows);
}

const sum = (rows: readonly number[][], i: number) =>
  rows.reduce((total, row) => total + row[0]! * row[i]!, 0);

describe('homes bought in 2021', () => {
  const homes = [home1, home2, home3];
  const rows = rowsOf(2021, [...homes.map((home) => home.bought), ...homes.map((one) => one.land)]);

  it('are some 4 in 100 households, as new and existing homes sold in the province', () => {
    const inYear = (row: number[]) =>
      [1, 2, 3].filter((i) => row[i]! >= 2021 * 12 && row[i + 3] === urbanLand).length;
    const bought = rows.reduce((total, row) => total + row[0]! * inYear(row), 0);
    const perHousehold = bought / rows.reduce((total, row) => total + row[0]!, 0);
    expect(perHousehold).toBeGreaterThan(0.03);
    expect(perHousehold).toBeLessThan(0.07);
  });
});

describe('homes sold', () => {
  const facts = [soldHomePrice, tenure, home1.land, home1.value, soldHomeYears, soldHomeCost];
  const rows = rowsOf(2021, [...facts, soldHomeReplacedBy]);
  const owners = rows.filter((row) => row[2] === owned && row[3] === urbanLand);
  const sellers = rows.filter((row) => row[1]! > 0);

  it('are sold by owners in town, as often as published', () => {
    expect(sellers.every((row) => row[2] === owned && row[3] === urbanLand)).toBe(true);
    const found = share(owners, (row) => row[1]! > 0);
    expect(Math.abs(found - homesSold.values.share[2021]!)).toBeLessThan(0.006);
  });

  it('show a cost only where the tax on the gain is less than that on the price', () => {
    const shown = sellers.filter((row) => row[6]! > 0);
    expect(shown.length).toBeGreaterThan(10);
    expect(shown.every((row) => 0.2 * (row[1]! - row[6]!) <= 0.01 * row[1]! + 1)).toBe(true);
    expect(sellers.some((row) => row[6] === 0 && row[5]! > 10)).toBe(true);
  });

  it('are replaced by half of the sellers', () => {
    expect(Math.abs(share(sellers, (row) => row[7]! > 0) - 0.5)).toBeLessThan(0.1);
  });
});

describe('cars bought', () => {
  it.each([2020, 2021, 2025])('of %i by owners, with new energy as published', (year) => {
    const rows = rowsOf(year, [carBoughtPrice, carBoughtKind, carValue]);
    const owners = rows.filter((row) => row[3]! > 0);
    const buyers = rows.filter((row) => row[1]! > 0);
    expect(buyers.every((row) => row[3]! > 0)).toBe(true);
    const often = share(owners, (row) => row[1]! > 0);
    expect(Math.abs(often - carsBought.values.share[year]!)).toBeLessThan(0.01);
    const electric = share(buyers, (row) => row[2] === newEnergy);
    expect(Math.abs(electric - carsBought.values.newEnergy[year]!)).toBeLessThan(0.04);
  });
});

describe('shares sold', () => {
  it('turn over more in 2021 than in 2022, only where shares are held', () => {
    const turnover = (year: number) => {
      const rows = rowsOf(year, [securitiesSold, securities]);
      expect(rows.every((row) => row[2]! > 0 || row[1] === 0)).toBe(true);
      return sum(rows, 1) / sum(rows, 2);
    };
    expect(turnover(2021)).toBeGreaterThan(1.15 * turnover(2022));
  });
});

describe('what comes once', () => {
  const { severance, severanceYears, equityIncentive, shareGain, lotteryPrize } = occasional;
  const rows = rowsOf(2021, [severance, activity, wage, monthsWorked, severanceYears], 20_480);
  const others = rowsOf(2021, [equityIncentive, activity, wage, bonus], 20_480);
  const gains = rowsOf(2021, [shareGain, dividendsUnlisted, lotteryPrize], 20_480);

  it('is a month’s wage for each year of service to those dismissed', () => {
    const paid = rows.filter((row) => row[1]! > 0);
    expect(paid.length).toBeGreaterThan(10);
    for (const [, pay, act, wages, months, years] of paid) {
      expect(act).toBe(unemployed);
      expect(Math.abs(pay! - (wages! / months!) * years!)).toBeLessThan(1);
    }
  });

  it('is shares of the employer for some of those with high pay', () => {
    const given = others.filter((row) => row[1]! > 0);
    expect(given.length).toBeGreaterThan(2);
    expect(given.every((row) => row[2] === employee && row[3]! + row[4]! > 200_000)).toBe(true);
  });

  it('is the gain on a stake for owners of firms, and rarely a prize', () => {
    const sold = gains.filter((row) => row[1]! > 0);
    expect(sold.length).toBeGreaterThan(0);
    expect(sold.every((row) => row[2]! > 0)).toBe(true);
    const prizes = gains.filter((row) => row[3]! > 0).length;
    expect(prizes).toBeGreaterThan(0);
    expect(prizes).toBeLessThan(40);
  });
});
