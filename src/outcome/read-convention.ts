// `--convention centre=median,unit=households`: read, with a fault for each word that means nothing.

import type { Problem } from '../engine/problem.ts';
import { ProblemsError, suggest } from '../engine/problem.ts';
import type { Convention, ConventionName } from '../measures/convention.ts';
import { conventionChoices, conventionNames, houseConvention } from '../measures/convention.ts';

/**
 * The convention that some words ask for, the house's where they say nothing of a choice.
 * @param texts each `name=value`, or several with commas between.
 * @throws ProblemsError with all faults: a name or value that there is not, a choice made twice.
 */
export function readConvention(texts: readonly string[]): Convention {
  const problems: Problem[] = [];
  const found = new Map<string, string>();
  for (const text of texts.flatMap((one) => one.split(','))) {
    const [name = '', value = ''] = text.split('=').map((word) => word.trim());
    const fault = faultOf(text, name, value, found.get(name));
    if (fault === null) found.set(name, value);
    else problems.push(fault);
  }
  if (problems.length > 0) throw new ProblemsError(problems);
  return { ...houseConvention, ...Object.fromEntries(found) };
}

function faultOf(
  text: string,
  name: string,
  value: string,
  before: string | undefined,
): Problem | null {
  const where = `--convention ${text}`;
  if (!isName(name)) {
    const message = `found "${name}"; expected one of ${conventionNames.join(', ')}, as in centre=median`;
    return { code: 'unknown-name', where, message, ...suggest(name, [...conventionNames]) };
  }
  const values = Object.keys(conventionChoices[name].values);
  if (!values.includes(value)) {
    const message = `found ${name}="${value}"; expected one of ${values.join(', ')}`;
    return { code: 'unknown-name', where, message, ...suggest(value, values) };
  }
  if (before === undefined || before === value) return null;
  return { code: 'conflict', where, message: `${name} is ${before} already` };
}

function isName(name: string): name is ConventionName {
  return conventionNames.some((one) => one === name);
}
