// A CSV file as a table of a survey.

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { CsvError } from 'csv-parse';
import type { Cells, RowsRead, TableFile } from '../../microdata/table-file.ts';
import { brokenCsv, csvRows } from '../csv-columns.ts';
import { openText } from '../csv-text.ts';
import { unreadable } from '../unreadable.ts';

/** Rows handed on together. */
const rowsTogether = 1024;

/**
 * Opens a CSV file.
 * @throws ProblemsError where it cannot be read.
 */
export async function openCsv(path: string, name: string): Promise<TableFile> {
  try {
    const digest = await digestOf(path);
    const { pieces } = await openText(path);
    for await (const cells of csvRows(pieces))
      return new CsvFile(path, name, { columns: namesIn(cells), digest });
    throw new Error('the file is empty');
  } catch (error) {
    throw told(error, name);
  }
}

/** sha256 of a file's bytes. */
async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece as Uint8Array);
  return hash.digest('hex');
}

class CsvFile implements TableFile {
  readonly name: string;
  readonly columns: readonly string[];
  readonly digest: string;
  readonly #path: string;

  constructor(
    path: string,
    name: string,
    { columns, digest }: Pick<TableFile, 'columns' | 'digest'>,
  ) {
    this.#path = path;
    this.name = name;
    this.columns = columns;
    this.digest = digest;
  }

  async read(wanted: readonly string[], take: (cells: Cells) => void): Promise<RowsRead> {
    const places = wanted.map((name) => this.columns.indexOf(name));
    const lines: number[] = [];
    let rows: string[][] = [];
    const hand = () => {
      places.forEach((place, column) => {
        take({ column, cells: rows.map((cells) => cells[place]) });
      });
      rows = [];
    };
    try {
      let isHeading = true;
      const { pieces } = await openText(this.#path);
      for await (const cells of csvRows(pieces)) {
        if (!isHeading) {
          rows.push(cells);
          lines.push(Number(cells.at(-1)));
        }
        isHeading = false;
        if (rows.length === rowsTogether) hand();
      }
      hand();
    } catch (error) {
      throw told(error, this.name);
    }
    return { rows: lines.length, lineOf: (row) => lines[row] ?? 0 };
  }
}

/** The names of a heading; behind it stands its line. */
function namesIn(heading: readonly string[]): string[] {
  return heading.slice(0, -1).map((cell) => cell.trim());
}

function told(error: unknown, name: string): Error {
  if (error instanceof CsvError) return brokenCsv(name, error);
  return unreadable(name, `cannot read "${name}"`, error);
}
