// Results in people files: which quantities a name asks for, and in which table they stand. An amount of persons stands
// in both: each person's own, and the household's sum. One of a unit, such as a couple, stands with the household only:
// beside each member it would be counted twice.

import type { Legislation } from '../../engine/legislation.ts';
import { ofHousehold, overYear } from '../../engine/outputs.ts';
import { rulesOf } from '../../engine/policy.ts';
import type { Problem } from '../../engine/problem.ts';
import { suggest } from '../../engine/problem.ts';
import type { Label, Quantity } from '../../engine/quantity.ts';
import { conceptOf, monthsOf } from '../../engine/quantity.ts';
import type { Rule } from '../../engine/rule.ts';
import { figures } from '../../law/figures.ts';

/** What a run's value is divided by or rounded to before it is written. */
export type Written = 'as it is' | 'to the fen' | 'mean of twelve months';

/** A quantity in a table. */
export interface Result {
  readonly name: string;
  readonly of: 'household' | 'person';
  readonly quantity: Quantity;
  readonly written: Written;
  /** The unit of what is written. */
  readonly unit: string;
  readonly label: Label;
  readonly source: string;
}

/** Asks for every income concept. */
export const allConcepts = 'concepts';

/** Units whose amounts may be added up. */
const additive = ['yuan', 'yuan/year', 'yuan/month', 'persons'];

/** The results that names ask for; what is wrong with a name is put to the problems. */
export function resultsNamed(
  names: readonly string[],
  legislation: Legislation,
  problems: Problem[],
): Result[] {
  const concepts = legislation.concepts.map((one) => one.key);
  const all = names.flatMap((name) => (name === allConcepts ? concepts : [name]));
  return [...new Set(all)].flatMap((name) => resultNamed(name, legislation, problems));
}

function resultNamed(name: string, legislation: Legislation, problems: Problem[]): Result[] {
  const concept = legislation.concepts.find((one) => one.key === name);
  if (concept !== undefined) return [conceptResult(name, concept.label)];
  const figure = Object.hasOwn(figures, name) ? figures[name] : undefined;
  if (figure !== undefined) {
    const { unit, label } = figure;
    return [ofTheHousehold(name, figure, { written: 'as it is', unit, label, source: '' })];
  }
  const rules = rulesOf(legislation);
  const rule = rules.find((one) => one.name === name);
  if (rule !== undefined) return ofRule(rule, problems);
  const isFact = Object.hasOwn(legislation.facts, name);
  const known = [...legislation.concepts.map((one) => one.key), ...rules.map((one) => one.name)];
  const message = isFact
    ? `${name} is a fact: facts are written anyway; columns are income concepts and rules`
    : `there is no income concept and no rule "${name}"; ${allConcepts} stands for every concept`;
  const near = isFact ? {} : suggest(name, [...known, ...Object.keys(figures)]);
  problems.push({ code: 'unknown-name', where: `--columns ${name}`, message, ...near });
  return [];
}

function conceptResult(name: string, label: Label): Result {
  const more = { written: 'to the fen', unit: 'yuan/year', label, source: '' } as const;
  return ofTheHousehold(name, conceptOf(name, label), more);
}

type More = Omit<Result, 'name' | 'of' | 'quantity'>;

function ofTheHousehold(name: string, quantity: Quantity, more: More): Result {
  return { name, of: 'household', quantity, ...more };
}

function ofRule(rule: Rule, problems: Problem[]): Result[] {
  const { name, level, unit, source } = rule;
  const sums = rule.type.is === 'number' && additive.includes(unit);
  if (level !== 'household' && level !== 'person' && !sums) {
    const message = `${name} is of each ${level.replace('unit:', '')} and no amount that could be added up over the household`;
    problems.push({ code: 'wrong-type', where: `--columns ${name}`, message });
    return [];
  }
  const { quantity, written, unit: writtenUnit } = overTheYear(rule);
  const more = { written, unit: writtenUnit, label: rule.label, source };
  if (level === 'household') return [ofTheHousehold(name, quantity, more)];
  const own = level === 'person' ? [{ name, of: 'person' as const, quantity, ...more }] : [];
  if (!sums) return own;
  const whole = ofHousehold(rule);
  return [ofTheHousehold(name, whole, { ...more, label: whole.label }), ...own];
}

/** A rule over the year: amounts summed, statements counted in months, other monthly states at their mean. */
function overTheYear(rule: Rule): Pick<Result, 'quantity' | 'written' | 'unit'> {
  const { unit } = rule;
  if (rule.type.is === 'yes/no' && rule.period === 'month') {
    const quantity = monthsOf(rule as Rule<boolean>);
    return { quantity, written: 'as it is', unit: 'months' };
  }
  if (rule.period === 'month' && !unit.includes('/month'))
    return { quantity: overYear(rule), written: 'mean of twelve months', unit };
  const quantity = rule.type.is === 'number' ? overYear(rule) : rule;
  const isMoney = rule.flow !== null;
  return { quantity, written: isMoney ? 'to the fen' : 'as it is', unit: quantity.unit };
}
