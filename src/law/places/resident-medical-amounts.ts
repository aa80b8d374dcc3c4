// Financing of the residents' medical scheme 城乡居民基本医疗保险, yuan per person and year: own part and government subsidy.
// National minima by yearly notice. In Zhejiang the whole is at least 2.5 % of the mean disposable income of the year
// before and the own part about a third (浙江省医疗保障条例 art. 22, in force 2021-07-01): computed here from the means of
// the statistics bureau, counties differ.

import type { Dated } from '../../engine/parameter.ts';
import { series } from './series.ts';

/** Mean disposable income per head in Zhejiang, by year (国家统计局浙江调查总队). */
const meanIncome: readonly (readonly [year: number, yuan: number])[] = [
  [2017, 42046],
  [2018, 45840],
  [2019, 49899],
  [2020, 52397],
  [2021, 57541],
  [2022, 60302],
  [2023, 63830],
  [2024, 67013],
];

function inZhejiang(share: number): readonly Dated<number>[] {
  return meanIncome.flatMap(([year, yuan]) =>
    series(
      '浙江省医疗保障条例 art. 22: 2.5 % of mean income, a third of it own',
      year < 2021 ? 'L' : 'D',
      [[`${year + 1}-01-01`, Math.round(0.025 * yuan * share)]],
    ),
  );
}

const notice = 'yearly notice on the residents’ medical scheme 城乡居民基本医疗保障工作通知';

export const residentMedicalOwn: Readonly<Record<string, readonly Dated<number>[]>> = {
  zhejiang: inZhejiang(1 / 3),
  everywhere: [
    ...series(notice, 'M', [
      ['2011-01-01', 50],
      ['2012-01-01', 60],
      ['2013-01-01', 70],
      ['2014-01-01', 90],
      ['2015-01-01', 120],
      ['2016-01-01', 150],
    ]),
    ...series(notice, 'C', [
      ['2017-01-01', 180],
      ['2018-01-01', 220],
    ]),
    ...series(notice, 'M', [
      ['2019-01-01', 250],
      ['2020-01-01', 280],
      ['2021-01-01', 320],
    ]),
    ...series(notice, 'P', [['2022-01-01', 350]]),
    ...series(notice, 'C', [['2023-01-01', 380]]),
    ...series('医保发〔2024〕19号', 'C', [['2024-01-01', 400]]),
    ...series(notice, 'C', [['2025-01-01', 400, 'a minimum: not below 400']]),
  ],
};

export const residentMedicalSubsidies: Readonly<Record<string, readonly Dated<number>[]>> = {
  zhejiang: inZhejiang(2 / 3),
  everywhere: [
    ...series(notice, 'M', [
      ['2011-01-01', 200],
      ['2012-01-01', 240],
      ['2013-01-01', 280],
      ['2014-01-01', 320],
      ['2015-01-01', 380],
      ['2016-01-01', 420],
    ]),
    ...series(notice, 'C', [
      ['2017-01-01', 450],
      ['2018-01-01', 490],
    ]),
    ...series(notice, 'P', [['2019-01-01', 520]]),
    ...series(notice, 'M', [['2020-01-01', 550]]),
    ...series(notice, 'P', [
      ['2021-01-01', 580],
      ['2022-01-01', 610],
    ]),
    ...series(notice, 'C', [['2023-01-01', 640]]),
    ...series('医保发〔2024〕19号', 'C', [['2024-01-01', 670]]),
    ...series(notice, 'C', [['2025-01-01', 700]]),
    ...series('国家医保局 notice of 2026-03-05: 24 yuan more', 'P', [['2026-01-01', 724]]),
  ],
};
