// What a run totals: every flow in fen, who pays or receives it, the figures asked for.

import type { Summed } from './accumulate.ts';
import type { Graph, Node } from './graph.ts';
import type { Rule } from './rule.ts';

/** Who pays or receives is counted beyond the primary distribution, where everybody has something. */
export function countsPayers(rule: Rule): boolean {
  return rule.stage !== 'primary';
}

/** Flows in fen, payers, figures in hundredths. */
export function summedIn(
  { figures: asked }: { readonly figures: Readonly<Record<string, unknown>> },
  graph: Graph,
  flows: readonly Rule[],
): Summed[] {
  const amounts = flows.map((rule, place): Summed => {
    return { key: 'flows', place, node: outputOf(graph, rule.name), as: 'hundredths' };
  });
  const payers = flows.flatMap((rule, place): Summed[] => {
    if (!countsPayers(rule)) return [];
    return [{ key: 'payers', place, node: outputOf(graph, `payers of ${rule.name}`), as: 'count' }];
  });
  const figures = Object.keys(asked).map((name, place): Summed => {
    return { key: 'figures', place, node: outputOf(graph, `figure ${name}`), as: 'hundredths' };
  });
  return [...amounts, ...payers, ...figures];
}

/** The node of an output of the graph. @throws Error where nothing of the name was computed. */
export function outputOf(graph: Graph, name: string): Node {
  const node = graph.outputs.get(name);
  if (node === undefined) throw new Error(`nothing called ${name} was computed`);
  return node;
}
