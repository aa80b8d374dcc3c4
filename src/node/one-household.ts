// One household for a command: a document with the changes of the law that the command line adds.

import type { Policy } from '../engine/policy.ts';
import { inLaw, reformed } from '../engine/policy.ts';
import type { Problem } from '../engine/problem.ts';
import { ProblemsError } from '../engine/problem.ts';
import { documentLanguage } from '../household.ts';
import { withPensionsAs } from '../law/pension-reading.ts';
import type { HouseholdInput } from '../scenario/household-document.ts';
import { readHousehold } from '../scenario/household-document.ts';
import type { Located } from '../scenario/located.ts';
import { readSet } from '../scenario/overrides.ts';
import type { ReformModule } from '../scenario/scenario.ts';
import { legislationOf } from '../simulate.ts';

/** A household and the law that is applied to it. */
export interface OneHousehold {
  readonly input: HouseholdInput;
  readonly policy: Policy;
}

/**
 * Reads a household document.
 * @param set texts of `--set name=value`, on top of the document's own.
 * @param modules structural reforms on top of the law.
 * @throws ProblemsError with the faults of both together.
 */
export function readOneHousehold(
  located: Located,
  set: readonly string[],
  modules: readonly ReformModule[] = [],
): OneHousehold {
  const problems: Problem[] = [];
  const legislation = legislationOf({ modules });
  const changes = set.flatMap((text) => readSet(text, { legislation }, problems));
  let input: HouseholdInput | null = null;
  try {
    input = readHousehold(located, documentLanguage(legislation));
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    problems.unshift(...error.problems);
  }
  if (input === null || problems.length > 0) throw new ProblemsError(problems);
  const law = withPensionsAs(input.pensions, legislation);
  const policy = reformed(inLaw(law), { changes: [...input.changes, ...changes] });
  return { input, policy };
}
