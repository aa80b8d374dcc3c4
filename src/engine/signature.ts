// When two nodes are one: what makes an operation what it is, as text.

import type { Node, Operation } from './graph.ts';
import { inputsOf } from './graph.ts';

/** Two nodes of one quantity with equal signatures compute the same. */
export function signature(operation: Operation): string {
  switch (operation.is) {
    case 'rule': {
      const parameters = Object.values(operation.parameters).map((one) =>
        one.values.map((each) => each?.value),
      );
      const to = operation.rounding?.to;
      const rounding = typeof to === 'object' ? to.values.map((each) => each?.value) : to;
      const version = operation.rule.versions.indexOf(operation.version);
      return JSON.stringify([version, idsOf(Object.values(operation.reads)), parameters, rounding]);
    }
    case 'constant':
      return `constant ${operation.value}`;
    case 'unknown':
      return `unknown ${operation.why}`;
    case 'perYear':
    case 'monthsOf':
      return JSON.stringify([
        operation.is,
        operation.pieces.map((piece) => [piece.node.id, piece.months]),
        idsOf(inputsOf(operation)),
        operation.is === 'perYear' && operation.paid?.among === 'last',
      ]);
    default:
      return JSON.stringify([operation.is, idsOf(inputsOf(operation))]);
  }
}

function idsOf(nodes: readonly Node[]): number[] {
  return nodes.map((node) => node.id);
}
