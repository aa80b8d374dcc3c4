// The rules of people files. What breaks one is told with its row, twenty of them; the others are counted.
//
//   households  `household` a number of its own, `weight` a number from 0, facts as their kinds and limits say
//   persons     `household` one of those, `person` from 1 without gaps, kin in the same household and not oneself
//   both        a household has one member to thirty

import { largestHousehold } from '../../engine/block.ts';
import { Numbers } from './numbers.ts';
import type { KnownColumn, RowFaults, Rows } from './rows.ts';
import { eachValue } from './rows.ts';

/** Tells the faults of a file's rows with their lines. */
class Lines {
  readonly #file: string;
  readonly #faults: RowFaults;
  readonly #lines = new Numbers();

  constructor(file: string, faults: RowFaults) {
    this.#file = file;
    this.#faults = faults;
  }

  /** Remembers the lines of some rows, and tells of those. */
  of(rows: Rows): (row: number, message: string) => void {
    if (rows.lineOf(0) !== null)
      for (let row = 0; row < rows.rows; row++) this.#lines.push(rows.lineOf(row) ?? 0);
    return (row, message) => this.tell(rows.firstRow - 1 + row, message);
  }

  /** @param place of the row in the file, from 0. */
  tell(place: number, message: string): void {
    const line = this.#lines.length > place ? this.#lines.at(place) : null;
    this.#faults.tell(this.#file, place + 1, line, message);
  }
}

/** Checks households and remembers who they are. */
export class HouseholdCheck {
  readonly #known: ReadonlyMap<string, KnownColumn>;
  readonly #lines: Lines;
  /** Their places in the file, from 0, by their numbers. */
  readonly places = new Map<number, number>();
  /** By place. */
  readonly numbers = new Numbers();

  constructor(file: string, known: ReadonlyMap<string, KnownColumn>, faults: RowFaults) {
    this.#known = known;
    this.#lines = new Lines(file, faults);
  }

  take(rows: Rows): void {
    const tell = this.#lines.of(rows);
    for (const [name, known] of this.#known)
      eachValue(known, rows, tell, (value, row) => {
        if (name === 'household') this.#takeNumber(value, (message) => tell(row, message));
      });
  }

  #takeNumber(number: number, tell: (message: string) => void): void {
    const before = this.places.get(number);
    if (before !== undefined) tell(`household ${number} stands in row ${before + 1} already`);
    else if (!Number.isNaN(number)) this.places.set(number, this.numbers.length);
    this.numbers.push(number);
  }

  /** Tells of households that nobody lives in, and of those of too many. */
  finish(sizes: ArrayLike<number>): void {
    for (let place = 0; place < this.numbers.length; place++) {
      const size = sizes[place]!;
      // What has no number of its own was told of already.
      if (this.places.get(this.numbers.at(place)) !== place) continue;
      if (size >= 1 && size <= largestHousehold) continue;
      const many =
        size === 0 ? 'no persons' : `${size} persons; expected at most ${largestHousehold}`;
      this.#lines.tell(place, `household ${this.numbers.at(place)} has ${many}`);
    }
  }
}

/** Checks persons, and which household each is of. */
export class PersonCheck {
  readonly #known: ReadonlyMap<string, KnownColumn>;
  readonly #lines: Lines;
  readonly #households: HouseholdCheck;
  /** By row: the place of the household, −1 for orphans. */
  readonly households = new Numbers();
  readonly #persons = new Numbers();
  /** Kin one after the other: the row, the number of who it is, which kin. */
  readonly #pointers = new Numbers();
  readonly #kin: readonly string[];

  constructor(
    file: string,
    known: ReadonlyMap<string, KnownColumn>,
    faults: RowFaults,
    households: HouseholdCheck,
  ) {
    this.#known = known;
    this.#lines = new Lines(file, faults);
    this.#households = households;
    const kin = [...known.values()].filter((one) => one.column.form === 'member');
    this.#kin = kin.map((one) => one.column.name);
  }

  take(rows: Rows): void {
    const tell = this.#lines.of(rows);
    for (const [name, known] of this.#known)
      eachValue(known, rows, tell, (value, row) => {
        if (name === 'household') this.#takeHousehold(value, (message) => tell(row, message));
        else if (name === 'person') this.#persons.push(value);
        else if (known.column.form === 'member' && value >= 0)
          this.#takeKin(rows.firstRow - 1 + row, value + 1, this.#kin.indexOf(name));
      });
  }

  #takeKin(row: number, person: number, kin: number): void {
    this.#pointers.push(row);
    this.#pointers.push(person);
    this.#pointers.push(kin);
  }

  #takeHousehold(number: number, tell: (message: string) => void): void {
    const place = this.#households.places.get(number);
    if (place === undefined && !Number.isNaN(number))
      tell(`household ${number} is not in the table of households`);
    this.households.push(place ?? -1);
  }

  /** Members of each household, by its place; tells of gaps and of kin that is nobody. */
  finish(): Uint32Array {
    const sizes = new Uint32Array(this.#households.numbers.length);
    for (let row = 0; row < this.households.length; row++)
      if (this.households.at(row) >= 0) sizes[this.households.at(row)]!++;
    this.#checkNumbers(sizes);
    for (let at = 0; at < this.#pointers.length; at += 3) this.#checkKin(at, sizes);
    return sizes;
  }

  #checkKin(at: number, sizes: Uint32Array): void {
    const [row, person] = [this.#pointers.at(at), this.#pointers.at(at + 1)];
    const name = this.#kin[this.#pointers.at(at + 2)];
    const place = this.households.at(row);
    if (place < 0) return;
    if (person === this.#persons.at(row)) this.#lines.tell(row, `${name} is the person itself`);
    else if (person > sizes[place]!)
      this.#lines.tell(row, `${name} ${person} is nobody of the household`);
  }

  /** Persons of a household are numbered from 1 without gaps. Of households that are too large that is told. */
  #checkNumbers(sizes: Uint32Array): void {
    const seen = new Int32Array(sizes.length);
    for (let row = 0; row < this.households.length; row++) {
      const place = this.households.at(row);
      const person = this.#persons.at(row);
      const size = sizes[place] ?? 0;
      if (place < 0 || Number.isNaN(person) || size > largestHousehold) continue;
      const bit = 1 << person;
      if (person > size)
        this.#lines.tell(
          row,
          `person ${person} of a household of ${size}: they are numbered from 1`,
        );
      else if ((seen[place]! & bit) !== 0)
        this.#lines.tell(row, `person ${person} of the household stands above already`);
      seen[place]! |= bit;
    }
  }
}
