// Recipes that the published figures allow as well as the area's own: solved again with every target moved within what it
// is sure to. How far results differ between them is what calibration leaves open.
//
// Near the recipe the figures are nearly linear in the shapes, so their slopes are taken once and each set of moved
// targets costs a few runs: levels, up to eight steps of least squares, levels again. Misses count against those of the area's
// own recipe, and its levels are scaled with nothing moved as well: what the smaller sample does by itself drops out.

import type { Recipe } from '../population/incomes/recipe.ts';
import { numbersOf } from '../population/incomes/recipe-moves.ts';
import type { SyntheticArea } from '../population/synthesised.ts';
import { reached } from './calibrate.ts';
import { leastSquares, type Problem, slopesAt } from './least-squares.ts';
import { withLevels, withSpending } from './levels.ts';
import { type Lot, lotsOf, noLot, withSpendingMoved, withTargetsMoved } from './moved-targets.ts';
import { boundsOf, valuesOf, withValues } from './parameters.ts';
import { sampleOf } from './sample.ts';
import { missOf, type Plan } from './target.ts';

export interface AlternativesOptions {
  readonly area: SyntheticArea;
  readonly plan: Plan;
  /** The recipe that each is solved from; of no place the area's own, that meets the targets as they are. */
  readonly besides: (place: number | null) => Recipe;
  /** How many. */
  readonly count: number;
  readonly households: number;
  readonly seed: string;
  /** Told of each stage, and how far shapes missed the moved targets before and after. */
  readonly onStage?: (stage: string) => void;
}

/** Of each alternative, by how much its numbers differ from the recipe's, in the order of `numbersOf`. */
export async function alternatives(options: AlternativesOptions): Promise<number[][]> {
  const { besides, count, seed, onStage } = options;
  const recipe = besides(null);
  onStage?.('slopes of the targets');
  const own = reached(options, recipe, options.households).map(({ found }) => found);
  const slopes = await slopesAt(
    problemOf(options, recipe, own, noLot),
    valuesOf(recipe, options.plan.parameters),
  );
  onStage?.('levels, nothing moved');
  const unmoved = numbersOf(levelled(options, recipe, noLot, 3));
  const list: number[][] = [];
  for (let place = 0; place < count; place++) {
    const solved = await solvedAgain(options, own, slopes, place, lotsOf(seed, place + 1));
    list.push(numbersOf(solved).map((number, i) => number - unmoved[i]!));
  }
  return list;
}

async function solvedAgain(
  options: AlternativesOptions,
  own: readonly number[],
  slopes: readonly (readonly number[])[],
  place: number,
  lot: Lot,
): Promise<Recipe> {
  const { parameters, targets } = options.plan;
  const from = levelled(options, options.besides(place), lot, 1);
  const problem = { ...problemOf(options, from, own, lot), slopes };
  const sums: number[] = [];
  const { values, sum } = await leastSquares({
    ...problem,
    onRound: (_, reached) => sums.push(reached),
  });
  const [before, after] = [sums[0]!, sum].map((one) => Math.sqrt(one / targets.length).toFixed(2));
  options.onStage?.(
    `recipe ${place + 1} of ${options.count}: misses ${before} tolerances, then ${after}`,
  );
  const solved = levelled(options, withValues(from, parameters, values), lot, 2);
  return withSpendingMoved(solved, lot);
}

/** Shapes that miss the moved targets by no more than the area's own miss the targets as they are. */
function problemOf(
  { area, seed, households, plan }: AlternativesOptions,
  recipe: Recipe,
  own: readonly number[],
  lot: Lot,
): Problem {
  const { parameters } = plan;
  const before = plan.targets.map((target, i) => missOf(target, own[i]!));
  const moved = withTargetsMoved(plan, lot);
  return {
    start: valuesOf(recipe, parameters),
    bounds: parameters.map(boundsOf),
    steps: parameters.map(({ step }) => step),
    pull: 0.5,
    rounds: 8,
    residuals: async (values) => {
      const rows = reached(
        { area, seed, plan: moved },
        withValues(recipe, parameters, values),
        households,
      );
      return rows.map(({ miss }, i) => miss - before[i]!);
    },
  };
}

function levelled(options: AlternativesOptions, from: Recipe, lot: Lot, times: number): Recipe {
  const { area, seed, households } = options;
  const { levels } = withTargetsMoved(options.plan, lot);
  let recipe = from;
  for (let again = 0; again < times; again++) {
    const sample = sampleOf(area, { recipe, year: 2021, households, seed });
    recipe = withSpending(withLevels(recipe, sample, levels(sample)), sample);
  }
  return recipe;
}
