// Tables in Markdown (the dialect with pipes).

import type { Language } from '../language.ts';
import { heading, shownCell } from './cell.ts';
import type { Table } from './table.ts';

function escaped(text: string): string {
  return text
    .replace(/[\\|*_`<>[\]#]/g, (character) => `\\${character}`)
    .replace(/\r\n|\r|\n/g, ' ');
}

/** A title in bold, the table, and its notes as a list. */
export function toMarkdown(table: Table, language: Language): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const head = table.columns.map((column) => escaped(heading(column, language)));
  const rule = table.columns.map((column) => (column.format === 'text' ? ':--' : '--:'));
  const body = table.rows.map((row) =>
    line(
      table.columns.map((column) => escaped(shownCell(row[column.key] ?? null, column, language))),
    ),
  );
  const notes = table.notes.map((note) => `- ${escaped(note[language])}`);
  const parts = [`**${escaped(table.title[language])}**`, '', line(head), line(rule), ...body];
  return `${[...parts, ...(notes.length > 0 ? ['', ...notes] : [])].join('\n')}\n`;
}
