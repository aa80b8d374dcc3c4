// Runs a policy over a population, block by block: fill, compute, add up. Every block on its own, on any thread.

import type { Summed } from './accumulate.ts';
import { ConceptColumns, columnLength, WeightedSums } from './accumulate.ts';
import { Block, householdsPerBlock } from './block.ts';
import { buildGraph } from './build.ts';
import { compile } from './compile/compile.ts';
import type { Program } from './compile/program.ts';
import type { Condition } from './condition.ts';
import { includedIn } from './condition.ts';
import type { Fact } from './fact.ts';
import { factsNeeded } from './facts-needed.ts';
import type { Kept } from './flow-sums.ts';
import { FlowSums } from './flow-sums.ts';
import type { Graph } from './graph.ts';
import { HouseholdTable } from './household-table.ts';
import type { BlockWeights, Tally } from './members.ts';
import { inParts, Members } from './members.ts';
import type { Move } from './moved-values.ts';
import { MovedValues } from './moved-values.ts';
import { countOfHousehold, flowsOf, ofHousehold } from './outputs.ts';
import type { Policy } from './policy.ts';
import { ProblemsError } from './problem.ts';
import type { Quantity } from './quantity.ts';
import type { Rule } from './rule.ts';
import { countsPayers, outputOf, summedIn } from './summed.ts';
import type { Totals } from './totals.ts';
import { noTotals } from './totals.ts';
import { unknownValues } from './unknown-values.ts';

/** What the engine needs of a population. */
export interface Households {
  readonly households: number;
  readonly blocks: number;
  readonly facts: readonly Fact[];
  fill(block: Block, index: number): void;
  weights(
    block: Block,
    index: number,
  ): { readonly census: Float64Array; readonly survey: Float64Array };
}

export interface RunRequest extends Kept {
  readonly policy: Policy;
  readonly year: number;
  readonly lawYear: number;
  readonly places: readonly string[];
  /** Household quantities to be totalled beside the flows, and kept for each household where `kept` names them. */
  readonly figures: Readonly<Record<string, Quantity<number, 'household'>>>;
  /** Other quantities, of persons too, for a caller who reads the columns of each block. */
  readonly outputs?: Readonly<Record<string, Quantity>>;
  /** Members to be counted in each household, kept under their names. */
  readonly tallies?: readonly Tally[];
  /** Totals are also made for the households, and of them for the members, who meet all of these. */
  readonly where: readonly Condition[];
  /** Values of the law that `Runner.move` may move, by parameter: the program is made once for all of them. */
  readonly moves?: ReadonlyMap<string, Move>;
}

/** Columns that every table has before the concepts and what is kept. */
export const standingColumns = ['size', 'census', 'survey', 'included'] as const;

/** The names of a run's table. */
export function tableColumns(request: RunRequest): string[] {
  const concepts = request.policy.legislation.concepts.map((concept) => concept.key);
  const tallies = (request.tallies ?? []).map(({ name }) => name);
  return [...standingColumns, ...concepts, ...request.kept, ...tallies];
}

/** The table of a run, empty. */
export function tableFor(request: RunRequest, households: number): HouseholdTable {
  return new HouseholdTable(tableColumns(request), households);
}

/** Empty totals for a run. */
export function totalsFor(request: RunRequest): Totals {
  const { legislation } = request.policy;
  const flows = flowsOf(legislation).length;
  return noTotals(flows, legislation.concepts.length, Object.keys(request.figures).length);
}

/** A run on one thread: its own columns, its own totals. */
export class Runner {
  readonly flows: readonly Rule[];
  readonly program: Program;
  readonly #request: RunRequest;
  readonly #moved: MovedValues | null;
  #population: Households;
  #moves: string | null = null;
  readonly #block: Block;
  readonly #summed: readonly Summed[];
  readonly #sums: WeightedSums;
  readonly #includedSums: WeightedSums;
  readonly #weights = new Float64Array(columnLength);
  readonly #ones = new Float64Array(columnLength).fill(1);
  readonly #sizes = new Float64Array(columnLength);
  readonly #concepts: ConceptColumns;
  readonly #flowSums: FlowSums;
  readonly #members: Members;

  constructor(request: RunRequest, population: Households) {
    this.#request = request;
    this.#members = new Members(request.where, request.year);
    this.#population = population;
    const { legislation } = request.policy;
    this.flows = flowsOf(legislation);
    const own = graphOf(request, this.flows);
    this.#moved = request.moves === undefined ? null : new MovedValues(own, request.moves);
    const graph = this.#moved?.graph ?? own;
    this.program = compile(graph);
    this.#block = new Block(factsNeeded(request, graph, population), this.program.room);
    this.#summed = summedIn(request, graph, this.flows);
    const length = this.#summed.length + legislation.concepts.length + 2;
    this.#sums = new WeightedSums(length);
    this.#includedSums = new WeightedSums(length);
    const nodes = (rules: readonly Rule[]) => rules.map((rule) => outputOf(graph, rule.name));
    this.#concepts = new ConceptColumns(
      legislation.concepts.map((one) => ({ adds: nodes(one.adds), takes: nodes(one.takes) })),
    );
    this.#flowSums = new FlowSums(request, (rule) => outputOf(graph, rule.name));
  }

  /** Goes on with other people of the same area, who have the same facts. */
  settle(population: Households): void {
    this.#population = population;
  }

  /** Goes on with one of the request's `moves`, or with the law as it is; what the law does not read moves nothing. */
  move(parameter: string | null): void {
    this.#moves = parameter;
  }

  /**
   * Computes one block into the table and the totals.
   * @param start the row of the table where the block begins.
   */
  run(index: number, table: HouseholdTable, start = index * householdsPerBlock): void {
    const block = this.#block;
    this.#population.fill(block, index);
    const weights = this.#population.weights(block, index);
    if (this.#moved !== null) this.program.attach(block);
    this.#moved?.choose(this.program, block, this.#moves);
    this.program.run(block);
    this.#concepts.compute(block, this.program);
    this.#flowSums.compute(block, this.program);
    this.#members.look(block);
    const parts = this.#members.parts(block);
    const included = includedIn(this.#request.where, block, parts);
    const own = parts === null ? weights : inParts(weights, parts);
    this.#addUp(weights.census, included, own.census);
    this.#write(table, start, own, included);
  }

  /** The block last run. */
  get block(): Block {
    return this.#block;
  }

  /** One of the request's `outputs` in the block last run, by the block's columns. */
  output(name: string): Float64Array {
    return this.program.column(outputOf(this.program.graph, `output ${name}`));
  }

  /** The totals of the blocks since the last taking, for all and for the households that the conditions include. */
  take(): { totals: Totals; included: Totals } {
    const taken = {
      totals: this.#totalsOf(this.#sums),
      included: this.#totalsOf(this.#includedSums),
    };
    this.#sums.clear();
    this.#includedSums.clear();
    return taken;
  }

  #totalsOf(sums: WeightedSums): Totals {
    const totals = totalsFor(this.#request);
    const flows = this.#summed.length;
    const concepts = this.#concepts.fen.length;
    this.#summed.forEach(({ key, place }, i) => {
      totals[key][place] = sums.total(i);
    });
    totals.concepts.forEach((_, i) => {
      totals.concepts[i] = sums.total(flows + i);
    });
    totals.population.forEach((_, i) => {
      totals.population[i] = sums.total(flows + concepts + i);
    });
    return totals;
  }

  /** @param counted census weights of the households included: less than whole where some members are not counted. */
  #addUp(census: Float64Array, included: Uint8Array | null, counted: Float64Array): void {
    const block = this.#block;
    this.#weights.fill(0);
    block.copyByIndex(census, this.#weights);
    this.#addTo(this.#sums);
    if (included === null) return;
    block.copyByIndex(
      counted.map((weight, p) => (included[p] === 1 ? weight : 0)),
      this.#weights,
    );
    this.#addTo(this.#includedSums);
  }

  /** Adds every column of the block with the weights at hand. */
  #addTo(sums: WeightedSums): void {
    const block = this.#block;
    const flows = this.#summed.length;
    const concepts = this.#concepts.fen.length;
    sums.weigh(this.#weights);
    this.#summed.forEach(({ node, as }, i) => {
      sums.add(i, block, block.memory, this.program.offset(node), as);
    });
    this.#concepts.fen.forEach((fen, i) => {
      sums.add(flows + i, block, fen, 0, 'count');
    });
    for (const { size, householdStart, count } of block.classes) {
      this.#sizes.fill(size, householdStart, householdStart + count);
    }
    sums.add(flows + concepts, block, this.#ones, 0, 'count');
    sums.add(flows + concepts + 1, block, this.#sizes, 0, 'count');
  }

  #write(
    table: HouseholdTable,
    start: number,
    weights: BlockWeights,
    included: Uint8Array | null,
  ): void {
    const block = this.#block;
    block.copySizes(table.column('size'), start);
    table.column('census').set(weights.census.subarray(0, block.count), start);
    table.column('survey').set(weights.survey.subarray(0, block.count), start);
    if (included === null) table.column('included').fill(1, start, start + block.count);
    else table.column('included').set(included, start);
    this.#request.policy.legislation.concepts.forEach(({ key }, i) => {
      const fen = this.#concepts.fen[i];
      if (fen !== undefined) block.copyInFileOrder(fen, table.column(key), start);
    });
    for (const name of this.#request.kept) {
      block.copyInFileOrder(this.#kept(name), table.column(name), start);
    }
    for (const tally of this.#request.tallies ?? [])
      this.#members.tally(tally, block, table.column(tally.name), start);
  }

  /** A kept flow or figure in yuan or its unit, a fact as stored, a sum in fen. */
  #kept(name: string): Float64Array {
    const { outputs } = this.program.graph;
    const node = outputs.get(`figure ${name}`) ?? outputs.get(name);
    const sum = this.#flowSums.column(name);
    if (sum !== undefined) return sum;
    if (node !== undefined) return this.program.column(node);
    const fact = this.#request.policy.legislation.facts[name];
    if (fact?.level !== 'household')
      throw new RangeError(`there is nothing of the household called "${name}" to keep`);
    return this.#block.column(fact);
  }
}

/** The graph of a run: what it computes, with the values of the law that it uses. */
export function graphOf(request: RunRequest, flows: readonly Rule[]): Graph {
  const outputs: Record<string, Quantity> = {};
  for (const rule of flows) {
    outputs[rule.name] = ofHousehold(rule);
    if (countsPayers(rule)) outputs[`payers of ${rule.name}`] = countOfHousehold(rule);
  }
  for (const [name, figure] of Object.entries(request.figures)) outputs[`figure ${name}`] = figure;
  for (const [name, quantity] of Object.entries(request.outputs ?? {})) {
    outputs[`output ${name}`] = quantity;
  }
  return graphOfOutputs(request, outputs);
}

/** The graph of some outputs: yearly quantities or states. @throws ProblemsError for values that are not known. */
export function graphOfOutputs(
  { policy, year, lawYear, places }: RunRequest,
  outputs: Readonly<Record<string, Quantity>>,
): Graph {
  const graph = buildGraph({ policy, year, lawYear, places, outputs });
  const unknown = unknownValues(graph);
  if (unknown.length > 0) throw new ProblemsError(unknown);
  return graph;
}
