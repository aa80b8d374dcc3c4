// Long-lived workers that run scenarios together, block by block.
//
// Each worker is acquired once and kept warm: a fresh one needs a fifth of a second to reach speed. The blocks of a
// run are taken in chunks by a shared counter. A chunk counts when its totals arrive, and once only, so that whatever
// happens to a worker no total is lost or doubled: a worker that dies is replaced, and the chunks that have not
// arrived at the end of a round are the next round. Totals are integers, so that their order cannot matter.

import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import Pool from 'worker-threads-pool';
import type { Scenario } from '../scenario/scenario.ts';
import type { Computed, Execute, RunOptions } from '../simulate.ts';
import type { ExecuteOptions, Report } from './protocol.ts';
import { Round } from './round.ts';

const workerFile = new URL(
  import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js',
  import.meta.url,
);

/** The threads a run takes where nothing is said: one for each core. */
export function defaultThreads(): number {
  return availableParallelism();
}

/** Workers that are started when first needed and kept until `close`. Runs come one after the other. */
export class WorkerPool {
  readonly threads: number;
  readonly #pool: Pool;
  readonly #workers = new Map<number, Promise<Worker>>();
  #round: Round | null = null;
  #runs = 0;
  #last: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(threads: number = defaultThreads()) {
    this.threads = threads;
    this.#pool = new Pool({ max: threads });
  }

  /** Runs a scenario's blocks on the workers. */
  execute(options: ExecuteOptions = {}): Execute {
    return (scenario, runOptions) => {
      const run = this.#last.then(() => this.#run(scenario, runOptions, options));
      this.#last = run.catch(() => undefined);
      return run;
    };
  }

  /** Starts workers for a run of so many blocks, to be ready when it comes. */
  warm(blocks: number): void {
    for (let place = 0; place < Math.min(this.threads, blocks); place++) this.#worker(place);
  }

  /** Stops every worker at once; a run under way fails. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#round?.fail(new Error('the workers were stopped'));
    const workers = await Promise.all(this.#workers.values());
    await Promise.all(workers.map((worker) => worker.terminate()));
  }

  async #run(scenario: Scenario, options: RunOptions, more: ExecuteOptions): Promise<Computed> {
    if (this.#closed) throw new Error('the workers were stopped');
    this.#runs += 1;
    const round = new Round({ run: this.#runs, threads: this.threads, scenario, options, more });
    this.#round = round;
    const employed = Math.min(this.threads, round.chunks);
    for (let place = 0; place < employed; place++) await this.#employ(place, round);
    try {
      return await round.finished;
    } finally {
      this.#round = null;
      for (const worker of await Promise.all(this.#workers.values())) worker.unref();
    }
  }

  /** Gives a place's worker the round, starting the worker where there is none. */
  async #employ(place: number, round: Round): Promise<void> {
    const worker = await this.#worker(place);
    worker.ref();
    round.join(place, (job) => worker.postMessage(job));
  }

  #worker(place: number): Promise<Worker> {
    const worker = this.#workers.get(place) ?? this.#start(place);
    this.#workers.set(place, worker);
    return worker;
  }

  #start(place: number): Promise<Worker> {
    const { promise, resolve, reject } = Promise.withResolvers<Worker>();
    this.#pool.acquire(workerFile, { workerData: { place } }, (error, worker) => {
      if (error !== null) {
        reject(error);
        return;
      }
      worker.unref();
      let cause: unknown = null;
      worker.on('message', (report: Report) => this.#round?.hear(place, report));
      worker.on('error', (thrown) => {
        cause = thrown;
      });
      worker.on('exit', () => void this.#replace(place, cause));
      resolve(worker);
    });
    return promise;
  }

  async #replace(place: number, cause: unknown): Promise<void> {
    this.#workers.delete(place);
    const round = this.#round;
    if (round === null || this.#closed) return;
    const canGoOn = round.bury(place, cause);
    if (!canGoOn) return;
    try {
      await this.#employ(place, round);
    } catch (error) {
      round.fail(error as Error);
    }
  }
}
