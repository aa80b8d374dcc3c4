// A table as a value: what every result is before it is a page, a file or lines in a terminal.
// Cells hold the numbers themselves; only the writers turn them into text.

import type { Label } from '../../engine/quantity.ts';
import { type NumberFormat, unitLabel } from '../numbers.ts';

/** A number with a format of its own, for columns whose rows are of different kinds. */
export interface Figure {
  readonly value: number | bigint;
  readonly format: NumberFormat;
  /** Digits after the point, instead of the column's or the format's. */
  readonly digits?: number;
  /** With a plus sign before what is above zero, whatever the column has. */
  readonly signed?: boolean;
}

/**
 * Text, text in two languages, a number (shares as fractions, money in yuan), a whole number as a BigInt (fen where
 * the format is one of yuan), a number with its own format, or null for nothing to show.
 */
export type Cell = string | Label | number | bigint | Figure | null;

export type Row = Readonly<Record<string, Cell>>;

export interface Column {
  /** Camel case, the same in every file format and language. */
  readonly key: string;
  readonly label: Label;
  /** `text` for words; `mixed` where every cell is a figure with its own format. */
  readonly format: NumberFormat | 'text' | 'mixed';
  /** Said beside the label; the format's own unit where it is not given. */
  readonly unit?: Label;
  /** Digits after the point, instead of the format's. */
  readonly digits?: number;
  /** With a plus sign before what is above zero: for changes. */
  readonly signed?: boolean;
}

export interface Table {
  /** ASCII, fit for a file name. */
  readonly id: string;
  readonly title: Label;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly notes: readonly Label[];
}

const fileName = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

function mistakes(value: Table): string[] {
  const keys = value.columns.map((column) => column.key);
  const found: string[] = [];
  if (!fileName.test(value.id)) found.push(`the id "${value.id}" is not fit for a file name`);
  for (const [place, key] of keys.entries()) {
    if (keys.indexOf(key) !== place) found.push(`column "${key}" stands twice`);
  }
  for (const [place, row] of value.rows.entries()) {
    for (const key of Object.keys(row)) {
      if (!keys.includes(key)) found.push(`row ${place + 1} has "${key}", which is no column`);
    }
    for (const key of keys) {
      if (!Object.hasOwn(row, key)) found.push(`row ${place + 1} lacks "${key}"`);
    }
  }
  return found;
}

/**
 * A table whose rows hold exactly its columns.
 * @throws RangeError naming every column or row that does not fit.
 */
export function table(value: Table): Table {
  const found = mistakes(value);
  if (found.length > 0) throw new RangeError(`Table ${value.id}: ${found.join('; ')}.`);
  return value;
}

/** The unit said beside a column's label; empty where there is none. */
export function columnUnit(column: Column): Label {
  if (column.unit !== undefined) return column.unit;
  if (column.format === 'text' || column.format === 'mixed') return { en: '', zh: '' };
  return unitLabel(column.format);
}
