// Timing of one thread of the engine on the synthetic population: the rules alone, and all of it streamed.
// Processor time of the thread, not wall time: what else the machine does must not count.

import { Block } from '../../src/engine/block.ts';
import { compile } from '../../src/engine/compile/compile.ts';
import type { Graph } from '../../src/engine/graph.ts';
import { flowsOf } from '../../src/engine/outputs.ts';
import { graphOf, Runner, tableFor } from '../../src/engine/run.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { prepare } from '../../src/simulate.ts';

export interface Speed {
  readonly households: number;
  /** Computed quantities: rules, and the sums and time steps between them. */
  readonly formulas: number;
  /** Rules of the law among them. */
  readonly rules: number;
  readonly evaluationsPerHousehold: number;
  readonly operationsPerHousehold: number;
  readonly nsPerHousehold: { readonly rules: number; readonly streaming: number };
  /** The same per household and 60 formulas, the unit of the goals. */
  readonly nsPerHouseholdAnd60Formulas: { readonly rules: number; readonly streaming: number };
}

/** Medians over rounds; the rules and the stream are timed in turn, so that a busy machine touches both. */
export function measureSpeed(scenario: Scenario, rounds: number): Speed {
  const { request, population } = prepare(scenario);
  const graph = graphOf(request, flowsOf(request.policy.legislation));
  const program = compile(graph);
  const facts = new Map(
    [...graphFacts(graph), ...population.facts].map((fact) => [fact.name, fact]),
  );
  const block = new Block([...facts.values()], program.room);
  const runner = new Runner(request, population);
  const table = tableFor(request, population.households);
  const rulesOnce = () => {
    let elapsed = 0;
    for (let index = 0; index < population.blocks; index++) {
      population.fill(block, index);
      const start = threadMs();
      program.run(block);
      elapsed += threadMs() - start;
    }
    return elapsed;
  };
  const streamOnce = () => {
    const start = threadMs();
    for (let index = 0; index < population.blocks; index++) runner.run(index, table);
    runner.take();
    return threadMs() - start;
  };
  // A quarter of a second of warming brings V8 to its last tier.
  for (let warm = 0; warm < 3; warm++) for (const once of [rulesOnce, streamOnce]) once();
  const before = { ...program.work };
  const times = Array.from({ length: rounds }, () => [rulesOnce(), streamOnce()] as const);
  const { households } = population;
  const perHousehold = (count: number) => count / households / rounds;
  const ns = (place: 0 | 1) => (median(times.map((pair) => pair[place])) * 1e6) / households;
  const computed = graph.nodes.filter(
    (node) => !['fact', 'given', 'constant', 'unknown', 'choice'].includes(node.operation.is),
  );
  const formulas = computed.length;
  const per60 = (value: number) => (value * 60) / formulas;
  return {
    households,
    formulas,
    rules: computed.filter((node) => node.operation.is === 'rule').length,
    evaluationsPerHousehold: perHousehold(program.work.evaluations - before.evaluations),
    operationsPerHousehold: perHousehold(program.work.operations - before.operations),
    nsPerHousehold: { rules: ns(0), streaming: ns(1) },
    nsPerHouseholdAnd60Formulas: { rules: per60(ns(0)), streaming: per60(ns(1)) },
  };
}

/** Processor time of this thread, in milliseconds. */
function threadMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

function graphFacts(graph: Graph) {
  return graph.nodes.flatMap((node) => (node.operation.is === 'fact' ? [node.operation.fact] : []));
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1] ?? 0, sorted[middle] ?? 0];
  return (low + high) / 2;
}
