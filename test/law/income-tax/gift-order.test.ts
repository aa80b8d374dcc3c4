// Gifts lessen comprehensive or business income first, as the taxpayer decides (财政部 税务总局公告2019年第99号).

import { describe, expect, it } from 'vitest';
import { taxed } from './taxpayers.ts';

function withGifts(wage: number, businessIncome: number, gifts: number, year = 2025) {
  const given = { intendedGiving: gifts };
  return taxed(year, [
    { id: 'a', born: '1980-05', activity: 'employee', wage, businessIncome, given },
  ]);
}

describe('gifts of who has wages and a business', () => {
  it('are taken first from the income at the higher rate', () => {
    const answer = withGifts(200_000, 500_000, 100_000);
    expect(answer.of('comprehensiveTax', 'a')).toBe(140_000 * 0.1 - 2520);
    expect(answer.of('businessTax', 'a')).toBe((400_000 * 0.3 - 40_500) / 2);
  });

  it('are taken from wages first where these bear the higher rate', () => {
    const answer = withGifts(1_060_000, 100_000, 100_000);
    expect(answer.of('comprehensiveTax', 'a')).toBe(900_000 * 0.35 - 85_920);
    expect(answer.of('businessTax', 'a')).toBe((100_000 * 0.2 - 10_500) / 2);
  });

  it('go over to the other income with what the first cannot bear', () => {
    // 30 % of 500,000 from the business, 10,000 of the wage's 42,000; before deductions could be moved as well.
    const answer = withGifts(200_000, 500_000, 160_000, 2020);
    expect(answer.of('businessTax', 'a')).toBe(350_000 * 0.3 - 40_500);
    expect(answer.of('comprehensiveTax', 'a')).toBe(130_000 * 0.1 - 2520);
  });

  it('may go together with the deductions that business income bears', () => {
    // 30 % of 200,000 from the wage, the rest and the 60,000 from the business.
    const answer = withGifts(200_000, 500_000, 160_000);
    expect(answer.of('comprehensiveTax', 'a')).toBe(140_000 * 0.1 - 2520);
    expect(answer.of('businessTax', 'a')).toBe((340_000 * 0.3 - 40_500) / 2);
  });
});
