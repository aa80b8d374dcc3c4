// Which facts the blocks of a run have columns for.

import type { Fact } from './fact.ts';
import type { Graph } from './graph.ts';
import type { Households, RunRequest } from './run.ts';

/** The facts that a graph reads. */
export function factsRead(graph: Graph): Fact[] {
  return graph.nodes.flatMap((node) => (node.operation.is === 'fact' ? [node.operation.fact] : []));
}

/** The facts that the graph reads, that conditions and tallies ask about, that the population fills or that are kept. */
export function factsNeeded(request: RunRequest, graph: Graph, population: Households): Fact[] {
  const read = factsRead(graph);
  const known = request.policy.legislation.facts;
  const kept = request.kept.flatMap((name) => (known[name] === undefined ? [] : [known[name]]));
  const asked = [...request.where, ...(request.tallies ?? [])].map((one) => one.fact);
  const all = [...read, ...population.facts, ...asked, ...kept];
  return [...new Map(all.map((fact) => [fact.name, fact])).values()];
}
