// `olive population import MAPPING.yaml`: a survey of one's own, checked, made whole, written for runs.

import { basename, dirname, resolve } from 'node:path';
import type { Command } from 'commander';
import { china } from '../../law/china.ts';
import type { Imported } from '../../microdata/import.ts';
import { importSurvey } from '../../microdata/import.ts';
import type { Mapping } from '../../microdata/mapping.ts';
import type { PopulationHeader } from '../../microdata/population-format.ts';
import { readMapping } from '../../microdata/read-mapping.ts';
import { importTables } from '../../microdata/report.ts';
import type { SurveyFiles } from '../../microdata/survey-tables.ts';
import type { TableFile } from '../../microdata/table-file.ts';
import type { Language } from '../../report/language.ts';
import { toJson } from '../../report/table.ts';
import { languageOption, withForce, withManner } from '../flags.ts';
import { openCsv } from '../microdata/csv-file.ts';
import { openParquet } from '../microdata/parquet-file.ts';
import { fileDigest, populationOf } from '../microdata/people.ts';
import { openPopulation, writePopulation } from '../microdata/population-file.ts';
import { readNamedFile } from '../reading.ts';
import type { Session } from '../session.ts';
import { checkWritable } from '../writing.ts';

interface Flags {
  readonly out?: string;
  readonly force?: boolean;
  readonly json?: boolean;
  readonly lang: Language;
}

const examples = `
Examples:
  olive population template lis > survey.yaml
  olive population import survey.yaml
  olive run scenarios/baseline-2021.yaml --population survey.olive

The mapping names the tables (CSV or Parquet, beside it), their columns, codes and units. Every fault of the data is
told with its row, twenty of them, the others counted. A scenario names the result: population: { file: survey.olive }.`;

export function addImport(population: Command, session: Session): void {
  const command = population
    .command('import')
    .summary('read persons and households from CSV or Parquet')
    .description(
      'Imports a survey: checks it, imputes by named rules what it lacks, writes a population file.',
    )
    .argument('<mapping>', 'a mapping in YAML')
    .option(
      '-o, --out <file>',
      'the population file; the mapping’s name with .olive where left out',
    )
    .option('--json', 'print one JSON document instead of tables')
    .addOption(languageOption());
  withForce(withManner(command))
    .addHelpText('after', examples)
    .action((file: string, flags: Flags) => importFile(session, file, flags));
}

async function importFile(session: Session, file: string, flags: Flags): Promise<void> {
  const mapping = readMapping(readNamedFile(file), file, china.facts);
  const out = flags.out ?? populationOf(file);
  checkWritable([out], flags.force ?? false);
  const files = await openTables(mapping);
  const { talk } = session;
  talk.say(
    `reading ${[files.households, files.persons].flatMap((one) => one?.name ?? []).join(', ')}`,
  );
  const imported = await importSurvey(mapping, files, china.facts);
  const header = writePopulation(out, imported, originOf(mapping, files));
  const { digest } = openPopulation(out, out);
  const tables = importTables(imported, header);
  if (flags.json === true)
    session.printDocument({
      schema: 'olive/import@1',
      digest,
      population: described(header),
      weights: weightsOf(imported),
      tables: tables.map(toJson),
    });
  else session.print(tables, flags.lang);
  talk.say(`written to ${out}, digest ${digest}`);
}

/** What a header says, without how the file is laid out. */
function described(header: PopulationHeader) {
  const { format, personsOfBlocks, columns, ...rest } = header;
  return { format, ...rest, facts: columns.map((one) => one.fact), blocks: personsOfBlocks.length };
}

function weightsOf({ census, survey }: Imported) {
  const told = ({ before, after, lost }: Imported['census']) => ({ before, after, lost });
  return { census: told(census), survey: survey === null ? null : told(survey) };
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

function originOf(mapping: Mapping, { households, persons }: SurveyFiles) {
  const files = [households, persons].flatMap((one) =>
    one === null ? [] : [{ name: one.name, digest: one.digest }],
  );
  // Without its folders: the file is the same bytes wherever it was made.
  const { name } = mapping;
  return { mapping: basename(name), mappingDigest: fileDigest(name), files };
}
