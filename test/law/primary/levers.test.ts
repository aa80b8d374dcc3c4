// Levers of primary distribution: each moves what it names, for those it names, and somebody pays for it.

import { describe, expect, it } from 'vitest';
import { household } from '../../../src/household.ts';

const employee = { id: 'a', born: '1990-05', activity: 'employee' };

function one(facts: object, set: object = {}, more: object = {}) {
  return household({
    place: 'lishui',
    year: 2025,
    persons: [{ ...employee, ...facts }],
    ...more,
    set,
  });
}

const wagesUnder = (facts: object, set: object) => one(facts, set).of('wages', 'a');

describe('pay', () => {
  it('of leave not taken is two days more: 5 of 261 days', () => {
    const paid = wagesUnder({ wage: 261000 }, { 'paidLeave.unusedDays': 5 });
    expect(paid).toBe(261000 + 5 * 2 * 1000);
  });

  it('rises where it is low, and of grassroots public staff alone', () => {
    const low = { 'wages.lowPayRaise': 0.1, 'wages.lowPayBelow': 60000 };
    expect(wagesUnder({ wage: 50000 }, low)).toBeCloseTo(55000, 9);
    expect(wagesUnder({ wage: 50000, bonus: 10000 }, low)).toBe(50000);
    const grassroots = { 'wages.grassrootsRaise': 0.1, 'wages.grassrootsBelow': 120000 };
    expect(wagesUnder({ wage: 100000, category: 'public' }, grassroots)).toBeCloseTo(110000, 9);
    expect(wagesUnder({ wage: 120000, category: 'public' }, grassroots)).toBe(120000);
    expect(wagesUnder({ wage: 100000, category: 'worker' }, grassroots)).toBe(100000);
  });

  it('moves half-way to the reference from above and below, by the months worked', () => {
    const half = { 'wages.compression': 0.5, 'wages.reference': 100000 };
    expect(wagesUnder({ wage: 60000 }, half)).toBe(80000);
    expect(wagesUnder({ wage: 300000 }, half)).toBe(200000);
    expect(wagesUnder({ wage: 30000, monthsWorked: 6 }, half)).toBe(40000);
    expect(wagesUnder({ wage: 60000, activity: 'inactive' }, half)).toBe(60000);
    expect(wagesUnder({ wage: 60000 }, { 'wages.compression': 0.5 })).toBe(60000);
  });

  it('is capped lower in finance and utilities, by the tighter of two caps', () => {
    const set = { 'wages.monopolyPayCap': 300000, 'wages.payCap': 500000 };
    expect(wagesUnder({ wage: 800000, industry: 'finance' }, set)).toBe(300000);
    expect(wagesUnder({ wage: 800000, industry: 'utilities' }, set)).toBe(300000);
    expect(wagesUnder({ wage: 800000, industry: 'ict' }, set)).toBe(500000);
    const looser = { ...set, 'wages.monopolyPayCap': 600000 };
    expect(wagesUnder({ wage: 800000, industry: 'finance' }, looser)).toBe(500000);
  });
});

describe('property income', () => {
  it('earns more points on what the household holds, for its first member', () => {
    const answer = household({
      place: 'lishui',
      year: 2025,
      persons: [
        { id: 'a', interest: 1000 },
        { id: 'b', interest: 300 },
      ],
      deposits: 200000,
      securities: 50000,
      set: { 'depositInterest.points': 0.005, 'dividendsOverYear.points': 0.01 },
    });
    expect(answer.of('depositInterest', 'a')).toBe(2000);
    expect(answer.of('depositInterest', 'b')).toBe(300);
    expect(answer.of('dividendsOverYear', 'a')).toBe(500);
    expect(answer.of('dividendsOverYear', 'b')).toBe(0);
  });

  it('pays employees of firms on their shares, taxed at a fifth', () => {
    const set = { 'employeeShares.dividend': 0.1 };
    const answer = one({ wage: 100000, bonus: 20000 }, set);
    expect(answer.of('employeeShareDividend', 'a')).toBe(12000);
    expect(answer.of('dividendIncome', 'a')).toBe(12000);
    expect(answer.of('dividendTax', 'a')).toBe(2400);
    expect(one({ wage: 100000, category: 'public' }, set).of('dividendIncome', 'a')).toBe(0);
  });

  it('raises dividends of unlisted firms', () => {
    const set = { 'dividendsOfUnlisted.raise': -0.2 };
    expect(one({ dividendsUnlisted: 5000 }, set).of('dividendsOfUnlisted', 'a')).toBe(4000);
  });

  it('shares out profit of the state, less to those from other provinces', () => {
    const set = { 'stateDividend.perPerson': 400, 'stateDividend.newcomers': 0.5 };
    expect(one({}, set).of('stateDividend', 'a')).toBe(400);
    expect(one({ hukou: 'elsewhere' }, set).of('stateDividend', 'a')).toBe(200);
  });
});

describe('businesses', () => {
  it('lose a part of what they earn beyond a bound', () => {
    const set = { 'businessProfit.excessCut': 0.5, 'businessProfit.excessAbove': 1000000 };
    const profit = (businessIncome: number) =>
      one({ businessIncome }, set).of('businessProfit', 'a');
    expect([profit(3000000), profit(900000), profit(-5000)]).toEqual([2000000, 900000, -5000]);
  });

  it('that are small farms gain more', () => {
    const set = {
      'farmProfit.raise': 0.1,
      'farmProfit.smallRaise': 0.2,
      'farmProfit.smallBelow': 10000,
    };
    const profit = (farmIncome: number) => one({ farmIncome }, set).of('farmProfit', 'a');
    expect(profit(8000)).toBeCloseTo(10400, 9);
    expect(profit(10000)).toBeCloseTo(11000, 9);
    expect(profit(-500)).toBe(-500);
  });
});

describe('a village collective', () => {
  const member = { hukouKind: 'rural' };
  const rural = { residence: 'rural' };

  it('pays a levy of a fifth on land gains and shares out a part of the rest', () => {
    const set = { 'collective.landGain': 1000, 'collective.paidOut': 0.5 };
    const answer = one(member, set, rural);
    expect(answer.of('landGains', 'a')).toBe(1000);
    expect(answer.of('landGainLevy', 'a')).toBe(200);
    expect(answer.of('collectiveDividends', 'a')).toBe(400);
    expect(one({}, set, rural).of('landGains', 'a')).toBe(0);
  });

  it('earns on ecological products and coastal parks in the mountain counties only', () => {
    const set = {
      'collective.capitalShares': 100,
      'collective.ecologicalProducts': 300,
      'collective.coastalParks': 50,
    };
    expect(one(member, set, { ...rural, mountain: true }).of('collectiveDividends', 'a')).toBe(450);
    expect(one(member, set, rural).of('collectiveDividends', 'a')).toBe(100);
  });
});

describe('hidden income', () => {
  it('is a part of what is known beyond a bound, of which some is taken back', () => {
    const set = {
      'hiddenIncome.share': 0.4,
      'hiddenIncome.above': 500000,
      'hiddenIncome.recovered': 0.25,
    };
    const answer = one({ businessIncome: 800000 }, set);
    expect(answer.of('hiddenIncome', 'a')).toBe(120000);
    expect(answer.of('hiddenIncomeRecovered', 'a')).toBe(30000);
    expect(one({ businessIncome: 400000 }, set).of('hiddenIncome', 'a')).toBe(0);
    expect(answer.of('incomeTax', 'a')).toBe(one({ businessIncome: 800000 }).of('incomeTax', 'a'));
  });
});

describe('every lever of primary distribution', () => {
  it('is neutral: a household gets nothing by it until it is set', () => {
    const answer = one(
      { wage: 90000, hukouKind: 'rural' },
      {},
      { residence: 'rural', mountain: true },
    );
    for (const name of ['landGains', 'collectiveRevenue', 'stateDividend', 'hiddenIncome'])
      expect([name, answer.of(name, 'a')]).toEqual([name, 0]);
    expect(answer.of('payFactor', 'a')).toBe(1);
  });
});
