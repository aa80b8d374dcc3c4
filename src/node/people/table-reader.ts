// Readers of a people table, batch by batch: what is in memory is a few thousand rows of a CSV file, or a row group of a
// Parquet file. The one place that knows how such files are taken apart.

import { CsvError } from 'csv-parse';
import type { AsyncBuffer, FileMetaData } from 'hyparquet';
import { asyncBufferFromFile, parquetMetadataAsync, parquetScan, parquetSchema } from 'hyparquet';
import type { FileCell } from '../../outcome/people/cells.ts';
import type { Rows } from '../../outcome/people/rows.ts';
import { brokenCsv, csvRows } from '../csv-columns.ts';
import { openText } from '../csv-text.ts';
import { compressors } from '../parquet-compression.ts';
import { unreadable } from '../unreadable.ts';
import type { Format } from './paths.ts';

/** A table whose heading has been read. */
export interface OpenTable {
  readonly path: string;
  readonly names: readonly string[];
  /** Rows from the first, as often as it is asked. Every batch has all columns, in the order of the names. */
  batches(): AsyncGenerator<Rows>;
  /** What only a Parquet file has. */
  readonly parquet: FileMetaData | null;
}

/**
 * Opens a table.
 * @throws ProblemsError where it cannot be read.
 */
export async function openTable(path: string, format: Format): Promise<OpenTable> {
  try {
    return format === 'csv' ? await openCsv(path) : await openParquet(path);
  } catch (error) {
    throw told(error, path);
  }
}

function told(error: unknown, path: string): Error {
  if (error instanceof CsvError) return brokenCsv(path, error);
  return unreadable(path, `cannot read "${path}"`, error);
}

/** Rows of a CSV file in a batch. */
const rowsTogether = 4096;

async function openCsv(path: string): Promise<OpenTable> {
  let heading: readonly string[] | null = null;
  for await (const cells of csvRows((await openText(path)).pieces)) {
    heading = cells.slice(0, -1).map((cell) => cell.trim());
    break;
  }
  if (heading === null) throw new Error('the file is empty');
  const names = heading;
  return { path, names, parquet: null, batches: () => csvBatches(path, names.length) };
}

async function* csvBatches(path: string, columns: number): AsyncGenerator<Rows> {
  let rows: string[][] = [];
  let firstRow = 1;
  let isHeading = true;
  const batch = (): Rows => {
    const taken = rows;
    return {
      firstRow,
      rows: taken.length,
      lineOf: (row) => Number(taken[row]?.[columns]),
      columns: Array.from({ length: columns }, (_, i) => taken.map((cells) => cells[i] ?? '')),
    };
  };
  try {
    for await (const cells of csvRows((await openText(path)).pieces)) {
      if (!isHeading) rows.push(cells);
      isHeading = false;
      if (rows.length < rowsTogether) continue;
      yield batch();
      firstRow += rows.length;
      rows = [];
    }
  } catch (error) {
    throw told(error, path);
  }
  if (rows.length > 0) yield batch();
}

async function openParquet(path: string): Promise<OpenTable> {
  const file = await asyncBufferFromFile(path);
  const parquet = await parquetMetadataAsync(file);
  const names = parquetSchema(parquet).children.map(({ element }) => element.name);
  return { path, names, parquet, batches: () => parquetBatches(path, file, parquet, names) };
}

async function* parquetBatches(
  path: string,
  file: AsyncBuffer,
  metadata: FileMetaData,
  names: readonly string[],
): AsyncGenerator<Rows> {
  let rowStart = 0;
  for (const group of metadata.row_groups) {
    const rowEnd = rowStart + Number(group.num_rows);
    const range = { rowStart, rowEnd };
    const columns: ArrayLike<FileCell>[] = [];
    try {
      const scan = await parquetScan({ file, metadata, compressors, ...range });
      for (const column of names)
        columns.push((await scan.readColumn({ column, ...range })) as ArrayLike<FileCell>);
    } catch (error) {
      throw told(error, path);
    }
    yield { firstRow: rowStart + 1, rows: rowEnd - rowStart, lineOf: () => null, columns };
    rowStart = rowEnd;
  }
}
