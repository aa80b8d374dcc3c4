// Values that a run needs and the law does not have.

import type { Graph } from './graph.ts';
import type { Problem } from './problem.ts';

/** What is not known, once each, with the first output that needs it. */
export function unknownValues(graph: Graph): Problem[] {
  const found = new Map<string, Problem>();
  for (const [where, { operation }] of graph.outputs) {
    if (operation.is !== 'unknown' || found.has(operation.why)) continue;
    found.set(operation.why, { code: 'unknown-value', where, message: operation.why });
  }
  return [...found.values()];
}
