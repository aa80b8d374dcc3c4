// A policy instrument of the texts on common prosperity, and what in olive answers it: a rule of the law, a lever that a
// scenario can pull, a shift of people or incomes, a figure that a result prints. `context` needs none: no household feels
// it by itself. What is named here is checked to be there.

import type { Label } from '../../engine/quantity.ts';

export type Answer =
  /** Names of rules or instruments of the law. */
  | { readonly by: 'rule'; readonly names: readonly string[] }
  /** Names of values of the law, as `set` takes them. */
  | { readonly by: 'lever'; readonly names: readonly string[] }
  /** Shifts as scenarios write them. */
  | { readonly by: 'shift'; readonly names: readonly string[] }
  /** Tables of a result, or their columns: `cascade.gini`. */
  | { readonly by: 'figure'; readonly names: readonly string[] }
  | { readonly by: 'context'; readonly names: readonly [] };

export interface InstrumentRow {
  /** P for primary, S for secondary, T for tertiary distribution, O for aims and measures. */
  readonly no: string;
  readonly what: Label;
  readonly answers: readonly Answer[];
  /** One sentence: how it is answered. */
  readonly how: string;
  /** A scenario that asks it, without folder and ending. */
  readonly scenario: string | null;
}

/** A row; the texts in one line each. */
export function row(
  no: string,
  en: string,
  zh: string,
  answers: readonly Answer[],
  how: string,
  scenario: string | null = null,
): InstrumentRow {
  return { no, what: { en, zh }, answers, how, scenario };
}

export function rule(...names: readonly string[]): Answer {
  return { by: 'rule', names };
}

export function lever(...names: readonly string[]): Answer {
  return { by: 'lever', names };
}

export function shift(...names: readonly string[]): Answer {
  return { by: 'shift', names };
}

export function figure(...names: readonly string[]): Answer {
  return { by: 'figure', names };
}

export const context: Answer = { by: 'context', names: [] };
