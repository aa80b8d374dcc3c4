// What an area earns, spends and pays: published levels by year, that the steps of `incomes.ts` draw from.

import type { Cells, TownOrCountry } from './cells.ts';
import type { Sourced } from './data/sourced.ts';
import type { SpendingCategory } from './data/spending.ts';
import type { Recipe } from './recipe.ts';

/** Means of all, of towns, of the country. */
export interface TownAndCountry {
  readonly all: number;
  readonly urban: number;
  readonly rural: number;
}

export interface Economy {
  /** The area's name in messages. */
  readonly area: string;
  readonly cells: Cells;
  /** Disposable income per head and year, by year, in yuan. */
  readonly incomes: Sourced<Readonly<Record<number, TownAndCountry>>>;
  /** The mean pay of a year's month in all urban units, in yuan: the yardstick of contributions. */
  readonly averageWage: Sourced<Readonly<Record<number, number>>>;
  /** Price of dwellings in town by place, yuan/m² in 2021. */
  readonly homePrices: Sourced<Readonly<Record<string, number>>>;
  /** Price of homes on homesteads, yuan/m² in 2021. */
  readonly homesteadPrice: Sourced<number>;
  /** What tenants pay in a month in town, in yuan of 2021. */
  readonly rent: Sourced<number>;
  /** How many of the old who live alone have nobody to support them, against the nation. */
  readonly kinless: Sourced<number>;
  readonly spending: Spending;
  readonly recipe: Recipe;
}

export interface Spending {
  /** Consumption per head of 2021, in yuan. */
  readonly means: Sourced<TownAndCountry>;
  /** The same in other years, against 2021. */
  readonly index: Sourced<Readonly<Record<number, number>>>;
  /** How it is divided, in yuan per head of any year. */
  readonly categories: Sourced<
    Readonly<Record<TownOrCountry, Readonly<Record<SpendingCategory, number>>>>
  >;
}
