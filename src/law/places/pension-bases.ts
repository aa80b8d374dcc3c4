// The wage on which new pensions of a year are computed 养老金计发基数, yuan a month: in law the full-scope average wage of the
// year before, moved step by step from the older, higher average (国办发〔2019〕13号, art. 3). A year's value is published in
// autumn; pensions granted before are first computed on the old one and then corrected.

import type { Dated } from '../../engine/parameter.ts';
import { onPostWagesInZhejiang } from './average-wages.ts';
import { capsInProvinces } from './contribution-limits-provinces.ts';
import type { Step } from './series.ts';
import { series } from './series.ts';

/** Until 2019 the base is the on-post average wage of the year before. */
const onPost =
  'Zhejiang: on-post average wage of the year before 全社会单位在岗职工平均工资 (省统计局)';

/** By the month, to the fen, from 2010 to 2017. */
const onPostBases = onPostWagesInZhejiang
  .filter(({ year }) => year < 2017)
  .flatMap(({ year, yuan }) =>
    series(onPost, 'P', [
      [`${year + 1}-01-01`, Math.round((100 * yuan) / 12) / 100, `${yuan} yuan a year`],
    ]),
  );

/** A province's base of the years from 2020 on. */
function from2020(...values: readonly number[]): readonly Dated<number>[] {
  return published2020(values.map((value, i): Step => [`${2020 + i}-01-01`, value]));
}

/** The same, and the two years before as if it had risen by 8 %. */
function published(...values: readonly number[]): readonly Dated<number>[] {
  const earlier = (year: number): Step => [
    `${year}-01-01`,
    Math.round(Number(values[0]) / 1.08 ** (2020 - year)),
  ];
  const before = series('extrapolated from the base of 2020', 'L', [earlier(2018), earlier(2019)]);
  return before.concat(from2020(...values));
}

/** Until 2019 the average monthly wage of the city's staff in the year before, as behind the cap of contributions. */
function ofCity(
  ...values: readonly (readonly [year: number, value: number, confidence: 'M' | 'P'])[]
): readonly Dated<number>[] {
  const source = 'average monthly wage of the city’s staff in the year before 职工月平均工资';
  return values.flatMap(([year, value, confidence]) =>
    series(source, confidence, [[`${year}-01-01`, value]]),
  );
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
export const nationalWages: readonly Dated<number>[] = asForContributions.elsewhere ?? [];

export const pensionBases: Readonly<Record<string, readonly Dated<number>[]>> = {
  ...asForContributions,
  zhejiang: [
    ...onPostBases,
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
  beijing: [
    ...ofCity(
      [2010, 4037, 'P'],
      [2011, 4201, 'P'],
      [2012, 4672, 'P'],
      [2013, 5223, 'P'],
      [2014, 5793, 'P'],
      [2015, 6463, 'P'],
      [2016, 7086, 'P'],
      [2017, 7706, 'P'],
      [2018, 8467, 'P'],
    ),
    ...series('between the bases of 2018 and 2020', 'L', [['2019-01-01', 9188]]),
    ...from2020(9910, 10534, 11082, 11525, 11883, 12049),
  ],
  shanghai: [
    ...ofCity(
      [2010, 3566, 'M'],
      [2011, 3896, 'M'],
      [2012, 4331, 'M'],
      [2013, 4692, 'M'],
      [2014, 5036, 'P'],
      [2015, 5451, 'P'],
      [2016, 5939, 'P'],
      [2017, 6504, 'P'],
      [2018, 7132, 'P'],
      [2019, 8765, 'P'],
    ),
    ...from2020(9580, 10338, 11396, 12183, 12307, 12434),
  ],
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
