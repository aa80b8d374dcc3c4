// Floor and cap of the monthly base of the housing provident fund 住房公积金缴存基数上下限, set by each city for a year from July:
// floor the minimum wage, cap three times the average wage of the year before (建金管〔2005〕5号). Caps of the years between
// two notices are interpolated; those of 2019 are put in proportion to Hangzhou's and are low in confidence.

import type { Dated } from '../../engine/parameter.ts';
import { series, since } from './series.ts';

/** Hangzhou's cap of 2019, extrapolated, over that of 2026: the path of the others where only 2026 is known. */
const from2019To2026 = 27000 / 42151;

function cap(in2026: number, source: string, confidence: Dated<number>['confidence'] = 'C') {
  const in2019 = Math.round(in2026 * from2019To2026);
  return [
    ...series("in proportion to Hangzhou's", 'L', [['2019-01-01', in2019]]),
    ...series(source, confidence, [['2026-07-01', in2026]]),
  ];
}

/** Provinces: the capital in 2024 (July 2024 to June 2025). */
function capital(in2024: number): readonly Dated<number>[] {
  return series('housing fund of the provincial capital 2024, public compilation', 'L', [
    ['2019-01-01', Math.round(in2024 * 0.72), 'in proportion to Hangzhou’s path'],
    ['2024-07-01', in2024],
  ]);
}

export const housingFundCaps: Readonly<Record<string, readonly Dated<number>[]>> = {
  hangzhou: [
    ...series('extrapolated from the notice of 2020', 'L', [['2019-01-01', 27000]]),
    ...series('杭州 housing-fund notice 2020', 'P', [['2020-07-01', 29335]]),
    ...series('杭公积金〔2025〕21号', 'C', [['2025-07-01', 40694]]),
    ...series('杭公积金〔2026〕38号', 'C', [['2026-07-01', 42151]]),
  ],
  ningbo: cap(38947, '宁波 housing-fund notice 2026'),
  wenzhou: cap(32964, '温公积金〔2026〕26号'),
  jiaxing: cap(34920, '嘉兴 housing-fund notice 2026'),
  huzhou: cap(31436, '湖州 housing-fund notice 2026'),
  shaoxing: cap(31968, '绍兴 housing-fund notice 2026'),
  jinhua: cap(31911, '金华 housing-fund notice 2026'),
  quzhou: cap(37530, '衢州 housing-fund notice 2026'),
  zhoushan: cap(34515, '舟公积金〔2026〕9号'),
  taizhou: cap(30568, '台州 housing-fund notice 2026'),
  lishui: cap(36405, '丽公积金〔2025〕33号, carried on in 2026', 'P'),
  beijing: capital(35283),
  shanghai: capital(36921),
  guangdong: capital(39579),
  jiangsu: capital(29300),
  sichuan: capital(29550),
  chongqing: capital(29362),
  tianjin: capital(27525),
  everywhere: series('own estimate from the capitals', 'L', [
    ['2011-01-01', 10000],
    ['2019-01-01', 20000],
    ['2024-07-01', 28000],
  ]),
};

const hangzhouFloor = [
  ...series('杭州 minimum wage, in the fund from July', 'P', [
    ['2018-07-01', 2010],
    ['2022-07-01', 2280],
  ]),
  ...series('杭公积金〔2025〕21号', 'C', [['2024-07-01', 2490]]),
  ...series('杭公积金〔2026〕38号', 'C', [['2026-07-01', 2660]]),
];

const middleFloor = [
  ...series('minimum wage of tier 2, in the fund from July', 'L', [
    ['2018-07-01', 1800],
    ['2022-07-01', 2070],
    ['2024-07-01', 2260],
  ]),
  ...series('housing-fund notices 2026', 'C', [['2026-07-01', 2430]]),
];

const lowFloor = [
  ...series('minimum wage of tier 3, in the fund from July', 'L', [
    ['2018-07-01', 1660],
    ['2022-07-01', 1840],
    ['2024-07-01', 2010],
  ]),
  ...series('housing-fund notices 2026', 'C', [['2026-07-01', 2180]]),
];

export const housingFundFloors: Readonly<Record<string, readonly Dated<number>[]>> = {
  hangzhou: hangzhouFloor,
  ningbo: hangzhouFloor,
  wenzhou: hangzhouFloor,
  zhejiang: middleFloor,
  tonglu: middleFloor,
  chunan: middleFloor,
  jiande: middleFloor,
  quzhou: lowFloor,
  lishui: lowFloor,
  everywhere: since('2011-01-01', 1900, 'a usual minimum wage of provincial capitals', 'L'),
};
