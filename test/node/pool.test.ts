import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ProblemsError } from '../../src/engine/problem.ts';
import { china } from '../../src/law/china.ts';
import { WorkerPool } from '../../src/node/pool.ts';
import { readScenarioFile } from '../../src/node/reading.ts';
import { readConditions } from '../../src/scenario/conditions.ts';
import type { Computed } from '../../src/simulate.ts';
import { executeHere } from '../../src/simulate.ts';
import { baseline } from './calling.ts';

const scenario = readScenarioFile(baseline, { households: 4000 });
const one = new WorkerPool(1);
const many = new WorkerPool(8);
afterAll(() => Promise.all([one.close(), many.close()]));

/** A hash of everything that a run computes, to the bit. */
function bits({ totals, included, table }: Computed): string {
  const text = (_: string, one: unknown) => (typeof one === 'bigint' ? one.toString() : one);
  const hash = createHash('sha256').update(JSON.stringify({ totals, included }, text));
  return hash.update(new Uint8Array(table.buffer)).digest('hex');
}

let here: string;
beforeAll(async () => {
  many.warm(4);
  here = bits(await executeHere(scenario, {}));
});

describe('workers', () => {
  it.each([1, 8])('give the same bits on %i threads as one thread here', async (threads) => {
    const pool = threads === 1 ? one : many;
    expect(pool.threads).toBe(threads);
    expect(bits(await pool.execute()(scenario, {}))).toBe(here);
  });

  it('are kept: further runs are as the first, and progress is told', async () => {
    const told: number[] = [];
    const execute = many.execute({ onProgress: (done) => told.push(done) });
    const runs = await Promise.all([execute(scenario, {}), execute(scenario, {})]);
    expect(runs.map(bits)).toEqual([here, here]);
    expect(told).toEqual([1, 2, 3, 4, 1, 2, 3, 4]);
  });

  it('count only the households that conditions include', async () => {
    const where = readConditions(['residence=rural'], china);
    const computed = await many.execute()(scenario, { where });
    expect(bits(computed)).toBe(bits(await executeHere(scenario, { where })));
    const [all = 0n, rural = 0n] = [computed.totals, computed.included].map(
      (totals) => totals.population[1],
    );
    expect(rural).toBeGreaterThan(0n);
    expect(rural).toBeLessThan(all);
  });
});

describe('workers that go on with other people or a moved value', () => {
  const values = ['vat.servicesRate', 'livingAllowance.standard'];
  const seeded = (seed: string) => ({
    ...scenario,
    population: { households: 2500, seed },
  });

  it('give the same bits as one thread here, whatever came before', async () => {
    const runs = [
      [seeded('a'), {}],
      [seeded('b'), {}],
      [seeded('a'), { recipe: 1 }],
      [seeded('a'), { doubtful: { values, moved: null } }],
      [seeded('a'), { doubtful: { values, moved: 'vat.servicesRate' } }],
    ] as const;
    const expected: string[] = [];
    for (const [of, options] of runs) expected.push(bits(await executeHere(of, options)));
    const [plain, seed, recipe, asItIs, moved] = expected;
    expect(asItIs).toBe(plain);
    expect(new Set([plain, seed, recipe, moved]).size).toBe(4);
    for (const place of [0, 4, 2, 1, 3, 4, 0]) {
      const [of, options] = runs[place]!;
      expect(bits(await many.execute()(of, options)), String(place)).toBe(expected[place]);
    }
  });
});

describe('a worker that dies', () => {
  it('is replaced, and its blocks run again', async () => {
    const deaths = { block: 1, times: 2 };
    expect(bits(await many.execute({ deaths })(scenario, {}))).toBe(here);
  });

  it('stops the run after three deaths on one block; the workers go on with the next', async () => {
    const deaths = { block: 2, times: 3 };
    await expect(one.execute({ deaths })(scenario, {})).rejects.toThrow(
      '3 worker threads died on block 2',
    );
    expect(bits(await one.execute()(scenario, {}))).toBe(here);
  });
});

describe('what goes wrong on a worker', () => {
  it('comes back as the list of problems it is', async () => {
    const early = { ...scenario, lawYear: 2011 };
    const fault = await one
      .execute()(early, {})
      .catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(ProblemsError);
    expect((fault as ProblemsError).problems.length).toBeGreaterThan(0);
  });

  it('is said when the workers are stopped', async () => {
    const stopped = new WorkerPool(1);
    const fails = expect(stopped.execute()(scenario, {})).rejects.toThrow(
      'the workers were stopped',
    );
    await Promise.resolve();
    await stopped.close();
    await fails;
    await expect(stopped.execute()(scenario, {})).rejects.toThrow('the workers were stopped');
  });
});
