// Consumption: how much of income is spent, on what, and how that changes with the level.

import type { Sourced } from './sourced.ts';

/** Consumption per head in Zhejiang. */
export const spendingMeans: Sourced<{
  readonly all: number;
  readonly urban: number;
  readonly rural: number;
}> = {
  values: { all: 36668, urban: 42193, rural: 25415 },
  unit: 'yuan per head, 2021',
  source: 'NBS survey office in Zhejiang, 2021',
  confidence: 'C',
  note: 'urban and rural M',
};

/** The same in other years, against 2021. */
export const spendingIndex: Sourced<Readonly<Record<number, number>>> = {
  values: {
    2018: 0.803,
    2019: 0.873,
    2020: 0.853,
    2021: 1,
    2022: 1.063,
    2023: 1.151,
    2024: 1.212,
    2025: 1.266,
  },
  unit: 'ratio',
  source:
    'Zhejiang’s consumption per head 29,471 (2018), 32,026, 31,295, 36,668, 38,971, 42,194 yuan (2023); then the nation’s ' +
    'growth: 26,796, 28,227, 29,476 yuan (2023–2025, NBS)',
  confidence: 'M',
};

/** How spending per head moves with income per head, and what is left to the household. */
export const spendingShape: Sourced<{ readonly elasticity: number; readonly sigma: number }> = {
  values: { elasticity: 0.6, sigma: 0.28 },
  unit: 'elasticity; log points',
  source:
    'groups of households in a neighbouring province 2022: incomes 14,925 … 89,167, spending 14,701 … 41,107 yuan ' +
    '(yearbook of Sanming 2023, tables 5-9 and 5-11): elasticity .58',
  confidence: 'D',
};

export type SpendingCategory =
  | 'food'
  | 'clothing'
  | 'dwelling'
  | 'householdGoods'
  | 'transport'
  | 'educationRecreation'
  | 'healthCare'
  | 'otherSpending';

/** Categories: yuan per head in town and country, and the elasticity with respect to all spending. */
export const spendingCategories: Sourced<
  Readonly<
    Record<
      SpendingCategory,
      { readonly urban: number; readonly rural: number; readonly elasticity: number }
    >
  >
> = {
  values: {
    food: { urban: 10412, rural: 6092, elasticity: 0.87 },
    clothing: { urban: 2233, rural: 1231, elasticity: 1.15 },
    dwelling: { urban: 10710, rural: 6154, elasticity: 1.1 },
    householdGoods: { urban: 1963, rural: 1170, elasticity: 1.3 },
    transport: { urban: 5267, rural: 3612, elasticity: 1.2 },
    educationRecreation: { urban: 4346, rural: 1894, elasticity: 0.75 },
    healthCare: { urban: 2332, rural: 1474, elasticity: 0.7 },
    otherSpending: { urban: 916, rural: 356, elasticity: 1.4 },
  },
  unit: 'yuan per head, 2017; elasticity',
  source:
    'shares: Hangzhou 2017 (city yearbook, table 13-01); elasticities: groups of households of Sanming 2022 (yearbook ' +
    '2023), rounded towards 1',
  confidence: 'P',
};

/** Needs that move spending between categories: one pupil or student more, one person past 60 more. */
export const needs: Sourced<{
  readonly pupils: number;
  readonly pupilsBase: number;
  readonly old: number;
  readonly oldBase: number;
  readonly mixSigma: number;
}> = {
  values: { pupils: 2.2, pupilsBase: 0.62, old: 1.2, oldBase: 0.78, mixSigma: 0.25 },
  unit: 'ratio per share of members',
  source: 'chosen',
  confidence: 'L',
};
