// Tables by the kinds of a fact: from names, as data files write them, to arrays by number, as columns hold them.

import type { Fact } from '../../engine/fact.ts';
import { exp } from '../../engine/math.ts';
import { education } from '../facts/people.ts';

/** Values by kind, in the order of the fact's kinds; kinds not named get `other`. Misspelt kinds are refused. */
export function kindsOf(
  fact: Fact,
  values: Readonly<Record<string, number>>,
  other = 0,
): Float64Array {
  const kinds = fact.type.is === 'kind' ? fact.type.kinds : [];
  const unknown = Object.keys(values).filter((name) => !kinds.includes(name));
  if (unknown.length > 0) throw new RangeError(`${fact.name} has no kind ${unknown.join(', ')}`);
  return Float64Array.from(kinds, (kind) => values[kind] ?? other);
}

/** The number of a kind in the fact's columns. */
export function kindNumber(fact: Fact, kind: string): number {
  const place = fact.type.is === 'kind' ? fact.type.kinds.indexOf(kind) : -1;
  if (place < 0) throw new RangeError(`${fact.name} has no kind ${kind}`);
  return place;
}

/** Factors by kind from premia in logarithms. */
export function factorsOf(fact: Fact, premia: Readonly<Record<string, number>>): Float64Array {
  return kindsOf(fact, premia).map((premium) => exp(premium));
}

const firstSchooled = kindNumber(education, 'juniorCollege');

/** Junior college and above, by the number of `education`. */
export function isSchooled(schooling: number): boolean {
  return schooling >= firstSchooled;
}

/** How many kinds a fact has. */
export function kindCount(fact: Fact): number {
  return fact.type.is === 'kind' ? fact.type.kinds.length : 0;
}
