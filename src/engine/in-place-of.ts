// What structural reforms make of rules of the law: one in the place of another, and the old one under another name.

import type { Label, Level, Value } from './quantity.ts';
import type { FormulaSpec, Rounding, Rule } from './rule.ts';
import { nameParameters, version } from './rule.ts';

interface InPlace {
  readonly source: string;
  readonly label?: Label;
  /** As enacted where left out; null for none. */
  readonly rounding?: Rounding | null;
  /** First and last day in force; always where left out. */
  readonly from?: string;
  readonly until?: string;
}

/**
 * A rule in the place of another, with a sum of its own: name, whose it is, unit, stage, and between whom and in which
 * months it moves money are those of the other.
 */
export function inPlaceOf<
  V extends Value,
  L extends Level,
  const R,
  const P = object,
  const H = object,
>(enacted: Rule<V, L>, spec: InPlace & FormulaSpec<L, V, R, P, H>): Rule<V, L> {
  const { source, label = enacted.label, rounding = enacted.rounding } = spec;
  const one = version<L, V, R, P, H>(enacted.group, spec);
  const parameters = nameParameters(enacted.name, one.parameters);
  return { ...enacted, label, source, note: '', rounding, versions: [{ ...one, parameters }] };
}

/** A rule as the law has it, under another name and moving no money: for a rule that takes its place and reads it. */
export function asEnacted<R extends Rule>(enacted: R, name: string, label: Label): R {
  return { ...enacted, name, label, flow: null };
}
