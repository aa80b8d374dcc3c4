// A Parquet file as a table of a survey, column by column, row group by row group.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { AsyncBuffer, FileMetaData } from 'hyparquet';
import { parquetMetadataAsync, parquetScan, parquetSchema } from 'hyparquet';
import type { Cell } from '../../microdata/cell.ts';
import type { Cells, RowsRead, TableFile } from '../../microdata/table-file.ts';
import { compressors } from '../parquet-compression.ts';
import { unreadable } from '../unreadable.ts';

/**
 * Opens a Parquet file.
 * @throws ProblemsError where it cannot be read.
 */
export async function openParquet(path: string, name: string): Promise<TableFile> {
  try {
    const bytes = readFileSync(path);
    const digest = createHash('sha256').update(bytes).digest('hex');
    const file: AsyncBuffer = {
      byteLength: bytes.length,
      slice: (start, end) =>
        bytes.buffer.slice(bytes.byteOffset + start, bytes.byteOffset + (end ?? bytes.length)),
    };
    const metadata = await parquetMetadataAsync(file);
    const columns = parquetSchema(metadata).children.map(({ element }) => element.name);
    return {
      name,
      columns,
      digest,
      read: async (wanted, take) => {
        try {
          return await readColumns(file, metadata, wanted, take);
        } catch (error) {
          throw unreadable(name, `cannot read "${name}"`, error);
        }
      },
    };
  } catch (error) {
    throw unreadable(name, `cannot read "${name}"`, error);
  }
}

/** Each column by a scan of its own: a scan keeps what it has decoded. */
async function readColumns(
  file: AsyncBuffer,
  metadata: FileMetaData,
  wanted: readonly string[],
  take: (cells: Cells) => void,
): Promise<RowsRead> {
  for (const [column, name] of wanted.entries()) {
    const scan = await parquetScan({ file, metadata, compressors, columns: [name] });
    for (const { rowStart, rowEnd } of scan.ranges) {
      const cells = await scan.readColumn({ column: name, rowStart, rowEnd });
      take({ column, cells: cells as ArrayLike<Cell> });
    }
  }
  return { rows: Number(metadata.num_rows), lineOf: null };
}
