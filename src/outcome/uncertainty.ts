// How sure a result is: three numbers apart for each headline, each a standard deviation.
//
//   numerical    between populations of the same size that other seeds give
//   calibration  between recipes that the published figures allow as well, on the seed of the run
//   law          what moves when each value from memory or of low confidence is a tenth higher, the values taken as
//                independent: the root of the sum of squares
//
// Differences that a reform makes are taken within each population, recipe and law, so what moves both sides alike drops
// out. The three are added up, which is cautious: they are not known to cancel. A difference that does not exceed the
// sum is no clear change.

import type { Scenario } from '../scenario/scenario.ts';
import type { Execute, RunOptions } from '../simulate.ts';
import { prepare, simulate } from '../simulate.ts';
import { aTenthMoreWhereDoubtful, isDoubtful } from './a-tenth-more.ts';
import { compare } from './compare.ts';
import type { Figures } from './headlines.ts';
import { changesOf, figuresOf } from './headlines.ts';
import { leanedOn } from './leaning.ts';
import { uncertainValues } from './uncertain-values.ts';

/** Standard deviations of one figure; null where nothing is known of it. */
export interface Spread {
  readonly numerical: number | null;
  readonly calibration: number | null;
  readonly law: number | null;
}

/** How sure a result is. */
export interface Uncertainty {
  /** Populations, the run's own counted; 1 where people are read from a file, which no seed makes anew. */
  readonly replicates: number;
  /** Other recipes of the area. */
  readonly recipes: number;
  /** Values of the law that were moved. */
  readonly values: readonly string[];
  /** Households that moved values were tried on. */
  readonly lawHouseholds: number;
  /** By name of the figure. */
  readonly spreads: Readonly<Record<string, Spread>>;
}

/** What is to be tried. */
export interface Trials {
  readonly replicates: number;
  readonly recipes: number;
  readonly values: readonly string[];
  readonly households: number;
  readonly lawHouseholds: number;
  readonly seed: string;
}

/** The people and the law of one trial. */
export interface Trial extends Pick<RunOptions, 'recipe' | 'doubtful'> {
  readonly seed: string;
  readonly households: number;
}

/** The figures of a trial: of a run, or of each reform against the baseline. */
export type Evaluate = (trial: Trial) => Promise<readonly Figures[]>;

/** Moved values are tried on so many households at most: the same people on both sides need no more. */
export const mostLawHouseholds = 8 * 1024;

/**
 * How sure each of several results is.
 * @param own their figures.
 */
export async function uncertaintyOf(
  own: readonly Figures[],
  trials: Trials,
  evaluate: Evaluate,
): Promise<Uncertainty[]> {
  const { replicates, recipes, values, households, lawHouseholds, seed } = trials;
  const people = { seed, households };
  const otherSeeds = await inTurn(replicates - 1, (i) =>
    evaluate({ ...people, seed: `${seed}/${i + 1}` }),
  );
  const otherRecipes = await inTurn(recipes, (recipe) => evaluate({ ...people, recipe }));
  const lawAs = (moved: string | null) =>
    evaluate({ seed, households: lawHouseholds, doubtful: { values, moved } });
  const asItIs = values.length === 0 ? own : await lawAs(null);
  const moved = await inTurn(values.length, (i) => lawAs(values[i] ?? null));
  return own.map((figures, which) => {
    const of = (runs: readonly (readonly Figures[])[], key: string) =>
      runs.map((run) => run[which]?.[key] ?? null);
    const spreads = Object.keys(figures).map((key): [string, Spread] => [
      key,
      {
        numerical: deviation([figures[key] ?? null, ...of(otherSeeds, key)]),
        calibration: deviation(of(otherRecipes, key)),
        law: together(asItIs[which]?.[key] ?? null, of(moved, key)),
      },
    ]);
    return { replicates, recipes, values, lawHouseholds, spreads: Object.fromEntries(spreads) };
  });
}

async function inTurn<T>(times: number, run: (place: number) => Promise<T>): Promise<T[]> {
  const found: T[] = [];
  for (let place = 0; place < times; place++) found.push(await run(place));
  return found;
}

/** The standard deviation of a sample; null of fewer than two numbers, or where one is missing. */
function deviation(list: readonly (number | null)[]): number | null {
  const numbers = list.filter((one) => one !== null);
  if (numbers.length < list.length || numbers.length < 2) return null;
  const first = numbers[0]!;
  // against the first, so that equal numbers have none at all
  const from = numbers.map((one) => one - first);
  const mean = from.reduce((sum, one) => sum + one, 0) / from.length;
  const squares = from.reduce((sum, one) => sum + (one - mean) * (one - mean), 0);
  return Math.sqrt(squares / (from.length - 1));
}

/** Independent moves together; null where a figure is missing. */
function together(before: number | null, after: readonly (number | null)[]): number | null {
  if (before === null) return null;
  let squares = 0;
  for (const one of after) {
    if (one === null) return null;
    squares += (one - before) * (one - before);
  }
  return Math.sqrt(squares);
}

/** The three together, of those that are known; null where the figure has no spread between populations. */
export function sumOfSpread({ numerical, calibration, law }: Spread): number | null {
  return numerical === null ? null : numerical + (calibration ?? 0) + (law ?? 0);
}

/** Whether a difference exceeds what is not sure about it; null where either is not known. */
export function isClear(change: number | null, spread: Spread | undefined): boolean | null {
  const sum = spread === undefined ? null : sumOfSpread(spread);
  return change === null || sum === null ? null : Math.abs(change) > sum;
}

/**
 * Values from memory or of low confidence that move money under one of the scenarios; what moves none for the people of
 * a first block is not tried further.
 */
export function doubtfulValues(scenarios: readonly Scenario[]): string[] {
  const found = new Set<string>();
  for (const scenario of scenarios) {
    const prepared = prepare(scenario);
    const doubtful = uncertainValues(prepared.request, isDoubtful).filter(
      ({ parameter }) => !found.has(parameter),
    );
    for (const { parameter, moves } of leanedOn(prepared, doubtful, aTenthMoreWhereDoubtful))
      if (moves !== null && moves > 0) found.add(parameter);
  }
  return [...found].sort();
}

/** Runs a trial of one scenario, or of reforms against the first. */
export function evaluating(
  [first, ...reforms]: readonly [Scenario, ...Scenario[]],
  options: RunOptions,
  execute: Execute,
): Evaluate {
  return async ({ seed, households, recipe, doubtful }) => {
    const other = { ...(recipe === undefined ? {} : { recipe }) };
    const more = { ...options, ...other, ...(doubtful === undefined ? {} : { doubtful }) };
    const run = (scenario: Scenario) =>
      simulate(
        { ...scenario, population: { ...scenario.population, seed, households } },
        more,
        execute,
      );
    const baseline = await run(first);
    if (reforms.length === 0) return [figuresOf(baseline)];
    const found: Figures[] = [];
    for (const reform of reforms) found.push(changesOf(compare(baseline, await run(reform))));
    return found;
  };
}
