import { describe, expect, it } from 'vitest';
import { household } from '../../../src/household.ts';

const giver = { id: 'a', wage: 200000, businessIncome: 100000, interest: 1000, givingShare: 0.01 };

function giving(set: Readonly<Record<string, unknown>> = {}) {
  return household({ place: 'hangzhou', year: 2024, persons: [giver], set });
}

describe('giving', () => {
  it('is a share of the own market income', () => {
    expect(giving().of('intendedGiving', 'a')).toBeCloseTo(3010, 9);
    expect(giving().of('gifts', 'a')).toBe(3010);
  });

  it('rises with the lever and lessens the income tax', () => {
    const more = giving({ 'gifts.factor': 2 });
    expect(more.of('gifts', 'a')).toBe(6020);
    expect(more.of('incomeTax', 'a')).toBeLessThan(giving().of('incomeTax', 'a'));
  });

  it('in full deduction: 70,000 off 200,000 leaves a tax of 10,480', () => {
    const person = { id: 'a', wage: 260000, givingInFull: 1 };
    const given = { specialDeductions: 0 };
    const document = { place: 'hangzhou', year: 2024 };
    const without = household({ ...document, persons: [{ ...person, given }] });
    const with70000 = household({
      ...document,
      persons: [{ ...person, given: { ...given, intendedGiving: 70000 } }],
    });
    expect(with70000.of('incomeTax', 'a')).toBe(10480);
    expect(without.of('incomeTax', 'a') - with70000.of('incomeTax', 'a')).toBe(12600);
  });

  it('of somebody with losses is nothing', () => {
    const person = { id: 'a', businessIncome: -5000, givingShare: 0.01 };
    const answer = household({ place: 'hangzhou', year: 2024, persons: [person] });
    expect(answer.of('gifts', 'a')).toBe(0);
  });
});

describe('what moves gifts', () => {
  const alone = (facts: object, set: object, year = 2024) =>
    household({ place: 'hangzhou', year, persons: [{ id: 'a', wage: 300000, ...facts }], set });
  const given = (facts: object, set: object, year?: number) =>
    alone(facts, set, year).of('intendedGiving', 'a');

  it('makes some give who gave nothing', () => {
    const set = { 'gifts.participation': 0.2, 'gifts.newGiverShare': 0.005 };
    expect(given({ givingDraw: 0.19 }, set)).toBe(1500);
    expect(given({ givingDraw: 0.2 }, set)).toBe(0);
    expect(given({ givingDraw: 0, wage: 0 }, set)).toBe(0);
    expect(given({ givingDraw: 0, givingShare: 0.001 }, set)).toBe(300);
  });

  it('takes more of what is earned beyond a bound', () => {
    const set = { 'gifts.highIncomeShare': 0.02, 'gifts.highIncomeAbove': 200000 };
    expect(given({}, set)).toBe(2000);
    expect(given({ givingShare: 0.001 }, set)).toBe(2300);
    expect(given({ wage: 150000 }, set)).toBe(0);
  });

  it('honours large gifts', () => {
    const set = { 'gifts.honourRaise': 0.1, 'gifts.honourAbove': 3000 };
    expect(given({ givingShare: 0.01 }, set)).toBeCloseTo(3300, 9);
    expect(given({ givingShare: 0.009 }, set)).toBe(2700);
    expect(given({ givingShare: 0.01 }, set, 2018)).toBeCloseTo(3300, 9);
  });

  it('answers to the tax saved: 240,000 beyond the basic deduction are taxed at 20 %', () => {
    expect(given({ givingShare: 0.01 }, { 'gifts.response': 0.5 })).toBeCloseTo(3300, 9);
    const poor = { wage: 50000, givingShare: 0.01 };
    expect(given(poor, { 'gifts.response': 0.5 })).toBe(500);
  });
});

describe('enterprises', () => {
  it('give at the pay of their employees (2024: 0.37 %)', () => {
    expect(giving().of('enterpriseGifts', 'a')).toBe(740);
    expect(giving({ 'enterpriseGifts.factor': 2 }).of('enterpriseGifts', 'a')).toBe(1480);
    const trader = { id: 'a', activity: 'business', businessIncome: 100000 };
    const answer = household({ place: 'hangzhou', year: 2024, persons: [trader] });
    expect(answer.of('enterpriseGifts', 'a')).toBe(0);
  });
});

describe('charity', () => {
  const poor = (facts: object, more: object = {}, set: object = {}) =>
    household({
      place: 'hangzhou',
      year: 2024,
      persons: [{}, {}, facts],
      given: { 'livingAllowance.standard': 900, countedIncome: 1500 },
      set,
      ...more,
    });

  it('spends at most a tenth on itself, and what is not for the poor on programmes', () => {
    // 3,010 of the giver and 740 of the firm.
    expect(giving().of('charityCosts', 'a')).toBe(375);
    expect(giving().of('charityProgrammes', 'a')).toBeCloseTo(3750 * 0.9 * (1 - 0.228), 9);
    const endowed = giving({ 'trusts.endowed': 0.4 }).of('charityProgrammes', 'a');
    expect(endowed).toBeCloseTo(3750 * 0.5 * (1 - 0.228), 9);
  });

  it.each([
    ['a family on the allowance', 1500, 3 * 470],
    ['a family of the margin', 3000, 3 * 470],
    ['any other', 9000, 0],
  ])('gives to %s', (_, countedIncome, received) => {
    const given = { 'livingAllowance.standard': 900, countedIncome };
    const answer = household({ place: 'hangzhou', year: 2024, persons: [{}, {}, {}], given });
    expect(answer.of('charityReceived')).toBe(received);
  });

  it('reaches a share of them where told', () => {
    const document = {
      place: 'hangzhou',
      year: 2024,
      persons: [{}],
      given: { countedIncome: 0, 'charity.reach': 0.5 },
    };
    expect(household({ ...document, charityDraw: 0.4 }).of('charityReceived')).toBe(470);
    expect(household({ ...document, charityDraw: 0.6 }).of('charityReceived')).toBe(0);
  });

  it('aims at the poorest, at children and the severely disabled where told', () => {
    const set = { 'charity.marginShare': 0.5, 'charity.perChild': 300, 'charity.perDisabled': 200 };
    const needs = { born: '2015-05', disability: 2 };
    expect(poor(needs, {}, set).of('charityReceived')).toBe(3 * 470 + 500);
    expect(poor({ born: '2006-12', disability: 3 }, {}, set).of('charityReceived')).toBe(3 * 470);
    const margin = { given: { 'livingAllowance.standard': 900, countedIncome: 3000 } };
    expect(poor({}, margin, set).of('charityReceived')).toBe(3 * 235);
  });

  it('pays a tenth of the assets of trusts to the same families', () => {
    expect(poor({}, { year: 2024 }).of('trustPayout')).toBeCloseTo(3 * 12.9, 9);
    expect(poor({}, {}, { 'trusts.payoutRate': 0.5 }).of('trustPayout')).toBeCloseTo(193.5, 9);
    expect(poor({}, { given: { countedIncome: 9000 } }).of('trustPayout')).toBe(0);
  });
});
