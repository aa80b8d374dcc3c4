// What the main thread and its workers say to each other. Amounts of data travel in shared memory; messages carry a
// job, the totals of a finished chunk, and what went wrong.

import type { Condition } from '../engine/condition.ts';
import type { Problem } from '../engine/problem.ts';
import { ProblemsError } from '../engine/problem.ts';
import type { Totals } from '../engine/totals.ts';
import type { StreamPart } from '../outcome/stream/stream.ts';
import type { PopulationFile, ReformModule, Scenario } from '../scenario/scenario.ts';
import type { RunOptions } from '../simulate.ts';

/** What a caller may want to see of a run, and what tests may do to it. */
export interface ExecuteOptions {
  /** Told how many of the blocks are done. */
  readonly onProgress?: (done: number, blocks: number) => void;
  /** For tests: workers that come to this block die, so many times. */
  readonly deaths?: { readonly block: number; readonly times: number };
}

/** What a worker knows from its start. */
export interface WorkerPlace {
  /** Which of the workers it is, 0 first. */
  readonly place: number;
}

/** A condition that can be sent: the fact by name. */
export type SentCondition = Omit<Condition, 'fact'> & { readonly fact: string };

/** A scenario that can be sent: its modules and its people by their places, to be loaded again. */
export type SentScenario = Omit<Scenario, 'modules' | 'population'> & {
  readonly modules: readonly Omit<ReformModule, 'reform'>[];
  readonly population: Omit<Scenario['population'], 'file'> & { readonly file?: SentFile };
};

/** A population file by its place, to be opened again. */
type SentFile = Pick<PopulationFile, 'file' | 'path' | 'digest'>;

/** A scenario as a message; functions do not survive the way between threads. */
export function sentScenario(scenario: Scenario): SentScenario {
  const modules = (scenario.modules ?? []).map(({ file, path, digest }) => ({
    file,
    path,
    digest,
  }));
  const { file, ...choice } = scenario.population;
  const sent = file && { file: file.file, path: file.path, digest: file.digest };
  return { ...scenario, modules, population: { ...choice, ...(sent && { file: sent }) } };
}

/** One round of a run: compute the chunks of a list, together with the other workers. */
export interface Job {
  readonly run: number;
  readonly round: number;
  readonly scenario: SentScenario;
  readonly options: Omit<RunOptions, 'where' | 'stream'> & {
    readonly where: readonly SentCondition[];
  };
  /** Null where households are written into the table. */
  readonly stream: SentStream | null;
  readonly blocks: number;
  readonly blocksPerChunk: number;
  /** The chunks of this round. */
  readonly chunks: readonly number[];
  readonly table: SharedArrayBuffer;
  readonly claims: SharedArrayBuffer;
  readonly deaths: SentDeaths | null;
}

/** How a run streams, its baseline as a message. */
export interface SentStream {
  readonly against: {
    readonly scenario: SentScenario;
    readonly thresholds: readonly number[];
  } | null;
}

/** The stream of a run as a message; null where there is none. */
export function sentStream(stream: RunOptions['stream']): SentStream | null {
  if (stream === undefined) return null;
  const { against } = stream;
  if (against === undefined) return { against: null };
  return { against: { ...against, scenario: sentScenario(against.scenario) } };
}

/** For tests: the worker that comes to the block dies, as long as the counter (one shared int32) is above 0. */
export interface SentDeaths {
  readonly block: number;
  readonly left: SharedArrayBuffer;
}

export type Report =
  | {
      readonly is: 'chunk';
      readonly run: number;
      readonly chunk: number;
      readonly totals: Totals;
      readonly included: Totals;
      readonly stream: StreamPart | null;
    }
  | { readonly is: 'done'; readonly run: number; readonly round: number }
  | { readonly is: 'failed'; readonly run: number; readonly fault: SentFault };

/** An error that can be sent. */
export interface SentFault {
  readonly message: string;
  readonly stack: string;
  readonly problems: readonly Problem[] | null;
}

/** An error as a message; classes do not survive the way between threads. */
export function sentFault(error: unknown): SentFault {
  const one = error instanceof Error ? error : new Error(String(error));
  const problems = one instanceof ProblemsError ? one.problems : null;
  return { message: one.message, stack: one.stack ?? '', problems };
}

/** The error of a message. */
export function receivedFault(fault: SentFault): Error {
  if (fault.problems !== null) return new ProblemsError(fault.problems);
  const error = new Error(fault.message);
  error.stack = fault.stack;
  return error;
}
