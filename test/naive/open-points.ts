// Where the model and the statute are known to part. A household by lot that touches such a point is changed so that it
// no longer does, or passed over; or the amounts that part may be what the point makes of them, to the fen. When the
// model is mended, its entry goes, and the point is compared like all others.

import type { Fen } from './law/money.ts';
import { sum } from './law/money.ts';
import type { Person } from './law/people.ts';
import type { Case } from './random-households.ts';

interface Open {
  readonly what: string;
  readonly statute: string;
}

interface OpenPoint extends Open {
  /** The household beside the point; null where it is to be passed over. */
  readonly beside: (one: Case) => Case | null;
}

/** A point that adds to some amounts of a person. */
interface OpenAmount extends Open {
  readonly names: readonly string[];
  readonly more: (person: Person) => Fen;
}

const openPoints: readonly OpenPoint[] = [];

const openAmounts: readonly OpenAmount[] = [];

/** What the model is known to have more of an amount than the statute. */
export function moreAtOpenPoints(name: string, person: Person): Fen {
  const touched = openAmounts.filter(({ names }) => names.includes(name));
  return sum(touched.map(({ more }) => more(person)));
}

/** A household beside all open points, or null. */
export function besideOpenPoints(one: Case): Case | null {
  return openPoints.reduce<Case | null>(
    (found, { beside }) => (found === null ? null : beside(found)),
    one,
  );
}
