// What value of a parameter is in force on a day in a place.
// The place chain county → prefecture → province → nation is walked up; there is no other fallback. Values of single
// years (`yearly`) are interpolated between and carried forward after the last, both with low confidence. Changes of
// a reform come on top, in their order.

import type { BracketRow, Confidence, Dated, Parameter, ParameterValue } from './parameter.ts';
import { everywhere } from './parameter.ts';
import type { Policy, ValueChange } from './policy.ts';
import { ProblemsError } from './problem.ts';
import { towards } from './towards.ts';

/** A value with where it comes from. */
export interface InForce {
  readonly value: ParameterValue;
  readonly from: string;
  readonly source: string;
  readonly confidence: Confidence;
  /** Of a change in proportion or by an amount: how sure the value is that it starts from. */
  readonly restsOn?: Confidence;
  readonly how: 'enacted' | 'carried forward' | 'interpolated' | 'lever' | 'reform' | 'given';
  readonly note: string;
}

/** Why there is no value: the place has none, or none so early. */
export interface NotKnown {
  readonly why: string;
}

/**
 * The value of a parameter on a day in a place.
 * @param group the kind of the fact, for parameters by group.
 */
export function inForce(
  policy: Policy,
  parameter: Parameter,
  day: string,
  place: string,
  group: string | null = null,
): InForce | NotKnown {
  const base =
    group === null ? byPlace(policy, parameter, day, place) : byGroup(parameter, day, group);
  const indexed = 'why' in base ? base : withIndex(policy, parameter, base);
  return changed(policy, parameter, day, place, indexed);
}

/** The chain of places from the nearest to the nation. */
export function placeChain(policy: Policy, place: string): string[] {
  const chain: string[] = [];
  let at: string | undefined = place;
  while (at !== undefined && at !== everywhere && !chain.includes(at)) {
    chain.push(at);
    at = policy.legislation.places[at]?.within;
  }
  return [...chain, everywhere];
}

function byGroup(parameter: Parameter, day: string, group: string): InForce | NotKnown {
  const series = parameter.groups?.[group];
  if (series === undefined) return { why: `${parameter.name} has no value for ${group}` };
  return onDay(parameter, series, day) ?? tooEarly(parameter, series, day);
}

function byPlace(policy: Policy, parameter: Parameter, day: string, place: string) {
  const chain = placeChain(policy, place);
  const known = chain.flatMap((name) => {
    const series = parameter.values[name] ?? [];
    return series.length === 0 ? [] : [series];
  });
  for (const series of known) {
    const found = onDay(parameter, series, day);
    if (found !== null) return found;
  }
  const [first] = known.sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1));
  if (first !== undefined) return tooEarly(parameter, first, day);
  const tried = chain.map((name) => (name === everywhere ? 'the nation' : name)).join(' → ');
  return { why: `${parameter.name} is not known for ${place} (tried ${tried})` };
}

function firstDay(series: readonly Dated<ParameterValue>[]): string {
  return series[0]?.from ?? '';
}

function tooEarly(
  parameter: Parameter,
  series: readonly Dated<ParameterValue>[],
  day: string,
): NotKnown {
  return {
    why: `${parameter.name} is known from ${series[0]?.from ?? 'no day'} on, not on ${day}`,
  };
}

function onDay(
  parameter: Parameter,
  series: readonly Dated<ParameterValue>[],
  day: string,
): InForce | null {
  let last: Dated<ParameterValue> | undefined;
  let next: Dated<ParameterValue> | undefined;
  for (const one of series) {
    if (one.from <= day) last = one;
    else next ??= one;
  }
  if (last === undefined) return null;
  if (parameter.yearly) return yearlyValue(last, next, day);
  return { ...plain(last), how: parameter.lever ? 'lever' : 'enacted' };
}

function plain(one: Dated<ParameterValue>) {
  const { value, from, source, confidence, note } = one;
  return { value, from, source, confidence, note: note ?? '' };
}

function yearlyValue(
  last: Dated<ParameterValue>,
  next: Dated<ParameterValue> | undefined,
  day: string,
): InForce {
  const year = Number(day.slice(0, 4));
  const lastYear = Number(last.from.slice(0, 4));
  if (lastYear === year) return { ...plain(last), how: 'enacted' };
  if (next === undefined) return { ...plain(last), confidence: 'L', how: 'carried forward' };
  const share = (year - lastYear) / (Number(next.from.slice(0, 4)) - lastYear);
  const value = Number(last.value) + (Number(next.value) - Number(last.value)) * share;
  return { ...plain(last), value, confidence: 'L', how: 'interpolated' };
}

/** Money amounts of the law of one year on the incomes of another may move with prices or wages. */
function withIndex(policy: Policy, parameter: Parameter, base: InForce): InForce {
  const isMoney = parameter.unit.startsWith('yuan') || parameter.shape.is === 'brackets';
  if (policy.moneyIndex === 1 || !isMoney || parameter.lever) return base;
  return {
    ...base,
    value: scaled(parameter, base.value, policy.moneyIndex),
    note: `indexed by ${policy.moneyIndex}`,
  };
}

function scaled({ shape }: Parameter, value: ParameterValue, factor: number): ParameterValue {
  if (shape.is === 'table') {
    return (value as readonly (readonly [number, number])[]).map(([x, y]) => [x, y * factor]);
  }
  if (shape.is !== 'brackets') return Number(value) * factor;
  return (value as readonly BracketRow[]).map(([upTo, rate, quick]): BracketRow => {
    return [upTo === null ? null : upTo * factor, rate, quick * factor];
  });
}

function changed(
  policy: Policy,
  parameter: Parameter,
  day: string,
  place: string,
  base: InForce | NotKnown,
): InForce | NotKnown {
  const changes = policy.changes.filter((one) => applies(policy, one, parameter.name, day, place));
  return changes.reduce((now, change) => apply(parameter, now, change), base);
}

function applies(
  policy: Policy,
  change: ValueChange,
  name: string,
  day: string,
  place: string,
): boolean {
  if (change.parameter !== name) return false;
  if (change.from !== null && change.from > day) return false;
  if (change.places === null) return true;
  const chain = placeChain(policy, place);
  return change.places.some((one) => chain.includes(one));
}

function apply(
  parameter: Parameter,
  now: InForce | NotKnown,
  change: ValueChange,
): InForce | NotKnown {
  const how = change.given ? 'given' : 'reform';
  const origin = {
    from: change.from ?? '0001-01-01',
    source: change.where,
    confidence: 'C',
    note: '',
    how,
  } as const;
  if (change.to.is === 'value') return { value: change.to.value, ...origin };
  if ('why' in now) return now;
  const restsOn = now.restsOn ?? now.confidence;
  if (change.to.is === 'towards') {
    const value = towards(parameter.shape, now.value, change.to.value, change.to.share);
    if (value === null) throw nothingBetween(parameter, change);
    return { value, ...origin, restsOn };
  }
  if (typeof now.value !== 'number') throw notANumber(parameter, change);
  const value =
    change.to.is === 'times' ? now.value * change.to.factor : now.value + change.to.amount;
  return { value, ...origin, restsOn };
}

function notANumber({ name }: Parameter, { where }: ValueChange): ProblemsError {
  const message = `${name} is a schedule: it takes new rows, no factor or amount`;
  return new ProblemsError([{ code: 'wrong-type', where, message }]);
}

function nothingBetween({ name }: Parameter, { where }: ValueChange): ProblemsError {
  const message = `${name} has no value part of the way: it is set in full or not at all`;
  return new ProblemsError([{ code: 'wrong-type', where, message }]);
}
