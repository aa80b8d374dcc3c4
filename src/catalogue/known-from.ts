// From which year an instrument can be computed: the first from which on none of its rules, nor anything that they read,
// is without a value, in Zhejiang and for the rest of the nation. What began later was nothing before, and is known.

import { householdGraph } from '../engine/evaluate.ts';
import type { Legislation } from '../engine/legislation.ts';
import { inLaw, rulesOf } from '../engine/policy.ts';

/** The first year that is asked about: that of the oldest values of the income tax, of pensions and of the allowance. */
export const firstYear = 2011;

/** The last: every later value is known or carried forward. */
const lastYear = 2025;

/** First years by instrument, for a place. */
export function knownFrom(legislation: Legislation, place: string): ReadonlyMap<string, number> {
  const first = new Map(legislation.instruments.map(({ name }) => [name, firstYear]));
  for (let year = firstYear; year <= lastYear; year += 1) {
    const unknown = unknownRules(legislation, place, year);
    if (unknown.size === 0) break;
    for (const { name, rules } of legislation.instruments) {
      if (rules.some((rule) => unknown.has(rule.name))) first.set(name, year + 1);
    }
  }
  return first;
}

/** Rules without a value in a place and year. */
export function unknownRules(
  legislation: Legislation,
  place: string,
  year: number,
): ReadonlySet<string> {
  const input = {
    year,
    lawYear: year,
    place,
    persons: [],
    facts: new Map(),
    given: new Map(),
  };
  const rules = rulesOf(legislation);
  const { outputs } = householdGraph(inLaw(legislation), input, rules);
  const names = rules.map(({ name }) => name);
  return new Set(names.filter((name) => outputs.get(name)?.operation.is === 'unknown'));
}
