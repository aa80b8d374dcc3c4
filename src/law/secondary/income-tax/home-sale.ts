// Income from the sale of a home 财产转让所得（住房）: 20 % of the gain; where the cost cannot be shown, a share of the price
// instead (国税发〔2006〕108号; 1 % in Zhejiang). Free is the only home of a family after five years. Who sells and buys
// again within a year gets the tax back, in part if the new home is cheaper: from October 2022 to 2027.
//
// Homes are the household's; the tax is entered with the person listed first.

import { byPlace, everywhere, scalar } from '../../../engine/parameter.ts';
import {
  firstMonth,
  household,
  lastMonth,
  monthsInPeriod,
  orderIn,
  person,
  perYear,
} from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import {
  soldHomeCost,
  soldHomeMonth,
  soldHomeOnly,
  soldHomePrice,
  soldHomeReplacedBy,
  soldHomeYears,
} from '../../../population/facts/transactions.ts';
import { homeSaleSurchargesOfMonth, homeSaleVatOfMonth } from '../transactions/home-sale-vat.ts';
import { shareInMonth } from '../transactions/share-in-month.ts';
import { taxLaw } from './sources.ts';
import { transferRate } from './transfer-rate.ts';

const assessed = '国税发〔2006〕108号, art. 3: 1–3 % of the price';
const onlyHome = '财税字〔1994〕20号, art. 2(6); 国税发〔2006〕108号';
const refund = '财政部 税务总局公告2022年第30号; 财政部 税务总局 住房城乡建设部公告2023年第28号';

const assessedRate = byPlace({
  name: 'homeSaleTax.assessedRate',
  label: { en: 'rate on the price where the cost cannot be shown', zh: '核定征收率' },
  unit: 'rate',
  places: {
    [everywhere]: [{ from: '2006-08-01', value: 0.01, source: assessed, confidence: 'C' }],
  },
});

const yearsFree = scalar({
  name: 'homeSaleTax.yearsFree',
  label: { en: 'years after which the only home is free', zh: '家庭唯一住房免税年限' },
  unit: 'years',
  values: [{ from: '1994-05-13', value: 5, source: onlyHome, confidence: 'M' }],
});

/** What part of the tax comes back to those who buy again at the same price or more. */
const refunded = scalar({
  name: 'homeSaleTax.refunded',
  label: { en: 'part refunded to those who buy again', zh: '换购住房退税比例' },
  unit: 'share',
  values: [
    {
      from: '2010-10-01',
      value: 0,
      source: '财税〔2010〕94号, art. 2: no refund',
      confidence: 'M',
    },
    { from: '2022-10-01', value: 1, source: `${refund}, art. 1`, confidence: 'M' },
    {
      from: '2026-01-01',
      value: 1,
      source: 'prolonged to 2027-12-31 (news of 2026-01-01)',
      confidence: 'P',
    },
    { from: '2028-01-01', value: 0, source: 'prolonged to 2027-12-31', confidence: 'P' },
  ],
});

/** What the sale brings above cost and fees; where the cost cannot be shown, what the assessed tax would be a fifth of. */
export const homeSaleGainOfMonth = rule({
  name: 'homeSaleGainOfMonth',
  label: { en: 'gain on the home sold, month', zh: '出售住房所得（月）' },
  per: household,
  unit: 'yuan/month',
  source: `${taxLaw}, art. 6(5); ${assessed}`,
  note: 'The price counts without VAT (财税〔2016〕43号, art. 4); the surcharges are a fee of the sale.',
  reads: {
    soldHomePrice,
    soldHomeCost,
    soldHomeMonth,
    vat: homeSaleVatOfMonth,
    surcharges: homeSaleSurchargesOfMonth,
    firstMonth,
    lastMonth,
    monthsInPeriod,
  },
  parameters: { transferRate, assessedRate },
  helpers: { shareInMonth },
  formula: (
    {
      soldHomePrice,
      soldHomeCost,
      soldHomeMonth,
      vat,
      surcharges,
      firstMonth,
      lastMonth,
      monthsInPeriod,
    },
    { transferRate, assessedRate },
    { shareInMonth },
  ) => {
    const share = shareInMonth(soldHomeMonth, firstMonth, lastMonth, monthsInPeriod);
    const price = soldHomePrice * share - vat;
    if (soldHomeCost > 0) return Math.max(0, price - soldHomeCost * share - surcharges);
    return transferRate > 0 ? (price * assessedRate) / transferRate : 0;
  },
});

export const homeSaleTaxOfMonth = rule({
  name: 'homeSaleTaxOfMonth',
  label: { en: 'income tax on the home sold, month', zh: '出售住房个人所得税（月）' },
  per: household,
  unit: 'yuan/month',
  source: `${taxLaw}, art. 3(3) and 6(5); ${onlyHome}; ${refund}`,
  reads: {
    soldHomePrice,
    soldHomeCost,
    soldHomeMonth,
    soldHomeYears,
    soldHomeOnly,
    soldHomeReplacedBy,
    vat: homeSaleVatOfMonth,
    gain: homeSaleGainOfMonth,
    firstMonth,
    lastMonth,
    monthsInPeriod,
  },
  parameters: { transferRate, assessedRate, yearsFree, refunded },
  helpers: { shareInMonth },
  formula: (
    {
      soldHomePrice,
      soldHomeCost,
      soldHomeMonth,
      soldHomeYears,
      soldHomeOnly,
      soldHomeReplacedBy,
      vat,
      gain,
      firstMonth,
      lastMonth,
      monthsInPeriod,
    },
    { transferRate, assessedRate, yearsFree, refunded },
    { shareInMonth },
  ) => {
    const share = shareInMonth(soldHomeMonth, firstMonth, lastMonth, monthsInPeriod);
    const price = soldHomePrice * share - vat;
    if (price <= 0 || (soldHomeOnly && soldHomeYears >= yearsFree)) return 0;
    const tax = soldHomeCost > 0 ? transferRate * gain : assessedRate * price;
    const replaced = Math.min(1, (soldHomeReplacedBy * share) / price);
    return tax * (1 - refunded * replaced);
  },
});

export const homeSaleTax = rule({
  name: 'homeSaleTax',
  label: { en: 'income tax on the home sold', zh: '出售住房个人所得税' },
  per: person,
  stage: 'secondary',
  unit: 'yuan/year',
  source: `${taxLaw}, art. 2(8)`,
  flow: { from: 'households', to: 'government' },
  reads: { tax: perYear(homeSaleTaxOfMonth), place: orderIn(household) },
  formula: ({ tax, place }) => (place === 0 ? tax : 0),
});

export const homeSaleRules = [homeSaleGainOfMonth, homeSaleTaxOfMonth, homeSaleTax];
