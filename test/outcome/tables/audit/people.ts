// The people of two policies, read back from the files that `olive population make --with` writes: the rows that an
// outsider has. Nothing of src is used.

import { readFileSync } from 'node:fs';

/** A table of CSV, column by column, as the text that stands there. */
class Columns {
  readonly rows: number;
  readonly #text: readonly (readonly string[])[];
  readonly #index: ReadonlyMap<string, number>;

  constructor(file: string) {
    const [head, ...lines] = readFileSync(file, 'utf8').trimEnd().split(/\r?\n/);
    this.#index = new Map((head ?? '').split(',').map((name, i) => [name, i]));
    this.#text = lines.map((line) => line.split(','));
    this.rows = lines.length;
    const crooked = this.#text.findIndex((cells) => cells.length !== this.#index.size);
    if (crooked >= 0) throw new Error(`${file}: line ${crooked + 2} has other columns`);
  }

  has(name: string): boolean {
    return this.#index.has(name);
  }

  text(name: string): string[] {
    const at = this.#index.get(name);
    if (at === undefined) throw new Error(`no column ${name}`);
    return this.#text.map((cells) => cells[at]!);
  }

  numbers(name: string): Float64Array {
    return Float64Array.from(this.text(name), Number);
  }

  /** Money in fen, whole. */
  fen(name: string): Float64Array {
    return Float64Array.from(this.text(name), (text) => Math.round(Number(text) * 100));
  }
}

/** Households and persons with the results of both policies; years are of the run. */
export interface People {
  readonly households: Columns;
  readonly persons: Columns;
  /** Members of each household. */
  readonly size: Float64Array;
  /** Census weights in thousandths of a household: whole numbers. */
  readonly census: Float64Array;
  /** Survey weights of households. */
  readonly survey: Float64Array;
  /** For each person the row of their household. */
  readonly home: Int32Array;
}

export function readPeople(beginning: string): People {
  const households = new Columns(`${beginning}-households.csv`);
  const persons = new Columns(`${beginning}-persons.csv`);
  const home = Int32Array.from(persons.numbers('household'), (number) => number - 1);
  const size = new Float64Array(households.rows);
  for (const row of home) size[row]! += 1;
  return {
    households,
    persons,
    size,
    census: Float64Array.from(households.numbers('weight'), (weight) => Math.round(weight * 1000)),
    survey: households.numbers('surveyWeight'),
    home,
  };
}

/** One policy’s results on these people: each quantity of a household in fen, read once. */
export class Policy {
  readonly people: People;
  readonly name: string;
  readonly #read = new Map<string, Float64Array>();

  constructor(people: People, name: string) {
    this.people = people;
    this.name = name;
  }

  /** A concept or a flow by household, in fen. */
  of(quantity: string): Float64Array {
    const known = this.#read.get(quantity);
    if (known !== undefined) return known;
    const read = this.people.households.fen(`${this.name}.${quantity}`);
    this.#read.set(quantity, read);
    return read;
  }

  /** Several flows together, each with its sign: `wages`, `-schoolFees`. */
  sum(signed: readonly string[]): Float64Array {
    const sum = new Float64Array(this.people.size.length);
    for (const word of signed) {
      const minus = word.startsWith('-');
      const amounts = this.of(minus ? word.slice(1) : word);
      for (let row = 0; row < sum.length; row++)
        sum[row]! += minus ? -amounts[row]! : amounts[row]!;
    }
    return sum;
  }

  /** What all households together have of it, to the fen: census weights, whole numbers throughout. */
  total(
    quantity: string | readonly string[],
    where: (row: number) => boolean = () => true,
  ): bigint {
    const amounts = typeof quantity === 'string' ? this.of(quantity) : this.sum(quantity);
    let thousandths = 0n;
    for (let row = 0; row < amounts.length; row++) {
      if (where(row)) thousandths += BigInt(amounts[row]!) * BigInt(this.people.census[row]!);
    }
    return halfAwayFromZero(thousandths);
  }

  /** Persons with any of it, in thousandths: each person’s own where it is a person’s, else all members. */
  concerned(quantity: string): bigint {
    const { people } = this;
    const column = `${this.name}.${quantity}`;
    let sum = 0n;
    if (people.persons.has(column)) {
      const own = people.persons.fen(column);
      for (let person = 0; person < own.length; person++) {
        if (own[person] !== 0) sum += BigInt(people.census[people.home[person]!]!);
      }
      return sum;
    }
    const amounts = this.of(quantity);
    for (let row = 0; row < amounts.length; row++) {
      if (amounts[row] !== 0) sum += BigInt(people.census[row]! * people.size[row]!);
    }
    return sum;
  }
}

function halfAwayFromZero(thousandths: bigint): bigint {
  return thousandths < 0n ? -((-thousandths + 500n) / 1000n) : (thousandths + 500n) / 1000n;
}
