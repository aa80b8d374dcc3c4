// Consumption tax on cars 乘用车, on jewellery and watches 贵重首饰、高档手表, and on high-end cosmetics 高档化妆品. What a household spends on
// them is not known apart: it is taken as a share of the category that holds it, of transport only for households with a
// car. Left out, each below one yuan in a hundred of the tax: motorcycles, golf, yachts, chopsticks, flooring, batteries,
// paint, fireworks; and the surcharge on cars above 1.3 m (since 2025-07-20 0.9 m) yuan.

import { scalar } from '../../../engine/parameter.ts';
import { household, perMonth } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import {
  carValue,
  householdGoods,
  otherSpending,
  transport,
} from '../../../population/facts/household.ts';
import { series, since } from '../../places/series.ts';
import { consumptionTaxRules, ownAssignment } from './sources.ts';
import { spendingFactor } from './spending.ts';
import { standardRate } from './vat-rates.ts';

export const carExcise = rule({
  name: 'carExcise',
  label: { en: 'consumption tax on cars', zh: '乘用车消费税' },
  per: household,
  stage: 'secondary',
  unit: 'yuan/month',
  source: consumptionTaxRules,
  note: 'spread over the years of use: a car is not bought every year',
  reads: { transport: perMonth(transport), carValue, spendingFactor },
  parameters: {
    rate: scalar({
      label: { en: 'rate of cars of 1.5 to 2 litres', zh: '排量1.5至2.0升乘用车税率' },
      unit: 'rate',
      values: since(
        '2009-01-01',
        0.05,
        `${consumptionTaxRules}, table: 1 to 40 % by displacement`,
        'P',
      ),
    }),
    spendingShare: scalar({
      label: {
        en: 'cars in an owner’s spending on transport',
        zh: '购车占有车家庭交通通信支出比例',
      },
      unit: 'share',
      values: since('2009-01-01', 0.35, ownAssignment, 'L'),
    }),
    makersShare: scalar({
      label: { en: 'maker’s price over the price paid', zh: '出厂价占成交价比例' },
      unit: 'share',
      values: since('2009-01-01', 0.8, 'price without VAT, less a trade margin of some 9 %', 'L'),
    }),
    taxedShare: scalar({
      label: { en: 'cars with a combustion engine among those bought', zh: '燃油乘用车销售占比' },
      unit: 'share',
      values: series('中国汽车工业协会: one less the share of new-energy vehicles in sales', 'M', [
        ['2009-01-01', 1],
        ['2018-01-01', 0.955],
        ['2019-01-01', 0.953],
        ['2020-01-01', 0.946],
        ['2021-01-01', 0.866],
        ['2022-01-01', 0.744],
        ['2023-01-01', 0.684],
        ['2024-01-01', 0.591],
        ['2025-01-01', 0.52],
      ]),
    }),
  },
  formula: (
    { transport, carValue, spendingFactor },
    { rate, spendingShare, makersShare, taxedShare },
  ) =>
    carValue > 0
      ? transport * spendingFactor * (spendingShare * makersShare * taxedShare * rate)
      : 0,
});

export const jewelleryExcise = rule({
  name: 'jewelleryExcise',
  label: { en: 'consumption tax on jewellery and watches', zh: '贵重首饰及手表消费税' },
  per: household,
  stage: 'secondary',
  unit: 'yuan/month',
  source: `${consumptionTaxRules}; 财税字〔1994〕95号: gold, silver and diamonds taxed at retail`,
  reads: { otherSpending: perMonth(otherSpending), spendingFactor },
  parameters: {
    rate: scalar({
      label: {
        en: 'rate on gold, silver and diamonds, at retail',
        zh: '金银首饰及钻石零售环节税率',
      },
      unit: 'rate',
      values: since('1995-01-01', 0.05, '财税字〔1994〕95号', 'P'),
    }),
    spendingShare: scalar({
      label: { en: 'jewellery and watches in other spending', zh: '首饰手表占其他用品及服务比例' },
      unit: 'share',
      values: since('2009-01-01', 0.3, ownAssignment, 'L'),
    }),
    standardRate,
  },
  formula: ({ otherSpending, spendingFactor }, { rate, spendingShare, standardRate }) =>
    (otherSpending * spendingFactor * (spendingShare * rate)) / (1 + standardRate),
});

export const cosmeticsExcise = rule({
  name: 'cosmeticsExcise',
  label: { en: 'consumption tax on high-end cosmetics', zh: '高档化妆品消费税' },
  per: household,
  stage: 'secondary',
  unit: 'yuan/month',
  source: `${consumptionTaxRules}; 财税〔2016〕103号`,
  reads: { householdGoods: perMonth(householdGoods), spendingFactor },
  parameters: {
    rate: scalar({
      label: { en: 'rate on high-end cosmetics', zh: '高档化妆品税率' },
      unit: 'rate',
      values: [
        ...since('2009-01-01', 0.3, `${consumptionTaxRules}, table: all cosmetics`, 'P'),
        ...since('2016-10-01', 0.15, '财税〔2016〕103号: high-end ones only', 'M'),
      ],
    }),
    spendingShare: scalar({
      label: { en: 'high-end cosmetics in household goods', zh: '高档化妆品占生活用品及服务比例' },
      unit: 'share',
      values: since('2009-01-01', 0.06, ownAssignment, 'L'),
    }),
    makersShare: scalar({
      label: { en: 'maker’s or import price over the retail price', zh: '计税价格占零售价比例' },
      unit: 'share',
      values: since('2009-01-01', 0.5, ownAssignment, 'L'),
    }),
  },
  formula: ({ householdGoods, spendingFactor }, { rate, spendingShare, makersShare }) =>
    householdGoods * spendingFactor * (spendingShare * makersShare * rate),
});
