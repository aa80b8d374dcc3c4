// Every computed quantity of a household: amounts of money over the year and by the month, statuses and other figures.

import type { Evaluation } from '../../engine/evaluate.ts';
import { rulesOf } from '../../engine/policy.ts';
import type { Rule } from '../../engine/rule.ts';

/** A value in months 1 … 12 of the year, both included. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly value: number;
}

/** A rule's value for a person, or for the household. */
export interface RuleValue {
  readonly rule: Rule;
  /** The person's id; null for the household's own. */
  readonly person: string | null;
  /**
   * What is paid over the year, a yearly amount, or a status at the end of the year. Null for a monthly amount that
   * moves no money: whether it holds all year, only the rules that read it know.
   */
  readonly value: number | null;
  /** The months of a monthly rule; null for any other. */
  readonly months: readonly Stretch[] | null;
  readonly isGiven: boolean;
}

/** A rule without a value here, and why. */
export interface UnknownRule {
  readonly rule: Rule;
  readonly why: string;
}

/** Values of all rules that have one, in the order of the legislation. */
export function valuesOf(evaluation: Evaluation): RuleValue[] {
  return rulesOf(evaluation.policy.legislation)
    .filter((rule) => evaluation.whyUnknown(rule.name) === null)
    .flatMap((rule) => ofRule(evaluation, rule));
}

/** Rules that have no value in this place or year. */
export function unknownIn(evaluation: Evaluation): UnknownRule[] {
  return rulesOf(evaluation.policy.legislation).flatMap((rule) => {
    const why = evaluation.whyUnknown(rule.name);
    return why === null ? [] : [{ rule, why }];
  });
}

/** Whether a rule's value is money over time, rather than a status or a figure. */
export function isMoney(rule: Rule): boolean {
  return /^yuan\/(?:year|month)\b/.test(rule.unit);
}

function ofRule(evaluation: Evaluation, rule: Rule): RuleValue[] {
  const { persons, given } = evaluation.input;
  const owners = rule.level === 'household' ? [null] : persons;
  return owners.map((person, k) => ({
    rule,
    person,
    value: valueIn(evaluation, rule, k),
    months: stretchesOf(evaluation, rule, k),
    isGiven: given.get(rule.name)?.[k] !== undefined,
  }));
}

function valueIn(evaluation: Evaluation, rule: Rule, k: number): number | null {
  if (!isMoney(rule)) return evaluation.valueOf(evaluation.ruleNode(rule.name), k);
  return rule.period === 'month' && rule.flow === null ? null : evaluation.ofYear(rule.name, k);
}

/** Whether there is anything: in the year, or in any month of it. */
export function isSomething({ value, months }: RuleValue): boolean {
  return (value ?? 0) !== 0 || (months?.some((one) => one.value !== 0) ?? false);
}

function stretchesOf(evaluation: Evaluation, rule: Rule, k: number): Stretch[] | null {
  if (rule.period !== 'month') return null;
  let first = 1;
  const stretches: Stretch[] = [];
  for (const { value, months } of evaluation.byMonth(rule.name, k)) {
    const last = first + months - 1;
    const before = stretches.at(-1);
    if (before?.value === value) stretches[stretches.length - 1] = { ...before, last };
    else stretches.push({ first, last, value });
    first = last + 1;
  }
  return stretches;
}
