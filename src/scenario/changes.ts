// `set`: new values for parameters of the law, as scenarios, household documents and `--set` write them.
//
//   livingAllowance.standard: { raise: 20 % }
//   incomeTax.basicDeduction: { from: 2021-01-01, value: 72000 }
//   minimumWage.monthly: { places: [hangzhou], raise: 15 % }
//   incomeTax.schedule: { rows: [[36000, 3 %], [144000, 10 %], [null, 25 %]] }
//   livingAllowance.standard: 917

import { withQuickDeductions } from '../engine/in-force.ts';
import type { Legislation } from '../engine/legislation.ts';
import type { Parameter, ParameterValue } from '../engine/parameter.ts';
import type { ValueChange } from '../engine/policy.ts';
import { parametersOf } from '../engine/policy.ts';
import type { Problem } from '../engine/problem.ts';
import { suggest } from '../engine/problem.ts';
import { amountIn, dayIn, wordOf, writtenNumber } from './amounts.ts';
import { tooLarge } from './limits.ts';
import type { Located, Path } from './located.ts';

/** Where a change stands, and what is found wrong with it. */
interface Reading {
  readonly located: Located;
  readonly legislation: Legislation;
  readonly problems: Problem[];
  readonly given: boolean;
}

/**
 * The changes under a path of a document.
 * @param given whether the values are given by a household document rather than set by a reform.
 */
export function readChanges(reading: Reading, path: Path, set: unknown): ValueChange[] {
  if (!isRecord(set)) {
    problem(reading, path, 'wrong-type', 'expected parameters and their new values');
    return [];
  }
  const known = parametersOf(reading.legislation);
  return Object.entries(set).flatMap(([name, written]) => {
    const parameter = known.get(name);
    const here = [...path, name];
    if (parameter !== undefined) return readChange(reading, here, parameter, written);
    const where = reading.located.where(here, 'key');
    const message = `there is no parameter "${name}"`;
    reading.problems.push({ code: 'unknown-name', where, message, ...suggest(name, known.keys()) });
    return [];
  });
}

function readChange(
  reading: Reading,
  path: Path,
  parameter: Parameter,
  written: unknown,
): ValueChange[] {
  if (!isRecord(written)) return valueChange(reading, path, parameter, written, {});
  const keys = ['value', 'rows', 'raise', 'lower', 'times', 'plus', 'from', 'places'];
  for (const key of Object.keys(written)) {
    if (keys.includes(key)) continue;
    const where = reading.located.where([...path, key], 'key');
    const message = `"${key}" says nothing about a parameter; expected ${keys.join(', ')}`;
    reading.problems.push({ code: 'unknown-key', where, message, ...suggest(key, keys) });
  }
  return valueChange(reading, path, parameter, undefined, written);
}

function valueChange(
  reading: Reading,
  path: Path,
  parameter: Parameter,
  bare: unknown,
  spec: Record<string, unknown>,
): ValueChange[] {
  const to =
    bare === undefined
      ? target(reading, path, parameter, spec)
      : absolute(reading, path, parameter, bare);
  const from = readFrom(reading, path, spec);
  const places = readPlaces(reading, path, spec);
  if (to === null) return [];
  const where = reading.located.where(path);
  return [{ parameter: parameter.name, from, places, to, where, given: reading.given }];
}

type Target = ValueChange['to'];

function target(
  reading: Reading,
  path: Path,
  parameter: Parameter,
  spec: Record<string, unknown>,
): Target | null {
  const ways = ['value', 'rows', 'raise', 'lower', 'times', 'plus'].filter((way) => way in spec);
  const way = ways[0];
  if (ways.length !== 1 || way === undefined) {
    const found = ways.length === 0 ? 'none' : ways.join(' and ');
    return problem(
      reading,
      path,
      'missing',
      `expected one of value, rows, raise, lower, times, plus; found ${found}`,
    );
  }
  const here = [...path, way];
  if (way === 'value') return absolute(reading, here, parameter, spec.value);
  if (way === 'rows') return rows(reading, here, parameter, spec.rows);
  return relative(reading, here, parameter, way, spec[way]);
}

function absolute(
  reading: Reading,
  path: Path,
  parameter: Parameter,
  written: unknown,
): Target | null {
  if (parameter.shape.is === 'brackets' || parameter.shape.is === 'table')
    return rows(reading, path, parameter, written);
  const read = amountIn(parameter.unit, written);
  if ('expected' in read)
    return problem(
      reading,
      path,
      'wrong-type',
      `found ${show(written)}; expected ${read.expected}`,
    );
  const fault = tooLarge(read.ok, parameter.unit);
  return fault === null
    ? { is: 'value', value: read.ok }
    : problem(reading, path, 'out-of-range', fault);
}

function relative(
  reading: Reading,
  path: Path,
  parameter: Parameter,
  way: string,
  written: unknown,
): Target | null {
  if (parameter.shape.is === 'brackets' || parameter.shape.is === 'table') {
    return problem(reading, path, 'wrong-type', `${parameter.name} is a schedule: set its rows`);
  }
  const number = writtenNumber(written);
  if (number === null)
    return problem(
      reading,
      path,
      'wrong-type',
      `found ${show(written)}; expected a number or a percentage`,
    );
  const to = change(way, number.value, typeof written === 'string' && written.includes('%'));
  const fault =
    to.is === 'plus' ? tooLarge(to.amount, parameter.unit) : tooLarge(to.factor, 'times');
  return fault === null ? to : problem(reading, path, 'out-of-range', fault);
}

function change(way: string, number: number, isPercentage: boolean) {
  if (way === 'plus') return { is: 'plus', amount: number } as const;
  if (way === 'times') return { is: 'times', factor: number } as const;
  const sign = way === 'raise' ? 1 : -1;
  return isPercentage
    ? ({ is: 'times', factor: 1 + sign * number } as const)
    : ({ is: 'plus', amount: sign * number } as const);
}

function rows(reading: Reading, path: Path, parameter: Parameter, written: unknown): Target | null {
  const isSchedule = parameter.shape.is === 'brackets';
  const expected = isSchedule ? 'rows of [upper bound or null, rate]' : 'rows of [x, value]';
  if (parameter.shape.is !== 'brackets' && parameter.shape.is !== 'table') {
    return problem(reading, path, 'wrong-type', `${parameter.name} is one number, not a schedule`);
  }
  if (!Array.isArray(written) || written.length === 0) {
    return problem(reading, path, 'wrong-type', `found ${show(written)}; expected ${expected}`);
  }
  const read = written.map((row) => rowOf(row));
  if (read.some((row) => row === null))
    return problem(reading, path, 'wrong-type', `expected ${expected}`);
  const value = read as [number | null, number][];
  const fault = isSchedule ? scheduleFault(value) : tableFault(value, parameter.unit);
  if (fault !== null) return problem(reading, path, 'out-of-range', fault);
  return {
    is: 'value',
    value: (isSchedule ? withQuickDeductions(value) : value) as ParameterValue,
  };
}

function rowOf(row: unknown): [number | null, number] | null {
  if (!Array.isArray(row) || row.length < 2) return null;
  const bound = row[0] === null ? null : (writtenNumber(row[0])?.value ?? undefined);
  const value = writtenNumber(row[1])?.value;
  return bound === undefined || value === undefined ? null : [bound, value];
}

function scheduleFault(rows: readonly (readonly [number | null, number])[]): string | null {
  const bounds = rows.map(([upTo]) => upTo);
  if (bounds.at(-1) !== null) return 'the last row has no upper bound: write null';
  const numbers = bounds.slice(0, -1);
  if (numbers.some((bound, i) => bound === null || (i > 0 && bound <= Number(numbers[i - 1])))) {
    return 'the upper bounds of a schedule rise from row to row';
  }
  return firstTooLarge(rows, 'rate');
}

function tableFault(
  rows: readonly (readonly [number | null, number])[],
  unit: string,
): string | null {
  if (rows.some(([x], i) => x === null || (i > 0 && x <= Number(rows[i - 1]?.[0]))))
    return 'the first numbers of a table rise from row to row';
  return firstTooLarge(rows, unit);
}

function firstTooLarge(
  rows: readonly (readonly [number | null, number])[],
  unit: string,
): string | null {
  const faults = rows.map(
    ([bound, value]) => tooLarge(bound ?? 0, 'yuan') ?? tooLarge(value, unit),
  );
  return faults.find((fault) => fault !== null) ?? null;
}

function readFrom(reading: Reading, path: Path, spec: Record<string, unknown>): string | null {
  if (!('from' in spec)) return null;
  const read = dayIn(spec.from);
  if ('ok' in read) return read.ok;
  return problem(
    reading,
    [...path, 'from'],
    'impossible-date',
    `found ${show(spec.from)}; expected ${read.expected}`,
  );
}

function readPlaces(
  reading: Reading,
  path: Path,
  spec: Record<string, unknown>,
): readonly string[] | null {
  if (!('places' in spec)) return null;
  const here = [...path, 'places'];
  const { places } = spec;
  if (!Array.isArray(places))
    return problem(reading, here, 'wrong-type', 'expected a list of places');
  const known = Object.keys(reading.legislation.places);
  places.forEach((place, i) => {
    if (known.includes(wordOf(place)) || place === 'everywhere') return;
    const where = reading.located.where([...here, i]);
    const message = `there is no place ${show(place)}`;
    reading.problems.push({
      code: 'unknown-name',
      where,
      message,
      ...suggest(wordOf(place), known),
    });
  });
  return places.map(wordOf);
}

function problem(reading: Reading, path: Path, code: Problem['code'], message: string): null {
  reading.problems.push({ code, where: reading.located.where(path), message });
  return null;
}

/** Whether a value is a mapping. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** As JSON; what YAML's anchors tie into a circle has none. */
function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return 'something that holds itself';
  }
}

/** A value as a message shows it. */
export function show(value: unknown): string {
  const text = typeof value === 'string' ? `"${value}"` : jsonOf(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
