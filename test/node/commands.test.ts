import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { digestOf } from '../../src/engine/digest.ts';
import { baseline, type Called, call, folder, root } from './calling.ts';

const { path, write } = folder();
const small = ['-n', '2000', '-t', '2'];
/** One block: one worker. */
const tiny = ['-n', '1000', '-t', '1'];

const schema = (name: string): object =>
  JSON.parse(readFileSync(join(root, 'docs', 'schema', `${name}.schema.json`), 'utf8'));
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false });
const isRun = ajv.compile(schema('run'));
const isComparison = ajv.compile(schema('compare'));

const isCurves = ajv.compile(schema('curve'));

interface Curves {
  readonly olives: readonly {
    readonly scenario: { readonly name: string };
    readonly baseline: { readonly name: string } | null;
    readonly panels: readonly { readonly shape: { readonly points: readonly object[] } }[];
  }[];
}

interface Printed {
  schema: string;
  digest: string;
  run: { threads: number; population: { seed: string }; where: unknown[] };
  ledger: { imbalanceFen: string; balances: Record<string, string>; postings: unknown[] };
  measures: Record<string, { rows: number; mean: number; belowAllowanceLine: number }>;
  instruments: { flow: string; fen: string; persons: number | null }[];
  tables: { id: string }[];
}

interface Compared extends Printed {
  reforms: {
    name: string;
    measures: Printed['measures'];
    belowBaselineLine: Record<string, number>;
    change: {
      measures: object;
      balances: Record<string, string>;
      instruments: { flow: string; fen: string; persons: number | null }[];
      publicCostFen: string;
      pointsPerBillion: number | null;
    };
    winners: Record<
      string,
      { decile: number; shares: Record<string, number>; meanChange: number }[]
    >;
  }[];
}

const read = <T>(called: Called): T => JSON.parse(called.out) as T;

function remade(document: Printed): string {
  const { digest: _digest, run: _run, ...result } = document;
  return digestOf(result);
}

describe('run', () => {
  let first: Called;
  let document: Printed;
  beforeAll(async () => {
    first = await call('run', baseline, ...small, '--json', '--out', join(path, 'out'));
    document = read(first);
  });

  it('prints one document as its schema says, and talk apart', () => {
    isRun(document);
    expect(isRun.errors).toBeNull();
    expect(first.code).toBe(0);
    expect(first.err).toContain('baseline-2021: 2,000 households on 2 threads');
    expect(document.ledger.imbalanceFen).toBe('0');
    expect(document.measures.disposable?.rows).toBe(2000);
    expect(document.tables.map((table) => table.id)).toContain('cascade');
  });

  it('has a digest that can be made again from the document', () => {
    expect(document.digest).toBe(remade(document));
  });

  it('gives the same result on another number of threads, another for another seed', async () => {
    const three = read<Printed>(
      await call('run', baseline, '-n', '2000', '-t', '3', '--json', '-q'),
    );
    const other = read<Printed>(
      await call('run', baseline, ...small, '--json', '--seed', 'b', '-q'),
    );
    expect(three.run.threads).toBe(3);
    expect(three.digest).toBe(document.digest);
    expect(other.run.population.seed).toBe('b');
    expect(other.digest).not.toBe(document.digest);
  });

  it('writes a folder, and overwrites nothing unasked', async () => {
    const files = readdirSync(join(path, 'out'));
    expect(files.sort()).toEqual(['olive.svg', 'report.md', 'run.json', 'tables']);
    expect(JSON.parse(readFileSync(join(path, 'out', 'run.json'), 'utf8'))).toEqual(document);
    const again = await call('run', baseline, ...small, '--out', join(path, 'out'));
    expect(again).toMatchObject({ code: 5, out: '' });
    expect(again.err).toContain('run.json is there already: --force overwrites it');
    const forced = await call(
      'run',
      baseline,
      '-n',
      '1000',
      '-q',
      '-f',
      '--out',
      join(path, 'out'),
    );
    expect(forced).toMatchObject({ code: 0, err: '' });
    const written = JSON.parse(readFileSync(join(path, 'out', 'run.json'), 'utf8')) as Printed;
    expect(written.measures.disposable?.rows).toBe(1000);
  });

  it('measures the households that meet the conditions; the books are of all', async () => {
    const where = ['--where', 'residence=rural', '--where', 'mountain=yes'];
    const part = read<Printed>(await call('run', baseline, ...small, '--json', '-q', ...where));
    const rows = part.measures.disposable?.rows ?? 0;
    expect(rows).toBeGreaterThan(0);
    expect(rows).toBeLessThan(1000);
    expect(part.ledger).toEqual(document.ledger);
    expect(part.run.where).toHaveLength(2);
    const wages = (one: Printed) =>
      BigInt(one.instruments.find((row) => row.flow === 'wages')?.fen ?? 0);
    expect(wages(part)).toBeGreaterThan(0n);
    expect(wages(part)).toBeLessThan(wages(document));
  });

  it('prints tables in Chinese', async () => {
    const { out, code } = await call('run', baseline, '-n', '1000', '-q', '--lang', 'zh');
    expect(code).toBe(0);
    for (const title of [
      '从初次分配到三次分配的收入',
      '各部门收支',
      '运行卡',
      '可支配收入',
      '元/人',
    ])
      expect(out).toContain(title);
  });
});

describe('compare', () => {
  let same: Compared;
  let reform: Compared;
  beforeAll(async () => {
    same = read(await call('compare', baseline, baseline, ...tiny, '--json', '-q'));
    reform = read(
      await call(
        'compare',
        baseline,
        join(root, 'scenarios', 'allowance-raised.yaml'),
        ...tiny,
        '--json',
        '-q',
      ),
    );
  });

  it('prints one document as its schema says', () => {
    isComparison(reform);
    expect(isComparison.errors).toBeNull();
    expect(reform.digest).toBe(remade(reform));
    expect(reform.ledger.imbalanceFen).toBe('0');
  });

  it('finds exactly nothing between a scenario and itself', () => {
    const [one] = same.reforms;
    const numbers = leaves(one?.change);
    expect(numbers.length).toBeGreaterThan(300);
    expect(numbers.every((number) => Object.is(number, 0) || number === '0')).toBe(true);
    expect(one?.change.pointsPerBillion).toBeNull();
    expect(one?.belowBaselineLine.disposable).toBe(same.measures.disposable?.belowAllowanceLine);
    for (const row of one?.winners.disposable ?? []) {
      expect(row.shares).toEqual({
        loseOver5: 0,
        loseUpTo5: 0,
        none: 1,
        gainUpTo5: 0,
        gainOver5: 0,
      });
      expect(row.meanChange).toBe(0);
    }
  });

  it('finds who gains of a higher allowance, and who pays', () => {
    const [one] = reform.reforms;
    const allowance = one?.change.instruments.find((row) => row.flow === 'livingAllowance');
    expect(BigInt(allowance?.fen ?? 0)).toBeGreaterThan(0n);
    const cost = BigInt(one?.change.publicCostFen ?? 0);
    // Nearly all of it: what is spent of the allowance bears indirect taxes.
    expect(10n * cost).toBeGreaterThan(8n * BigInt(allowance?.fen ?? 0));
    const balances = Object.values(one?.change.balances ?? {}).map(BigInt);
    expect(balances.reduce((sum, change) => sum + change, 0n)).toBe(0n);
    const deciles = one?.winners.disposable ?? [];
    expect(deciles[0]?.meanChange).toBeGreaterThan(deciles[9]?.meanChange ?? 0);
    const [was = 0, is = 0, ofOwn = 0] = [
      reform.measures.disposable?.belowAllowanceLine,
      one?.belowBaselineLine.disposable,
      one?.measures.disposable?.belowAllowanceLine,
    ];
    expect(is).toBeLessThanOrEqual(was);
    expect(is).toBeLessThan(ofOwn);
    expect(deciles.map((row) => row.decile)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0]);
    const mean = one?.measures.disposable?.mean ?? 0;
    expect(mean).toBeGreaterThan(reform.measures.disposable?.mean ?? 0);
  });

  it('runs reforms on the people of the baseline, and on no others', async () => {
    const other = write(
      'other.yaml',
      'area: zhejiang\nyear: 2021\npopulation: { households: 50, seed: z }\n',
    );
    const called = await call('compare', baseline, other, '-n', '300', '--json', '-q');
    expect(read<Compared>(called).reforms[0]?.measures.disposable?.rows).toBe(300);
    const later = write('later.yaml', 'area: zhejiang\nyear: 2025\n');
    const refused = await call('compare', baseline, later);
    expect(refused).toMatchObject({ code: 3, out: '' });
    expect(refused.err).toContain('its year is 2025, that of baseline-2021 2021');
  });
});

describe('curve', () => {
  it('draws three panels, the first of two scenarios as ghost', async () => {
    const file = join(path, 'pictures', 'olive.svg');
    const reform = join(root, 'scenarios', 'allowance-raised.yaml');
    const { code, out } = await call('curve', baseline, reform, '-n', '1000', '--out', file, '-q');
    expect(code).toBe(0);
    expect(out).toContain('primary income');
    const svg = readFileSync(file, 'utf8');
    expect(svg).toMatch(/^<svg /);
    expect(svg).toContain('baseline');
    expect(readdirSync(join(path, 'pictures'))).toEqual(['olive.svg']);
  });

  it('draws each of several reforms into a file of its own, tables by name', async () => {
    const reforms = ['allowance-raised', 'property-tax'];
    const files = reforms.map((name) => join(root, 'scenarios', `${name}.yaml`));
    const out = join(path, 'several', 'c.svg');
    const called = await call('curve', baseline, ...files, ...tiny, '--out', out, '-q');
    expect(readdirSync(join(path, 'several')).sort()).toEqual(
      reforms.map((name) => `c.${name}.svg`),
    );
    for (const name of reforms) expect(called.out).toContain(`${name} against baseline-2021`);
    expect(called.out).toMatch(/^disposable income +property-tax /m);
  });

  it('prints its curves as one document, with a picture or without', async () => {
    const reform = join(root, 'scenarios', 'allowance-raised.yaml');
    const { code, out, err } = await call('curve', baseline, reform, ...tiny, '--json', '-q');
    expect([code, err]).toEqual([0, '']);
    const document = JSON.parse(out) as Curves;
    expect([isCurves(document), isCurves.errors]).toEqual([true, null]);
    expect(document.olives.map((one) => [one.scenario.name, one.baseline?.name])).toEqual([
      ['allowance-raised', 'baseline-2021'],
    ]);
    const [panel] = document.olives[0]?.panels ?? [];
    expect(panel?.shape.points.length).toBeGreaterThan(100);
    const file = join(path, 'both', 'olive.svg');
    const both = await call('curve', baseline, ...tiny, '--json', '-q', '--out', file);
    expect((JSON.parse(both.out) as Curves).olives[0]?.baseline).toBeNull();
    expect(existsSync(file)).toBe(true);
    expect((await call('curve', baseline)).err).toContain('expected --out FILE.svg');
  });

  it('writes nothing where it is not sure of the file', async () => {
    const wrong = await call('curve', baseline, '--out', join(path, 'olive.png'));
    expect(wrong).toMatchObject({ code: 2, out: '' });
    const into = await call('curve', baseline, '--out', join(baseline, 'x.svg'));
    expect(into).toMatchObject({ code: 5, out: '' });
    expect(into.err).toContain('is no folder');
    expect(existsSync(join(path, 'olive.png'))).toBe(false);
  });
});

describe('start', () => {
  it('ends with anchors, card and the path of the pictures', async () => {
    const out = join(path, 'start');
    const called = await call('start', '-n', '1000', '--out', out);
    expect(called.code).toBe(0);
    for (const step of ['1/4', '2/4', '3/4', '4/4']) expect(called.err).toContain(step);
    expect(called.out).toContain('57,541 yuan per head');
    expect(called.out).toContain('unconfirmed');
    const pictures = /Pictures: (.*)/.exec(called.out)?.[1]?.split(', ') ?? [];
    expect(pictures).toHaveLength(2);
    for (const picture of pictures) expect(existsSync(picture)).toBe(true);
  });
});

/** Every number of a tree, and every string of digits. */
function leaves(tree: unknown): unknown[] {
  if (typeof tree === 'number') return [tree];
  if (typeof tree === 'string') return /^-?\d+$/.test(tree) ? [tree] : [];
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.values(tree).flatMap(leaves);
}
