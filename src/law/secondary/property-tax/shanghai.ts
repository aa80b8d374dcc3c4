// Shanghai pilot 上海市个人住房房产税试点, since 2011-01-28: a tax on homes bought after that day. For families of the place only
// the second and further homes, and of these only what lies above 60 m² a head; for others every home, until permit
// holders of three years were treated as local in 2025. Base: 70 % of the price paid; 0.6 %, or 0.4 % where the price
// per square metre is at most twice the city's average of the year before.
// Free are the only home of an adult child's family and the only home of highly qualified permit holders, where the
// document says so. A family that sells its former only home within a year has one home then, so it pays nothing.

import { byPlace, everywhere, scalar } from '../../../engine/parameter.ts';
import { household, lastMonth } from '../../../engine/quantity.ts';
import type { Rule } from '../../../engine/rule.ts';
import { rule, version } from '../../../engine/rule.ts';
import { shanghaiTwiceAveragePrice } from '../../places/new-home-prices.ts';
import { since } from '../../places/series.ts';
import { ownersFamilyHasPermit, ownersFamilyIsLocal, ownersFamilyMembers } from './family.ts';
import type { HomeBought } from './homes.ts';
import { homes, monthsLiable, unitPrice } from './homes.ts';
import { shanghaiMeasures, shanghaiNotice2025 } from './sources.ts';

const start = '2011-01-28';

/** Where the pilot is in force; a reform may carry it to other places. */
const applies = byPlace({
  name: 'shanghaiPropertyTax.applies',
  label: { en: 'the pilot applies (1 yes, 0 no)', zh: '试点适用（1是0否）' },
  unit: 'yes or no',
  places: {
    [everywhere]: since('2000-01-01', 0, '房产税暂行条例 art. 5(4): homes lived in are free', 'C'),
    shanghai: since(start, 1, `${shanghaiMeasures} sect. 1`, 'C'),
  },
});

const boughtFrom = scalar({
  name: 'shanghaiPropertyTax.boughtFrom',
  label: { en: 'homes bought from', zh: '购置起始月' },
  unit: 'month number',
  values: since(
    start,
    2011 * 12 + 1,
    `${shanghaiMeasures} sect. 2`,
    'C',
    'from 28 January 2011, here February',
  ),
});

const exemptPerPerson = scalar({
  name: 'shanghaiPropertyTax.exemptPerPerson',
  label: { en: 'exempt area per person', zh: '人均免税面积' },
  unit: 'm2 per person',
  values: since(start, 60, `${shanghaiMeasures} sect. 6(1)`, 'C'),
});

function taxableArea({ place, home, areaBefore, homesBefore }: HomeBought) {
  const reads = {
    area: home.area,
    bought: home.bought,
    land: home.land,
    relief: home.relief,
    areaBefore,
    homesBefore,
    members: ownersFamilyMembers,
    isLocal: ownersFamilyIsLocal,
    hasPermit: ownersFamilyHasPermit,
  };
  const parameters = { applies, boughtFrom, exemptPerPerson };
  return rule({
    name: `shanghaiHome${place}Area`,
    label: {
      en: `Shanghai pilot: taxable area of home ${place}`,
      zh: `上海试点第${place}套应税面积`,
    },
    per: household,
    unit: 'm2',
    source: `${shanghaiMeasures} sect. 2, 6`,
    versions: [
      version(household, {
        from: start,
        until: '2024-12-31',
        reads,
        parameters,
        formula: (
          { area, bought, land, relief, areaBefore, homesBefore, members, isLocal, hasPermit },
          { applies, boughtFrom, exemptPerPerson },
        ) => {
          if (applies < 1 || bought < boughtFrom || land === 'homestead') return 0;
          if (relief === 'childsOnlyHome') return 0;
          if (relief === 'talentsOnlyHome' && homesBefore === 0) return 0;
          if (!isLocal) return hasPermit && homesBefore === 0 ? 0 : area;
          const above = Math.max(0, areaBefore + area - exemptPerPerson * members);
          return homesBefore === 0 ? 0 : Math.min(area, above);
        },
      }),
      version(household, {
        from: '2025-01-01',
        source: shanghaiNotice2025,
        reads,
        parameters,
        formula: (
          { area, bought, land, relief, areaBefore, homesBefore, members, isLocal, hasPermit },
          { applies, boughtFrom, exemptPerPerson },
        ) => {
          if (applies < 1 || bought < boughtFrom || land === 'homestead') return 0;
          if (relief === 'childsOnlyHome') return 0;
          if (relief === 'talentsOnlyHome' && homesBefore === 0) return 0;
          if (!isLocal && !hasPermit) return area;
          const above = Math.max(0, areaBefore + area - exemptPerPerson * members);
          return homesBefore === 0 ? 0 : Math.min(area, above);
        },
      }),
    ],
  });
}

const shareOfPrice = scalar({
  name: 'shanghaiPropertyTax.shareOfPrice',
  label: { en: 'share of the price that is taxed', zh: '计税价格比例' },
  unit: 'share',
  values: since(start, 0.7, `${shanghaiMeasures} sect. 4`, 'C'),
});

const rate = scalar({
  name: 'shanghaiPropertyTax.rate',
  label: { en: 'rate', zh: '税率' },
  unit: 'share',
  values: since(start, 0.006, `${shanghaiMeasures} sect. 5`, 'C'),
});

const reducedRate = scalar({
  name: 'shanghaiPropertyTax.reducedRate',
  label: { en: 'rate up to the threshold', zh: '低价住房税率' },
  unit: 'share',
  values: since(start, 0.004, `${shanghaiMeasures} sect. 5`, 'C'),
});

const threshold = scalar({
  name: 'shanghaiPropertyTax.threshold',
  label: {
    en: 'threshold: twice the average price of new homes of the year before',
    zh: '税率分界价格（上年度新建商品住房均价的2倍）',
  },
  unit: 'yuan/m2',
  values: shanghaiTwiceAveragePrice,
});

function taxOnHome({ place, home }: HomeBought, area: Rule<number, 'household'>) {
  return rule({
    name: `shanghaiHome${place}Tax`,
    label: { en: `Shanghai pilot: tax on home ${place}`, zh: `上海试点第${place}套税额` },
    per: household,
    unit: 'yuan/year',
    source: `${shanghaiMeasures} sect. 4, 5, 8`,
    reads: {
      taxableArea: area,
      area: home.area,
      price: home.price,
      value: home.value,
      bought: home.bought,
      lastMonth,
    },
    parameters: { shareOfPrice, rate, reducedRate, threshold },
    helpers: { unitPrice, monthsLiable },
    formula: (
      { taxableArea, area, price, value, bought, lastMonth },
      { shareOfPrice, rate, reducedRate, threshold },
      { unitPrice, monthsLiable },
    ) => {
      const perSquareMetre = unitPrice(price, value, area);
      const itsRate = perSquareMetre <= threshold ? reducedRate : rate;
      const fullYear = taxableArea * perSquareMetre * shareOfPrice * itsRate;
      return fullYear * (monthsLiable(lastMonth, bought) / 12);
    },
  });
}

function pilotOn(bought: HomeBought) {
  const area = taxableArea(bought);
  return { area, tax: taxOnHome(bought, area) };
}

const first = pilotOn(homes[0]);
const second = pilotOn(homes[1]);
const third = pilotOn(homes[2]);

export const shanghaiPropertyTax = rule({
  name: 'shanghaiPropertyTax',
  label: { en: 'property tax, Shanghai pilot', zh: '上海房产税试点税额' },
  per: household,
  stage: 'secondary',
  unit: 'yuan/year',
  source: `${shanghaiMeasures} sect. 4, 5`,
  reads: { first: first.tax, second: second.tax, third: third.tax },
  formula: ({ first, second, third }) => first + second + third,
});

export const shanghaiRules = [
  first.area,
  second.area,
  third.area,
  first.tax,
  second.tax,
  third.tax,
  shanghaiPropertyTax,
];
