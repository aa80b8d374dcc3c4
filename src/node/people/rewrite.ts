// The table of households once more, with other weights: every other cell as it was. A Parquet file keeps its columns'
// types, a CSV file the texts of its cells.

import { closeSync, openSync, writeSync } from 'node:fs';
import type { SchemaElement } from 'hyparquet';
import type { ColumnSource } from 'hyparquet-writer';
import { fileWriter, ParquetWriter } from 'hyparquet-writer';
import { readerOf } from '../../outcome/people/cells.ts';
import { householdKeys } from '../../outcome/people/columns.ts';
import type { Rows } from '../../outcome/people/rows.ts';
import type { OpenTable } from './table-reader.ts';

/** Columns of weights. */
const weightNames: readonly string[] = householdKeys
  .filter((column) => column.unit === 'households')
  .map((column) => column.name);

/** What a weight is multiplied by, by the household's place in the file. */
export type Factors = (place: number) => number;

/** Writes the table with its weights multiplied, and what is said of it in the footer of a Parquet file. */
export async function rewrite(
  table: OpenTable,
  path: string,
  factors: Factors,
  said: Readonly<Record<string, string>>,
): Promise<void> {
  if (table.parquet === null) await rewriteCsv(table, path, factors);
  else await rewriteParquet(table, path, factors, said);
}

/** New weights of a batch, by the place of their column. */
function weightsIn(rows: Rows, names: readonly string[], factors: Factors): Map<number, number[]> {
  const { read } = readerOf(householdKeys[1]!);
  const places = weightNames.map((name) => names.indexOf(name)).filter((place) => place >= 0);
  return new Map(
    places.map((place) => {
      const weights = Array.from({ length: rows.rows }, (_, row) => {
        const weight = read(rows.columns[place]?.[row]);
        return weight * factors(rows.firstRow + row - 1);
      });
      return [place, weights];
    }),
  );
}

async function rewriteCsv(table: OpenTable, path: string, factors: Factors): Promise<void> {
  const file = openSync(path, 'wx');
  writeSync(file, `${table.names.map(quoted).join(',')}\n`);
  for await (const rows of table.batches()) {
    const weights = weightsIn(rows, table.names, factors);
    const lines = Array.from({ length: rows.rows }, (_, row) =>
      table.names
        .map(
          (_name, place) => weights.get(place)?.[row] ?? quoted(String(rows.columns[place]?.[row])),
        )
        .join(','),
    );
    writeSync(file, `${lines.join('\n')}\n`);
  }
  closeSync(file);
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

async function rewriteParquet(
  table: OpenTable,
  path: string,
  factors: Factors,
  said: Readonly<Record<string, string>>,
): Promise<void> {
  const { schema = [], key_value_metadata: before = [] } = table.parquet ?? {};
  const more = Object.entries(said).map(([key, value]) => ({ key, value }));
  const kept = before.filter(({ key }) => !(key in said) && key !== 'ARROW:schema');
  const writer = new ParquetWriter({
    writer: fileWriter(path),
    schema: schema.map(withRealWeights),
    kvMetadata: [...kept, ...more],
  });
  for await (const rows of table.batches()) {
    const weights = weightsIn(rows, table.names, factors);
    const columnData = table.names.map((name, place): ColumnSource => {
      return { name, data: weights.get(place) ?? Array.from(rows.columns[place]!) };
    });
    await writer.write({ columnData, rowGroupSize: rows.rows });
  }
  await writer.finish();
}

/** Weights are no whole numbers any more, whatever they were. */
function withRealWeights(element: SchemaElement): SchemaElement {
  if (!weightNames.includes(element.name)) return element;
  return { name: element.name, type: 'DOUBLE', repetition_type: 'REQUIRED' };
}
