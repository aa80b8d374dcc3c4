/**
 * Tables for a terminal. A Chinese character takes two cells there, so that counting characters would not align.
 *
 * Headings are broken into several lines where they are wider than their column. A table wider than the terminal is cut
 * into parts below one another, each beginning with the words that name its rows.
 */
import stringWidth from 'string-width';
import type { Language } from '../language.ts';
import { chineseWords, wrapped } from '../line-breaking.ts';
import { heading, shownCell, shownUnit } from './cell.ts';
import type { Column, Table } from './table.ts';

export interface TextOptions {
  /** Cells in a line of the terminal; without it a table is never cut. */
  readonly width?: number;
}

const gap = '  ';
/** A heading is not broken into lines narrower than this. */
const narrowestHeading = 12;

/** A column as lines of text, heading and cells apart, padded to one width. */
interface TextColumn {
  readonly isWords: boolean;
  readonly width: number;
  readonly head: readonly string[];
  readonly cells: readonly string[];
}

function widest(lines: readonly string[]): number {
  return lines.reduce((most, line) => Math.max(most, stringWidth(line)), 0);
}

function pad(text: string, width: number, isWords: boolean): string {
  const space = ' '.repeat(Math.max(0, width - stringWidth(text)));
  return isWords ? text + space : space + text;
}

/** A heading in as few lines as its column's width allows; the unit is not torn from its brackets. */
function headLines(column: Column, room: number, language: Language): string[] {
  const whole = heading(column, language);
  if (stringWidth(whole) <= room) return [whole];
  const piecesOf = language === 'zh' ? chineseWords : undefined;
  const label = wrapped(column.label[language], room, stringWidth, piecesOf);
  const unit = shownUnit(column, language).trim();
  return unit === '' ? label : [...label, unit];
}

function textColumns(table: Table, language: Language): TextColumn[] {
  return table.columns.map((column) => {
    const isWords = column.format === 'text';
    const cells = table.rows.map((row) => shownCell(row[column.key] ?? null, column, language));
    const room = Math.max(widest(cells), narrowestHeading);
    const head = headLines(column, room, language);
    const width = Math.max(widest(head), widest(cells));
    return {
      isWords,
      width,
      head: head.map((line) => pad(line, width, isWords)),
      cells: cells.map((line) => pad(line, width, isWords)),
    };
  });
}

/** Columns in parts that fit the width; every part begins with the leading columns of words. */
function parts(columns: readonly TextColumn[], width: number): TextColumn[][] {
  const firstNumber = columns.findIndex((column) => !column.isWords);
  const names = firstNumber === -1 ? [...columns] : columns.slice(0, firstNumber);
  const total = (list: readonly TextColumn[]): number =>
    list.reduce((sum, column) => sum + column.width + gap.length, -gap.length);
  const found: TextColumn[][] = [[...names]];
  for (const column of columns.slice(names.length)) {
    const last = found.at(-1)!;
    const isFull = last.length > names.length && total([...last, column]) > width;
    if (isFull) found.push([...names, column]);
    else last.push(column);
  }
  return found;
}

function lines(columns: readonly TextColumn[]): string[] {
  const line = (cells: readonly string[]): string => cells.join(gap).trimEnd();
  const height = columns.reduce((most, { head }) => Math.max(most, head.length), 0);
  const heads = Array.from({ length: height }, (_, row) =>
    line(columns.map(({ head, width }) => head[row - height + head.length] ?? ' '.repeat(width))),
  );
  const rule = line(columns.map(({ width }) => '-'.repeat(width)));
  const rows = (columns[0]?.cells ?? []).map((_, row) =>
    line(columns.map(({ cells }) => cells[row] ?? '')),
  );
  return [...heads, rule, ...rows];
}

/** Lines aligned in columns: words to the left, numbers to the right; title above, notes below. */
export function toText(table: Table, language: Language, options: TextOptions = {}): string {
  const { width = Number.POSITIVE_INFINITY } = options;
  const body = parts(textColumns(table, language), width).flatMap((part) => ['', ...lines(part)]);
  const notes = table.notes.map((note) => note[language]);
  return `${[table.title[language], ...body, ...(notes.length > 0 ? ['', ...notes] : [])].join('\n')}\n`;
}
