// Distributions of income the report's tests draw and measure.

import { probit } from 'simple-statistics';
import type { Distribution } from '../../src/report/olive-shape.ts';

/** Quantiles of a lognormal at the middles of `count` equal steps. */
export function lognormal(sigma: number, median: number, count = 2000): number[] {
  return Array.from({ length: count }, (_, place) => {
    const share = (place + 0.5) / count;
    const score = share < 0.5 ? -probit(1 - share) : probit(share);
    return median * Math.exp(sigma * score);
  });
}

/** Incomes in groups, each with its share of the people spread evenly over its records. */
export function mixture(...groups: readonly (readonly [number[], number])[]): Distribution {
  return {
    incomesPerHead: Float64Array.from(groups.flatMap(([incomes]) => incomes)),
    personWeights: Float64Array.from(
      groups.flatMap(([incomes, share]) => incomes.map(() => (1000 * share) / incomes.length)),
    ),
  };
}

export function repeated(income: number, count: number): number[] {
  return new Array<number>(count).fill(income);
}

/** The same people with other incomes. */
export function changed(
  distribution: Distribution,
  change: (income: number) => number,
): Distribution {
  return { ...distribution, incomesPerHead: distribution.incomesPerHead.map(change) };
}

/** Town and country, as wide apart as China's. */
export const townAndCountry = mixture(
  [lognormal(0.55, 40_000), 0.64],
  [lognormal(0.62, 17_000), 0.36],
);

/** Before taxes and benefits: wider, and with some who have nothing. */
export const beforePolicy = mixture(
  [lognormal(0.72, 36_000), 0.62],
  [lognormal(0.95, 11_000), 0.3],
  [repeated(0, 4), 0.08],
);

/** With everybody below a line lifted to it: many people on one income. */
export const lifted = changed(townAndCountry, (income) => Math.max(income, 8_400));

export const extremes: Readonly<Record<string, Distribution>> = {
  'all equal': mixture([repeated(30_000, 50), 1]),
  'all zero': mixture([repeated(0, 5), 1]),
  'all below zero': mixture([repeated(-100, 5), 1]),
  'one household': { incomesPerHead: Float64Array.of(30_000), personWeights: Float64Array.of(3) },
  'beyond both ends': mixture(
    [lognormal(1.2, 40_000), 0.8],
    [lognormal(0.5, 5e6), 0.15],
    [repeated(-500, 2), 0.05],
  ),
  'everybody beyond the top': mixture([repeated(1e12, 9), 1]),
  'at the very ends': mixture([repeated(2_000, 9), 0.5], [repeated(800_000, 9), 0.5]),
  'two points': mixture([repeated(12_000, 9), 0.5], [repeated(100_000, 9), 0.5]),
};
