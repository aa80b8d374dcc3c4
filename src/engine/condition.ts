// Conditions on households: measures and totals of those only that meet them all.

import type { Block } from './block.ts';
import type { Fact } from './fact.ts';

/** A condition on a fact, of the household or of its members: equal, unequal, below, above. */
export interface Condition {
  readonly fact: Fact;
  readonly is: '=' | '!=' | '<' | '<=' | '>' | '>=';
  readonly value: number;
  /** The value is completed years from the fact's month to the end of the year: an age. */
  readonly inYears?: boolean;
}

/**
 * Which households meet all conditions; null where there are none.
 * @param parts of each household's members who meet those on persons, in file order; null where no condition is.
 */
export function includedIn(
  conditions: readonly Condition[],
  block: Block,
  parts: Float64Array | null = null,
): Uint8Array | null {
  if (conditions.length === 0) return null;
  const included = new Uint8Array(block.count).fill(1);
  for (const condition of conditions) {
    if (condition.fact.level === 'person') continue;
    const column = block.column(condition.fact);
    for (let p = 0; p < block.count; p++) {
      if (!meets(condition, column[block.householdIndex(p)] ?? 0)) included[p] = 0;
    }
  }
  parts?.forEach((part, p) => {
    if (part === 0) included[p] = 0;
  });
  return included;
}

/**
 * Whether a value meets a condition.
 * @param lastMonth of the year, for ages.
 */
export function meets(condition: Condition, value: number, lastMonth = 0): boolean {
  const found = condition.inYears === true ? Math.floor((lastMonth - value) / 12) : value;
  switch (condition.is) {
    case '=':
      return found === condition.value;
    case '!=':
      return found !== condition.value;
    case '<':
      return found < condition.value;
    case '<=':
      return found <= condition.value;
    case '>':
      return found > condition.value;
    case '>=':
      return found >= condition.value;
  }
}
