// VAT on homes that persons let 个人出租住房增值税, before May 2016 business tax 营业税: 1.5 % of the rent, and nothing where the
// month's rent stays below a bound. A rent paid for many months at once counts by the month that it is for, so that the
// year's rent is taken month by month. With the tax come the surcharges; the education surcharges of them spare small
// amounts. Property tax and income tax stand on the rent without VAT (财税〔2016〕43号 art. 2, 4): what is left of the rent.
//
// Shops and other rooms that are no homes pay the levy unreduced; the facts know rents of homes alone.

import type { Instrument } from '../../engine/legislation.ts';
import { scalar } from '../../engine/parameter.ts';
import { perMonth, person } from '../../engine/quantity.ts';
import { rule, version } from '../../engine/rule.ts';
import { since } from '../places/series.ts';
import { rentIncome } from '../primary/rent.ts';
import { compliance } from './income-tax/levers.ts';
import { education, levied, maintenance, surchargeLaws } from './surcharges-of-persons.ts';

const businessTax = '财税〔2008〕24号, art. 2(2)';
const vatReform = '财税〔2016〕36号, annex 2 art. 1(9)';
const letting2016 = '国家税务总局公告2016年第16号, art. 4';
const transition2026 = '财政部 税务总局公告2026年第10号';
const baseWithoutVat = '财税〔2016〕43号, art. 2, 4';

/** The levy that VAT is reckoned by; the reduced rate is then asked for. */
const levy = scalar({
  name: 'rentVat.levy',
  label: { en: 'levy contained in the rent', zh: '含税租金换算征收率' },
  unit: 'rate',
  values: [
    ...since('2016-05-01', 0.05, `${vatReform}; ${letting2016}`, 'P'),
    ...since('2026-01-01', 0.03, `VAT Law 增值税法 (2024-12-25), art. 11; ${transition2026}`, 'P'),
  ],
});

const rate = scalar({
  name: 'rentVat.rate',
  label: { en: 'reduced rate on homes let', zh: '个人出租住房减按征收率' },
  unit: 'rate',
  values: [
    ...since('2008-03-01', 0.015, businessTax, 'M', 'half of 3 %'),
    ...since('2016-05-01', 0.015, `${vatReform}; ${letting2016}`, 'P'),
    ...since('2026-01-01', 0.015, transition2026, 'P'),
  ],
});

const threshold = scalar({
  name: 'rentVat.threshold',
  label: { en: 'monthly rent without VAT that is free', zh: '免征增值税的月租金（不含税）' },
  unit: 'yuan/month',
  values: [
    ...since('2009-01-01', 5000, '财政部令第52号', 'M', 'places set 1,000 to 5,000'),
    ...since('2011-11-01', 20_000, '财政部令第65号', 'M', 'places set 5,000 to 20,000'),
    ...since('2014-10-01', 30_000, '财税〔2014〕71号', 'M'),
    ...since('2016-05-01', 30_000, '国家税务总局公告2016年第23号, art. 6(4)', 'P'),
    ...since(
      '2019-01-01',
      100_000,
      '财税〔2019〕13号, art. 1; 国家税务总局公告2019年第4号, art. 4',
      'M',
    ),
    ...since(
      '2021-04-01',
      150_000,
      '财政部 税务总局公告2021年第11号; 国家税务总局公告2021年第5号, art. 4',
      'M',
    ),
    ...since(
      '2023-01-01',
      100_000,
      '财政部 税务总局公告2023年第1号, art. 1; 财政部 税务总局公告2023年第19号, art. 1; 国家税务总局公告2023年第1号, art. 3',
      'M',
    ),
    ...since('2026-01-01', 100_000, `${transition2026}; 国家税务总局公告2026年第4号`, 'P'),
  ],
});

/** What a month's rent comes to for the tax: without VAT. */
export const rentTurnover = rule({
  name: 'rentTurnover',
  label: { en: 'declared rent of the month without VAT', zh: '月租金销售额' },
  per: person,
  unit: 'yuan/month',
  source: `${letting2016}; until 2016-04-30 ${businessTax}`,
  versions: [
    version(person, {
      until: '2016-04-30',
      reads: { rent: perMonth(rentIncome) },
      parameters: { compliance },
      formula: ({ rent }, { compliance }) => rent * compliance,
    }),
    version(person, {
      from: '2016-05-01',
      reads: { rent: perMonth(rentIncome) },
      parameters: { compliance, levy },
      formula: ({ rent }, { compliance, levy }) => (rent * compliance) / (1 + levy),
    }),
  ],
});

const reached = {
  reads: { rentTurnover },
  parameters: { rate, threshold },
} as const;

export const rentVat = rule({
  name: 'rentVat',
  label: { en: 'VAT on homes let', zh: '个人出租住房增值税' },
  per: person,
  stage: 'secondary',
  unit: 'yuan/month',
  source: `${vatReform}; ${letting2016}; ${transition2026}; until 2016-04-30 ${businessTax}`,
  note: 'A rent at the bound is taxed where the bound is where taxing begins (business tax, and VAT since 2026), free where relief goes up to it.',
  flow: { from: 'households', to: 'government' },
  versions: [
    version(person, {
      until: '2014-09-30',
      ...reached,
      formula: ({ rentTurnover }, { rate, threshold }) =>
        rentTurnover < threshold ? 0 : rentTurnover * rate,
    }),
    version(person, {
      from: '2014-10-01',
      until: '2025-12-31',
      ...reached,
      formula: ({ rentTurnover }, { rate, threshold }) =>
        rentTurnover <= threshold ? 0 : rentTurnover * rate,
    }),
    version(person, {
      from: '2026-01-01',
      ...reached,
      formula: ({ rentTurnover }, { rate, threshold }) =>
        rentTurnover < threshold ? 0 : rentTurnover * rate,
    }),
  ],
});

export const rentSurcharges = rule({
  name: 'rentSurcharges',
  label: { en: 'surcharges on the VAT of homes let', zh: '出租住房附加税费' },
  per: person,
  stage: 'secondary',
  unit: 'yuan/month',
  source: surchargeLaws,
  flow: { from: 'households', to: 'government' },
  reads: { rentTurnover, rentVat },
  parameters: {
    maintenance,
    education,
    levied,
    educationFree: scalar({
      label: {
        en: 'monthly rent without VAT up to which education surcharges are not asked for',
        zh: '免征教育费附加的月租金（不含税）',
      },
      unit: 'yuan/month',
      values: [
        ...since('1986-07-01', 0, '征收教育费附加的暂行规定', 'M'),
        ...since('2015-01-01', 30_000, '财税〔2014〕122号, art. 1', 'M'),
        ...since('2016-02-01', 100_000, '财税〔2016〕12号, art. 1', 'M'),
      ],
    }),
  },
  formula: ({ rentTurnover, rentVat }, { maintenance, education, levied, educationFree }) =>
    rentVat * levied * (rentTurnover <= educationFree ? maintenance : maintenance + education),
});

/** What property tax and income tax stand on. */
export const rentWithoutVat = rule({
  name: 'rentWithoutVat',
  label: { en: 'declared rent less VAT', zh: '不含增值税的租金收入' },
  per: person,
  unit: 'yuan/month',
  source: baseWithoutVat,
  note: 'Business tax was a part of the rent, and is taken off for the income tax alone.',
  versions: [
    version(person, {
      until: '2016-04-30',
      reads: { rentTurnover },
      formula: ({ rentTurnover }) => rentTurnover,
    }),
    version(person, {
      from: '2016-05-01',
      reads: { rent: perMonth(rentIncome), rentVat },
      parameters: { compliance },
      formula: ({ rent, rentVat }, { compliance }) => rent * compliance - rentVat,
    }),
  ],
});

export const rentVatInstrument: Instrument = {
  name: 'rentVat',
  label: { en: 'VAT on homes let', zh: '个人出租住房增值税' },
  stage: 'secondary',
  about: {
    en: 'Paid by landlords whose monthly rent is large, with surcharges; business tax until April 2016.',
    zh: '由月租金较高的房东缴纳，附征城建税和教育费附加；2016年4月前为营业税。',
  },
  rules: [rentTurnover, rentVat, rentSurcharges, rentWithoutVat],
};
