// What calibration has solved for an area: factors on the levels of the data files, and shapes that nobody publishes.
// Recipes are written by `olive population calibrate`; a population is made from its area's own.

import type { TownOrCountry } from './cells.ts';
import type { Component } from './growth.ts';
import type { TopCorrection } from './prosperity.ts';

export type CellFactors = Readonly<Record<Component | 'pension', number>>;

type ByResidence<T> = Readonly<Record<TownOrCountry, T>>;

export interface Recipe {
  /**
   * By place, town and country: a factor for each component of income for 2021 (of transfers, the support received), and
   * how pensions stand to those of the data files.
   */
  readonly cells: Readonly<Record<string, ByResidence<CellFactors>>>;
  /** What incomes of other years need on top, in town and country; between the years on a straight line. */
  readonly years: readonly (readonly [year: number, urban: number, rural: number])[];
  /** What makes consumption per head of 2021 come out as published, in town and country. */
  readonly spending: ByResidence<number>;
  readonly shapes: Shapes;
  /** What lifts the most prosperous where the survey is held to miss the top: see `docs/population.md`. */
  readonly top: TopCorrection;
}

/** Shapes of distributions, and how many are reached by what. */
export interface Shapes {
  /** Logarithm of households' prosperity at the knots of `prosperity.ts`, by residence. */
  readonly prosperity: ByResidence<readonly number[]>;
  /** What is left to the worker in pay: spread of the body, where the Pareto tail begins, its exponent, where it is cut. */
  readonly pay: Readonly<Record<'sigma' | 'tailFrom' | 'tailIndex' | 'tailTo', number>>;
  /** A factor on the spread of businesses and farms. */
  readonly business: Readonly<Record<'spread', number>>;
  /** Factors on the odds of drawing an employees' pension, and on the pension. */
  readonly pensions: Readonly<Record<'cover' | 'level', number>>;
  /** How far the living allowance reaches among those who are entitled, against the law's own take-up. */
  readonly allowance: ByResidence<number>;
  /**
   * Factors on deposits, on prices of homes, on how they go with income and on their spread; of those who rent, the share
   * with a home where they came from.
   */
  readonly wealth: Readonly<
    Record<'deposits' | 'homes' | 'homesByIncome' | 'homesSpread' | 'homesElsewhere', number>
  >;
}
