import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ProblemsError } from '../../src/engine/problem.ts';
import { WorkerPool } from '../../src/node/pool.ts';
import { readScenarioFile } from '../../src/node/reading.ts';
import type { Computed } from '../../src/simulate.ts';
import { executeHere } from '../../src/simulate.ts';
import { baseline } from './calling.ts';

const scenario = readScenarioFile(baseline, { households: 4000 });
const pools: WorkerPool[] = [];

function pool(threads: number): WorkerPool {
  const made = new WorkerPool(threads);
  pools.push(made);
  return made;
}

/** A hash of everything that a run computes, to the bit. */
function bits({ totals, included, table }: Computed): string {
  const text = (_: string, one: unknown) => (typeof one === 'bigint' ? one.toString() : one);
  const hash = createHash('sha256').update(JSON.stringify({ totals, included }, text));
  return hash.update(new Uint8Array(table.buffer)).digest('hex');
}

let here: string;
beforeAll(async () => {
  here = bits(await executeHere(scenario, {}));
});
afterAll(() => Promise.all(pools.map((one) => one.close())));

describe('workers', () => {
  it.each([1, 2, 3, 8])('give the same bits on %i threads as one thread here', async (threads) => {
    const computed = await pool(threads).execute()(scenario, {});
    expect(bits(computed)).toBe(here);
  });

  it('are kept: a second run is as the first, and progress is told', async () => {
    const two = pool(2);
    const told: number[] = [];
    const execute = two.execute({ onProgress: (done) => told.push(done) });
    const runs = await Promise.all([execute(scenario, {}), execute(scenario, {})]);
    expect(runs.map(bits)).toEqual([here, here]);
    expect(told).toEqual([1, 2, 3, 4, 1, 2, 3, 4]);
  });

  it('may be started before they are needed', async () => {
    const two = pool(2);
    two.warm(1);
    expect(bits(await two.execute()(scenario, {}))).toBe(here);
  });

  it('count only the households that conditions include', async () => {
    const { facts } = (await import('../../src/law/china.ts')).china;
    const fact = facts.residence;
    if (fact === undefined) throw new Error('no residence');
    const where = [{ fact, is: '=', value: 1 } as const];
    const computed = await pool(2).execute()(scenario, { where });
    expect(bits(computed)).toBe(bits(await executeHere(scenario, { where })));
    const [all = 0n, rural = 0n] = [computed.totals, computed.included].map(
      (one) => one.population[1],
    );
    expect(rural).toBeGreaterThan(0n);
    expect(rural).toBeLessThan(all);
  });
});

describe('a worker that dies', () => {
  it('is replaced, and its blocks run again', async () => {
    const deaths = { block: 1, times: 2 };
    expect(bits(await pool(2).execute({ deaths })(scenario, {}))).toBe(here);
  });

  it('stops the run after three deaths on one block; the workers go on with the next', async () => {
    const one = pool(1);
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
    const fault = await pool(1).execute()(early, {}).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(ProblemsError);
    expect((fault as ProblemsError).problems.length).toBeGreaterThan(0);
  });

  it('is said when the workers are stopped', async () => {
    const one = pool(1);
    const run = one.execute()(scenario, {});
    const fails = expect(run).rejects.toThrow('the workers were stopped');
    await Promise.resolve();
    await one.close();
    await fails;
    await expect(one.execute()(scenario, {})).rejects.toThrow('the workers were stopped');
  });
});
