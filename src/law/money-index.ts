// How money values of one year's law are carried to another year's incomes: with consumer prices or with wages.
//
// The law of 2018, or of 2011, on the incomes of 2025 is a question people ask; without an index every threshold is worth
// less.

import { ProblemsError } from '../engine/problem.ts';
import { onPostWagesInZhejiang } from './places/average-wages.ts';

/** With what money values of the law move to another year. */
export const indexKinds = ['none', 'prices', 'wages'] as const;
export type IndexKind = (typeof indexKinds)[number];

/** Consumer prices, change on the year before. National Bureau of Statistics, communiqués; 2026 expected. */
const priceGrowth: Readonly<Record<number, number>> = {
  2012: 0.026,
  2013: 0.026,
  2014: 0.02,
  2015: 0.014,
  2016: 0.02,
  2017: 0.016,
  2018: 0.021,
  2019: 0.029,
  2020: 0.025,
  2021: 0.009,
  2022: 0.02,
  2023: 0.002,
  2024: 0.002,
  2025: 0,
  2026: 0.005,
};

/**
 * Full-scope average wage of Zhejiang, yuan a month: weighted mean of non-private and private units, from the
 * contribution notices of the province (2018, 2025 and 2026 unconfirmed). Before, that of staff on post, which was within
 * one per cent of it in 2018.
 */
const averageWage: Readonly<Record<number, number>> = {
  ...Object.fromEntries(onPostWagesInZhejiang.map(({ year, yuan }) => [year, yuan / 12])),
  2018: 5492,
  2019: 5960.25,
  2020: 6594.42,
  2021: 7436.67,
  2022: 8020,
  2023: 8310.17,
  2024: 8432.83,
  2025: 8746,
  2026: 8980,
};

/**
 * The factor on money values of the law.
 * @throws ProblemsError where a year has no index.
 */
export function moneyIndex(kind: IndexKind, lawYear: number, year: number): number {
  if (kind === 'none' || lawYear === year) return 1;
  return levelIn(kind, year) / levelIn(kind, lawYear);
}

function levelIn(kind: 'prices' | 'wages', year: number): number {
  const level = kind === 'wages' ? averageWage[year] : priceLevel(year);
  if (level !== undefined) return level;
  const message = `no index of ${kind} is known for ${year}`;
  throw new ProblemsError([{ code: 'unknown-value', where: 'index', message }]);
}

/** Prices of a year, those of 2011 being 1. */
function priceLevel(year: number): number | undefined {
  if (year !== 2011 && priceGrowth[year] === undefined) return undefined;
  let level = 1;
  for (let each = 2012; each <= year; each++) level *= 1 + (priceGrowth[each] ?? 0);
  return level;
}
