// What `law show` tells of a name, as data: articles, formulas as their author wrote them, the whole history of values.

import type { Fact } from '../engine/fact.ts';
import type { Instrument } from '../engine/legislation.ts';
import type { Confidence, Dated, Parameter, ParameterValue } from '../engine/parameter.ts';
import type { Label } from '../engine/quantity.ts';
import { household, person } from '../engine/quantity.ts';
import type { Choice, Rule, Version } from '../engine/rule.ts';
import { neutralText } from './fact-text.ts';
import { type Named, parametersOfRule } from './names.ts';

/** Something of the law by its names. */
export interface Entry {
  readonly name: string;
  readonly label: Label;
}

/** The values of a parameter in a place, or for a kind of the fact it goes by, the oldest first. */
export interface History {
  readonly of: string;
  readonly values: readonly Dated<ParameterValue>[];
}

export interface ParameterDescription extends Entry {
  readonly kind: 'parameter';
  readonly unit: string;
  readonly shape: Parameter['shape']['is'];
  /** The fact by whose kinds it differs. */
  readonly byFact: string | null;
  readonly isLever: boolean;
  /** Values of single years: interpolated between, carried forward after the last. */
  readonly isYearly: boolean;
  readonly history: readonly History[];
  readonly readBy: readonly Entry[];
}

export interface VersionDescription {
  readonly from: string | null;
  readonly until: string | null;
  readonly source: string | null;
  readonly reads: readonly (Entry & { readonly key: string; readonly unit: string })[];
  readonly formula: string;
  readonly helpers: readonly (Entry & { readonly source: string; readonly formula: string })[];
}

export interface RuleDescription extends Entry {
  readonly kind: 'rule';
  readonly instrument: string;
  readonly per: Label;
  readonly unit: string;
  readonly stage: string | null;
  readonly flow: { readonly from: string; readonly to: string; readonly via: string | null } | null;
  readonly source: string;
  readonly note: string;
  readonly rounding: {
    /** The multiple, or the name of the parameter that holds it. */
    readonly to: number | string;
    readonly direction: string;
    readonly source: string;
  } | null;
  readonly versions: readonly VersionDescription[];
  readonly parameters: readonly ParameterDescription[];
}

export interface InstrumentDescription extends Entry {
  readonly kind: 'instrument';
  readonly stage: string;
  readonly about: Label;
  readonly rules: readonly Entry[];
  readonly parameters: readonly Entry[];
}

export interface FactDescription extends Entry {
  readonly kind: 'fact';
  readonly per: Label;
  readonly unit: string;
  /** What is taken where a document says nothing. */
  readonly neutral: string;
  readonly kinds: readonly string[];
  readonly note: string;
  readonly readBy: readonly Entry[];
}

export interface ChoiceDescription extends Entry {
  readonly kind: 'choice';
  readonly per: Label;
  readonly options: Readonly<Record<string, number>>;
  readonly least: Entry;
  readonly source: string;
  readonly readBy: readonly Entry[];
}

/** An act, and what rests on it. */
export interface ActDescription extends Entry {
  readonly kind: 'act';
  readonly number: string | null;
  readonly issuer: Label;
  readonly issued: string;
  /** First and last day; empty where not known. */
  readonly force: string;
  readonly amended: readonly string[];
  readonly confidence: Confidence;
  readonly url: string | null;
  readonly instruments: readonly Entry[];
  /** Rules, values and choices whose source names it. */
  readonly standing: readonly Entry[];
}

export type Description =
  | InstrumentDescription
  | RuleDescription
  | ParameterDescription
  | FactDescription
  | ChoiceDescription
  | ActDescription;

/** Describes what a name stands for. */
export function describeNamed(found: Named): Description {
  switch (found.is) {
    case 'instrument':
      return ofInstrument(found.instrument);
    case 'rule':
      return ofRule(found.rule, found.instrument);
    case 'parameter':
      return ofParameter(found.parameter, found.readBy);
    case 'fact':
      return ofFact(found.fact, found.readBy);
    case 'choice':
      return ofChoice(found.choice, found.readBy);
  }
}

export function entry({ name, label }: Entry): Entry {
  return { name, label };
}

function ofInstrument({ name, label, stage, about, rules }: Instrument): InstrumentDescription {
  const all = rules.flatMap(parametersOfRule);
  const parameters = [...new Map(all.map((one) => [one.name, entry(one)])).values()];
  return { kind: 'instrument', name, label, stage, about, rules: rules.map(entry), parameters };
}

function ofRule(rule: Rule, instrument: Instrument): RuleDescription {
  const { name, label, unit, stage, flow, source, note, rounding } = rule;
  const to = rounding?.to ?? 0;
  return {
    kind: 'rule',
    name,
    label,
    instrument: instrument.name,
    per: rule.group.label,
    unit,
    stage,
    flow: flow && { from: flow.from, to: flow.to, via: flow.via ?? null },
    source,
    note,
    rounding: rounding && {
      to: typeof to === 'number' ? to : to.name,
      direction: rounding.direction,
      source: rounding.source,
    },
    versions: rule.versions.map(ofVersion),
    parameters: parametersOfRule(rule).map((one) => ofParameter(one, [])),
  };
}

function ofVersion({ from, until, source, reads, helpers, formula }: Version): VersionDescription {
  return {
    from,
    until,
    source,
    reads: Object.entries(reads()).map(([key, one]) => ({ key, ...entry(one), unit: one.unit })),
    formula: formula.toString(),
    helpers: Object.entries(helpers).map(([key, one]) => ({
      name: key,
      label: one.label,
      source: one.source,
      formula: one.formula.toString(),
    })),
  };
}

function ofParameter(parameter: Parameter, readBy: readonly Rule[]): ParameterDescription {
  const { name, label, unit, shape, groups, values, lever, yearly } = parameter;
  const series: Readonly<Record<string, readonly Dated<ParameterValue>[]>> = groups ?? values;
  return {
    kind: 'parameter',
    name,
    label,
    unit,
    shape: shape.is,
    byFact: shape.is === 'byGroup' ? shape.of.name : null,
    isLever: lever,
    isYearly: yearly,
    history: Object.entries(series).map(([of, one]) => ({ of, values: one })),
    readBy: readBy.map(entry),
  };
}

function ofFact(fact: Fact, readBy: readonly Rule[]): FactDescription {
  const { name, label, level, unit, type, note } = fact;
  const kinds = type.is === 'kind' ? type.kinds : [];
  const per = level === 'household' ? household.label : person.label;
  const neutral = neutralText(fact, 'en');
  return {
    kind: 'fact',
    name,
    label,
    per,
    unit,
    neutral,
    kinds,
    note,
    readBy: readBy.map(entry),
  };
}

function ofChoice(choice: Choice, readBy: readonly Rule[]): ChoiceDescription {
  const { name, label, group, options, source } = choice;
  const least = entry(choice.least());
  return {
    kind: 'choice',
    name,
    label,
    per: group.label,
    options,
    least,
    source,
    readBy: readBy.map(entry),
  };
}
