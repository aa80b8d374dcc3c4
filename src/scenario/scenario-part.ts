// What one scenario file says itself, without what it extends.

import type { ValueChange } from '../engine/policy.ts';
import { rulesOf } from '../engine/policy.ts';
import type { Label } from '../engine/quantity.ts';
import type { IndexKind } from '../law/money-index.ts';
import { indexKinds } from '../law/money-index.ts';
import type { PensionReading } from '../law/pension-reading.ts';
import { pensionReadings } from '../law/pension-reading.ts';
import { firstWholeYear, lastYear } from '../law/years.ts';
import { type Top, tops } from '../population/top.ts';
import { wordOf, writtenNumber } from './amounts.ts';
import { readChanges } from './changes.ts';
import type { Path } from './located.ts';
import { isRecord, show } from './plain.ts';
import type { Reporter } from './reporter.ts';
import type { PopulationChoice, ScenarioLanguage, Shift } from './scenario.ts';
import { scenarioKeys } from './scenario.ts';
import { readShifts } from './shifts.ts';

export interface Part {
  readonly question?: Label;
  readonly source?: Label;
  readonly omits?: Label;
  readonly area?: string;
  readonly year?: number;
  readonly lawYear?: number;
  readonly index?: IndexKind;
  readonly pensions?: PensionReading;
  readonly households?: number;
  readonly seed?: string;
  readonly top?: Top;
  /** The population file as it is written, and where. */
  readonly peopleFile?: { readonly name: string; readonly where: string };
  readonly changes: readonly ValueChange[];
  readonly off: readonly string[];
  readonly on: readonly string[];
  readonly shifts: readonly Shift[];
}

/** Most records in a run: the full count of the nation's households, with room. */
export const mostHouseholds = 600_000_000;

/** Whether a number can be a number of households. */
export function isHouseholdCount(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= mostHouseholds;
}

/** The part of a file. */
export function readPart(
  reporter: Reporter,
  language: ScenarioLanguage,
  plain: Record<string, unknown>,
): Part {
  reporter.checkKeys([], plain, 'a scenario', scenarioKeys);
  const { legislation } = language;
  const { located, problems } = reporter;
  const set = plain.set;
  const word = (key: string, known: readonly string[]) =>
    plain[key] === undefined ? undefined : reporter.oneOf([key], plain[key], known);
  return {
    ...present('question', readLabel(reporter, 'question', plain.question)),
    ...present('source', readLabel(reporter, 'source', plain.source)),
    ...present('omits', readLabel(reporter, 'omits', plain.omits)),
    ...present('area', word('area', language.areas)),
    ...present('year', readYear(reporter, language.years, plain.year)),
    ...present('lawYear', readLawYear(reporter, plain.law, plain.area)),
    ...present('index', word('index', indexKinds) as IndexKind | undefined),
    ...present('pensions', word('pensions', pensionReadings) as PensionReading | undefined),
    ...readPopulation(reporter, plain.population),
    changes:
      set === undefined
        ? []
        : readChanges({ located, legislation, problems, given: false }, ['set'], set),
    off: readNames(reporter, language, ['off'], plain.off),
    on: readNames(reporter, language, ['on'], plain.on),
    shifts: readShifts(reporter, legislation, ['shift'], plain.shift),
  };
}

/** Parts in order, later ones over earlier ones; changes and shifts add up. */
export function mergeParts(parts: readonly Part[]): Part {
  const nothing: Part = { changes: [], off: [], on: [], shifts: [] };
  return parts.reduce(onTop, nothing);
}

/** Whose households a part asks for, where it says nothing those of old. */
export function populationOf({
  households = 100_000,
  seed = 'olive',
  top,
}: Part): PopulationChoice {
  return { households, seed, ...present('top', top) };
}

function onTop(base: Part, part: Part): Part {
  // Who says how many are synthesised takes them for a file's people, and the other way round.
  const { peopleFile, households, ...others } = base;
  const own =
    part.peopleFile === undefined && part.households === undefined
      ? { ...present('peopleFile', peopleFile), ...present('households', households) }
      : {};
  return {
    ...others,
    ...own,
    ...part,
    changes: [...base.changes, ...part.changes],
    off: [...base.off.filter((name) => !part.on.includes(name)), ...part.off],
    on: [...base.on.filter((name) => !part.off.includes(name)), ...part.on],
    shifts: [...base.shifts, ...part.shifts],
  };
}

function readLabel(reporter: Reporter, key: string, written: unknown): Label | undefined {
  if (written === undefined) return undefined;
  if (typeof written === 'string') return { en: written, zh: written };
  if (isRecord(written) && typeof written.en === 'string' && typeof written.zh === 'string') {
    return { en: written.en, zh: written.zh };
  }
  return reporter.fault([key], 'wrong-type', 'expected a text, or one in en and one in zh');
}

function readYear(
  reporter: Reporter,
  years: readonly number[],
  written: unknown,
): number | undefined {
  if (written === undefined) return undefined;
  if (typeof written === 'number' && years.includes(written)) return written;
  const message = `found ${show(written)}; there are people of ${years.join(', ')}`;
  return reporter.fault(['year'], 'out-of-range', message);
}

function readLawYear(reporter: Reporter, written: unknown, area: unknown): number | undefined {
  if (written === undefined) return undefined;
  const year = typeof written === 'number' ? written : Number.NaN;
  if (Number.isInteger(year) && year >= firstWholeYear && year <= lastYear) return year;
  const place = wordOf(area) || 'the area';
  const message = `found ${show(written)}; the law is complete for ${place} from ${firstWholeYear} to ${lastYear}`;
  return reporter.fault(['law'], 'out-of-range', message);
}

function readPopulation(
  reporter: Reporter,
  written: unknown,
): Pick<Part, 'households' | 'seed' | 'top' | 'peopleFile'> {
  if (written === undefined) return {};
  if (!isRecord(written)) {
    reporter.fault(['population'], 'wrong-type', 'expected households and seed, or file');
    return {};
  }
  const keys = ['households', 'seed', 'top', 'file'];
  reporter.checkKeys(['population'], written, 'a population', keys);
  return {
    ...present('households', readHouseholds(reporter, written.households)),
    ...present('seed', readSeed(reporter, written.seed)),
    ...present('top', readTop(reporter, written.top)),
    ...present('peopleFile', readPeopleFile(reporter, written)),
  };
}

function readSeed(reporter: Reporter, written: unknown): string | undefined {
  if (written === undefined) return undefined;
  if (typeof written === 'string' || typeof written === 'number') return String(written);
  const message = `found ${show(written)}; expected a text or a number`;
  return reporter.fault(['population', 'seed'], 'wrong-type', message);
}

/** Whether the most prosperous are as surveys find them, or lifted to the published Gini. */
function readTop(reporter: Reporter, written: unknown): Top | undefined {
  if (written === undefined) return undefined;
  const found = tops.find((one) => one === written);
  if (found !== undefined) return found;
  const message = `found ${show(written)}; expected ${tops.join(' or ')}`;
  return reporter.fault(['population', 'top'], 'out-of-range', message);
}

/** A population file; how many households it has is not the scenario's to say. */
function readPeopleFile(reporter: Reporter, { file, households }: Record<string, unknown>) {
  if (file === undefined) return undefined;
  const path = ['population', 'file'];
  if (households !== undefined) {
    const message =
      'a population file has the households it has; expected file alone, or with seed';
    reporter.fault(['population', 'households'], 'conflict', message);
  }
  if (typeof file === 'string' && file !== '')
    return { name: file, where: reporter.located.where(path) };
  return reporter.fault(path, 'wrong-type', `found ${show(file)}; expected the name of a file`);
}

function readHouseholds(reporter: Reporter, written: unknown): number | undefined {
  if (written === undefined) return undefined;
  const number = writtenNumber(written)?.value;
  if (number !== undefined && isHouseholdCount(number)) return number;
  const message = `found ${show(written)}; expected a whole number of households from 1 to ${mostHouseholds}`;
  return reporter.fault(['population', 'households'], 'out-of-range', message);
}

function readNames(
  reporter: Reporter,
  { legislation }: ScenarioLanguage,
  path: Path,
  written: unknown,
): string[] {
  if (written === undefined) return [];
  if (!Array.isArray(written)) {
    reporter.fault(path, 'wrong-type', 'expected a list of instruments or rules');
    return [];
  }
  const instruments = legislation.instruments.map((one) => one.name);
  const known = [...instruments, ...rulesOf(legislation).map((one) => one.name)];
  const listed = `a rule, or one of the instruments ${instruments.join(', ')}`;
  const removed = legislation.restructuring?.removed;
  return written.flatMap((name, i) => {
    const remover = removed?.get(wordOf(name));
    if (remover === undefined) return reporter.oneOf([...path, i], name, known, listed) ?? [];
    reporter.fault([...path, i], 'conflict', `${remover} removes ${name} already`);
    return [];
  });
}

/** A key with its value, or nothing where there is none. */
export function present<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: V });
}
