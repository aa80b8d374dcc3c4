// Which homes the Chongqing pilot taxes, and at what rate: detached homes whenever bought; high-end homes bought since
// the pilot began (at least twice the average price of new homes of the last two years); and until 2024 ordinary homes of
// owners who are neither registered nor in business nor employed in the city (“三无”人员).
// The price is measured against the average in force in the tax year; for a home bought at another average, give that
// average in the document.

import { byPlace, everywhere, scalar, table } from '../../../engine/parameter.ts';
import { household } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { chongqingAveragePrice } from '../../places/new-home-prices.ts';
import { since } from '../../places/series.ts';
import { ownersFamilyIsRooted } from './family.ts';
import type { HomeBought } from './homes.ts';
import { unitPrice } from './homes.ts';
import { chongqingMeasures, chongqingNotice2025 } from './sources.ts';

/** First day of the pilot. */
export const start = '2011-01-28';

/** Where the pilot is in force; a reform may carry it to other places. */
const applies = byPlace({
  name: 'chongqingPropertyTax.applies',
  label: { en: 'the pilot applies (1 yes, 0 no)', zh: '试点适用（1是0否）' },
  unit: 'yes or no',
  places: {
    [everywhere]: since('2000-01-01', 0, '房产税暂行条例 art. 5(4): homes lived in are free', 'C'),
    chongqing: since(start, 1, `${chongqingMeasures} sect. 1`, 'C'),
  },
});

/** Homes bought from this month on are new to the pilot. */
export const boughtFrom = scalar({
  name: 'chongqingPropertyTax.boughtFrom',
  label: { en: 'new where bought from', zh: '新购住房起始月' },
  unit: 'month number',
  values: since(
    start,
    2011 * 12 + 1,
    chongqingMeasures,
    'C',
    'from 28 January 2011, here February',
  ),
});

const averagePrice = scalar({
  name: 'chongqingPropertyTax.averagePrice',
  label: { en: 'average price of new homes, last two years', zh: '上两年新建商品住房成交均价' },
  unit: 'yuan/m2',
  values: chongqingAveragePrice,
});

const highEndFrom = scalar({
  name: 'chongqingPropertyTax.highEndFrom',
  label: { en: 'high-end from this multiple of the average', zh: '高档住房价格倍数' },
  unit: 'ratio',
  values: since(start, 2, `${chongqingMeasures} sect. 2`, 'C'),
});

const rates = table({
  name: 'chongqingPropertyTax.rates',
  label: { en: 'rate by multiple of the average price', zh: '按价格倍数确定的税率' },
  unit: 'share',
  mode: 'step',
  values: [
    {
      from: start,
      value: [
        [0, 0.005],
        [3, 0.01],
        [4, 0.012],
      ],
      source: `${chongqingMeasures} sect. 5`,
      confidence: 'C',
    },
  ],
});

const outsidersRate = scalar({
  name: 'chongqingPropertyTax.outsidersRate',
  label: { en: 'rate on ordinary homes of outsiders', zh: '“三无”人员普通住房税率' },
  unit: 'share',
  values: [
    ...since(start, 0.005, `${chongqingMeasures} sect. 5`, 'C'),
    ...since('2025-01-01', 0, `${chongqingNotice2025}: no longer taxed`, 'C'),
  ],
});

const outsidersFree = scalar({
  name: 'chongqingPropertyTax.outsidersFree',
  label: { en: 'ordinary homes of outsiders left free', zh: '“三无”人员不征税套数' },
  unit: 'homes',
  values: [
    ...since(start, 1, `${chongqingMeasures} sect. 2: the second and further`, 'C'),
    ...since('2017-01-14', 0, '渝府令〔2017〕311号: the first too', 'M', 'the year is confirmed'),
    ...since('2023-09-20', 1, 'Chongqing government, September 2023: back to the second', 'C'),
  ],
});

/** The rate on a home; 0 where it is not taxed. */
export function rateOnHome({ place, home, homesBefore }: HomeBought) {
  return rule({
    name: `chongqingHome${place}Rate`,
    label: { en: `Chongqing pilot: rate on home ${place}`, zh: `重庆试点第${place}套税率` },
    per: household,
    unit: 'share',
    source: `${chongqingMeasures} sect. 2, 5`,
    reads: {
      area: home.area,
      price: home.price,
      value: home.value,
      bought: home.bought,
      kind: home.kind,
      land: home.land,
      homesBefore,
      isRooted: ownersFamilyIsRooted,
    },
    parameters: {
      applies,
      boughtFrom,
      averagePrice,
      highEndFrom,
      rates,
      outsidersRate,
      outsidersFree,
    },
    helpers: { unitPrice },
    formula: (
      { area, price, value, bought, kind, land, homesBefore, isRooted },
      { applies, boughtFrom, averagePrice, highEndFrom, rates, outsidersRate, outsidersFree },
      { unitPrice },
    ) => {
      if (applies < 1 || area <= 0 || land === 'homestead') return 0;
      const multiple = averagePrice > 0 ? unitPrice(price, value, area) / averagePrice : 0;
      const isNew = bought >= boughtFrom;
      if (kind === 'detached' || (isNew && multiple >= highEndFrom)) return rates.at(multiple);
      return isNew && !isRooted && homesBefore >= outsidersFree ? outsidersRate : 0;
    },
  });
}
