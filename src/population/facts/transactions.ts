// What a household buys and sells once in a while: a home sold, a car bought, securities sold. Homes bought in the year
// stand among the homes it owns (`homes.ts`), with the month in which they were bought.

import { amount, month, oneOf, statement } from '../../engine/fact.ts';
import { household } from '../../engine/quantity.ts';

const of = household;
const spread = 'none: the law of every month of the year applies to a twelfth of it';

export const soldHomePrice = amount({
  name: 'soldHomePrice',
  label: { en: 'home sold in the year: price, with VAT', zh: '当年出售住房成交价（含增值税）' },
  of,
  unit: 'yuan',
});

export const soldHomeMonth = month({
  name: 'soldHomeMonth',
  label: { en: 'home sold: month', zh: '出售住房年月' },
  of,
  note: spread,
});

export const soldHomeYears = amount({
  name: 'soldHomeYears',
  label: { en: 'home sold: years held', zh: '出售住房持有年数' },
  of,
  unit: 'years',
});

export const soldHomeCost = amount({
  name: 'soldHomeCost',
  label: {
    en: 'home sold: cost and fees that can be shown',
    zh: '出售住房可核实的原值和合理费用',
  },
  of,
  unit: 'yuan',
  note: '0: none can be shown, so tax is on the price',
});

export const soldHomeOnly = statement({
  name: 'soldHomeOnly',
  label: { en: 'home sold: the only one of the family', zh: '出售住房为家庭唯一住房' },
  of,
});

export const soldHomeOrdinary = statement({
  name: 'soldHomeOrdinary',
  label: { en: 'home sold: an ordinary one', zh: '出售住房为普通住房' },
  of,
  absent: true,
});

export const soldHomeReplacedBy = amount({
  name: 'soldHomeReplacedBy',
  label: {
    en: 'price, without VAT, of a home bought in the same city within a year of the sale',
    zh: '出售后1年内同城重新购房金额（不含增值税）',
  },
  of,
  unit: 'yuan',
});

export const carBoughtPrice = amount({
  name: 'carBoughtPrice',
  label: { en: 'car bought in the year: price without VAT', zh: '当年购置车辆不含税价' },
  of,
  unit: 'yuan',
});

export const carBoughtKind = oneOf({
  name: 'carBoughtKind',
  label: { en: 'car bought: engine', zh: '购置车辆排量与类型' },
  of,
  kinds: ['aboveTwoLitres', 'upToTwoLitres', 'upToOneSixLitres', 'newEnergy'],
});

export const carBoughtMonth = month({
  name: 'carBoughtMonth',
  label: { en: 'car bought: month', zh: '购置车辆年月' },
  of,
  note: spread,
});

export const securitiesSold = amount({
  name: 'securitiesSold',
  label: { en: 'listed shares sold in the year', zh: '当年卖出股票成交额' },
  of,
  unit: 'yuan/year',
});
