// One run on several workers: which chunks have arrived, who is still at work, which block has killed whom.

import type { HouseholdTable } from '../engine/household-table.ts';
import { ProblemsError } from '../engine/problem.ts';
import type { RunRequest } from '../engine/run.ts';
import { tableColumns, tableFor, totalsFor } from '../engine/run.ts';
import type { Totals } from '../engine/totals.ts';
import { addTotals } from '../engine/totals.ts';
import { AbsentTable } from '../outcome/stream/absent-table.ts';
import type { StreamPart } from '../outcome/stream/stream.ts';
import { Stream } from '../outcome/stream/stream.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Computed, RunOptions } from '../simulate.ts';
import { prepare } from '../simulate.ts';
import { Claims, noBlock } from './claims.ts';
import type { ExecuteOptions, Job, Report } from './protocol.ts';
import { receivedFault, sentScenario, sentStream } from './protocol.ts';

/** Deaths on one block, or before any, after which a run stops. */
const mostDeaths = 3;
const mostBlocksPerChunk = 4;
/** A chunk of a stream sends every bin it met, which are soon the same for more households. */
const mostBlocksPerStreamChunk = 32;

interface Order {
  readonly run: number;
  readonly threads: number;
  readonly scenario: Scenario;
  readonly options: RunOptions;
  readonly more: ExecuteOptions;
}

/** What a chunk adds up to. */
interface ChunkSums {
  readonly totals: Totals;
  readonly included: Totals;
  readonly stream: StreamPart | null;
}

type Post = (job: Job) => void;

/** A run under way. */
export class Round {
  /** The number of chunks of the run. */
  readonly chunks: number;
  readonly finished: Promise<Computed>;
  readonly #order: Order;
  readonly #blocks: number;
  readonly #blocksPerChunk: number;
  readonly #table: HouseholdTable;
  readonly #stream: Stream | null;
  readonly #totals: Totals;
  readonly #included: Totals;
  readonly #missing: Set<number>;
  readonly #posts = new Map<number, Post>();
  readonly #working = new Set<number>();
  readonly #deaths = new Map<number, number>();
  readonly #deathsLeft: SharedArrayBuffer | null;
  readonly #end = Promise.withResolvers<Computed>();
  #claims: Claims;
  #list: readonly number[];
  #round = 0;
  #isOver = false;

  constructor(order: Order) {
    this.#order = order;
    this.finished = this.#end.promise;
    // It may fail while workers are still being started, before anybody waits for it.
    this.finished.catch(() => undefined);
    const { request, population } = prepare(order.scenario, order.options);
    this.#blocks = population.blocks;
    const { stream } = order.options;
    const most = stream === undefined ? mostBlocksPerChunk : mostBlocksPerStreamChunk;
    this.#blocksPerChunk = blocksPerChunk(population.blocks, order.threads, most);
    this.chunks = Math.ceil(population.blocks / this.#blocksPerChunk);
    this.#stream = stream === undefined ? null : new Stream(request, stream.against?.thresholds);
    const isKept = this.#stream === null;
    this.#table = isKept ? roomyTable(request, population.households) : new AbsentTable();
    this.#totals = totalsFor(request);
    this.#included = totalsFor(request);
    this.#list = Array.from({ length: this.chunks }, (_, chunk) => chunk);
    this.#missing = new Set(this.#list);
    this.#claims = Claims.for(order.threads);
    this.#deathsLeft = counter(order.more.deaths?.times);
  }

  /** A worker takes part, from now on until it dies. */
  join(place: number, post: Post): void {
    if (this.#isOver) return;
    this.#posts.set(place, post);
    this.#send(place);
  }

  /** What a worker reports. Reports of earlier runs and rounds are past. */
  hear(place: number, report: Report): void {
    if (report.run !== this.#order.run || this.#isOver) return;
    if (report.is === 'failed') this.fail(receivedFault(report.fault));
    if (report.is === 'chunk') this.#add(report.chunk, report);
    if (report.is === 'done' && report.round === this.#round) this.#leave(place);
  }

  /**
   * A worker died.
   * @returns whether another should take its place.
   */
  bury(place: number, cause: unknown): boolean {
    if (this.#isOver) return false;
    const block = this.#claims.blockOf(place);
    this.#claims.enter(place, noBlock);
    this.#posts.delete(place);
    this.#working.delete(place);
    const deaths = (this.#deaths.get(block) ?? 0) + 1;
    this.#deaths.set(block, deaths);
    if (deaths < mostDeaths) return true;
    this.fail(tooManyDeaths(block, cause));
    return false;
  }

  /** Ends the run with an error. */
  fail(error: Error): void {
    this.#isOver = true;
    this.#end.reject(error);
  }

  #send(place: number): void {
    const { run, scenario, options: all, more } = this.#order;
    const { stream, ...options } = all;
    const where = (options.where ?? []).map((one) => ({ ...one, fact: one.fact.name }));
    const deaths =
      more.deaths === undefined || this.#deathsLeft === null
        ? null
        : { block: more.deaths.block, left: this.#deathsLeft };
    this.#working.add(place);
    this.#posts.get(place)?.({
      run,
      round: this.#round,
      scenario: sentScenario(scenario),
      options: { ...options, where },
      stream: sentStream(stream),
      blocks: this.#blocks,
      blocksPerChunk: this.#blocksPerChunk,
      chunks: this.#list,
      table: shared(this.#table.buffer),
      claims: this.#claims.buffer,
      deaths,
    });
  }

  #add(chunk: number, { totals, included, stream }: ChunkSums): void {
    if (!this.#missing.delete(chunk)) return;
    addTotals(this.#totals, totals);
    addTotals(this.#included, included);
    if (stream !== null) this.#stream?.merge(stream);
    const done = Math.min((this.chunks - this.#missing.size) * this.#blocksPerChunk, this.#blocks);
    this.#order.more.onProgress?.(done, this.#blocks);
    if (this.#missing.size > 0) return;
    this.#isOver = true;
    const streamed = this.#stream === null ? {} : { stream: this.#stream };
    const totalled = { totals: this.#totals, included: this.#included };
    this.#end.resolve({ table: this.#table, ...streamed, ...totalled });
  }

  /** A worker found no more chunks. When the last has, what is missing was lost with a dead worker. */
  #leave(place: number): void {
    this.#working.delete(place);
    if (this.#working.size > 0) return;
    this.#round += 1;
    this.#list = [...this.#missing];
    this.#claims = Claims.for(this.#order.threads);
    for (const worker of this.#posts.keys()) this.#send(worker);
  }
}

/** @throws ProblemsError where the households do not fit into memory: fewer are asked for, or a larger machine. */
function roomyTable(request: RunRequest, households: number): HouseholdTable {
  try {
    return tableFor(request, households);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const gigabytes = (households * tableColumns(request).length * 8) / 1e9;
    const message = `${households} households need ${gigabytes.toFixed(0)} GB of memory, and there is not so much`;
    throw new ProblemsError([{ code: 'out-of-range', where: 'households', message }]);
  }
}

/** Small chunks share a small run out evenly; large ones spare messages. */
function blocksPerChunk(blocks: number, threads: number, most: number): number {
  return Math.max(1, Math.min(most, Math.floor(blocks / (threads * 4))));
}

function counter(start: number | undefined): SharedArrayBuffer | null {
  if (start === undefined) return null;
  const buffer = new SharedArrayBuffer(4);
  new Int32Array(buffer)[0] = start;
  return buffer;
}

function shared(buffer: ArrayBufferLike): SharedArrayBuffer {
  if (buffer instanceof SharedArrayBuffer) return buffer;
  throw new Error('the table of households is not in shared memory');
}

function tooManyDeaths(block: number, cause: unknown): Error {
  const where = block === noBlock ? 'before any block' : `on block ${block}`;
  const why = cause instanceof Error ? `: ${cause.message}` : '';
  return new Error(`${mostDeaths} worker threads died ${where}${why}`, { cause });
}
