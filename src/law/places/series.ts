// How the tables of values by place are written: one line a date.

import type { Confidence, Dated } from '../../engine/parameter.ts';

/** A day on which a value begins, and the value. */
export type Step = readonly [from: string, value: number, note?: string];

/** Dated values that share their source. */
export function series(
  source: string,
  confidence: Confidence,
  steps: readonly Step[],
): Dated<number>[] {
  return steps.map(([from, value, note]) => ({
    from,
    value,
    source,
    confidence,
    ...(note === undefined ? {} : { note }),
  }));
}

/** One value, in force from a day on. */
export function since(
  from: string,
  value: number,
  source: string,
  confidence: Confidence,
  note?: string,
): Dated<number>[] {
  return series(source, confidence, [note === undefined ? [from, value] : [from, value, note]]);
}
