import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ProblemsError } from '../../src/engine/problem.ts';
import { china } from '../../src/law/china.ts';
import { WorkerPool } from '../../src/node/pool.ts';
import { readScenarioFile } from '../../src/node/reading.ts';
import { checkStream, streamOf } from '../../src/node/stream-flags.ts';
import type { Comparison } from '../../src/outcome/compare.ts';
import { compare } from '../../src/outcome/compare.ts';
import { olivesOf } from '../../src/outcome/olives.ts';
import { runTables } from '../../src/outcome/result-tables.ts';
import { mostKept } from '../../src/outcome/stream/absent-table.ts';
import { asBaseline } from '../../src/outcome/stream/streamed-joint.ts';
import { runCard } from '../../src/outcome/tables/run-card.ts';
import { boundText } from '../../src/outcome/tables/stream.ts';
import { toText } from '../../src/report/table.ts';
import { readConditions } from '../../src/scenario/conditions.ts';
import type { Computed, Outcome, RunOptions } from '../../src/simulate.ts';
import { executeHere, simulate } from '../../src/simulate.ts';
import { baseline, call, root } from './calling.ts';

const schema = (name: string): object =>
  JSON.parse(readFileSync(join(root, 'docs', 'schema', `${name}.schema.json`), 'utf8'));
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false });
const isRun = ajv.compile(schema('run'));
const isComparison = ajv.compile(schema('compare'));

const set = ['livingAllowance.standard=+50%'];
const scenario = readScenarioFile(baseline, { households: 5000 });
const dearer = readScenarioFile(baseline, { households: 5000, set });
const one = new WorkerPool(1);
const two = new WorkerPool(2);
const three = new WorkerPool(3);
afterAll(() => Promise.all([one, two, three].map((pool) => pool.close())));

/** A hash of everything that a stream adds up, to the bit. */
function bits({ totals, included, stream }: Computed): string {
  const plain = (_: string, one: unknown) =>
    typeof one === 'bigint' || ArrayBuffer.isView(one) ? String(one) : one;
  const all = JSON.stringify([totals, included, stream?.part()], plain);
  return createHash('sha256').update(all).digest('hex');
}

let kept: Outcome;
let streamed: Outcome;
let reform: Outcome;
let keptReform: Outcome;
beforeAll(async () => {
  kept = await simulate(scenario, {}, two.execute());
  streamed = await simulate(scenario, { stream: {} }, two.execute());
  keptReform = await simulate(dearer, {}, two.execute());
  reform = await simulate(dearer, { stream: { against: asBaseline(streamed) } }, two.execute());
});

/** Every number of a result, by its path. */
function numbersIn(value: unknown, path = ''): [string, number][] {
  if (typeof value === 'number') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => numbersIn(one, `${path}.${key}`));
}

/** The figures of a stream that are farther from those of a table than their bound, beside the rounding of sums. */
function beyondBounds(exact: Outcome, stream: Outcome): string[] {
  return Object.keys(exact.measures).flatMap((concept) => {
    const { lowIncomeLine, lowIncomeShare, ...own } = stream.bounds![concept]!;
    const bounds: Readonly<Record<string, number | null>> = {
      ...Object.fromEntries(Object.entries(own).map(([key, bound]) => [`.${key}`, bound])),
      '.lowIncome.line': lowIncomeLine,
      '.lowIncome.share': lowIncomeShare,
    };
    const found = new Map(numbersIn(stream.measures[concept]));
    return numbersIn(exact.measures[concept])
      .filter(([path, value]) => {
        const bound = bounds[path] === undefined ? 0 : (bounds[path] ?? Number.POSITIVE_INFINITY);
        const out = Math.abs((found.get(path) ?? Number.NaN) - value);
        return !(out <= bound + 1e-10 * Math.max(1, Math.abs(value)));
      })
      .map(([path]) => concept + path);
  });
}

describe('a stream', () => {
  it('beside a baseline gives the same bits on 1, 2 and 3 threads as here, and if a worker dies', async () => {
    const stream = { against: asBaseline(streamed) };
    const here = bits(await executeHere(dearer, { stream }));
    expect(bits(reform)).toBe(here);
    expect(bits(await one.execute()(dearer, { stream }))).toBe(here);
    const deaths = { block: 3, times: 1 };
    expect(bits(await three.execute({ deaths })(dearer, { stream }))).toBe(here);
  });

  it('gives the same bits alone as on another number of threads', async () => {
    expect(bits(await three.execute()(scenario, { stream: {} }))).toBe(bits(streamed));
    expect(bits(streamed)).not.toBe(bits(reform));
  });

  it('has the totals and the books of a run that keeps its households', () => {
    expect(streamed.totals).toEqual(kept.totals);
    expect(streamed.ledger).toEqual(kept.ledger);
    expect(reform.totals).toEqual(keptReform.totals);
  });

  it('has measures within their bounds, also of some households only', async () => {
    expect(beyondBounds(kept, streamed)).toEqual([]);
    const where = readConditions(['residence=rural', 'age>=60'], china);
    const run = (options: RunOptions) => simulate(scenario, { where, ...options }, two.execute());
    const [exact, some] = [await run({}), await run({ stream: {} })];
    expect(some.included).toEqual(exact.included);
    expect(bits(await three.execute()(scenario, { where, stream: {} }))).toBe(bits(some));
    expect(some.measures.disposable?.mean).not.toBe(streamed.measures.disposable?.mean);
    expect(beyondBounds(exact, some)).toEqual([]);
    expect(some.measures.disposable?.urbanRuralRatio).toEqual(
      exact.measures.disposable?.urbanRuralRatio,
    );
  });

  it('of 200,000 households has a Gini, an olive index and ends within a millionth', async () => {
    const large = readScenarioFile(join(root, 'scenarios', 'baseline-2025.yaml'), {
      households: 200_000,
    });
    const [exact, stream] = [
      await simulate(large, {}, two.execute()),
      await simulate(large, { stream: {} }, two.execute()),
    ];
    expect(beyondBounds(exact, stream)).toEqual([]);
    for (const of of Object.values(stream.bounds ?? {})) {
      for (const bound of [of.gini, of.olive, of.oliveLow, of.oliveHigh])
        expect(bound).toBeLessThan(1e-6);
    }
    const bands = ({ measures }: Outcome) => numbersIn(measures.disposable?.bands);
    for (const [i, [path, share]] of bands(exact).entries())
      expect(bands(stream)[i]?.[1], path).toBeCloseTo(share, 13);
  });

  it('refuses what needs its households by name, with the remedy', () => {
    expect(() => streamed.table.column('disposable')).toThrow(ProblemsError);
    expect(() => streamed.table.column('disposable')).toThrow(/"disposable".*--exact/);
    expect(() => compare(kept, streamed)).toThrow(/not run beside the baseline/);
    expect(() => compare(streamed, streamed)).toThrow(/not run beside the baseline/);
  });
});

describe('a comparison of streams', () => {
  let exact: Comparison;
  let found: Comparison;
  beforeAll(() => {
    exact = compare(kept, keptReform);
    found = compare(streamed, reform);
  });

  it('knows who wins and who loses', () => {
    const { misplaced } = found.joint;
    expect(exact.joint.misplaced).toBeNull();
    expect(misplaced).toBeGreaterThan(0);
    expect(misplaced).toBeLessThan(0.002);
    for (const concept of ['disposable', 'afterGiving', 'final'] as const) {
      const rows = found.winners[concept];
      const [all, ofAll] = [rows.at(-1), exact.winners[concept].at(-1)];
      for (const [i, [path, value]] of numbersIn(all).entries())
        expect(value, `${concept}${path}`).toBeCloseTo(numbersIn(ofAll)[i]![1], 8);
      for (const [i, { people, shares }] of rows.slice(0, 10).entries()) {
        const row = exact.winners[concept][i]!;
        expect(Math.abs(people - row.people)).toBeLessThanOrEqual(2 * misplaced! + 1e-12);
        for (const [bin, share] of Object.entries(shares)) {
          const out = Math.abs(share - row.shares[bin as keyof typeof shares]);
          expect(out, `${concept} ${i + 1} ${bin}`).toBeLessThanOrEqual(40 * misplaced!);
        }
      }
    }
  });

  it('knows who stands below the baseline’s line, exactly', () => {
    for (const [concept, share] of Object.entries(exact.belowBaselineLine))
      expect(found.belowBaselineLine[concept as 'primary'], concept).toBeCloseTo(share, 13);
    expect(found.belowBaselineLine.disposable).toBeGreaterThan(0);
  });

  it('knows who moves from fifth to fifth, but for the bins at the cuts', () => {
    const [before, after] = [exact.joint.transitions(), found.joint.transitions()];
    expect(after).toHaveLength(5);
    after.forEach((row, from) => {
      row.forEach((share, to) => {
        expect(Math.abs(share - before[from]![to]!)).toBeLessThanOrEqual(
          20 * found.joint.misplaced!,
        );
      });
    });
    expect(after[0]![0]).toBeLessThan(1);
  });

  it('of a scenario with itself finds nothing', async () => {
    const again = { against: asBaseline(streamed) };
    const same = await simulate(scenario, { stream: again }, two.execute());
    const nothing = compare(streamed, same);
    expect(same.totals).toEqual(streamed.totals);
    expect(nothing.publicCostFen).toBe(0n);
    for (const { shares, meanChange } of nothing.winners.final) {
      expect(shares.none).toBe(1);
      expect(meanChange).toBe(0);
    }
  });
});

describe('what is shown of a stream', () => {
  it('says in either language that it is one', () => {
    const card = runCard(streamed, { digest: '', engine: '', uncertain: [] });
    const said = (language: 'en' | 'zh') =>
      [...runTables(streamed), card].map((table) => toText(table, language)).join('\n');
    expect(said('zh')).toContain('流式计算：各指标与逐户计算结果之差的上限');
    expect(said('zh')).toContain('流式：住户逐批累加后不保留');
    expect(said('en')).toContain('Computed as a stream');
    expect(said('en')).toContain('as a stream: households forgotten once added up');
  });

  it('has all tables that a run has, and its own', () => {
    const ids = (outcome: Outcome) => runTables(outcome).map(({ id }) => id);
    expect(ids(streamed).filter((id) => !id.startsWith('stream'))).toEqual(ids(kept));
    expect(ids(streamed)).toEqual(expect.arrayContaining(['stream', 'stream-measures']));
    const places = (outcome: Outcome) =>
      runTables(outcome)
        .find(({ id }) => id === 'places')
        ?.rows.map(({ disposable }) => disposable);
    for (const [i, mean] of places(kept)!.entries())
      expect(places(streamed)![i]).toBeCloseTo(mean as number, 6);
  });

  it('has an olive with the bands of the exact one, and its steps', () => {
    const [stream, exact] = [olivesOf(streamed), olivesOf(kept)];
    stream.panels.forEach(({ shape }, i) => {
      const other = exact.panels[i]!.shape;
      expect(shape.mean).toBeCloseTo(other.mean, 6);
      expect(shape.atoms).toHaveLength(other.atoms.length);
      shape.byLimits.forEach((share, place) => {
        expect(share).toBeCloseTo(other.byLimits[place]!, 13);
      });
    });
  });

  it.each([
    [0, '0'],
    [2.41e-8, '2.5e-8'],
    [2.4e-8, '2.4e-8'],
    [9.96, '10'],
    [9.94, '10'],
    [0.00012, '0.00012'],
    [null, '∞'],
  ])('rounds a bound up: %f is %s', (bound, text) => {
    expect(boundText(bound)).toBe(text);
    expect(Number(text === '∞' ? 0 : text)).toBeGreaterThanOrEqual(bound ?? 0);
  });
});

describe('the command line', () => {
  const small = ['--households', '1500', '--threads', '1'];

  it('prints a stream as its schema says, its bounds under the digest', async () => {
    const run = async (...words: string[]) =>
      JSON.parse((await call('run', baseline, ...small, '--json', ...words)).out) as {
        digest: string;
        stream?: { bounds: Record<string, Record<string, number>> };
        ledger: object;
      };
    const [document, exact] = [await run('--stream'), await run('--exact')];
    expect(isRun(document), JSON.stringify(isRun.errors)).toBe(true);
    expect(document.stream?.bounds.disposable?.gini).toBeGreaterThan(0);
    expect(document.ledger).toEqual(exact.ledger);
    expect(exact.digest).not.toBe(document.digest);
    expect(exact.stream).toBeUndefined();
  });

  it('prints a comparison of streams as its schema says', async () => {
    const raised = join(root, 'scenarios', 'allowance-raised.yaml');
    const { code, out } = await call('compare', baseline, raised, ...small, '--stream', '--json');
    expect(code).toBe(0);
    const document = JSON.parse(out) as { reforms: { misplaced: number }[] };
    expect(isComparison(document), JSON.stringify(isComparison.errors)).toBe(true);
    expect(document.reforms[0]?.misplaced).toBeGreaterThan(0);
    expect(out).toContain('Computed as streams: each change is at most so far');
    expect(out).toContain('A stream: tenths are cut at bins of income');
  });

  it('streams by itself beyond what is kept, and not where it is told', () => {
    const of = (households: number) => ({
      ...scenario,
      population: { ...scenario.population, households },
    });
    expect(streamOf(of(mostKept), {})).toBeUndefined();
    expect(streamOf(of(mostKept + 1), {})).toEqual({});
    expect(streamOf(of(mostKept + 1), { exact: true })).toBeUndefined();
    expect(streamOf(scenario, { stream: true })).toEqual({});
    expect(streamOf(scenario, { stream: true, beside: kept })).toBeUndefined();
    expect(streamOf(scenario, { beside: streamed })?.against?.scenario).toBe(scenario);
    expect(() => checkStream(of(mostKept + 1), { uncertainty: 8 })).toThrow('--uncertainty');
  });

  it.each([
    [['--stream', '--exact'], /--stream.*cannot be used with.*--exact/],
    [['--stream', '--uncertainty'], /--uncertainty: every household is needed.*without --stream/],
    [['--stream', '--table', 'T2,T6,T9'], /T6, T9: every household is needed.*--exact/],
  ])('refuses %j', async (words, message) => {
    const { code, err } = await call('run', baseline, ...small, ...words);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});

it('makes a table that runs few households of its own from those, whatever streams', async () => {
  const asked = ['--table', 'T14', '-n', '600', '-t', '1', '-q', '--stream'];
  const { code, out } = await call('run', baseline, ...asked);
  expect(code).toBe(0);
  expect(out).toMatch(/^all earners +\d/m);
});
