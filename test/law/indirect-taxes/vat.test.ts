import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { household } from '../../../src/household.ts';

const home = { place: 'hangzhou', year: 2025, persons: [{ id: 'a', born: '1985-01' }] };

describe('value added tax', () => {
  it('is 13 in a price of 113, and 6 in one of 106', () => {
    expect(household({ ...home, clothing: 113 * 120 }).year('valueAddedTax')).toBeCloseTo(
      13 * 120,
      9,
    );
    const services = household({
      ...home,
      healthCare: 106 * 120,
      set: {
        'vat.healthCareStandardShare': 0,
        'vat.healthCareServicesShare': 1,
      },
    });
    expect(services.year('valueAddedTax')).toBeCloseTo(6 * 120, 9);
  });

  // Clothes for 12,000 a year. Rates: 17 % to April 2018, 16 % to March 2019, 13 % since (财税〔2018〕32号; 公告2019年第39号).
  it.each([
    [2016, 12 * 1000 * (0.17 / 1.17)],
    [2018, 1000 * (4 * (0.17 / 1.17) + 8 * (0.16 / 1.16))],
    [2019, 1000 * (3 * (0.16 / 1.16) + 9 * (0.13 / 1.13))],
    [2026, 12 * 1000 * (0.13 / 1.13)],
  ])('follows the rates of the months of %i', (year, tax) => {
    // Income of years before the law is known in full is not what this is about.
    const given = { spendingFactor: 1 };
    const answer = household({ ...home, year, clothing: 12_000, given });
    expect(answer.year('vatOnClothing')).toBeCloseTo(tax, 6);
  });

  it('takes each category at its mix of rates, rents and schools at none', () => {
    const mixed = (s: number, r: number, v: number) =>
      (s * 0.13) / 1.13 + (r * 0.09) / 1.09 + (v * 0.06) / 1.06;
    const categories = [
      ['food', 'vatOnFood', mixed(0.3, 0.45, 0.25)],
      ['dwelling', 'vatOnDwelling', mixed(0.1, 0.1, 0.05)],
      ['householdGoods', 'vatOnHouseholdGoods', mixed(0.85, 0, 0.15)],
      ['transport', 'vatOnTransport', mixed(0.55, 0.3, 0.15)],
      ['educationRecreation', 'vatOnEducationRecreation', mixed(0.15, 0.05, 0.35)],
      ['healthCare', 'vatOnHealthCare', mixed(0.3, 0, 0.1)],
      ['otherSpending', 'vatOnOtherSpending', mixed(0.6, 0, 0.4)],
    ] as const;
    for (const [fact, rule, share] of categories) {
      expect(household({ ...home, [fact]: 10_000 }).year(rule)).toBeCloseTo(10_000 * share, 6);
    }
  });

  it('is less where less of it is collected', () => {
    const half = { ...home, clothing: 11_300, set: { 'vat.clothingEffectiveShare': 0.5 } };
    expect(household(half).year('valueAddedTax')).toBeCloseTo(650, 1);
  });

  it('leaves consumable income below income after giving by the taxes borne', () => {
    const answer = household({ ...home, clothing: 113_000, tobacco: 5000, food: 20_000 });
    const taxes = ['valueAddedTax', 'consumptionTax', 'taxSurcharges'];
    const borne = taxes.reduce((sum, name) => sum + answer.year(name), 0);
    expect(borne).toBeGreaterThan(13_000);
    const flows = taxes.map((name) => {
      const rule = answer.evaluation.policy.legislation.instruments
        .flatMap((one) => one.rules)
        .find((one) => one.name === name)!;
      return [rule.flow?.from, rule.flow?.via, rule.flow?.to];
    });
    expect(new Set(flows.map(String))).toEqual(new Set(['households,enterprises,government']));
  });
});

describe('spending', () => {
  const said = { ...home, food: 20_000, clothing: 10_000, incomeBehindSpending: 50_000 };
  const earning = (wage: number, more: object = {}) =>
    household({
      ...said,
      persons: [{ id: 'a', born: '1985-01', wage, insured: false, given: { ownContributions: 0 } }],
      ...more,
    });

  it('moves with disposable income: the saving rate stays', () => {
    const [less, more] = [earning(40_000), earning(60_000)];
    const ratio = more.year('valueAddedTax') / less.year('valueAddedTax');
    expect(ratio).toBeCloseTo(more.of('spendingFactor') / less.of('spendingFactor'), 3);
    expect(more.of('spendingFactor')).toBeGreaterThan(less.of('spendingFactor'));
  });

  it('stays as stated where no income is behind it', () => {
    expect(earning(40_000, { incomeBehindSpending: 0 }).of('spendingFactor')).toBe(1);
    expect(earning(90_000, { incomeBehindSpending: 0 }).of('spendingFactor')).toBe(1);
  });

  it('does not rise with what is refunded of a stay in hospital', () => {
    const well = earning(40_000);
    const persons = [
      { id: 'a', born: '1985-01', wage: 40_000, insured: false, hospitalCost: 60_000 },
    ];
    const ill = household({
      ...said,
      persons: [{ ...persons[0], given: { ownContributions: 0 } }],
    });
    expect(ill.of('paidForIllness', 'a')).toBeGreaterThan(20_000);
    expect(ill.of('spendingFactor')).toBeCloseTo(well.of('spendingFactor'), 9);
  });

  it('is neither halved nor doubled more than once by what comes or goes', () => {
    expect(earning(5_000_000).of('spendingFactor')).toBe(2);
    expect(earning(0).of('spendingFactor')).toBe(0.5);
  });

  it('never brings more tax than is spent, at rates as they are', () => {
    const amount = fc.integer({ min: 0, max: 500_000 });
    fc.assert(
      fc.property(
        amount,
        amount,
        amount,
        fc.constantFrom(2019, 2021, 2025),
        (food, goods, ways, year) => {
          const answer = household({
            ...home,
            year,
            food,
            householdGoods: goods,
            transport: ways,
            tobacco: food / 4,
            alcohol: food / 8,
            fuel: ways / 3,
            carValue: 100_000,
          });
          const taxes = ['valueAddedTax', 'consumptionTax', 'taxSurcharges'];
          const borne = taxes.reduce((sum, name) => sum + answer.year(name), 0);
          return borne >= 0 && borne <= 0.4 * (food + goods + ways);
        },
      ),
      { numRuns: 40 },
    );
  });
});
