// The persons of a household document: who there are, their facts, who is whose spouse and parent.

import type { Fact } from '../engine/fact.ts';
import { checkAges } from './ages.ts';
import { wordOf, writtenNumber } from './amounts.ts';
import type { ByMonth } from './by-month.ts';
import { isByMonth, readByMonth } from './by-month.ts';
import { bareFault, factFault } from './fact-limits.ts';
import { absent, factsOf, factValue } from './fact-value.ts';
import type { DocumentLanguage } from './household-document.ts';
import { checkKin } from './kin.ts';
import type { Path } from './located.ts';
import { isRecord, show } from './plain.ts';
import type { Reporter } from './reporter.ts';

/** A household has at most so many members. */
const mostPersons = 30;

export interface DocumentPersons {
  readonly ids: readonly string[];
  /** As written, one mapping each. */
  readonly written: readonly Record<string, unknown>[];
  /** Values by fact and person. */
  readonly facts: Map<string, number[]>;
  /** Facts said month by month: by fact and person. */
  readonly byMonth: ReadonlyMap<string, readonly (ByMonth | undefined)[]>;
  /** Where they are said. */
  readonly saidByMonth: readonly Path[];
}

/** Reads `persons`. */
export function readPersons(
  reporter: Reporter,
  language: DocumentLanguage,
  list: unknown,
  year: number,
): DocumentPersons {
  const written = readList(reporter, list);
  const ids = personIds(written);
  checkIds(reporter, written, ids);
  const own = factsOf(language.legislation, 'person');
  const reader = new PersonReader(reporter, language, own, ids);
  const read = written.map((person, i) => reader.read(person, i, year));
  const facts = new Map<string, number[]>();
  for (const [name, fact] of own)
    facts.set(
      name,
      read.map(({ values }) => values.get(name) ?? absent(fact)),
    );
  const said = read.flatMap(({ months }, i) => [...months.keys()].map((name) => ({ name, i })));
  const byMonth = new Map(
    said.map(({ name }) => [name, read.map(({ months }) => months.get(name))] as const),
  );
  marry(reporter, facts.get('spouse'), ids);
  checkKin(reporter, { ids, written, facts, year });
  checkAges(reporter, { ids, facts, known: own, year });
  const saidByMonth = said.map(({ name, i }) => ['persons', i, name]);
  return { ids, written, facts, byMonth, saidByMonth };
}

/** What the persons of a list are called: as they say, else by their place, unless somebody is called so. */
export function personIds(list: readonly unknown[]): string[] {
  const said = list.map((person) => (isRecord(person) ? wordOf(person.id) : ''));
  const names = [...list.keys()].map(nameAt);
  const isFree = (name: string) => !said.includes(name);
  const spare = names.filter((name, i) => isFree(name) && said[i] !== '');
  return said.map((id, i) => {
    const own = nameAt(i);
    return id || (isFree(own) ? own : (spare.shift() ?? `${own}${i + 1}`));
  });
}

/** a to z, then by number. */
function nameAt(i: number): string {
  return i < 26 ? String.fromCharCode(97 + i) : `p${i + 1}`;
}

function checkIds(
  reporter: Reporter,
  written: readonly Record<string, unknown>[],
  ids: readonly string[],
): void {
  ids.forEach((id, i) => {
    const said = written[i]?.id;
    const path = ['persons', i, 'id'];
    if (said !== undefined && wordOf(said) === '')
      reporter.fault(path, 'wrong-type', `found ${show(said)}; expected a name`);
    else if (ids.indexOf(id) < i)
      reporter.fault(path, 'conflict', `two persons are called "${id}"`);
  });
}

function readList(reporter: Reporter, list: unknown): Record<string, unknown>[] {
  if (!Array.isArray(list) || list.length === 0) {
    reporter.fault(
      list === undefined ? [] : ['persons'],
      'missing',
      'the household needs a list of persons',
    );
    return [];
  }
  if (list.length > mostPersons) {
    reporter.fault(['persons'], 'out-of-range', `a household has at most ${mostPersons} persons`);
  }
  return list.slice(0, mostPersons).map((person, i) => {
    if (isRecord(person)) return person;
    reporter.fault(
      ['persons', i],
      'wrong-type',
      `found ${show(person)}; expected a person's facts`,
    );
    return {};
  });
}

/** A person's facts, and those of them said month by month. */
interface ReadPerson {
  readonly values: ReadonlyMap<string, number>;
  readonly months: ReadonlyMap<string, ByMonth>;
}

class PersonReader {
  readonly #reporter: Reporter;
  readonly #language: DocumentLanguage;
  readonly #facts: ReadonlyMap<string, Fact>;
  readonly #ids: readonly string[];

  constructor(
    reporter: Reporter,
    language: DocumentLanguage,
    facts: ReadonlyMap<string, Fact>,
    ids: readonly string[],
  ) {
    this.#reporter = reporter;
    this.#language = language;
    this.#facts = facts;
    this.#ids = ids;
  }

  read(person: Record<string, unknown>, i: number, year: number): ReadPerson {
    const values = new Map<string, number>();
    const months = new Map<string, ByMonth>();
    for (const [key, written] of Object.entries(person)) {
      if (key === 'id' || key === 'given') continue;
      const path = ['persons', i, key];
      const fact = this.#facts.get(key);
      if (fact === undefined) {
        const allowed = ['id', 'given', ...this.#facts.keys()];
        this.#reporter.unknownKey(path, `a person has no "${key}"`, allowed);
        continue;
      }
      const value = this.#value(path, fact, written, person, year, months);
      if (value !== undefined) values.set(key, value);
    }
    this.#holdFor(values, months, person, i);
    this.#language.infer(values, new Set(Object.keys(person)), year);
    return { values, months };
  }

  /** The months that are named are those of the job. */
  #holdFor(
    values: Map<string, number>,
    months: ReadonlyMap<string, ByMonth>,
    person: Record<string, unknown>,
    i: number,
  ): void {
    for (const [name, said] of months) {
      const held = this.#language.heldFor[name] ?? '';
      const named = said.filter((one) => one !== null).length;
      if (person[held] !== undefined && values.get(held) !== named) {
        const message = `found ${show(person[held])}; the ${name} is of ${named} months`;
        this.#reporter.fault(['persons', i, held], 'conflict', message);
      }
      values.set(held, named);
    }
  }

  /** What is said month by month is kept so, and added up. */
  #overMonths(
    path: Path,
    fact: Fact,
    written: unknown,
    year: number,
    months: Map<string, ByMonth>,
  ): number | undefined {
    const said = readByMonth(this.#reporter, path, written, year);
    if (said === undefined) return undefined;
    const sum = said.reduce<number>((all, one) => all + (one ?? 0), 0);
    const fault = factFault(fact, sum, year);
    if (fault !== null) this.#reporter.fault(path, 'out-of-range', fault);
    months.set(fact.name, said);
    return sum;
  }

  #value(
    path: Path,
    fact: Fact,
    written: unknown,
    person: Record<string, unknown>,
    year: number,
    months: Map<string, ByMonth>,
  ): number | undefined {
    if (this.#language.heldFor[fact.name] !== undefined && isByMonth(written))
      return this.#overMonths(path, fact, written, year, months);
    const read = fact.pointsToPerson
      ? this.#personNamed(written)
      : factValue(fact, written, this.#monthsHeld(fact, person));
    if ('ok' in read) {
      const fault = this.#bareFault(fact, written) ?? factFault(fact, read.ok, year);
      if (fault !== null) this.#reporter.fault(path, 'out-of-range', fault);
      return read.ok;
    }
    return this.#reporter.fault(
      path,
      'wrong-type',
      `found ${show(written)}; expected ${read.expected}`,
    );
  }

  #personNamed(written: unknown): { ok: number } | { expected: string } {
    if (written === null) return { ok: -1 };
    const at = this.#ids.indexOf(wordOf(written));
    const names = [...new Set(this.#ids)].join(', ');
    return at < 0 ? { expected: `one of the persons ${names}` } : { ok: at };
  }

  /** Amounts held for some months are those that people speak of by the month. */
  #bareFault(fact: Fact, written: unknown): string | null {
    const found = this.#language.heldFor[fact.name] === undefined ? null : writtenNumber(written);
    return found?.per === null ? bareFault(found.value) : null;
  }

  #monthsHeld(fact: Fact, person: Record<string, unknown>): number {
    const months = this.#language.heldFor[fact.name];
    const written = months === undefined ? undefined : person[months];
    return typeof written === 'number' ? written : 12;
  }
}

/** Who names a spouse is also the spouse's spouse. */
function marry(reporter: Reporter, spouses: number[] | undefined, ids: readonly string[]): void {
  spouses?.forEach((other, i) => {
    if (other < 0) return;
    if (other === i)
      reporter.fault(['persons', i, 'spouse'], 'conflict', 'nobody is their own spouse');
    else if (spouses[other] === -1) spouses[other] = i;
    else if (spouses[other] !== i) {
      reporter.fault(
        ['persons', i, 'spouse'],
        'conflict',
        `${ids[other]}'s spouse is somebody else`,
      );
    }
  });
}
