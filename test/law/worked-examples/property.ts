// Worked examples of the property-tax pilots.

import type { Example } from './example.ts';

const measures = 'reckoned from 沪府发〔2011〕3号';
const order = 'reckoned from 渝府令第247号 and the threshold of 2014, 13,192 = 2 × 6,596';

const shanghai = (
  year: number,
  members: number,
  homes: readonly object[],
  person: object = {},
) => ({
  place: 'shanghai',
  year,
  persons: Array.from({ length: members }, (_, k) => {
    if (k === 0) return { id: 'a', sex: 'male', spouse: 'b', ...person };
    if (k === 1) return { id: 'b', sex: 'female', ...person };
    return { id: `c${k}`, born: '2015-01', mother: 'b', father: 'a' };
  }),
  homes,
  given: { 'shanghaiPropertyTax.threshold': 60_000 },
});

const chongqing = (home: object) => ({
  place: 'chongqing',
  year: 2014,
  persons: [{ id: 'a', spouse: 'b' }, { id: 'b' }],
  homes: [home],
});

const highEnd = (perSquareMetre: number) =>
  chongqing({ area: 160, price: 160 * perSquareMetre, bought: '2013-05', kind: 'highEnd' });

/** Somebody who sells a home. */
const seller = (year: number, facts: object) => ({
  place: 'hangzhou',
  year,
  persons: [{ id: 'a', born: '1980-05' }],
  ...facts,
});
const sold = { soldHomePrice: 1_800_000, soldHomeYears: 6 };

export const propertyExamples: readonly Example[] = [
  {
    name: 'a home sold at a gain of 750,000: 20 %',
    source: 'reckoned from 个人所得税法 art. 6(5)',
    document: seller(2024, { ...sold, soldHomeCost: 1_050_000 }),
    amounts: { homeSaleTax: 150_000 },
  },
  {
    name: 'the same without a cost shown: 1 % of the price',
    source: '国税发〔2006〕108号',
    document: seller(2024, sold),
    amounts: { homeSaleTax: 18_000 },
  },
  {
    name: 'the same, the only home for more than five years',
    source: '财税字〔1994〕20号',
    document: seller(2024, { ...sold, soldHomeOnly: true }),
    amounts: { homeSaleTax: 0 },
  },
  ...([2025, 2026] as const).map((year) => ({
    name: `VAT on a home sold after a year in ${year}`,
    source: '财税〔2016〕36号; 财政部 税务总局公告2025年第17号',
    document: seller(year, { soldHomePrice: 2_100_000, soldHomeYears: 1 }),
    amounts: { homeSaleVat: year === 2025 ? 100_000 : 61_165.05 },
  })),
  {
    name: 'Shanghai: a second home of three, 60 m² above the exempt area',
    source: measures,
    document: shanghai(2024, 3, [
      { area: 140, bought: '2008-01' },
      { area: 100, price: 3_000_000, bought: '2020-05' },
    ]),
    amounts: { propertyTax: 5_040 },
  },
  {
    name: 'Shanghai: 57.5 m² a head are free',
    source: measures,
    document: shanghai(2024, 4, [
      { area: 120, bought: '2008-01' },
      { area: 110, price: 5_500_000, bought: '2020-05' },
    ]),
    amounts: { propertyTax: 0 },
  },
  {
    name: 'Shanghai: outsiders with a permit of a year, the whole home',
    source: measures,
    document: shanghai(2024, 2, [{ area: 80, price: 4_000_000, bought: '2020-05' }], {
      hukou: 'elsewhere',
      permitYears: 1,
    }),
    amounts: { propertyTax: 11_200 },
  },
  {
    name: 'Chongqing: high-end home at 2.12 times the average, 0.5 %',
    source: order,
    document: highEnd(14_000),
    amounts: { propertyTax: 4_200 },
  },
  {
    name: 'Chongqing: at 4.09 times, 1.2 %',
    source: order,
    document: highEnd(27_000),
    amounts: { propertyTax: 19_440 },
  },
  {
    name: 'Chongqing: detached home owned before, 180 m² free',
    source: `${order}; sect. 6`,
    document: chongqing({ area: 300, price: 2_400_000, kind: 'detached', bought: '2005-01' }),
    amounts: { propertyTax: 4_800 },
  },
  {
    name: 'Chongqing: 1.97 times the average is free',
    source: order,
    document: highEnd(13_000),
    amounts: { propertyTax: 0 },
  },
];
