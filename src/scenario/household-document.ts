// A household described by hand: place, year, persons, homes, and anything computed that is given instead.
// What the document does not say follows from what it says (a wage makes an employee, age six a pupil) or is the
// fact's neutral value. Every fault is reported, with its place and the nearest valid name.

import type { Fact } from '../engine/fact.ts';
import type { Legislation } from '../engine/legislation.ts';
import type { ValueChange } from '../engine/policy.ts';
import { parametersOf, rulesOf } from '../engine/policy.ts';
import type { Problem } from '../engine/problem.ts';
import { ProblemsError, suggest } from '../engine/problem.ts';
import type { Rule } from '../engine/rule.ts';
import type { Read } from './amounts.ts';
import { amountIn, monthIn, yesNoIn } from './amounts.ts';
import { isRecord, readChanges, show } from './changes.ts';
import type { Located, Path } from './located.ts';

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
  readonly changes: readonly ValueChange[];
}

/** What facts of other names a document may use, and what follows from what. The law's country supplies it. */
export interface DocumentLanguage {
  readonly legislation: Legislation;
  /** Facts of up to three homes, in order. */
  readonly homes: readonly Readonly<Record<string, Fact>>[];
  /** A fact whose monthly amount is held for as many months as another fact says. */
  readonly heldFor: Readonly<Record<string, string>>;
  /** Fills in what follows from what was said. */
  readonly infer: (person: Map<string, number>, said: ReadonlySet<string>, year: number) => void;
}

const topKeys = ['place', 'year', 'law', 'persons', 'homes', 'given', 'set'];

/**
 * Reads a household document.
 * @throws ProblemsError with all faults.
 */
export function readHousehold(located: Located, language: DocumentLanguage): HouseholdInput {
  return new Reader(located, language).read();
}

class Reader {
  readonly #located: Located;
  readonly #language: DocumentLanguage;
  readonly #problems: Problem[] = [];
  readonly #facts = new Map<string, number[]>();
  readonly #given = new Map<string, (number | undefined)[]>();
  readonly #changes: ValueChange[] = [];
  readonly #rules: ReadonlyMap<string, Rule>;
  #persons: readonly Record<string, unknown>[] = [];
  #ids: readonly string[] = [];

  constructor(located: Located, language: DocumentLanguage) {
    this.#located = located;
    this.#language = language;
    this.#rules = new Map(rulesOf(language.legislation).map((rule) => [rule.name, rule]));
  }

  read(): HouseholdInput {
    const document = this.#document();
    const place = this.#place(document);
    const year = this.#year(document, 'year') ?? 0;
    const lawYear = 'law' in document ? (this.#year(document, 'law') ?? year) : year;
    this.#readPersonList(document);
    this.#householdFacts(document);
    this.#personFacts(year);
    this.#homes(document);
    this.#givenOf([], document, null);
    this.#set(document);
    if (this.#problems.length > 0) throw new ProblemsError(this.#problems);
    return {
      year,
      lawYear,
      place,
      persons: this.#ids,
      facts: this.#facts,
      given: this.#given,
      changes: this.#changes,
    };
  }

  #document(): Record<string, unknown> {
    const { plain } = this.#located;
    if (isRecord(plain)) return plain;
    const message = 'a household document is a mapping with place, year and persons';
    throw new ProblemsError([{ code: 'wrong-type', where: this.#located.where([]), message }]);
  }

  #fault(
    path: Path,
    code: Problem['code'],
    message: string,
    part: 'key' | 'value' = 'value',
    more: { suggestion?: string } = {},
  ): undefined {
    this.#problems.push({ code, where: this.#located.where(path, part), message, ...more });
    return undefined;
  }

  #place(document: Record<string, unknown>): string {
    const known = this.#language.legislation.placeFact.type;
    const kinds = known.is === 'kind' ? known.kinds : [];
    const { place } = document;
    if (place === undefined) this.#fault([], 'missing', 'the household needs a place');
    else if (!kinds.includes(String(place))) {
      this.#fault(
        ['place'],
        'unknown-name',
        `there is no place ${show(place)}`,
        'value',
        suggest(String(place), kinds),
      );
    }
    this.#facts.set(this.#language.legislation.placeFact.name, [
      Math.max(0, kinds.indexOf(String(place))),
    ]);
    return String(place);
  }

  #year(document: Record<string, unknown>, key: 'year' | 'law'): number | undefined {
    const year = document[key];
    if (year === undefined) return this.#fault([], 'missing', `the household needs a ${key}`);
    if (Number.isInteger(year) && Number(year) >= 1980 && Number(year) <= 2100) return Number(year);
    return this.#fault(
      [key],
      'out-of-range',
      `found ${show(year)}; expected a year from 1980 to 2100`,
    );
  }

  #readPersonList(document: Record<string, unknown>): void {
    const { persons } = document;
    if (!Array.isArray(persons) || persons.length === 0) {
      this.#fault(
        persons === undefined ? [] : ['persons'],
        'missing',
        'the household needs a list of persons',
      );
      return;
    }
    if (persons.length > 30)
      this.#fault(['persons'], 'out-of-range', 'a household has at most 30 persons');
    this.#persons = persons.map((person, i) => {
      if (isRecord(person)) return person;
      this.#fault(['persons', i], 'wrong-type', `found ${show(person)}; expected a person's facts`);
      return {};
    });
    this.#ids = this.#persons.map((person, i) =>
      String(person['id'] ?? String.fromCharCode(97 + i)),
    );
    this.#ids.forEach((id, i) => {
      if (this.#ids.indexOf(id) < i)
        this.#fault(['persons', i, 'id'], 'conflict', `two persons are called "${id}"`);
    });
  }

  #householdFacts(document: Record<string, unknown>): void {
    const own = this.#factsOf('household');
    const allowed = [...topKeys, ...own.keys()];
    for (const key of Object.keys(document)) {
      if (!allowed.includes(key))
        this.#fault(
          [key],
          'unknown-key',
          `a household has no "${key}"`,
          'key',
          suggest(key, allowed),
        );
    }
    for (const [name, fact] of own) {
      if (name === this.#language.legislation.placeFact.name || name === 'place') continue;
      const written = document[name];
      const value = written === undefined ? absent(fact) : this.#value([name], fact, written, 12);
      this.#facts.set(name, [value ?? 0]);
    }
  }

  #personFacts(year: number): void {
    const own = this.#factsOf('person');
    const read = this.#persons.map((person, i) => this.#onePerson(person, i, own, year));
    for (const [name, fact] of own)
      this.#facts.set(
        name,
        read.map((one) => one.get(name) ?? absent(fact)),
      );
    this.#marry();
  }

  #onePerson(
    person: Record<string, unknown>,
    i: number,
    own: ReadonlyMap<string, Fact>,
    year: number,
  ): Map<string, number> {
    const path: Path = ['persons', i];
    const allowed = ['id', 'given', ...own.keys()];
    const values = new Map<string, number>();
    for (const [key, written] of Object.entries(person)) {
      if (key === 'id' || key === 'given') continue;
      const fact = own.get(key);
      if (fact === undefined) {
        this.#fault(
          [...path, key],
          'unknown-key',
          `a person has no "${key}"`,
          'key',
          suggest(key, allowed),
        );
        continue;
      }
      const value = this.#value([...path, key], fact, written, this.#monthsHeld(fact, person));
      if (value !== undefined) values.set(key, value);
    }
    this.#language.infer(values, new Set(Object.keys(person)), year);
    this.#givenOf(path, person, i);
    return values;
  }

  #monthsHeld(fact: Fact, person: Record<string, unknown>): number {
    const months = this.#language.heldFor[fact.name];
    const written = months === undefined ? undefined : person[months];
    return typeof written === 'number' ? written : 12;
  }

  /** Who names a spouse is also the spouse's spouse. */
  #marry(): void {
    const spouses = this.#facts.get('spouse');
    spouses?.forEach((other, i) => {
      if (other >= 0 && spouses[other] === -1) spouses[other] = i;
      else if (other >= 0 && spouses[other] !== i) {
        this.#fault(
          ['persons', i, 'spouse'],
          'conflict',
          `${this.#ids[other]}'s spouse is somebody else`,
        );
      }
    });
  }

  #homes(document: Record<string, unknown>): void {
    const { homes } = document;
    if (homes === undefined) return;
    const slots = this.#language.homes;
    if (!Array.isArray(homes)) {
      this.#fault(['homes'], 'wrong-type', 'expected a list of homes');
      return;
    }
    if (homes.length > slots.length)
      this.#fault(['homes'], 'out-of-range', `at most ${slots.length} homes`);
    homes
      .slice(0, slots.length)
      .forEach((home, i) => this.#home(home, ['homes', i], slots[i] ?? {}));
  }

  #home(home: unknown, path: Path, slot: Readonly<Record<string, Fact>>): void {
    if (!isRecord(home)) {
      this.#fault(path, 'wrong-type', `found ${show(home)}; expected a home's area, value, land`);
      return;
    }
    for (const [key, written] of Object.entries(home)) {
      const fact = Object.hasOwn(slot, key) ? slot[key] : undefined;
      if (fact === undefined) {
        this.#fault(
          [...path, key],
          'unknown-key',
          `a home has no "${key}"`,
          'key',
          suggest(key, Object.keys(slot)),
        );
        continue;
      }
      this.#facts.set(fact.name, [this.#value([...path, key], fact, written, 12) ?? 0]);
    }
  }

  /** `given` of a person (`i`) or of the household (`null`): rules, and for the household parameters too. */
  #givenOf(path: Path, owner: Record<string, unknown>, i: number | null): void {
    const { given } = owner;
    if (given === undefined) return;
    const here = [...path, 'given'];
    if (!isRecord(given)) {
      this.#fault(here, 'wrong-type', 'expected computed quantities and their values');
      return;
    }
    const parameters = parametersOf(this.#language.legislation);
    for (const [name, written] of Object.entries(given)) {
      const rule = this.#rules.get(name);
      if (rule !== undefined) this.#giveRule([...here, name], rule, written, i);
      else if (parameters.has(name)) this.#giveParameter(here, name, written);
      else {
        const valid = [...this.#rules.keys(), ...parameters.keys()];
        this.#fault(
          [...here, name],
          'unknown-name',
          `"${name}" is neither computed nor a parameter`,
          'key',
          suggest(name, valid),
        );
      }
    }
  }

  #giveRule(path: Path, rule: Rule, written: unknown, i: number | null): void {
    const value = this.#computed(path, rule, written);
    if (value === undefined) return;
    if (i !== null && rule.level === 'household') {
      this.#fault(path, 'conflict', `${rule.name} belongs to the household, not to a person`);
      return;
    }
    const rows = rule.level === 'household' ? 1 : this.#persons.length;
    const values = this.#given.get(rule.name) ?? Array.from({ length: rows }, () => undefined);
    for (let row = 0; row < rows; row++) if (i === null || row === i) values[row] = value;
    this.#given.set(rule.name, values);
  }

  #computed(path: Path, rule: Rule, written: unknown): number | undefined {
    const read: Read<number> =
      rule.type.is === 'yes/no' ? asNumber(yesNoIn(written)) : amountIn(rule.unit, written);
    return this.#taken(path, written, read);
  }

  #giveParameter(here: Path, name: string, written: unknown): void {
    const reading = {
      located: this.#located,
      legislation: this.#language.legislation,
      problems: this.#problems,
      given: true,
    };
    this.#changes.push(...readChanges(reading, here, { [name]: written }));
  }

  #set(document: Record<string, unknown>): void {
    if (document['set'] === undefined) return;
    const { legislation } = this.#language;
    const reading = { located: this.#located, legislation, problems: this.#problems, given: false };
    this.#changes.push(...readChanges(reading, ['set'], document['set']));
  }

  #factsOf(level: 'person' | 'household'): ReadonlyMap<string, Fact> {
    const all = Object.entries(this.#language.legislation.facts).filter(
      ([, fact]) => fact.level === level,
    );
    return new Map(all);
  }

  #value(path: Path, fact: Fact, written: unknown, monthsHeld: number): number | undefined {
    if (fact.pointsToPerson) return this.#taken(path, written, this.#personNamed(written));
    return this.#taken(path, written, factValue(fact, written, monthsHeld));
  }

  #personNamed(written: unknown): Read<number> {
    if (written === null) return { ok: -1 };
    const at = this.#ids.indexOf(String(written));
    return at < 0 ? { expected: `one of the persons ${this.#ids.join(', ')}` } : { ok: at };
  }

  #taken(path: Path, written: unknown, read: Read<number>): number | undefined {
    if ('ok' in read) return read.ok;
    return this.#fault(path, 'wrong-type', `found ${show(written)}; expected ${read.expected}`);
  }
}

/** A fact's value as stored: numbers as they are, yes 1, no 0, kinds by their place. */
export function factValue(fact: Fact, written: unknown, monthsHeld = 12): Read<number> {
  if (fact.type.is === 'yes/no') return asNumber(yesNoIn(written));
  if (fact.isDate) return monthIn(written);
  if (fact.type.is === 'number') return amountIn(fact.unit, written, monthsHeld);
  const at = fact.type.kinds.indexOf(String(written));
  return at < 0 ? { expected: `one of ${fact.type.kinds.join(', ')}` } : { ok: at };
}

/** The stored neutral value of a fact. */
export function absent(fact: Fact): number {
  if (fact.type.is === 'kind') return Math.max(0, fact.type.kinds.indexOf(String(fact.absent)));
  return Number(fact.absent);
}

function asNumber(read: Read<boolean>): Read<number> {
  return 'ok' in read ? { ok: read.ok ? 1 : 0 } : read;
}
