// What an explanation says of a node by itself: how it came about, article and note, the months it stands for.

import type { Evaluation } from '../evaluate.ts';
import type { Node, Operation } from '../graph.ts';
import type { Explanation, Months, Term } from './explanation.ts';

/** How a value that was read is called and written. */
export function termOf({ quantity, operation }: Node): Term {
  const { label, type, unit } = quantity;
  return { label, type, unit, optionNames: optionNamesOf(operation) };
}

/** Names of a choice’s options by their numbers; null for anything else. */
export function optionNamesOf(operation: Operation): Term['optionNames'] {
  if (operation.is !== 'choice') return null;
  const { options } = operation.choice;
  return Object.fromEntries(Object.entries(options).map(([name, value]) => [String(value), name]));
}

/** How a value came about. */
export function howOf(node: Node, given: boolean): Explanation['how'] {
  if (given || node.operation.is === 'given') return 'given';
  const { operation } = node;
  if (operation.is === 'fact' || operation.is === 'rule' || operation.is === 'choice')
    return operation.is;
  return operation.is === 'constant' ? 'law' : 'sum';
}

/** Act and article. */
export function sourceOf(operation: Operation): string {
  if (operation.is === 'choice') return operation.choice.source;
  return operation.is === 'rule' ? (operation.version.source ?? operation.rule.source) : '';
}

/** What is remarked of it where it is defined. */
export function noteOf(operation: Operation): string {
  if (operation.is === 'rule') return operation.rule.note;
  if (operation.is === 'fact') return operation.fact.note;
  return operation.is === 'constant' ? operation.why : '';
}

/** The stretches of the year for which a monthly rule's node stands; null where that is all of it. */
export function monthsOf(evaluation: Evaluation, node: Node): readonly Months[] | null {
  if (node.operation.is !== 'rule' || node.span === null) return null;
  const output = evaluation.graph.outputs.get(node.quantity.name)?.operation;
  if (output?.is !== 'perYear' && output?.is !== 'monthsOf') return null;
  const stretches: Months[] = [];
  let first = 1;
  for (const piece of output.pieces) {
    if (piece.node === node) stretches.push({ first, last: first + piece.months - 1 });
    first += piece.months;
  }
  const [only] = stretches;
  return only?.first === 1 && only.last === 12 ? null : stretches;
}
