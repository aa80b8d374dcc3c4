// Choices that nobody makes: their objective has no value in a place or year, or nothing hangs on them.

import type { Node, Operation } from './graph.ts';
import type { Policy } from './policy.ts';

/**
 * A choice that cannot be made here. Where its objective has no value, what reads it has none either; where what lies
 * between the two is given, switched off, not in force or replaced by a reform, nothing hangs on it and the first
 * option stands.
 */
export function idleChoice(node: Node, objective: Node, policy: Policy): [string, Operation][] {
  if (node.operation.is !== 'choice') return [];
  const { choice } = node.operation;
  if (objective.operation.is === 'unknown') {
    return [[choice.name, { is: 'unknown', why: objective.operation.why }]];
  }
  const above = ancestorsOf(objective);
  if (above.has(node) || ![...above].some((one) => isNotAsEnacted(one, policy))) return [];
  const value = Object.values(choice.options)[0] ?? 0;
  return [[choice.name, { is: 'constant', value, why: 'nothing hangs on the choice' }]];
}

function isNotAsEnacted({ operation, quantity }: Node, { replaced }: Policy): boolean {
  if (operation.is === 'rule') return replaced.has(quantity.name);
  return operation.is === 'given' || (operation.is === 'constant' && operation.why !== 'calendar');
}

function ancestorsOf(node: Node, found = new Set<Node>()): Set<Node> {
  if (found.has(node)) return found;
  found.add(node);
  for (const input of node.inputs) ancestorsOf(input, found);
  return found;
}
