// Households for a command: a document with the changes of the law that the command line adds.

import type { Policy } from '../engine/policy.ts';
import type { Problem } from '../engine/problem.ts';
import { ProblemsError } from '../engine/problem.ts';
import { documentLanguage, policyOf } from '../household.ts';
import { totalsAskedBy } from '../outcome/household/situation.ts';
import type { HouseholdInput } from '../scenario/household-document.ts';
import { readHousehold } from '../scenario/household-document.ts';
import { inOrder } from '../scenario/in-order.ts';
import type { Located } from '../scenario/located.ts';
import { readSet } from '../scenario/overrides.ts';
import type { ReformModule } from '../scenario/scenario.ts';
import type { Situation } from '../scenario/situation.ts';
import { isSituation, readSituations } from '../scenario/situation.ts';
import { legislationOf } from '../simulate.ts';
import { UsageError } from './exit.ts';

/** A household and the law that is applied to it. */
export interface OneHousehold {
  readonly input: HouseholdInput;
  readonly policy: Policy;
  /** The household document. */
  readonly located: Located;
  /** What it was made of, where it was written in the shape of OpenFisca. */
  readonly situation: Situation | null;
}

/**
 * Reads the households of a document: one, or those that a document in the shape of OpenFisca has.
 * @param set texts of `--set name=value`, on top of the document's own.
 * @param modules structural reforms on top of the law.
 * @throws ProblemsError with the faults of all together.
 */
export function readHouseholds(
  located: Located,
  set: readonly string[],
  modules: readonly ReformModule[] = [],
): OneHousehold[] {
  const problems: Problem[] = [];
  const legislation = legislationOf({ modules });
  const changes = set.flatMap((text) => readSet(text, { legislation }, problems));
  const written: Problem[] = [];
  const situations = collect(written, () =>
    isSituation(located.plain)
      ? readSituations(located, legislation, totalsAskedBy(legislation.concepts))
      : [{ located, year: null }],
  );
  const faulty = new Map<number | null, Problem[]>();
  const households = (situations ?? []).flatMap((one) => {
    const faults = faulty.get(one.year) ?? [];
    faulty.set(one.year, faults);
    const input = collect(faults, () => readHousehold(one.located, documentLanguage(legislation)));
    if (input === undefined) return [];
    const policy = policyOf(input, legislation, changes);
    const situation = 'asks' in one ? one : null;
    return [{ input, policy, located: one.located, situation }];
  });
  const faults = [...inOrder([...written, ...told(faulty)]), ...problems];
  if (faults.length > 0) throw new ProblemsError(faults);
  return households;
}

/** What is wrong in every year is told once; what is wrong in some of them, with its year. */
function told(byYear: ReadonlyMap<number | null, readonly Problem[]>): Problem[] {
  const keys = (problems: readonly Problem[]) =>
    new Set(problems.map((one) => `${one.where} ${one.message}`));
  const years = [...byYear].map(([year, problems]) => ({ year, problems, keys: keys(problems) }));
  const isInEvery = (key: string) => years.every((one) => one.keys.has(key));
  const all = years.flatMap(({ year, problems }) =>
    problems.map((one) => {
      const isCommon = isInEvery(`${one.where} ${one.message}`);
      return isCommon ? one : { ...one, message: `${one.message}, in ${year}` };
    }),
  );
  return [...new Map(all.map((one) => [`${one.where} ${one.message}`, one])).values()];
}

/**
 * Reads a document of one household.
 * @throws UsageError where it has several; ProblemsError with all faults.
 */
export function readOneHousehold(
  located: Located,
  set: readonly string[],
  modules: readonly ReformModule[] = [],
): OneHousehold {
  const [first, ...others] = readHouseholds(located, set, modules);
  if (first !== undefined && others.length === 0) return first;
  throw new UsageError('expected a file with one household and one year');
}

function collect<T>(problems: Problem[], read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    problems.push(...error.problems);
    return undefined;
  }
}
