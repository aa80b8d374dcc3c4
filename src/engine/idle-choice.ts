// Choices that nobody makes: their objective has no value in a place or year, or nothing hangs on them.

import type { Node, Operation } from './graph.ts';

/**
 * A choice that cannot be made here. Where its objective has no value, what reads it has none either; where the rules
 * between the two are switched off or not in force, nothing hangs on it and the first option stands.
 */
export function idleChoice(node: Node, objective: Node): [string, Operation][] {
  if (node.operation.is !== 'choice') return [];
  const { choice } = node.operation;
  if (objective.operation.is === 'unknown') {
    return [[choice.name, { is: 'unknown', why: objective.operation.why }]];
  }
  const above = ancestorsOf(objective);
  const outOfForce = [...above].some(
    ({ operation }) => operation.is === 'constant' && operation.why !== 'calendar',
  );
  if (above.has(node) || !outOfForce) return [];
  const value = Object.values(choice.options)[0] ?? 0;
  return [[choice.name, { is: 'constant', value, why: 'nothing hangs on the choice' }]];
}

function ancestorsOf(node: Node, found = new Set<Node>()): Set<Node> {
  if (found.has(node)) return found;
  found.add(node);
  for (const input of node.inputs) ancestorsOf(input, found);
  return found;
}
