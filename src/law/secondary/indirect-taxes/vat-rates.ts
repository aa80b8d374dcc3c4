// The rates of value added tax 增值税, on prices without the tax. Until 30 April 2016 services bore business tax 营业税, in the
// main at 5 % of the price with the tax; the same in a rate on the price without it stands in its place.

import { scalar } from '../../../engine/parameter.ts';
import { series, since } from '../../places/series.ts';
import { vatLaw } from './sources.ts';

const cutOf2018 = '财税〔2018〕32号';
const cutOf2019 = '财政部 税务总局 海关总署公告2019年第39号';

export const standardRate = scalar({
  name: 'vat.standardRate',
  label: { en: 'VAT: standard rate', zh: '增值税：基本税率' },
  unit: 'rate',
  values: [
    ...since('1994-01-01', 0.17, '增值税暂行条例 art. 2', 'M'),
    ...since('2018-05-01', 0.16, cutOf2018, 'M'),
    ...since('2019-04-01', 0.13, cutOf2019, 'M'),
    ...since('2026-01-01', 0.13, `${vatLaw} art. 10(1)`, 'C'),
  ],
});

export const reducedRate = scalar({
  name: 'vat.reducedRate',
  label: {
    en: 'VAT: reduced rate (farm produce, water, gas, transport, books)',
    zh: '增值税：低税率',
  },
  unit: 'rate',
  values: [
    ...since('1994-01-01', 0.13, '增值税暂行条例 art. 2', 'M'),
    ...since('2017-07-01', 0.11, '财税〔2017〕37号', 'M'),
    ...since('2018-05-01', 0.1, cutOf2018, 'M'),
    ...since('2019-04-01', 0.09, cutOf2019, 'M'),
    ...since('2026-01-01', 0.09, `${vatLaw} art. 10(2)`, 'C'),
  ],
});

export const servicesRate = scalar({
  name: 'vat.servicesRate',
  label: { en: 'VAT: rate of services', zh: '增值税：服务业税率' },
  unit: 'rate',
  values: [
    ...series('营业税暂行条例 (国务院令第540号): 5 %, 3 % of transport, post and culture', 'P', [
      ['2009-01-01', 0.05 / 0.95, 'business tax of 5 % of the price with the tax'],
    ]),
    ...since('2016-05-01', 0.06, '财税〔2016〕36号 art. 15', 'M'),
    ...since('2026-01-01', 0.06, `${vatLaw} art. 10(3)`, 'C'),
  ],
});
