// An operation that reads other nodes than before.

import type { Node, Operation, PaidNodes, PartNodes } from './graph.ts';

type To = (node: Node) => Node;

/** The same operation over other nodes; a rule's parameters stay as they are. */
export function withNodes(operation: Operation, to: To): Operation {
  const maybe = (node: Node | null) => (node === null ? null : to(node));
  switch (operation.is) {
    case 'rule': {
      const reads = Object.entries(operation.reads).map(([key, node]) => [key, to(node)] as const);
      return { ...operation, reads: Object.fromEntries(reads) };
    }
    case 'sum':
    case 'any':
    case 'largest':
      return {
        ...operation,
        key: maybe(operation.key),
        of: to(operation.of),
        once: maybe(operation.once),
      };
    case 'count':
      return { ...operation, key: maybe(operation.key), of: maybe(operation.of) };
    case 'order':
      return { ...operation, key: maybe(operation.key) };
    case 'at':
    case 'pointing':
      return { ...operation, pointer: to(operation.pointer), of: to(operation.of) };
    case 'perYear':
      return {
        ...operation,
        pieces: operation.pieces.map((piece) => ({ ...piece, node: to(piece.node) })),
        paid: operation.paid === null ? null : paidWith(operation.paid, to),
      };
    case 'perMonth':
      return { ...operation, of: to(operation.of), months: maybe(operation.months) };
    case 'monthsOf':
      return {
        ...operation,
        pieces: operation.pieces.map((piece) => ({ ...piece, node: to(piece.node) })),
      };
    case 'concept':
      return {
        ...operation,
        terms: operation.terms.map((term) => ({ ...term, node: to(term.node) })),
      };
    case 'choice':
      return { ...operation, parts: operation.parts && partsWith(operation.parts, to) };
    default:
      return operation;
  }
}

function partsWith({ of, pointer, key }: PartNodes, to: To): PartNodes {
  return { of: to(of), pointer: to(pointer), key: key && to(key) };
}

function paidWith({ months, among }: PaidNodes, to: To): PaidNodes {
  return { months: to(months), among: among === null || among === 'last' ? among : to(among) };
}
