import { describe, expect, it } from 'vitest';
import { household } from '../../../src/household.ts';
import { statementOf, totalsOf } from '../../../src/outcome/household/statement.ts';

const buyer = (year: number, more: Readonly<Record<string, unknown>>, place = 'hangzhou') =>
  household({ place, year, persons: [{ born: '1985-05' }], ...more });

/** Deed tax on the last of the homes. */
function deedTax(
  bought: string,
  areas: readonly number[],
  { place = 'hangzhou', price = 2000000, land = 'urban' } = {},
): number {
  const homes = areas.map((area, i) => ({
    area,
    price,
    land,
    bought: i === areas.length - 1 ? bought : '2009-05',
  }));
  return buyer(Number(bought.slice(0, 4)), { homes }, place).of('deedTax');
}

describe('deed tax', () => {
  it.each([
    // 2,000,000 without VAT, 120 m2, first home: 财税〔2016〕23号, then 公告2024年第16号.
    ['the only home of 120 m2 in June 2024', '2024-06', [120], 30000],
    ['the same a year later', '2025-06', [120], 20000],
    ['in the last month before the change', '2024-11', [120], 30000],
    ['in the month of the change', '2024-12', [120], 20000],
    ['the only home of 80 m2', '2024-06', [80], 20000],
    ['the only home of 150 m2 in 2025', '2025-06', [150], 30000],
    ['a second home of 80 m2 in 2024', '2024-06', [60, 80], 20000],
    ['a second home of 120 m2 in 2024', '2024-06', [60, 120], 40000],
    ['a second home of 120 m2 in 2025', '2025-06', [60, 120], 20000],
    ['a second home of 150 m2 in 2025', '2025-06', [60, 150], 40000],
    ['a third home', '2025-06', [60, 60, 80], 60000],
    ['a second home before 2016', '2015-06', [60, 80], 60000],
    ['the only home of 85 m2 before 2016', '2015-06', [85], 20000],
  ])('on %s', (_, bought, areas, tax) => {
    expect(deedTax(bought, areas)).toBe(tax);
  });

  it('knew no second home in the four largest cities until December 2024', () => {
    expect(deedTax('2024-11', [60, 120], { place: 'shenzhen' })).toBe(60000);
    expect(deedTax('2024-12', [60, 120], { place: 'shenzhen' })).toBe(20000);
    expect(deedTax('2024-11', [120], { place: 'shenzhen' })).toBe(30000);
  });

  it('is not due on homes bought in other years, nor on homesteads', () => {
    const homes = [{ area: 90, price: 2000000, bought: '2023-12' }];
    expect(buyer(2024, { homes }).of('deedTax')).toBe(0);
    expect(deedTax('2024-06', [120], { land: 'homestead' })).toBe(0);
  });

  it('is by the law asked for, of the month in which the home was bought', () => {
    const homes = [{ area: 120, price: 2000000, bought: '2025-10' }];
    expect(buyer(2025, { homes, law: 2018 }).of('deedTax')).toBe(30000);
    expect(buyer(2025, { homes }).of('deedTax')).toBe(20000);
  });

  it('is taken from consumable income, not from disposable income', () => {
    const homes = [{ area: 90, price: 2000000, bought: '2024-06' }];
    const { evaluation } = buyer(2024, { homes });
    const { consumable, afterGiving } = totals(evaluation);
    expect(afterGiving! - consumable!).toBeCloseTo(20000, 9);
  });
});

describe('vehicle purchase tax', () => {
  const tax = (year: number, price: number, kind: string, month?: string) =>
    buyer(year, {
      carBoughtPrice: price,
      carBoughtKind: kind,
      ...(month === undefined ? {} : { carBoughtMonth: month }),
    }).of('vehiclePurchaseTax');

  it.each([
    // 车辆购置税法 art. 4: a tenth of 150,000 without VAT.
    ['a car of 2 litres', 2024, 150000, 'upToTwoLitres', '2024-03', 15000],
    ['a small engine in 2016', 2016, 100000, 'upToOneSixLitres', '2016-03', 5000],
    ['a small engine in 2017', 2017, 100000, 'upToOneSixLitres', '2017-03', 7500],
    ['a small engine in 2018', 2018, 100000, 'upToOneSixLitres', '2018-03', 10000],
    ['up to two litres in May 2022', 2022, 200000, 'upToTwoLitres', '2022-05', 20000],
    ['up to two litres in June 2022', 2022, 200000, 'upToTwoLitres', '2022-06', 10000],
    ['a price above 300,000 in 2022', 2022, 300001, 'upToTwoLitres', '2022-06', 30000.1],
    ['a large engine in 2022', 2022, 200000, 'aboveTwoLitres', '2022-06', 20000],
    ['new energy in 2023', 2023, 500000, 'newEnergy', '2023-06', 0],
    ['new energy in 2024', 2024, 300000, 'newEnergy', '2024-06', 0],
    ['dear new energy in 2024', 2024, 500000, 'newEnergy', '2024-06', 20000],
    ['new energy in 2026', 2026, 200000, 'newEnergy', '2026-06', 10000],
    ['dear new energy in 2026', 2026, 500000, 'newEnergy', '2026-06', 35000],
  ])('on %s', (_, year, price, kind, month, amount) => {
    expect(tax(year, price, kind, month)).toBeCloseTo(amount, 8);
  });

  it('without a month is by the law of every month', () => {
    expect(tax(2022, 200000, 'upToTwoLitres')).toBeCloseTo((5 / 12) * 20000 + (7 / 12) * 10000, 2);
  });
});

describe('stamp duty on securities', () => {
  it.each([
    [2022, 1000],
    [2024, 500],
    // From 28 August 2023, here from September.
    [2023, (8 * 1000 + 4 * 500) / 12],
  ])('on a million sold in %i', (year, duty) => {
    expect(buyer(year, { securitiesSold: 1000000 }).of('securitiesStampDuty')).toBeCloseTo(duty, 2);
  });
});

function totals(evaluation: Parameters<typeof statementOf>[0]) {
  return totalsOf(statementOf(evaluation));
}
