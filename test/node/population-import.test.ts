// `olive population import`, and runs of what it wrote: from CSV and Parquet, on any number of threads.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { beforeAll, describe, expect, it } from 'vitest';
import { Block } from '../../src/engine/block.ts';
import { openParquet } from '../../src/node/microdata/parquet-file.ts';
import { openPopulation } from '../../src/node/microdata/population-file.ts';
import { WorkerPool } from '../../src/node/pool.ts';
import { readScenarioFile } from '../../src/node/reading.ts';
import { synthesised } from '../../src/population/synthesised.ts';
import { zhejiang } from '../../src/population/zhejiang.ts';
import { simulate } from '../../src/simulate.ts';
import type { WrittenTables } from '../microdata/written.ts';
import { csvOf, writtenTables } from '../microdata/written.ts';
import { call, folder } from './calling.ts';

const files = folder();
const at = (name: string) => join(files.path, name);
const made = designed(
  writtenTables(synthesised(zhejiang, { households: 1200, seed: 'imported', year: 2021 })),
);

/** Households as if they had been drawn in units of eight, in five strata. */
function designed({ households, persons }: WrittenTables): WrittenTables {
  const more = (row: string[], at: number) =>
    at === 0 ? [...row, 'stratum', 'unit'] : [...row, String(at % 5), String(Math.floor(at / 40))];
  return { households: households.map(more), persons };
}

/** A table as Parquet: numbers as numbers, words as words. */
function parquetOf([heading = [], ...rows]: readonly (readonly string[])[]): Uint8Array {
  const columnData = heading.map((name, i) => {
    const cells = rows.map((row) => row[i] ?? '');
    const isNumber = cells.every((cell) => cell !== '' && Number.isFinite(Number(cell)));
    const isWhole = isNumber && cells.every((cell) => Number.isInteger(Number(cell)));
    if (isWhole) return { name, data: cells.map(BigInt), type: 'INT64' as const };
    if (isNumber) return { name, data: cells.map(Number), type: 'DOUBLE' as const };
    const data = cells.map((cell) => (cell === '' ? null : cell));
    return { name, data, type: 'STRING' as const, nullable: true };
  });
  return new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize: 500 }));
}

interface RunDocument {
  readonly tables: readonly { readonly id: string }[];
  readonly run: { readonly population: Readonly<Record<string, unknown>> };
}

/** Every fact of everybody in a population file, by block. */
function blocksOf(name: string): number[][][] {
  const { people } = openPopulation(at(name), name);
  const block = new Block(people.facts);
  const facts = people.facts.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return Array.from({ length: people.blocks }, (_, index) => {
    people.fill(block, index);
    return facts.map((fact) => [...block.column(fact)]);
  });
}

beforeAll(async () => {
  files.write('households.csv', csvOf(made.households));
  files.write('persons.csv', csvOf(made.persons));
  writeFileSync(at('households.parquet'), parquetOf(made.households));
  writeFileSync(at('persons.parquet'), parquetOf(made.persons));
  files.write('csv.yaml', readFileSync('docs/mappings/generic.yaml', 'utf8'));
  files.write(
    'parquet.yaml',
    'year: 2021\nhouseholds: { file: households.parquet }\npersons: { file: persons.parquet }\n',
  );
  files.write(
    'design.yaml',
    `${readFileSync(at('csv.yaml'), 'utf8')}design: { strata: stratum, psu: unit }\n`,
  );
  files.write('own.yaml', 'population: { file: csv.olive }\n');
  files.write(
    'synthetic.yaml',
    'area: zhejiang\nyear: 2021\npopulation: { households: 1200, seed: imported }\n',
  );
  expect((await call('population', 'import', at('csv.yaml'))).code).toBe(0);
});

describe('olive population import', () => {
  it('tells what it read and made of it', async () => {
    const { out, err, code } = await call('population', 'import', at('csv.yaml'), '--force');
    expect(code).toBe(0);
    expect(out).toContain('What was read');
    expect(out).toContain('What was imputed');
    expect(out).toMatch(/households\s+1,200/);
    expect(out).toMatch(/households they stand for\s+\d+\.\dm \(rounded to 1\/1,000: [+−]0\.000/);
    expect(err).toContain(`written to ${at('csv.olive')}, digest `);
  });

  it('prints one document, by its schema', async () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false });
    for (const name of ['run', 'import'])
      ajv.addSchema(JSON.parse(readFileSync(`docs/schema/${name}.schema.json`, 'utf8')));
    const { out } = await call('population', 'import', at('csv.yaml'), '-f', '-q', '--json');
    ajv.validate('urn:olive:schema:import:1', JSON.parse(out));
    expect(ajv.errors).toBeNull();
  });

  it('does not overwrite unasked', async () => {
    const { code, err } = await call('population', 'import', at('csv.yaml'));
    expect(code).toBe(5);
    expect(err).toContain('csv.olive is there already: --force overwrites it');
  });

  it('ends 3 where the data are at fault, and writes nothing', async () => {
    files.write('faulty/persons.csv', csvOf(made.persons).replace(',female,', ',x,'));
    files.write('faulty/households.csv', csvOf(made.households));
    files.write('faulty/m.yaml', readFileSync(at('csv.yaml'), 'utf8'));
    const { code, err } = await call('population', 'import', at('faulty/m.yaml'));
    expect(code).toBe(3);
    expect(err).toMatch(/persons.csv:\d+: row \d+: sex has no code "x"/);
    expect((await call('run', at('own.yaml'), '--population', at('faulty/m.olive'))).code).toBe(5);
  });

  it('reads the same from Parquet as from CSV', async () => {
    expect((await call('population', 'import', at('parquet.yaml'), '-q')).code).toBe(0);
    expect(blocksOf('parquet.olive')).toEqual(blocksOf('csv.olive'));
    expect(readFileSync(at('parquet.olive'))).not.toEqual(readFileSync(at('csv.olive')));
  });

  it('reads back what olive population make writes', async () => {
    const words = ['population', 'make', at('synthetic.yaml'), '--out', at('made'), '-q'];
    expect((await call(...words)).code).toBe(0);
    files.write(
      'made.yaml',
      'year: 2021\nhouseholds: { file: made-households.parquet }\npersons: { file: made-persons.parquet }\n',
    );
    expect((await call('population', 'import', at('made.yaml'), '-q')).code).toBe(0);
    expect(blocksOf('made.olive')).toEqual(blocksOf('csv.olive'));
  });

  it('reads Parquet however it is compressed', async () => {
    const data = ['1', '2', '3', '3'];
    const compressors = {
      GZIP: (bytes: Uint8Array) => new Uint8Array(gzipSync(bytes)),
      BROTLI: (bytes: Uint8Array) => new Uint8Array(brotliCompressSync(bytes)),
      ZSTD: (bytes: Uint8Array) => new Uint8Array(zstdCompressSync(bytes)),
    };
    for (const codec of ['SNAPPY', 'GZIP', 'BROTLI', 'ZSTD', 'UNCOMPRESSED'] as const) {
      const columnData = [{ name: 'household', data, type: 'STRING' as const }];
      const written = parquetWriteBuffer({ columnData, codec, compressors });
      writeFileSync(at(`${codec}.parquet`), new Uint8Array(written));
      const file = await openParquet(at(`${codec}.parquet`), codec);
      const cells: unknown[] = [];
      const { rows } = await file.read(['household'], (one) => {
        cells.push(...Array.from(one.cells));
      });
      expect([codec, rows, cells]).toEqual([codec, 4, data]);
    }
  });

  it('says what is wrong with a file that is no Parquet', async () => {
    files.write('text.parquet', 'household,weight');
    files.write('no.yaml', 'year: 2021\npersons: { file: text.parquet }\n');
    const { code, err } = await call('population', 'import', at('no.yaml'));
    expect(code).toBe(5);
    expect(err).toContain('text.parquet: cannot read "text.parquet"');
  });
});

describe('a run of people from a file', () => {
  it('has the results of the same people synthesised, whatever the threads', async () => {
    const [own, synthetic] = ['own.yaml', 'synthetic.yaml'].map((name) =>
      readScenarioFile(at(name)),
    );
    if (own === undefined || synthetic === undefined) throw new Error('two scenarios were written');
    const pool = new WorkerPool(2);
    try {
      const [here, there] = [await simulate(own), await simulate(own, {}, pool.execute())];
      const made = await simulate(synthetic);
      expect(there.totals).toEqual(here.totals);
      expect(there.measures).toEqual(here.measures);
      expect(here.totals).toEqual(made.totals);
      expect(here.measures).toEqual(made.measures);
      expect(here.table.column('disposable')).toEqual(made.table.column('disposable'));
    } finally {
      await pool.close();
    }
  });

  it('names the file, the mapping and the imputations, and is held against no anchors', async () => {
    const { code, out } = await call('run', at('own.yaml'), '-q', '--out', at('out'));
    expect(code).toBe(0);
    expect(out).toMatch(/people\s+read from .*csv\.olive/);
    expect(out).toMatch(/published figures\s+none: the people are those of a file/);
    expect(out).not.toMatch(/^seed /m);
    const document = JSON.parse(readFileSync(at('out/run.json'), 'utf8')) as RunDocument;
    expect(document.run.population).toMatchObject({
      kind: 'file',
      area: 'zhejiang',
      year: 2021,
      households: 1200,
      mapping: 'csv.yaml',
      imputations: '',
    });
    expect(document.run.population.fileDigest).toMatch(/^[0-9a-f]{64}$/);
    expect(document.tables.map((one) => one.id)).not.toContain('anchors');
    expect(readFileSync(at('out/olive.svg'), 'utf8')).toContain('csv: 1,200 households');
  });

  it('is compared and explained like any other, with sampling errors where it has a design', async () => {
    expect((await call('population', 'import', at('design.yaml'), '-q')).code).toBe(0);
    const people = ['--population', at('design.olive')];
    files.write(
      'more.yaml',
      'extends: own.yaml\nset: { livingAllowance.standard: { raise: 20 % } }\n',
    );
    const compared = await call('compare', at('own.yaml'), at('more.yaml'), '-q', ...people);
    expect([compared.code, compared.err]).toEqual([0, '']);
    expect(compared.out).toContain('Changes with their sampling errors');
    expect(compared.out).toContain('linearised over 151 sampling units in 5 strata');
    expect((await call('explain', at('own.yaml'), '--household', '1200')).code).toBe(0);
  });

  it('is of the mapping as well, as long as nothing has changed since', async () => {
    files.write('by-mapping.yaml', 'population: { file: csv.yaml }\n');
    expect((await call('check', at('by-mapping.yaml'))).code).toBe(0);
    files.write('stale.yaml', readFileSync(at('csv.yaml'), 'utf8'));
    files.write('by-stale.yaml', 'population: { file: stale.yaml }\n');
    expect((await call('check', at('by-stale.yaml'))).err).toBe(
      `${at('stale.yaml')}: ${at('stale.yaml')} has not been imported yet: olive population import ${at('stale.yaml')}\n`,
    );
    await call('population', 'import', at('stale.yaml'), '-q');
    expect((await call('check', at('by-stale.yaml'))).code).toBe(0);
    files.write('stale.yaml', `${readFileSync(at('csv.yaml'), 'utf8')}# changed\n`);
    expect((await call('check', at('by-stale.yaml'))).err).toContain('changed since');
  });
});

describe('a scenario that does not fit its people', () => {
  it.each([
    ['year: 2025\npopulation: { file: csv.olive }', 'are of 2021, and the scenario is of 2025'],
    [
      'area: beijing\npopulation: { file: csv.olive }',
      'live in zhejiang, and the scenario is of beijing',
    ],
    [
      'population: { file: csv.olive, households: 5 }',
      'a population file has the households it has',
    ],
    ['population: { file: cvs.olive }', 'there is no such file — did you mean "csv.olive"?'],
    ['population: { file: own.yaml }', 'has not been imported yet'],
    ['population: { file: persons.csv }', 'it is no population file'],
    [
      'population: { file: ../x.olive }',
      'a scenario reaches no further; the command line reaches it',
    ],
  ])('is told why: %#', async (text, expected) => {
    files.write('wrong.yaml', `${text}\n`);
    const { code, err } = await call('check', at('wrong.yaml'));
    expect(err).toContain(expected);
    expect([3, 5]).toContain(code);
  });

  it('cannot be asked for a number of households', async () => {
    const { code, err } = await call('check', at('own.yaml'), '--households', '50');
    expect([code, err]).toEqual([
      3,
      `--households: ${at('csv.olive')} has 1200 households; expected no number of them\n`,
    ]);
  });

  it('takes other people from the command line, of the same year and place', async () => {
    const { code, out } = await call(
      'check',
      at('synthetic.yaml'),
      '--population',
      at('csv.olive'),
    );
    expect([code, out]).toEqual([0, expect.stringContaining('ok (zhejiang, people of 2021')]);
  });
});

describe('olive population template', () => {
  it('prints a mapping, and names those there are', async () => {
    const { code, out } = await call('population', 'template', 'lis');
    expect([code, out]).toEqual([0, readFileSync('docs/mappings/lis.yaml', 'utf8')]);
    expect((await call('population', 'template', 'lus')).err).toContain(
      'there are cfps, chfs, chip, generic, lis — did you mean "lis"?',
    );
  });
});
