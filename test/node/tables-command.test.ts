import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { digestOf } from '../../src/engine/digest.ts';
import { tablesOf } from '../../src/outcome/tables/asked.ts';
import { resultTables } from '../../src/outcome/tables/registry.ts';
import type { JsonTable } from '../../src/report/table.ts';
import { baseline, type Called, call, folder, root } from './calling.ts';

const { path } = folder();
const tiny = ['-n', '1000', '-t', '1', '-q'];
const reform = join(root, 'scenarios', 'allowance-raised.yaml');

const schema = (name: string): object =>
  JSON.parse(readFileSync(join(root, 'docs', 'schema', `${name}.schema.json`), 'utf8'));
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false });
ajv.addSchema(schema('run'));
const isTables = ajv.compile(schema('tables'));

interface Printed {
  readonly digest: string;
  readonly run: { readonly of: { readonly schema: string; readonly digest: string } };
  readonly tables: readonly JsonTable[];
}
const read = <T>(called: Called): T => JSON.parse(called.out) as T;

describe('tables by number', () => {
  let asked: Called;
  beforeAll(async () => {
    asked = await call('run', baseline, ...tiny, '--table', 't2,T13', '--format', 'json');
  });

  it('are listed, in both languages', async () => {
    const listed = await call('tables');
    const chinese = await call('tables', '--lang', 'zh');
    for (const { id, title } of resultTables) {
      expect(listed.out).toContain(`${id} `);
      expect(listed.out).toContain(title.en);
      expect(chinese.out).toContain(title.zh);
    }
    const { tables } = read<Printed>(await call('tables', '--json'));
    expect(tables[0]?.rows.map((row) => row.id)).toEqual(resultTables.map(({ id }) => id));
  });

  it('stand in the order of their numbers, each once', () => {
    // A second of a number has a letter: T6b comes after T6.
    const numbers = resultTables.map(({ id }) =>
      Number(id.slice(1).replace(/[a-z]$/, (letter) => `.${letter.charCodeAt(0)}`)),
    );
    expect(numbers.every(Number.isFinite)).toBe(true);
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
  });

  it('of a run are one document, whose digest is over the tables', async () => {
    const document = read<Printed>(asked);
    isTables(document);
    expect(isTables.errors).toBeNull();
    expect(document.tables.map(({ id }) => id.split('-')[0])).toEqual(['T2', 'T13']);
    const { digest, run: _, ...rest } = document;
    expect(digest).toBe(digestOf(rest));
    const whole = read<Printed>(await call('run', baseline, ...tiny, '--json'));
    expect(document.run.of).toEqual({ schema: 'olive/run@1', digest: whole.digest });
  });

  it('print as CSV with every digit, and as Markdown in Chinese', async () => {
    const as = (...words: string[]) => call('run', baseline, ...tiny, '--table', 'T2', ...words);
    const md = await as('--format', 'md', '--lang', 'zh');
    expect(md.out).toMatch(/^\*\*T2 [\s\S]*基尼系数/);
    const csv = await as('--format', 'csv');
    const json = read<Printed>(asked).tables[0];
    const rows = parse(csv.out, { columns: true, bom: true }) as Record<string, string>[];
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map(({ gini }) => Number(gini))).toEqual(json?.rows.map(({ gini }) => gini));
  });

  it('of a comparison end in the name of the reform', async () => {
    const words = ['compare', baseline, reform, ...tiny, '--table', 'T5', '--table', 'T7'];
    const { tables } = read<Printed>(await call(...words, '--json'));
    expect(tables.map(({ id }) => id)).toEqual([
      expect.stringMatching(/^T5-.*\.allowance-raised$/),
      expect.stringMatching(/^T7-.*\.allowance-raised$/),
    ]);
  });

  it('are written beside everything else', async () => {
    const out = join(path, 'out');
    const words = ['run', baseline, ...tiny, '--table', 'T2', '--out', out];
    expect((await call(...words)).code).toBe(0);
    expect(readdirSync(out).sort()).toEqual([
      'olive.svg',
      'report.md',
      'run.json',
      'tables',
      'tables.json',
    ]);
    const names = readdirSync(join(out, 'tables'));
    expect(names).toContain('cascade.csv');
    expect(names.some((name) => name.startsWith('T2-'))).toBe(true);
    expect((await call(...words)).err).toContain('tables.json is there already');
  });

  it('have the headline by group beside them, of persons selected, on any number of threads', async () => {
    const by = (...words: string[]) =>
      call('run', baseline, '-n', '1100', '-q', '--json', '--by', 'sex,age', ...words);
    const one = read<Printed>(await by('-t', '1', '--where', 'age>=60', '--table', 'T1'));
    const two = read<Printed>(await by('-t', '2', '--where', 'age>=60', '--table', 'T1'));
    expect(one.digest).toBe(two.digest);
    expect(one.tables.map(({ id }) => id)).toEqual(['T1-headline', 'by-sex', 'by-age']);
    expect(one.tables[2]?.rows.map(({ group }) => group)).toEqual([
      { en: '60–74', zh: '60–74岁' },
      { en: '75 and more', zh: '75岁及以上' },
      { en: 'all', zh: '全部' },
      { en: 'between the groups', zh: '组间' },
    ]);
    const wrong = await call('run', baseline, ...tiny, '--by', 'sexx');
    expect(wrong).toMatchObject({ code: 3, out: '' });
    expect(wrong.err).toContain('did you mean "sex"?');
    const nobody = await call('run', baseline, ...tiny, '--where', 'age>149');
    expect(nobody.code).toBe(3);
    expect(nobody.err).toContain('nobody of the population meets age>149');
  });

  it('of a stream are those of totals; the others are refused before anything runs', async () => {
    const stream = ['run', baseline, '-n', '1000', '-t', '1', '-q', '--stream'];
    const refused = await call(...stream, '--table', 'T1,T13', '--by', 'sex');
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain('T13, by-sex: every household is needed');
  });

  it('asked for in vain are named with the nearest that there is', async () => {
    const wrong = await call('run', baseline, ...tiny, '--table', 'T22,T7,all ', '--table', '');
    expect(wrong).toMatchObject({ code: 3, out: '' });
    expect(wrong.err.split('\n')).toEqual([
      expect.stringMatching(/^--table T22: there is no table "T22".*— did you mean "T2"\?$/),
      '--table T7: T7 is of a comparison: olive compare prints it',
      expect.stringMatching(/^--table : there is no table ""/),
      '',
    ]);
  });

  it('are refused as CSV where there are several, and in a form that there is not', async () => {
    const all = await call('run', baseline, ...tiny, '--table', 'all', '--format', 'csv');
    expect(all).toMatchObject({ code: 2, out: '' });
    expect(all.err).toContain(`found ${tablesOf('run').length} tables`);
    expect((await call('run', baseline, ...tiny, '--format', 'csv')).code).toBe(2);
    expect((await call('run', baseline, ...tiny, '--format', 'xml')).code).toBe(2);
    expect((await call('run', baseline, ...tiny, '--json', '--format', 'md')).code).toBe(2);
    const two = [baseline, reform, reform, ...tiny, '--table', 'T7', '--format', 'csv'];
    expect((await call('compare', ...two)).code).toBe(2);
  });
});
