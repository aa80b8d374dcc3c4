// The group that a quantity stands for: derived quantities have it from what they are made of.

import { fault } from './faults.ts';
import type { Derived, Group, Quantity } from './quantity.ts';
import type { Choice, Rule } from './rule.ts';

/** The unit to whose members a quantity belongs. */
export function groupOf(quantity: Quantity): Group {
  if (quantity.kind === 'rule') return (quantity as Rule).group;
  if (quantity.kind === 'choice') return (quantity as Choice).group;
  const derivation = (quantity as Derived).derivation;
  if ('over' in derivation) return derivation.over;
  if ('of' in derivation && derivation.of !== null) return groupOf(derivation.of);
  throw fault('faulty-rule', quantity.name, 'belongs to no unit');
}
