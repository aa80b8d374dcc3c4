// An income concept explained: the household's flows up to it, each with all that stands below it.

import type { Evaluation } from '../evaluate.ts';
import { flowName } from '../evaluate.ts';
import { flowsOfConcept } from '../outputs.ts';
import { fenOf } from '../totals.ts';
import { Explainer, nothing } from './explain.ts';
import type { Explanation } from './explanation.ts';
import { ownTerm, signedSum } from './made-of.ts';

const number = { is: 'number' } as const;
const unit = 'yuan/year';

/**
 * Explains an income concept: the household's flows up to it, each with all below it.
 * @throws RangeError where there is no such concept.
 */
export function explainConcept(evaluation: Evaluation, key: string): Explanation {
  const concept = evaluation.policy.legislation.concepts.find((one) => one.key === key);
  if (concept === undefined) throw new RangeError(`there is no income concept "${key}"`);
  const explainer = new Explainer(evaluation);
  const flows = flowsUpTo(evaluation, key);
  const parts = flows.flatMap(({ rule }) => {
    const node = evaluation.graph.outputs.get(flowName(rule.name));
    return node === undefined ? [] : [explainer.of(node, 0, 'term')];
  });
  const value = flows.reduce((fen, one) => fen + one.sign * fenOf(one.amount), 0) / 100;
  return {
    ...nothing,
    name: key,
    label: concept.label,
    person: null,
    value,
    type: number,
    unit,
    optionNames: null,
    how: 'sum',
    role: 'term',
    months: null,
    source: '',
    note: '',
    rounding: null,
    sum: signedSum(flows),
    terms: { [ownTerm]: { label: concept.label, type: number, unit, optionNames: null } },
    parts,
    above: false,
  };
}

/** Flows of the household that are not nothing, up to a concept; what only passes through is left out. */
function flowsUpTo(evaluation: Evaluation, key: string) {
  return flowsOfConcept(evaluation.policy.legislation, key)
    .map((one) => ({ ...one, amount: evaluation.flow(one.rule) }))
    .filter((one) => one.amount !== 0);
}
