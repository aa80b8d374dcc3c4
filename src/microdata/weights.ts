// Weights of a survey as the engine counts them: integers of 1/1,000 household. What rounding changes is told.

import { ProblemsError } from '../engine/problem.ts';
import type { Column } from './column.ts';
import type { FaultList, FaultPlace } from './fault-list.ts';

export interface RoundedWeights {
  readonly thousandths: Float64Array;
  /** Households that the weights stood for, and stand for now. */
  readonly before: number;
  readonly after: number;
  /** Weights above zero that came to be zero. */
  readonly lost: number;
}

/** All weights of one household; totals are exact as long as a weight stays below 2^53 thousandths. */
const largestWeight = 1e12;

/** Tells which weights cannot be. */
export function checkWeights(
  weights: Column,
  name: string,
  { place, rowOf }: { readonly place: FaultPlace; readonly rowOf: (household: number) => number },
  faults: FaultList,
): void {
  for (let household = 0; household < weights.length; household++) {
    const weight = weights.get(household);
    if (weight < 0)
      faults.add(
        place,
        rowOf(household),
        'negative weight',
        `${name} is ${weight}; a weight is not below 0`,
      );
    else if (weight > largestWeight)
      faults.add(
        place,
        rowOf(household),
        'out of range',
        `${name} is ${weight}, more than ${largestWeight}`,
      );
  }
}

/**
 * Rounds weights.
 * @param represents how many households they stand for in all; null: as they are.
 * @throws ProblemsError where they add up to nothing.
 */
export function roundedWeights(
  weights: Column,
  represents: number | null,
  where: string,
): RoundedWeights {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += weights.get(i);
  if (!(sum > 0)) {
    const message = 'the weights add up to 0: nobody would be counted';
    throw new ProblemsError([{ code: 'out-of-range', where, message }]);
  }
  const scale = represents === null ? 1 : represents / sum;
  const thousandths = new Float64Array(weights.length);
  let after = 0;
  let lost = 0;
  for (let i = 0; i < weights.length; i++) {
    const weight = weights.get(i);
    const rounded = Math.round(weight * scale * 1000);
    thousandths[i] = rounded;
    after += rounded;
    if (rounded === 0 && weight > 0) lost += 1;
  }
  return { thousandths, before: sum * scale, after: after / 1000, lost };
}
