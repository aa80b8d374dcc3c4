// What the public budget spends on a pupil in a year, by level 生均一般公共预算教育经费. The nation’s from the yearly notices of
// ministries; those of Zhejiang in proportion, since its own table has not been seen.

import type { Dated } from '../../engine/parameter.ts';
import { everywhere } from '../../engine/parameter.ts';
import { series } from './series.ts';

const notice = '教育部 国家统计局 财政部, 全国教育经费执行情况统计公告';
const of2018 = `${notice} 2019, less the growth of all spending per pupil in 2019 (统计快报)`;
const of2019 = `${notice} 2019 (from memory)`;
const later = `${notice} 2022, carried on with the growth of all levels together: 15,732, 16,085, 16,283 yuan`;
const ofZhejiang =
  `${notice} for the nation, times one ratio a level, so that public pupils come to Zhejiang’s general budget for education ` +
  'of somewhat above 200 bn yuan and 20,000 a pupil in 2024; Shaoxing 2023: 15,034, 19,937, 30,989, 33,036, 28,994, 38,149 yuan';

type Years = readonly [number, number, number, number, number, number, number];

/** Yuan per pupil in 2018–2024: the nation, and how Zhejiang stands to it. */
function costs(
  nation: Years,
  zhejiang: number,
): Readonly<Record<string, readonly Dated<number>[]>> {
  const [in2018, in2019, in2020, in2021, in2022, in2023, in2024] = nation;
  return {
    [everywhere]: [
      ...series(of2018, 'D', [['2018-01-01', in2018]]),
      ...series(of2019, 'M', [['2019-01-01', in2019]]),
      ...series(`${notice} 2020`, 'C', [['2020-01-01', in2020]]),
      ...series(`${notice} 2021 (教财〔2022〕3号)`, 'C', [['2021-01-01', in2021]]),
      ...series(`${notice} 2022`, 'C', [['2022-01-01', in2022]]),
      ...series(later, 'D', [
        ['2023-01-01', in2023],
        ['2024-01-01', in2024],
      ]),
    ],
    zhejiang: series(
      ofZhejiang,
      'L',
      nation.map((value, i) => [`${2018 + i}-01-01`, Math.round(value * zhejiang)] as const),
    ),
  };
}

export const schoolCosts = {
  preschool: costs([7739, 8615.38, 9410.76, 9505.84, 10198.39, 10427, 10556], 1.37),
  primary: costs([11281, 11949.08, 12330.58, 12380.73, 12791.64, 13079, 13240], 1.4),
  lowerSecondary: costs([16396, 17319.04, 17803.6, 17772.06, 18151.98, 18559, 18788], 1.46),
  upperSecondary: costs([16486, 17821.21, 18671.83, 18808.71, 19117.92, 19547, 19788], 1.47),
  vocational: costs([16098, 17282.42, 17446.93, 17095.26, 17461.54, 17853, 18073], 1.44),
  college: costs([22001, 23453.39, 22407.39, 22586.42, 22205.41, 22704, 22983], 1.2),
};

/** What a pupil of a public school pays a year in fees. Compulsory schools are free. */
const fees = 'fee schedules of provinces (公办学校收费标准, from memory)';

export const schoolFeesByLevel = {
  preschool: {
    [everywhere]: series(fees, 'L', [['2018-01-01', 4000]]),
    zhejiang: series(fees, 'L', [['2018-01-01', 6000, 'ten months at some 600 yuan']]),
  },
  upperSecondary: {
    [everywhere]: series(fees, 'L', [['2018-01-01', 1800]]),
    zhejiang: series(fees, 'L', [['2018-01-01', 2400, 'two terms at some 1,200 yuan']]),
  },
  college: {
    [everywhere]: series(fees, 'L', [['2018-01-01', 5000]]),
    zhejiang: series(fees, 'L', [['2018-01-01', 5500]]),
  },
};
