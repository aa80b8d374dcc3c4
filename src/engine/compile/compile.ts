// The one door of this folder: a graph in, a program out. The law does not know that it exists.

import type { Graph, Node } from '../graph.ts';
import type { Item } from '../plan.ts';
import { looksAround, planOf } from '../plan.ts';
import type { CalledOptions } from './called-steps.ts';
import { calledBackend } from './called-steps.ts';
import { allowsGeneratedCode, fusedBackend } from './fused.ts';
import { computedIn, Program } from './program.ts';

export interface CompileOptions extends CalledOptions {
  /** `fused` is fast; `called` is the reference, and what runs where code from text is forbidden. */
  readonly reading?: 'fused' | 'called';
  /** Keep every node's column, for explanations and comparisons. */
  readonly keepAll?: boolean;
}

/** Compiles a graph for one worker. An overlay or a listener asks for the reference reading. */
export function compile(graph: Graph, options: CompileOptions = {}): Program {
  const plan = planOf(graph);
  const all = computedIn(plan.items);
  const called =
    options.reading === 'called' || options.overlay !== undefined || options.listener !== undefined;
  const fused = !called && allowsGeneratedCode();
  const stored =
    options.keepAll === true || !fused ? new Set(all) : neededElsewhere(graph, plan.items);
  const backend = fused ? fusedBackend(plan) : calledBackend(plan, options);
  const asked = options.keepAll === true || !fused ? stored : new Set(graph.outputs.values());
  return new Program(plan, backend, stored, asked);
}

/** Nodes that another stage, a choice, a wider look or an output reads: the others live and die in their loop. */
function neededElsewhere(graph: Graph, items: readonly Item[]): Set<Node> {
  const stored = new Set<Node>(graph.outputs.values());
  for (const objective of graph.objectives.values()) stored.add(objective);
  keepReadAcross(items, stored);
  return stored;
}

function keepReadAcross(items: readonly Item[], stored: Set<Node>): void {
  for (const item of items) {
    if (item.is === 'decision') {
      stored.add(item.choice);
      for (const reader of item.readers) for (const input of reader.inputs) stored.add(input);
      keepReadAcross(item.items, stored);
      continue;
    }
    const own = new Set(item.nodes);
    for (const node of item.nodes) {
      for (const input of node.inputs) if (!own.has(input) || looksAround(node)) stored.add(input);
      if (node.quantity.level === 'household' && looksAround(node)) stored.add(node);
    }
  }
}
