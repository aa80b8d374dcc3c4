// Deed tax 契税: the buyer of a home pays a share of the price without VAT. The statutory rate is set by each province;
// for homes of persons it is lower the smaller the home and the fewer the family owns.
//
// Bought is what the household's homes name a month of this year for. The price is taken as the one without VAT. Homes
// that come to spouses and heirs are free and are not told apart; subsidies of cities to buyers are left out.

import { byPlace, everywhere, scalar } from '../../../engine/parameter.ts';
import {
  firstMonth,
  household,
  lastMonth,
  monthsInPeriod,
  perYear,
} from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { since } from '../../places/series.ts';
import type { HomeBought } from '../property-tax/homes.ts';
import { homes } from '../property-tax/homes.ts';
import { shareInMonth } from './share-in-month.ts';
import { deedTaxLaw, homeTaxes2024 } from './sources.ts';

const notice2010 = '财税〔2010〕94号, art. 1';
const notice2016 = '财税〔2016〕23号, art. 1';

const statutoryRate = byPlace({
  name: 'deedTax.statutoryRate',
  label: { en: 'deed tax, rate of the province', zh: '契税法定税率' },
  unit: 'rate',
  places: {
    [everywhere]: since(
      '1997-10-01',
      0.03,
      `${deedTaxLaw}, art. 3: 3–5 %, set by the province`,
      'L',
      'most provinces chose 3 %',
    ),
    zhejiang: since(
      '1997-10-01',
      0.03,
      'Zhejiang Decision on Deed Tax (2021-07-30): 3 %, and before as well',
      'M',
    ),
  },
});

const smallArea = scalar({
  name: 'deedTax.smallArea',
  label: { en: 'area up to which a home is small', zh: '契税优惠面积界限' },
  unit: 'm2',
  values: [
    { from: '2010-10-01', value: 90, source: notice2010, confidence: 'M' },
    { from: '2016-02-22', value: 90, source: notice2016, confidence: 'C' },
    { from: '2024-12-01', value: 140, source: `${homeTaxes2024}, art. 1`, confidence: 'C' },
  ],
});

function rate(
  name: string,
  en: string,
  zh: string,
  values: readonly (readonly [string, number])[],
) {
  const source = (from: string) =>
    from < '2016' ? notice2010 : from < '2024' ? notice2016 : `${homeTaxes2024}, art. 1`;
  return scalar({
    name: `deedTax.${name}`,
    label: { en, zh },
    unit: 'rate',
    values: values.map(([from, value]) => ({
      from,
      value,
      source: source(from),
      confidence: from === '2016-02-22' ? ('C' as const) : ('M' as const),
    })),
  });
}

const firstSmall = rate('firstSmall', 'only home, small', '家庭唯一住房（小面积）', [
  ['2010-10-01', 0.01],
  ['2016-02-22', 0.01],
  ['2024-12-01', 0.01],
]);
const firstLarge = rate('firstLarge', 'only home, larger', '家庭唯一住房（大面积）', [
  ['2010-10-01', 0.015],
  ['2016-02-22', 0.015],
  ['2024-12-01', 0.015],
]);

/** Without a relief the second home bears the statutory rate. */
const none = 0.03;
const bigCity = [
  { from: '2010-10-01', value: none, source: `${notice2010}: none`, confidence: 'C' },
  { from: '2016-02-22', value: none, source: `${notice2016}: not here`, confidence: 'C' },
] as const;

function secondHome(name: string, en: string, zh: string, value: number, confidence: 'C' | 'M') {
  const now = {
    from: '2024-12-01',
    value: name === 'secondSmall' ? 0.01 : 0.02,
    source: `${homeTaxes2024}, art. 1`,
    confidence,
  };
  return byPlace({
    name: `deedTax.${name}`,
    label: { en, zh },
    unit: 'rate',
    places: {
      [everywhere]: [
        { from: '2010-10-01', value: none, source: `${notice2010}: none`, confidence: 'M' },
        { from: '2016-02-22', value, source: notice2016, confidence: 'C' },
        now,
      ],
      beijing: [...bigCity, now],
      shanghai: [...bigCity, now],
      guangzhou: [...bigCity, now],
      shenzhen: [...bigCity, now],
    },
  });
}

const secondSmall = secondHome(
  'secondSmall',
  'second home, small',
  '第二套住房（小面积）',
  0.01,
  'C',
);
const secondLarge = secondHome(
  'secondLarge',
  'second home, larger',
  '第二套住房（大面积）',
  0.02,
  'M',
);

function taxOn({ place, home, homesBefore }: HomeBought) {
  return rule({
    name: `deedTaxOfHome${place}`,
    label: { en: `deed tax on home ${place}, month`, zh: `第${place}套住房契税（月）` },
    per: household,
    unit: 'yuan/month',
    source: `${deedTaxLaw}, art. 3 and 4; ${homeTaxes2024}`,
    note: 'The relief of the only home was until 2016 for ordinary homes; all are taken to be.',
    reads: {
      area: home.area,
      price: home.price,
      value: home.value,
      land: home.land,
      bought: home.bought,
      homesBefore,
      firstMonth,
      lastMonth,
      monthsInPeriod,
    },
    parameters: { statutoryRate, smallArea, firstSmall, firstLarge, secondSmall, secondLarge },
    helpers: { shareInMonth },
    formula: (
      { area, price, value, land, bought, homesBefore, firstMonth, lastMonth, monthsInPeriod },
      { statutoryRate, smallArea, firstSmall, firstLarge, secondSmall, secondLarge },
      { shareInMonth },
    ) => {
      if (bought < firstMonth || bought > lastMonth || land === 'homestead') return 0;
      const first = area <= smallArea ? firstSmall : firstLarge;
      const second = area <= smallArea ? secondSmall : secondLarge;
      const relieved = homesBefore === 0 ? first : homesBefore === 1 ? second : statutoryRate;
      const paid = price > 0 ? price : value;
      const share = shareInMonth(bought, firstMonth, lastMonth, monthsInPeriod);
      return paid * share * Math.min(statutoryRate, relieved);
    },
  });
}

const first = taxOn(homes[0]);
const second = taxOn(homes[1]);
const third = taxOn(homes[2]);

export const deedTax = rule({
  name: 'deedTax',
  label: { en: 'deed tax', zh: '契税' },
  per: household,
  stage: 'secondary',
  unit: 'yuan/year',
  source: `${deedTaxLaw}, art. 1`,
  flow: { from: 'households', to: 'government' },
  reads: { first: perYear(first), second: perYear(second), third: perYear(third) },
  formula: ({ first, second, third }) => first + second + third,
});

export const deedTaxRules = [first, second, third, deedTax];
