import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { FitResult } from '../../src/outcome/targets/check.ts';
import type { KeptFigures } from '../../src/outcome/targets/kept.ts';
import { call, folder, root } from './calling.ts';

const { path } = folder();
const schema = join(root, 'docs', 'schema', 'population-check.schema.json');
const isCheck = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false }).compile(
  JSON.parse(readFileSync(schema, 'utf8')) as object,
);
const tiny = ['-n', '1000', '-t', '1', '-q'];
const check = (...words: string[]) => call('population', 'check', ...words);

describe('olive population check', () => {
  it('prints targets beside the model, keeps figures, draws, and exits 4 where one is outside', async () => {
    const [chart, keep] = [join(path, 'fit.svg'), join(path, 'kept.json')];
    const found = await check(
      ...[
        '--area',
        'zhejiang',
        '--year',
        '2021',
        '--only',
        'incomes',
        '--only',
        'hangzhou.2020q1q3',
      ],
      ...['--chart', chart, '--keep', keep, ...tiny],
    );
    expect(found.out).toContain('Targets met, by subject');
    expect(found.out).toContain('zj.2021.inc_mean_rural');
    expect(found.out).toContain('hangzhou.2020q1q3.inc_all');
    expect(found.out).not.toContain('ningbo');
    expect(found.code).toBe(4);
    expect(found.err).toMatch(/\d+ of \d+ published figures are outside their tolerance/);
    expect(readFileSync(chart, 'utf8')).toMatch(/^<svg /);
    const kept = JSON.parse(readFileSync(keep, 'utf8')) as KeptFigures;
    expect(kept.runs.map(({ area, year }) => [area, year])).toEqual([['zhejiang', 2021]]);
    expect(Object.keys(kept.runs[0]!.figures)).toHaveLength(4 + 3);
  });

  it('exits 0 where all are within, and prints JSON', async () => {
    const asked = ['--area', 'zhejiang', '--only', 'zj.2021.pop', ...tiny];
    const json = await check(...asked, '--format', 'json');
    expect(json.code).toBe(0);
    const document = JSON.parse(json.out) as { results: FitResult[] };
    expect(isCheck(document), JSON.stringify(isCheck.errors)).toBe(true);
    const { results } = document;
    expect(results).toHaveLength(1);
    expect(results[0]).toMatchObject({ id: 'zj.2021.pop', weight: 'census', verdict: 'met' });
    expect(results[0]!.model! / 65_400_000).toBeCloseTo(1, 1);
  });

  it('holds the census’s rows against the model where they are asked for', async () => {
    const csv = await check(
      '--area',
      'china',
      '--only',
      'census.china',
      '--format',
      'csv',
      ...tiny,
    );
    expect(csv.out.split('\r\n').length).toBeGreaterThan(90);
    expect(csv.out).toContain('census.china.age_and_sex.female_85_and_more');
  });

  it('names what it does not know', async () => {
    const area = await check('--area', 'chine', ...tiny);
    expect([area.code, area.err]).toEqual([3, expect.stringMatching(/no area "chine".*china/)]);
    const year = await check('--year', '1999', ...tiny);
    expect([year.code, year.err]).toEqual([3, expect.stringMatching(/population of 1999/)]);
    const only = await check('--only', 'taxs', ...tiny);
    expect([only.code, only.err]).toEqual([3, expect.stringMatching(/"taxs".*taxes/)]);
    const households = await check('-n', 'many');
    expect([households.code, households.err]).toEqual([3, expect.stringMatching(/found many/)]);
  });

  it('writes over nothing unasked', async () => {
    const chart = join(path, 'there.svg');
    const asked = ['--area', 'china', '--only', 'census.china', '--chart', chart, ...tiny];
    await check(...asked);
    const before = readFileSync(chart, 'utf8');
    expect(await check(...asked)).toMatchObject({ code: 5, out: '' });
    const other = await check(...asked, '--force', '--lang', 'zh');
    expect(other.code).not.toBe(5);
    expect(readFileSync(chart, 'utf8')).not.toBe(before);
  });
});
