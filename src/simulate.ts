// The whole model on one screen: people before policy, the law in force stage by stage, the books, the measures.
//
//   scenario ─► policy = law + reform        population = people synthesised or read, incomes shifted where asked
//                         └──────────┬──────────────┘
//              blocks of households, each on its own, on any thread
//                         │
//   table of households, integer totals ─► ledger (must balance to the fen) ─► measures by income concept

import type { Condition } from './engine/condition.ts';
import type { HouseholdTable } from './engine/household-table.ts';
import type { Ledger } from './engine/ledger.ts';
import { checkBooks, ledgerOf } from './engine/ledger.ts';
import type { Legislation } from './engine/legislation.ts';
import type { Tally } from './engine/members.ts';
import type { Move } from './engine/moved-values.ts';
import { flowsOf } from './engine/outputs.ts';
import type { Policy } from './engine/policy.ts';
import { inLaw, reformed } from './engine/policy.ts';
import type { Households, RunRequest } from './engine/run.ts';
import { Runner, tableFor } from './engine/run.ts';
import { restructured } from './engine/structure.ts';
import type { Totals } from './engine/totals.ts';
import { china } from './law/china.ts';
import { moneyIndex } from './law/money-index.ts';
import { withPensionsAs } from './law/pension-reading.ts';
import type { Convention } from './measures/convention.ts';
import { aTenthMoreWhereDoubtful } from './outcome/a-tenth-more.ts';
import type { ConceptMeasures, Reading } from './outcome/concept-measures.ts';
import { measureConcepts } from './outcome/concept-measures.ts';
import { figuresOfConvention } from './outcome/convention.ts';
import { figuresOf } from './outcome/figures.ts';
import type { InstrumentRow } from './outcome/instruments.ts';
import { instrumentRows } from './outcome/instruments.ts';
import { keptSums } from './outcome/kept-sums.ts';
import { AbsentTable } from './outcome/stream/absent-table.ts';
import type { Side, Stream, StreamOptions } from './outcome/stream/stream.ts';
import { Streaming } from './outcome/stream/stream.ts';
import type { StreamedMeasures } from './outcome/stream/streamed-measures.ts';
import { streamedMeasures } from './outcome/stream/streamed-measures.ts';
import { areas } from './population/areas.ts';
import { shifted } from './population/shifted.ts';
import type { Scenario } from './scenario/scenario.ts';

/** A tally that names its fact, fit to be sent. */
export type TallyAsked = Omit<Tally, 'fact'> & { readonly fact: string };

/** What to run beside the scenario itself. */
export interface RunOptions {
  /** Measures and instruments only of the households that meet all of these. */
  readonly where?: readonly Condition[];
  /** Flows, figures or sums of flows (`outcome/kept-sums.ts`) to keep for each household, for tables by group. */
  readonly kept?: readonly string[];
  /** Further figures to total, by name: `outcome/targets/figures.ts`. */
  readonly figures?: readonly string[];
  /** Members to be counted in each household, by name of the fact. */
  readonly tallies?: readonly TallyAsked[];
  /** Which of the area's other recipes its people are made with; its own where left out. */
  readonly recipe?: number;
  /** Incomes to measure; all concepts where left out. A search, which runs often, looks at few. */
  readonly measured?: readonly string[];
  /** What headline lines are computed by, where it is not the house's convention. */
  readonly convention?: Convention;
  /** Doubtful values of the law that runs of the same program move, and the one that this run moves. */
  readonly doubtful?: { readonly values: readonly string[]; readonly moved: string | null };
  /** Forget each block once it is added up: memory does not grow, measures have bounds. A table is kept where left out. */
  readonly stream?: StreamOptions;
}

/** A scenario ready to run on any thread. */
export interface Prepared {
  readonly request: RunRequest;
  readonly population: Households;
  readonly policy: Policy;
}

/** What running all blocks gives: the same for any number of threads. */
export interface Computed {
  /** Of a stream one that refuses every column. */
  readonly table: HouseholdTable;
  /** What a stream added up in place of a table. */
  readonly stream?: Stream;
  readonly totals: Totals;
  readonly included: Totals;
}

export interface Outcome extends Computed {
  readonly scenario: Scenario;
  readonly options: RunOptions;
  readonly policy: Policy;
  readonly ledger: Ledger;
  readonly measures: Readonly<Record<string, ConceptMeasures>>;
  /** How far measures of a stream may be from those of a table, by concept. */
  readonly bounds?: StreamedMeasures['bounds'];
  readonly instruments: readonly InstrumentRow[];
  /** What identifies the population. */
  readonly population: Readonly<Record<string, string | number>>;
}

/** How a run's headlines are computed. */
export function readingOf({ year }: Scenario, { convention }: RunOptions): Reading {
  const pricesSince2018 = moneyIndex('prices', 2018, year);
  return convention === undefined ? { pricesSince2018 } : { pricesSince2018, convention };
}

/** Runs every block; the default does it here, one after the other. */
export type Execute = (scenario: Scenario, options: RunOptions) => Promise<Computed>;

/** The law of China with a scenario's structural reforms, its concepts by the reading of pensions. */
export function legislationOf({
  modules = [],
  pensions,
}: Pick<Scenario, 'modules' | 'pensions'>): Legislation {
  return withPensionsAs(pensions, restructured(china, modules));
}

/** The policy of a scenario: the law of its year with its changes. */
export function policyOf(scenario: Scenario): Policy {
  const index = moneyIndex(scenario.index, scenario.lawYear, scenario.year);
  const { changes, off, on } = scenario;
  return reformed(inLaw(legislationOf(scenario)), { changes, off, on, moneyIndex: index });
}

/** What every table of households has beside its incomes. */
const alwaysKept = ['place', 'residence', 'mountain', 'collective', 'allowanceLine'];

/** The policy, the people and what to keep. */
export function prepare(scenario: Scenario, options: RunOptions = {}): Prepared {
  const policy = policyOf(scenario);
  const { legislation } = policy;
  checkBooks(legislation);
  const { people, places } = peopleOf(scenario, options.recipe);
  const population = shifted(people, scenario.shifts, legislation.facts, scenario.population.seed);
  const kept = [...alwaysKept, ...figuresOfConvention(options), ...(options.kept ?? [])];
  const request: RunRequest = {
    policy,
    year: scenario.year,
    lawYear: scenario.lawYear,
    places,
    figures: figuresOf(options),
    kept: [...new Set(kept)],
    sums: keptSums(legislation),
    tallies: (options.tallies ?? []).map((one) => tallyOf(one, legislation)),
    where: options.where ?? [],
    ...(options.doubtful === undefined ? {} : { moves: movesOf(options.doubtful.values) }),
  };
  return { request, population, policy };
}

/** The people of a scenario, and the places they live in: those of its file, else synthesised. */
function peopleOf(
  { area: name, year, population }: Scenario,
  recipe: number | undefined,
): {
  readonly people: Households;
  readonly places: readonly string[];
} {
  const { file, ...synthesis } = population;
  if (file !== undefined) return { people: file.people, places: file.places };
  const area = areas[name];
  if (area === undefined) throw new RangeError(`no area "${name}"`);
  const other = recipe === undefined ? {} : { recipe: area.alternative(recipe) };
  return { people: area.make({ ...synthesis, year, ...other }), places: area.places };
}

/** What identifies the people of a scenario. */
function cardOf({ area, year, population }: Scenario): Record<string, string | number> {
  const { file, ...synthesis } = population;
  if (file === undefined) return { area, year, ...synthesis };
  const { seed, households } = synthesis;
  const { origin, digest } = file;
  const rules = [...new Set(origin.imputations.map((one) => one.rule))].join(', ');
  return {
    kind: 'file',
    area,
    year,
    households,
    seed,
    file: file.file,
    fileDigest: digest,
    survey: origin.survey,
    mapping: origin.mapping,
    mappingDigest: origin.mappingDigest,
    imputations: rules,
  };
}

function tallyOf(asked: TallyAsked, { facts }: Legislation): Tally {
  const fact = facts[asked.fact];
  if (fact?.level !== 'person') throw new RangeError(`no fact "${asked.fact}" of persons to count`);
  return { ...asked, fact };
}

function movesOf(parameters: readonly string[]): ReadonlyMap<string, Move> {
  return new Map(parameters.map((name) => [name, aTenthMoreWhereDoubtful]));
}

/** Runs every block on this thread. */
export const executeHere: Execute = async (scenario, options) => {
  const { request, population } = prepare(scenario, options);
  const runner = new Runner(request, population);
  runner.move(options.doubtful?.moved ?? null);
  if (options.stream !== undefined) return streamHere({ request, runner }, population, options);
  const table = tableFor(request, population.households);
  for (let block = 0; block < population.blocks; block++) runner.run(block, table);
  return { table, ...runner.take() };
};

function streamHere(
  own: Side,
  { blocks }: Households,
  { stream: { against } = {}, ...options }: RunOptions,
): Computed {
  const prepared = against && prepare(against.scenario, options);
  const baseline = prepared && {
    request: prepared.request,
    runner: new Runner(prepared.request, prepared.population),
  };
  const streaming = new Streaming(own, baseline ?? null, against?.thresholds);
  for (let block = 0; block < blocks; block++) streaming.run(block);
  return { table: new AbsentTable(), stream: streaming.stream, ...own.runner.take() };
}

/**
 * Simulates a scenario.
 * @throws Error where the books do not balance: our fault, never the user's.
 */
export async function simulate(
  scenario: Scenario,
  options: RunOptions = {},
  execute: Execute = executeHere,
): Promise<Outcome> {
  const computed = await execute(scenario, options);
  const policy = policyOf(scenario);
  const { legislation } = policy;
  const ledger = ledgerOf(legislation, flowsOf(legislation), computed.totals);
  if (ledger.imbalance !== 0n)
    throw new Error(`the books are out by ${ledger.imbalance} thousandths of a fen`);
  const filtered = (options.where ?? []).length > 0;
  const totals = filtered ? computed.included : computed.totals;
  return {
    ...computed,
    scenario,
    options,
    policy,
    ledger,
    ...measuresOf(legislation, computed, readingOf(scenario, options), options.measured),
    instruments: instrumentRows(legislation, totals),
    population: cardOf(scenario),
  };
}

function measuresOf(
  legislation: Legislation,
  { table, stream }: Computed,
  reading: Reading,
  measured: readonly string[] | undefined,
): Pick<Outcome, 'measures' | 'bounds'> {
  if (stream === undefined)
    return { measures: measureConcepts(legislation, table, reading, measured) };
  return streamedMeasures(legislation, stream.summary, reading.pricesSince2018 ?? 1);
}
