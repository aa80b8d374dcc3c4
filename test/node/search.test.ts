// `sweep`, `solve` and `optimise` from the command line, on a law with little left in it, so that a point takes no time.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { type Called, call, folder, root } from './calling.ts';

const { write, path } = folder();
const off = [
  ...['valueAddedTax', 'consumptionTax', 'taxSurcharges', 'deedTax', 'homeSaleVat'],
  ...['schooling', 'publicHealth', 'careServices', 'educationAid', 'rentSubsidy', 'annuity'],
  ...['medicalInsurance', 'medicalAid', 'careInsurance', 'disabilityAllowances', 'unemployment'],
  ...['employeePension', 'oldAgeAllowance', 'residentMedical', 'housingFund', 'livingAllowance'],
  ...['ownSocialInsurance', 'employerSocialInsurance', 'flexibleSocialInsurance'],
  ...['employmentSupport', 'vehiclePurchaseTax', 'securitiesStampDuty', 'minimumWage'],
];
const plain = write(
  'scenarios/plain.yaml',
  `area: zhejiang\nyear: 2021\npopulation: { households: 64, seed: olive }\noff: [${off.join(', ')}]\n`,
);
const quiet = ['-q', '--against', plain];

interface Printed {
  readonly digest: string;
  readonly found: { readonly value: number; readonly miss: number };
  readonly points: readonly { point: (number | null)[]; figures: Record<string, number> }[];
  readonly tables: readonly { readonly id: string; readonly rows: readonly object[] }[];
}

const read = ({ out }: Called): Printed => JSON.parse(out) as Printed;

const schema = (name: string): object =>
  JSON.parse(readFileSync(join(root, 'docs', 'schema', `${name}.schema.json`), 'utf8'));
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false });
ajv.addSchema(schema('run'));
const isSearch = ajv.compile(schema('search'));

describe('a search', () => {
  it('gives the same on any number of threads, and goes on from what it kept as if it had not been broken off', async () => {
    const out = join(path, 'swept');
    const kept = join(path, 'points.jsonl');
    const range = ['--vary', 'residentPension.basic=100:300:100', '--json', '--keep', kept];
    const whole = read(await call('sweep', plain, ...range, ...quiet, '-t', '2', '--out', out));
    isSearch(whole);
    expect(isSearch.errors).toBeNull();
    expect(whole.points.map(({ point }) => point)).toEqual([[100], [200], [300]]);
    const budgets = whole.points.map(({ figures }) => figures['budget.public'] ?? 0);
    expect(budgets[1]).toBeLessThan(budgets[0] ?? 0);
    expect(budgets[2]).toBeLessThan(budgets[1] ?? 0);
    expect(whole.tables[0]?.rows).toHaveLength(1 + 3);
    expect(readFileSync(join(out, 'sweep.svg'), 'utf8')).toContain('residentPension.basic');
    expect(readFileSync(join(out, 'tables', 'sweep.csv'), 'utf8').split('\n')).toHaveLength(6);
    const lines = readFileSync(kept, 'utf8').trimEnd().split('\n');
    expect(lines).toHaveLength(1 + 3);
    // broken off in the middle of a line
    writeFileSync(kept, `${lines.slice(0, 3).join('\n')}\n${lines[3]?.slice(0, 40)}`);
    const again = await call('sweep', plain, ...range, '--against', plain, '-t', '1');
    expect(again.err).toContain(`goes on from ${kept}: 2 points are known`);
    expect(read(again).digest).toBe(whole.digest);
    expect(readFileSync(kept, 'utf8').trimEnd().split('\n')).toEqual(lines);
  });

  it('refuses points of another question', async () => {
    const kept = write('other.jsonl', '{"schema":"olive/points@1","engine":"another"}\n');
    const words = ['--adjust', 'residentPension.basic=100:400', '--until', 'budget = -5 bn'];
    const { code, err } = await call('solve', plain, ...words, ...quiet, '--keep', kept);
    expect(code).toBe(3);
    expect(err).toContain('its points are of another engine, scenario, baseline, levers');
  });
});

describe('olive solve', () => {
  it('meets a budget within its tolerance', async () => {
    const words = ['--adjust', 'residentPension.basic=100:400', '--until', 'budget = -5 bn'];
    const more = ['--tolerance', '10000000', '--json'];
    const whole = read(await call('solve', plain, ...words, ...more, ...quiet));
    isSearch(whole);
    expect(isSearch.errors).toBeNull();
    expect(Math.abs(whole.found.miss)).toBeLessThanOrEqual(1e7);
    expect(whole.tables.map(({ id }) => id)).toEqual(['solve', 'solve-price', 'solve-path']);
  });

  it.each([
    [['--adjust', 'unemploymentBenefit.ratio', '--until', 'budget = 0'], /there is no parameter/],
    [
      ['--adjust', 'residentPension.basic=1:2:3', '--until', 'budget = 0'],
      /expected a lever, or path=low:high/,
    ],
    [
      ['--adjust', 'residentPension.basic', '--until', 'budget = 0, olive = 1'],
      /one lever meets one condition/,
    ],
    [
      ['--adjust', 'residentPension.basi', '--until', 'bugdet = 0'],
      /residentPension.basic.*\n.*budget/,
    ],
  ])('%s is refused', async (words, message) => {
    const { code, err } = await call('solve', plain, ...words, ...quiet);
    expect(code).toBe(3);
    expect(err).toMatch(message);
  });
});

describe('olive sweep', () => {
  it('tells every fault at once', async () => {
    const { code, err } = await call(
      ...['sweep', plain, '-q', '--vary', 'residentPension.basics=1:2:1'],
      ...['--vary', 'incomeTax.capitalRate=0:1:0', '--vary', 'residentPension.basic=3'],
      ...['--vary', 'residentPension.basic=0:100000:1'],
    );
    expect(code).toBe(3);
    expect(err.trim().split('\n')).toEqual([
      '--vary residentPension.basics=1:2:1: there is no parameter "residentPension.basics", and no scenario file — did you mean "residentPension.basic"?',
      '--vary incomeTax.capitalRate=0:1:0: the step is 0: nothing would ever end',
      '--vary residentPension.basic=3: expected path=from:to:step, such as residentPension.basic=220:440:44',
      '--vary residentPension.basic=0:100000:1: so small a step makes more than 10,000 points',
    ]);
  });
});

describe('what a search prints', () => {
  const raise = ['--vary', 'residentPension.basic=+0%:+50%', '-q'];

  it('ends with a run card, writes a raise in per cent, and names the law in Chinese', async () => {
    const en = await call('sweep', plain, ...raise);
    expect(en.out).toMatch(/Points of a sweep, against law of 2021\n/);
    expect(en.out).toMatch(/^ +\+50\.00% /m);
    const { digest } = read(await call('sweep', plain, ...raise, '--json'));
    expect(en.out.slice(en.out.indexOf('Run card'))).toContain(digest);
    expect(en.out).toMatch(/^held against +law of 2021$/m);
    const zh = await call('sweep', plain, ...raise, '--lang', 'zh');
    expect(zh.out).toContain('参数扫描（基准：2021年法规）');
    expect(zh.out).not.toContain('law of');
    const csv = await call('sweep', plain, ...raise, '--format', 'csv');
    expect(csv.out.trimEnd().split('\n')).toHaveLength(1 + 3);
  });

  it('says of a folder in place of a file of points what it is', async () => {
    const { code, err } = await call('sweep', plain, ...raise, '--keep', path);
    expect([code, err.trim()]).toEqual([5, `${path}: cannot go on from it: it is a folder`]);
  });
});

describe('olive optimise', () => {
  it('shows the least wrong where no mix keeps the conditions, and ends with 3', async () => {
    const subject = ['--subject', 'budget >= 1 bn, budget <= -1 bn', '--lang', 'zh'];
    const levers = [
      '--adjust',
      'residentPension.basic=100:400,generalPropertyTax.exemptAreaPerPerson=1:9',
    ];
    const found = await call('optimise', plain, ...levers, '--maximise', 'olive', ...subject, '-q');
    expect(found.code).toBe(3);
    expect(found.out).toMatch(/没有组合满足全部条件.*budget >= 1 bn（-[\d.]+亿）/);
    expect(found.out).toContain('均无影响：generalPropertyTax.exemptAreaPerPerson。');
    expect(found.err.trim()).toBe(
      '--subject budget >= 1 bn, budget <= -1 bn: no mix within the bounds keeps the conditions; the least wrong is shown',
    );
  });

  it('asks for one of two aims', async () => {
    const levers = ['--adjust', 'residentPension.basic=100:400', '--maximise', 'olive'];
    const { err } = await call('optimise', plain, ...levers, '--minimise', 'gini');
    expect(err).toContain('expected --maximise or --minimise, found both');
  });

  it('finds the best mix under a budget, and its parts', async () => {
    const words = ['--adjust', 'residentPension.basic=100:400', '--maximise', 'olive', '--json'];
    const subject = ['--subject', 'budget >= -1 bn'];
    const called = await call('optimise', plain, ...words, ...subject, ...quiet);
    const printed = read(called);
    isSearch(printed);
    expect(isSearch.errors).toBeNull();
    const { best, parts } = printed.found as unknown as {
      best: { isKept: boolean; one: { point: number[]; figures: Record<string, number> } };
      parts: number[][];
    };
    expect(best.isKept).toBe(true);
    const spent = -(best.one.figures['budget.public'] ?? 0);
    expect(spent).toBeGreaterThan(0.9e9);
    expect(spent).toBeLessThanOrEqual(1e9);
    expect(parts[0]?.[1]).toBeCloseTo(spent, 0);
  });

  it('tells every fault at once', async () => {
    const { code, err } = await call(
      ...['optimise', plain, '-q', '--adjust', 'residentPension.basic', '--maximise', 'olives'],
      ...['--subject', 'budget = 0', '--subject', 'losers >= 5 bn', '--frontier=1:2'],
    );
    expect(code).toBe(3);
    const lines = err.trim().split('\n');
    expect(lines).toHaveLength(5);
    expect(lines[0]).toContain('the bounds between which it may be moved');
    expect(lines[1]).toContain('there is no quantity "olives"');
    expect(lines[2]).toContain('money and shares do not compare');
    expect(lines[3]).toContain('expected >= or <=');
    expect(lines[4]).toContain('there is no budget whose bound could be moved');
  });
});
