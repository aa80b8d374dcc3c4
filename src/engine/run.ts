// Runs a policy over a population, block by block: fill, compute, add up. Every block on its own, on any thread.

import type { Summed } from './accumulate.ts';
import {
  ConceptColumns,
  sumOfColumn,
  UniformSums,
  uniformWeight,
  weightedColumn,
} from './accumulate.ts';
import { Block, householdsPerBlock } from './block.ts';
import { buildGraph } from './build.ts';
import type { Work } from './compile/code.ts';
import { compile } from './compile/compile.ts';
import type { Program } from './compile/program.ts';
import type { Fact } from './fact.ts';
import type { Graph, Node } from './graph.ts';
import { HouseholdTable } from './household-table.ts';
import { countOfHousehold, flowsOf, ofHousehold } from './outputs.ts';
import type { Policy } from './policy.ts';
import { ProblemsError } from './problem.ts';
import type { Quantity } from './quantity.ts';
import type { Rule } from './rule.ts';
import type { Totals } from './totals.ts';
import { fenOf, noTotals, WeightedSum } from './totals.ts';

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

/** A condition on a household's fact: equal, unequal, below, above. */
export interface Condition {
  readonly fact: Fact;
  readonly is: '=' | '!=' | '<' | '<=' | '>' | '>=';
  readonly value: number;
}

export interface RunRequest {
  readonly policy: Policy;
  readonly year: number;
  readonly lawYear: number;
  readonly places: readonly string[];
  /** Household quantities to be totalled beside the flows, and kept for each household where `kept` names them. */
  readonly figures: Readonly<Record<string, Quantity<number, 'household'>>>;
  /** Names of flows, figures or household facts to keep for each household. */
  readonly kept: readonly string[];
  /** Totals are also made for the households that meet all of these. */
  readonly where: readonly Condition[];
}

/** Columns that every table has before the concepts and what is kept. */
export const standingColumns = ['size', 'census', 'survey', 'included'] as const;

/** The names of a run's table. */
export function tableColumns(request: RunRequest): string[] {
  const concepts = request.policy.legislation.concepts.map((concept) => concept.key);
  return [...standingColumns, ...concepts, ...request.kept];
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
  readonly #population: Households;
  readonly #block: Block;
  readonly #summed: readonly Summed[];
  readonly #uniform: UniformSums;
  readonly #concepts: ConceptColumns;
  #totals: Totals;
  #included: Totals;

  constructor(request: RunRequest, population: Households) {
    this.#request = request;
    this.#population = population;
    const { legislation } = request.policy;
    this.flows = flowsOf(legislation);
    const graph = graphOf(request, this.flows);
    this.program = compile(graph);
    this.#block = new Block(factsNeeded(request, graph, population), this.program.columns);
    this.#summed = summedIn(request, graph, this.flows);
    this.#uniform = new UniformSums(this.#summed.length);
    const nodes = (rules: readonly Rule[]) => rules.map((rule) => outputOf(graph, rule.name));
    this.#concepts = new ConceptColumns(
      legislation.concepts.map((one) => ({ adds: nodes(one.adds), takes: nodes(one.takes) })),
    );
    this.#totals = totalsFor(request);
    this.#included = totalsFor(request);
  }

  get work(): Work {
    return this.program.work;
  }

  /** Computes one block into the table and the totals. */
  run(index: number, table: HouseholdTable): void {
    const block = this.#block;
    this.#population.fill(block, index);
    const weights = this.#population.weights(block, index);
    this.program.run(block);
    this.#concepts.compute(block, this.program);
    const included = includedIn(this.#request, block);
    this.#addUp(weights.census, included);
    this.#write(table, index * householdsPerBlock, weights, included);
  }

  /** The totals of the blocks since the last taking, for all and for the households that the conditions include. */
  take(): { totals: Totals; included: Totals } {
    this.#summed.forEach(({ key, place }, i) => {
      this.#totals[key][place] = (this.#totals[key][place] ?? 0n) + this.#uniform.total(i);
    });
    const taken = { totals: this.#totals, included: this.#included };
    this.#totals = totalsFor(this.#request);
    this.#included = totalsFor(this.#request);
    this.#uniform.clear();
    return taken;
  }

  #addUp(census: Float64Array, included: Uint8Array | null): void {
    const block = this.#block;
    const uniform = uniformWeight(census, block.count);
    if (uniform !== null) this.#uniform.weigh(uniform);
    this.#summed.forEach(({ key, place, node, as }, i) => {
      const offset = this.program.offset(node);
      if (uniform !== null) this.#uniform.add(i, sumOfColumn(block, offset, as));
      else addTo(this.#totals[key], place, weightedColumn(block, offset, as, census, null));
      if (included !== null)
        addTo(this.#included[key], place, weightedColumn(block, offset, as, census, included));
    });
    this.#concepts.fen.forEach((fen, i) => {
      addTo(
        this.#totals.concepts,
        i,
        weightedRows(block, census, null, (p) => fen[block.householdIndex(p)] ?? 0),
      );
    });
    this.#addPopulation(this.#totals, census, null);
    if (included !== null) this.#addPopulation(this.#included, census, included);
  }

  #addPopulation(totals: Totals, census: Float64Array, included: Uint8Array | null): void {
    const block = this.#block;
    addTo(
      totals.population,
      0,
      weightedRows(block, census, included, () => 1),
    );
    addTo(
      totals.population,
      1,
      weightedRows(block, census, included, (p) => block.sizeOf(p)),
    );
  }

  #write(
    table: HouseholdTable,
    start: number,
    weights: BlockWeights,
    included: Uint8Array | null,
  ): void {
    const block = this.#block;
    const write = (name: string, value: (position: number) => number) => {
      const column = table.column(name);
      for (let p = 0; p < block.count; p++) column[start + p] = value(p);
    };
    write('size', (p) => block.sizeOf(p));
    write('census', (p) => weights.census[p] ?? 0);
    write('survey', (p) => weights.survey[p] ?? 0);
    write('included', (p) => (included === null ? 1 : (included[p] ?? 0)));
    this.#request.policy.legislation.concepts.forEach(({ key }, i) => {
      const fen = this.#concepts.fen[i];
      write(key, (p) => fen?.[block.householdIndex(p)] ?? 0);
    });
    for (const name of this.#request.kept) this.#writeKept(name, write);
  }

  /** A kept flow in fen, a kept figure in its unit, a kept fact as stored. */
  #writeKept(
    name: string,
    write: (name: string, value: (position: number) => number) => void,
  ): void {
    const block = this.#block;
    const { outputs } = this.program.graph;
    const figure = outputs.get(`figure ${name}`);
    const flow = outputs.get(name);
    const fact = this.#request.policy.legislation.facts[name];
    if (figure !== undefined) {
      const column = this.program.column(figure);
      write(name, (p) => column[block.householdIndex(p)] ?? 0);
    } else if (flow !== undefined) {
      const column = this.program.column(flow);
      write(name, (p) => fenOf(column[block.householdIndex(p)] ?? 0));
    } else if (fact !== undefined) {
      const column = block.column(fact);
      write(name, (p) => column[block.householdIndex(p)] ?? 0);
    }
  }
}

function addTo(totals: bigint[], place: number, amount: bigint): void {
  totals[place] = (totals[place] ?? 0n) + amount;
}

function weightedRows(
  block: Block,
  weights: Float64Array,
  included: Uint8Array | null,
  amount: (position: number) => number,
): bigint {
  const sum = new WeightedSum();
  for (let p = 0; p < block.count; p++) {
    if (included === null || included[p] === 1) sum.add(weights[p] ?? 0, amount(p));
  }
  return sum.take();
}

/** Which households meet all conditions; null where there are none. */
function includedIn(request: RunRequest, block: Block): Uint8Array | null {
  if (request.where.length === 0) return null;
  const included = new Uint8Array(block.count).fill(1);
  for (const condition of request.where) {
    const column = block.column(condition.fact);
    for (let p = 0; p < block.count; p++) {
      if (!meets(condition, column[block.householdIndex(p)] ?? 0)) included[p] = 0;
    }
  }
  return included;
}

/** Flows in fen, payers of what is not a primary income, figures in hundredths. */
function summedIn(request: RunRequest, graph: Graph, flows: readonly Rule[]): Summed[] {
  const amounts = flows.map((rule, place): Summed => {
    return { key: 'flows', place, node: outputOf(graph, rule.name), as: 'hundredths' };
  });
  const payers = flows.map((rule, place): Summed => {
    return { key: 'payers', place, node: outputOf(graph, `payers of ${rule.name}`), as: 'count' };
  });
  const figures = Object.keys(request.figures).map((name, place): Summed => {
    return { key: 'figures', place, node: outputOf(graph, `figure ${name}`), as: 'hundredths' };
  });
  return [...amounts, ...payers, ...figures];
}

function outputOf(graph: Graph, name: string): Node {
  const node = graph.outputs.get(name);
  if (node === undefined) throw new Error(`nothing called ${name} was computed`);
  return node;
}

function graphOf(request: RunRequest, flows: readonly Rule[]): Graph {
  const outputs: Record<string, Quantity> = {};
  for (const rule of flows) {
    outputs[rule.name] = ofHousehold(rule);
    outputs[`payers of ${rule.name}`] = countOfHousehold(rule);
  }
  for (const [name, figure] of Object.entries(request.figures)) outputs[`figure ${name}`] = figure;
  const { policy, year, lawYear, places } = request;
  const graph = buildGraph({ policy, year, lawYear, places, outputs });
  const unknown = [...graph.outputs].flatMap(([name, node]) =>
    node.operation.is === 'unknown'
      ? [{ code: 'unknown-value', where: name, message: node.operation.why } as const]
      : [],
  );
  if (unknown.length > 0) throw new ProblemsError(unknown);
  return graph;
}

/** The facts that the graph reads, that conditions ask about, that the population fills or that are kept. */
function factsNeeded(request: RunRequest, graph: Graph, population: Households): Fact[] {
  const read = graph.nodes.flatMap((node) =>
    node.operation.is === 'fact' ? [node.operation.fact] : [],
  );
  const known = request.policy.legislation.facts;
  const kept = request.kept.flatMap((name) => (known[name] === undefined ? [] : [known[name]]));
  const all = [...read, ...population.facts, ...request.where.map((one) => one.fact), ...kept];
  return [...new Map(all.map((fact) => [fact.name, fact])).values()];
}

interface BlockWeights {
  readonly census: Float64Array;
  readonly survey: Float64Array;
}

function meets(condition: Condition, found: number): boolean {
  switch (condition.is) {
    case '=':
      return found === condition.value;
    case '!=':
      return found !== condition.value;
    case '<':
      return found < condition.value;
    case '<=':
      return found <= condition.value;
    case '>':
      return found > condition.value;
    case '>=':
      return found >= condition.value;
  }
}
