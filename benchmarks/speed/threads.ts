// How much faster two workers are than one, in one process and in turn.

import { WorkerPool } from '../../src/node/pool.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { median } from './measure.ts';

/** Time of one worker over time of two, both warm; medians of pairs. */
export async function speedupOfTwoThreads(scenario: Scenario, rounds: number): Promise<number> {
  const [one, two] = [new WorkerPool(1), new WorkerPool(2)];
  const time = async (pool: WorkerPool) => {
    const start = performance.now();
    await pool.execute()(scenario, {});
    return performance.now() - start;
  };
  for (const pool of [one, two, one, two]) await time(pool);
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round++) ratios.push((await time(one)) / (await time(two)));
  await Promise.all([one.close(), two.close()]);
  return median(ratios);
}
