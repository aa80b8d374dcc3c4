// How much a run leans on each of its unsure values: the value is moved by a tenth, everywhere, and what all flows of
// money move by is added up over a sample, the population's first block. What moves most should be checked first.

import { Block } from '../engine/block.ts';
import { buildGraph } from '../engine/build.ts';
import { compile } from '../engine/compile/compile.ts';
import type { Node } from '../engine/graph.ts';
import { flowsOf, ofHousehold } from '../engine/outputs.ts';
import type { BracketRow, ParameterValue } from '../engine/parameter.ts';
import type { Policy, ValueChange } from '../engine/policy.ts';
import { reformed } from '../engine/policy.ts';
import type { Prepared } from '../simulate.ts';
import type { UncertainValue } from './uncertain-values.ts';
import { uncertainValues } from './uncertain-values.ts';

/** The unsure values of a run, the one it leans on most first. */
export function leanedOn(prepared: Prepared): UncertainValue[] {
  const sample = new Sample(prepared);
  return uncertainValues(prepared.request)
    .map((one) => ({ ...one, moves: sample.movedBy(one) }))
    .sort((a, b) => b.moves - a.moves || (a.parameter < b.parameter ? -1 : 1));
}

/** The first block of a population, under the law as it is and as it would be. */
class Sample {
  readonly #prepared: Prepared;
  readonly #facts: Block;
  readonly #weights: Float64Array;
  readonly #before: ReadonlyMap<string, Float64Array>;

  constructor(prepared: Prepared) {
    const { population } = prepared;
    this.#prepared = prepared;
    this.#facts = new Block(Object.values(prepared.policy.legislation.facts));
    population.fill(this.#facts, 0);
    this.#weights = population.weights(this.#facts, 0).census.slice();
    this.#before = this.#flows(prepared.policy);
  }

  /** How much all flows of a household move in the mean, in yuan a year. */
  movedBy({ parameter, value }: UncertainValue): number {
    const to = movedTo(value);
    const change: ValueChange = {
      parameter,
      from: null,
      places: null,
      to,
      where: 'a tenth more',
      given: false,
    };
    const after = this.#flows(reformed(this.#prepared.policy, { changes: [change] }));
    const moved = [...after].map(([name, column]) => this.#difference(name, column));
    const weight = this.#weights.reduce((sum, one) => sum + one, 0);
    return moved.reduce((sum, one) => sum + one, 0) / weight;
  }

  #difference(name: string, after: Float64Array): number {
    const before = this.#before.get(name);
    let sum = 0;
    for (let h = 0; h < this.#facts.count; h++) {
      const at = this.#facts.householdIndex(h);
      sum += (this.#weights[h] ?? 0) * Math.abs((after[at] ?? 0) - (before?.[at] ?? 0));
    }
    return sum;
  }

  #flows(policy: Policy): Map<string, Float64Array> {
    const { year, lawYear, places } = this.#prepared.request;
    const flows = flowsOf(policy.legislation);
    const outputs = Object.fromEntries(flows.map((rule) => [rule.name, ofHousehold(rule)]));
    const graph = buildGraph({ policy, year, lawYear, places, outputs });
    const program = compile(graph);
    const block = this.#copy(program.room);
    program.run(block);
    const column = (node: Node) => program.column(node).slice(0, block.householdLength);
    return new Map([...graph.outputs].map(([name, node]) => [name, column(node)]));
  }

  #copy(room: Block['room']): Block {
    const from = this.#facts;
    const block = new Block(from.facts, room, from.capacity);
    const sizes = Uint8Array.from({ length: from.count }, (_, h) => from.sizeOf(h));
    block.begin(sizes, from.count);
    for (const fact of from.facts) block.column(fact).set(from.column(fact));
    return block;
  }
}

function movedTo(value: ParameterValue): ValueChange['to'] {
  if (typeof value === 'number' || typeof value === 'boolean')
    return Number(value) === 0 ? { is: 'plus', amount: 0.1 } : { is: 'times', factor: 1.1 };
  const rows = value as readonly BracketRow[];
  return {
    is: 'value',
    value: rows.map(([x, y, ...more]) => [x, y * 1.1, ...more]) as BracketRow[],
  };
}
