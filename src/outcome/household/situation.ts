// The answers to a document in the shape that users of OpenFisca know: the same document, its nulls filled in.

import { monthText } from '../../engine/dates.ts';
import type { Evaluation } from '../../engine/evaluate.ts';
import type { Rule } from '../../engine/rule.ts';
import { writtenValue } from '../../scenario/household-writing.ts';
import type { Path } from '../../scenario/located.ts';
import { isRecord } from '../../scenario/plain.ts';
import type { Ask, Situation } from '../../scenario/situation.ts';
import { isMoney } from './amounts.ts';
import { payLines } from './pay.ts';
import { statementOf, totalsOf } from './statement.ts';

/** A household in a year, computed. */
export interface Answered {
  readonly situation: Situation;
  readonly evaluation: Evaluation;
}

/** A null that stays one, and why. */
export interface Unanswered {
  readonly path: Path;
  readonly why: string;
}

/** Sums of a household that may be asked for beside rules: income concepts, and lines of pay. */
export function totalsAskedBy(concepts: readonly { readonly key: string }[]): string[] {
  return [...concepts, ...payLines].map((one) => one.key);
}

/** The document with its nulls filled in, and what could not be. */
export function filledIn(
  plain: unknown,
  answered: readonly Answered[],
): { readonly document: Record<string, unknown>; readonly unanswered: readonly Unanswered[] } {
  const document = copied(plain) as Record<string, unknown>;
  const unanswered: Unanswered[] = [];
  for (const { situation, evaluation } of answered) {
    const totals = totalsOf(statementOf(evaluation));
    for (const ask of situation.asks) {
      const value = answerTo(ask, evaluation, totals);
      if (typeof value === 'number' && !Number.isFinite(value))
        unanswered.push({ path: ask.path, why: whyUnknown(ask, evaluation) });
      else put(document, ask.path, value);
    }
  }
  return { document, unanswered };
}

/** Mappings and lists anew; what stands in them is never written to. */
function copied(plain: unknown): unknown {
  if (Array.isArray(plain)) return [...plain];
  if (!isRecord(plain)) return plain;
  return Object.fromEntries(Object.entries(plain).map(([key, one]) => [key, copied(one)]));
}

function put(document: Record<string, unknown>, path: Path, value: unknown): void {
  let at: unknown = document;
  for (const key of path.slice(0, -1)) at = isRecord(at) ? at[key] : undefined;
  if (isRecord(at)) at[path.at(-1) ?? ''] = value;
}

function whyUnknown({ variable }: Ask, evaluation: Evaluation): string {
  const why = variable.is === 'rule' ? evaluation.whyUnknown(variable.rule.name) : null;
  return why ?? 'an amount that it is made of has no value here';
}

function answerTo(
  { variable, person, period }: Ask,
  evaluation: Evaluation,
  totals: Readonly<Record<string, number>>,
): unknown {
  if (variable.is === 'total') return totals[variable.key];
  const { input } = evaluation;
  const k = person === null ? 0 : input.persons.indexOf(person);
  if (variable.is === 'rule') return ofRule(evaluation, variable.rule, k, period.month);
  const { fact } = variable;
  if (fact.name === evaluation.policy.legislation.placeFact.name) return input.place;
  const value = input.facts.get(fact.name)?.[k] ?? Number.NaN;
  if (fact.unit.startsWith('yuan/year') && period.month !== null) return value / 12;
  if (fact.unit.startsWith('yuan/month') && period.month === null) return value * 12;
  return writtenValue(fact, value, input.persons);
}

/** Money of a year over the year, a monthly amount or state of a month in that month, anything else as it is. */
function ofRule(evaluation: Evaluation, rule: Rule, k: number, month: number | null): unknown {
  if (evaluation.whyUnknown(rule.name) !== null) return Number.NaN;
  if (month === null && isMoney(rule)) return evaluation.ofYear(rule.name, k);
  const value =
    month === null || rule.period !== 'month'
      ? evaluation.valueOf(evaluation.ruleNode(rule.name), k)
      : inMonth(evaluation, rule, k, month);
  if (rule.type.is === 'yes/no') return value !== 0;
  if (rule.unit === 'month number') return value < 0 ? null : monthText(value);
  return rule.unit === 'member' ? (evaluation.input.persons[value] ?? null) : value;
}

function inMonth(evaluation: Evaluation, rule: Rule, k: number, month: number): number {
  let last = 0;
  for (const { value, months } of evaluation.byMonth(rule.name, k)) {
    last += months;
    if (month <= last) return value;
  }
  return evaluation.valueOf(evaluation.ruleNode(rule.name), k);
}
