// What every reading needs to know of a choice.

import type { Node, PartNodes } from '../graph.ts';
import { isPersonal } from '../graph.ts';
import type { Decision, Item } from '../plan.ts';

/** The numbers of a choice's options, in order. */
export function optionValues(choice: Node): number[] {
  return choice.operation.is === 'choice' ? Object.values(choice.operation.choice.options) : [];
}

/** What a choice divides part by part, if it does. */
export function partsOf(choice: Node): PartNodes | null {
  return choice.operation.is === 'choice' ? choice.operation.parts : null;
}

/** The value that the objective is never below, if the choice names one. */
export function boundOf(choice: Node): number | null {
  return choice.operation.is === 'choice' ? choice.operation.choice.neverBelow : null;
}

/** Whether every reader of a choice reads nothing else that the choice moves, so that options can be compared first. */
export function canPreview(decision: Decision): boolean {
  const moved = new Set(decision.items.flatMap(nodesIn));
  return decision.readers.every(
    (reader) =>
      reader.operation.is === 'rule' &&
      isPersonal(reader) === isPersonal(decision.choice) &&
      reader.inputs.every((input) => input === decision.choice || !moved.has(input)),
  );
}

/** Whether every choice of a cluster names what its objective is never below. */
export function isBounded(outermost: Decision): boolean {
  return decisionsIn(outermost).every(({ choice }) => boundOf(choice) !== null);
}

/** The decisions nested in an item, outer first. */
export function decisionsIn(item: Item): Decision[] {
  return item.is === 'stage' ? [] : [item, ...item.items.flatMap(decisionsIn)];
}

/**
 * Inner decisions of which, while an outer option is only tried, the least objective is all that is needed: nothing
 * in the outer region reads anything else of what they move, and no outer choice compares by it.
 */
export function knownByObjective(outermost: Decision): Set<Decision> {
  const inner = decisionsIn(outermost).slice(1);
  const all = nodesIn(outermost);
  return new Set(
    inner.filter((decision) => {
      const own = new Set(nodesIn(decision));
      const outside = all.filter((node) => !own.has(node));
      const outer = decisionsIn(outermost).filter(({ choice }) => !own.has(choice));
      const read = [
        ...outside.flatMap((node) => node.inputs),
        ...outer.map(({ objective }) => objective),
      ];
      return read.every((input) => input === decision.objective || !own.has(input));
    }),
  );
}

/** Whether what a choice's readers give under each option is the same whatever other choices of the cluster are taken. */
export function differsForGood(outermost: Decision, decision: Decision): boolean {
  const moved = new Set(nodesIn(outermost));
  return (
    canPreview(decision) &&
    decision.readers.every((reader) =>
      reader.inputs.every((input) => input === decision.choice || !moved.has(input)),
    )
  );
}

/**
 * Whether members whose objectives are all at their bound can be left alone: nobody else's choice reaches them, since
 * the region looks at members of one unit only.
 */
export function membersDecideApart(outermost: Decision): boolean {
  const units = new Set(decisionsIn(outermost).map(({ choice }) => choice.quantity.level));
  if (units.has('household')) return false;
  return nodesIn(outermost).every(({ operation, quantity }) => {
    if (operation.is === 'at' || operation.is === 'pointing') return false;
    if (quantity.level === 'household') return false;
    return !('over' in operation) || units.has(operation.over.level);
  });
}

function nodesIn(item: Item): Node[] {
  if (item.is === 'stage') return [...item.nodes];
  return [item.choice, ...item.items.flatMap(nodesIn)];
}
