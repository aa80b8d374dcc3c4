import { describe, expect, it } from 'vitest';
import { household } from '../../../src/household.ts';
import { statementOf, totalsOf } from '../../../src/outcome/household/statement.ts';

const landlord = (year: number, set: Readonly<Record<string, number>> = {}) =>
  household({
    place: 'hangzhou',
    year,
    persons: [{ id: 'a', rentReceived: '5000/month' }],
    set,
  });

describe('property tax on homes let', () => {
  it.each([
    // 财税〔2008〕24号: 4 % of 60,000; half of it since 2019.
    [2018, 2400],
    [2019, 1200],
    [2025, 1200],
    [2028, 2400],
  ])('in %i', (year, tax) => {
    expect(landlord(year).of('rentedHomeTax', 'a')).toBe(tax);
  });

  it('is on the rent that is declared', () => {
    expect(landlord(2025, { 'incomeTax.compliance': 0.5 }).of('rentedHomeTax', 'a')).toBe(600);
  });

  it('is a tax on property, beside the income tax on the rent', () => {
    const { evaluation } = landlord(2025);
    const { market, netMarket } = totalsOf(statementOf(evaluation));
    const contributions = evaluation.ofYear('residentMedicalContribution', 0);
    expect(market! - netMarket! - contributions).toBeCloseTo(1200 + 12 * 392, 6);
  });
});
