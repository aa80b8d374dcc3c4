// A household described by hand: place, year, persons, homes, and anything computed that is given instead.
// What the document does not say follows from what it says (a wage makes an employee, age six a pupil) or is the
// fact's neutral value. Every fault is reported, with its place and the nearest valid name.

import type { Fact } from '../engine/fact.ts';
import type { Legislation } from '../engine/legislation.ts';
import type { ValueChange } from '../engine/policy.ts';
import type { Problem } from '../engine/problem.ts';
import { ProblemsError, suggest } from '../engine/problem.ts';
import type { IndexKind } from '../law/money-index.ts';
import { indexKinds, moneyIndex } from '../law/money-index.ts';
import type { PensionReading } from '../law/pension-reading.ts';
import { pensionReadings } from '../law/pension-reading.ts';
import { firstWholeYear, firstYear } from '../law/years.ts';
import { wordOf } from './amounts.ts';
import type { ByMonth } from './by-month.ts';
import { readChanges } from './changes.ts';
import { documentValue, factsOf } from './fact-value.ts';
import { Givens } from './givens.ts';
import { readHomes } from './homes.ts';
import { inOrder } from './in-order.ts';
import type { Located } from './located.ts';
import { readPersons } from './persons.ts';
import { placeNamed } from './place-names.ts';
import { isRecord, show } from './plain.ts';
import { Reporter } from './reporter.ts';

/** A household ready to be computed. */
export interface HouseholdInput {
  readonly year: number;
  readonly lawYear: number;
  readonly place: string;
  /** Ids of the persons, in order. */
  readonly persons: readonly string[];
  /** Values of facts: one for a household's fact, one per person for a person's. */
  readonly facts: ReadonlyMap<string, readonly number[]>;
  /** Computed quantities given by name: per person, undefined where it is to be computed. */
  readonly given: ReadonlyMap<string, readonly (number | undefined)[]>;
  /** Facts that persons say month by month; left out where nobody does. */
  readonly byMonth?: ReadonlyMap<string, readonly (ByMonth | undefined)[]>;
  readonly changes: readonly ValueChange[];
  /** How the income concepts count contributory pensions; as transfers where left out. */
  readonly pensions?: PensionReading;
  /** With what money values of the law of another year move to this one; they stay where left out. */
  readonly index?: IndexKind;
}

/** What a document may say beside the facts' own names. The law's country supplies it. */
export interface DocumentLanguage {
  readonly legislation: Legislation;
  /** Facts of up to three homes, in order. */
  readonly homes: readonly Readonly<Record<string, Fact>>[];
  /** A fact whose monthly amount is held for as many months as another fact says. It may be said month by month. */
  readonly heldFor: Readonly<Record<string, string>>;
  /** The first year whose law sees months apart. */
  readonly byMonthFrom: number;
  /** Fills in what follows from what was said of a person. */
  readonly infer: (person: Map<string, number>, said: ReadonlySet<string>, year: number) => void;
  /** The same of the household. */
  readonly inferHousehold?: (
    facts: Map<string, readonly number[]>,
    said: ReadonlySet<string>,
  ) => void;
}

/** Keys of a document that are no facts. */
const documentKeys = [
  'place',
  'year',
  'law',
  'index',
  'pensions',
  'persons',
  'homes',
  'given',
  'set',
];

/** Keys that only a scenario has. */
const scenarioOnly = ['extends', 'area', 'population', 'question', 'off', 'on', 'shift'];

/** Whether a mapping without place and persons speaks as a scenario does. */
function isScenario(document: Record<string, unknown>): boolean {
  if ('persons' in document || 'place' in document) return false;
  return Object.keys(document).some((key) => scenarioOnly.includes(key) || key === 'set');
}

/**
 * Reads a household document.
 * @throws ProblemsError with all faults.
 */
export function readHousehold(located: Located, language: DocumentLanguage): HouseholdInput {
  const problems: Problem[] = [];
  const reporter = new Reporter(located, problems);
  const document = located.plain;
  if (!isRecord(document)) {
    const message = 'a household document is a mapping with place, year and persons';
    throw new ProblemsError([{ code: 'wrong-type', where: located.where([]), message }]);
  }
  if (isScenario(document)) {
    const message = 'this is a scenario, not a household document: use olive run';
    throw new ProblemsError([{ code: 'wrong-type', where: located.where([]), message }]);
  }
  const place = readPlace(reporter, language, document.place);
  const { year, lawYear } = readYears(reporter, document);
  const index = readIndex(reporter, document.index, lawYear, year);
  const persons = readPersons(reporter, language, document.persons, year);
  for (const path of persons.saidByMonth) {
    const { byMonthFrom: from } = language;
    const message = `months are told apart from ${from} on: expected the year's amount`;
    if (lawYear > 0 && lawYear < from) reporter.fault(path, 'out-of-range', message);
  }
  const facts = new Map<string, readonly number[]>([
    ...persons.facts,
    ...readHouseholdFacts(reporter, language, document, year),
  ]);
  for (const [name, value] of readHomes(reporter, language.homes, document.homes, year))
    facts.set(name, [value]);
  facts.set(language.legislation.placeFact.name, [place.kind]);
  language.inferHousehold?.(facts, new Set(Object.keys(document)));
  const givens = new Givens(reporter, language.legislation, persons.ids);
  givens.read([], document.given, null);
  persons.written.forEach((person, i) => {
    givens.read(['persons', i], person.given, i);
  });
  const changes = [...givens.changes, ...readSets(reporter, language.legislation, document.set)];
  const pensions =
    document.pensions === undefined
      ? undefined
      : reporter.oneOf(['pensions'], document.pensions, pensionReadings);
  if (problems.length > 0) throw new ProblemsError(inOrder(problems));
  return {
    year,
    lawYear,
    place: place.name,
    persons: persons.ids,
    facts,
    given: givens.rules,
    changes,
    ...(persons.byMonth.size === 0 ? {} : { byMonth: persons.byMonth }),
    ...(pensions === undefined ? {} : { pensions: pensions as PensionReading }),
    ...(index === undefined ? {} : { index }),
  };
}

/** The year of the household and that of its law; 0 for one that is at fault. */
function readYears(reporter: Reporter, { year, law }: Record<string, unknown>) {
  const own = readYear(reporter, 'year', year) ?? 0;
  const lawYear = law === undefined ? own : (readYear(reporter, 'law', law) ?? 0);
  if (lawYear > 0 && lawYear < firstYear) {
    const known = `the law is known from ${firstYear} on, as a whole from ${firstWholeYear} on`;
    const path = [law === undefined ? 'year' : 'law'];
    reporter.fault(path, 'out-of-range', `found ${lawYear}; ${known}`);
  }
  return { year: own, lawYear };
}

function readIndex(
  reporter: Reporter,
  written: unknown,
  lawYear: number,
  year: number,
): IndexKind | undefined {
  if (written === undefined) return undefined;
  const word = reporter.oneOf(['index'], written, indexKinds);
  const kind = indexKinds.find((one) => one === word);
  if (kind === undefined || lawYear === 0 || year === 0) return undefined;
  try {
    moneyIndex(kind, lawYear, year);
    return kind;
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    for (const { code, message } of error.problems) reporter.fault(['index'], code, message);
    return undefined;
  }
}

function readPlace(reporter: Reporter, { legislation }: DocumentLanguage, written: unknown) {
  const { type } = legislation.placeFact;
  const kinds = type.is === 'kind' ? type.kinds : [];
  const word = wordOf(written);
  const name = placeNamed(legislation, word) ?? word;
  if (written === undefined) reporter.fault([], 'missing', 'the household needs a place');
  else if (!kinds.includes(name)) {
    const where = reporter.located.where(['place']);
    const message = `there is no place ${show(written)}`;
    reporter.problems.push({ code: 'unknown-name', where, message, ...suggest(name, kinds) });
  }
  return { name, kind: Math.max(0, kinds.indexOf(name)) };
}

function readYear(reporter: Reporter, key: 'year' | 'law', written: unknown): number | undefined {
  if (written === undefined) return reporter.fault([], 'missing', `the household needs a ${key}`);
  if (Number.isInteger(written) && Number(written) >= 1980 && Number(written) <= 2100)
    return Number(written);
  return reporter.fault(
    [key],
    'out-of-range',
    `found ${show(written)}; expected a year from 1980 to 2100`,
  );
}

function readHouseholdFacts(
  reporter: Reporter,
  { legislation }: DocumentLanguage,
  document: Record<string, unknown>,
  year: number,
): Map<string, number[]> {
  const own = factsOf(legislation, 'household');
  const allowed = [...documentKeys, ...own.keys()];
  for (const key of Object.keys(document)) {
    if (!allowed.includes(key)) reporter.unknownKey([key], `a household has no "${key}"`, allowed);
  }
  const facts = new Map<string, number[]>();
  for (const [name, fact] of own) {
    if (documentKeys.includes(name)) continue;
    facts.set(name, [documentValue(reporter, [name], fact, document[name], year)]);
  }
  return facts;
}

function readSets(reporter: Reporter, legislation: Legislation, set: unknown): ValueChange[] {
  if (set === undefined) return [];
  const { located, problems } = reporter;
  return readChanges({ located, legislation, problems, given: false }, ['set'], set);
}
