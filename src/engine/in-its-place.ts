// What stands in the place of a rule that others name.

import { fault } from './faults.ts';
import type { Policy } from './policy.ts';
import type { Quantity } from './quantity.ts';

/**
 * The quantity, or the rule that a reform has put in its place.
 * @throws ProblemsError where a reform has removed it, and something still asks for it.
 */
export function inItsPlace({ replaced, legislation }: Policy, quantity: Quantity): Quantity {
  if (quantity.kind !== 'rule') return quantity;
  const remover = legislation.restructuring?.removed.get(quantity.name);
  if (remover === undefined) return replaced.get(quantity.name) ?? quantity;
  throw fault('conflict', quantity.name, `${remover} removes it, and it is still asked for`);
}
