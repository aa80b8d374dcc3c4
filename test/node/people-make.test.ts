// People files, written by the command and read back by DuckDB: what stands in them is what a run has, to the fen.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { DuckDBInstance } from '@duckdb/node-api';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { Block } from '../../src/engine/block.ts';
import { flowsOf } from '../../src/engine/outputs.ts';
import { china } from '../../src/law/china.ts';
import { readScenarioFile } from '../../src/node/reading.ts';
import { areas } from '../../src/population/areas.ts';
import { born, father, sex, spouse } from '../../src/population/facts/people.ts';
import type { Outcome } from '../../src/simulate.ts';
import { simulate } from '../../src/simulate.ts';
import { baseline, call, folder, root, start } from './calling.ts';

const { path, write } = folder();
const reform = join(root, 'scenarios', 'allowance-raised.yaml');
const households = 1500;
/** Of persons, and of the household. */
const flows = ['comprehensiveTax', 'livingAllowance'];
const outcomes: Outcome[] = [];
let database: DuckDBConnection;

/** The rows of a query, numbers as numbers. */
async function ask(sql: string): Promise<Record<string, unknown>[]> {
  const reader = await database.runAndReadAll(sql);
  return reader.getRowObjectsJS();
}

const table = (name: string) => `'${join(path, name)}'`;

beforeAll(async () => {
  database = await (await DuckDBInstance.create(':memory:')).connect();
  for (const file of [baseline, reform])
    outcomes.push(await simulate(readScenarioFile(file, { households })));
});

describe('population make', () => {
  beforeAll(async () => {
    const words = ['population', 'make', baseline, '-n', String(households), '-q'];
    const out = join(path, 'two');
    const columns = ['--columns', ['concepts', 'incomeTax', ...flows].join(',')];
    expect(await call(...words, '--with', reform, ...columns, '--out', out)).toMatchObject({
      code: 0,
      out: '',
      err: '',
    });
    expect((await call(...words, '--out', join(path, 'facts.csv'))).err).toBe('');
  });

  it('writes both tables of baseline and reform, whose sums are those of the runs, to the fen', async () => {
    const fen = (column: string) =>
      `sum(cast(round(weight * 1000) as hugeint) * cast(round("${column}" * 100) as hugeint))::varchar`;
    for (const [i, policy] of ['baseline-2021', 'allowance-raised'].entries()) {
      const { policy: own, totals } = outcomes[i]!;
      const posted = flowsOf(own.legislation).map((one) => one.name);
      const expected = Object.fromEntries([
        ...own.legislation.concepts.map(({ key }, k) => [key, String(totals.concepts[k])]),
        ...flows.map((flow) => [flow, String(totals.flows[posted.indexOf(flow)])]),
      ]);
      const sums = Object.keys(expected).map((name) => `${fen(`${policy}.${name}`)} as "${name}"`);
      const [row] = await ask(`select ${sums} from ${table('two-households.parquet')}`);
      expect(row).toEqual(expected);
      for (const name of ['disposable', ...flows]) expect(Number(row?.[name])).toBeGreaterThan(0);
    }
    const [change] = await ask(
      `select min("allowance-raised.livingAllowance" - "baseline-2021.livingAllowance") as least,
       max("allowance-raised.livingAllowance" - "baseline-2021.livingAllowance") as most
       from ${table('two-households.parquet')}`,
    );
    expect(change?.least).toBe(0);
    expect(change?.most).toBeGreaterThan(500);
  });

  it('writes persons whose amounts add up to their household’s', async () => {
    const [apart] = await ask(
      `with own as (select household, sum("baseline-2021.incomeTax") as tax
         from ${table('two-persons.parquet')} group by household)
       select count(*) as households, max(abs(own.tax - h."baseline-2021.incomeTax")) as apart,
         max(own.tax) as most
       from own join ${table('two-households.parquet')} h using (household)`,
    );
    expect(Number(apart?.households)).toBe(households);
    expect(apart?.apart).toBeLessThan(1e-6);
    expect(apart?.most).toBeGreaterThan(1000);
  });

  it('writes every fact of the population as it is, weights to the thousandth', async () => {
    const population = areas.zhejiang!.make({ households, seed: 'olive', year: 2021 });
    const block = new Block(population.facts);
    const written = await ask(
      `select * from ${table('two-persons.parquet')} order by household, person`,
    );
    const ofHousehold = await ask(`select * from ${table('two-households.parquet')}`);
    let row = 0;
    for (let index = 0; index < population.blocks; index++) {
      population.fill(block, index);
      const { census, survey } = population.weights(block, index);
      for (let p = 0; p < block.count; p++) {
        const home = ofHousehold[index * 1024 + p]!;
        expect(home.household).toBe(index * 1024 + p + 1);
        expect([home.weight, home.surveyWeight]).toEqual([census[p]! / 1000, survey[p]! / 1000]);
        for (let member = 0; member < block.sizeOf(p); member++, row++) {
          const found = written[row]!;
          const own = (of: typeof born | typeof sex) =>
            block.column(of)[block.personIndex(p, member)]!;
          expect([found.household, found.person]).toEqual([home.household, member + 1]);
          const [year, month] = String(found.born).split('-').map(Number);
          expect(year! * 12 + month! - 1).toBe(own(born));
          expect(['male', 'female'].indexOf(String(found.sex))).toBe(own(sex));
          for (const kin of [spouse, father])
            expect((found[kin.name] as number | null) ?? 0).toBe(own(kin) + 1);
        }
      }
    }
    expect(row).toBe(written.length);
    const facts = population.facts.filter((fact) => fact.level === 'household');
    expect(Object.keys(ofHousehold[0]!)).toEqual(
      expect.arrayContaining(facts.map((fact) => fact.name)),
    );
  });

  it('writes the same as CSV', async () => {
    for (const name of ['households', 'persons']) {
      const csv = `read_csv(${table(`facts-${name}.csv`)}, all_varchar = true)`;
      const parquet = table(`two-${name}.parquet`);
      const own = (await ask(`describe from ${csv}`)).map((one) => String(one.column_name));
      expect(own.length).toBeGreaterThan(60);
      const isNumber = (one: string) => {
        const fact = china.facts[one];
        return fact === undefined || (fact.type.is !== 'kind' && !fact.isDate);
      };
      const as = (to: string) => (one: string) =>
        `${isNumber(one) ? `"${one}"::${to}` : `"${one}"`} as "${one}"`;
      const columns = own.map(as('double')).join(', ');
      const [apart] = await ask(
        `select count(*) as rows from
           (select ${columns} from ${csv} except all select ${columns} from ${parquet})`,
      );
      expect(Number(apart?.rows)).toBe(0);
    }
  });

  it('says in the footer where the people come from', async () => {
    const rows = await ask(
      `select decode(key) as key, decode(value) as value from parquet_kv_metadata(${table('two-persons.parquet')})`,
    );
    const said = Object.fromEntries(rows.map((one) => [one.key, one.value]));
    expect(said).toMatchObject({
      'olive.schema': 'olive/people@1',
      'olive.table': 'persons',
      'olive.scenario': 'baseline-2021',
      'olive.area': 'zhejiang',
      'olive.year': '2021',
      'olive.seed': 'olive',
      'olive.households': String(households),
    });
    expect(said['olive.law']).toMatch(/^[0-9a-f]{64}$/);
    const policies = JSON.parse(String(said['olive.policies'])) as object[];
    expect(policies).toMatchObject([
      { name: 'baseline-2021', changes: [] },
      { name: 'allowance-raised', changes: ['livingAllowance.standard'] },
    ]);
  });

  it('explains every column in a codebook, in both languages, with what stands in it', async () => {
    interface Column {
      readonly name: string;
      readonly label: { readonly en: string; readonly zh: string };
      readonly missing: number;
      readonly least: number | null;
      readonly most: number | null;
      readonly mean: number | null;
      readonly kinds?: readonly { readonly name: string; readonly share: number }[];
    }
    const text = readFileSync(join(path, 'two-codebook.json'), 'utf8');
    const isCodebook = new Ajv2020({ strict: true, strictRequired: false }).compile(
      JSON.parse(readFileSync(join(root, 'docs', 'schema', 'codebook.schema.json'), 'utf8')),
    );
    isCodebook(JSON.parse(text));
    expect(isCodebook.errors).toBeNull();
    const book = JSON.parse(text) as {
      readonly tables: readonly { readonly name: string; readonly columns: readonly Column[] }[];
    };
    const [ofHouseholds, ofPersons] = book.tables;
    const columnsOf = async (name: string) =>
      (await ask(`describe ${table(`two-${name}.parquet`)}`)).map((one) => one.column_name);
    expect(ofHouseholds?.columns.map((one) => one.name)).toEqual(await columnsOf('households'));
    expect(ofPersons?.columns.map((one) => one.name)).toEqual(await columnsOf('persons'));
    const [sums] = await ask(
      `select sum(weight * wage) / sum(weight) as wage, min(wage) as least, max(wage) as most,
         sum(weight * (sex = 'female')::int) / sum(weight) as female,
         count(*) filter (spouse is null) / count(*) as unmarried
       from ${table('two-persons.parquet')} join ${table('two-households.parquet')} using (household)`,
    );
    const column = (name: string) => ofPersons!.columns.find((one) => one.name === name)!;
    expect(column('wage').mean).toBeCloseTo(Number(sums?.wage), 6);
    expect([column('wage').least, column('wage').most]).toEqual([sums?.least, sums?.most]);
    expect(column('sex').kinds?.[1]?.share).toBeCloseTo(Number(sums?.female), 12);
    expect(column('spouse').missing).toBeCloseTo(Number(sums?.unmarried), 12);
    expect(column('born').least).toMatch(/^\d{4}-\d{2}$/);
    const pages = ['en', 'zh'].map((one) =>
      readFileSync(join(path, `two-codebook.${one}.md`), 'utf8'),
    );
    for (const { name, label } of [...ofHouseholds!.columns, ...ofPersons!.columns]) {
      const escaped = name.replaceAll('_', '\\_');
      expect(pages[0]).toContain(`| ${escaped} | ${label.en.slice(0, 5)}`);
      expect(pages[1]).toContain(`| ${escaped} | ${label.zh.slice(0, 1)}`);
    }
    expect(pages[1]).toContain('家庭');
  });

  it('writes the same bytes again, and a prefix where there are fewer households', async () => {
    const words = ['population', 'make', '--area', 'zhejiang', '--year', '2021', '-q'];
    await call(...words, '-n', '1100', '--out', join(path, 'again', '/'), '--format', 'csv');
    await call(...words, '-n', '1100', '--out', join(path, 'again', 'b.csv'));
    const text = (name: string) => readFileSync(join(path, name), 'utf8');
    expect(text('again/persons.csv')).toBe(text('again/b-persons.csv'));
    expect(text('facts-persons.csv').startsWith(text('again/persons.csv'))).toBe(true);
  });

  it('refuses what it cannot write, and leaves nothing behind', async () => {
    const words = ['population', 'make', baseline, '-n', '50', '-q'];
    const again = await call(...words, '--out', join(path, 'two'));
    expect([again.code, again.err]).toEqual([
      5,
      expect.stringContaining('two-households.parquet is there already: --force overwrites it'),
    ]);
    const wrong = await call(
      ...[...words, '--out', join(path, 'none'), '--columns', 'dispsable,wage', '--facts', 'sx'],
    );
    expect(wrong.code).toBe(3);
    expect(wrong.err).toContain(
      '--facts sx: the population has no fact "sx" — did you mean "sex"?',
    );
    expect(wrong.err).toContain('did you mean "disposable"?');
    expect(wrong.err).toContain('wage is a fact');
    expect((await call(...words, '--out', join(path, 'x.csv'), '--format', 'parquet')).code).toBe(
      2,
    );
    expect((await call('population', 'make', '--out', join(path, 'x'))).code).toBe(2);
    const year = await call(
      'population',
      'make',
      '--area',
      'zhejiang',
      '--year',
      '1900',
      '--out',
      'x',
    );
    expect([year.code, year.err]).toEqual([3, expect.stringContaining('there are people of 2021')]);
    const inFile = await call(...words, '--out', join(write('file', ''), 'x'));
    expect(inFile.code).toBe(5);
    expect(existsSync(join(path, 'none-households.parquet'))).toBe(false);
    expect(readdirSync(path).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('leaves nothing behind where it is interrupted', async () => {
    const words = ['population', 'make', '--area', 'zhejiang', '--year', '2021', '-n', '100000'];
    const out = join(path, 'halted', '/');
    let parts = 0;
    const { code } = await start([...words, '--out', out], (err, kill) => {
      if (!err.includes('25 %') || parts > 0) return;
      parts = readdirSync(out).filter((name) => name.endsWith('.part')).length;
      kill('SIGINT');
    });
    expect([code, parts]).toEqual([130, 2]);
    expect(readdirSync(out)).toEqual([]);
  });

  it('computes under a reform that shifts incomes, and keeps the baseline’s facts', async () => {
    const shifted = write(
      'shifted.yaml',
      `extends: base.yaml\nshift: [{ income: wage, where: {}, raise: 10 %, paidBy: enterprises }]\n`,
    );
    const base = write('base.yaml', 'area: zhejiang\nyear: 2021\n');
    const out = join(path, 'shift');
    const columns = ['--columns', 'primary', '--facts', 'wage'];
    const made = await call(
      ...['population', 'make', base, '--with', shifted, '-n', '400', '-q', '--out', out],
      ...columns,
    );
    expect(made.err).toBe('');
    const [row] = await ask(
      `select sum(p.wage) as wage, (select sum("shifted.primary" - "base.primary")
         from ${table('shift-households.parquet')}) as more from ${table('shift-persons.parquet')} p`,
    );
    // A tenth of the wages, where the minimum wage did not lift them already, and employers' contributions.
    expect(Number(row?.more)).toBeGreaterThan(0.09 * Number(row?.wage));
    expect(Number(row?.more)).toBeLessThan(0.14 * Number(row?.wage));
  });
});
