// VAT on homes that persons sell 个人销售住房增值税, before May 2016 business tax 营业税. Who has held the home for long pays
// nothing; in the four largest cities homes that were not ordinary then paid on the gain, until November 2024. With it
// come the surcharges.

import { byPlace, everywhere, scalar } from '../../../engine/parameter.ts';
import {
  firstMonth,
  household,
  lastMonth,
  monthsInPeriod,
  perYear,
} from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import {
  soldHomeCost,
  soldHomeMonth,
  soldHomeOrdinary,
  soldHomePrice,
  soldHomeYears,
} from '../../../population/facts/transactions.ts';
import { education, levied, maintenance, surchargeLaws } from '../surcharges-of-persons.ts';
import { shareInMonth } from './share-in-month.ts';
import { homeTaxes2024, homeVat2026, vatReform } from './sources.ts';

const notice2011 = '财税〔2011〕12号';
const notice2015 = '财税〔2015〕39号';

const rate = scalar({
  name: 'homeSaleVat.rate',
  label: { en: 'rate on homes sold early', zh: '未满年限住房征收率' },
  unit: 'rate',
  values: [
    { from: '1994-01-01', value: 0.05, source: '营业税暂行条例', confidence: 'M' },
    { from: '2016-05-01', value: 0.05, source: vatReform, confidence: 'C' },
    { from: '2026-01-01', value: 0.03, source: homeVat2026, confidence: 'C' },
  ],
});

const yearsHeld = scalar({
  name: 'homeSaleVat.yearsHeld',
  label: { en: 'years after which the home is not taxed on its price', zh: '免征所需持有年限' },
  unit: 'years',
  values: [
    { from: '2010-01-01', value: 5, source: `财税〔2009〕157号; ${notice2011}`, confidence: 'M' },
    { from: '2015-03-31', value: 2, source: notice2015, confidence: 'M' },
    { from: '2016-05-01', value: 2, source: vatReform, confidence: 'C' },
    { from: '2026-01-01', value: 2, source: homeVat2026, confidence: 'C' },
  ],
});

/** 1 where VAT is contained in the price, 0 for business tax, which was a share of the whole price. */
const insidePrice = scalar({
  name: 'homeSaleVat.insidePrice',
  label: { en: 'the tax is on the price without it (1 yes, 0 no)', zh: '按不含税价计税（1是0否）' },
  unit: 'yes or no',
  values: [
    { from: '1994-01-01', value: 0, source: '营业税暂行条例 art. 5', confidence: 'M' },
    { from: '2016-05-01', value: 1, source: vatReform, confidence: 'C' },
  ],
});

const bigCity = [
  { from: '2010-01-01', value: 1, source: notice2011, confidence: 'M' },
  { from: '2016-05-01', value: 1, source: vatReform, confidence: 'C' },
  { from: '2024-12-01', value: 0, source: `${homeTaxes2024}, art. 2`, confidence: 'P' },
] as const;

/** Whether homes held for long but not ordinary pay on the gain. */
const gainTaxed = byPlace({
  name: 'homeSaleVat.gainTaxed',
  label: {
    en: 'homes held for long but not ordinary pay on the gain (1 yes, 0 no)',
    zh: '满年限非普通住房按差额征收（1是0否）',
  },
  unit: 'yes or no',
  places: {
    [everywhere]: [
      { from: '2010-01-01', value: 1, source: notice2011, confidence: 'M' },
      { from: '2016-05-01', value: 0, source: vatReform, confidence: 'C' },
    ],
    beijing: bigCity,
    shanghai: bigCity,
    guangzhou: bigCity,
    shenzhen: bigCity,
  },
});

/** The tax in a month, unrounded: other taxes on the sale take it off their base. */
export const homeSaleVatOfMonth = rule({
  name: 'homeSaleVatOfMonth',
  label: { en: 'VAT on the home sold, month', zh: '销售住房增值税（月）' },
  per: household,
  unit: 'yuan/month',
  source: `${notice2011}; ${notice2015}; ${vatReform}; ${homeVat2026}`,
  reads: {
    soldHomePrice,
    soldHomeCost,
    soldHomeMonth,
    soldHomeYears,
    soldHomeOrdinary,
    firstMonth,
    lastMonth,
    monthsInPeriod,
  },
  parameters: { rate, yearsHeld, insidePrice, gainTaxed },
  helpers: { shareInMonth },
  formula: (
    {
      soldHomePrice,
      soldHomeCost,
      soldHomeMonth,
      soldHomeYears,
      soldHomeOrdinary,
      firstMonth,
      lastMonth,
      monthsInPeriod,
    },
    { rate, yearsHeld, insidePrice, gainTaxed },
    { shareInMonth },
  ) => {
    const share = shareInMonth(soldHomeMonth, firstMonth, lastMonth, monthsInPeriod);
    const gain = soldHomeOrdinary ? 0 : gainTaxed * Math.max(0, soldHomePrice - soldHomeCost);
    const taxed = soldHomeYears < yearsHeld ? soldHomePrice : gain;
    return (share * taxed * rate) / (1 + rate * insidePrice);
  },
});

export const homeSaleVat = rule({
  name: 'homeSaleVat',
  label: { en: 'VAT on the home sold', zh: '销售住房增值税' },
  per: household,
  stage: 'secondary',
  unit: 'yuan/year',
  source: `${vatReform}; ${homeVat2026}; until 2016-04-30 营业税暂行条例`,
  flow: { from: 'households', to: 'government' },
  reads: { tax: perYear(homeSaleVatOfMonth) },
  formula: ({ tax }) => tax,
});

export const homeSaleSurchargesOfMonth = rule({
  name: 'homeSaleSurchargesOfMonth',
  label: { en: 'surcharges on the VAT of the home sold, month', zh: '销售住房附加税费（月）' },
  per: household,
  unit: 'yuan/month',
  source: surchargeLaws,
  reads: { vat: homeSaleVatOfMonth },
  parameters: { maintenance, education, levied },
  formula: ({ vat }, { maintenance, education, levied }) =>
    vat * (maintenance + education) * levied,
});

export const homeSaleSurcharges = rule({
  name: 'homeSaleSurcharges',
  label: { en: 'surcharges on the VAT of the home sold', zh: '销售住房附加税费' },
  per: household,
  stage: 'secondary',
  unit: 'yuan/year',
  source: surchargeLaws,
  flow: { from: 'households', to: 'government' },
  reads: { surcharges: perYear(homeSaleSurchargesOfMonth) },
  formula: ({ surcharges }) => surcharges,
});

export const homeSaleVatRules = [
  homeSaleVatOfMonth,
  homeSaleVat,
  homeSaleSurchargesOfMonth,
  homeSaleSurcharges,
];
