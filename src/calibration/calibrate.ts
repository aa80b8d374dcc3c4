// Calibration through the model: market incomes are unknown, disposable ones are published. Levels are scaled round by round
// and shapes solved by least squares between them, until the law's own results meet the published figures; then each
// later year gets what its means ask for.

import type { Recipe } from '../population/incomes/recipe.ts';
import type { SyntheticArea } from '../population/synthesised.ts';
import { leastSquares } from './least-squares.ts';
import { withLevels, withSpending, withYear } from './levels.ts';
import { boundsOf, valuesOf, withValues } from './parameters.ts';
import { giniPerHead } from './readings.ts';
import { sampleOf } from './sample.ts';
import { missOf, type Plan, type Target } from './target.ts';

export interface CalibrationOptions {
  readonly area: SyntheticArea;
  readonly plan: Plan;
  readonly recipe: Recipe;
  /** Households of a run that levels are read from; shapes are solved with `trialHouseholds`. */
  readonly households: number;
  readonly trialHouseholds: number;
  readonly seed: string;
  /** Rounds of levels and shapes; later years solved for at last. */
  readonly rounds: number;
  readonly years: readonly number[];
  /** Told of every run of the model and of what has been reached: `recipe` may be kept to go on from. */
  readonly onProgress?: (progress: Progress) => void;
}

export interface Progress {
  readonly stage: string;
  /** Mean square of the misses, in tolerances, where it is known. */
  readonly miss?: number;
  readonly recipe: Recipe;
}

/** A target with what the model has. */
export interface Reached {
  readonly target: Target;
  readonly found: number;
  readonly miss: number;
}

/** A recipe that meets the plan's targets as nearly as can be. */
export async function calibrate(options: CalibrationOptions): Promise<Recipe> {
  const { plan, rounds, years, onProgress } = options;
  let { recipe } = options;
  for (let round = 1; round <= rounds; round++) {
    recipe = levelled(options, recipe, 3);
    onProgress?.({ stage: `round ${round}: levels`, recipe });
    if (plan.parameters.length > 0) recipe = await shaped(options, recipe, round);
  }
  recipe = levelled(options, recipe, 3);
  for (const year of years) {
    for (let again = 0; again < 2; again++) {
      recipe = withYear(recipe, run(options, recipe, year, options.households));
    }
    onProgress?.({ stage: `year ${year}`, recipe });
  }
  return plan.gini === undefined ? recipe : withTop(options, recipe, plan.gini);
}

const baseYear = 2021;

function run({ area, seed }: CalibrationOptions, recipe: Recipe, year: number, households: number) {
  return sampleOf(area, { recipe, year, households, seed });
}

function levelled(options: CalibrationOptions, from: Recipe, times: number): Recipe {
  let recipe = from;
  for (let again = 0; again < times; again++) {
    const sample = run(options, recipe, baseYear, options.households);
    recipe = withSpending(withLevels(recipe, sample, options.plan.levels(sample)), sample);
  }
  return recipe;
}

async function shaped(options: CalibrationOptions, from: Recipe, round: number): Promise<Recipe> {
  const { plan, trialHouseholds, onProgress } = options;
  const { parameters } = plan;
  const solution = await leastSquares({
    start: valuesOf(from, parameters),
    bounds: parameters.map(boundsOf),
    steps: parameters.map(({ step }) => step),
    pull: 0.5,
    rounds: 12,
    residuals: async (values) => {
      const recipe = withValues(from, parameters, values);
      return reached(options, recipe, trialHouseholds).map(({ miss }) => miss);
    },
    onRound: (step, sum, values) =>
      onProgress?.({
        stage: `round ${round}: shapes, step ${step}`,
        miss: sum / plan.targets.length,
        recipe: withValues(from, parameters, values),
      }),
  });
  return withValues(from, parameters, solution.values);
}

/** The recipe whose corrected top gives a Gini of disposable income per head, by halving. */
export function withTop(
  { area, seed, households }: Pick<CalibrationOptions, 'area' | 'seed' | 'households'>,
  recipe: Recipe,
  gini: number,
): Recipe {
  const sloped = (slope: number): Recipe => ({ ...recipe, top: { ...recipe.top, slope } });
  let [low, high] = [0, 4];
  for (let step = 0; step < 12; step++) {
    const middle = (low + high) / 2;
    const options = { year: baseYear, households, seed, top: 'corrected' as const };
    const sample = sampleOf(area, { ...options, recipe: sloped(middle) });
    if (giniPerHead(sample) < gini) low = middle;
    else high = middle;
  }
  return sloped((low + high) / 2);
}

/** What a recipe reaches of the plan's targets. */
export function reached(
  options: Pick<CalibrationOptions, 'area' | 'plan' | 'seed'>,
  recipe: Recipe,
  households: number,
): Reached[] {
  const { area, plan, seed } = options;
  const samples = new Map(
    [...new Set(plan.targets.map(({ year }) => year))].map((year) => [
      year,
      sampleOf(area, { recipe, year, households, seed }),
    ]),
  );
  return plan.targets.map((target) => {
    const found = target.read(samples.get(target.year)!);
    return { target, found, miss: missOf(target, found) };
  });
}
