// Finding what a name stands for in a legislation: an instrument, a rule, a parameter, a fact, a choice.

import type { Fact } from '../engine/fact.ts';
import type { Instrument, Legislation } from '../engine/legislation.ts';
import type { Parameter } from '../engine/parameter.ts';
import { parametersOf, rulesOf } from '../engine/policy.ts';
import { ProblemsError, suggest } from '../engine/problem.ts';
import type { Label } from '../engine/quantity.ts';
import type { Choice, Rule } from '../engine/rule.ts';

/** What a name stands for. */
export type Named =
  | { readonly is: 'instrument'; readonly instrument: Instrument }
  | { readonly is: 'rule'; readonly rule: Rule; readonly instrument: Instrument }
  | { readonly is: 'parameter'; readonly parameter: Parameter; readonly readBy: readonly Rule[] }
  | { readonly is: 'fact'; readonly fact: Fact; readonly readBy: readonly Rule[] }
  | { readonly is: 'choice'; readonly choice: Choice; readonly readBy: readonly Rule[] };

/**
 * What a name stands for. Where an instrument and a rule share one, both.
 * @param where what messages call the place of the name.
 * @throws ProblemsError with the nearest name where there is none.
 */
export function named(legislation: Legislation, name: string, where: string): Named[] {
  const known = [...byName(legislation)];
  const found = known.filter(([one]) => one === name).map(([, what]) => what());
  if (found.length > 0) return found;
  const names = known.map(([one]) => one);
  const like = namesLike(legislation, name);
  const hint = like.length === 0 ? '' : `; it is a word in ${like.join(', ')}`;
  const message = `the law has nothing called "${name}"${hint}`;
  const nearest = like.length === 0 ? suggest(name, names) : {};
  throw new ProblemsError([{ code: 'unknown-name', where, message, ...nearest }]);
}

const mostNames = 12;

/** The names that a word is part of, or whose labels have it: facts first, for they are asked for most. */
function namesLike(legislation: Legislation, word: string): string[] {
  const text = word.trim().toLowerCase();
  if (text.length < 2) return [];
  const has = ({ name, label }: Entry) =>
    [name, label.en, label.zh].some((one) => one.toLowerCase().includes(text));
  const all: Entry[] = [
    ...Object.values(legislation.facts),
    ...legislation.instruments,
    ...rulesOf(legislation),
    ...parametersOf(legislation).values(),
  ];
  const found = [...new Set(all.filter(has).map((one) => one.name))];
  return found.length > mostNames ? [...found.slice(0, mostNames), '…'] : found;
}

interface Entry {
  readonly name: string;
  readonly label: Label;
}

/** Every name, with what it stands for once that is asked. */
function* byName(legislation: Legislation): Generator<[string, () => Named]> {
  for (const instrument of legislation.instruments) {
    yield [instrument.name, () => ({ is: 'instrument', instrument })];
    for (const rule of instrument.rules)
      yield [rule.name, () => ({ is: 'rule', rule, instrument })];
  }
  const rules = rulesOf(legislation);
  const readers = (does: (rule: Rule) => boolean) => rules.filter(does);
  for (const [name, parameter] of parametersOf(legislation)) {
    const has = (rule: Rule) => hasParameter(rule, name);
    yield [name, () => ({ is: 'parameter', parameter, readBy: readers(has) })];
  }
  for (const fact of Object.values(legislation.facts)) {
    const has = (rule: Rule) => reads(rule, fact);
    yield [fact.name, () => ({ is: 'fact', fact, readBy: readers(has) })];
  }
  for (const choice of choicesOf(rules)) {
    const has = (rule: Rule) => reads(rule, choice);
    yield [choice.name, () => ({ is: 'choice', choice, readBy: readers(has) })];
  }
}

/** Parameters of all versions of a rule, and of its rounding, each once. */
export function parametersOfRule(rule: Rule): Parameter[] {
  const to = rule.rounding?.to;
  const all = rule.versions.flatMap((one) => Object.values(one.parameters));
  const rounding = typeof to === 'object' ? [to] : [];
  return [...new Map([...all, ...rounding].map((one) => [one.name, one])).values()];
}

function hasParameter(rule: Rule, name: string): boolean {
  return parametersOfRule(rule).some((one) => one.name === name);
}

function readsOf(rule: Rule) {
  return rule.versions.flatMap((one) => Object.values(one.reads()));
}

/** Whether a rule reads a quantity, itself or in a sum, by a pointer or over time. */
function reads(rule: Rule, quantity: Fact | Choice): boolean {
  return readsOf(rule).some((read) => wordsIn(read.name).includes(quantity.name));
}

/** The names that a derived quantity's name is made of: `sumOver(household, wages)`. */
function wordsIn(name: string): string[] {
  return name.split(/[(), ]+/);
}

/** The choices that rules read, each once. */
export function choicesOf(rules: readonly Rule[]): Choice[] {
  const found = rules.flatMap(readsOf).filter((read): read is Choice => read.kind === 'choice');
  return [...new Set(found)];
}
