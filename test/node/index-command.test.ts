import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { datasets } from '../measures/fixtures/data.ts';
import { readReferences } from '../measures/fixtures/reference.ts';
import { call, folder, root } from './calling.ts';

const { path, write } = folder();

interface Document {
  readonly measures: Readonly<Record<string, number | null>>;
  readonly refused: Readonly<Record<string, { readonly refused: string }>>;
  readonly input: { readonly rows: number; readonly negativeRows: number };
}

const read = (text: string) => JSON.parse(text) as Document;
const file = join(root, 'docs', 'schema', 'index.schema.json');
const schema = (of: string) => JSON.parse(readFileSync(of, 'utf8')) as object;
const isIndex = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false })
  .addSchema(schema(join(root, 'docs', 'schema', 'run.schema.json')))
  .compile(schema(file));

function csvOf(name: string): string {
  const { x, y, w, g } = datasets[name]!;
  const rows = x.map((value, i) => [value, y[i], w[i], g[i]].join());
  return write(`${name}.csv`, `x,y,w,g\n${rows.join('\n')}\n`);
}

describe('index', () => {
  it.each(['sm1000', 'toy_zero', 'toy_neg', 'toy_pos'])(
    'gives the reference values of established packages: %s',
    async (name) => {
      const csv = csvOf(name);
      const groups = ['--group', 'g'];
      const plain = read((await call('index', csv, '--income', 'x', ...groups, '--json')).out);
      const weighted = await call(
        'index',
        csv,
        '--income',
        'x',
        '--weight',
        'w',
        ...groups,
        '--json',
      );
      const byWeights = { w: read(weighted.out), none: plain };
      const references = readReferences().filter(
        (one) => one.dataset === name && one.variable === 'x',
      );
      expect(references.length).toBeGreaterThan(100);
      const wrong = references.filter(({ indicator, value, weights }) => {
        const found = byWeights[weights === 'w' ? 'w' : 'none'].measures[indicator];
        if (value === null || found == null) return value !== found;
        return Math.abs(found - value) > 1e-9 * Math.abs(value) + 1e-15;
      });
      expect(wrong.map((one) => `${one.weights} ${one.indicator}`)).toEqual([]);
      expect(isIndex(byWeights.w)).toBe(true);
    },
  );

  it('prints a table with conventions, and says that rows are negative', async () => {
    const { out, err } = await call('index', csvOf('toy_neg'), '--income', 'x', '--group', 'g');
    expect(out).toMatch(/Gini coefficient +gini +0\.\d+ +population, trapezoids/);
    expect(out).toContain('1 row is below zero');
    expect(out).toMatch(/^ +theil_t_within_by_g +0\.\d+$/m);
    expect(err).toContain('rows below zero: 1 of 12');
    const document = read((await call('index', csvOf('toy_neg'), '--income', 'x', '--json')).out);
    expect(document.input).toMatchObject({ rows: 12, negativeRows: 1 });
    expect(document.measures.n_negative).toBe(1);
    expect(document.measures.sen).toBeNull();
    expect(document.refused.sen!.refused).toBe('negative-values');
    const chinese = await call('index', csvOf('toy_neg'), '--income', 'x', '--lang', 'zh');
    expect(chinese.out).toContain('基尼系数');
  });

  it('prints no ratio to incomes below zero; programs get the number', async () => {
    const csv = write('debts.csv', 'y\n-50\n-40\n-3\n5\n10\n20\n30\n40\n50\n60\n');
    const { out } = await call('index', csv, '--income', 'y', '-q');
    expect(out).toMatch(/p90p10 +– +no ratio: the lower incomes are below zero/);
    expect(out).toMatch(/palma +– +no ratio/);
    const { measures } = read((await call('index', csv, '--income', 'y', '--json')).out);
    expect(measures.p90p10).toBeLessThan(0);
  });

  it('reads semicolons, tabs, quotes, a byte order mark and empty lines', async () => {
    const texts = [
      '\uFEFFy;z\n1;"a;b"\n\n2;c\n3;d\n',
      'z\ty\na\t1\nb\t2\nc\t3',
      '"y","z"\r\n"1","two\nlines"\r\n2,b\r\n3,c\r\n',
    ];
    for (const [i, text] of texts.entries()) {
      const { out } = await call('index', write(`shape${i}.csv`, text), '--income', 'y', '--json');
      expect(read(out).measures.mean).toBe(2);
    }
  });

  it('names cells that are missing or no number with line and row, twenty of them', async () => {
    const csv = write('cells.csv', 'a,y,w\n1,2,1\n2,x,1\n3,,1\n"4\n4",NA,-1\n5,1e3,1\n');
    const { code, out, err } = await call('index', csv, '--income', 'y', '--weight', 'w');
    expect([code, out]).toEqual([3, '']);
    expect(err.trim().split('\n')).toEqual([
      `${csv}:3: row 2: y is "x", no number`,
      `${csv}:4: row 3: y is missing`,
      `${csv}:6: row 4: y is missing`,
      `${csv}:6: row 4: w is -1; a weight is not below 0`,
    ]);
    const many = write('many.csv', `y\n${'x\n'.repeat(33)}`);
    const lines = (await call('index', many, '--income', 'y')).err.trim().split('\n');
    expect(lines).toHaveLength(21);
    expect(lines[20]).toBe(`${many}: and 13 more cells`);
  });

  it.each([
    ['y\n1\n', ['--income', 'z'], 3, 'there is no column "z"; there are y'],
    ['incom\n1\n', ['--income', 'income'], 3, 'did you mean "incom"?'],
    ['y,y\n1,2\n', ['--income', 'y'], 3, 'two columns are called "y"'],
    ['y,w\n1,0\n', ['--income', 'y', '--weight', 'w'], 3, 'no row with a positive weight'],
    ['y,g\n1,\n', ['--income', 'y', '--group', 'g'], 3, 'row 1: g is missing'],
    ['', ['--income', 'y'], 3, 'the file has no rows'],
    ['y\n', ['--income', 'y'], 3, 'the file has no rows'],
    [
      'y,z\n1\n',
      ['--income', 'y'],
      3,
      ':2: the CSV is broken: this row has 1 cell, and the heading',
    ],
    ['y\n"1\n', ['--income', 'y'], 3, 'the CSV is broken: a quoted cell does not end'],
    ['y\n"1"2\n', ['--income', 'y'], 3, 'something stands behind the "'],
    ['y\n1\n', [], 2, '--income'],
  ] as const)('%j with %j ends with %i', async (text, words, code, message) => {
    const csv = write('case.csv', text);
    const found = await call('index', csv, ...words);
    expect(found).toMatchObject({ code, out: '' });
    expect(found.err).toContain(message);
  });

  it('reads the GBK of spreadsheets and says so; UTF-16 is refused', async () => {
    const gbk = join(path, 'gbk.csv');
    // 收入 in GBK.
    writeFileSync(gbk, Buffer.from([0xca, 0xd5, 0xc8, 0xeb, ...Buffer.from('\n1\n2\n6\n')]));
    const found = await call('index', gbk, '--income', '收入', '--json');
    expect(read(found.out).measures.mean).toBe(3);
    expect(found.err).toContain('is no UTF-8: read as GBK');
    const wide = join(path, 'wide.csv');
    writeFileSync(wide, Buffer.from('\uFEFFy\n1\n', 'utf16le'));
    const refused = await call('index', wide, '--income', 'y');
    expect(refused).toMatchObject({ code: 5, out: '' });
    expect(refused.err).toContain('it is no text in UTF-8; save it as UTF-8');
  });

  it('ends with 5 where the file cannot be read', async () => {
    const found = await call('index', 'nothere.csv', '--income', 'y');
    expect(found).toMatchObject({ code: 5, out: '' });
    expect(found.err).toContain('there is no such file');
  });
});

describe('index by a convention', () => {
  const households = 'y,w,n,k\n40000,1,4,2\n30000,2,1,0\n90000,1,2,0\n-500,1,1,0\n';
  const asked = (csv: string, ...more: string[]) =>
    call('index', csv, '--income', 'y', '--weight', 'w', ...more);

  it('computes headline lines by it, and leaves every key as it is', async () => {
    const csv = write('households.csv', households);
    const more = ['--size', 'n', '--children', 'k', '--convention'];
    const words = 'equivalence=modifiedOecd,unit=persons,negatives=dropped';
    const { out } = await asked(csv, ...more, words, '--json');
    const document = JSON.parse(out) as Document & {
      readonly headlines: readonly { readonly key: string; readonly value: number }[];
    };
    expect(isIndex(document), JSON.stringify(isIndex.errors)).toBe(true);
    // 40,000 for 1 + ½ + 2 × 0.3 by four persons, 30,000 by two, 90,000 for 1.5 by two.
    const mean = (4 * (40_000 / 2.1) + 2 * 30_000 + 2 * 60_000) / 8;
    expect(document.headlines.find(({ key }) => key === 'mean')?.value).toBeCloseTo(mean, 6);
    expect(document.measures).toEqual(read((await asked(csv, '--json')).out).measures);
    expect((await asked(csv, ...more, words)).out).toContain('Headlines of');
  });

  it('names the columns that it lacks, and sizes that are none', async () => {
    const csv = write('households.csv', households);
    const { code, err } = await asked(
      csv,
      '--convention',
      'equivalence=modifiedOecd,weights=census',
    );
    expect(code).toBe(3);
    for (const words of ['--size COLUMN', '--children COLUMN', '--weight, or none'])
      expect(err).toContain(words);
    const empty = write('empty.csv', 'y,w,n\n10,1,0\n20,1,1.5\n');
    const sizes = await asked(empty, '--size', 'n', '--convention', 'equivalence=squareRoot');
    expect(sizes.err).toContain('n is 0; expected a whole number from 1');
    expect(sizes.err).toContain('n is 1.5; expected a whole number from 1');
  });

  it('refuses a file of which it leaves nothing', async () => {
    const debts = write('debts.csv', 'y\n-1\n-2\n');
    const words = ['--convention', 'negatives=dropped'];
    const { code, err } = await call('index', debts, '--income', 'y', ...words);
    expect(code).toBe(3);
    expect(err).toContain('no row with a positive weight');
  });
});
