// Mixed income 经营净收入: what is left to own-account workers, sole traders and farmers after costs, before tax.
// A loss is negative: then the household pays.

import type { Instrument } from '../../engine/legislation.ts';
import { businessIncome, farmIncome } from '../../population/facts/work.ts';
import { incomeAsStated } from './income.ts';

export const businessProfit = incomeAsStated({
  name: 'businessProfit',
  label: { en: 'net income of own businesses', zh: '非农经营净收入' },
  fact: businessIncome,
  from: 'enterprises',
  source:
    'Individual Income Tax Law 个人所得税法 art. 6(3): revenue less costs, expenses and losses',
});

export const farmProfit = incomeAsStated({
  name: 'farmProfit',
  label: { en: 'net income from farming', zh: '农业经营净收入' },
  fact: farmIncome,
  from: 'enterprises',
  source: 'exempt from income tax: 财税〔2004〕30号; the agricultural tax ended on 2006-01-01',
});

export const businessInstrument: Instrument = {
  name: 'business',
  label: { en: 'Own businesses and farms', zh: '经营净收入' },
  stage: 'primary',
  about: {
    en: 'Net income of sole traders and farmers before tax; levers raise either.',
    zh: '个体经营和农业经营的税前净收入；可分别设定增幅。',
  },
  rules: [businessProfit, farmProfit],
};
