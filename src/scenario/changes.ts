// `set`: new values for parameters of the law, as scenarios, household documents and `--set` write them.
//
//   livingAllowance.standard: { raise: 20 % }
//   incomeTax.basicDeduction: { from: 2021-01-01, value: 72000 }
//   minimumWage.monthly: { places: [hangzhou], raise: 15 % }
//   incomeTax.schedule: { rows: [[36000, 3 %], [144000, 10 %], [null, 25 %]] }
//   livingAllowance.standard: 917

import type { Legislation } from '../engine/legislation.ts';
import type { Parameter } from '../engine/parameter.ts';
import type { ValueChange } from '../engine/policy.ts';
import { parametersOf } from '../engine/policy.ts';
import type { Problem } from '../engine/problem.ts';
import { suggest } from '../engine/problem.ts';
import { amountIn, dayIn, wordOf, writtenNumber } from './amounts.ts';
import { beyond, limitsOf, limitsOfFactor, limitsOfUnit } from './limits.ts';
import type { Located, Path } from './located.ts';
import { placeNamed } from './place-names.ts';
import { isRecord, show } from './plain.ts';
import { readRows } from './schedule-rows.ts';

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
    const remover = reading.legislation.restructuring?.removed.get(name);
    if (remover !== undefined) {
      const message = `${remover} removes ${name}, and this sets it`;
      reading.problems.push({ code: 'conflict', where, message });
      return [];
    }
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
  const fault = beyond(read.ok, limitsOf(parameter), parameter.unit);
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
    to.is === 'plus'
      ? beyond(to.amount, limitsOfUnit(parameter.unit), parameter.unit)
      : factorFault(to.factor, way, written);
  return fault === null ? to : problem(reading, path, 'out-of-range', fault);
}

function factorFault(factor: number, way: string, written: unknown): string | null {
  if (factor < 0 && way !== 'times')
    return `found ${show(written)}; nothing is left to ${way} beyond 100 %`;
  return beyond(factor, limitsOfFactor, 'times');
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
  if (parameter.shape.is !== 'brackets' && parameter.shape.is !== 'table') {
    return problem(reading, path, 'wrong-type', `${parameter.name} is one number, not a schedule`);
  }
  const read = readRows(parameter, written);
  if ('fault' in read) return problem(reading, path, read.code, read.fault);
  return { is: 'value', value: read.ok };
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
  if (places.length === 0)
    return problem(reading, here, 'conflict', 'this has no effect, because it names no place');
  const known = Object.keys(reading.legislation.places);
  return places.flatMap((place, i) => {
    const word = wordOf(place);
    const name = word === 'everywhere' ? word : placeNamed(reading.legislation, word);
    if (name !== undefined) return name;
    const where = reading.located.where([...here, i]);
    const message = `there is no place ${show(place)}`;
    reading.problems.push({ code: 'unknown-name', where, message, ...suggest(word, known) });
    return [];
  });
}

function problem(reading: Reading, path: Path, code: Problem['code'], message: string): null {
  reading.problems.push({ code, where: reading.located.where(path), message });
  return null;
}
