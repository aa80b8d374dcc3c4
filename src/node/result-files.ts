// The folder that `--out` writes: document, tables, charts, and a page that shows them.

import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../outcome/documents.ts';
import { documentText } from '../outcome/documents.ts';
import type { Language } from '../report/language.ts';
import type { Table } from '../report/table.ts';
import { toCsv, toMarkdown } from '../report/table.ts';
import type { Files } from './writing.ts';

/** What there is to write. */
export interface Result {
  readonly kind: 'run' | 'compare' | 'decompose' | 'sweep' | 'solve' | 'optimise';
  readonly document: Document;
  readonly tables: readonly Table[];
  /** SVG by name. */
  readonly charts: Readonly<Record<string, string>>;
  readonly language: Language;
  /** Further files by name. */
  readonly more?: readonly (readonly [string, string])[];
}

/** Files that a result will certainly take, to be checked before it is computed. */
export function resultPaths(
  folder: string,
  kind: Result['kind'],
  charts: readonly string[],
): string[] {
  const tables = join(folder, 'tables');
  const isThere = statSync(tables, { throwIfNoEntry: false })?.isDirectory() === true;
  const there = isThere ? readdirSync(tables).map((name) => join(tables, name)) : [];
  const own = [`${kind}.json`, 'tables.json', 'report.md', ...charts.map((name) => `${name}.svg`)];
  return [...own.map((name) => join(folder, name)), ...there];
}

/** The files of a result: the document, every table as CSV, every chart as SVG, a report in Markdown. */
export function resultFiles(folder: string, result: Result): Files {
  const { kind, document, tables, charts, language, more = [] } = result;
  const files = new Map([[join(folder, `${kind}.json`), documentText(document)]]);
  for (const table of tables)
    files.set(join(folder, 'tables', `${table.id}.csv`), toCsv(table, language));
  for (const [name, svg] of Object.entries(charts)) files.set(join(folder, `${name}.svg`), svg);
  for (const [name, text] of more) files.set(join(folder, name), text);
  files.set(join(folder, 'report.md'), report(result));
  return files;
}

function report({ tables, charts, language }: Result): string {
  const pictures = Object.keys(charts).map((name) => `![${name}](${name}.svg)\n`);
  return [...pictures, ...tables.map((table) => toMarkdown(table, language))].join('\n');
}
