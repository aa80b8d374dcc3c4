// Values by period as a household document says them: amounts of months add up to those of the year.

import { isDay } from '../engine/dates.ts';
import { writtenNumber } from './amounts.ts';
import type { Path } from './located.ts';
import type { Reporter } from './reporter.ts';
import type { Variable } from './situation.ts';

/** A year or a month of one; both null for all time. Months from 1. */
export interface Period {
  readonly year: number | null;
  readonly month: number | null;
}

/** A value of a variable, as written. */
export interface Entry {
  readonly path: Path;
  /** The name of the person or household. */
  readonly owner: string | number;
  readonly person: string | null;
  readonly variable: Variable;
  readonly period: Period;
  readonly value: unknown;
}

/** `2025`, `2025-03`, `ETERNITY`; null for anything else. */
export function periodOf(text: string): Period | null {
  if (text === 'ETERNITY') return { year: null, month: null };
  const found = /^(?:year:|month:)?(\d{4})(?:-(\d{2}))?$/.exec(text);
  if (found === null) return null;
  const [, year = '', month] = found;
  if (month === undefined) return { year: Number(year), month: null };
  return isDay(`${year}-${month}-01`) ? { year: Number(year), month: Number(month) } : null;
}

interface Owned {
  readonly entries: readonly Entry[];
  /** Where the person or household stands in the document. */
  readonly here: Path;
  /** Takes where each part of the document was written. */
  readonly places: Map<string, Path>;
}

type Values = Record<string, unknown>;

/** What a person or household says: facts by name, and what is given. */
export function documentValues(reporter: Reporter, { entries, here, places }: Owned): Values {
  const facts: Values = {};
  const given: Values = {};
  const said = entries.filter((one) => one.value !== null && one.value !== undefined);
  for (const [variable, own] of Map.groupBy(said, (one) => one.variable)) {
    if (variable.is === 'total') {
      for (const { path } of own)
        reporter.fault(path, 'conflict', `${variable.key} is computed: expected null`);
      continue;
    }
    const { name } = variable.is === 'fact' ? variable.fact : variable.rule;
    const to = variable.is === 'fact' ? facts : given;
    const path = variable.is === 'fact' ? [...here, name] : [...here, 'given', name];
    places.set(JSON.stringify(path), own[0]?.path ?? []);
    to[name] = together(reporter, variable, own);
    noteMonths(variable, own, facts);
  }
  return Object.keys(given).length === 0 ? facts : { ...facts, given };
}

/** A wage of some months is paid in so many. */
function noteMonths(variable: Variable, own: readonly Entry[], facts: Values): void {
  if (variable.is !== 'fact' || variable.fact.name !== 'wage') return;
  const months = own.filter(({ period, value }) => period.month !== null && value !== 0);
  if (months.length > 0) facts.monthsWorked ??= months.length;
}

type Single = Exclude<Variable, { is: 'total' }>;

/** One value of what is said for the year, for all time or for its months. */
function together(reporter: Reporter, variable: Single, own: readonly Entry[]): unknown {
  const [first] = own;
  if (first === undefined) return undefined;
  const { name, unit } = variable.is === 'fact' ? variable.fact : variable.rule;
  const months = own.filter((one) => one.period.month !== null);
  const whole = own.filter((one) => one.period.month === null);
  if (months.length > 0 && whole.length > 0)
    return reporter.fault(
      months[0]?.path ?? [],
      'conflict',
      `${name} is said for the year and for its months`,
    );
  if (months.length === 0) {
    // What is said of the year goes before what is said of all time.
    const one = whole.find(({ period }) => period.year !== null) ?? first;
    return ofWhole(unit, one);
  }
  if (unit.startsWith('yuan/year')) return sumOf(months);
  const differing = months.find(({ value }) => value !== first.value);
  if (differing !== undefined)
    return reporter.fault(
      differing.path,
      'conflict',
      `${name} is one value for the whole year: its months cannot differ`,
    );
  return typeof first.value === 'number' && unit.startsWith('yuan/month')
    ? `${first.value}/month`
    : first.value;
}

function ofWhole(unit: string, { value, period }: Entry): unknown {
  if (typeof value !== 'number') return value;
  if (unit.startsWith('yuan/year')) return `${value}/year`;
  if (!unit.startsWith('yuan/month')) return value;
  return period.year === null ? `${value}/month` : `${value}/year`;
}

/** What is no number is left as it is, and told when the document is read. */
function sumOf(months: readonly Entry[]): unknown {
  let sum = 0;
  for (const { value } of months) {
    const found = writtenNumber(value);
    if (found === null) return value;
    sum += found.per === 'year' ? found.value / 12 : found.value;
  }
  return `${sum}/year`;
}
