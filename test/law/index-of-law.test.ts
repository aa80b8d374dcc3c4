// The law of one year on the incomes of another, as it is or with its money values moved by prices or wages.

import { describe, expect, it } from 'vitest';
import { inForce } from '../../src/engine/in-force.ts';
import { inLaw, parametersOf, reformed } from '../../src/engine/policy.ts';
import { household } from '../../src/household.ts';
import { china } from '../../src/law/china.ts';
import { moneyIndex } from '../../src/law/money-index.ts';

const own = { ownContributions: 0, ownHousingFund: 0, specialDeductions: 0 };
const person = { id: 'a', born: '1985-01', wage: 120_000, given: own };

describe('the law of 2018 on the incomes of 2025', () => {
  it('taxes wages by the month as 2018 did, from October with the new deduction', () => {
    const now = household({ place: 'hangzhou', year: 2025, persons: [person] });
    const then = household({ place: 'hangzhou', year: 2025, law: 2018, persons: [person] });
    expect(now.of('incomeTax', 'a')).toBe(3480);
    // (10,000 − 3,500) · 20 % − 555 in nine months, (10,000 − 5,000) · 10 % − 210 in three.
    expect(then.of('incomeTax', 'a')).toBe(9 * 745 + 3 * 290);
  });

  it.each([
    ['none', 1],
    ['prices', 1.029 * 1.025 * 1.009 * 1.02 * 1.002 * 1.002],
    ['wages', 8746 / 5492],
  ] as const)('moves its money values by %s', (kind, factor) => {
    expect(moneyIndex(kind, 2018, 2025)).toBeCloseTo(factor, 9);
    const policy = reformed(inLaw(china), { moneyIndex: moneyIndex(kind, 2018, 2025) });
    const value = (name: string) => {
      const parameter = parametersOf(china).get(name);
      if (parameter === undefined) throw new Error(`there is no ${name}`);
      const found = inForce(policy, parameter, '2018-06-30', 'everywhere');
      return 'why' in found ? found.why : found.value;
    };
    expect(value('wageTax.deduction')).toBeCloseTo(3500 * factor, 6);
    const rows = value('wageTax.schedule') as readonly (readonly number[])[];
    expect(rows[1]?.[0]).toBeCloseTo(4500 * factor, 6);
    // Rates stay as they are.
    expect(rows[1]?.[1]).toBe(0.1);
  });

  it('goes back to 2011, by prices and by wages', () => {
    expect(moneyIndex('wages', 2012, 2025)).toBeCloseTo(8746 / (40_087 / 12), 9);
    expect(moneyIndex('prices', 2011, 2012)).toBeCloseTo(1.026, 9);
    const working = { id: 'a', born: '1985-01', wage: '10000/month' };
    const then = household({ place: 'hangzhou', year: 2025, law: 2012, persons: [working] });
    expect(then.of('contributionBase', 'a')).toBe(8932.75);
    // 10,000 − 11 % of the cap − 3,500 = 5,517.40, at 20 % less 555.
    expect(then.of('incomeTax', 'a')).toBeCloseTo(12 * 548.48, 6);
    const policy = reformed(inLaw(china), { moneyIndex: moneyIndex('wages', 2012, 2025) });
    const cap = parametersOf(china).get('contributionBase.cap')!;
    const moved = inForce(policy, cap, '2012-06-30', 'hangzhou') as { readonly value: number };
    expect(moved.value).toBeCloseTo((8932.75 * 8746 * 12) / 40_087, 6);
  });
});
