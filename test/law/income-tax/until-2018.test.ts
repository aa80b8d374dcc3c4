import { describe, expect, it } from 'vitest';
import { taxed } from './taxpayers.ts';

/** No law of contributions reaches so far back: what is paid is given. */
const none = { ownContributions: 0, ownHousingFund: 0 };

/** An employee before the reform. */
function employee(year: number, wage: number, own = 0, bonus = 0) {
  const given = { ...none, wages: 12 * wage, ownContributions: own, bonuses: bonus };
  return taxed(year, [{ id: 'a', activity: 'employee', given }]);
}

describe('wages until 2018', () => {
  it('10,000 a month less 2,000 of contributions bear 345 in 2015', () => {
    expect(employee(2015, 10000, 2000).of('wageTaxUntil2018', 'a')).toBe(345);
    expect(employee(2015, 10000, 2000).of('incomeTax', 'a')).toBe(12 * 345);
  });

  it('change in October 2018', () => {
    // January to September: (10,000 − 3,500) · 20 % − 555; then (10,000 − 5,000) · 10 % − 210.
    expect(employee(2018, 10000).of('incomeTax', 'a')).toBe(9 * 745 + 3 * 290);
  });

  it('change in September 2011', () => {
    // January to August: (10,000 − 2,000) · 20 % − 375; then (10,000 − 3,500) · 20 % − 555.
    expect(employee(2011, 10000).of('incomeTax', 'a')).toBe(8 * 1225 + 4 * 745);
  });

  it('are comprehensive income since 2019', () => {
    expect(employee(2019, 10000).of('wageTaxUntil2018', 'a')).toBe(0);
    const given = { wages: 120000, bonuses: 0 };
    expect(taxed(2019, [{ id: 'a', given }]).of('incomeTax', 'a')).toBe(3480);
  });
});

describe('the annual bonus until 2018', () => {
  it.each([
    ['the row is that of a twelfth', 10000, 18000, 540],
    ['a yuan more costs 1,155', 10000, 18001, 18001 * 0.1 - 105],
    ['a low wage leaves its deduction to the bonus', 2500, 19000, 540],
  ])('%s', (_, wage, bonus, tax) => {
    expect(employee(2015, wage, 0, bonus).of('bonusTax', 'a')).toBeCloseTo(tax, 2);
  });
});

describe('business income until 2018', () => {
  const owner = (year: number, businessProfit: number) =>
    taxed(year, [{ id: 'a', given: { ...none, businessProfit, wages: 0, bonuses: 0 } }]);

  it('of 100,000 after 42,000 bears 7,850 in 2015', () => {
    expect(owner(2015, 100000).of('incomeTax', 'a')).toBe(7850);
  });

  it('of 2011 bears eight months of the old rates and four of the new', () => {
    // 国家税务总局公告2011年第46号: the year's tax by either table, by months.
    const taxable = 100000 - 8 * 2000 - 4 * 3500;
    const old = taxable * 0.35 - 6750;
    const now = taxable * 0.3 - 9750;
    expect(owner(2011, 100000).of('incomeTax', 'a')).toBeCloseTo((8 * old + 4 * now) / 12, 2);
  });

  it('of 2018 bears nine months of the old rates and three of the new', () => {
    const taxable = 100000 - 9 * 3500 - 3 * 5000;
    const old = taxable * 0.2 - 3750;
    const now = taxable * 0.1 - 1500;
    expect(owner(2018, 100000).of('incomeTax', 'a')).toBeCloseTo((9 * old + 3 * now) / 12, 2);
  });
});

describe('remuneration until 2018', () => {
  it('is taxed for good where it is paid', () => {
    const given = { ...none, labourIncome: 50000, authorIncome: 30000, royaltyIncome: 0, wages: 0 };
    const answer = taxed(2016, [{ id: 'a', given }]);
    expect(answer.of('incomeTax', 'a')).toBe(10000 + 3360);
  });
});

describe('before 2019', () => {
  it('there is nothing to deduct or to choose', () => {
    const answer = taxed(2018, [
      { id: 'a', born: '1985-01', parentsOver60: 2, given: { wages: 300000, bonuses: 36000 } },
      { id: 'c', born: '2010-01', mother: 'a' },
    ]);
    expect(answer.of('additionalDeductions', 'a')).toBe(0);
    expect(answer.of('comprehensiveTaxDue', 'a')).toBe(0);
  });
});
