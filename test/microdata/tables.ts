// Tables and mappings written inside tests, imported without a disk.

import { ProblemsError } from '../../src/engine/problem.ts';
import { blockBytes, headerOf } from '../../src/microdata/encode.ts';
import type { FilePeople } from '../../src/microdata/file-people.ts';
import { filePeople } from '../../src/microdata/file-people.ts';
import type { Imported } from '../../src/microdata/import.ts';
import { importSurvey } from '../../src/microdata/import.ts';
import { readMapping } from '../../src/microdata/read-mapping.ts';
import type { TableFile } from '../../src/microdata/table-file.ts';
import { facts } from '../../src/population/facts.ts';
import { places } from '../../src/population/places.ts';
import { readText } from '../../src/scenario/located.ts';

/** A table of lines with commas, the first its heading; cells of a line behind one another, blanks left out. */
export function tableOf(name: string, text: string): TableFile {
  const [heading = [], ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.split(',').map((cell) => cell.trim()));
  return {
    name,
    columns: heading,
    digest: 'test',
    read: async (wanted, take) => {
      wanted.forEach((column, i) => {
        const place = heading.indexOf(column);
        take({ column: i, cells: rows.map((row) => row[place]) });
      });
      return { rows: rows.length, lineOf: (row) => row + 2 };
    },
  };
}

/** What a test imports: a mapping and its tables as texts. */
export interface Survey {
  readonly mapping: string;
  readonly persons: string;
  /** None where the persons' table has the households' columns as well. */
  readonly households?: string;
}

export function imported({ mapping, persons, households }: Survey): Promise<Imported> {
  const read = readMapping(readText(mapping, 'mapping.yaml'), 'mapping.yaml', facts);
  const files = {
    households: households === undefined ? null : tableOf('households.csv', households),
    persons: tableOf('persons.csv', persons),
  };
  return importSurvey(read, files, facts);
}

/** The faults of an import, one a line. */
export async function faultsOf(survey: Survey): Promise<readonly string[]> {
  try {
    await imported(survey);
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    return error.problems.map(({ where, message }) => `${where}: ${message}`);
  }
  return [];
}

/** A fact of everybody, as its word, number or month, in file order. */
export function valuesOf({ people }: Imported, name: string): (string | number)[] {
  const [fact, column] = [people.facts[name], people.find(name)];
  if (fact === undefined || column === undefined) return [];
  const { type } = fact;
  return Array.from({ length: column.length }, (_, at) => {
    const value = column.get(at);
    return type.is === 'kind' ? (type.kinds[value] ?? '') : value;
  });
}

/** The population file of an import, in memory. */
export function peopleOf(survey: Imported): FilePeople {
  const header = headerOf(
    survey,
    { mapping: 'mapping.yaml', mappingDigest: '', files: [] },
    places,
  );
  const blocks = header.personsOfBlocks.map((_, index) => blockBytes(survey, header, index));
  const all = new Uint8Array(blocks.reduce((sum, one) => sum + one.length, 0));
  let at = 0;
  for (const one of blocks) {
    all.set(one, at);
    at += one.length;
  }
  const plain: typeof header = JSON.parse(JSON.stringify(header));
  return filePeople(plain, facts, (from, bytes) => all.buffer.slice(from, from + bytes), 'people');
}
