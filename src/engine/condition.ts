// Conditions on households: measures and totals of those only that meet them all.

import type { Block } from './block.ts';
import type { Fact } from './fact.ts';

/** A condition on a household's fact: equal, unequal, below, above. */
export interface Condition {
  readonly fact: Fact;
  readonly is: '=' | '!=' | '<' | '<=' | '>' | '>=';
  readonly value: number;
}

/** Which households meet all conditions; null where there are none. */
export function includedIn(conditions: readonly Condition[], block: Block): Uint8Array | null {
  if (conditions.length === 0) return null;
  const included = new Uint8Array(block.count).fill(1);
  for (const condition of conditions) {
    const column = block.column(condition.fact);
    for (let p = 0; p < block.count; p++) {
      if (!meets(condition, column[block.householdIndex(p)] ?? 0)) included[p] = 0;
    }
  }
  return included;
}

function meets(condition: Condition, found: number): boolean {
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
