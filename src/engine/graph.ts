// The graph of a policy in one year: every quantity that the asked ones need, once per state of the law.
//
// The year is cut at every date on which a value or a version changes. A monthly rule is built for each piece, but
// equal nodes are shared: two pieces in which a rule, its parameters and all it reads are the same get one node, so
// that it is computed only where something it depends on differs. Nodes are in order: inputs come first. Where a place
// or a year has no value of a parameter, the node says why and whatever reads it is unknown too.

import type { BoundParameter } from './bind.ts';
import type { Body } from './compile/expression.ts';
import type { Fact } from './fact.ts';
import type { Group, Quantity } from './quantity.ts';
import type { Multiple } from './rounding.ts';
import type { Choice, Rule, Version } from './rule.ts';

/** A rounding as bound: the multiple may differ by place. */
export interface BoundRounding {
  readonly direction: Multiple['direction'];
  readonly to: number | BoundParameter;
}

export type Operation =
  | { readonly is: 'fact'; readonly fact: Fact }
  | { readonly is: 'given' }
  | { readonly is: 'constant'; readonly value: number; readonly why: string }
  | { readonly is: 'unknown'; readonly why: string }
  | {
      readonly is: 'rule';
      readonly rule: Rule;
      readonly version: Version;
      readonly reads: Readonly<Record<string, Node>>;
      readonly parameters: Readonly<Record<string, BoundParameter>>;
      readonly rounding: BoundRounding | null;
      readonly body: Body;
    }
  | { readonly is: 'choice'; readonly choice: Choice; readonly parts: PartNodes | null }
  | {
      readonly is: 'sum' | 'any' | 'largest';
      readonly over: Group;
      readonly key: Node | null;
      readonly of: Node;
      readonly once: Node | null;
    }
  | {
      readonly is: 'count';
      readonly over: Group;
      readonly key: Node | null;
      readonly of: Node | null;
    }
  | { readonly is: 'order'; readonly key: Node | null }
  | { readonly is: 'at' | 'pointing'; readonly pointer: Node; readonly of: Node }
  | {
      readonly is: 'perYear';
      readonly pieces: readonly Piece[];
      readonly paid: PaidNodes | null;
      readonly onFen: boolean;
    }
  | { readonly is: 'perMonth'; readonly of: Node; readonly months: Node | null }
  | { readonly is: 'monthsOf'; readonly pieces: readonly Piece[] }
  | { readonly is: 'concept'; readonly terms: readonly ConceptTerm[] };

/** What a choice divides: see `Parts`. The key is that of the unit that decides. */
export interface PartNodes {
  readonly of: Node;
  readonly pointer: Node;
  readonly key: Node | null;
}

/** A flow of an income concept: added or taken. */
export interface ConceptTerm {
  readonly node: Node;
  readonly sign: 1 | -1;
}

/** In which months of the year an amount is paid; see `Paid`. */
export interface PaidNodes {
  readonly months: Node;
  readonly among: Node | 'last' | null;
}

/** A value that holds in some months of the year. */
export interface Piece {
  readonly node: Node;
  readonly months: number;
}

export interface Node {
  readonly id: number;
  readonly quantity: Quantity;
  /** The months it stands for, 0 … 11, where it is monthly; the first piece for a shared node. */
  readonly span: Span | null;
  readonly operation: Operation;
  readonly inputs: readonly Node[];
}

/** A stretch of months of the year in which the law does not change: 0 … 11, both included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

export interface Graph {
  /** Inputs before what reads them. */
  readonly nodes: readonly Node[];
  /** The asked quantities, yearly: name → node. */
  readonly outputs: ReadonlyMap<string, Node>;
  /** What each choice minimises. */
  readonly objectives: ReadonlyMap<Node, Node>;
  readonly spans: readonly Span[];
}

/** Whether a node has one value per person (or unit member) rather than per household. */
export function isPersonal(node: Node): boolean {
  return node.quantity.level !== 'household';
}

/** Why a node has no value; nothing where it has one. */
export function whyOf(node: Node): string {
  return node.operation.is === 'unknown' ? node.operation.why : '';
}

/** The nodes that an operation reads. */
export function inputsOf(operation: Operation): Node[] {
  switch (operation.is) {
    case 'rule':
      return [...Object.values(operation.reads), ...placesRead(operation)];
    case 'sum':
    case 'any':
    case 'largest':
      return present(operation.key, operation.of, operation.once);
    case 'count':
      return present(operation.key, operation.of);
    case 'order':
      return present(operation.key);
    case 'at':
    case 'pointing':
      return [operation.pointer, operation.of];
    case 'perYear':
      return [...operation.pieces.map((piece) => piece.node), ...paidNodes(operation.paid)];
    case 'monthsOf':
      return operation.pieces.map((piece) => piece.node);
    case 'perMonth':
      return present(operation.of, operation.months);
    case 'concept':
      return operation.terms.map((term) => term.node);
    case 'choice':
      return partNodes(operation.parts);
    default:
      return [];
  }
}

function partNodes(parts: PartNodes | null): Node[] {
  return parts === null ? [] : present(parts.of, parts.pointer, parts.key);
}

function paidNodes(paid: PaidNodes | null): Node[] {
  if (paid === null) return [];
  return paid.among === 'last' ? [paid.months] : present(paid.months, paid.among);
}

/** The facts by which a rule's parameters differ: the place, or the fact of a parameter by group. */
function placesRead(operation: Operation & { is: 'rule' }): Node[] {
  const bound = Object.values(operation.parameters);
  const to = operation.rounding?.to;
  const all = typeof to === 'object' ? [...bound, to] : bound;
  return all.flatMap((one) => (one.by === null ? [] : [one.by]));
}

function present(...nodes: readonly (Node | null)[]): Node[] {
  return nodes.filter((node) => node !== null);
}
