// What a reform changes in a set of measures: the same keys, reform less baseline. Where either has no value, null.

import { isRefusal } from '../measures/problem.ts';

/** The same shape with every number replaced by its change. */
export type Difference<T> = T extends number
  ? number
  : T extends object
    ? { readonly [K in keyof T]: Difference<T[K]> } | null
    : null;

/** Reform less baseline, number by number. Equal values give 0 exactly. */
export function difference<T>(baseline: T, reform: T): Difference<T> {
  return differenceOf(baseline, reform) as Difference<T>;
}

function differenceOf(baseline: unknown, reform: unknown): unknown {
  if (typeof baseline === 'number' && typeof reform === 'number') return reform - baseline;
  if (!isPlain(baseline) || !isPlain(reform)) return null;
  if (isRefusal(baseline) || isRefusal(reform)) return null;
  const keys = Object.keys(baseline).filter((key) => Object.hasOwn(reform, key));
  return Object.fromEntries(keys.map((key) => [key, differenceOf(baseline[key], reform[key])]));
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
