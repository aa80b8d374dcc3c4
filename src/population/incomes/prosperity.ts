// Prosperity: what a household's place and luck make of all its earnings, beside what its members' schooling, age and work
// explain. Its logarithm is a line through knots over a standard normal number, solved by calibration so that groups of
// households come out as published; its mean is 1, so that levels stay what they are.

import { exp, normal } from '../../engine/math.ts';
import { residence } from '../facts/household.ts';
import { tablesByResidence } from './by-residence.ts';
import type { TownOrCountry } from './cells.ts';
import type { Setting, Step } from './frame.ts';
import { NormalTable, normalsFromWords } from './quantiles.ts';

/** Standard deviations at which a recipe gives the logarithm; at 0 it is 0. */
export const prosperityKnots = [-2.2, -1.1, 1.1, 2.2] as const;

/** What is added to the logarithm of the most prosperous: so much for each standard deviation above `from`. */
export interface TopCorrection {
  readonly from: number;
  readonly slope: number;
}

/**
 * The factor by a standard normal number, beyond the knots on the last line.
 * @param top lifts the most prosperous above it, and the mean above 1
 */
export function prosperityTable(
  logarithms: readonly number[],
  top: TopCorrection = { from: 0, slope: 0 },
): NormalTable {
  const [lowest, low, high, highest] = logarithms as readonly [number, number, number, number];
  const [first, second, , last] = prosperityKnots;
  const line = (z: number): number => {
    if (z < second) return low + ((lowest - low) * (z - second)) / (first - second);
    if (z < 0) return (low * z) / second;
    if (z < -second) return (high * z) / -second;
    return high + ((highest - high) * (z + second)) / (last + second);
  };
  const mean = meanOf((z) => exp(line(z)));
  return new NormalTable((z) => exp(line(z) + top.slope * Math.max(0, z - top.from)) / mean);
}

/** The mean over the standard normal distribution, by the middle rule. */
function meanOf(f: (z: number) => number): number {
  const [least, most, steps] = [-7, 7, 1400];
  const width = (most - least) / steps;
  let sum = 0;
  for (let i = 0; i < steps; i++) {
    const z = least + i * width;
    sum += f(z + width / 2) * (normal(z + width) - normal(z));
  }
  return sum;
}

/** Draws the households' prosperity. */
export function prosperityStep({ recipe, top }: Setting): Step {
  const correction = top === 'corrected' ? recipe.top : undefined;
  const table = (where: TownOrCountry) =>
    prosperityTable(recipe.shapes.prosperity[where], correction);
  const tables = tablesByResidence({ urban: table('urban'), rural: table('rural') });
  return ({ block, cast, prosperity, words: { prosperity: prosperityWords } }) => {
    const { households } = cast;
    const where = block.column(residence);
    normalsFromWords(prosperityWords, households, prosperity);
    for (let at = 0; at < households; at++) {
      prosperity[at] = tables.at(where[at]! | 0, prosperity[at]!);
    }
  };
}
