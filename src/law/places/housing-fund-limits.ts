// Floor and cap of the monthly base of the housing provident fund 住房公积金缴存基数上下限, set by each city for a year from July:
// floor the minimum wage, cap three times the average wage of the year before (建金管〔2005〕5号). Few notices were found:
// Hangzhou's years between two notices are interpolated, other places follow its path, all with low confidence.

import type { Dated } from '../../engine/parameter.ts';
import type { Step } from './series.ts';
import { series, since } from './series.ts';

const hangzhou2017 = 21900;
const hangzhou2018 = 24311;
const hangzhou2020 = 29335;
const hangzhou2025 = 40694;
const hangzhou2026 = 42151;

/** Hangzhou's cap in a year from July, between the notices of 2020 and 2025 in equal steps. */
function betweenNotices(year: number): number {
  return hangzhou2020 + ((year - 2020) / 5) * (hangzhou2025 - hangzhou2020);
}

function steps(factor: number, years: readonly number[]): readonly Step[] {
  return years.map((year) => [`${year}-07-01`, Math.round(factor * betweenNotices(year))]);
}

/** A prefecture of which the notice of 2026 is known: before, in proportion to Hangzhou's path. */
function cap(in2026: number, source: string, confidence: Dated<number>['confidence'] = 'C') {
  const factor = in2026 / hangzhou2026;
  return [
    ...series("in proportion to Hangzhou's", 'L', [
      ['2017-07-01', Math.round(factor * hangzhou2017)],
      ['2018-07-01', Math.round(factor * hangzhou2018)],
      ...steps(factor, [2020, 2021, 2022, 2023, 2024, 2025]),
    ]),
    ...series(source, confidence, [['2026-07-01', in2026]]),
  ];
}

/** Provinces of which the capital's cap of 2024 is known: in other years in proportion to Hangzhou's path. */
function capital(in2024: number): readonly Dated<number>[] {
  const factor = in2024 / betweenNotices(2024);
  const source =
    'housing fund of the provincial capital in 2024; other years in proportion to Hangzhou’s';
  return series(source, 'L', [
    ['2017-07-01', Math.round(factor * hangzhou2017)],
    ['2018-07-01', Math.round(factor * hangzhou2018)],
    ...steps(factor, [2020, 2021, 2022, 2023, 2024, 2025]),
  ]);
}

export const housingFundCaps: Readonly<Record<string, readonly Dated<number>[]>> = {
  hangzhou: [
    ...series('three times the on-post average wage of 2016, from memory', 'L', [
      ['2017-07-01', hangzhou2017],
    ]),
    ...series('Hangzhou: housing-fund limits in use in early 2019', 'P', [
      ['2018-07-01', hangzhou2018],
    ]),
    ...series('between the notices of 2018 and 2020', 'L', [
      ['2019-07-01', (hangzhou2018 + hangzhou2020) / 2],
    ]),
    ...series('Hangzhou: housing-fund notice 2020', 'P', [['2020-07-01', hangzhou2020]]),
    ...series('between the notices of 2020 and 2025', 'L', steps(1, [2021, 2022, 2023, 2024])),
    ...series('杭公积金〔2025〕21号', 'C', [['2025-07-01', hangzhou2025]]),
    ...series('杭公积金〔2026〕38号', 'C', [['2026-07-01', hangzhou2026]]),
  ],
  ningbo: cap(38947, 'Ningbo: housing-fund notice 2026'),
  wenzhou: cap(32964, '温公积金〔2026〕26号'),
  jiaxing: cap(34920, 'Jiaxing: housing-fund notice 2026'),
  huzhou: cap(31436, 'Huzhou: housing-fund notice 2026'),
  shaoxing: cap(31968, 'Shaoxing: housing-fund notice 2026'),
  jinhua: cap(31911, 'Jinhua: housing-fund notice 2026'),
  quzhou: cap(37530, 'Quzhou: housing-fund notice 2026'),
  zhoushan: cap(34515, '舟公积金〔2026〕9号'),
  taizhou: cap(30568, 'Taizhou: housing-fund notice 2026'),
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
    ['2018-07-01', 20000],
    ['2021-07-01', 24000],
    ['2024-07-01', 28000],
  ]),
};

const hangzhouFloor = [
  ...series('Hangzhou: minimum wage, in the fund from July', 'P', [
    ['2017-07-01', 1860],
    ['2018-07-01', 2010],
    ['2022-07-01', 2280],
  ]),
  ...series('杭公积金〔2025〕21号', 'C', [['2024-07-01', 2490]]),
  ...series('杭公积金〔2026〕38号', 'C', [['2026-07-01', 2660]]),
];

const middleFloor = [
  ...series('minimum wage of tier 2, in the fund from July', 'L', [
    ['2017-07-01', 1660],
    ['2018-07-01', 1800],
    ['2022-07-01', 2070],
    ['2024-07-01', 2260],
  ]),
  ...series('housing-fund notices 2026', 'C', [['2026-07-01', 2430]]),
];

const lowFloor = [
  ...series('minimum wage of tier 3, in the fund from July', 'L', [
    ['2017-07-01', 1530],
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
