// Writing people files: both tables block by block, the codebook counted beside them, all put in place at the end.

import { writeFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { digestOf } from '../../engine/digest.ts';
import { legislationDescription } from '../../engine/structure-text.ts';
import { documentText } from '../../outcome/documents.ts';
import type { Provenance, TableContent } from '../../outcome/people/codebook.ts';
import { TableTally } from '../../outcome/people/codebook.ts';
import { codebookDocument, codebookPage } from '../../outcome/people/codebook-text.ts';
import type { AskedPeople, AskedPolicy } from '../../outcome/people/people.ts';
import { People } from '../../outcome/people/people.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { legislationOf } from '../../simulate.ts';
import { engineVersion } from '../version.ts';
import type { WrittenPaths } from './paths.ts';
import { writeStaged } from './staged.ts';
import type { Metadata } from './table-writer.ts';
import { openWriter } from './table-writer.ts';

export interface Making {
  readonly asked: AskedPeople;
  readonly paths: WrittenPaths;
  readonly force: boolean;
  readonly onProgress: (done: number, all: number) => void;
}

/** Blocks between two looks at the world: a signal, the bar. */
const blocksAtOnce = 8;

/**
 * Writes the files.
 * @returns what stands in the tables.
 * @throws ProblemsError for names that are none; FileError where a file cannot be written.
 */
export async function makePeople(making: Making): Promise<readonly TableContent[]> {
  const { asked, paths, force, onProgress } = making;
  const { codebook, format } = paths;
  const all = [paths.households, paths.persons, codebook.json, codebook.en, codebook.zh];
  const people = new People(asked);
  const provenance = provenanceOf(asked);
  return writeStaged(all, force, async (staged) => {
    const tables = [people.households, people.persons];
    const writers = tables.map((table) => {
      const metadata = metadataOf(provenance, table.name);
      return openWriter(staged.partOf(paths[table.name]), format, table.columns, metadata);
    });
    const tallies = tables.map((table) => new TableTally(table));
    for (let block = 0; block < people.blocks; block++) {
      people.fill(block).forEach((table, i) => {
        writers[i]?.append(table);
        tallies[i]?.take(table);
      });
      onProgress(block + 1, people.blocks);
      if (block % blocksAtOnce === blocksAtOnce - 1) await setImmediate();
    }
    for (const writer of writers) writer.finish();
    const contents = tallies.map((tally) => tally.content());
    const write = (path: string, text: string) => writeFileSync(staged.partOf(path), text);
    write(codebook.json, documentText(codebookDocument(provenance, contents)));
    write(codebook.en, codebookPage(provenance, contents, 'en'));
    write(codebook.zh, codebookPage(provenance, contents, 'zh'));
    return contents;
  });
}

function provenanceOf({ people, policies }: AskedPeople): Provenance {
  const { name, question, area, year, population } = people;
  return {
    version: engineVersion(),
    scenario: name,
    question,
    area,
    year,
    seed: population.seed,
    households: population.households,
    law: lawDigest(people),
    policies: policies.map(policyOf),
  };
}

function policyOf({ name, scenario }: AskedPolicy): Provenance['policies'][number] {
  const { changes, off, on, shifts, modules = [], lawYear } = scenario;
  const said = [
    ...changes.map((one) => one.parameter),
    ...off.map((one) => `off ${one}`),
    ...on.map((one) => `on ${one}`),
    ...shifts.map((one) => one.written),
    ...modules.map((one) => one.reform.name),
  ];
  return { name, lawYear, law: lawDigest(scenario), changes: [...new Set(said)] };
}

function lawDigest(scenario: Scenario): string {
  return digestOf(legislationDescription(legislationOf(scenario)));
}

/** The footer of a Parquet file. */
function metadataOf(provenance: Provenance, table: string): Metadata {
  const { version, scenario, area, year, seed, households, law, policies } = provenance;
  return {
    'olive.schema': 'olive/people@1',
    'olive.table': table,
    'olive.version': version,
    'olive.scenario': scenario,
    'olive.area': area,
    'olive.year': String(year),
    'olive.seed': seed,
    'olive.households': String(households),
    'olive.law': law,
    'olive.policies': JSON.stringify(policies),
  };
}
