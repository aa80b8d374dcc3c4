// The tree of a rule's formula. Formulas never change, so each is parsed once.

import type { Body } from './compile/expression.ts';
import { parseFormula } from './compile/parse.ts';
import { fault } from './faults.ts';
import type { Rule, Version } from './rule.ts';

const parsed = new WeakMap<Version, Body>();

/**
 * The formula of a version as a tree.
 * @throws ProblemsError naming the rule where its formula leaves the language.
 */
export function bodyOf(rule: Rule, version: Version): Body {
  const known = parsed.get(version);
  if (known !== undefined) return known;
  const reads = Object.fromEntries(
    Object.entries(version.reads()).map(([key, read]) => [key, read.type]),
  );
  try {
    const { formula, parameters, helpers } = version;
    const body = parseFormula(formula, { reads, parameters: Object.keys(parameters), helpers });
    parsed.set(version, body);
    return body;
  } catch (error) {
    throw fault('faulty-rule', rule.name, (error as Error).message);
  }
}
