// Counts and sums over persons that published statistics speak of and the law does not: what they are taken over stands
// in the formula. They are totalled with census weights.

import type { Derived } from '../../../engine/quantity.ts';
import { countOver, household, person, sumOver } from '../../../engine/quantity.ts';
import type { FormulaSpec, Reads } from '../../../engine/rule.ts';
import { rule } from '../../../engine/rule.ts';

/** What such a rule gives as its source. */
export const source = 'a count beside a published statistic';

type Spec<V, R, P> = FormulaSpec<'person', V, R, P, object>;

/** How many persons there are for whom the formula holds. */
export function counted<const R extends Reads<'person'>, const P = object>(
  name: string,
  spec: Spec<boolean, R, P>,
): Derived<number, 'household'> {
  const label = { en: name, zh: name };
  return countOver(household, rule({ name, label, per: person, unit: 'yes/no', source, ...spec }));
}

/** The sum of an amount over persons. */
export function summed<const R extends Reads<'person'>, const P = object>(
  name: string,
  spec: Spec<number, R, P>,
): Derived<number, 'household'> {
  const label = { en: name, zh: name };
  return sumOver(household, rule({ name, label, per: person, unit: 'yuan/year', source, ...spec }));
}
