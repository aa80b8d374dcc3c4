// Levels of a year by cell: factor of calibration × growth since 2021.

import { residences, type TownOrCountry } from './cells.ts';
import type { Economy } from './economy.ts';
import type { Component } from './growth.ts';
import { components, growthOf } from './growth.ts';
import { onLine } from './lines.ts';
import type { CellFactors, Recipe } from './recipe.ts';

/**
 * Pensions in payment rise by notices of their own and interest follows wealth and rates: `pension` and `yield` are
 * factors without growth.
 */
export type Levels = Readonly<Record<Component | 'pension' | 'yield', Float64Array>>;

/** What the levels of 2021 in the data files are multiplied by, for each component and cell. */
export function levelsOf(economy: Economy, recipe: Recipe, year: number): Levels {
  const { cells } = economy;
  const factor = (key: keyof CellFactors, place: string, where: TownOrCountry) =>
    recipe.cells[place]?.[where][key] ?? 1;
  const carried = Object.fromEntries(
    residences.map((where) => [where, yearFactor(recipe, where, year)]),
  ) as Record<TownOrCountry, number>;
  const levels = components.map((component): [Component, Float64Array] => [
    component,
    cells.table(
      (place, where) =>
        factor(component, place, where) *
        growthOf(economy, component, where, year) *
        carried[where],
    ),
  ]);
  return {
    ...(Object.fromEntries(levels) as Record<Component, Float64Array>),
    pension: cells.table((place, where) => factor('pension', place, where)),
    yield: cells.table((place, where) => factor('property', place, where)),
  };
}

/** The straight line between the calibrated years; beyond them the nearest. */
function yearFactor({ years }: Recipe, residence: TownOrCountry, year: number): number {
  const values = years.map(([, urban, rural]) => (residence === 'urban' ? urban : rural));
  return onLine(
    years.map(([one]) => one),
    values,
    year,
  );
}
