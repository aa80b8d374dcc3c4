// People files given other weights, and refused where they break the rules. DuckDB reads what was written.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { DuckDBInstance } from '@duckdb/node-api';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { call, folder, root } from './calling.ts';

const { path, write } = folder();
const isReweight = new Ajv2020({ strict: true, strictRequired: false }).compile(
  JSON.parse(readFileSync(join(root, 'docs', 'schema', 'reweight.schema.json'), 'utf8')),
);
let database: DuckDBConnection;

async function ask(sql: string): Promise<Record<string, unknown>> {
  const reader = await database.runAndReadAll(sql);
  return reader.getRowObjectsJS()[0] ?? {};
}

const table = (name: string) => `'${join(path, name)}'`;
const reweight = (data: string, targets: string, ...more: string[]) =>
  call('population', 'reweight', data, '--targets', targets, '-q', ...more);

interface Document {
  readonly isMet: boolean;
  readonly targets: readonly {
    readonly name: string;
    readonly asked: number;
    readonly before: number;
    readonly after: number;
    readonly miss: number;
    readonly isMet: boolean;
    readonly reach: { readonly least: number; readonly most: number } | null;
  }[];
  readonly weights: Record<'before' | 'after', Record<string, number>>;
  readonly factors: { readonly atMost: number; readonly furthest: readonly object[] };
}

beforeAll(async () => {
  database = await (await DuckDBInstance.create(':memory:')).connect();
  for (const out of ['people', 'people.csv']) {
    const words = ['population', 'make', '--area', 'zhejiang', '--year', '2021', '-n', '900', '-q'];
    expect((await call(...words, '--out', join(path, out), '-f')).err).toBe('');
  }
});

describe('population reweight', () => {
  const targets = `
year: 2021
source: invented
targets:
  - persons: { male: 3400万, female: 3.1e7 }
    by: sex
  - households: { urban: 72 %, rural: 28 % }
    by: residence
  - persons: { 0-14: 13 %, 15-59: 67 %, 60+: 20 % }
    by: age
  - persons: { urban: { female: 2200万 }, rural: { female: 900万 } }
    by: [residence, sex]
    tolerance: 0.1 %
  - { total: wage, is: 15200亿 }
  - { mean: wage, where: { activity: employee, hukouKind: [urban] }, is: 90000 }
  - { mean: deposits, per: person, is: 100000 }
  - households: 310万
    where: { size: 4+ }
`;

  it('meets every target, by both formats alike, and keeps every other cell', async () => {
    const file = write('targets.yaml', targets);
    const made = await reweight(
      join(path, 'people.parquet'),
      file,
      '--out',
      join(path, 'new'),
      '--json',
    );
    expect(made.err).toBe('');
    const document = JSON.parse(made.out) as Document;
    isReweight(document);
    expect(isReweight.errors).toBeNull();
    expect(document.isMet).toBe(true);
    expect(document.targets).toHaveLength(13);
    const [sums] = [
      await ask(`
        with p as (select p.*, weight, residence, 2021 - p.born[1:4]::int as age
          from ${table('new-persons.parquet')} p join ${table('new-households.parquet')} using (household)),
        h as (select h.*, (select count(*) from ${table('new-persons.parquet')} p
            where p.household = h.household) as size from ${table('new-households.parquet')} h)
        select
          (select sum(weight) from p where sex = 'male') as male,
          (select sum(weight) filter (residence = 'urban') / sum(weight) from h) as urban,
          (select sum(weight) filter (age >= 60) / sum(weight) from p) as old,
          (select sum(weight) from p where sex = 'female' and residence = 'rural') as rural,
          (select sum(weight * wage) from p) as wages,
          (select sum(weight * wage) / sum(weight) from p
            where activity = 'employee' and "hukouKind" = 'urban') as wage,
          (select sum(weight * deposits) / sum(weight * size) from h) as deposits,
          (select sum(weight) from h where size >= 4) as large`),
    ];
    const expected = { male: 3.4e7, urban: 0.72, old: 0.2, rural: 9e6, wages: 1.52e12 };
    const more = { wage: 90_000, deposits: 100_000, large: 3.1e6 };
    for (const [name, value] of Object.entries({ ...expected, ...more }))
      expect(Number(sums[name]) / value, name).toBeCloseTo(1, 8);
    const [before, after] = ['people', 'new'].map((name) => table(`${name}-households.parquet`));
    const kept = await ask(
      `select count(*) as rows, max(abs(a."surveyWeight" / b."surveyWeight" - a.weight / b.weight)) as apart
       from ${after} a join ${before} b using (household)`,
    );
    expect(Number(kept.rows)).toBe(900);
    expect(kept.apart).toBeLessThan(1e-12);
    const own = '* exclude (weight, "surveyWeight")';
    const changed = `select count(*) as rows from (select ${own} from ${after} except all select ${own} from ${before})`;
    expect(Number((await ask(changed)).rows)).toBe(0);
    const csv = await reweight(join(path, 'people.csv'), file, '--out', join(path, 'new.csv'));
    expect(csv.err).toBe('');
    const same = await ask(
      `select max(abs(a.weight / b.weight - 1)) as apart from ${after} a
       join read_csv(${table('new-households.csv')}) b using (household)`,
    );
    expect(same.apart).toBeLessThan(1e-9);
    expect(readFileSync(join(path, 'new-persons.csv'), 'utf8')).toBe(
      readFileSync(join(path, 'people-persons.csv'), 'utf8'),
    );
  });

  it('tells design effect, extreme weights and what is met, in both languages', async () => {
    const file = join(path, 'targets.yaml');
    const people = join(path, 'people');
    const bounded = ['--method', 'logit', '--bounds', '0.2:4'];
    expect((await reweight(people, file)).err).toContain('there are tables in two formats');
    const { out, code } = await reweight(`${people}.csv`, file, ...bounded, '--lang', 'zh');
    expect(code).toBe(0);
    expect(out).toContain('设计效应（Kish）');
    expect(out).toMatch(
      /persons male\s+34,000,000\s+\d\d,\d{3},\d{3}\s+34,000,000\s+0\.000\s+是\s+invented/,
    );
    const { weights } = JSON.parse(
      (await reweight(`${people}.csv`, file, ...bounded, '--json')).out,
    ) as Document;
    const given = await ask(
      `select count(*) * sum(weight * weight) / sum(weight) ** 2 as deff, max(weight) as most
       from ${table('people-households.parquet')}`,
    );
    expect(weights.before.designEffect).toBeCloseTo(Number(given.deff), 10);
    expect(weights.before.most).toBe(given.most);
    expect(weights.after.designEffect).toBeGreaterThan(weights.before.designEffect!);
  });

  it('says what is not met, writes nothing unless told to, and exits 4', async () => {
    const file = write(
      'narrow.yaml',
      'targets: [{ persons: 9000万 }, { total: wage, is: 1.5e12 }]',
    );
    const data = join(path, 'people-households.csv');
    const out = join(path, 'narrow.csv');
    const {
      code,
      err,
      out: printed,
    } = await reweight(...([data, file, '--bounds', '0.9:1.1', '--out', out, '--json'] as const));
    expect([code, err]).toEqual([4, expect.stringContaining('targets are not met')]);
    const document = JSON.parse(printed) as Document;
    isReweight(document);
    expect(isReweight.errors).toBeNull();
    const { targets: found, isMet } = document;
    expect(isMet).toBe(false);
    expect(found[0]).toMatchObject({ name: 'persons', asked: 9e7, isMet: false });
    expect(found[0]!.reach!.most).toBeCloseTo(1.1 * found[0]!.before, 0);
    expect(existsSync(join(path, 'narrow-households.csv'))).toBe(false);
    const forced = await reweight(data, file, '--bounds', '0.9:1.1', '--out', out, '--unmet');
    expect(forced.code).toBe(4);
    expect(forced.out).toContain('the bounds let it be from');
    expect(existsSync(join(path, 'narrow-households.csv'))).toBe(true);
  });

  it('refuses weights below 0, and what contradicts itself', async () => {
    const data = join(path, 'people-households.parquet');
    const far = write('far.yaml', 'targets: [{ mean: wage, is: 1000 }, { households: 3000万 }]');
    const linear = await reweight(data, far, '--method', 'linear', '--out', join(path, 'far'));
    expect(linear.code).toBe(4);
    expect(linear.err).toMatch(/\d+ weights are below 0 and nothing is written/);
    const twice = write(
      'twice.yaml',
      'targets:\n  - persons: 6000万\n  - persons: { male: 3000万, female: 3100万 }\n    by: sex\n',
    );
    const contradiction = await reweight(data, twice);
    expect(contradiction.code).toBe(3);
    expect(contradiction.err).toContain(
      `${twice}:3:37: persons female is 31000000, and by persons, persons male it comes to 30000000`,
    );
    expect((await reweight(data, far, '--method', 'logit')).code).toBe(2);
    expect((await reweight(data, far, '--bounds', '2:3')).err).toContain('Expected a factor');
    expect((await reweight(data, far, '--out', join(path, 'people'))).code).toBe(5);
    expect((await reweight(join(path, 'nobody'), far)).err).toContain('no table of households');
  });

  it('keeps the sum of weights with entropy balancing, and works in place', async () => {
    const file = write('shares.yaml', 'targets: [{ households: { urban: 70 % }, by: residence }]');
    await call(
      ...['population', 'make', '--area', 'zhejiang', '--year', '2021', '-n', '300', '-q'],
      ...['--out', join(path, 'own', '/')],
    );
    const sum = `select sum(weight) as sum, sum(weight) filter (residence = 'urban') as urban from ${table('own/households.parquet')}`;
    const before = await ask(sum);
    const persons = readFileSync(join(path, 'own', 'persons.parquet'));
    const own = join(path, 'own');
    const made = await reweight(own, file, '--method', 'entropy', '--out', own, '--force');
    expect([made.code, made.err]).toEqual([0, '']);
    const after = await ask(sum);
    expect(Number(after.sum) / Number(before.sum)).toBeCloseTo(1, 10);
    expect(Number(after.urban) / Number(after.sum)).toBeCloseTo(0.7, 10);
    expect(readFileSync(join(path, 'own', 'persons.parquet'))).toEqual(persons);
    const said = await ask(
      `select decode(value) as value from parquet_kv_metadata(${table('own/households.parquet')}) where decode(key) = 'olive.reweighted'`,
    );
    expect(JSON.parse(String(said.value))).toMatchObject({ method: 'entropy', bounds: null });
  });

  it('takes tables that others wrote, with columns of their own', async () => {
    await database.run(`copy (select i as household, 10.5::decimal(8, 2) as weight, 'a, "b"' as note,
      date '2020-01-01' + i::int as visited, i * 100.0::double as rent, i % 2 = 0 as mountain,
      ['x', null][1 + i % 2] as word from range(1, 9) t(i))
      to ${table('theirs-households.parquet')} (format parquet, compression zstd)`);
    await database.run(`copy (select i as household, 1 as person, 'male' as sex from range(1, 9) t(i))
      to ${table('theirs-persons.parquet')} (format parquet)`);
    const file = write(
      'theirs.yaml',
      'targets: [{ mean: rent, is: 500 }, { households: { yes: 60 }, by: mountain }]',
    );
    const made = await reweight(join(path, 'theirs'), file, '--out', join(path, 'theirs-new'));
    expect([made.code, made.err]).toEqual([0, '']);
    const [before, after] = ['theirs', 'theirs-new'].map((one) =>
      table(`${one}-households.parquet`),
    );
    const found = await ask(`select sum(weight * rent) / sum(weight) as rent,
      sum(weight) filter (mountain) as mountain from ${after}`);
    expect(found.rent).toBeCloseTo(500, 6);
    expect(found.mountain).toBeCloseTo(60, 6);
    const own = '* exclude (weight)';
    const apart = await ask(
      `select count(*) as rows from (select ${own} from ${after} except all select ${own} from ${before})`,
    );
    expect(Number(apart.rows)).toBe(0);
    await database.run(`copy (select * from ${before}) to ${table('plain-households.csv')}`);
    await database.run(
      `copy (select * from ${table('theirs-persons.parquet')}) to ${table('plain-persons.csv')}`,
    );
    const plain = await reweight(join(path, 'plain'), file, '--out', join(path, 'plain-new'));
    expect(plain.err).toContain('mountain is "false"; expected 0 or 1');
  });
});

describe('people files that break the rules', () => {
  const file = 'targets: [{ households: 100 }]';

  function broken(name: string, households: string, persons: string): string {
    write(`${name}-households.csv`, households);
    write(`${name}-persons.csv`, persons);
    return join(path, name);
  }

  it('are refused with every row and its line', async () => {
    const data = broken(
      'rules',
      'household,weight,residence,deposits\n1,10,urban,0\n2,-3,urban,5\n2,4,urban,NaN\n3,NaN,suburb,-7\n4,1,rural,0\nx,1,rural,\n',
      'household,person,sex,spouse,born,wage\n1,1,male,2,1980-02,0\n1,2,female,1,1981-13,10\n2,1,male,1,,0\n2,3,male,,,0\n3,1,male,9,,0\n3,1,other,,,inf\n7,1,male,,,0\n',
    );
    const { code, err } = await reweight(data, write('one.yaml', file));
    expect(code).toBe(3);
    const told = err
      .trim()
      .split('\n')
      .map((line) => line.replace(`${data}-`, ''));
    expect(told).toEqual([
      'households.csv:3: row 2: weight is -3; expected 0 or more',
      'households.csv:4: row 3: household 2 stands in row 2 already',
      'households.csv:4: row 3: deposits is "NaN"; expected a number',
      'households.csv:5: row 4: weight is "NaN"; expected a number',
      'households.csv:5: row 4: residence is "suburb"; expected one of urban, rural',
      'households.csv:5: row 4: deposits is -7; expected 0 to 1000000000000 in yuan',
      'households.csv:6: row 5: household 4 has no persons',
      'households.csv:7: row 6: household is "x"; expected a whole number',
      'households.csv:7: row 6: deposits is missing; expected a number',
      'persons.csv:3: row 2: born is "1981-13"; expected a month such as 1988-05, or nothing',
      'persons.csv:4: row 3: spouse is the person itself',
      'persons.csv:5: row 4: person 3 of a household of 2: they are numbered from 1',
      'persons.csv:6: row 5: spouse 9 is nobody of the household',
      'persons.csv:7: row 6: sex is "other"; expected one of male, female',
      'persons.csv:7: row 6: wage is "inf"; expected a number',
      'persons.csv:7: row 6: person 1 of the household stands above already',
      'persons.csv:8: row 7: household 7 is not in the table of households',
    ]);
  });

  it('show twenty rows and count the others', async () => {
    const rows = Array.from({ length: 60 }, (_, i) => `${i + 1},-1`).join('\n');
    const people = Array.from({ length: 60 }, (_, i) => `${i + 1},1`).join('\n');
    const data = broken('many', `household,weight\n${rows}\n`, `household,person\n${people}\n`);
    const { err } = await reweight(data, write('one.yaml', file));
    const told = err.trim().split('\n');
    expect(told).toHaveLength(21);
    expect(told[19]).toContain('row 20: weight is -1');
    expect(told[20]).toContain('and 40 more of such faults');
  });

  it('are refused where a column is not there or stands twice, and with households of over thirty', async () => {
    const one = write('one.yaml', file);
    const without = broken(
      'without',
      'household,wieght\n1,1\n',
      'household,person,person\n1,1,1\n',
    );
    expect((await reweight(without, one)).err).toContain('there is no column "weight"');
    const twice = broken('twice', 'household,weight\n1,1\n', 'household,person,person\n1,1,1\n');
    expect((await reweight(twice, one)).err).toContain('two columns are called "person"');
    const crowd = Array.from({ length: 31 }, (_, i) => `1,${i + 1}`).join('\n');
    const large = broken('large', 'household,weight\n1,1\n', `household,person\n${crowd}\n`);
    expect((await reweight(large, one)).err).toContain(
      'household 1 has 31 persons; expected at most 30',
    );
  });

  it('of Parquet are refused by their rows', async () => {
    await database.run(`copy (select i as household, case when i = 3 then 'nan'::double else 1 end as weight
      from range(1, 6) t(i)) to ${table('nan-households.parquet')} (format parquet)`);
    await database.run(`copy (select i as household, 1 as person from range(1, 8) t(i))
      to ${table('nan-persons.parquet')} (format parquet)`);
    const { err, code } = await reweight(join(path, 'nan'), write('one.yaml', file));
    expect(code).toBe(3);
    expect(err).toContain('nan-households.parquet: row 3: weight is NaN; expected a number');
    expect(err).toContain('nan-persons.parquet: row 6: household 6 is not in the table');
    const text = broken('text', 'household,weight\n', 'household,person\n');
    write('text-households.parquet', 'PAR1 no parquet');
    write('text-persons.parquet', 'PAR1 no parquet');
    const unread = await reweight(`${text}.parquet`, join(path, 'one.yaml'));
    expect([unread.code, unread.err]).toEqual([5, expect.stringContaining('cannot read')]);
  });
});
