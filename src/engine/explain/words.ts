// The words of worked sums: numbers that were met, signs, brackets. The report decides how they are written.

import type { BracketRow } from '../parameter.ts';

/** A piece of a worked sum; the report decides how numbers and words are written. */
export type Word =
  /** What was read, or a parameter's value, by the formula's name for it. */
  | { readonly is: 'value'; readonly value: number; readonly key: string }
  /** A number that stands in the formula, written like the value that it is compared with. */
  | { readonly is: 'literal'; readonly value: number; readonly like: string | null }
  | { readonly is: 'rate'; readonly value: number }
  | { readonly is: 'sign'; readonly text: string }
  | { readonly is: 'least' | 'most' | 'whole' | 'size' | 'comma' | 'close' }
  /** What comes out below 0 counts as 0. */
  | { readonly is: 'nought' };

export interface WorkedSum {
  readonly words: readonly Word[];
  /** The conditions that led to this branch, or that make a statement true or false. */
  readonly because: readonly (readonly Word[])[];
  /** Reads and parameters in the words. */
  readonly used: ReadonlySet<string>;
  /** Those in the conditions. */
  readonly tested: ReadonlySet<string>;
  /** Those that the taken branch has, but that change nothing here. */
  readonly idle: ReadonlySet<string>;
  /** Before rounding. */
  readonly value: number;
}

/** `36,000 < x ≤ 144,000`: the row of a schedule that x falls into. */
export function withinRow(x: readonly Word[], [upTo]: BracketRow, above: number | null): Word[] {
  const from = above === null ? [] : [literal(above), sign(' < ')];
  return [...from, ...x, ...(upTo === null ? [] : [sign(' ≤ '), literal(upTo)])];
}

/** The row of a schedule for x, and the bound of the one before it. */
export function rowOf(
  rows: readonly BracketRow[],
  x: number,
): { row: BracketRow; above: number | null } {
  const at = Math.max(
    0,
    rows.findIndex(([upTo]) => upTo === null || x <= upTo),
  );
  return { row: rows[at] ?? [null, 0, 0], above: rows[at - 1]?.[0] ?? null };
}

/** A number beside a value that was read is written as that value is: a date, a word of its kinds. */
export function likeOther(words: Word[], other: readonly Word[]): Word[] {
  const [only] = words;
  const [value] = other;
  if (words.length !== 1 || only?.is !== 'literal' || value?.is !== 'value') return words;
  return [{ ...only, like: value.key }];
}

/** Words in brackets where they are asked for and there is more than one. */
export function bracketed(words: Word[], asked: boolean): Word[] {
  return asked && words.length > 1 ? [sign('('), ...words, sign(')')] : words;
}

/** A number that stands by itself. */
export function literal(value: number): Word {
  return { is: 'literal', value, like: null };
}

/** A sign, with the space around it. */
export function sign(text: string): Word {
  return { is: 'sign', text };
}
