// A worker thread: prepares a scenario once per run, takes chunks of blocks as long as there are any, writes households
// into the shared table and posts each chunk's totals when it is finished. Only posted chunks count.

import { parentPort, workerData } from 'node:worker_threads';
import type { Condition } from '../engine/condition.ts';
import { HouseholdTable } from '../engine/household-table.ts';
import { Runner, tableColumns } from '../engine/run.ts';
import { china } from '../law/china.ts';
import type { Side } from '../outcome/stream/stream.ts';
import { Streaming } from '../outcome/stream/stream.ts';
import type { Prepared } from '../simulate.ts';
import { prepare } from '../simulate.ts';
import { Claims, noBlock } from './claims.ts';
import { openPopulation } from './microdata/population-file.ts';
import { loadModule } from './modules.ts';
import type { Job, Report, SentCondition, SentScenario, WorkerPlace } from './protocol.ts';
import { sentFault } from './protocol.ts';

/** What is kept between the rounds of a run. */
interface Running {
  readonly run: number;
  readonly runner: Runner;
  readonly table: HouseholdTable;
  /** Where households are added up and forgotten: nothing is written into the table. */
  readonly streaming: Streaming | null;
}

/** A policy made ready: a run that repeats it, be it with other people, finds its code warm. */
interface Ready extends Side {
  readonly policy: string;
  people: string;
}

/** So many policies are kept ready: baseline and reforms take turns where they run with one population after another. */
const mostReady = 4;

const { place } = workerData as WorkerPlace;
let ready: readonly Ready[] = [];
let running: Running | null = null;

parentPort?.on('message', (job: Job) => {
  try {
    if (running?.run !== job.run) running = start(job);
    takeChunks(job, running);
    report({ is: 'done', run: job.run, round: job.round });
  } catch (error) {
    report({ is: 'failed', run: job.run, fault: sentFault(error) });
  }
});

function report(message: Report): void {
  parentPort?.postMessage(message);
}

function start(job: Job): Running {
  const { scenario, stream } = job;
  const own = readyFor(scenario, job);
  const against = stream?.against ?? null;
  const baseline = against === null ? null : readyFor(against.scenario, job);
  // Of a scenario against itself each side needs sums of its own.
  const other = baseline === own ? makeReady('', '', preparedFor(scenario, job)) : baseline;
  // What a run that was broken off left behind counts nowhere.
  own.runner.take();
  const columns = stream === null ? tableColumns(own.request) : [];
  const rows = stream === null ? scenario.population.households : 0;
  return {
    run: job.run,
    runner: own.runner,
    table: new HouseholdTable(columns, rows, job.table),
    streaming: stream === null ? null : new Streaming(own, other, against?.thresholds),
  };
}

function readyFor(scenario: SentScenario, job: Job): Ready {
  const { population, ...policyOf } = scenario;
  const { file, ...choice } = population;
  const { recipe, doubtful, ...options } = job.options;
  const policy = JSON.stringify([policyOf, file, options, doubtful?.values]);
  const people = JSON.stringify([choice, recipe]);
  const found = ready.find((one) => one.policy === policy);
  const one = found ?? makeReady(policy, people, preparedFor(scenario, job));
  if (one.people !== people) {
    one.runner.settle(preparedFor(scenario, job).population);
    one.people = people;
  }
  one.runner.move(doubtful?.moved ?? null);
  ready = [one, ...ready.filter((other) => other !== one)].slice(0, mostReady);
  return one;
}

function makeReady(policy: string, people: string, { request, population }: Prepared): Ready {
  return { policy, people, request, runner: new Runner(request, population) };
}

function preparedFor(sent: SentScenario, { options }: Job): Prepared {
  const where = options.where.map(conditionOf);
  const { file, ...choice } = sent.population;
  const opened = file && openPopulation(file.path, file.file, file.digest);
  const scenario = {
    ...sent,
    modules: sent.modules.map(loadModule),
    population: { ...choice, ...(opened && { file: opened }) },
  };
  return prepare(scenario, { ...options, where });
}

function conditionOf(sent: SentCondition): Condition {
  const fact = china.facts[sent.fact];
  if (fact === undefined) throw new Error(`there is no fact "${sent.fact}"`);
  return { ...sent, fact };
}

function takeChunks(job: Job, { runner, table, streaming }: Running): void {
  const claims = new Claims(job.claims);
  for (;;) {
    const chunk = job.chunks[claims.take()];
    if (chunk === undefined) return;
    const first = chunk * job.blocksPerChunk;
    const end = Math.min(first + job.blocksPerChunk, job.blocks);
    for (let block = first; block < end; block++) {
      claims.enter(place, block);
      dieWhereAsked(job, block);
      if (streaming === null) runner.run(block, table);
      else streaming.run(block);
    }
    claims.enter(place, noBlock);
    const { run } = job;
    const { totals, included } = runner.take();
    const stream = streaming?.take() ?? null;
    report({ is: 'chunk', run, chunk, totals, included, stream });
  }
}

function dieWhereAsked({ deaths }: Job, block: number): void {
  if (deaths === null || deaths.block !== block) return;
  if (Atomics.sub(new Int32Array(deaths.left), 0, 1) > 0) process.exit(9);
}
