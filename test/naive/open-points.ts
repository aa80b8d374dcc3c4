// Where the model and the statute are known to part. A household by lot that touches such a point is changed so that it
// no longer does, or passed over. When the model is mended, its entry goes, and the point is compared like all others.

import { answers } from './law/answers.ts';
import { costOf } from './law/income-tax.ts';
import { sum } from './law/money.ts';
import type { Case } from './random-households.ts';

interface OpenPoint {
  readonly what: string;
  readonly statute: string;
  /** The household beside the point; null where it is to be passed over. */
  readonly beside: (one: Case) => Case | null;
}

export const openPoints: readonly OpenPoint[] = [
  {
    what: 'husband and wife share out the deductions of all their children in one way',
    statute: '国发〔2018〕41号 art. 6, 12: for each child (answer of the tax administration)',
    beside: (one) => (leastTax(one, false) < leastTax(one, true) ? null : one),
  },
];

/** A household beside all open points, or null. */
export function besideOpenPoints(one: Case): Case | null {
  return openPoints.reduce<Case | null>(
    (found, { beside }) => (found === null ? null : beside(found)),
    one,
  );
}

/** By how much the tax of a household at the open points is above the least, in fen. */
export function costOfOpenPoints(one: Case): number {
  return leastTax(one, true) - leastTax(one, false);
}

function leastTax({ household, law }: Case, childrenAlike: boolean): number {
  const { taxes } = answers(household, law.values, childrenAlike);
  return sum(taxes.map(({ ways: [way] }) => (way === undefined ? 0 : costOf(way))));
}
