// From a value as a run has it to what stands in a file, and back.

import { monthNumber, monthText } from '../../engine/dates.ts';
import type { PeopleColumn } from './columns.ts';

/** What stands in a cell: nothing is null. */
export type Cell = number | string | null;

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

/** A value, or what was expected in its place. */
export type Taken = { readonly value: number } | { readonly expected: string };

/** Numbers as files write them. */
const plainNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/**
 * How a column's cells are read: texts of a CSV file, or numbers and texts of a Parquet file.
 * Nothing is NaN where a column may hold it not, for the caller to refuse or to fill.
 */
export function readerOf({ form, kinds }: PeopleColumn): (cell: Cell | boolean | bigint) => Taken {
  const places = new Map(kinds.map((kind, place) => [kind, place]));
  if (form === 'kind') {
    return (cell) => {
      const value = places.get(typeof cell === 'string' ? cell.trim() : '');
      return value === undefined ? { expected: expectedKinds(kinds) } : { value };
    };
  }
  if (form === 'month') {
    return (cell) => {
      if (isNothing(cell)) return { value: -1 };
      const value = typeof cell === 'string' ? monthNumber(cell.trim()) : null;
      return value === null ? { expected: 'a month such as 1988-05, or nothing' } : { value };
    };
  }
  if (form === 'member') {
    return (cell) => {
      if (isNothing(cell)) return { value: -1 };
      const value = numberIn(cell);
      const isPlace = Number.isInteger(value) && value >= 1;
      return isPlace ? { value: value - 1 } : { expected: 'the number of a person, or nothing' };
    };
  }
  if (form === 'yes/no') {
    return (cell) => {
      const value = numberIn(cell);
      return value === 0 || value === 1 ? { value } : { expected: '0 or 1' };
    };
  }
  return (cell) => {
    const value = numberIn(cell);
    if (form === 'whole' && !Number.isSafeInteger(value)) return { expected: 'a whole number' };
    return Number.isFinite(value) ? { value } : { expected: 'a number' };
  };
}

function expectedKinds(kinds: readonly string[]): string {
  return kinds.length > 12 ? 'a known kind' : `one of ${kinds.join(', ')}`;
}

/** Whether a cell holds nothing. */
export function isNothing(cell: Cell | boolean | bigint): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

function numberIn(cell: Cell | boolean | bigint): number {
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'boolean' || typeof cell === 'bigint') return Number(cell);
  const text = (cell ?? '').trim();
  return plainNumber.test(text) ? Number(text) : Number.NaN;
}
