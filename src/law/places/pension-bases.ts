// The wage on which new pensions of a year are computed 养老金计发基数, yuan a month: in law the full-scope average wage of the
// year before, moved step by step from the older, higher average (国办发〔2019〕13号, art. 3). A year's value is published in
// autumn; pensions granted before are first computed on the old one and then corrected.

import type { Dated } from '../../engine/parameter.ts';
import { capsInProvinces } from './contribution-limits-provinces.ts';
import type { Step } from './series.ts';
import { series } from './series.ts';

/** A province's base of the years from 2020 on; 2019 as if it had risen by 8 %. */
function published(...values: readonly number[]): readonly Dated<number>[] {
  const steps = values.map((value, i): Step => [`${2020 + i}-01-01`, value]);
  const in2019: Step = ['2019-01-01', Math.round(Number(values[0]) / 1.08)];
  const before = series('extrapolated from the base of 2020', 'L', [in2019]);
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

export const pensionBases: Readonly<Record<string, readonly Dated<number>[]>> = {
  ...asForContributions,
  zhejiang: [
    ...series('浙江省 pension base, extrapolated', 'L', [['2019-01-01', 5560]]),
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
