// A cell as text for people (rounded, in their language) and for programs (exact, without unit).

import type { Label } from '../../engine/quantity.ts';
import type { Language } from '../language.ts';
import {
  exactYuan,
  formatNumber,
  missingNumber,
  type NumberFormat,
  yuanOfFen,
} from '../numbers.ts';
import { type Cell, type Column, columnUnit, type Figure } from './table.ts';

const moneyFormats: readonly string[] = ['yuan', 'yuanPerHead', 'yuanTotal'];

export function isFigure(cell: Cell): cell is Figure {
  return typeof cell === 'object' && cell !== null && 'format' in cell;
}

function isLabel(cell: Cell): cell is Label {
  return typeof cell === 'object' && cell !== null && 'zh' in cell;
}

/** Whether BigInts of this format are fen. */
export function isMoney(format: string): boolean {
  return moneyFormats.includes(format);
}

function numberOf(value: number | bigint, format: string): number {
  if (typeof value === 'number') return value;
  return isMoney(format) ? yuanOfFen(value) : Number(value);
}

/** A column's unit in brackets, as it follows the label; empty where there is none. */
export function shownUnit(column: Column, language: Language): string {
  const unit = columnUnit(column)[language];
  if (unit === '') return '';
  return language === 'zh' ? `（${unit}）` : ` (${unit})`;
}

/** A heading with its unit: `Mean (yuan per head)`, `均值（元/人）`. */
export function heading(column: Column, language: Language): string {
  return column.label[language] + shownUnit(column, language);
}

/** A cell as its reader sees it: rounded, without unit where the heading has it. */
export function shownCell(cell: Cell, column: Column, language: Language): string {
  if (cell === null) return missingNumber;
  if (typeof cell === 'string') return cell;
  if (isLabel(cell)) return cell[language];
  const options = {
    ...(column.digits === undefined ? {} : { digits: column.digits }),
    ...(column.signed === undefined ? {} : { signed: column.signed }),
  };
  if (isFigure(cell)) {
    const own = {
      ...options,
      ...(cell.digits === undefined ? {} : { digits: cell.digits }),
      ...(cell.signed === undefined ? {} : { signed: cell.signed }),
    };
    return formatNumber(numberOf(cell.value, cell.format), cell.format, language, own);
  }
  const format = numericFormat(column);
  return formatNumber(numberOf(cell, format), format, language, { ...options, unit: false });
}

function numericFormat(column: Column): NumberFormat {
  if (column.format === 'text' || column.format === 'mixed') {
    throw new RangeError(
      `Column "${column.key}" (${column.format}) holds a number without a format.`,
    );
  }
  return column.format;
}

/** Units of exact cells, where they differ from the shown ones: no hundred millions, no per cent. */
const exactUnits: Partial<Record<string, Label>> = {
  yuanTotal: { en: 'yuan', zh: '元' },
  share: { en: 'fraction', zh: '小数' },
  points: { en: 'fraction', zh: '小数' },
};

/** A heading for exact cells, with their unit. */
export function exactHeading(column: Column, language: Language): string {
  const unit = exactUnits[column.format];
  return heading(unit === undefined ? column : { ...column, unit }, language);
}

function exactNumber(value: number | bigint, format: string): string {
  if (typeof value === 'bigint') return isMoney(format) ? exactYuan(value) : value.toString();
  if (!Number.isFinite(value)) return '';
  return Object.is(value, -0) ? '0' : String(value);
}

/** A cell for a program: every digit, money in yuan, shares as fractions; empty where there is nothing. */
export function exactCell(cell: Cell, column: Column, language: Language): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if (isLabel(cell)) return cell[language];
  if (isFigure(cell)) return exactNumber(cell.value, cell.format);
  return exactNumber(cell, column.format);
}
