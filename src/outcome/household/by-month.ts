// A household whose wages are said month by month: employers withhold on what has been paid so far and give nothing back
// within the year, so that more may be withheld than the closed form of a run has it. What was withheld is known then,
// and the settlement is made with it.

import { Evaluation } from '../../engine/evaluate.ts';
import type { Policy } from '../../engine/policy.ts';
import { wagesWithheld } from '../../law/secondary/income-tax/withholding.ts';
import { wage } from '../../population/facts/work.ts';
import type { HouseholdInput } from '../../scenario/household-document.ts';
import { withheldFromWages } from './withholding.ts';

/** Computes a household with all that its document says. */
export function evaluationOf(policy: Policy, input: HouseholdInput): Evaluation {
  const evaluation = new Evaluation(policy, input);
  const said = input.byMonth?.get(wage.name);
  if (said === undefined || evaluation.whyUnknown(wagesWithheld.name) !== null) return evaluation;
  const own = input.given.get(wagesWithheld.name);
  const withheld = withheldFromWages(evaluation);
  const given = new Map(input.given).set(
    wagesWithheld.name,
    input.persons.map((_, k) => own?.[k] ?? (said[k] === undefined ? undefined : withheld[k])),
  );
  return new Evaluation(policy, { ...input, given });
}
