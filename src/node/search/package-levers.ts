// The levers of the package that docs/frontier.md is of, read as its command reads them.

import { join } from 'node:path';
import type { Problem } from '../../engine/problem.ts';
import { ProblemsError } from '../../engine/problem.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Lever } from '../../search/lever.ts';
import { readLever } from '../../search/lever-text.ts';
import { packageLevers } from '../../search/page.ts';
import { readScenarioFile } from '../reading.ts';
import { packageFolder } from '../version.ts';

/** The levers, to be pulled in a scenario. */
export function leversOf(scenario: Scenario): Lever[] {
  const problems: Problem[] = [];
  const open = (file: string): Scenario => readScenarioFile(join(packageFolder, file));
  const found = packageLevers.flatMap((text) => {
    const one = readLever(text, { flag: '--adjust', scenario, open, problems });
    return one === null ? [] : [one.lever];
  });
  if (problems.length > 0) throw new ProblemsError(problems);
  return found;
}
