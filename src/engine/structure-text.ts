// A structural reform as plain data, for the digest of what was run; and what is wrong with something that should be one.
// Modules may be written in JavaScript, where no compiler has looked at them.

import type { Legislation } from './legislation.ts';
import type { Parameter } from './parameter.ts';
import { parametersOfRule, rulesOf } from './policy.ts';
import type { Paid } from './quantity.ts';
import type { Rule, Version } from './rule.ts';
import type { StructuralReform } from './structure.ts';

/** Names, formulas and values of a reform: what makes it what it is. */
export function reformDescription(reform: StructuralReform): Record<string, unknown> {
  const names = (rules: readonly Rule[] | undefined) => (rules ?? []).map((rule) => rule.name);
  return {
    name: reform.name,
    replace: (reform.replace ?? []).map(ruleText),
    remove: [...(reform.remove ?? [])],
    add: (reform.add ?? []).map(({ name, rules }) => ({ name, rules: rules.map(ruleText) })),
    concepts: Object.fromEntries(
      Object.entries(reform.concepts ?? {}).map(([key, { adds, takes }]) => [
        key,
        { adds: names(adds), takes: names(takes) },
      ]),
    ),
    sectors: (reform.sectors ?? []).map((one) => one.name),
    centralShares: (reform.centralShares ?? []).map(({ flows, share }) => ({
      flows: names(flows),
      share: parameterText(share),
    })),
  };
}

/** Names, formulas and values of a legislation, without what is only said about them. */
export function legislationDescription(legislation: Legislation): Record<string, unknown> {
  const names = (rules: readonly Rule[]) => rules.map((rule) => rule.name);
  const replaced = legislation.restructuring?.replaced ?? new Map<string, Rule>();
  return {
    name: legislation.name,
    rules: rulesOf(legislation).map((rule) => ruleText(replaced.get(rule.name) ?? rule)),
    concepts: legislation.concepts.map(({ key, adds, takes }) => {
      return { key, adds: names(adds), takes: names(takes) };
    }),
  };
}

function ruleText(rule: Rule): Record<string, unknown> {
  const { flow, paid, rounding } = rule;
  return {
    name: rule.name,
    level: rule.level,
    unit: rule.unit,
    period: rule.period,
    stage: rule.stage,
    asOf: rule.asOf,
    flow: flow && { from: flow.from, to: flow.to, via: flow.via },
    paid: paid && { months: paid.months.name, among: nameOf(paid.among) },
    rounding: rounding && {
      to: typeof rounding.to === 'number' ? rounding.to : rounding.to.name,
      direction: rounding.direction,
    },
    versions: rule.versions.map(versionText),
    parameters: parametersOfRule(rule).map(parameterText),
  };
}

function nameOf(among: Paid['among']): string | null {
  return typeof among === 'object' ? among.name : (among ?? null);
}

function versionText(version: Version): Record<string, unknown> {
  const named = (of: Readonly<Record<string, { readonly name: string }>>) =>
    Object.fromEntries(Object.entries(of).map(([key, one]) => [key, one.name]));
  return {
    from: version.from,
    until: version.until,
    reads: named(version.reads()),
    parameters: named(version.parameters),
    helpers: Object.fromEntries(
      Object.entries(version.helpers).map(([key, one]) => [key, String(one.formula)]),
    ),
    formula: String(version.formula),
  };
}

function parameterText({ name, unit, values, groups }: Parameter): Record<string, unknown> {
  return { name, unit, values, groups };
}

/** What is wrong with something that should be a structural reform, a sentence each. */
export function reformFaults(found: unknown): string[] {
  if (!isRecord(found)) return ['"reform" is no structural reform: name, label, replace, add …'];
  const faults: string[] = [];
  const expect = (holds: boolean, message: string) => {
    if (!holds) faults.push(message);
  };
  for (const key of Object.keys(found)) expect(keys.includes(key), `a reform has no "${key}"`);
  expect(typeof found.name === 'string' && found.name !== '', 'the reform needs a name');
  expect(isLabel(found.label), 'the reform needs a label in en and in zh');
  expect(isListOf(found.replace, isRule), '"replace" is a list of rules');
  expect(isListOf(found.remove, isText), '"remove" is a list of names');
  expect(isListOf(found.add, isInstrument), '"add" is a list of instruments');
  expect(isConcepts(found.concepts), '"concepts" says by concept which rules it adds and takes');
  expect(isListOf(found.sectors, isSector), '"sectors" is a list of names and labels');
  expect(isListOf(found.centralShares, isShare), '"centralShares" is a list of flows and shares');
  return faults;
}

const keys = ['name', 'label', 'replace', 'remove', 'add', 'concepts', 'sectors', 'centralShares'];

type Test = (one: unknown) => boolean;

function isRecord(one: unknown): one is Record<string, unknown> {
  return typeof one === 'object' && one !== null && !Array.isArray(one);
}

function isListOf(list: unknown, test: Test): boolean {
  return list === undefined || (Array.isArray(list) && list.every(test));
}

const isText: Test = (one) => typeof one === 'string';
const isLabel: Test = (one) => isRecord(one) && isText(one.en) && isText(one.zh);
const isRule: Test = (one) => isRecord(one) && one.kind === 'rule' && Array.isArray(one.versions);
const isSector: Test = (one) => isRecord(one) && isText(one.name) && isLabel(one.label);
const isShare: Test = (one) =>
  isRecord(one) &&
  isListOf(one.flows ?? null, isRule) &&
  isRecord(one.share) &&
  one.share.kind === 'parameter';
const isInstrument: Test = (one) =>
  isSector(one) &&
  isRecord(one) &&
  isLabel(one.about) &&
  ['primary', 'secondary', 'tertiary'].includes(String(one.stage)) &&
  isListOf(one.rules ?? null, isRule);

function isConcepts(concepts: unknown): boolean {
  if (concepts === undefined) return true;
  if (!isRecord(concepts)) return false;
  return Object.values(concepts).every(
    (one) => isRecord(one) && isListOf(one.adds, isRule) && isListOf(one.takes, isRule),
  );
}
