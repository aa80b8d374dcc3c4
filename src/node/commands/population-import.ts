// `olive population import MAPPING.yaml`: a survey of one's own, checked, made whole, written for runs.

import type { Command } from 'commander';
import type { Imported } from '../../microdata/import.ts';
import type { PopulationHeader } from '../../microdata/population-format.ts';
import { importTables } from '../../microdata/report.ts';
import type { Language } from '../../report/language.ts';
import { toJson } from '../../report/table.ts';
import { languageOption, withForce, withManner } from '../flags.ts';
import { importFile } from '../microdata/import-file.ts';
import { populationOf } from '../microdata/people.ts';
import { openPopulation, writePopulation } from '../microdata/population-file.ts';
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
    .action((file: string, flags: Flags) => importAndTell(session, file, flags));
}

async function importAndTell(session: Session, file: string, flags: Flags): Promise<void> {
  const out = flags.out ?? populationOf(file);
  checkWritable([out], flags.force ?? false);
  const { talk } = session;
  const { imported, origin } = await importFile(file, (names) =>
    talk.say(`reading ${names.join(', ')}`),
  );
  const header = writePopulation(out, imported, origin);
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
