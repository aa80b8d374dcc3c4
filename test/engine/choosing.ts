// Choices for tests.

import type { Group, Level, Quantity } from '../../src/engine/quantity.ts';
import type { Choice } from '../../src/engine/rule.ts';
import { choice } from '../../src/engine/rule.ts';
import { named, source } from './kingdom/facts.ts';

/** What every quantity of these tests is called and stands on. */
export const spec = { label: named('it'), source } as const;

/** A choice of a unit, no or yes unless it has other options. */
export function choiceOf<L extends Level>(
  name: string,
  unit: Group<L>,
  least: () => Quantity<number>,
  more: { neverBelow?: number; options?: Record<string, number> } = {},
): Choice<L> {
  return choice({ ...spec, name, unit, options: { no: 0, yes: 1 }, least, ...more });
}
