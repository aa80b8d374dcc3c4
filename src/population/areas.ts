// The areas that can be synthesised, and the years there are people of.

import { placesOf } from './census/people.ts';
import { movesOfChina } from './china/recipes-moved.ts';
import { china } from './china.ts';
import type { Recipe } from './incomes/recipe.ts';
import { movedBy } from './incomes/recipe-moves.ts';
import type { Population } from './population.ts';
import { type SynthesisOptions, type SyntheticArea, synthesised } from './synthesised.ts';
import { movesOfZhejiang } from './zhejiang/recipes-moved.ts';
import { zhejiang } from './zhejiang.ts';

export interface Area {
  readonly years: readonly number[];
  /** Places that occur in it. */
  readonly places: readonly string[];
  /** How many recipes there are beside its own that the published figures allow as well. */
  readonly alternatives: number;
  /** One of them. */
  alternative(place: number): Recipe;
  make(options: SynthesisOptions): Population;
}

const years = [2021, 2022, 2023, 2024, 2025, 2026];

function areaOf(area: SyntheticArea, moves: readonly (readonly number[])[]): Area {
  return {
    years,
    places: placesOf(area.people),
    alternatives: moves.length,
    alternative: (place) => movedBy(area.economy.recipe, moves[place] ?? []),
    make: (options) => synthesised(area, options),
  };
}

/** What they are made from. */
export const synthesisedAreas: readonly SyntheticArea[] = [zhejiang, china];

const moves: Readonly<Record<string, readonly (readonly number[])[]>> = {
  zhejiang: movesOfZhejiang,
  china: movesOfChina,
};

export const areas: Readonly<Record<string, Area>> = Object.fromEntries(
  synthesisedAreas.map((area) => [area.name, areaOf(area, moves[area.name] ?? [])]),
);
