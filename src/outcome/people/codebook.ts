// The codebook of people files: what each column is, and what stands in it. Filled block by block beside the writing.

import type { Label } from '../../engine/quantity.ts';
import type { PeopleColumn } from './columns.ts';
import type { PeopleTable } from './people.ts';

/** What stands in a column. */
export interface ColumnContent {
  readonly column: PeopleColumn;
  /** Share of the rows that hold nothing. */
  readonly missing: number;
  /** The least and the most of what is there, as a run has it; null where nothing is. */
  readonly least: number | null;
  readonly most: number | null;
  /** Mean under census weights, of what is there: of yes/no the share of yes. Null for numbers of rows, months, kinds. */
  readonly mean: number | null;
  /** Share of each kind under census weights. */
  readonly shares: readonly number[];
}

export interface TableContent {
  readonly name: PeopleTable['name'];
  readonly rows: number;
  /** Sum of the census weights. */
  readonly weight: number;
  readonly columns: readonly ColumnContent[];
}

/** Where the people come from: the file's footer and the codebook say so alike. */
export interface Provenance {
  /** The engine's version. */
  readonly version: string;
  readonly scenario: string;
  readonly question: Label;
  readonly area: string;
  readonly year: number;
  readonly seed: string;
  readonly households: number;
  /** sha256 of names, formulas and values of the law. */
  readonly law: string;
  /** Whose results stand in the files, with what they change. */
  readonly policies: readonly {
    readonly name: string;
    readonly lawYear: number;
    readonly law: string;
    readonly changes: readonly string[];
  }[];
}

/** Counts what passes. */
export class TableTally {
  readonly #name: PeopleTable['name'];
  readonly #columns: readonly ColumnTally[];
  #rows = 0;
  #weight = 0;

  constructor({ name, columns }: PeopleTable) {
    this.#name = name;
    this.#columns = columns.map((column) => new ColumnTally(column));
  }

  take({ rows, weights, values }: PeopleTable): void {
    this.#rows += rows;
    for (let row = 0; row < rows; row++) this.#weight += weights[row]!;
    this.#columns.forEach((column, i) => {
      column.take(values[i]!, rows, weights);
    });
  }

  content(): TableContent {
    const columns = this.#columns.map((column) => column.content(this.#rows));
    return { name: this.#name, rows: this.#rows, weight: this.#weight, columns };
  }
}

/** Columns that number or weigh rows have no mean. */
const unmeant = ['household', 'person', 'weight', 'surveyWeight'];

class ColumnTally {
  readonly #column: PeopleColumn;
  readonly #weightOfKind: Float64Array;
  #missing = 0;
  #least = Number.POSITIVE_INFINITY;
  #most = Number.NEGATIVE_INFINITY;
  #weight = 0;
  #sum = 0;

  constructor(column: PeopleColumn) {
    this.#column = column;
    this.#weightOfKind = new Float64Array(column.kinds.length);
  }

  take(values: Float64Array, rows: number, weights: Float64Array): void {
    const { mayBeMissing, form } = this.#column;
    for (let row = 0; row < rows; row++) {
      const value = values[row]!;
      if (mayBeMissing && value < 0) {
        this.#missing++;
        continue;
      }
      if (value < this.#least) this.#least = value;
      if (value > this.#most) this.#most = value;
      if (form === 'kind') this.#weightOfKind[value]! += weights[row]!;
      this.#weight += weights[row]!;
      this.#sum += weights[row]! * value;
    }
  }

  content(rows: number): ColumnContent {
    const { name, form } = this.#column;
    const isMeant = (form === 'number' || form === 'yes/no') && !unmeant.includes(name);
    const isThere = this.#least <= this.#most;
    const isRange = isThere && form !== 'kind';
    const step = form === 'member' ? 1 : 0;
    return {
      column: this.#column,
      missing: rows === 0 ? 0 : this.#missing / rows,
      least: isRange ? this.#least + step : null,
      most: isRange ? this.#most + step : null,
      mean: isMeant && this.#weight > 0 ? this.#sum / this.#weight : null,
      shares: [...this.#weightOfKind].map((weight) =>
        this.#weight > 0 ? weight / this.#weight : 0,
      ),
    };
  }
}
