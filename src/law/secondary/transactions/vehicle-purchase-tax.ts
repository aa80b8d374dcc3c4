// Vehicle purchase tax 车辆购置税: a tenth of the price without VAT, once. Small engines paid less in some years, cars of
// up to two litres in the second half of 2022. New energy is free since September 2014, since 2024 up to a ceiling;
// from 2026 to 2027 it pays half.

import { scalar } from '../../../engine/parameter.ts';
import {
  firstMonth,
  household,
  lastMonth,
  monthsInPeriod,
  perYear,
} from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import {
  carBoughtKind,
  carBoughtMonth,
  carBoughtPrice,
} from '../../../population/facts/transactions.ts';
import { shareInMonth } from './share-in-month.ts';
import { vehicleTaxLaw } from './sources.ts';

const notice2022 = '财政部 税务总局公告2022年第20号';
const notice2023 = '财政部 税务总局 工业和信息化部公告2023年第10号';
const oneSix = '财税〔2015〕104号; 财税〔2016〕136号';

const rate = scalar({
  name: 'vehiclePurchaseTax.rate',
  label: { en: 'rate', zh: '税率' },
  unit: 'rate',
  values: [
    {
      from: '2001-01-01',
      value: 0.1,
      source: '车辆购置税暂行条例 (国务院令第294号), art. 5',
      confidence: 'M',
    },
    { from: '2019-07-01', value: 0.1, source: `${vehicleTaxLaw}, art. 4`, confidence: 'C' },
  ],
});

const smallRate = scalar({
  name: 'vehiclePurchaseTax.smallRate',
  label: { en: 'rate up to 1.6 litres', zh: '1.6升及以下税率' },
  unit: 'rate',
  values: [
    { from: '2011-01-01', value: 0.1, source: '财税〔2010〕127号: expired', confidence: 'M' },
    { from: '2015-10-01', value: 0.05, source: oneSix, confidence: 'M' },
    { from: '2017-01-01', value: 0.075, source: oneSix, confidence: 'M' },
    { from: '2018-01-01', value: 0.1, source: `${oneSix}: to 2017-12-31`, confidence: 'M' },
    { from: '2022-06-01', value: 0.05, source: notice2022, confidence: 'M' },
    { from: '2023-01-01', value: 0.1, source: `${notice2022}: to 2022-12-31`, confidence: 'M' },
  ],
});

const middleRate = scalar({
  name: 'vehiclePurchaseTax.middleRate',
  label: { en: 'rate above 1.6 and up to 2 litres', zh: '1.6升至2升税率' },
  unit: 'rate',
  values: [
    { from: '2001-01-01', value: 0.1, source: vehicleTaxLaw, confidence: 'M' },
    { from: '2022-06-01', value: 0.05, source: notice2022, confidence: 'M' },
    { from: '2023-01-01', value: 0.1, source: `${notice2022}: to 2022-12-31`, confidence: 'M' },
  ],
});

/** The price up to which the relief of 2022 is given; no bound at other times. */
const reliefPrice = scalar({
  name: 'vehiclePurchaseTax.reliefPrice',
  label: { en: 'price up to which engines pay less', zh: '减征车价上限' },
  unit: 'yuan',
  values: [
    { from: '2001-01-01', value: 1e9, source: `${oneSix}: no bound`, confidence: 'M' },
    { from: '2022-06-01', value: 300000, source: notice2022, confidence: 'M' },
    { from: '2023-01-01', value: 1e9, source: 'no relief, no bound', confidence: 'M' },
  ],
});

const newEnergyLevied = scalar({
  name: 'vehiclePurchaseTax.newEnergyLevied',
  label: { en: 'part levied on new energy', zh: '新能源汽车征收比例' },
  unit: 'share',
  values: [
    { from: '2001-01-01', value: 1, source: 'no relief yet', confidence: 'M' },
    {
      from: '2014-09-01',
      value: 0,
      source:
        '财政部 国家税务总局 工业和信息化部公告2014年第53号; 财政部 税务总局 工业和信息化部 科技部公告2017年第172号; 财政部 税务总局 工业和信息化部公告2020年第21号; 财政部 税务总局 工业和信息化部公告2022年第27号',
      confidence: 'M',
    },
    { from: '2024-01-01', value: 0, source: `${notice2023}, art. 1`, confidence: 'M' },
    { from: '2026-01-01', value: 0.5, source: `${notice2023}, art. 1`, confidence: 'M' },
    { from: '2028-01-01', value: 1, source: `${notice2023}: to 2027-12-31`, confidence: 'M' },
  ],
});

/** The most that is forgone on one car, by year. */
const newEnergyRelief = scalar({
  name: 'vehiclePurchaseTax.newEnergyRelief',
  label: { en: 'most forgone on one new energy car', zh: '每辆新能源乘用车减免税限额' },
  unit: 'yuan',
  values: [
    { from: '2001-01-01', value: 1e9, source: 'no ceiling', confidence: 'M' },
    { from: '2024-01-01', value: 30000, source: `${notice2023}, art. 1`, confidence: 'M' },
    { from: '2026-01-01', value: 15000, source: `${notice2023}, art. 1`, confidence: 'M' },
  ],
});

const taxOfMonth = rule({
  name: 'vehiclePurchaseTaxOfMonth',
  label: { en: 'vehicle purchase tax, month', zh: '车辆购置税（月）' },
  per: household,
  unit: 'yuan/month',
  source: `${vehicleTaxLaw}, art. 4 and 5; ${notice2023}`,
  reads: {
    carBoughtPrice,
    carBoughtKind,
    carBoughtMonth,
    firstMonth,
    lastMonth,
    monthsInPeriod,
  },
  parameters: { rate, smallRate, middleRate, reliefPrice, newEnergyLevied, newEnergyRelief },
  helpers: { shareInMonth },
  formula: (
    { carBoughtPrice, carBoughtKind, carBoughtMonth, firstMonth, lastMonth, monthsInPeriod },
    { rate, smallRate, middleRate, reliefPrice, newEnergyLevied, newEnergyRelief },
    { shareInMonth },
  ) => {
    const share = shareInMonth(carBoughtMonth, firstMonth, lastMonth, monthsInPeriod);
    const full = carBoughtPrice * rate;
    if (carBoughtKind === 'newEnergy') {
      return share * (full - Math.min(newEnergyRelief, full * (1 - newEnergyLevied)));
    }
    if (carBoughtPrice > reliefPrice) return share * full;
    if (carBoughtKind === 'upToOneSixLitres') return share * carBoughtPrice * smallRate;
    return carBoughtKind === 'upToTwoLitres' ? share * carBoughtPrice * middleRate : share * full;
  },
});

export const vehiclePurchaseTax = rule({
  name: 'vehiclePurchaseTax',
  label: { en: 'vehicle purchase tax', zh: '车辆购置税' },
  per: household,
  stage: 'secondary',
  unit: 'yuan/year',
  source: `${vehicleTaxLaw}, art. 1`,
  flow: { from: 'households', to: 'government' },
  reads: { tax: perYear(taxOfMonth) },
  formula: ({ tax }) => tax,
});

export const vehiclePurchaseTaxRules = [taxOfMonth, vehiclePurchaseTax];
