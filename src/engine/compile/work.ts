// How much a stage computes per row, for the benchmarks.

import type { Node } from '../graph.ts';
import type { Item, Stage } from '../plan.ts';
import type { Step, Work } from './code.ts';
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

/** A step over everybody that also counts what it computes. */
export function countingWork(item: Item, step: Step, work: Work): Step {
  const stages = stagesOf(item);
  const sum = (rows: Stage['rows'], cost: (stage: Stage) => number) =>
    stages.filter((one) => one.rows === rows).reduce((total, one) => total + cost(one), 0);
  const [formulas, personal] = [sum('households', rulesIn), sum('persons', rulesIn)];
  const [operations, personalOperations] = [
    sum('households', operationsInStage),
    sum('persons', operationsInStage),
  ];
  return (sizes, from, to) => {
    step(sizes, from, to);
    const households = to - from;
    work[0] = (work[0] ?? 0) + households * (formulas + personal * sizes.size);
    work[1] = (work[1] ?? 0) + households * (operations + personalOperations * sizes.size);
  };
}

function stagesOf(item: Item): Stage[] {
  return item.is === 'stage' ? [item] : item.items.flatMap(stagesOf);
}
