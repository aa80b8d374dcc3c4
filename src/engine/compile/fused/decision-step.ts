// A choice over a stretch of households: everything at the first option, then the households that it can matter for.

import type { SizeClass } from '../../block.ts';
import { householdsPerBlock } from '../../block.ts';
import type { Decision } from '../../plan.ts';
import type { Columns, Step, Work } from '../code.ts';
import { DecisionText } from './decision-text.ts';
import { Texts } from './texts.ts';

/** Writes the places of the households to be decided; returns how many. */
type Find = (sizes: SizeClass, from: number, to: number, open: Int32Array) => number;

/** Decides the households at some places. */
type Decide = (sizes: SizeClass, from: number, open: Int32Array, length: number) => void;

const everybody: Find = (_, from, to, open) => {
  for (let i = from; i < to; i++) open[i - from] = i;
  return to - from;
};

/**
 * @param defaults computes the decision's region with every choice at its first option; null where some objective has
 * no bound, so that every household must be decided anyhow.
 */
export function decisionStep(
  decision: Decision,
  columns: Columns,
  work: Work,
  defaults: Step | null,
): Step {
  const texts = new Texts(columns, work);
  const text = new DecisionText(texts.stages);
  const bounded = defaults !== null;
  const decide = texts.compiled<Decide>(
    'sizes, from, open, length',
    text.decideEach(decision, bounded),
  );
  const find = bounded
    ? texts.compiled<Find>('sizes, from, to, open', text.openHouseholds(decision))
    : everybody;
  const open = new Int32Array(householdsPerBlock);
  return (sizes, from, to) => {
    defaults?.(sizes, from, to);
    decide(sizes, from, open, find(sizes, from, to, open));
  };
}
