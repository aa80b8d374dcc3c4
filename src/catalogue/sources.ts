// Every source and note of a legislation, with what it belongs to.

import type { Fact } from '../engine/fact.ts';
import type { Instrument, Legislation, LevelShare } from '../engine/legislation.ts';
import type { Dated, Parameter, ParameterValue } from '../engine/parameter.ts';
import type { Choice, Rule, Version } from '../engine/rule.ts';
import { choicesOf, parametersOfRule } from './names.ts';

/** A source or note and whose it is. */
export interface Said {
  readonly text: string;
  readonly is: 'source' | 'note';
  /** The rule, value, choice or fact. */
  readonly of: Rule | Parameter | Choice | Fact;
  /** The instrument that has it; null for facts and for shares of government's levels. */
  readonly instrument: Instrument | null;
}

type Part = Omit<Said, 'instrument'>;

/**
 * Sources and notes of all rules, values and choices, and notes of facts.
 * @param shares what else stands on acts: the shares of government's levels.
 */
export function everythingSaid(law: Legislation, shares: readonly LevelShare[]): Said[] {
  const known = new Set<unknown>();
  const isNew = (of: unknown) => !known.has(of) && known.add(of) !== undefined;
  const ofRules = law.instruments.flatMap((instrument) => {
    const { rules } = instrument;
    const of = [...rules, ...rules.flatMap(parametersOfRule), ...choicesOf(rules)].filter(isNew);
    return of.flatMap(partsOf).map((one) => ({ ...one, instrument }));
  });
  const ofShares = [...new Set(shares.map((one) => one.share))].flatMap(ofValue);
  const ofFacts = Object.values(law.facts).flatMap((fact) => said(fact, 'note', fact.note));
  return [...ofRules, ...[...ofShares, ...ofFacts].map((one) => ({ ...one, instrument: null }))];
}

function partsOf(of: Rule | Parameter | Choice): Part[] {
  if (of.kind === 'parameter') return ofValue(of);
  if (of.kind === 'choice') return said(of, 'source', of.source);
  return [
    ...said(of, 'source', of.source),
    ...said(of, 'source', of.rounding?.source),
    ...said(of, 'note', of.note),
    ...of.versions.flatMap((one) => ofVersion(of, one)),
  ];
}

function ofVersion(rule: Rule, { source, helpers }: Version): Part[] {
  const own = Object.values(helpers).flatMap((one) => said(rule, 'source', one.source));
  return [...said(rule, 'source', source), ...own];
}

function ofValue(of: Parameter): Part[] {
  const series: readonly (readonly Dated<ParameterValue>[])[] = Object.values(
    of.groups ?? of.values,
  );
  return series
    .flat()
    .flatMap(({ source, note }) => [...said(of, 'source', source), ...said(of, 'note', note)]);
}

function said(of: Part['of'], is: Part['is'], text: string | null | undefined): Part[] {
  return text === undefined || text === null || text === '' ? [] : [{ text, is, of }];
}
