// worker-threads-pool 2.0.0 comes without types. Its `destroy` is left out: it passes
// `worker.terminate` a callback, which Node deprecates with a warning, and it starts the
// acquisitions that wait as the others end. Terminate the workers themselves.

declare module 'worker-threads-pool' {
  import type { Worker, WorkerOptions } from 'node:worker_threads';

  /** Limits how many workers run at once; an acquisition beyond the limit waits until one exits. */
  class Pool {
    /** `max`: most workers at once (default 1); `maxWaiting`: most acquisitions that may wait. */
    constructor(limits?: { max?: number; maxWaiting?: number });
    /** How many workers run. */
    readonly size: number;
    /** Starts a new worker, never one started before, as soon as there is room for it. */
    acquire(
      filename: string | URL,
      options: WorkerOptions | undefined,
      ready: (error: Error | null, worker: Worker) => void,
    ): void;
  }

  export = Pool;
}
