// The faults of documents and scenarios as one reads them, by line and column.

import { ProblemsError } from '../../src/engine/problem.ts';
import { documentLanguage } from '../../src/household.ts';
import { scenarioLanguage } from '../../src/node/reading.ts';
import { readHousehold } from '../../src/scenario/household-document.ts';
import { readText } from '../../src/scenario/located.ts';
import type { Overrides } from '../../src/scenario/overrides.ts';
import { readScenario } from '../../src/scenario/read-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

const files: Readonly<Record<string, string>> = {
  base: 'question: What of the base?\narea: zhejiang\nyear: 2021\n',
  nothing: '',
};

/** A scenario called `s`; it may extend `base`, `nothing` and itself. */
export function scenarioOf(text: string, overrides: Overrides = {}): Scenario {
  const open = (name: string) => {
    const found = name === 's' ? text : files[name];
    const message = 'there is no such file';
    if (found === undefined)
      throw new ProblemsError([{ code: 'unreadable-file', where: name, message }]);
    return { located: readText(found, name), file: name };
  };
  return readScenario(open('s'), scenarioLanguage, open, overrides);
}

/** Faults of a scenario, a line each. */
export function scenarioFaults(text: string, overrides: Overrides = {}): string[] {
  return faultsOf(() => scenarioOf(text, overrides));
}

/** Faults of a household document called `h`, a line each. */
export function householdFaults(text: string): string[] {
  return faultsOf(() => readHousehold(readText(text, 'h'), documentLanguage()));
}

function faultsOf(read: () => unknown): string[] {
  try {
    read();
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    return error.problems.map((one) => `${one.where} ${one.message}`);
  }
  return [];
}
