import { describe, expect, it } from 'vitest';
import { household } from '../../../src/household.ts';

const stated = {
  labourRemuneration: 5000,
  authorRemuneration: 2000,
  royalties: 1000,
  businessIncome: 80000,
  farmIncome: 9000,
  interest: 300,
  otherInterest: 40,
  dividendsHeldOverYear: 100,
  dividendsHeldOverMonth: 50,
  dividendsHeldShort: 20,
  dividendsUnlisted: 10,
  rentReceived: 24000,
};

function received(set: object = {}, facts: object = {}) {
  return household({
    place: 'hangzhou',
    year: 2025,
    persons: [{ id: 'a', born: '1980-01', ...stated, ...facts }],
    imputedRent: 15000,
    supportReceived: 700,
    supportPaid: 900,
    set,
  });
}

describe('incomes as stated', () => {
  it('are received as the facts say', () => {
    const answer = received();
    const of = (name: string) => answer.of(name, 'a');
    expect(of('labourIncome')).toBe(5000);
    expect(of('authorIncome')).toBe(2000);
    expect(of('royaltyIncome')).toBe(1000);
    expect(of('businessProfit')).toBe(80000);
    expect(of('farmProfit')).toBe(9000);
    expect(of('rentIncome')).toBe(24000);
    expect(answer.of('imputedRentIncome')).toBe(15000);
    expect(answer.of('supportIncome')).toBe(700);
    expect(answer.of('supportPayment')).toBe(900);
  });

  it('sum interest and dividends over their kinds', () => {
    expect(received().of('interestIncome', 'a')).toBe(340);
    expect(received().of('dividendIncome', 'a')).toBe(180);
  });

  it('are raised by their levers', () => {
    const answer = received({ 'farmProfit.raise': 0.2, 'dividendsOverYear.raise': 0.5 });
    expect(answer.of('farmProfit', 'a')).toBe(10800);
    expect(answer.of('dividendsOverYear', 'a')).toBe(150);
    expect(answer.of('businessProfit', 'a')).toBe(80000);
  });

  it('do not make a loss larger', () => {
    const answer = received({ 'businessProfit.raise': 0.2 }, { businessIncome: -5000 });
    expect(answer.of('businessProfit', 'a')).toBe(-5000);
  });
});

describe('collective dividends', () => {
  function dividend(facts: object, residence = 'rural') {
    const answer = household({
      place: 'lishui',
      year: 2025,
      residence,
      persons: [{ id: 'a', born: '1970-01', collectiveDividend: 500, ...facts }],
      set: { 'collectiveDividends.perMember': 800 },
    });
    return answer.of('collectiveDividends', 'a');
  }

  it('pay every member the same amount more', () => {
    expect(dividend({ hukouKind: 'rural' })).toBe(1300);
  });

  it('leave out who is registered as urban, lives in town or is registered elsewhere', () => {
    expect(dividend({ hukouKind: 'urban' })).toBe(500);
    expect(dividend({ hukouKind: 'rural' }, 'urban')).toBe(500);
    expect(dividend({ hukouKind: 'rural', hukou: 'elsewhere' })).toBe(500);
  });
});
