// Reads a table of a survey: names of households and persons, and every fact as a column of stored numbers, NaN where
// nothing is said.

import type { Problem } from '../engine/problem.ts';
import { ProblemsError, suggest } from '../engine/problem.ts';
import type { Cell } from './cell.ts';
import { numberIn, saysNothing, wordIn } from './cell.ts';
import { Column } from './column.ts';
import type { FaultList, FaultPlace } from './fault-list.ts';
import type { Entry } from './mapping.ts';
import { cellReader, shortened } from './reading-cells.ts';
import type { TableFile } from './table-file.ts';

/** Which columns are wanted of a table, beside those of its entries. */
export interface TableOrder {
  /** 0 the households, 1 the persons. */
  readonly order: number;
  /** Columns of names, taken as words. */
  readonly names: readonly string[];
  /** Columns of numbers that are no facts: weights. */
  readonly numbers: readonly string[];
  readonly entries: readonly Entry[];
  /** Where the mapping speaks of the table. */
  readonly where: string;
}

export interface TableRead {
  readonly place: FaultPlace;
  readonly rows: number;
  readonly names: ReadonlyMap<string, readonly string[]>;
  readonly numbers: ReadonlyMap<string, Column>;
  /** What the entries say, by their names; pointers are among the words. */
  readonly values: ReadonlyMap<string, Column>;
  /** Names of kin, '' for nobody. */
  readonly pointers: ReadonlyMap<string, readonly string[]>;
}

type Take = (cell: Cell, row: number) => void;

/**
 * Reads a table.
 * @throws ProblemsError where it lacks a column; faults of rows go into the list.
 */
export async function readTable(
  file: TableFile,
  order: TableOrder,
  faults: FaultList,
): Promise<TableRead> {
  checkColumns(file, order);
  let lineOf: ((row: number) => number) | null = null;
  const place: FaultPlace = {
    order: order.order,
    name: file.name,
    lineOf: (row) => lineOf?.(row) ?? null,
  };
  const names = new Map(order.names.map((name) => [name, [] as string[]]));
  const numbers = new Map(order.numbers.map((name) => [name, new Column()]));
  const sources = order.entries.flatMap((entry) => sourcesOf(entry, place, faults));
  const takers = new Map<string, Take[]>();
  const add = (column: string, take: Take) =>
    takers.set(column, [...(takers.get(column) ?? []), take]);
  for (const [name, words] of names) add(name, (cell) => words.push(wordIn(cell)));
  for (const [name, column] of numbers) add(name, numberTaker(name, column, place, faults));
  for (const { column, take } of sources) add(column, take);
  const wanted = [...takers.keys()];
  const each = wanted.map((name) => ({ takes: takers.get(name) ?? [], row: 0 }));
  const read = await file.read(wanted, ({ column, cells }) => {
    const at = each[column];
    if (at === undefined) return;
    for (let i = 0; i < cells.length; i++, at.row++)
      for (const take of at.takes) take(cells[i], at.row);
  });
  lineOf = read.lineOf;
  const { rows } = read;
  const facts = order.entries.filter((entry) => !isPointer(entry));
  return {
    place,
    rows,
    names,
    numbers,
    values: new Map(facts.map((entry) => [entry.name, valuesOf(entry, sources, rows)])),
    pointers: new Map(
      order.entries.filter(isPointer).map((entry) => [entry.name, wordsOf(entry, sources)]),
    ),
  };
}

interface Source {
  readonly entry: Entry;
  readonly column: string;
  readonly values: Column;
  readonly words: string[];
  readonly take: Take;
}

function isPointer({ fact }: Entry): boolean {
  return fact?.pointsToPerson === true;
}

/** The columns of an entry, each read by itself. */
function sourcesOf(entry: Entry, place: FaultPlace, faults: FaultList): Source[] {
  if (entry.value !== null) return [];
  const nothing = new Set(entry.reading.missing);
  return entry.columns.map((column): Source => {
    const values = new Column();
    const words: string[] = [];
    if (isPointer(entry)) {
      const take = (cell: Cell) => {
        const word = wordIn(cell);
        words.push(saysNothing(word) || nothing.has(word) ? '' : word);
      };
      return { entry, column, values, words, take };
    }
    const reader = cellReader(entry);
    const take = (cell: Cell, row: number) => {
      const read = reader(cell);
      if (typeof read !== 'number') faults.add(place, row, read.fault, read.message);
      values.push(typeof read === 'number' ? read : 0);
    };
    return { entry, column, values, words, take };
  });
}

function wordsOf(entry: Entry, sources: readonly Source[]): readonly string[] {
  return sources.find((one) => one.entry === entry)?.words ?? [];
}

/** A sum is missing where all of its columns are; else those that say nothing count nothing. */
function valuesOf(entry: Entry, sources: readonly Source[], rows: number): Column {
  if (entry.value !== null) return Column.of(entry.value, rows);
  const own = sources.filter((one) => one.entry === entry).map((one) => one.values);
  const [only] = own;
  if (own.length === 1 && only !== undefined) return only;
  return Column.from(rows, (row) => {
    const said = own.map((column) => column.get(row)).filter((value) => !Number.isNaN(value));
    return said.length === 0 ? Number.NaN : said.reduce((sum, value) => sum + value, 0);
  });
}

function numberTaker(name: string, column: Column, place: FaultPlace, faults: FaultList): Take {
  return (cell, row) => {
    const word = wordIn(cell);
    const value = numberIn(word);
    column.push(value ?? 0);
    if (value !== null) return;
    if (saysNothing(word)) faults.add(place, row, 'missing', `${name} is missing`);
    else faults.add(place, row, 'no number', `${name} is "${shortened(word)}", no number`);
  };
}

/** @throws ProblemsError naming every column that is not there, or stands twice. */
function checkColumns(file: TableFile, { names, numbers, entries, where }: TableOrder): void {
  const ofTable = [...names, ...numbers].map((column) => ({ column, where }));
  const ofEntries = entries
    .filter((entry) => entry.value === null)
    .flatMap((entry) => entry.columns.map((column) => ({ column, where: entry.where })));
  const problems = [...ofTable, ...ofEntries].flatMap(({ column, where: at }): Problem[] => {
    const count = file.columns.filter((one) => one === column).length;
    if (count === 1) return [];
    if (count > 1)
      return [
        {
          code: 'conflict',
          where: at,
          message: `two columns of ${file.name} are called "${column}"`,
        },
      ];
    const shown = file.columns.slice(0, 30).join(', ');
    const message = `${file.name} has no column "${column}"; it has ${shown}`;
    return [{ code: 'unknown-name', where: at, message, ...suggest(column, file.columns) }];
  });
  if (problems.length > 0) throw new ProblemsError(problems);
}
