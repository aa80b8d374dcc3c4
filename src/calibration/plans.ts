// The areas that can be calibrated, and how.

import { china } from '../population/china.ts';
import type { Recipe } from '../population/incomes/recipe.ts';
import type { SyntheticArea } from '../population/synthesised.ts';
import { zhejiang } from '../population/zhejiang.ts';
import { planOfChina } from './china.ts';
import type { Plan } from './target.ts';
import { planOfZhejiang, startOfZhejiang } from './zhejiang.ts';

export interface Calibrated {
  readonly area: SyntheticArea;
  readonly plan: Plan;
  /** Where the solving begins. */
  readonly start: Recipe;
  /** Years after 2021 that get factors of their own. */
  readonly years: readonly number[];
  /** The module that holds the recipe: whose it is, and its constant. */
  readonly module: { readonly of: string; readonly constant: string };
}

const years = [2022, 2023, 2024, 2025, 2026];

/** By name. The nation comes first: Zhejiang takes from it what is not published of the province. */
export const calibratedAreas: Readonly<Record<string, Calibrated>> = {
  china: {
    area: china,
    plan: planOfChina,
    start: china.economy.recipe,
    years,
    module: { of: 'the nation', constant: 'recipeOfChina' },
  },
  zhejiang: {
    area: zhejiang,
    plan: planOfZhejiang,
    start: startOfZhejiang,
    years,
    module: { of: 'Zhejiang', constant: 'recipeOfZhejiang' },
  },
};
