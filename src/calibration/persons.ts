// Columns by person, gathered from the blocks of a run.

import type { Block } from '../engine/block.ts';
import type { Runner } from '../engine/run.ts';
import { residence } from '../population/facts/household.ts';
import { personQuantities } from './flows.ts';

export type PersonQuantity = keyof typeof personQuantities;

/** One row to each person. */
export interface Persons {
  /** Thousandths of a person, by the census weights. */
  readonly weight: Float64Array;
  /** Number of the kind of `residence`. */
  readonly residence: Float64Array;
  /** Yuan a year. */
  readonly amounts: Readonly<Record<PersonQuantity, Float64Array>>;
}

const names = Object.keys(personQuantities) as readonly PersonQuantity[];

/** Rows added block by block. */
export class PersonRows {
  #length = 0;
  #columns: Float64Array[] = Array.from({ length: names.length + 2 }, () => new Float64Array(4096));

  /** Adds the persons of the block last run. @param census weights of its households, in file order. */
  add(runner: Runner, census: Float64Array): void {
    const { block } = runner;
    const values = names.map((name) => runner.output(name));
    const inCountry = block.column(residence);
    for (let position = 0; position < block.count; position++) {
      const where = inCountry[block.householdIndex(position)]!;
      for (let member = 0; member < block.sizeOf(position); member++) {
        this.#addRow(block, position, member, census[position]!, where, values);
      }
    }
  }

  #addRow(
    block: Block,
    position: number,
    member: number,
    weight: number,
    where: number,
    values: readonly Float64Array[],
  ): void {
    if (this.#length === this.#columns[0]!.length) this.#grow();
    const row = this.#length++;
    const at = block.personIndex(position, member);
    const [weights, residences, ...amounts] = this.#columns;
    weights![row] = weight;
    residences![row] = where;
    values.forEach((column, i) => {
      amounts[i]![row] = column[at]!;
    });
  }

  #grow(): void {
    this.#columns = this.#columns.map((column) => {
      const longer = new Float64Array(column.length * 2);
      longer.set(column);
      return longer;
    });
  }

  /** The rows so far. */
  taken(): Persons {
    const [weight, where, ...amounts] = this.#columns.map((column) =>
      column.subarray(0, this.#length),
    );
    return {
      weight: weight!,
      residence: where!,
      amounts: Object.fromEntries(
        names.map((name, i) => [name, amounts[i]!]),
      ) as Persons['amounts'],
    };
  }
}
