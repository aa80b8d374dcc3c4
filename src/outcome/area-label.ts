// What an area is called: a place of the law, or else the nation.

import type { Label } from '../engine/quantity.ts';
import type { Outcome } from '../simulate.ts';

const nation: Label = { en: 'China', zh: '全国' };

/** The label of a run's area. */
export function areaLabel({ scenario, policy }: Pick<Outcome, 'scenario' | 'policy'>): Label {
  const { area } = scenario;
  return policy.legislation.places[area]?.label ?? nation;
}
