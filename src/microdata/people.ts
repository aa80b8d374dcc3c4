// The people of a survey while they are made ready: facts by name, households in the order of their file, persons
// household by household. NaN stands for what nobody has said; a fact that is not there at all is not in the data.

import type { Fact } from '../engine/fact.ts';
import { Column } from './column.ts';
import type { Joined } from './join.ts';

/** Who is meant by a number in a column of a level. */
export type Level = 'person' | 'household';

export class People {
  readonly year: number;
  readonly seed: string;
  readonly joined: Joined;
  readonly facts: Readonly<Record<string, Fact>>;
  readonly #columns = new Map<string, Column>();

  constructor(joined: Joined, { year, seed, facts }: Pick<People, 'year' | 'seed' | 'facts'>) {
    this.year = year;
    this.seed = seed;
    this.joined = joined;
    this.facts = facts;
  }

  /** Names of the facts that something is known of. */
  get names(): string[] {
    return [...this.#columns.keys()];
  }

  has(name: string): boolean {
    return this.#columns.has(name);
  }

  /** A column, NaN throughout where nothing is known. */
  column(name: string, level: Level): Column {
    return this.#columns.get(name) ?? Column.of(Number.NaN, this.length(level));
  }

  /** A column that is there. */
  find(name: string): Column | undefined {
    return this.#columns.get(name);
  }

  set(name: string, column: Column): void {
    this.#columns.set(name, column);
  }

  remove(name: string): void {
    this.#columns.delete(name);
  }

  length(level: Level): number {
    return level === 'person' ? this.joined.persons : this.joined.households;
  }

  /** Visits every person with the household and the place in it. */
  eachPerson(visit: (person: number, household: number, member: number) => void): void {
    const { start, households } = this.joined;
    for (let household = 0; household < households; household++) {
      const first = start[household] ?? 0;
      const end = start[household + 1] ?? 0;
      for (let person = first; person < end; person++) visit(person, household, person - first);
    }
  }

  /**
   * Fills what is missing of a fact.
   * @param make gives NaN where it knows nothing either.
   * @returns how many values were filled.
   */
  fillPersons(
    name: string,
    make: (person: number, household: number, member: number) => number,
  ): number {
    const before = this.column(name, 'person');
    const after = new Column();
    let filled = 0;
    this.eachPerson((person, household, member) => {
      const known = before.get(person);
      const value = Number.isNaN(known) ? make(person, household, member) : known;
      if (Number.isNaN(known) && !Number.isNaN(value)) filled += 1;
      after.push(value);
    });
    if (filled > 0) this.set(name, after);
    return filled;
  }

  /** Fills what is missing of a fact of households; see `fillPersons`. */
  fillHouseholds(name: string, make: (household: number) => number): number {
    let filled = 0;
    const after = this.column(name, 'household').map((known, household) => {
      if (!Number.isNaN(known)) return known;
      const value = make(household);
      if (!Number.isNaN(value)) filled += 1;
      return value;
    });
    if (filled > 0) this.set(name, after);
    return filled;
  }

  /** The place of a kind among a fact's kinds. */
  kind(name: string, kind: string): number {
    const type = this.facts[name]?.type;
    const at = type?.is === 'kind' ? type.kinds.indexOf(kind) : -1;
    if (at < 0) throw new Error(`${name} has no kind "${kind}"`);
    return at;
  }
}
