// Runs a policy over a population, block by block: fill, compute, add up. Every block on its own, on any thread.

import { Block } from './block.ts';
import { buildGraph } from './build.ts';
import { compile } from './compile/compile.ts';
import type { Program, Work } from './compile/program.ts';
import type { Fact } from './fact.ts';
import type { Graph, Node } from './graph.ts';
import { HouseholdTable } from './household-table.ts';
import { countOfHousehold, flowsOf, ofHousehold } from './outputs.ts';
import type { Policy } from './policy.ts';
import { ProblemsError } from './problem.ts';
import type { Quantity } from './quantity.ts';
import type { Rule } from './rule.ts';
import type { Totals } from './totals.ts';
import { addTotals, fenOf, noTotals, WeightedSum } from './totals.ts';

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
  readonly totals: Totals;
  /** Totals of the households that the conditions include. */
  readonly included: Totals;
  readonly #request: RunRequest;
  readonly #population: Households;
  readonly #block: Block;
  readonly #conceptSteps: readonly { adds: readonly number[]; takes: readonly number[] }[];

  constructor(request: RunRequest, population: Households) {
    this.#request = request;
    this.#population = population;
    const { legislation } = request.policy;
    this.flows = flowsOf(legislation);
    const graph = graphOf(request, this.flows);
    this.program = compile(graph);
    this.totals = totalsFor(request);
    this.included = totalsFor(request);
    this.#block = new Block(factsNeeded(request, graph, population));
    const place = new Map(this.flows.map((rule, i) => [rule, i]));
    const places = (rules: readonly Rule[]) =>
      rules.map((rule) => place.get(rule) ?? -1).filter((i) => i >= 0);
    this.#conceptSteps = legislation.concepts.map((one) => ({
      adds: places(one.adds),
      takes: places(one.takes),
    }));
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
    const rows = new BlockRows(
      this.#request,
      this.program,
      block,
      weights,
      this.flows,
      this.#conceptSteps,
    );
    const { totals, included } = rows.write(table, index);
    addTotals(this.totals, totals);
    if (this.#request.where.length > 0) addTotals(this.included, included);
  }
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

/** Adds up one computed block. */
class BlockRows {
  readonly #request: RunRequest;
  readonly #program: Program;
  readonly #block: Block;
  readonly #weights: BlockWeights;
  readonly #flows: readonly Rule[];
  readonly #steps: readonly { adds: readonly number[]; takes: readonly number[] }[];
  readonly #fen: Float64Array;
  readonly #included: Uint8Array;
  readonly #totals: Totals;
  readonly #part: Totals;

  constructor(
    request: RunRequest,
    program: Program,
    block: Block,
    weights: BlockWeights,
    flows: readonly Rule[],
    steps: readonly { adds: readonly number[]; takes: readonly number[] }[],
  ) {
    this.#request = request;
    this.#program = program;
    this.#block = block;
    this.#weights = weights;
    this.#flows = flows;
    this.#steps = steps;
    this.#fen = new Float64Array(block.count);
    this.#included = this.#meetAll();
    this.#totals = totalsFor(request);
    this.#part = totalsFor(request);
  }

  write(table: HouseholdTable, index: number): { totals: Totals; included: Totals } {
    const start = index * 1024;
    this.#standing(table, start);
    const flows = this.#flows.map((rule, i) => this.#flow(rule, i));
    this.#concepts(flows, table, start);
    this.#figures(table, start);
    this.#keptFacts(table, start);
    return { totals: this.#totals, included: this.#part };
  }

  #meetAll(): Uint8Array {
    const included = new Uint8Array(this.#block.count).fill(1);
    for (const condition of this.#request.where) {
      const column = this.#block.column(condition.fact);
      for (let p = 0; p < this.#block.count; p++) {
        if (!meets(condition, column[this.#block.householdIndex(p)] ?? 0)) included[p] = 0;
      }
    }
    return included;
  }

  #standing(table: HouseholdTable, start: number): void {
    const [size, census, survey, included] = standingColumns.map((name) => table.column(name));
    for (let p = 0; p < this.#block.count; p++) {
      if (size) size[start + p] = this.#block.sizeOf(p);
      if (census) census[start + p] = this.#weights.census[p] ?? 0;
      if (survey) survey[start + p] = this.#weights.survey[p] ?? 0;
      if (included) included[start + p] = this.#included[p] ?? 0;
    }
    this.#sum('population', 0, () => 1);
    this.#sum('population', 1, (p) => this.#block.sizeOf(p));
  }

  /** A flow in fen by place in file order, added to the totals. */
  #flow(rule: Rule, i: number): Float64Array {
    const fen = this.#inFileOrder(this.#output(rule.name), fenOf);
    this.#sum('flows', i, (p) => fen[p] ?? 0);
    const payers = this.#program.column(this.#output(`payers of ${rule.name}`));
    this.#sum('payers', i, (p) => payers[this.#block.householdIndex(p)] ?? 0);
    if (this.#request.kept.includes(rule.name)) this.#keep(rule.name, fen);
    return fen;
  }

  #pending: { name: string; values: Float64Array }[] = [];

  #keep(name: string, values: Float64Array): void {
    this.#pending.push({ name, values });
  }

  #concepts(flows: readonly Float64Array[], table: HouseholdTable, start: number): void {
    this.#request.policy.legislation.concepts.forEach((concept, i) => {
      const step = this.#steps[i];
      for (const flow of step?.adds ?? []) this.#move(flows[flow], 1);
      for (const flow of step?.takes ?? []) this.#move(flows[flow], -1);
      table.column(concept.key).set(this.#fen, start);
      this.#sum('concepts', i, (p) => this.#fen[p] ?? 0);
    });
    for (const { name, values } of this.#pending) table.column(name).set(values, start);
  }

  #move(flow: Float64Array | undefined, sign: 1 | -1): void {
    if (flow === undefined) return;
    const fen = this.#fen;
    for (let p = 0; p < fen.length; p++) fen[p] = (fen[p] ?? 0) + sign * (flow[p] ?? 0);
  }

  #figures(table: HouseholdTable, start: number): void {
    Object.keys(this.#request.figures).forEach((name, i) => {
      const node = this.#output(`figure ${name}`);
      const hundredths = this.#inFileOrder(node, fenOf);
      this.#sum('figures', i, (p) => hundredths[p] ?? 0);
      if (this.#request.kept.includes(name))
        table.column(name).set(
          this.#inFileOrder(node, (x) => x),
          start,
        );
    });
  }

  #keptFacts(table: HouseholdTable, start: number): void {
    const { facts } = this.#request.policy.legislation;
    for (const name of this.#request.kept) {
      const fact = facts[name];
      if (fact === undefined || fact.level !== 'household') continue;
      const column = this.#block.column(fact);
      const to = table.column(name);
      for (let p = 0; p < this.#block.count; p++)
        to[start + p] = column[this.#block.householdIndex(p)] ?? 0;
    }
  }

  #output(name: string): Node {
    const node = this.#program.graph.outputs.get(name);
    if (node === undefined) throw new Error(`nothing called ${name} was computed`);
    return node;
  }

  #inFileOrder(node: Node, as: (x: number) => number): Float64Array {
    const column = this.#program.column(node);
    const values = new Float64Array(this.#block.count);
    for (let p = 0; p < values.length; p++)
      values[p] = as(column[this.#block.householdIndex(p)] ?? 0);
    return values;
  }

  #sum(key: keyof Totals, i: number, amount: (position: number) => number): void {
    const all = new WeightedSum();
    const part = new WeightedSum();
    const partial = this.#request.where.length > 0;
    for (let p = 0; p < this.#block.count; p++) {
      const value = amount(p);
      if (value === 0) continue;
      const weight = this.#weights.census[p] ?? 0;
      all.add(weight, value);
      if (partial && this.#included[p] === 1) part.add(weight, value);
    }
    this.#totals[key][i] = all.take();
    this.#part[key][i] = part.take();
  }
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
