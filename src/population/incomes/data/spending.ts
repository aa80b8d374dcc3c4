// Consumption: how much of income is spent, on what, and how that changes with the level.

import type { Sourced } from './sourced.ts';

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

/** How spending on a category moves with all spending. */
export const spendingElasticities: Sourced<Readonly<Record<SpendingCategory, number>>> = {
  values: {
    food: 0.87,
    clothing: 1.15,
    dwelling: 1.1,
    householdGoods: 1.3,
    transport: 1.2,
    educationRecreation: 0.75,
    healthCare: 0.7,
    otherSpending: 1.4,
  },
  unit: 'elasticity',
  source: 'groups of households of Sanming 2022 (yearbook 2023), rounded towards 1',
  confidence: 'D',
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
