// What calibration adds to the levels of the data files, as a type: factors.ts holds the values.

import type { Component } from './growth.ts';

export type TownOrCountry = 'urban' | 'rural';

export interface Calibration {
  /** A factor for each component of income, by prefecture, town and country, for 2021. */
  readonly cells: Readonly<
    Record<string, Readonly<Record<TownOrCountry, Readonly<Record<Component, number>>>>>
  >;
  /** What incomes of other years need on top, in town and country; between the years on a straight line. */
  readonly years: readonly (readonly [year: number, urban: number, rural: number])[];
  /** What makes consumption per head of 2021 come out as published, in town and country. */
  readonly spending: Readonly<Record<TownOrCountry, number>>;
}
