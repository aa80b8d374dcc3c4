// Tables as CSV (RFC 4180): lines end in CRLF, a field with a comma, quote or line break is quoted, quotes are doubled.
// A leading apostrophe against spreadsheet formulas is not added: it would change the data, and cells come from us.

import type { Language } from '../language.ts';
import { exactCell, exactHeading } from './cell.ts';
import type { Table } from './table.ts';

export interface CsvOptions {
  /** First line: the columns' keys (default), or their labels with units. */
  readonly header?: 'keys' | 'labels';
  /** A byte order mark in front, without which Excel reads Chinese as mojibake. */
  readonly byteOrderMark?: boolean;
}

function field(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Every digit of every number: money in yuan, shares as fractions, nothing where there is nothing. */
export function toCsv(table: Table, language: Language, options: CsvOptions = {}): string {
  const byLabel = options.header === 'labels';
  const head = table.columns.map((column) =>
    byLabel ? exactHeading(column, language) : column.key,
  );
  const body = table.rows.map((row) =>
    table.columns.map((column) => exactCell(row[column.key] ?? null, column, language)),
  );
  const lines = [head, ...body].map((cells) => `${cells.map(field).join(',')}\r\n`);
  return `${options.byteOrderMark ? '\uFEFF' : ''}${lines.join('')}`;
}
