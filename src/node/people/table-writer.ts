// Writers of a people table, block by block: what is in memory is a block, or a group of rows.

import { closeSync, openSync, writeSync } from 'node:fs';
import type { BasicType, ColumnSource } from 'hyparquet-writer';
import { fileWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import { writerOf } from '../../outcome/people/cells.ts';
import type { Form, PeopleColumn } from '../../outcome/people/columns.ts';
import type { PeopleTable } from '../../outcome/people/people.ts';
import type { Format } from './paths.ts';

export interface TableWriter {
  /** Writes the rows that the table holds. */
  append(table: PeopleTable): void;
  finish(): void;
}

/** What the footer of a Parquet file says beside its columns. */
export type Metadata = Readonly<Record<string, string>>;

/** Opens a file for a table. */
export function openWriter(
  path: string,
  format: Format,
  columns: readonly PeopleColumn[],
  metadata: Metadata,
): TableWriter {
  return format === 'csv' ? new CsvWriter(path, columns) : new Parquet(path, columns, metadata);
}

/** Comma-separated values in UTF-8: no cell of ours needs quotes. */
class CsvWriter implements TableWriter {
  readonly #file: number;
  readonly #cells: readonly ReturnType<typeof writerOf>[];

  constructor(path: string, columns: readonly PeopleColumn[]) {
    this.#file = openSync(path, 'wx');
    this.#cells = columns.map(writerOf);
    writeSync(this.#file, `${columns.map((column) => column.name).join(',')}\n`);
  }

  append({ rows, values }: PeopleTable): void {
    const lines: string[] = [];
    for (let row = 0; row < rows; row++) {
      const cells = this.#cells.map((cell, i) => cell(values[i]![row]!) ?? '');
      lines.push(cells.join(','), '\n');
    }
    writeSync(this.#file, lines.join(''));
  }

  finish(): void {
    closeSync(this.#file);
  }
}

const types: Readonly<Record<Form, BasicType>> = {
  whole: 'INT32',
  number: 'DOUBLE',
  'yes/no': 'INT32',
  kind: 'STRING',
  month: 'STRING',
  member: 'INT32',
};

/** Rows in a group of a Parquet file: what readers take at once, and what waits in memory here. */
const rowsPerGroup = 32_768;

class Parquet implements TableWriter {
  readonly #columns: readonly PeopleColumn[];
  readonly #cells: readonly ReturnType<typeof writerOf>[];
  readonly #writer: ParquetWriter;
  #waiting: Float64Array[];
  #rows = 0;

  constructor(path: string, columns: readonly PeopleColumn[], metadata: Metadata) {
    this.#columns = columns;
    this.#cells = columns.map(writerOf);
    this.#waiting = columns.map(() => new Float64Array(rowsPerGroup + 4096));
    const columnData = columns.map((column) => sourceOf(column, []));
    this.#writer = new ParquetWriter({
      writer: fileWriter(path),
      schema: schemaFromColumnData({ columnData }),
      kvMetadata: Object.entries(metadata).map(([key, value]) => ({ key, value })),
      createdBy: `olive ${metadata['olive.version'] ?? ''}`.trim(),
    });
  }

  append({ rows, values }: PeopleTable): void {
    this.#makeRoom(this.#rows + rows);
    this.#waiting.forEach((column, i) => {
      column.set(values[i]!.subarray(0, rows), this.#rows);
    });
    this.#rows += rows;
    if (this.#rows >= rowsPerGroup) this.#flush();
  }

  finish(): void {
    if (this.#rows > 0) this.#flush();
    this.#writer.finish();
  }

  #makeRoom(rows: number): void {
    if ((this.#waiting[0]?.length ?? 0) >= rows) return;
    this.#waiting = this.#waiting.map((column) => {
      const larger = new Float64Array(rows + 8192);
      larger.set(column);
      return larger;
    });
  }

  #flush(): void {
    const rows = this.#rows;
    const columnData = this.#columns.map((column, i): ColumnSource => {
      const values = this.#waiting[i]!.subarray(0, rows);
      const cell = this.#cells[i]!;
      // Made when its turn comes: one column at a time is in memory twice.
      return {
        ...sourceOf(column, []),
        get data() {
          return column.form === 'number' ? values : Array.from(values, cell);
        },
      };
    });
    this.#writer.write({ columnData, rowGroupSize: this.#rows });
    this.#rows = 0;
  }
}

function sourceOf(
  { name, form, mayBeMissing }: PeopleColumn,
  data: ColumnSource['data'],
): ColumnSource {
  return { name, data, type: types[form], nullable: mayBeMissing };
}
