// What targets can speak of: columns of the two tables, and two that follow from them: the age of a person at the end of
// the year, and the size of a household.

import type { Fact } from '../../engine/fact.ts';

export type Owner = 'household' | 'person';

/** Something of each household or person. */
export interface Variable {
  readonly name: string;
  readonly of: Owner;
  /** The column it is read from; null for the size, which is counted. */
  readonly column: string | null;
  /** The words a value is a place among; yes and no for statements; none for numbers. */
  readonly kinds: readonly string[];
  /** From what stands in the column, stored as a run has it. */
  readonly from: (stored: number) => number;
  readonly unit: string;
}

export const size: Variable = {
  name: 'size',
  of: 'household',
  column: null,
  kinds: [],
  from: (stored) => stored,
  unit: 'persons',
};

/** The age at the end of a year, from the month of birth; none where that is not known. */
export function ageIn(year: number): Variable {
  const december = year * 12 + 11;
  return {
    name: 'age',
    of: 'person',
    column: 'born',
    kinds: [],
    from: (born) => (born < 0 ? Number.NaN : Math.floor((december - born) / 12)),
    unit: 'years',
  };
}

/** A fact, as it stands in its column. */
export function ofFact({ name, level, type, unit }: Fact): Variable {
  const kinds = type.is === 'kind' ? type.kinds : type.is === 'yes/no' ? ['no', 'yes'] : [];
  const of = level === 'person' ? 'person' : 'household';
  return { name, of, column: name, kinds, from: (stored) => stored, unit };
}

/** A column of numbers that is no fact, such as an income of a run. */
export function ofColumn(name: string, of: Owner): Variable {
  return { name, of, column: name, kinds: [], from: (stored) => stored, unit: '' };
}

/** A group of values: the words or numbers that are meant. */
export interface Group {
  readonly text: string;
  readonly has: (value: number) => boolean;
  /** From what to what, for numbers: `to` included only where `closed`. */
  readonly range: { readonly from: number; readonly to: number; readonly closed: boolean } | null;
}

const number = String.raw`(-?\d[\d,_]*(?:\.\d+)?)`;
const patterns = {
  inclusive: new RegExp(`^${number}\\s*[-–]\\s*${number}$`),
  exclusive: new RegExp(`^${number}\\s*\\.\\.\\s*${number}$`),
  from: new RegExp(`^${number}\\s*\\+$`),
  below: new RegExp(`^<\\s*${number}$`),
  one: new RegExp(`^${number}$`),
};

/**
 * A group as people write it: a word, or of numbers `15-59` (both included), `0..50000` (the end not), `60+`, `<15`, `3`.
 * @returns the group, or what was expected.
 */
export function groupOf(variable: Variable, text: string): Group | { readonly expected: string } {
  const { kinds } = variable;
  const word = text.trim();
  if (kinds.length > 0) {
    const asYes = { true: 'yes', false: 'no', 1: 'yes', 0: 'no', 是: 'yes', 否: 'no' }[word];
    const isStatement = kinds.length === 2 && kinds[1] === 'yes';
    const place = kinds.indexOf(isStatement ? (asYes ?? word) : word);
    if (place < 0) return { expected: `one of ${kinds.join(', ')}` };
    return { text: word, has: (value) => value === place, range: null };
  }
  const range = rangeOf(word);
  if (range === null) return { expected: 'numbers such as 15-59, 60+, <15, 0..50000 or 3' };
  const { from, to, closed } = range;
  const has = (value: number) => value >= from && (closed ? value <= to : value < to);
  return { text: word, has, range };
}

function rangeOf(text: string): Group['range'] {
  const found = (pattern: RegExp) =>
    pattern
      .exec(text)
      ?.slice(1)
      .map((one) => Number(one.replace(/[,_]/g, '')));
  const inclusive = found(patterns.inclusive);
  if (inclusive !== undefined) return { from: inclusive[0]!, to: inclusive[1]!, closed: true };
  const exclusive = found(patterns.exclusive);
  if (exclusive !== undefined) return { from: exclusive[0]!, to: exclusive[1]!, closed: false };
  const least = found(patterns.from);
  if (least !== undefined) return { from: least[0]!, to: Number.POSITIVE_INFINITY, closed: false };
  const below = found(patterns.below);
  if (below !== undefined) return { from: Number.NEGATIVE_INFINITY, to: below[0]!, closed: false };
  const one = found(patterns.one);
  return one === undefined ? null : { from: one[0]!, to: one[0]!, closed: true };
}

/** Whether two groups of numbers have one in common. */
export function overlap(a: Group, b: Group): boolean {
  if (a.range === null || b.range === null) return a.text === b.text;
  const [low, high] = a.range.from <= b.range.from ? [a.range, b.range] : [b.range, a.range];
  return high.from < low.to || (high.from === low.to && low.closed);
}
