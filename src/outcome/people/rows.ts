// Rows of people files as they are read: which columns are known, how far their values may go, and what is told of those
// that do not fit: twenty rows, the others counted.

import { neutral } from '../../engine/block.ts';
import type { Fact } from '../../engine/fact.ts';
import type { Problem } from '../../engine/problem.ts';
import { ProblemsError } from '../../engine/problem.ts';
import { limitsOfFact } from '../../scenario/fact-limits.ts';
import type { Limits } from '../../scenario/limits.ts';
import type { CellReader, FileCell } from './cells.ts';
import { isNothing, readerOf } from './cells.ts';
import type { PeopleColumn } from './columns.ts';
import { factColumn, householdKeys, personKeys } from './columns.ts';

/** Some rows of a file, by column in the order of its names. */
export interface Rows {
  /** Of the first, from 1. */
  readonly firstRow: number;
  readonly rows: number;
  /** The line of the file a row (from 0 in the batch) stands in; null where files have none. */
  lineOf(row: number): number | null;
  readonly columns: readonly ArrayLike<FileCell>[];
}

/** Faults told one by one. */
const mostTold = 20;

/** A fault and the row it is in. */
interface RowFault {
  readonly file: number;
  readonly row: number;
  readonly problem: Problem;
}

/** Collects faults of rows: keeps the first, by file and row, and counts all. */
export class RowFaults {
  readonly #first: RowFault[] = [];
  readonly #files: string[] = [];
  #count = 0;

  tell(file: string, row: number, line: number | null, message: string): void {
    this.#count++;
    if (!this.#files.includes(file)) this.#files.push(file);
    const where = line === null ? file : `${file}:${line}`;
    const problem: Problem = { code: 'out-of-range', where, message: `row ${row}: ${message}` };
    this.#keep({ file: this.#files.indexOf(file), row, problem });
  }

  /** Puts a fault behind those of its row and of rows before it; what falls off the end is counted only. */
  #keep(fault: RowFault): void {
    const isBehind = (one: RowFault) =>
      one.file > fault.file || (one.file === fault.file && one.row > fault.row);
    const place = this.#first.findIndex(isBehind);
    this.#first.splice(place < 0 ? this.#first.length : place, 0, fault);
    if (this.#first.length > mostTold) this.#first.pop();
  }

  /** @throws ProblemsError with the first faults, and the number of the others. */
  throwIfAny(file: string): void {
    if (this.#count === 0) return;
    const told = this.#first.map((one) => one.problem);
    const more = this.#count - told.length;
    const message = `and ${more} more of such faults`;
    const rest: Problem[] = more === 0 ? [] : [{ code: 'out-of-range', where: file, message }];
    throw new ProblemsError([...told, ...rest]);
  }
}

/** A column of a file that is known: what it is, where it stands, how far its values may go. */
export interface KnownColumn {
  readonly column: PeopleColumn;
  readonly place: number;
  readonly reader: CellReader;
  readonly least: number;
  readonly most: number;
  /** A value that is allowed beyond: what stands where nothing is known. */
  readonly absent: number;
}

/**
 * The columns of a file by what they are called: keys, weights and facts. Others are left to the caller.
 * @throws ProblemsError where a key is not there, or two columns have one name.
 */
export function knownColumns(
  file: string,
  names: readonly string[],
  of: Fact['level'],
  facts: Readonly<Record<string, Fact>>,
): ReadonlyMap<string, KnownColumn> {
  refuseNames(file, names, of === 'household' ? ['household', 'weight'] : ['household', 'person']);
  const keys = of === 'household' ? householdKeys : personKeys;
  return new Map(
    names.flatMap((name, place): [string, KnownColumn][] => {
      const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
      const key = keys.find((one) => one.name === name);
      if (key !== undefined) return [[name, knownColumn(key, place, keyLimits(key))]];
      if (fact?.level !== of) return [];
      const more = { ...factLimits(fact), absent: neutral(fact) };
      return [[name, knownColumn(factColumn(fact), place, more)]];
    }),
  );
}

function refuseNames(file: string, names: readonly string[], needed: readonly string[]): void {
  const missing = needed.filter((name) => !names.includes(name));
  const twice = names.filter((name, i) => names.indexOf(name) !== i);
  const problems: Problem[] = [
    ...missing.map((name): Problem => {
      const message = `there is no column "${name}"; there are ${names.slice(0, 20).join(', ')}`;
      return { code: 'missing', where: file, message };
    }),
    ...twice.map((name): Problem => {
      return { code: 'conflict', where: file, message: `two columns are called "${name}"` };
    }),
  ];
  if (problems.length > 0) throw new ProblemsError(problems);
}

/** A column in a place, its values within limits. */
export function knownColumn(
  column: PeopleColumn,
  place: number,
  { least, most, absent = Number.NaN }: Limits & { readonly absent?: number },
): KnownColumn {
  return { column, place, reader: readerOf(column), least, most, absent };
}

const endless = Number.POSITIVE_INFINITY;
/** Most yuan of an amount: no household has more, and sums stay exact. */
const mostYuan = 1e12;

function keyLimits({ form }: PeopleColumn): Limits {
  return { least: form === 'whole' ? 1 : 0, most: endless };
}

function factLimits(fact: Fact): Limits {
  if (fact.type.is !== 'number' || fact.isDate || fact.pointsToPerson)
    return { least: -endless, most: endless };
  const limits = limitsOfFact(fact);
  if (!fact.unit.startsWith('yuan') || fact.most !== null) return limits;
  return { least: limits.least < 0 ? -mostYuan : 0, most: mostYuan };
}

/** Reads a column of some rows, each value handed on with its row; what does not fit is told and is not a number. */
export function eachValue(
  { column, place, reader, least, most, absent }: KnownColumn,
  rows: Rows,
  tell: (row: number, message: string) => void,
  take: (value: number, row: number) => void,
): void {
  const cells = rows.columns[place]!;
  const { read, expected } = reader;
  for (let row = 0; row < rows.rows; row++) {
    const value = read(cells[row]);
    if (!(value >= least && value <= most) && value !== absent) {
      if (Number.isNaN(value))
        tell(row, `${column.name} ${found(cells[row])}; expected ${expected}`);
      else
        tell(row, `${column.name} is ${value}; expected ${limitsText(least, most, column.unit)}`);
    }
    take(value, row);
  }
}

function limitsText(least: number, most: number, unit: string): string {
  return most === endless ? `${least} or more` : `${least} to ${most} in ${unit}`;
}

function found(cell: FileCell): string {
  if (isNothing(cell)) return 'is missing';
  return `is ${typeof cell === 'string' ? `"${cell.slice(0, 40)}"` : String(cell)}`;
}
