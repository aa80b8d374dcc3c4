// Where the model and the statute are known to part: nowhere at present. A household by lot that touches such a point is
// changed so that it no longer does, or passed over. When the model is mended, its entry goes, and the point is compared
// like all others.

import type { Case } from './random-households.ts';

interface OpenPoint {
  readonly what: string;
  readonly statute: string;
  /** The household beside the point; null where it is to be passed over. */
  readonly beside: (one: Case) => Case | null;
}

const openPoints: readonly OpenPoint[] = [];

/** A household beside all open points, or null. */
export function besideOpenPoints(one: Case): Case | null {
  return openPoints.reduce<Case | null>(
    (found, { beside }) => (found === null ? null : beside(found)),
    one,
  );
}
