import { describe, expect, it } from 'vitest';
import { household } from '../../../src/household.ts';

const home = { place: 'hangzhou', year: 2025, persons: [{ id: 'a', born: '1985-01' }] };

describe('consumption tax', () => {
  // A carton of 140 yuan: 84 at the maker (56 %), 108.4 without VAT at wholesale (11 %), 200 sticks at 0.003 and 0.005 yuan.
  it('takes more than two fifths of a carton of class A', () => {
    const carton = household({
      ...home,
      tobacco: 140 * 12,
      set: {
        'tobaccoExcise.shareA': 1,
        'tobaccoExcise.makersShare': 0.6,
        'tobaccoExcise.wholesaleShare': 122.5 / 1.13 / 140,
        'tobaccoExcise.stickPrice': 0.7,
      },
    });
    const tax = 84 * 0.56 + (122.5 / 1.13) * 0.11 + 200 * (0.003 + 0.005);
    expect(carton.year('tobaccoExcise')).toBeCloseTo(12 * tax, 6);
    expect(tax / 140).toBeGreaterThan(0.4);
  });

  it('takes less of class B', () => {
    const of = (shareA: number) =>
      household({ ...home, tobacco: 1000, set: { 'tobaccoExcise.shareA': shareA } }).year(
        'tobaccoExcise',
      );
    expect(of(1) - of(0)).toBeCloseTo(1000 * 0.6 * (0.56 - 0.36), 6);
  });

  it('takes 1.52 yuan of a litre of petrol', () => {
    const litres = 700;
    const year2021 = household({ ...home, year: 2021, fuel: 6.9 * litres });
    expect(year2021.year('fuelExcise')).toBeCloseTo(1.52 * litres, 6);
  });

  it('takes a fifth of the maker’s price of spirits and half a yuan a bottle', () => {
    const spirits = household({
      ...home,
      alcohol: 960,
      set: { 'alcoholExcise.spiritsShare': 1, 'alcoholExcise.makersShare': 0.45 },
    });
    expect(spirits.year('alcoholExcise')).toBeCloseTo(960 * 0.2 * 0.45 + (960 / 80) * 0.5, 6);
  });

  it('is in the price of a car by its engine, and not in an electric one', () => {
    const of = (carBoughtKind: string) =>
      household({ ...home, carBoughtPrice: 200_000, carBoughtKind }).year('carExcise');
    expect(of('upToTwoLitres')).toBeCloseTo(200_000 * 0.9 * 0.05, 6);
    expect(of('aboveTwoLitres')).toBeCloseTo(2 * of('upToTwoLitres'), 6);
    expect(of('upToOneSixLitres')).toBeLessThan(of('upToTwoLitres'));
    expect(of('newEnergy')).toBe(0);
    expect(household(home).year('carExcise')).toBe(0);
  });

  it('takes 5 % of jewellery without VAT and 15 % of high-end cosmetics at the maker', () => {
    const other = household({ ...home, otherSpending: 1130 });
    expect(other.year('jewelleryExcise')).toBeCloseTo(1000 * 0.3 * 0.05, 6);
    const goods = household({ ...home, householdGoods: 10_000 });
    expect(goods.year('cosmeticsExcise')).toBeCloseTo(10_000 * 0.06 * 0.5 * 0.15, 6);
  });

  it('bears surcharges of 12 % in town and 10 % in the country, as far as they are collected', () => {
    for (const [residence, rate] of [
      ['urban', 0.12],
      ['rural', 0.1],
    ] as const) {
      const answer = household({ ...home, residence, clothing: 11_300 });
      expect(answer.year('taxSurcharges')).toBeCloseTo(1300 * rate * 0.93, 0);
    }
  });
});

describe('a wider consumption tax', () => {
  const spending = {
    food: 30_000,
    clothing: 11_000,
    educationRecreation: 22_000,
    otherSpending: 9_000,
  };
  const of = (set: object) =>
    household({ ...home, ...spending, set }).year('consumptionTax') -
    household({ ...home, ...spending }).year('consumptionTax');

  it('takes its rate out of the price of each category', () => {
    expect(of({ 'consumptionTax.clothingRate': 0.1 })).toBeCloseTo(1000, 0);
    expect(of({ 'consumptionTax.educationRecreationRate': 0.1 })).toBeCloseTo(2000, 0);
    expect(
      of({ 'consumptionTax.clothingRate': 0.1, 'consumptionTax.educationRecreationRate': 0.1 }),
    ).toBeCloseTo(3000, 0);
  });

  it('falls on spending per head above a line', () => {
    const rate = { 'consumptionTax.luxuryRate': 0.25 };
    expect(of({ ...rate, 'consumptionTax.luxuryFrom': 4000 })).toBeCloseTo(
      (72_000 - 48_000) * 0.2,
      1,
    );
    expect(of({ ...rate, 'consumptionTax.luxuryFrom': 6000 })).toBeCloseTo(0, 6);
    const two = household({
      ...home,
      ...spending,
      persons: [{ id: 'a' }, { id: 'b' }],
      set: { ...rate, 'consumptionTax.luxuryFrom': 3000 },
    });
    expect(two.year('luxuryExcise')).toBeCloseTo(0, 6);
  });
});
