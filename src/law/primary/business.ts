// Mixed income 经营净收入: what is left to own-account workers, sole traders and farmers after costs, before tax.
// A loss is negative: then the household pays. Levers raise all of it, or that of small farms, and take a part of what a
// business earns beyond a bound, which is what curbing monopolies would leave with those who buy from it.

import type { Instrument } from '../../engine/legislation.ts';
import { lever } from '../../engine/parameter.ts';
import type { Label } from '../../engine/quantity.ts';
import { person } from '../../engine/quantity.ts';
import { rule } from '../../engine/rule.ts';
import { businessIncome, farmIncome } from '../../population/facts/work.ts';

function share(name: string, label: Label) {
  return lever({ name, label, unit: 'share', neutral: 0 });
}

function bound(name: string, label: Label) {
  return lever({ name, label, unit: 'yuan/year', neutral: 0 });
}

export const businessProfit = rule({
  name: 'businessProfit',
  label: { en: 'net income of own businesses', zh: '非农经营净收入' },
  per: person,
  stage: 'primary',
  unit: 'yuan/year',
  source:
    'Individual Income Tax Law 个人所得税法 art. 6(3): revenue less costs, expenses and losses',
  flow: { from: 'enterprises', to: 'households' },
  reads: { businessIncome },
  parameters: {
    raise: share('businessProfit.raise', {
      en: 'raise of net income of own businesses',
      zh: '非农经营净收入增幅',
    }),
    excessCut: share('businessProfit.excessCut', {
      en: 'part of profit beyond the bound that is lost',
      zh: '超额利润削减比例',
    }),
    excessAbove: bound('businessProfit.excessAbove', {
      en: 'profit beyond which it counts as excess',
      zh: '超额利润界限',
    }),
  },
  formula: ({ businessIncome }, { raise, excessCut, excessAbove }) => {
    const profit = businessIncome + raise * Math.max(0, businessIncome);
    return excessCut > 0 ? profit - excessCut * Math.max(0, profit - excessAbove) : profit;
  },
});

export const farmProfit = rule({
  name: 'farmProfit',
  label: { en: 'net income from farming', zh: '农业经营净收入' },
  per: person,
  stage: 'primary',
  unit: 'yuan/year',
  source: '财税〔2004〕30号: exempt from income tax; the agricultural tax ended on 2006-01-01',
  flow: { from: 'enterprises', to: 'households' },
  reads: { farmIncome },
  parameters: {
    raise: share('farmProfit.raise', {
      en: 'raise of net income from farming',
      zh: '农业经营净收入增幅',
    }),
    smallRaise: share('farmProfit.smallRaise', {
      en: 'more raise where net income from farming is low',
      zh: '低收入农户农业经营净收入另增幅度',
    }),
    smallBelow: bound('farmProfit.smallBelow', {
      en: 'net income from farming below which it counts as low',
      zh: '低收入农户界限（农业经营净收入）',
    }),
  },
  formula: ({ farmIncome }, { raise, smallRaise, smallBelow }) => {
    const small = farmIncome < smallBelow ? smallRaise : 0;
    return farmIncome + (raise + small) * Math.max(0, farmIncome);
  },
});

export const businessInstrument: Instrument = {
  name: 'business',
  label: { en: 'Own businesses and farms', zh: '经营净收入' },
  stage: 'primary',
  about: {
    en: 'Net income of sole traders and farmers before tax; levers raise either, and cut excess profit.',
    zh: '个体经营和农业经营的税前净收入；可分别设定增幅，可削减超额利润。',
  },
  rules: [businessProfit, farmProfit],
};
