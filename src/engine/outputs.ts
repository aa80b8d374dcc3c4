// What a run asks for: every flow of the legislation over the year and by household, and how many are paid or pay.

import { fault } from './faults.ts';
import type { Legislation } from './legislation.ts';
import { rulesOf } from './policy.ts';
import type { Derived, Quantity } from './quantity.ts';
import { household, perYear, sumOver } from './quantity.ts';
import type { Rule } from './rule.ts';

/** Every rule that moves money. */
export function flowsOf(legislation: Legislation): Rule[] {
  return rulesOf(legislation).filter((rule) => rule.flow !== null);
}

/**
 * The flows that make an income concept, the concepts before it included; what only passes through is left out.
 * @throws ProblemsError where the legislation has no such concept.
 */
export function flowsOfConcept(
  { concepts }: Legislation,
  key: string,
): { readonly rule: Rule; readonly sign: 1 | -1 }[] {
  const last = concepts.findIndex((one) => one.key === key);
  if (last < 0) throw fault('unknown-name', key, 'is no income concept');
  const chain = concepts.slice(0, last + 1);
  const added = new Set(chain.flatMap(({ adds }) => adds));
  const taken = new Set(chain.flatMap(({ takes }) => takes));
  return chain.flatMap(({ adds, takes }) => [
    ...adds.filter((rule) => !taken.has(rule)).map((rule) => ({ rule, sign: 1 as const })),
    ...takes.filter((rule) => !added.has(rule)).map((rule) => ({ rule, sign: -1 as const })),
  ]);
}

/** A rule's amount over the year, at its own level. */
export function overYear(rule: Rule): Quantity<number> {
  const amount = rule as Rule<number>;
  return rule.period === 'month' ? perYear(amount) : amount;
}

/** A flow's amount over the year, summed over the household. */
export function ofHousehold(rule: Rule): Quantity<number, 'household'> {
  const yearly = overYear(rule);
  if (yearly.level === 'household') return yearly as Quantity<number, 'household'>;
  return sumOver(household, yearly);
}

/** How many members of the household pay or receive a flow: all of them, where it is the household's. */
export function countOfHousehold(rule: Rule): Derived<number, 'household'> {
  const of = overYear(rule);
  return {
    kind: 'derived',
    name: `countOver(household, ${of.name})`,
    label: rule.label,
    level: 'household',
    type: { is: 'number' },
    period: 'state',
    unit: 'persons',
    derivation: { how: 'count', over: household, of },
  };
}
