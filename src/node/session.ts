// What a command works with: where it writes, the workers it may use, what it was asked.

import { performance } from 'node:perf_hooks';
import type { RunFacts } from '../outcome/documents.ts';
import { documentText } from '../outcome/documents.ts';
import type { Language } from '../report/language.ts';
import type { Table } from '../report/table.ts';
import { toText } from '../report/table.ts';
import { WorkerPool } from './pool.ts';
import type { TalkTo } from './talk.ts';
import { Talk } from './talk.ts';
import { engineVersion } from './version.ts';

/** Where a command's words go. */
export interface Streams {
  /** Results. */
  readonly out: (text: string) => void;
  /** Talk. */
  readonly err: TalkTo;
  /** Cells in a line of the terminal that shows results; none where it is a file or a pipe. */
  readonly width: number | undefined;
}

/** How a command is asked to speak. */
export interface Manner {
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** One call of `olive`. */
export class Session {
  readonly streams: Streams;
  #manner: Manner = {};
  #talk: Talk;
  #pool: WorkerPool | null = null;
  readonly #begun = performance.now();

  constructor(streams: Streams) {
    this.streams = streams;
    this.#talk = new Talk(streams.err, false);
  }

  get talk(): Talk {
    return this.#talk;
  }

  get manner(): Manner {
    return this.#manner;
  }

  /** Takes the flags that every command has. */
  behave(manner: Manner): void {
    this.#manner = manner;
    this.#talk = new Talk(this.streams.err, manner.quiet ?? false);
  }

  /** The workers, started at the first run that needs them. */
  workers(threads: number): WorkerPool {
    this.#pool ??= new WorkerPool(threads);
    return this.#pool;
  }

  /** What is of this run and not of its result. */
  runFacts(threads: number): RunFacts {
    const seconds = Math.round(performance.now() - this.#begun) / 1000;
    return { engine: engineVersion(), node: process.versions.node, threads, seconds };
  }

  /** Prints tables as results, a line between them. */
  print(tables: readonly Table[], language: Language): void {
    const { width } = this.streams;
    const options = width === undefined ? {} : { width };
    this.streams.out(tables.map((table) => toText(table, language, options)).join('\n\n'));
  }

  /** Prints a document as the result. */
  printDocument(document: Readonly<Record<string, unknown>>): void {
    this.streams.out(documentText(document));
  }

  /** Stops the workers and leaves the terminal as it was found. */
  async close(): Promise<void> {
    this.#talk.stop();
    await this.#pool?.close();
  }
}
