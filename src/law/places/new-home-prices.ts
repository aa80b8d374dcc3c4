// Average prices of new homes 新建商品住房均价, yuan per square metre: the pilots of property tax measure a price against
// them. Each year's figure was announced only for the first years; for later ones give your own in a document.

import { series } from './series.ts';

const announced = 'announced with the property tax of the year';

/** Shanghai: twice the average of the year before, the bound between the two rates. */
export const shanghaiTwiceAveragePrice = [
  ...series(`Shanghai, ${announced}`, 'C', [
    ['2011-01-28', 28426],
    ['2012-01-01', 26896],
    ['2013-01-01', 27740],
  ]),
  ...series(
    'Shanghai Statistical Yearbook, twice the average price of new homes (from memory)',
    'L',
    [
      ['2014-01-01', 32384],
      ['2015-01-01', 32830],
      ['2016-01-01', 43002],
      ['2017-01-01', 51820],
      ['2018-01-01', 49732],
      ['2019-01-01', 57962],
      ['2020-01-01', 65852],
      ['2021-01-01', 73482],
      ['2022-01-01', 81948],
      ['2023-01-01', 88860, 'carried on after 2023'],
    ],
  ),
];

/** Chongqing, main urban districts: the average of the last two years. */
export const chongqingAveragePrice = [
  ...series(`Chongqing, ${announced}: half the bound of high-end homes`, 'C', [
    ['2011-01-28', 9941 / 2],
    ['2012-01-01', 12152 / 2],
    ['2013-01-01', 12779 / 2],
    ['2014-01-01', 13192 / 2],
  ]),
  ...series('Chongqing: not announced where it was looked for', 'L', [
    ['2015-01-01', 13192 / 2, 'carried on from 2014'],
  ]),
];
