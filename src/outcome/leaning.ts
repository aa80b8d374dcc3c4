// How much a run leans on each of its unsure values: the value is moved by a tenth, everywhere, and what all flows of
// money move by is added up over a sample, the population's first block. What moves most should be checked first.

import { Block } from '../engine/block.ts';
import { buildGraph } from '../engine/build.ts';
import { compile } from '../engine/compile/compile.ts';
import type { Program } from '../engine/compile/program.ts';
import type { Move } from '../engine/moved-values.ts';
import { MovedValues } from '../engine/moved-values.ts';
import { flowsOf, ofHousehold } from '../engine/outputs.ts';
import type { Prepared } from '../simulate.ts';
import { aTenthMore } from './a-tenth-more.ts';
import type { UncertainValue } from './uncertain-values.ts';
import { uncertainValues } from './uncertain-values.ts';

/**
 * The unsure values of a run, the one it leans on most first. What only sets a rounding is not tried.
 * @param unsure those to try.
 * @param move how each is moved.
 */
export function leanedOn(
  prepared: Prepared,
  unsure: readonly UncertainValue[] = uncertainValues(prepared.request),
  move: Move = aTenthMore,
): UncertainValue[] {
  const sample = new Sample(prepared, unsure, move);
  return unsure
    .map((one) => ({ ...one, moves: sample.movedBy(one.parameter) }))
    .sort((a, b) => (b.moves ?? 0) - (a.moves ?? 0) || (a.parameter < b.parameter ? -1 : 1));
}

/** The first block of a population, under the law as it is and as it would be. */
class Sample {
  readonly #moved: MovedValues;
  readonly #program: Program;
  readonly #block: Block;
  readonly #weights: Float64Array;
  readonly #before: readonly Float64Array[];

  constructor(
    { request, policy, population }: Prepared,
    unsure: readonly UncertainValue[],
    move: Move,
  ) {
    const { year, lawYear, places } = request;
    const flows = flowsOf(policy.legislation);
    const outputs = Object.fromEntries(flows.map((rule) => [rule.name, ofHousehold(rule)]));
    const graph = buildGraph({ policy, year, lawYear, places, outputs });
    this.#moved = new MovedValues(graph, new Map(unsure.map((one) => [one.parameter, move])));
    this.#program = compile(this.#moved.graph);
    this.#block = new Block(Object.values(policy.legislation.facts), this.#program.room);
    population.fill(this.#block, 0);
    this.#weights = new Float64Array(this.#block.householdLength);
    this.#block.copyByIndex(population.weights(this.#block, 0).census, this.#weights);
    this.#program.attach(this.#block);
    this.#before = this.#flowsWith(null).map((column) => column.slice());
  }

  /** How much all flows of a household move in the mean, in yuan a year; null where it cannot be tried. */
  movedBy(parameter: string): number | null {
    if (!this.#moved.parameters.has(parameter)) return null;
    const moved = this.#flowsWith(parameter).map((column, i) => this.#difference(column, i));
    const weight = this.#weights.reduce((sum, one) => sum + one, 0);
    return moved.reduce((sum, one) => sum + one, 0) / weight;
  }

  #difference(after: Float64Array, flow: number): number {
    const before = this.#before[flow];
    let sum = 0;
    for (let i = 0; i < this.#weights.length; i++)
      sum += (this.#weights[i] ?? 0) * Math.abs((after[i] ?? 0) - (before?.[i] ?? 0));
    return sum;
  }

  /** The columns of all flows, with one parameter moved. */
  #flowsWith(parameter: string | null): Float64Array[] {
    this.#moved.choose(this.#program, this.#block, parameter);
    this.#program.run(this.#block);
    return [...this.#program.graph.outputs.values()].map((node) =>
      this.#program.column(node).subarray(0, this.#weights.length),
    );
  }
}
