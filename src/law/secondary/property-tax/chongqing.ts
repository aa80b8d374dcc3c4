// Chongqing pilot 重庆市个人住房房产税试点, since 2011-01-28, in the main urban districts. Base: the price paid for the area above
// an exempt one. The exempt area counts once for each family, on the taxed home that was bought first: 180 m² for a
// detached home owned before the pilot, 100 m² for others, 180 m² for all since 2025; none for outsiders.
// Which homes are taxed, and at what rate, is in `chongqing-rate.ts`.

import { scalar } from '../../../engine/parameter.ts';
import { household, lastMonth } from '../../../engine/quantity.ts';
import type { Rule } from '../../../engine/rule.ts';
import { rule } from '../../../engine/rule.ts';
import { since } from '../../places/series.ts';
import { boughtFrom, rateOnHome, start } from './chongqing-rate.ts';
import { ownersFamilyIsRooted } from './family.ts';
import type { HomeBought } from './homes.ts';
import {
  home1BeforeHome2,
  home1BeforeHome3,
  home2BeforeHome3,
  homes,
  monthsLiable,
  unitPrice,
} from './homes.ts';
import { chongqingMeasures, chongqingNotice2025 } from './sources.ts';

const rate1 = rateOnHome(homes[0]);
const rate2 = rateOnHome(homes[1]);
const rate3 = rateOnHome(homes[2]);

const oneHome = `${chongqingMeasures} sect. 6: one home of each family, the first bought`;

const home1IsFirst = rule({
  name: 'chongqingHome1IsFirst',
  label: { en: 'Chongqing pilot: home 1 takes the exempt area', zh: '重庆试点第1套扣除免税面积' },
  per: household,
  unit: 'yes/no',
  source: oneHome,
  reads: { rate1, rate2, rate3, home1BeforeHome2, home1BeforeHome3 },
  formula: ({ rate1, rate2, rate3, home1BeforeHome2, home1BeforeHome3 }) =>
    rate1 > 0 && (rate2 <= 0 || home1BeforeHome2) && (rate3 <= 0 || home1BeforeHome3),
});

const home2IsFirst = rule({
  name: 'chongqingHome2IsFirst',
  label: { en: 'Chongqing pilot: home 2 takes the exempt area', zh: '重庆试点第2套扣除免税面积' },
  per: household,
  unit: 'yes/no',
  source: oneHome,
  reads: { rate1, rate2, rate3, home1BeforeHome2, home2BeforeHome3 },
  formula: ({ rate1, rate2, rate3, home1BeforeHome2, home2BeforeHome3 }) =>
    rate2 > 0 && (rate1 <= 0 || !home1BeforeHome2) && (rate3 <= 0 || home2BeforeHome3),
});

const home3IsFirst = rule({
  name: 'chongqingHome3IsFirst',
  label: { en: 'Chongqing pilot: home 3 takes the exempt area', zh: '重庆试点第3套扣除免税面积' },
  per: household,
  unit: 'yes/no',
  source: oneHome,
  reads: { rate1, rate2, rate3, home1BeforeHome3, home2BeforeHome3 },
  formula: ({ rate1, rate2, rate3, home1BeforeHome3, home2BeforeHome3 }) =>
    rate3 > 0 && (rate1 <= 0 || !home1BeforeHome3) && (rate2 <= 0 || !home2BeforeHome3),
});

const exemptStock = scalar({
  name: 'chongqingPropertyTax.exemptStock',
  label: { en: 'exempt area, detached home owned before', zh: '存量独栋住宅免税面积' },
  unit: 'm2',
  values: since(start, 180, `${chongqingMeasures} sect. 6`, 'C'),
});

const exemptNew = scalar({
  name: 'chongqingPropertyTax.exemptNew',
  label: { en: 'exempt area, home bought since', zh: '新购住房免税面积' },
  unit: 'm2',
  values: [
    ...since(start, 100, `${chongqingMeasures} sect. 6`, 'C'),
    ...since('2025-01-01', 180, chongqingNotice2025, 'P', 'from a report; the text was not read'),
  ],
});

function taxOnHome(
  { place, home }: HomeBought,
  rate: Rule<number, 'household'>,
  isFirst: Rule<boolean, 'household'>,
) {
  return rule({
    name: `chongqingHome${place}Tax`,
    label: { en: `Chongqing pilot: tax on home ${place}`, zh: `重庆试点第${place}套税额` },
    per: household,
    unit: 'yuan/year',
    source: `${chongqingMeasures} sect. 4–6`,
    reads: {
      rate,
      isFirst,
      area: home.area,
      price: home.price,
      value: home.value,
      bought: home.bought,
      isRooted: ownersFamilyIsRooted,
      lastMonth,
    },
    parameters: { boughtFrom, exemptStock, exemptNew },
    helpers: { unitPrice, monthsLiable },
    formula: (
      { rate, isFirst, area, price, value, bought, isRooted, lastMonth },
      { boughtFrom, exemptStock, exemptNew },
      { unitPrice, monthsLiable },
    ) => {
      const ofItsKind = bought < boughtFrom ? exemptStock : exemptNew;
      const exempt = isFirst && isRooted ? ofItsKind : 0;
      const base = Math.max(0, area - exempt) * unitPrice(price, value, area);
      return base * rate * (monthsLiable(lastMonth, bought) / 12);
    },
  });
}

const tax1 = taxOnHome(homes[0], rate1, home1IsFirst);
const tax2 = taxOnHome(homes[1], rate2, home2IsFirst);
const tax3 = taxOnHome(homes[2], rate3, home3IsFirst);

export const chongqingPropertyTax = rule({
  name: 'chongqingPropertyTax',
  label: { en: 'property tax, Chongqing pilot', zh: '重庆房产税试点税额' },
  per: household,
  stage: 'secondary',
  unit: 'yuan/year',
  source: `${chongqingMeasures} sect. 5, 6`,
  reads: { tax1, tax2, tax3 },
  formula: ({ tax1, tax2, tax3 }) => tax1 + tax2 + tax3,
});

export const chongqingRules = [
  rate1,
  rate2,
  rate3,
  home1IsFirst,
  home2IsFirst,
  home3IsFirst,
  tax1,
  tax2,
  tax3,
  chongqingPropertyTax,
];
