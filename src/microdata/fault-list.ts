// The faults of tables: the first twenty are told with their rows, the others counted by what they are.

import type { Problem } from '../engine/problem.ts';
import { ProblemsError } from '../engine/problem.ts';

/** Faults told one by one. */
export const mostTold = 20;

/** What can be wrong with a row, in the words in which the others are counted. */
export type RowFault =
  | 'missing'
  | 'no number'
  | 'unknown code'
  | 'out of range'
  | 'impossible date'
  | 'negative weight'
  | 'double id'
  | 'orphan'
  | 'empty household'
  | 'too large household'
  | 'kin'
  | 'not the same in the household';

/** A table as faults name it. */
export interface FaultPlace {
  /** 0 the households, 1 the persons: the order in which faults are told. */
  readonly order: number;
  readonly name: string;
  readonly lineOf: (row: number) => number | null;
}

interface Told {
  readonly order: number;
  readonly row: number;
  readonly place: FaultPlace;
  readonly fault: RowFault;
  readonly message: string;
}

const codes: Readonly<Record<RowFault, Problem['code']>> = {
  missing: 'missing',
  'no number': 'wrong-type',
  'unknown code': 'unknown-name',
  'out of range': 'out-of-range',
  'impossible date': 'impossible-date',
  'negative weight': 'out-of-range',
  'double id': 'conflict',
  orphan: 'unknown-name',
  'empty household': 'missing',
  'too large household': 'out-of-range',
  kin: 'conflict',
  'not the same in the household': 'conflict',
};

export class FaultList {
  readonly #first: Told[] = [];
  readonly #counts = new Map<RowFault, number>();

  get isEmpty(): boolean {
    return this.#counts.size === 0;
  }

  /**
   * A fault of a row.
   * @param row 0 the first row below the heading.
   */
  add(place: FaultPlace, row: number, fault: RowFault, message: string): void {
    this.#counts.set(fault, (this.#counts.get(fault) ?? 0) + 1);
    const told: Told = { order: place.order, row, place, fault, message };
    const last = this.#first.at(-1);
    if (this.#first.length === mostTold && last !== undefined && !isBefore(told, last)) return;
    const at = this.#first.findIndex((one) => isBefore(told, one));
    this.#first.splice(at < 0 ? this.#first.length : at, 0, told);
    if (this.#first.length > mostTold) this.#first.pop();
  }

  /** @throws ProblemsError where there are faults. */
  throwIfAny(): void {
    if (this.isEmpty) return;
    throw new ProblemsError([...this.#first.map(problemOf), ...this.#others()]);
  }

  #others(): Problem[] {
    const rest = new Map(this.#counts);
    for (const { fault } of this.#first) rest.set(fault, (rest.get(fault) ?? 0) - 1);
    const left = [...rest].filter(([, count]) => count > 0);
    const all = left.reduce((sum, [, count]) => sum + count, 0);
    if (all === 0) return [];
    const kinds = left.map(([fault, count]) => `${count} × ${fault}`).join(', ');
    const where = this.#first.at(-1)?.place.name ?? '';
    return [{ code: 'conflict', where, message: `and ${all} more faults: ${kinds}` }];
  }
}

function isBefore(a: Told, b: Told): boolean {
  return a.order < b.order || (a.order === b.order && a.row < b.row);
}

function problemOf({ place, row, fault, message }: Told): Problem {
  const line = place.lineOf(row);
  const where = line === null ? place.name : `${place.name}:${line}`;
  return { code: codes[fault], where, message: `row ${row + 1}: ${message}` };
}
