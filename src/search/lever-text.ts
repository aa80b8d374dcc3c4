// Levers as the command line writes them:
//
//   residentPension.basic=200:600:50        a value, in the unit of the law
//   livingAllowance.standard=+0%:+50%:+10%  in proportion, where places differ
//   gradualExit.months=+0:+6:+2             by an amount
//   minimumWage.monthly=*1:*1.3:*0.1        times
//   scenarios/property-tax.yaml=0:1         a whole scenario, from nothing of it to all of it
//
// Without numbers the search finds where to look.

import type { Parameter } from '../engine/parameter.ts';
import { parametersOf } from '../engine/policy.ts';
import type { Problem } from '../engine/problem.ts';
import { ProblemsError, suggest } from '../engine/problem.ts';
import { checkComparable } from '../outcome/compare.ts';
import { amountIn, narrow } from '../scenario/amounts.ts';
import { effectFaults } from '../scenario/effects.ts';
import { beyond, limitsOf } from '../scenario/limits.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { policyOf } from '../simulate.ts';
import type { Lever, Way } from './lever.ts';
import { fileLever, parameterLever, presentValue, presentValues } from './lever.ts';

/** A lever with the numbers it was given: none, two ends, or two ends and a step. */
export interface WrittenLever {
  readonly lever: Lever;
  readonly numbers: readonly number[];
  readonly written: string;
}

/** What reading a lever needs to know. */
export interface LeverReading {
  readonly flag: string;
  /** What it is pulled in. */
  readonly scenario: Scenario;
  /** Opens a scenario file that is a lever. */
  readonly open: (file: string) => Scenario;
  readonly problems: Problem[];
}

/** Whether a name is that of a scenario file. */
const isFile = (name: string): boolean => /\.(ya?ml|json)$/i.test(name);

/** Reads a lever; null where it is faulty, and the problems say why. */
export function readLever(written: string, reading: LeverReading): WrittenLever | null {
  const cut = written.lastIndexOf('=');
  const name = (cut < 0 ? written : written.slice(0, cut)).trim();
  const texts =
    cut < 0
      ? []
      : narrow(written.slice(cut + 1))
          .split(':')
          .map((one) => one.trim());
  const before = reading.problems.length;
  const found = isFile(name)
    ? readFileLever(name, texts, written, reading)
    : readParameterLever(name, texts, written, reading);
  return reading.problems.length > before ? null : found;
}

function tell(
  { flag, problems }: LeverReading,
  written: string,
  code: Problem['code'],
  message: string,
  hint: { suggestion?: string } = {},
): null {
  problems.push({ code, where: `${flag} ${written}`, message, ...hint });
  return null;
}

function readFileLever(
  name: string,
  texts: readonly string[],
  written: string,
  reading: LeverReading,
): WrittenLever | null {
  const numbers = texts.map(plainNumber);
  if (numbers.some((one) => one === null || one < 0 || one > 1))
    return tell(
      reading,
      written,
      'out-of-range',
      'a scenario is pulled from 0, nothing of it, to 1, all of it',
    );
  const reform = opened(name, reading);
  if (reform === null) return null;
  const whole = ['off', 'on', 'modules'].filter((key) => hasMore(reading.scenario, reform, key));
  if (whole.length > 0)
    return tell(
      reading,
      written,
      'conflict',
      `${name} says ${whole.join(' and ')}, of which there is no part: only set and shift can be scaled`,
    );
  const lever = fileLever(reading.scenario, reform, name);
  const undivided = reform.changes.filter(
    ({ to, parameter }) =>
      to.is === 'value' &&
      parametersOf(policyOf(reform).legislation).get(parameter)?.unit === 'yes or no',
  );
  for (const { parameter } of undivided)
    tell(
      reading,
      written,
      'conflict',
      `${name} sets ${parameter}, which is yes or no: there is no part of it`,
    );
  return { lever, numbers: numbers as number[], written };
}

function hasMore(base: Scenario, reform: Scenario, key: string): boolean {
  const count = (one: Scenario) =>
    ({ off: one.off, on: one.on, modules: one.modules ?? [] })[key]?.length ?? 0;
  return count(reform) > count(base);
}

function opened(name: string, { open, scenario, problems }: LeverReading): Scenario | null {
  try {
    const reform = open(name);
    checkComparable(scenario, reform);
    return reform;
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    problems.push(...error.problems);
    return null;
  }
}

function readParameterLever(
  name: string,
  texts: readonly string[],
  written: string,
  reading: LeverReading,
): WrittenLever | null {
  const known = parametersOf(policyOf(reading.scenario).legislation);
  const parameter = known.get(name);
  if (parameter === undefined) {
    const message = `there is no parameter "${name}", and no scenario file`;
    return tell(reading, written, 'unknown-name', message, suggest(name, known.keys()));
  }
  const { shape, unit } = parameter;
  if (shape.is === 'brackets' || shape.is === 'table')
    return tell(
      reading,
      written,
      'wrong-type',
      `${name} is a schedule: write its rows into a scenario file, and pull that`,
    );
  const ways = texts.map(wayOf);
  const way = ways[0] ?? usualWay(reading.scenario, name);
  // `+0%:+50%:10%`: a step has no sign of its own.
  if (ways.slice(0, 2).some((one) => one !== way))
    return tell(
      reading,
      written,
      'conflict',
      'both ends are values, or both are changes such as +0%:+50%',
    );
  const numbers = texts.map((text) => numberOf(text, way, unit));
  const faulty = texts.filter((_, i) => numbers[i] === null);
  for (const text of faulty)
    tell(
      reading,
      written,
      'wrong-type',
      `found "${text}"; expected a number in ${unit}, or a change such as +20%`,
    );
  if (faulty.length > 0) return null;
  const lever = parameterLever(reading.scenario, name, way, reading.flag);
  checkEnds(lever, parameter, numbers.slice(0, 2) as number[], written, reading);
  return { lever, numbers: numbers as number[], written };
}

/** Where places or groups differ, one value for all is seldom meant. */
function usualWay(scenario: Scenario, name: string): Way {
  return presentValues(scenario, name).length > 1 || presentValue(scenario, name) === null
    ? 'raise'
    : 'value';
}

function wayOf(text: string): Way {
  if (/^[*×]/.test(text)) return 'times';
  if (!/^[+-]/.test(text)) return 'value';
  return text.includes('%') ? 'raise' : 'plus';
}

function plainNumber(text: string): number | null {
  return /^(\d+(\.\d+)?|\.\d+)$/.test(text) ? Number(text) : null;
}

function numberOf(text: string, way: Way, unit: string): number | null {
  if (way === 'value') {
    const read = amountIn(unit, text);
    return 'ok' in read ? read.ok : null;
  }
  const found = /^([+\-*×]?)\s*(\d+(?:\.\d+)?|\.\d+)\s*(%?)$/.exec(text);
  if (found === null || (found[3] === '%') !== (way === 'raise')) return null;
  const number = (found[1] === '-' ? -1 : 1) * Number(found[2]);
  return way === 'raise' ? number / 100 : number;
}

/** The ends must be values that could be set. */
function checkEnds(
  lever: Lever,
  parameter: Parameter,
  ends: readonly number[],
  written: string,
  reading: LeverReading,
): void {
  const { scenario } = reading;
  for (const end of ends) {
    if (lever.way === 'value') {
      const fault = beyond(end, limitsOf(parameter), parameter.unit);
      if (fault !== null) tell(reading, written, 'out-of-range', fault);
      continue;
    }
    const { changes } = lever.at(scenario, end);
    const faults = effectFaults(changes, policyOf(scenario).legislation, scenario);
    for (const { code, message } of faults) tell(reading, written, code, message);
  }
}
