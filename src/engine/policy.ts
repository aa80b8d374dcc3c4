// A policy: a legislation and the changes made to it. Immutable; a reform returns a new one.

import type { Legislation } from './legislation.ts';
import type { Parameter, ParameterValue } from './parameter.ts';
import { ProblemsError, suggest } from './problem.ts';
import type { Rule } from './rule.ts';

/** A change of one parameter's value. */
export interface ValueChange {
  readonly parameter: string;
  /** First day; from ever where null. */
  readonly from: string | null;
  /** Only in these places and what lies within them; everywhere where null. */
  readonly places: readonly string[] | null;
  readonly to:
    | { readonly is: 'value'; readonly value: ParameterValue }
    | { readonly is: 'times'; readonly factor: number }
    | { readonly is: 'plus'; readonly amount: number }
    /** Part of the way from what is in force: 0 nothing of it, 1 the value itself. */
    | { readonly is: 'towards'; readonly value: ParameterValue; readonly share: number };
  /** Where it was written, for messages and explanations. */
  readonly where: string;
  /** Given in a household document rather than set by a reform. */
  readonly given: boolean;
}

export interface Policy {
  readonly legislation: Legislation;
  readonly changes: readonly ValueChange[];
  /** Names of rules that are switched off: they give 0 or no. */
  readonly off: ReadonlySet<string>;
  /** Rules in the place of those of the same name, whoever reads them. */
  readonly replaced: ReadonlyMap<string, Rule>;
  /** Factor on the money values of the law, where the law of one year meets the incomes of another. */
  readonly moneyIndex: number;
}

export interface Reform {
  readonly changes?: readonly ValueChange[];
  readonly off?: readonly string[];
  readonly on?: readonly string[];
  readonly replace?: readonly Rule[];
  readonly moneyIndex?: number;
}

/** The legislation as it stands. */
export function inLaw(legislation: Legislation): Policy {
  const replaced = legislation.restructuring?.replaced ?? new Map<string, Rule>();
  return { legislation, changes: [], off: new Set(), replaced, moneyIndex: 1 };
}

/**
 * The policy with a reform on top. `off` and `on` take names of rules or instruments.
 * @throws ProblemsError where a rule is to replace none, or one of another kind: what reads it would not fit.
 */
export function reformed(policy: Policy, reform: Reform): Policy {
  const off = new Set(policy.off);
  for (const name of reform.off ?? []) for (const rule of rulesNamed(policy, name)) off.add(rule);
  for (const name of reform.on ?? []) for (const rule of rulesNamed(policy, name)) off.delete(rule);
  const replaced = new Map(policy.replaced);
  for (const rule of reform.replace ?? []) {
    checkReplacement(policy, rule);
    replaced.set(rule.name, rule);
  }
  return {
    legislation: policy.legislation,
    changes: [...policy.changes, ...(reform.changes ?? [])],
    off,
    replaced,
    moneyIndex: reform.moneyIndex ?? policy.moneyIndex,
  };
}

function checkReplacement({ legislation }: Policy, rule: Rule): void {
  const rules = rulesOf(legislation);
  const old = rules.find((one) => one.name === rule.name);
  if (old === undefined) {
    const hint = suggest(
      rule.name,
      rules.map((one) => one.name),
    );
    const message = 'there is no rule of this name to replace';
    throw new ProblemsError([{ code: 'unknown-name', where: rule.name, message, ...hint }]);
  }
  const [was, is] = [kindOf(old), kindOf(rule)];
  if (was === is) return;
  const message = `it is ${is}; what it replaces is ${was}`;
  throw new ProblemsError([{ code: 'conflict', where: rule.name, message }]);
}

/** Whose a rule is, in what unit and time, and between whom it moves money. */
export function kindOf({ level, unit, period, flow }: Rule): string {
  const { from, to, via, months, among } = flow ?? {};
  const moves = flow && ` from ${from}${via ? ` by ${via}` : ''} to ${to}`;
  const which = typeof among === 'object' ? among.name : among;
  const paid = months && ` in ${months.name}${which ? ` among ${which}` : ''}`;
  return `per ${level} in ${unit} (${period})${moves ?? ''}${paid ?? ''}`;
}

/** The flows of an instrument, or the rule itself: what `off` switches off. */
function rulesNamed(policy: Policy, name: string): string[] {
  const instrument = policy.legislation.instruments.find((one) => one.name === name);
  const own = instrument?.rules.filter((rule) => rule.flow !== null).map((rule) => rule.name);
  return own === undefined || own.length === 0 ? [name] : own;
}

/** Every rule of a legislation. */
export function rulesOf(legislation: Legislation): readonly Rule[] {
  return once(rulesKnown, legislation, () =>
    legislation.instruments.flatMap((instrument) => [...instrument.rules]),
  );
}

/** Every parameter that a legislation's rules name, by full name. */
export function parametersOf(legislation: Legislation): ReadonlyMap<string, Parameter> {
  return once(parametersKnown, legislation, () => {
    const named = rulesOf(legislation).flatMap(parametersOfRule);
    return new Map(named.map((one) => [one.name, one]));
  });
}

/** Legislations never change, so what is gathered from one is gathered once. */
const rulesKnown = new WeakMap<Legislation, readonly Rule[]>();
const parametersKnown = new WeakMap<Legislation, ReadonlyMap<string, Parameter>>();

function once<T>(known: WeakMap<Legislation, T>, legislation: Legislation, make: () => T): T {
  const found = known.get(legislation) ?? make();
  known.set(legislation, found);
  return found;
}

/** The parameters of a rule's versions and of its rounding; what is read of the year before is no parameter of its own. */
export function parametersOfRule(rule: Rule): Parameter[] {
  const read = rule.versions.flatMap((version) => Object.values(version.parameters));
  const own = read.filter((parameter) => parameter.yearBefore !== true);
  const to = rule.rounding?.to;
  return typeof to === 'object' ? [...own, to] : own;
}
