// Worked examples of what is bought: homes, cars, fuel, and the value added tax in any price.

import type { Example } from './example.ts';

const consumptionTax = '消费税暂行条例 (国务院令第539号), annex; 财税〔2015〕11号';

/** Somebody who spends so much a month on transport and communication, taxed at one rate alone. */
function spending(monthly: number, rate: 'Standard' | 'Reduced' | 'Services', more: object = {}) {
  const share = (name: string) => [`vat.transport${name}Share`, name === rate ? 1 : 0] as const;
  return {
    place: 'hangzhou',
    year: 2025,
    persons: [{ id: 'a', born: '1985-01' }],
    transport: 12 * monthly,
    ...more,
    given: { ...Object.fromEntries(['Standard', 'Reduced', 'Services'].map(share)) },
  };
}

/** Somebody who buys a first home of 120 m² for two million. */
function buyer(year: number, bought: string) {
  const home = { area: 120, price: 2_000_000, value: 2_000_000, bought, land: 'urban' };
  return { place: 'hangzhou', year, persons: [{ id: 'a', born: '1985-01' }], homes: [home] };
}

const fuel = spending(390, 'Standard', { fuel: 12 * 390 });

export const purchaseExamples: readonly Example[] = [
  {
    name: 'Deed tax on a first home of 120 m²: 1.5 % until November 2024',
    source: '财税〔2016〕23号; 契税法',
    document: buyer(2024, '2024-06'),
    amounts: { deedTax: 30_000 },
  },
  {
    name: 'Deed tax on a first home of 120 m²: 1 % up to 140 m² since December 2024',
    source: '财政部 税务总局 住房城乡建设部公告2024年第16号',
    document: buyer(2025, '2025-03'),
    amounts: { deedTax: 20_000 },
  },
  ...(
    [
      [1130, 'Standard', 130],
      [109, 'Reduced', 9],
      [106, 'Services', 6],
    ] as const
  ).map(([price, rate, tax]) => ({
    name: `VAT of ${tax} in a price of ${price}`,
    source: '增值税暂行条例 art. 2; 增值税法 art. 10',
    document: spending(price, rate),
    amounts: { valueAddedTax: tax },
  })),
  {
    name: 'Fuel: 50 litres a month at 7.80 bear 1.52 a litre, and VAT on all of it',
    source: consumptionTax,
    document: { ...fuel, given: { ...fuel.given, 'fuelExcise.litrePrice': 7.8 } },
    amounts: { fuelExcise: 76, consumptionTax: 76, valueAddedTax: 44.87 },
  },
  {
    name: 'Vehicle purchase tax: 10 % of a price of 150,000 without VAT',
    source: '车辆购置税法 art. 4',
    document: {
      place: 'hangzhou',
      year: 2025,
      persons: [{ id: 'a', born: '1985-01' }],
      carBoughtMonth: '2025-06',
      carBoughtPrice: 150_000,
      carBoughtKind: 'upToTwoLitres',
    },
    amounts: { vehiclePurchaseTax: 15_000 },
  },
];
