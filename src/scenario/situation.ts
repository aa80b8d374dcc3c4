// A household in the shape that users of OpenFisca know: persons and households by name, households with roles,
// variables by period, null for what is to be computed.
//
//   { "persons":    { "Ari": { "born": { "ETERNITY": "1990-01" }, "wage": { "2025": 144000 }, "incomeTax": { "2025": null } } },
//     "households": { "_": { "parents": ["Ari"], "place": { "2025": "hangzhou" }, "disposable": { "2025": null } } } }
//
// It becomes one household document for each household and year, read like any other: faults keep the places that they
// have here. Variables are facts and rules by their names, and, of households, income concepts. A value without a period
// holds in every year that is spoken of. Two parents (or adults) are a couple, and the children are theirs, unless the
// persons say otherwise themselves.

import type { Fact } from '../engine/fact.ts';
import type { Legislation } from '../engine/legislation.ts';
import { rulesOf } from '../engine/policy.ts';
import type { Problem } from '../engine/problem.ts';
import { ProblemsError } from '../engine/problem.ts';
import type { Rule } from '../engine/rule.ts';
import { inOrder } from './in-order.ts';
import type { Located, Path } from './located.ts';
import { isRecord, show } from './plain.ts';
import { Reporter } from './reporter.ts';
import type { Household } from './situation-roles.ts';
import { kinByRole, readRoles, roleNames } from './situation-roles.ts';
import type { Entry, Period } from './situation-values.ts';
import { documentValues, periodOf } from './situation-values.ts';

/** What a variable is, and whose. */
export type Variable =
  | { readonly is: 'fact'; readonly fact: Fact }
  | { readonly is: 'rule'; readonly rule: Rule }
  | { readonly is: 'total'; readonly key: string };

/** A null: what is to be computed, and where it stands. */
export interface Ask {
  readonly path: Path;
  /** The person's id; null for the household's. */
  readonly person: string | null;
  readonly variable: Variable;
  readonly period: Period;
}

/** One household in one year. */
export interface Situation {
  readonly household: string;
  readonly year: number;
  /** The household document that it stands for. */
  readonly located: Located;
  readonly asks: readonly Ask[];
}

/** Whether a document has this shape: persons by name, or households. */
export function isSituation(plain: unknown): boolean {
  return isRecord(plain) && (isRecord(plain.persons) || 'households' in plain);
}

/**
 * Reads a document of this shape.
 * @param totals sums of a household that may be asked for: income concepts and the like.
 * @throws ProblemsError with every fault of the shape; those of facts are told when the documents are read.
 */
export function readSituations(
  located: Located,
  legislation: Legislation,
  totals: readonly string[],
): Situation[] {
  const problems: Problem[] = [];
  const reader = new SituationReader(new Reporter(located, problems), legislation, totals);
  const situations = reader.read(located.plain);
  if (problems.length > 0) throw new ProblemsError(inOrder(problems));
  return situations;
}

class SituationReader {
  readonly #reporter: Reporter;
  readonly #variables: ReadonlyMap<string, Variable>;

  constructor(reporter: Reporter, legislation: Legislation, totals: readonly string[]) {
    this.#reporter = reporter;
    this.#variables = variablesOf(legislation, totals);
  }

  read(plain: unknown): Situation[] {
    if (!isRecord(plain)) return [];
    this.#reporter.checkKeys([], plain, 'a situation', ['persons', 'households']);
    const persons = this.#mapping('persons', plain.persons);
    const written = this.#mapping('households', plain.households);
    const households = readRoles(this.#reporter, written, Object.keys(persons));
    const entries = [
      ...Object.entries(persons).flatMap(([id, one]) => this.#entries(['persons', id], id, one)),
      ...households.flatMap(({ id, rest }) => this.#entries(['households', id], null, rest)),
    ];
    const years = this.#years(entries);
    return years.flatMap((year) =>
      households.map((one) => this.#situation(one, year, persons, entries)),
    );
  }

  #mapping(key: string, written: unknown): Record<string, Record<string, unknown>> {
    if (!isRecord(written)) {
      const path = written === undefined ? [] : [key];
      this.#reporter.fault(path, 'missing', `expected "${key}" by name`);
      return {};
    }
    const records = Object.entries(written).flatMap(([id, one]) => {
      if (isRecord(one)) return [[id, one] as const];
      this.#reporter.fault([key, id], 'wrong-type', `found ${show(one)}; expected variables`);
      return [];
    });
    return Object.fromEntries(records);
  }

  /** Every value of a person or household, by period. */
  #entries(path: Path, person: string | null, written: Record<string, unknown>): Entry[] {
    return Object.entries(written).flatMap(([name, values]) => {
      const here = [...path, name];
      const variable = this.#variables.get(name);
      if (variable === undefined) {
        const roles = person === null ? roleNames : [];
        const known = [...roles, ...this.#variables.keys()];
        return this.#reporter.unknownKey(here, `there is no variable "${name}"`, known) ?? [];
      }
      const fault = levelFault(variable, person);
      if (fault !== null) return this.#reporter.fault(here, 'conflict', fault) ?? [];
      return this.#byPeriod(here, person, variable, values);
    });
  }

  #byPeriod(path: Path, person: string | null, variable: Variable, values: unknown): Entry[] {
    if (!isRecord(values)) {
      const period = { year: null, month: null };
      return [{ path, owner: path[1] ?? '', person, variable, period, value: values }];
    }
    return Object.entries(values).flatMap(([text, value]) => {
      const here = [...path, text];
      const period = periodOf(text);
      const fault =
        period === null
          ? `found the period "${text}"; expected a year such as 2025, a month such as 2025-03 or ETERNITY`
          : askFault(variable, period, value);
      if (period !== null && fault === null)
        return [{ path: here, owner: path[1] ?? '', person, variable, period, value }];
      this.#reporter.problems.push({
        code: 'wrong-type',
        where: this.#reporter.located.where(here, 'key'),
        message: fault ?? '',
      });
      return [];
    });
  }

  #years(entries: readonly Entry[]): number[] {
    const years = new Set(entries.flatMap(({ period }) => period.year ?? []));
    if (years.size === 0 && this.#reporter.problems.length === 0)
      this.#reporter.fault([], 'missing', 'no variable has a period: expected a year such as 2025');
    return [...years].sort((a, b) => a - b);
  }

  #situation(
    { id, members, rest: _, ...roles }: Household,
    year: number,
    persons: Readonly<Record<string, Record<string, unknown>>>,
    entries: readonly Entry[],
  ): Situation {
    const places = new Map<string, Path>();
    const mine = entries.filter(
      (one) =>
        (one.period.year === null || one.period.year === year) &&
        (one.person === null ? one.owner === id : members.includes(one.person)),
    );
    const of = (person: string | null, here: Path) =>
      documentValues(this.#reporter, {
        entries: mine.filter((one) => one.person === person),
        here,
        places,
      });
    const kin = kinByRole({ id, members, rest: {}, ...roles }, persons);
    const list = members.map((person, i) => {
      for (const [key, path] of kin.get(person)?.paths ?? [])
        places.set(keyOf(['persons', i, key]), path);
      places.set(keyOf(['persons', i]), ['persons', person]);
      return { id: person, ...kin.get(person)?.facts, ...of(person, ['persons', i]) };
    });
    places.set(keyOf([]), ['households', id]);
    const dated = mine.find((one) => one.period.year === year);
    if (dated !== undefined) places.set(keyOf(['year']), dated.path);
    const plain = { year, persons: list, ...of(null, []) };
    return {
      household: id,
      year,
      located: placed(this.#reporter.located, plain, places),
      asks: mine.filter((one) => one.value === null),
    };
  }
}

/** The document's places are those of what it was made of: of the part itself, or of the nearest around it. */
function placed(
  { where }: Located,
  plain: Record<string, unknown>,
  places: ReadonlyMap<string, Path>,
): Located {
  return {
    plain,
    where: (path, part) => {
      for (let length = path.length; length > 0; length--) {
        const found = places.get(keyOf(path.slice(0, length)));
        if (found !== undefined) return where(found, length === path.length ? part : 'value');
      }
      return where(places.get(keyOf([])) ?? []);
    },
  };
}

function keyOf(path: Path): string {
  return JSON.stringify(path);
}

function variablesOf(legislation: Legislation, totals: readonly string[]): Map<string, Variable> {
  const facts = Object.entries(legislation.facts).map(
    ([name, fact]) => [name, { is: 'fact', fact }] as const,
  );
  const rules = rulesOf(legislation).map((rule) => [rule.name, { is: 'rule', rule }] as const);
  const sums = totals.map((key) => [key, { is: 'total', key }] as const);
  return new Map<string, Variable>([...sums, ...rules, ...facts]);
}

/** Why a variable is not a person's, or not the household's; null where it is. */
function levelFault(variable: Variable, person: string | null): string | null {
  if (variable.is === 'total')
    return person === null ? null : `${variable.key} is of the whole household`;
  const { name, level } = variable.is === 'fact' ? variable.fact : variable.rule;
  if ((level === 'household') === (person === null)) return null;
  return level === 'household'
    ? `${name} belongs to the household, not to a person`
    : `${name} belongs to persons, not to the household`;
}

/** Why a value cannot be asked for, or said, of a period. */
function askFault(variable: Variable, { month }: Period, value: unknown): string | null {
  if (variable.is === 'total') {
    if (value !== null) return `${variable.key} is computed: expected null`;
    return month === null ? null : `${variable.key} is of a year: expected a year such as 2025`;
  }
  if (variable.is === 'fact' || value !== null || month === null) return null;
  const { name, period } = variable.rule;
  return period === 'year' ? `${name} is of a year: expected a year such as 2025` : null;
}
