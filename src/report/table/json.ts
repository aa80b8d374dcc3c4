// Tables as JSON: both languages, numbers as they are, BigInts as strings of digits (fen where the unit is money).

import type { Label } from '../../engine/quantity.ts';
import { isFigure, isMoney } from './cell.ts';
import { type Cell, type Column, columnUnit, type Table } from './table.ts';

type JsonCell = string | number | null | Label | JsonFigure;

interface JsonFigure {
  readonly value: string | number | null;
  readonly format: string;
}

export interface JsonTable {
  readonly id: string;
  readonly title: Label;
  readonly columns: readonly {
    readonly key: string;
    readonly label: Label;
    /** As shown to readers; the numbers themselves are in yuan and fractions of 1. */
    readonly unit: Label;
    readonly format: string;
    /** How BigInts of this column are written: whole fen, or whole numbers. */
    readonly digits: 'fen' | 'whole';
  }[];
  readonly rows: readonly Readonly<Record<string, JsonCell>>[];
  readonly notes: readonly Label[];
}

function number(value: number | bigint): string | number | null {
  if (typeof value === 'bigint') return value.toString();
  if (!Number.isFinite(value)) return null;
  return value === 0 ? 0 : value;
}

function jsonCell(cell: Cell): JsonCell {
  if (typeof cell === 'number' || typeof cell === 'bigint') return number(cell);
  if (isFigure(cell)) return { value: number(cell.value), format: cell.format };
  return cell;
}

function jsonColumn(column: Column): JsonTable['columns'][number] {
  const { key, label, format } = column;
  return {
    key,
    label,
    unit: columnUnit(column),
    format,
    digits: isMoney(format) ? 'fen' : 'whole',
  };
}

/** The table as a value of JSON, to be put into a larger document or written as it stands. */
export function toJson(table: Table): JsonTable {
  return {
    id: table.id,
    title: table.title,
    columns: table.columns.map(jsonColumn),
    rows: table.rows.map((row) =>
      Object.fromEntries(table.columns.map(({ key }) => [key, jsonCell(row[key] ?? null)])),
    ),
    notes: table.notes,
  };
}
