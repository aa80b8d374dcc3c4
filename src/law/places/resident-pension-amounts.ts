// The basic part of the residents' pension 城乡居民基础养老金, yuan a month: the national minimum, which the centre pays
// for, and what provinces add. A place without a value of its own has the national minimum, which is its floor in law.
// Counties often add more; prefectures of Zhejiang are not told apart.

import type { Dated } from '../../engine/parameter.ts';
import { series } from './series.ts';

const compilation2025 = 'basic pension of the provinces in 2025, public compilation';

const in2025: Readonly<Record<string, number>> = {
  beijing: 998,
  tianjin: 347,
  hebei: 143,
  shanxi: 148,
  innerMongolia: 197,
  liaoning: 174,
  jilin: 145,
  heilongjiang: 163,
  shanghai: 1555,
  jiangsu: 246,
  anhui: 195,
  fujian: 180,
  jiangxi: 143,
  shandong: 188,
  henan: 148,
  hubei: 143,
  hunan: 176,
  guangdong: 220,
  guangxi: 143,
  hainan: 271,
  chongqing: 165,
  sichuan: 193,
  guizhou: 148,
  yunnan: 143,
  tibet: 295,
  shaanxi: 143,
  gansu: 173,
  qinghai: 205,
  ningxia: 215,
  xinjiang: 180,
};

const rise2026 = 'as in 2025 with the national rise of 20 yuan';

/** A province in 2025; in 2026 with the national rise of 20 yuan. */
function province(value: number): readonly Dated<number>[] {
  return [
    ...series(compilation2025, 'P', [['2025-01-01', value]]),
    ...series(rise2026, 'L', [['2026-01-01', value + 20]]),
  ];
}

const provinces = Object.fromEntries(
  Object.entries(in2025).map(([place, value]) => [place, province(value)]),
);

const zhejiang: readonly Dated<number>[] = [
  ...series('浙政发〔2009〕62号: 60 yuan at least', 'M', [['2010-01-01', 60]]),
  ...series('Zhejiang: minimum of the basic pension, from memory', 'L', [
    ['2012-01-01', 80],
    ['2014-01-01', 100],
    ['2015-01-01', 120],
    ['2017-01-01', 135],
    ['2018-01-01', 155],
    ['2021-01-01', 180],
    ['2022-01-01', 190],
  ]),
  ...series(compilation2025, 'P', [['2025-01-01', 220]]),
  ...series(rise2026, 'L', [['2026-01-01', 240]]),
];

const nation: readonly Dated<number>[] = [
  ...series('国发〔2009〕32号', 'C', [['2009-09-01', 55]]),
  ...series('人社部发〔2015〕5号', 'P', [['2014-07-01', 70, 'first day from memory']]),
  ...series('人社部规〔2018〕3号', 'C', [['2018-01-01', 88]]),
  ...series('Ministry of Human Resources, notice of 2020', 'M', [['2020-07-01', 93]]),
  ...series('Ministry of Human Resources, notice of 2022', 'L', [['2022-07-01', 98]]),
  ...series('Ministry of Human Resources, notice of 2023', 'P', [
    ['2023-07-01', 103, 'first day from memory'],
  ]),
  ...series('Ministry of Human Resources, notice of 2024', 'C', [['2024-01-01', 123]]),
  ...series('Ministry of Human Resources, notice of 2025', 'C', [['2025-01-01', 143]]),
  ...series('Ministry of Human Resources, notice of 2026', 'C', [['2026-01-01', 163]]),
];

/**
 * What pensioners of the nation have on average: spending of the scheme over pensioners and months by the ministry's
 * bulletins (152, 162, 174, 191, 205, 223 yuan a month in 2018–2023), less some 27 yuan from accounts. It holds what
 * provinces, cities and counties add to the minimum.
 */
const nationalAverage: readonly Dated<number>[] = [
  ...nation.filter(({ from }) => from < '2018-01-01'),
  ...series('Ministry of Human Resources, bulletins of 2018–2023: spending over pensioners', 'D', [
    ['2018-01-01', 125],
    ['2019-01-01', 135],
    ['2020-01-01', 147],
    ['2021-01-01', 164],
    ['2022-01-01', 178],
    ['2023-01-01', 196],
  ]),
  ...series('as in 2023 with the national rises of 20 yuan a year', 'L', [
    ['2024-01-01', 216],
    ['2025-01-01', 236],
    ['2026-01-01', 256],
  ]),
];

export const residentBasicPensions: Readonly<Record<string, readonly Dated<number>[]>> = {
  ...provinces,
  zhejiang,
  nationalAverage,
  everywhere: nation,
};
