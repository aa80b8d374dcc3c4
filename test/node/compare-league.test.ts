import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { baseline, call, folder, root } from './calling.ts';

const { path, write } = folder();
const tiny = ['-n', '600', '-t', '1', '-q'];
const scenario = (name: string): string => join(root, 'scenarios', `${name}.yaml`);
const [allowance, tax, pay] = ['allowance-raised', 'property-tax', 'skilled-pay'].map(scenario);
const [first, second, third] = [allowance ?? '', tax ?? '', pay ?? ''];

const schema = (name: string): object =>
  JSON.parse(readFileSync(join(root, 'docs', 'schema', `${name}.schema.json`), 'utf8'));
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false });
ajv.addSchema(schema('run'));
const isComparison = ajv.compile(schema('compare'));
const isDecomposition = ajv.compile(schema('decompose'));

type Cell = string | number | null | { en: string; value: number };
interface Printed {
  readonly digest: string;
  readonly tables: readonly { id: string; rows: readonly Record<string, Cell>[] }[];
  readonly reforms: readonly {
    name: string;
    change: { publicCostFen: string; pointsPerBillion: number | null };
  }[];
}

const read = (out: string): Printed => JSON.parse(out) as Printed;
const tableOf = ({ tables }: Printed, id: string) =>
  tables.find((one) => one.id === id)?.rows ?? [];

describe('compare of several reforms', () => {
  it('prints a league alone, the best first, and writes every table and the plane', async () => {
    const out = join(path, 'league');
    const called = await call('compare', baseline, first, second, ...tiny, '--out', out);
    expect([called.code, called.err]).toEqual([0, '']);
    expect(called.out).toContain('League of reforms: changes of income after giving');
    expect(called.out).not.toContain('Up and down');
    const card = called.out.slice(called.out.indexOf('Run card'));
    expect(card).toMatch(/^reform +baseline-2021 → property-tax$/m);
    expect(card).toMatch(/^digest +\w{64}$/m);
    const order = [...called.out.matchAll(/^(allowance-raised|property-tax) /gm)];
    expect(order.map(([, name]) => name)).toEqual(['allowance-raised', 'property-tax']);
    expect(readdirSync(out)).toContain('plane.svg');
    const report = readFileSync(join(out, 'report.md'), 'utf8');
    expect(report).toContain('![plane](plane.svg)');
    expect(report).toContain('Up and down');
    expect(readdirSync(join(out, 'tables'))).toContain('league.csv');
    const again = await call('compare', baseline, first, second, ...tiny, '--out', out);
    expect(again.err).toContain('plane.svg is there already');
  });

  it('prints one document with all tables, sorted as asked, its figures those of each reform', async () => {
    const words = ['--json', '--sort', 'cost'];
    const { out } = await call('compare', baseline, first, second, ...tiny, ...words);
    const document = read(out);
    expect([isComparison(document), isComparison.errors]).toEqual([true, null]);
    const rows = tableOf(document, 'league');
    expect(rows.map(({ reform }) => reform)).toEqual(['property-tax', 'allowance-raised']);
    expect(document.tables.map(({ id }) => id)).toContain('changes.property-tax');
    const change = document.reforms[0]?.change;
    expect(rows[1]?.cost).toBe(change?.publicCostFen);
    expect(rows[1]?.pointsPerBillion).toBe(change?.pointsPerBillion);
  });

  it('prints the tables of each where they are wanted, in any form but one file of CSV', async () => {
    const words = ['compare', baseline, first, second, ...tiny, '--details'];
    const { out } = await call(...words, '--format', 'md');
    expect(out.startsWith('**League of reforms')).toBe(true);
    expect(out).toContain('Up and down');
    expect((await call(...words, '--format', 'csv')).code).toBe(2);
  });
});

describe('compare of packages', () => {
  it('divides what files put together do among them, to the fen', async () => {
    const files = `${first},${second}`;
    const { out, code } = await call('compare', baseline, '--package', files, ...tiny, '--json');
    expect(code).toBe(0);
    const document = read(out);
    expect(document.reforms[0]?.name).toBe('allowance-raised+property-tax');
    const rows = tableOf(document, 'attribution.allowance-raised_property-tax');
    const cost = rows.filter((row) => (row.measure as { en: string }).en === 'Public cost');
    const value = (row: Record<string, Cell>, key: string) => (row[key] as { value: number }).value;
    for (const key of ['stacked', 'orderFree']) {
      const [one, other, all] = cost.map((row) => value(row, key));
      expect(Math.abs(one! + other! - all!)).toBeLessThan(0.005);
      expect(all).toBe(Number(document.reforms[0]?.change.publicCostFen) / 100);
    }
  });

  it('does so for a scenario that extends several, what it sets itself being a part', async () => {
    const both = write(
      'scenarios/both.yaml',
      'extends: [base.yaml, dearer.yaml, taxed.yaml]\nset:\n  incomeTax.capitalMerged: 1\n',
    );
    const base = write('scenarios/base.yaml', 'area: zhejiang\nyear: 2021\n');
    write('scenarios/dearer.yaml', 'set: { livingAllowance.standard: { raise: 30 % } }\n');
    write('scenarios/taxed.yaml', 'extends: base.yaml\nset: { generalPropertyTax.rate: 0.6 % }\n');
    const { out, code, err } = await call('compare', base, both, '--attribute', ...tiny, '--json');
    expect([code, err]).toEqual([0, '']);
    const rows = tableOf(read(out), 'attribution.both');
    const parts = rows.slice(0, 4).map((row) => (row.part as { en: string }).en);
    expect(parts).toEqual(['dearer', 'taxed', 'what it sets itself', 'all together']);
  });

  it('names conflicts of the parts, and what is no package', async () => {
    const other = write(
      'scenarios/less.yaml',
      'area: zhejiang\nyear: 2021\nset: { generalPropertyTax.rate: 0.1 % }\n',
    );
    const conflict = await call('compare', baseline, '--package', `${second},${other}`, ...tiny);
    expect(conflict).toMatchObject({ code: 3, out: '' });
    expect(conflict.err).toContain('property-tax and less both set generalPropertyTax.rate');
    const twice = await call('compare', baseline, '--package', `${first},${first}`, ...tiny);
    expect(twice.err).toContain('stands twice in the package');
    for (const files of ['', first, `${first},`, ','])
      expect((await call('compare', baseline, '--package', files, ...tiny)).err).toContain(
        'expected the files of two scenarios or more',
      );
    const missing = await call('compare', baseline, '--package', `${first},nowhere.yaml`, ...tiny);
    expect(missing.err).toContain('cannot read "nowhere.yaml"');
    const plain = await call('compare', baseline, third, '--attribute', ...tiny);
    expect(plain.err).toContain('no reform has parts');
    expect((await call('compare', baseline, ...tiny)).err).toContain(
      'there is no reform to compare',
    );
    const wrong = await call('compare', baseline, first, '--sort', 'olvie', ...tiny);
    expect(wrong).toMatchObject({ code: 3 });
    expect(wrong.err).toContain('did you mean "olive"');
  });
});

describe('compare --decompose', () => {
  const later = baseline.replace('2021', '2025');

  it('tells policy from people between two years, as its schema says', async () => {
    const out = join(path, 'years');
    const words = ['--out', out, '--lang', 'zh', '--index', 'prices'];
    const shown = await call('compare', '--decompose', baseline, later, ...tiny, ...words);
    expect([shown.code, shown.err]).toEqual([0, '']);
    expect(shown.out).toContain('2021年至2025年的变化');
    expect(shown.out).toContain('政府与社保基金差额');
    const document: unknown = JSON.parse(readFileSync(join(out, 'decompose.json'), 'utf8'));
    expect([isDecomposition(document), isDecomposition.errors]).toEqual([true, null]);
  });

  it('is of two scenarios, no more and no fewer', async () => {
    for (const files of [[baseline], [baseline, later, later]])
      expect((await call('compare', '--decompose', ...files, ...tiny)).err).toContain(
        'expected two',
      );
    const same = await call('compare', '--decompose', baseline, first, ...tiny);
    expect(same).toMatchObject({ code: 3, out: '' });
    expect(same.err).toContain('expected another year');
    const tables = await call('compare', '--decompose', baseline, later, '--table', 'T2', ...tiny);
    expect(tables.err).toContain('it has a table of its own');
  });
});
