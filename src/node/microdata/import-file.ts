// A survey imported by its mapping from files on disk.

import { basename, dirname, resolve } from 'node:path';
import { china } from '../../law/china.ts';
import type { OriginFiles } from '../../microdata/encode.ts';
import type { Imported } from '../../microdata/import.ts';
import { importSurvey } from '../../microdata/import.ts';
import type { Mapping } from '../../microdata/mapping.ts';
import { readMapping } from '../../microdata/read-mapping.ts';
import type { SurveyFiles } from '../../microdata/survey-tables.ts';
import type { TableFile } from '../../microdata/table-file.ts';
import { readNamedFile } from '../reading.ts';
import { openCsv } from './csv-file.ts';
import { openParquet } from './parquet-file.ts';
import { fileDigest } from './people.ts';

/** An import, and which files it is of. */
export interface ImportedFile {
  readonly imported: Imported;
  readonly origin: OriginFiles;
}

/**
 * Imports the survey of a mapping.
 * @param file the mapping; its tables lie beside it.
 * @param begin is told the tables when they are about to be read.
 * @throws ProblemsError with the faults of the mapping, or of the tables.
 */
export async function importFile(
  file: string,
  begin: (tables: readonly string[]) => void = () => undefined,
): Promise<ImportedFile> {
  const mapping = readMapping(readNamedFile(file), file, china.facts);
  const files = await openTables(mapping);
  const origin = originOf(mapping, files);
  begin(origin.files.map((one) => one.name));
  return { imported: await importSurvey(mapping, files, china.facts), origin };
}

/** Opens the tables that a mapping names; they lie beside it. */
async function openTables(mapping: Mapping): Promise<SurveyFiles> {
  const { households, persons } = mapping;
  return {
    households: households.file === null ? null : await openTable(mapping, households.file),
    persons: await openTable(mapping, persons.file ?? ''),
  };
}

function openTable({ name }: Mapping, file: string): Promise<TableFile> {
  const path = resolve(dirname(name), file);
  return /\.(parquet|pq)$/i.test(file) ? openParquet(path, file) : openCsv(path, file);
}

function originOf(mapping: Mapping, { households, persons }: SurveyFiles): OriginFiles {
  const files = [households, persons].flatMap((one) =>
    one === null ? [] : [{ name: one.name, digest: one.digest }],
  );
  // Without its folders: the file is the same bytes wherever it was made.
  const { name } = mapping;
  return { mapping: basename(name), mappingDigest: fileDigest(name), files };
}
