import { describe, expect, it } from 'vitest';
import { household } from '../../../src/household.ts';

describe('the welfare of a village', () => {
  const member = { id: 'a', born: '1955-03', hukouKind: 'rural', medicalCost: 4000 };
  const fanglin = {
    'villageWelfare.food': 600,
    'villageWelfare.pension': 300,
    'villageWelfare.medicalRefund': 0.5,
  };

  function village(facts: object, set: object, residence = 'rural') {
    return household({
      place: 'taizhou',
      year: 2025,
      residence,
      persons: [{ ...member, ...facts }],
      set,
    });
  }
  const welfare = (facts: object, set: object = fanglin, residence?: string) =>
    village(facts, set, residence).of('villageWelfare', 'a');

  it('is food, a pension from 60 on, and half of what illness costs, where it pays dividends', () => {
    expect(welfare({ collectiveDividend: 900 })).toBe(600 + 3600 + 2000);
    expect(welfare({ collectiveDividend: 900, born: '1970-01' })).toBe(600 + 2000);
    expect(welfare({})).toBe(0);
  });

  it('reaches every village where told, and only its members', () => {
    const everywhere = { ...fanglin, 'villageWelfare.everywhere': 1 };
    expect(welfare({}, everywhere)).toBe(6200);
    expect(welfare({ hukou: 'elsewhere' }, everywhere)).toBe(0);
    expect(welfare({}, everywhere, 'urban')).toBe(0);
  });

  it('lives of gifts of those who have done well, which no tax is saved on', () => {
    const set = { 'villageFund.giftShare': 0.1, 'villageFund.giftsAbove': 200000 };
    const rich = { born: '1975-01', businessIncome: 500000 };
    const answer = village(rich, set);
    expect(answer.of('villageGifts', 'a')).toBe(30000);
    expect(answer.of('incomeTax', 'a')).toBe(village(rich, {}).of('incomeTax', 'a'));
    expect(village({ ...rich, businessIncome: 150000 }, set).of('villageGifts', 'a')).toBe(0);
    expect(village(rich, {}).of('villageGifts', 'a')).toBe(0);
  });
});

describe('volunteering', () => {
  const hours = (facts: object) =>
    household({ place: 'hangzhou', year: 2025, persons: [{ id: 'a', born: '1990-01', ...facts }] });

  it('is 43 hours of each who is active, worth 43.6 yuan an hour and no income', () => {
    const answer = hours({ volunteerDraw: 0.05 });
    expect(answer.of('volunteerHours', 'a')).toBe(43);
    expect(answer.of('volunteerValue', 'a')).toBeCloseTo(1874.8, 9);
    expect(answer.of('personalMarketIncome', 'a')).toBe(0);
  });

  it.each([
    ['not active', { volunteerDraw: 0.08 }],
    ['a child', { volunteerDraw: 0, born: '2012-06' }],
    ['past 70', { volunteerDraw: 0, born: '1954-06' }],
  ])('is not for who is %s', (_, facts) => {
    expect(hours(facts).of('volunteerHours', 'a')).toBe(0);
  });
});
