// Worked sums of what is made of other quantities by summing, pointing and stretching over time, in the same words as
// those of formulas: `2,276.47 + 93`, `523.53 × 12`, `27,317.64 ÷ 12`.

import type { Evaluation } from '../evaluate.ts';
import type { Node, Operation } from '../graph.ts';
import { monthsPaidIn } from '../paid-months.ts';
import type { Word, WorkedSum } from './words.ts';
import { literal, sign } from './words.ts';

/** A node for a person, as a part of a sum. */
export interface Part {
  readonly node: Node;
  readonly person: number;
}

/** A sum in words, and the parts it is made of. */
export interface MadeOf {
  readonly sum: WorkedSum | null;
  readonly parts: readonly Part[];
}

const nothing: MadeOf = { sum: null, parts: [] };

/** The key among the terms by which amounts of such a sum are written: like the sum itself. */
export const ownTerm = 'own';

/** What a derived node's value for a person is made of. */
export function madeOf(evaluation: Evaluation, node: Node, person: number): MadeOf {
  const { operation } = node;
  switch (operation.is) {
    case 'sum':
    case 'any':
    case 'count':
    case 'largest':
      return ofMembers(evaluation, operation, person);
    case 'at': {
      const other = evaluation.valueOf(operation.pointer, person);
      return other < 0 ? nothing : { sum: null, parts: [{ node: operation.of, person: other }] };
    }
    case 'pointing':
      return pointing(evaluation, operation, person);
    case 'perYear':
      return overYear(evaluation, operation, person);
    case 'monthsOf':
      return { sum: null, parts: operation.pieces.map((piece) => ({ node: piece.node, person })) };
    case 'perMonth':
      return inMonth(evaluation, operation, person);
    case 'concept':
      return ofConcept(evaluation, operation);
    default:
      return nothing;
  }
}

/** The flows of a concept that are not nothing. */
function ofConcept(evaluation: Evaluation, { terms }: Operation & { is: 'concept' }): MadeOf {
  const amounts = terms.map((one) => ({ ...one, amount: evaluation.valueOf(one.node, 0) }));
  const some = amounts.filter(({ amount }) => amount !== 0);
  return { sum: signedSum(some), parts: some.map(({ node }) => ({ node, person: 0 })) };
}

type OfMembers = Operation & { is: 'sum' | 'any' | 'count' | 'largest' };

/** The members of the person's unit whose part is not nothing. */
function ofMembers(evaluation: Evaluation, operation: OfMembers, person: number): MadeOf {
  const { of, key } = operation;
  if (of === null) return nothing;
  const own = key === null ? null : evaluation.valueOf(key, person);
  const once = 'once' in operation ? operation.once : null;
  const persons = everyone(evaluation)
    .filter((k) => key === null || evaluation.valueOf(key, k) === own)
    .filter((k) => once === null || evaluation.valueOf(once, k) === 0)
    .filter((k) => evaluation.valueOf(of, k) !== 0);
  const parts = persons.map((k) => ({ node: of, person: k }));
  return { sum: operation.is === 'sum' ? added(evaluation, parts) : null, parts };
}

function pointing(
  evaluation: Evaluation,
  { pointer, of }: Operation & { is: 'at' | 'pointing' },
  person: number,
): MadeOf {
  const parts = everyone(evaluation)
    .filter((k) => evaluation.valueOf(pointer, k) === person && evaluation.valueOf(of, k) !== 0)
    .map((k) => ({ node: of, person: k }));
  return { sum: added(evaluation, parts), parts };
}

function overYear(
  evaluation: Evaluation,
  { pieces, paid }: Operation & { is: 'perYear' },
  person: number,
): MadeOf {
  const months = monthsPaidIn(pieces, paid, (node) => evaluation.valueOf(node, person));
  const some = pieces.filter((piece) => evaluation.valueOf(piece.node, person) !== 0);
  // Where there is nothing all year, that is what is to be explained.
  const shown = some.length > 0 ? some : pieces;
  const words = some.flatMap((piece, i): Word[] => {
    const amount = own(evaluation.valueOf(piece.node, person));
    const times = literal(months[pieces.indexOf(piece)] ?? 0);
    return [...(i === 0 ? [] : [sign(' + ')]), amount, sign(' × '), times];
  });
  const parts = shown.map((piece) => ({ node: piece.node, person }));
  const all = paid === null || evaluation.valueOf(paid.months, person) === 12;
  const paidPart = all ? [] : [{ node: paid.months, person }];
  return { sum: inWords(words), parts: [...parts, ...paidPart] };
}

function inMonth(
  evaluation: Evaluation,
  { of, months }: Operation & { is: 'perMonth' },
  person: number,
): MadeOf {
  const held = months === null ? 12 : evaluation.valueOf(months, person);
  const amount = evaluation.valueOf(of, person);
  if (amount === 0 || held <= 0) return { sum: null, parts: [{ node: of, person }] };
  const words = [own(amount), sign(' ÷ '), literal(held)];
  const heldPart = months === null || held === 12 ? [] : [{ node: months, person }];
  return { sum: inWords(words), parts: [{ node: of, person }, ...heldPart] };
}

function everyone(evaluation: Evaluation): number[] {
  return evaluation.input.persons.map((_, k) => k);
}

function added(evaluation: Evaluation, parts: readonly Part[]): WorkedSum | null {
  if (parts.length < 2) return null;
  return signedSum(
    parts.map(({ node, person }) => ({ sign: 1, amount: evaluation.valueOf(node, person) })),
  );
}

/** Amounts added and taken, in words. */
export function signedSum(
  amounts: readonly { readonly sign: number; readonly amount: number }[],
): WorkedSum | null {
  const words = amounts.flatMap(({ sign: by, amount }, i): Word[] => {
    const value = by * amount;
    if (i === 0) return [own(value)];
    return [sign(value < 0 ? ' − ' : ' + '), own(Math.abs(value))];
  });
  return inWords(words);
}

const none: ReadonlySet<string> = new Set();

function inWords(words: readonly Word[]): WorkedSum | null {
  if (words.length === 0) return null;
  return { words, because: [], used: none, tested: none, idle: none, value: Number.NaN };
}

function own(value: number): Word {
  return { is: 'literal', value, like: ownTerm };
}
