// Consumption tax on cars 乘用车, on jewellery and watches 贵重首饰、高档手表, and on high-end cosmetics 高档化妆品. A car bears it in the year
// it is bought. What a household spends on the others is not known apart: it is taken as a share of the category that holds
// it. Left out, each below one yuan in a hundred of the tax: motorcycles, golf, yachts, chopsticks, flooring, batteries,
// paint, fireworks; and the surcharge on cars above 1.3 m (since 2025-07-20 0.9 m) yuan.

import { byGroup, scalar } from '../../../engine/parameter.ts';
import { household, perMonth } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { householdGoods, otherSpending } from '../../../population/facts/household.ts';
import { carBoughtKind, carBoughtPrice } from '../../../population/facts/transactions.ts';
import { since } from '../../places/series.ts';
import { consumptionTaxRules, ownAssignment } from './sources.ts';
import { spendingFactor } from './spending.ts';
import { standardRate } from './vat-rates.ts';

const byDisplacement = `${consumptionTaxRules}, table of cars`;

export const carExcise = rule({
  name: 'carExcise',
  label: { en: 'consumption tax on cars', zh: '乘用车消费税' },
  per: household,
  stage: 'secondary',
  unit: 'yuan/month',
  source: consumptionTaxRules,
  note: 'of a car bought in the year, spread over its months',
  reads: { carBoughtPrice: perMonth(carBoughtPrice) },
  parameters: {
    rate: byGroup(carBoughtKind, {
      label: { en: 'rate by displacement', zh: '按排量的乘用车税率' },
      unit: 'rate',
      groups: {
        aboveTwoLitres: since(
          '2009-01-01',
          0.1,
          byDisplacement,
          'D',
          '9 % to 2.5 litres, 12 % to 3, 25 and 40 % above',
        ),
        upToTwoLitres: since('2009-01-01', 0.05, byDisplacement, 'P', 'above 1.5 litres'),
        upToOneSixLitres: since(
          '2009-01-01',
          0.035,
          byDisplacement,
          'D',
          '1 % to 1 litre, 3 % to 1.5, 5 % above',
        ),
        newEnergy: since('2009-01-01', 0, `${byDisplacement}: electric cars are not in it`, 'M'),
      },
    }),
    makersShare: scalar({
      label: { en: 'maker’s price over the price without VAT', zh: '出厂价占不含税成交价比例' },
      unit: 'share',
      values: since('2009-01-01', 0.9, 'a trade margin of some 10 %', 'L'),
    }),
  },
  formula: ({ carBoughtPrice }, { rate, makersShare }) => carBoughtPrice * makersShare * rate,
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
