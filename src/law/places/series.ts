// How the tables of values by place are written: one line a date.

import type { Confidence, Dated } from '../../engine/parameter.ts';
import { everywhere } from '../../engine/parameter.ts';
import { places } from '../../population/places.ts';

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

/**
 * The same values in every province but one. Where they stood under the whole nation, that province would silently have
 * them too in the years before its own are known.
 */
export function outside(
  province: string,
  values: readonly Dated<number>[],
): Readonly<Record<string, readonly Dated<number>[]>> {
  const others = Object.keys(places).filter(
    (name) => places[name]?.within === everywhere && name !== province,
  );
  return Object.fromEntries(others.map((name) => [name, values]));
}
