// The wage on which new pensions of a year are computed 养老金计发基数, yuan a month: in law the full-scope average wage of the
// year before, moved step by step from the older, higher average (国办发〔2019〕13号, art. 3). A year's value is published in
// autumn; pensions granted before are first computed on the old one and then corrected.

import type { Dated } from '../../engine/parameter.ts';
import { capsInProvinces } from './contribution-limits-provinces.ts';
import type { Step } from './series.ts';
import { series } from './series.ts';

/** Until 2019 the base is the on-post average wage of the year before; years between two are interpolated. */
const onPost =
  '浙江省 on-post average wage of the year before 全社会单位在岗职工平均工资 (省统计局)';

/** A province's base of the years from 2020 on; the two years before as if it had risen by 8 %. */
function published(...values: readonly number[]): readonly Dated<number>[] {
  const steps = values.map((value, i): Step => [`${2020 + i}-01-01`, value]);
  const earlier = (year: number): Step => [
    `${year}-01-01`,
    Math.round(Number(values[0]) / 1.08 ** (2020 - year)),
  ];
  const before = series('extrapolated from the base of 2020', 'L', [earlier(2018), earlier(2019)]);
  return before.concat(published2020(steps));
}

function published2020(steps: readonly Step[]): Dated<number>[] {
  return series('pension base of the province 养老金计发基数, public compilation', 'P', steps);
}

/** Provinces whose own base is not published: the average wage behind the cap of contributions, a third of it. */
const asForContributions = Object.fromEntries(
  Object.entries(capsInProvinces).map(([place, caps]) => [
    place,
    caps.flatMap(({ from, value }) =>
      series('the average wage behind the cap of contributions; own base not known', 'L', [
        [from, value / 3],
      ]),
    ),
  ]),
);

/** The mean wage of the nation in the year before. */
export const nationalWages: readonly Dated<number>[] = [
  ...series('国家统计局, urban non-private units in the year before', 'L', [
    ['2006-01-01', 1530],
    ['2010-01-01', 2728],
  ]),
  ...(asForContributions.elsewhere ?? []),
];

export const pensionBases: Readonly<Record<string, readonly Dated<number>[]>> = {
  ...asForContributions,
  zhejiang: [
    ...series(onPost, 'M', [
      ['2010-01-01', 2290, '27,480 a year; from memory'],
      ['2011-01-01', 2554.17, '30,650 a year; from memory'],
      ['2013-01-01', 3340.58, '40,087 a year; from memory'],
    ]),
    ...series(onPost, 'P', [
      ['2014-01-01', 3709.42, '44,513 a year'],
      ['2015-01-01', 4031, '48,372 a year'],
    ]),
    ...series(onPost, 'M', [['2017-01-01', 4698.75, '56,385 a year; from memory']]),
    ...series(onPost, 'D', [
      ['2018-01-01', 5091.58, '61,099 a year, behind the limits of contributions of 2018'],
      ['2019-01-01', 5536, '66,432 a year, behind the floor of contributions of 2020'],
    ]),
    ...series('浙江省养老金计发基数, compilation', 'P', [
      ['2020-01-01', 5960],
      ['2021-01-01', 6594],
      ['2022-01-01', 7437],
    ]),
    ...series('浙江省养老金计发基数, approval sheets', 'C', [
      ['2023-01-01', 8020],
      ['2024-01-01', 8310],
      ['2025-01-01', 8433],
    ]),
  ],
  beijing: published(9910, 10534, 11082, 11525, 11883, 12049),
  shanghai: published(9580, 10338, 11396, 12183, 12307, 12434),
  jiangsu: published(7602, 7974, 8309, 8613, 8785, 8917),
  guangdong: published(7860, 8332, 8682, 9028, 9307, 9493),
  chongqing: published(7155, 7438, 7750, 7988, 8160, 8240),
};

/** Coefficient of the transitional pension, per year before accounts. */
export const transitionalCoefficients: Readonly<Record<string, readonly Dated<number>[]>> =
  coefficients({
    zhejiang: 0.014,
    chongqing: 0.014,
    beijing: 0.01,
    shanghai: 0.012,
    jiangsu: 0.012,
    guangdong: 0.012,
    guizhou: 0.013,
    anhui: 0.013,
  });

function coefficients(byProvince: Readonly<Record<string, number>>) {
  const entries = Object.entries(byProvince).map(
    ([place, value]) =>
      [
        place,
        series('transitional coefficient of the province', 'P', [['2006-01-01', value]]),
      ] as const,
  );
  const others = series('劳社部函: 1.0–1.4 % by province; own choice within', 'L', [
    ['2006-01-01', 0.013],
  ]);
  return { ...Object.fromEntries(entries), everywhere: others };
}
