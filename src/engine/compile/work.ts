// How much a stage computes per row, for the benchmarks.

import type { Node } from '../graph.ts';
import type { Stage } from '../plan.ts';
import { operationsIn } from './expression.ts';
import { foldedBody } from './fold.ts';

/** Formulas of a stage. */
export function rulesIn(stage: Stage): number {
  return stage.nodes.filter((node) => node.operation.is === 'rule').length;
}

/** Arithmetic, comparison and selection nodes of a stage's formulas; a schedule counts its rows. */
export function operationsInStage(stage: Stage): number {
  return stage.nodes.reduce((sum, node) => sum + operationsOf(node), 0);
}

function operationsOf({ operation }: Node): number {
  if (operation.is !== 'rule') return 0;
  const rowsOf = (key: string) => {
    const value = operation.parameters[key]?.values.find((one) => one !== null)?.value;
    return Array.isArray(value) ? value.length : 1;
  };
  const { locals, result } = foldedBody(operation);
  return [...locals.map((local) => local.value), result].reduce(
    (sum, one) => sum + operationsIn(one, rowsOf),
    0,
  );
}
