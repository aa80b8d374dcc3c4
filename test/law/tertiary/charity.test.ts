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

describe('charity', () => {
  it('spends at most a tenth on itself', () => {
    expect(giving().of('charityCosts', 'a')).toBe(301);
  });

  it.each([
    ['a family on the allowance', 1500, 3 * 462],
    ['a family of the margin', 3000, 3 * 462],
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
    expect(household({ ...document, charityDraw: 0.4 }).of('charityReceived')).toBe(462);
    expect(household({ ...document, charityDraw: 0.6 }).of('charityReceived')).toBe(0);
  });
});
