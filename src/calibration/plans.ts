// The areas that can be calibrated, and how.

import { recipeOfChina } from '../population/china/recipe.ts';
import { movesOfChina } from '../population/china/recipes-moved.ts';
import { china } from '../population/china.ts';
import type { Recipe } from '../population/incomes/recipe.ts';
import { movedBy } from '../population/incomes/recipe-moves.ts';
import type { SyntheticArea } from '../population/synthesised.ts';
import { zhejiang } from '../population/zhejiang.ts';
import { planOfChina } from './china.ts';
import { valuesOf, withValues } from './parameters.ts';
import type { Plan } from './target.ts';
import { planOfZhejiang, startOfZhejiang, withShapesOfTheNation } from './zhejiang.ts';

export interface Calibrated {
  readonly area: SyntheticArea;
  readonly plan: Plan;
  /** Where the solving begins. */
  readonly start: Recipe;
  /** Years after 2021 that get factors of their own. */
  readonly years: readonly number[];
  /** The module that holds the recipe: whose it is, and its constant. */
  readonly module: { readonly of: string; readonly constant: string };
  /**
   * The area's recipe, with what it takes over from another area as that area's alternative of a place in the list has
   * it; with that area's own where no place is given.
   */
  readonly besides: (place: number | null) => Recipe;
}

/** The shapes that are solved for in Zhejiang stay its own. */
function withOwnShapes(own: Recipe, nation: Recipe): Recipe {
  const { parameters } = planOfZhejiang;
  const shared = withShapesOfTheNation(own, nation);
  return withValues(shared, parameters, valuesOf(own, parameters));
}

/** The nation's alternatives; where there are fewer than of the province, they come round again. */
function alternativeOfChina(place: number | null): Recipe {
  const moves = place === null ? undefined : movesOfChina[place % movesOfChina.length];
  return moves === undefined ? recipeOfChina : movedBy(recipeOfChina, moves);
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
    besides: () => recipeOfChina,
  },
  zhejiang: {
    area: zhejiang,
    plan: planOfZhejiang,
    start: startOfZhejiang,
    years,
    module: { of: 'Zhejiang', constant: 'recipeOfZhejiang' },
    besides: (place) => withOwnShapes(zhejiang.economy.recipe, alternativeOfChina(place)),
  },
};
