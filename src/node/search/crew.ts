// Several points at a time: each thread takes a whole point, so that a policy is made ready once and not once on every thread. For
// one point alone, and for large populations, whose tables would stand side by side, all threads share a run.

import type { Condition } from '../../engine/condition.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Outcome, RunOptions } from '../../simulate.ts';
import { simulate } from '../../simulate.ts';
import { WorkerPool } from '../pool.ts';
import { ofSomebody } from '../running.ts';
import type { Session } from '../session.ts';

/** Most households of which each thread holds a table of its own. */
const mostEach = 200_000;

export class Crew {
  readonly #session: Session;
  readonly #threads: number;
  readonly #where: readonly Condition[];
  #pools: readonly WorkerPool[] = [];

  constructor(session: Session, threads: number, where: readonly Condition[]) {
    this.#session = session;
    this.#threads = threads;
    this.#where = where;
  }

  /** Runs scenarios; `read` takes what is wanted of each as soon as it is there, in the order of the scenarios. */
  async run<T>(
    scenarios: readonly Scenario[],
    options: RunOptions,
    read: (outcome: Outcome) => T,
  ): Promise<T[]> {
    const each = Math.min(this.#threads, scenarios.length);
    const isLarge = scenarios.some(({ population }) => population.households > mostEach);
    const pools = each <= 1 || isLarge ? [this.#session.workers(this.#threads)] : this.#own(each);
    const found: T[] = [];
    let next = 0;
    const work = async (pool: WorkerPool): Promise<void> => {
      const execute = ofSomebody(pool.execute(), this.#where);
      for (;;) {
        const place = next;
        next += 1;
        const scenario = scenarios[place];
        if (scenario === undefined) return;
        found[place] = read(await simulate(scenario, options, execute));
      }
    };
    await Promise.all(pools.map(work));
    return found;
  }

  /** Stops the threads. */
  async close(): Promise<void> {
    await Promise.all(this.#pools.map((pool) => pool.close()));
  }

  #own(count: number): readonly WorkerPool[] {
    const missing = Math.max(0, count - this.#pools.length);
    this.#pools = [...this.#pools, ...Array.from({ length: missing }, () => new WorkerPool(1))];
    return this.#pools.slice(0, count);
  }
}
