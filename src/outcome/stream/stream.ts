// A run that forgets its households: each block is computed, added to sums and histograms, and written over by the next.
// Memory does not grow with the population. Two policies are told apart household by household only while both are at
// hand, so a reform streams beside its baseline: both are computed on each block, one after the other.

import { householdsPerBlock } from '../../engine/block.ts';
import type { HouseholdTable } from '../../engine/household-table.ts';
import type { Runner, RunRequest } from '../../engine/run.ts';
import { tableFor } from '../../engine/run.ts';
import { moneyIndex } from '../../law/money-index.ts';
import { Bins } from '../../measures/stream/bins.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { limitsPerHead } from './limits.ts';
import type { PairPart } from './pair-sums.ts';
import { PairSums, pairConcepts } from './pair-sums.ts';
import { recordsOf } from './records.ts';
import type { SummaryPart } from './summary.ts';
import { Summary } from './summary.ts';

/** How a run streams. */
export interface StreamOptions {
  /** The baseline that it is compared with, household by household. */
  readonly against?: Against;
}

/** A baseline and where its tenths begin, known from its own stream. */
export interface Against {
  readonly scenario: Scenario;
  /** Yuan of disposable income per head at which each tenth but the first begins. */
  readonly thresholds: readonly number[];
}

/** What a stream has added up, as plain columns. */
export interface StreamPart {
  readonly summary: SummaryPart;
  readonly pair: PairPart | null;
}

/** What a stream adds up. */
export class Stream {
  readonly summary: Summary;
  /** Of households under two policies, where there are two. */
  readonly pair: PairSums | null;

  constructor({ policy, year }: RunRequest, thresholds: readonly number[] | undefined) {
    const prices = moneyIndex('prices', 2018, year);
    this.summary = new Summary(policy.legislation, prices);
    const bins = () => new Bins(limitsPerHead(prices));
    this.pair = thresholds === undefined ? null : new PairSums(bins(), thresholds);
  }

  /** Everything added, in one form. */
  part(): StreamPart {
    return { summary: this.summary.part(), pair: this.pair?.part() ?? null };
  }

  merge({ summary, pair }: StreamPart): void {
    this.summary.merge(summary);
    if (pair !== null) this.pair?.merge(pair);
  }

  clear(): void {
    this.summary.clear();
    this.pair?.clear();
  }
}

/** A policy on a thread. */
export interface Side {
  readonly request: RunRequest;
  readonly runner: Runner;
}

/** A stream on one thread. */
export class Streaming {
  readonly stream: Stream;
  readonly #runner: Runner;
  readonly #table: HouseholdTable;
  readonly #baseline: { readonly runner: Runner; readonly table: HouseholdTable } | null;

  constructor(own: Side, baseline: Side | null, thresholds: readonly number[] | undefined) {
    this.stream = new Stream(own.request, thresholds);
    this.#runner = own.runner;
    this.#table = tableFor(own.request, householdsPerBlock);
    this.#baseline = baseline && {
      runner: baseline.runner,
      table: tableFor(baseline.request, householdsPerBlock),
    };
  }

  /** Computes one block and adds it. */
  run(block: number): void {
    const { summary, pair } = this.stream;
    this.#runner.run(block, this.#table, 0);
    const { count } = this.#runner.block;
    summary.add(recordsOf(this.#table, summary.concepts), count);
    if (pair === null || this.#baseline === null) return;
    this.#baseline.runner.run(block, this.#baseline.table, 0);
    const before = recordsOf(this.#baseline.table, pairConcepts);
    pair.add(before, recordsOf(this.#table, pairConcepts), count);
  }

  /** What was added since the last taking. */
  take(): StreamPart {
    const part = this.stream.part();
    this.stream.clear();
    // The totals of the baseline are those of its own run.
    this.#baseline?.runner.take();
    return part;
  }
}
