// From a value as a run has it to what stands in a file, and back.

import { monthNumber, monthText } from '../../engine/dates.ts';
import type { PeopleColumn } from './columns.ts';

/** What stands in a cell: nothing is null. */
export type Cell = number | string | null;

/** What is found in a cell of a file: texts of CSV, whatever Parquet holds. */
export type FileCell = Cell | boolean | bigint | Date | undefined;

/** How a column's values are written. */
export function writerOf({ form, kinds }: PeopleColumn): (value: number) => Cell {
  if (form === 'kind') return (value) => kinds[value] ?? null;
  if (form === 'member') return (value) => (value < 0 ? null : value + 1);
  if (form !== 'month') return (value) => value;
  // Months are few: their texts are made once.
  const texts = new Map<number, string>();
  return (value) => {
    if (value < 0) return null;
    const known = texts.get(value);
    if (known !== undefined) return known;
    const text = monthText(value);
    texts.set(value, text);
    return text;
  };
}

/** Numbers as files write them. */
const plainNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** How a column's cells are read. */
export interface CellReader {
  /** The value as a run has it; not a number where the cell holds nothing that fits. */
  readonly read: (cell: FileCell) => number;
  /** What fits. */
  readonly expected: string;
}

/** How a column's cells are read: texts of a CSV file, or numbers and texts of a Parquet file. */
export function readerOf({ form, kinds }: PeopleColumn): CellReader {
  switch (form) {
    case 'kind': {
      const places = new Map(kinds.map((kind, place) => [kind, place]));
      const placeOf = (cell: FileCell) =>
        typeof cell === 'string' ? (places.get(cell) ?? places.get(cell.trim())) : undefined;
      return { read: (cell) => placeOf(cell) ?? Number.NaN, expected: expectedKinds(kinds) };
    }
    case 'month':
      return { read: monthIn, expected: 'a month such as 1988-05, or nothing' };
    case 'member':
      return { read: memberIn, expected: 'the number of a person, or nothing' };
    case 'yes/no':
      return { read: yesNoIn, expected: '0 or 1' };
    case 'whole':
      return { read: wholeIn, expected: 'a whole number' };
    case 'number':
      return { read: finiteIn, expected: 'a number' };
  }
}

function monthIn(cell: FileCell): number {
  if (isNothing(cell)) return -1;
  return (typeof cell === 'string' ? monthNumber(cell.trim()) : null) ?? Number.NaN;
}

function memberIn(cell: FileCell): number {
  if (isNothing(cell)) return -1;
  const value = numberIn(cell);
  return Number.isInteger(value) && value >= 1 ? value - 1 : Number.NaN;
}

function yesNoIn(cell: FileCell): number {
  const value = numberIn(cell);
  return value === 0 || value === 1 ? value : Number.NaN;
}

function wholeIn(cell: FileCell): number {
  const value = numberIn(cell);
  return Number.isSafeInteger(value) ? value : Number.NaN;
}

function finiteIn(cell: FileCell): number {
  const value = numberIn(cell);
  return Number.isFinite(value) ? value : Number.NaN;
}

function expectedKinds(kinds: readonly string[]): string {
  return kinds.length > 12 ? 'a known kind' : `one of ${kinds.join(', ')}`;
}

/** Whether a cell holds nothing. */
export function isNothing(cell: FileCell): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

function numberIn(cell: FileCell): number {
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'boolean' || typeof cell === 'bigint') return Number(cell);
  if (typeof cell !== 'string') return Number.NaN;
  const text = cell.trim();
  return plainNumber.test(text) ? Number(text) : Number.NaN;
}
