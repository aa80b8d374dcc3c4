// The yardstick of doubt about a value of the law: a tenth of it. What is from memory is seldom further off.

import type { InForce } from '../engine/in-force.ts';
import type { Move } from '../engine/moved-values.ts';
import type { BracketRow, ParameterValue } from '../engine/parameter.ts';

/** A tenth more; where the value is nought everywhere, a tenth of one. */
export function aTenthMore(value: ParameterValue, all: readonly ParameterValue[]): ParameterValue {
  if (typeof value === 'number' || typeof value === 'boolean')
    return all.every((one) => Number(one) === 0) ? 0.1 : Number(value) * 1.1;
  const rows = value as readonly BracketRow[];
  return rows.map(([x, y, ...more]) => [x, y * 1.1, ...more]) as unknown as readonly BracketRow[];
}

/** Whether a value was written from memory or is of low confidence, or rests on one that is: a fifth more than that. */
export function isDoubtful({ confidence, restsOn = confidence }: InForce): boolean {
  return restsOn === 'M' || restsOn === 'L';
}

/**
 * A tenth more in the places and groups where the value is doubtful. Nought stays nought: what is exempt is doubtful by
 * yes or no, not by a tenth.
 */
export const aTenthMoreWhereDoubtful: Move = (value, all, inForce) =>
  value !== 0 && isDoubtful(inForce) ? aTenthMore(value, all) : value;
