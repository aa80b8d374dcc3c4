// The homes of a household in the order in which they were bought: the pilots ask which home is the second, and how much
// the family owned when it bought. Homes bought in one month keep the order of the list; a home without a month
// counts as bought long ago.

import { household } from '../../../engine/quantity.ts';
import { helper, rule } from '../../../engine/rule.ts';
import { home1, home2, home3 } from '../../../population/facts/homes.ts';

const source = 'statement of fact';

export const home1BeforeHome2 = rule({
  name: 'home1BeforeHome2',
  label: { en: 'home 1 bought before home 2', zh: '第1套先于第2套购置' },
  per: household,
  unit: 'yes/no',
  source,
  reads: { first: home1.bought, second: home2.bought },
  formula: ({ first, second }) => first <= second,
});

export const home1BeforeHome3 = rule({
  name: 'home1BeforeHome3',
  label: { en: 'home 1 bought before home 3', zh: '第1套先于第3套购置' },
  per: household,
  unit: 'yes/no',
  source,
  reads: { first: home1.bought, second: home3.bought },
  formula: ({ first, second }) => first <= second,
});

export const home2BeforeHome3 = rule({
  name: 'home2BeforeHome3',
  label: { en: 'home 2 bought before home 3', zh: '第2套先于第3套购置' },
  per: household,
  unit: 'yes/no',
  source,
  reads: { first: home2.bought, second: home3.bought },
  formula: ({ first, second }) => first <= second,
});

const area1 = home1.area;
const area2 = home2.area;
const area3 = home3.area;

/** Floor area that the household already owned when it bought the home. */
const areaBefore1 = rule({
  name: 'areaBeforeHome1',
  label: { en: 'area owned before home 1', zh: '购置第1套前的住房面积' },
  per: household,
  unit: 'm2',
  source,
  reads: { home1BeforeHome2, home1BeforeHome3, area2, area3 },
  formula: ({ home1BeforeHome2, home1BeforeHome3, area2, area3 }) =>
    (home1BeforeHome2 ? 0 : area2) + (home1BeforeHome3 ? 0 : area3),
});

const areaBefore2 = rule({
  name: 'areaBeforeHome2',
  label: { en: 'area owned before home 2', zh: '购置第2套前的住房面积' },
  per: household,
  unit: 'm2',
  source,
  reads: { home1BeforeHome2, home2BeforeHome3, area1, area3 },
  formula: ({ home1BeforeHome2, home2BeforeHome3, area1, area3 }) =>
    (home1BeforeHome2 ? area1 : 0) + (home2BeforeHome3 ? 0 : area3),
});

const areaBefore3 = rule({
  name: 'areaBeforeHome3',
  label: { en: 'area owned before home 3', zh: '购置第3套前的住房面积' },
  per: household,
  unit: 'm2',
  source,
  reads: { home1BeforeHome3, home2BeforeHome3, area1, area2 },
  formula: ({ home1BeforeHome3, home2BeforeHome3, area1, area2 }) =>
    (home1BeforeHome3 ? area1 : 0) + (home2BeforeHome3 ? area2 : 0),
});

/** Homes that the household already owned when it bought the home. */
const homesBefore1 = rule({
  name: 'homesBeforeHome1',
  label: { en: 'homes owned before home 1', zh: '购置第1套前的住房套数' },
  per: household,
  unit: 'homes',
  source,
  reads: { home1BeforeHome2, home1BeforeHome3, area2, area3 },
  formula: ({ home1BeforeHome2, home1BeforeHome3, area2, area3 }) =>
    (area2 > 0 && !home1BeforeHome2 ? 1 : 0) + (area3 > 0 && !home1BeforeHome3 ? 1 : 0),
});

const homesBefore2 = rule({
  name: 'homesBeforeHome2',
  label: { en: 'homes owned before home 2', zh: '购置第2套前的住房套数' },
  per: household,
  unit: 'homes',
  source,
  reads: { home1BeforeHome2, home2BeforeHome3, area1, area3 },
  formula: ({ home1BeforeHome2, home2BeforeHome3, area1, area3 }) =>
    (area1 > 0 && home1BeforeHome2 ? 1 : 0) + (area3 > 0 && !home2BeforeHome3 ? 1 : 0),
});

const homesBefore3 = rule({
  name: 'homesBeforeHome3',
  label: { en: 'homes owned before home 3', zh: '购置第3套前的住房套数' },
  per: household,
  unit: 'homes',
  source,
  reads: { home1BeforeHome3, home2BeforeHome3, area1, area2 },
  formula: ({ home1BeforeHome3, home2BeforeHome3, area1, area2 }) =>
    (area1 > 0 && home1BeforeHome3 ? 1 : 0) + (area2 > 0 && home2BeforeHome3 ? 1 : 0),
});

/** A home with what was owned before it. */
export const homes = [
  { place: 1, home: home1, areaBefore: areaBefore1, homesBefore: homesBefore1 },
  { place: 2, home: home2, areaBefore: areaBefore2, homesBefore: homesBefore2 },
  { place: 3, home: home3, areaBefore: areaBefore3, homesBefore: homesBefore3 },
] as const;

export type HomeBought = (typeof homes)[number];

/** Liability begins in the month after the purchase: months of the year in which the home is taxed. */
export const monthsLiable = helper({
  name: 'monthsLiable',
  label: { en: 'months liable', zh: '应税月数' },
  source:
    '沪府发〔2011〕3号 sect. 8; 渝府令〔2011〕247号 sect. 9: from the month after the purchase',
  formula: (lastMonth: number, bought: number) => Math.max(0, Math.min(12, lastMonth - bought)),
});

/** Price per square metre: what was paid, or the market value where no price is recorded. */
export const unitPrice = helper({
  name: 'unitPrice',
  label: { en: 'price per square metre', zh: '建筑面积单价' },
  source: '沪府发〔2011〕3号 sect. 4; 渝府令〔2011〕247号 sect. 4: the transaction price',
  formula: (price: number, value: number, area: number) =>
    area > 0 ? (price > 0 ? price : value) / area : 0,
});

export const homeRules = [
  home1BeforeHome2,
  home1BeforeHome3,
  home2BeforeHome3,
  ...homes.flatMap(({ areaBefore, homesBefore }) => [areaBefore, homesBefore]),
];
