// Standards of the minimum living allowance 低保标准 outside Zhejiang, yuan per person and month, for towns; and the
// country's standard as a share of the town's. A province without values of its own takes the nation's average.
//
// National averages are those of the end of the year. Most provinces change their standard in July, so each stands
// from 1 July of its year. The rural averages of 2022 and 2023 once in circulation do not fit the confirmed one of
// 2024; they are interpolated here, which agrees with the 542 reported for March 2022.

import type { Dated } from '../../engine/parameter.ts';
import { everywhere } from '../../engine/parameter.ts';
import { series, since } from './series.ts';

const ministry = 'Ministry of Civil Affairs 民政部, national average at the end of the year';
const bureau2024 = 'National Bureau of Statistics, social report on the 14th plan, 2024';
const minister2025 = 'Minister of Civil Affairs, 2025-10-10: growth since 2020';

const nation = [
  ...series(ministry, 'M', [['2011-01-01', 251.2, 'at the end of 2010, from memory']]),
  ...series(ministry, 'C', [['2011-07-01', 287.6]]),
  ...series(ministry, 'M', [
    ['2012-07-01', 330.1],
    ['2013-07-01', 373.3],
  ]),
  ...series(ministry, 'D', [['2014-07-01', 412, '451.1 is 9.5 % above it']]),
  ...series(ministry, 'C', [['2015-07-01', 451.1]]),
  ...series(ministry, 'M', [
    ['2016-07-01', 494.6],
    ['2017-07-01', 540.6],
    ['2018-07-01', 579.7],
  ]),
  ...series(ministry, 'P', [
    ['2019-07-01', 624, '617 in September confirmed'],
    ['2020-07-01', 677.6, '665 in September confirmed'],
    ['2021-07-01', 711.4, '706.6 in September confirmed'],
  ]),
  ...series(ministry, 'M', [
    ['2022-07-01', 752.3],
    ['2023-07-01', 785.9],
  ]),
  ...since('2024-07-01', 798.1, bureau2024, 'P'),
  ...since('2025-07-01', 810.4, minister2025, 'D', '19.6 % above 677.6'),
];

const nationRuralShare = [
  ...series(ministry, 'M', [['2011-01-01', 117 / 251.2, '117.0 / 251.2, from memory']]),
  ...series(ministry, 'C', [['2011-07-01', 143.2 / 287.6, '143.2 / 287.6']]),
  ...series(ministry, 'M', [
    ['2012-07-01', 172.3 / 330.1, '172.3 / 330.1'],
    ['2013-07-01', 202.8 / 373.3, '202.8 / 373.3'],
  ]),
  ...series(ministry, 'D', [
    ['2014-07-01', 231.5 / 412, '231.5 / 412; 3,177.6 a year is 14.4 % above it'],
  ]),
  ...series(ministry, 'C', [['2015-07-01', 264.8 / 451.1, '264.8 / 451.1']]),
  ...series(ministry, 'M', [
    ['2016-07-01', 312 / 494.6, '312.0 / 494.6'],
    ['2017-07-01', 358.4 / 540.6, '358.4 / 540.6'],
    ['2018-07-01', 402.8 / 579.7, '402.8 / 579.7'],
  ]),
  ...series(ministry, 'P', [
    ['2019-07-01', 444.6 / 624, '444.6 / 624.0'],
    ['2020-07-01', 496.9 / 677.6, '496.9 / 677.6'],
    ['2021-07-01', 530.2 / 711.4, '530.2 / 711.4'],
  ]),
  ...series(ministry, 'L', [
    ['2022-07-01', 551.4 / 752.3, 'country interpolated 2021–2024: 551.4 / 752.3'],
    ['2023-07-01', 572.7 / 785.9, 'country interpolated 2021–2024: 572.7 / 785.9'],
  ]),
  ...since('2024-07-01', 593.9 / 798.1, bureau2024, 'P', '593.9 / 798.1'),
  ...since('2025-07-01', 602.7 / 810.4, minister2025, 'D', '21.3 % above 496.9: 602.7 / 810.4'),
];

const beijing2015 =
  'Beijing Civil Affairs Bureau, January 2016: town 480 in 2011 and 710 in 2015, country 300 and 710';

const beijing = [
  ...series(beijing2015, 'P', [['2011-01-01', 480]]),
  ...series('Beijing Civil Affairs Bureau', 'M', [
    ['2011-07-01', 500],
    ['2012-01-01', 520],
    ['2013-01-01', 580],
    ['2014-01-01', 650],
  ]),
  ...series(beijing2015, 'P', [['2015-01-01', 710, 'first day from memory']]),
  ...series('Beijing Civil Affairs Bureau', 'M', [
    ['2016-01-01', 800],
    ['2017-01-01', 900],
    ['2018-01-01', 1000],
  ]),
  ...series('Beijing Civil Affairs Bureau', 'L', [['2019-01-01', 1100, 'from memory']]),
  ...series('Beijing Civil Affairs Bureau', 'C', [
    ['2020-07-01', 1170],
    ['2021-07-01', 1245],
  ]),
  ...series('Beijing Civil Affairs Bureau', 'M', [
    ['2022-07-01', 1320],
    ['2023-07-01', 1395],
  ]),
  ...series('Beijing Civil Affairs Bureau', 'L', [['2024-07-01', 1450, 'from memory']]),
];

const shanghai = [
  ...series('Shanghai Civil Affairs Bureau', 'M', [
    ['2010-04-01', 450],
    ['2011-04-01', 505],
    ['2012-04-01', 570],
    ['2013-04-01', 640],
    ['2014-04-01', 710],
    ['2015-04-01', 790],
    ['2016-04-01', 880],
    ['2017-04-01', 970],
    ['2018-04-01', 1070],
  ]),
  ...series('Shanghai Civil Affairs Bureau', 'L', [['2019-04-01', 1160, 'from memory']]),
  ...series('Shanghai Civil Affairs Bureau', 'C', [
    ['2020-07-01', 1240],
    ['2021-07-01', 1330],
  ]),
  ...series('Shanghai Civil Affairs Bureau', 'M', [
    ['2022-07-01', 1420],
    ['2023-07-01', 1510],
  ]),
  ...series('Shanghai statistical communiqué 2025', 'C', [
    ['2024-07-01', 1595],
    ['2025-07-01', 1650],
  ]),
  ...since('2026-07-01', 1690, 'Shanghai, floor of extended unemployment benefit, 2026-07-06', 'P'),
];

const chongqing = [
  ...since('2021-09-01', 636, 'Chongqing Civil Affairs Bureau', 'C'),
  ...since('2022-09-01', 717, 'Chongqing Civil Affairs Bureau', 'M'),
];

const chongqingRuralShare = [
  ...since('2021-09-01', 515 / 636, 'Chongqing Civil Affairs Bureau', 'C', '515 / 636'),
  ...since('2022-09-01', 581 / 717, 'Chongqing Civil Affairs Bureau', 'M', '581 / 717'),
];

const henan = 'Henan Department of Civil Affairs, least standards of 2021';

export const allowanceStandardsInProvinces: Readonly<Record<string, readonly Dated<number>[]>> = {
  [everywhere]: nation,
  beijing,
  shanghai,
  chongqing,
  henan: since('2021-07-01', 590, henan, 'C'),
};

export const ruralSharesOfStandards: Readonly<Record<string, readonly Dated<number>[]>> = {
  [everywhere]: nationRuralShare,
  zhejiang: [
    ...series('Zhejiang Department of Civil Affairs (from memory)', 'L', [
      ['2011-01-01', 0.75],
      ['2013-01-01', 0.8],
      ['2015-01-01', 570 / 653, '570 / 653'],
      ['2017-01-01', 0.95],
    ]),
    ...since(
      '2018-01-01',
      1,
      'Zhejiang: one standard for town and country in each prefecture',
      'C',
    ),
  ],
  beijing: [
    ...since('2011-01-01', 300 / 480, beijing2015, 'P', '300 / 480'),
    ...series('Beijing Civil Affairs Bureau', 'M', [
      ['2011-07-01', 340 / 500, '340 / 500'],
      ['2012-01-01', 380 / 520, '380 / 520'],
      ['2013-01-01', 460 / 580, '460 / 580'],
      ['2014-01-01', 560 / 650, '560 / 650'],
    ]),
    ...since('2015-07-01', 1, beijing2015, 'P', 'first day from memory'),
  ],
  shanghai: [
    ...series('Shanghai Civil Affairs Bureau', 'M', [
      ['2010-04-01', 300 / 450, '300 / 450'],
      ['2011-04-01', 360 / 505, '360 / 505'],
      ['2012-04-01', 430 / 570, '430 / 570'],
      ['2013-04-01', 500 / 640, '500 / 640'],
      ['2014-04-01', 600 / 710, '600 / 710'],
    ]),
    ...since('2015-04-01', 1, 'Shanghai: one standard for town and country', 'M'),
  ],
  chongqing: chongqingRuralShare,
  henan: since('2021-07-01', 377 / 590, henan, 'C', '377 / 590'),
};
