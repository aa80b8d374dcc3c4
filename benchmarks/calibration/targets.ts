// What incomes are calibrated to: means per head by prefecture, town and country, and the shares of components.

import type { TownOrCountry } from '../../src/population/incomes/calibration.ts';
import {
  prefectureComponents,
  prefectureMeans,
  provinceComponents,
  provinceMeans,
} from '../../src/population/incomes/data/published-incomes.ts';

export const marketComponents = ['wage', 'business', 'property'] as const;
export type MarketComponent = (typeof marketComponents)[number];

/**
 * Growth of components in Zhejiang from 2018 to 2021: 2019 and the first three quarters of 2021 from the survey office,
 * 2020 the nation's. Confidence D.
 */
const growth = { wage: 1.254, business: 1.258, property: 1.34, transfer: 1.288 };

/**
 * The mean of disposable income in a cell in 2021: the province's, times the ratio of the prefecture to it.
 * The ratios are those of 2020; `weights` brings their mean over prefectures back to the province's.
 */
export function meanOf(
  prefecture: string,
  residence: TownOrCountry,
  weights: Readonly<Record<string, number>>,
): number {
  const ratio = (name: string) =>
    prefectureMeans.values[name]![residence] / prefectureMeans.values.zhejiang![residence];
  const all = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
  const mean = Object.entries(weights).reduce(
    (sum, [name, weight]) => sum + weight * ratio(name),
    0,
  );
  return (provinceMeans.values[2021]![residence] * ratio(prefecture) * all) / mean;
}

/** How the market income of a cell is made up, as shares that sum to 1. */
export function mixOf(
  prefecture: string,
  residence: TownOrCountry,
): Readonly<Record<MarketComponent, number>> {
  const known = prefectureComponents.values[prefecture] ?? provinceComponents.values;
  const amounts = marketComponents.map((one) => known[residence][one] * growth[one]);
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  return { wage: amounts[0]! / sum, business: amounts[1]! / sum, property: amounts[2]! / sum };
}

/** How pensions and support of a prefecture stand to the province's: half of what incomes do. */
export function transferLevel(prefecture: string, residence: TownOrCountry): number {
  const means = prefectureMeans.values;
  return Math.sqrt(means[prefecture]![residence] / means.zhejiang![residence]);
}
