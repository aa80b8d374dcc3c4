// The one door of this folder: a graph in, a program out. The law does not know that it exists.

import type { Graph, Node } from '../graph.ts';
import type { Item, Plan } from '../plan.ts';
import { computedIn, looksAround, planOf } from '../plan.ts';
import type { CalledOptions } from './called/called.ts';
import { calledBackend } from './called/called.ts';
import type { Backend } from './code.ts';
import { allowsGeneratedCode, fusedBackend } from './fused/fused.ts';
import { Program } from './program.ts';
import { allowsVectors } from './vector/memory.ts';
import { vectorBackend } from './vector/vector.ts';

export interface CompileOptions extends CalledOptions {
  /**
   * `vector` is the fastest; `fused` runs where vectors do not; `called` is the reference, and what runs where a page
   * forbids code that was not there from the first.
   */
  readonly reading?: 'vector' | 'fused' | 'called';
  /** Keep every node's column, for explanations and comparisons. */
  readonly keepAll?: boolean;
}

/** Compiles a graph for one worker. An overlay or a listener asks for the reference reading. */
export function compile(graph: Graph, options: CompileOptions = {}): Program {
  const plan = planOf(graph);
  const all = computedIn(plan.items);
  const reading = readingFor(options);
  const keepsAll = options.keepAll === true || reading === 'called';
  const stored = keepsAll ? new Set(all) : neededElsewhere(graph, plan.items);
  const asked = keepsAll ? stored : new Set(graph.outputs.values());
  return new Program(plan, backendOf(plan, reading, options), stored, asked);
}

function readingFor({ reading, overlay, listener }: CompileOptions): Backend['name'] {
  if (reading === 'called' || overlay !== undefined || listener !== undefined) return 'called';
  if (!allowsGeneratedCode()) return 'called';
  return reading !== 'fused' && allowsVectors() ? 'vector' : 'fused';
}

function backendOf(plan: Plan, reading: Backend['name'], options: CompileOptions): Backend {
  if (reading === 'called') return calledBackend(plan, options);
  return reading === 'fused' ? fusedBackend(plan) : vectorBackend(plan);
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
      for (const input of item.choice.inputs) stored.add(input);
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
