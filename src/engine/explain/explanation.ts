// What an explanation is: a tree of rules, what each read and came to, parameters with their dates and articles.

import type { InForce } from '../in-force.ts';
import type { Confidence, ParameterShape, ParameterValue } from '../parameter.ts';
import type { Label, ValueType } from '../quantity.ts';
import type { WorkedSum } from './words.ts';

/** A value of the law that was used. */
export interface UsedParameter {
  readonly key: string;
  readonly name: string;
  readonly label: Label;
  readonly unit: string;
  readonly shape: ParameterShape['is'];
  readonly value: ParameterValue;
  /** The kind whose value it is, for parameters by group. */
  readonly group: string | null;
  /** In the branch that was taken, but it changes nothing here. */
  readonly isIdle: boolean;
  readonly from: string;
  readonly source: string;
  readonly confidence: Confidence;
  readonly how: InForce['how'];
  readonly note: string;
}

/** An option of a choice and what the objective came to under it. */
export interface TriedOption {
  readonly name: string;
  readonly objective: number;
  readonly taken: boolean;
}

/** How a rule's amount was rounded. */
export interface UsedRounding {
  readonly to: number;
  readonly direction: 'up' | 'down' | 'half up';
  readonly source: string;
}

/** Months 1 … 12, both included. */
export interface Months {
  readonly first: number;
  readonly last: number;
}

/** How a value in a worked sum is called and written. */
export interface Term {
  readonly label: Label;
  readonly type: ValueType;
  readonly unit: string;
  /** Names of a choice's options, by the number that stands for each. */
  readonly optionNames: Readonly<Record<string, string>> | null;
}

/** One amount and what it is made of. */
export interface Explanation {
  readonly name: string;
  readonly label: Label;
  /** Whose it is; null for the household's. */
  readonly person: string | null;
  readonly value: number;
  readonly type: ValueType;
  readonly unit: string;
  readonly how: 'fact' | 'given' | 'rule' | 'sum' | 'choice' | 'law';
  /** What it does for the amount above it: stands in its sum, only in a condition, or changes nothing here. */
  readonly role: 'term' | 'test' | 'idle';
  /** The months for which it holds, where the year is cut. */
  readonly months: readonly Months[] | null;
  readonly source: string;
  readonly note: string;
  /** Declared rounding, where it changed the amount. */
  readonly rounding: UsedRounding | null;
  readonly sum: WorkedSum | null;
  /** The values in the sum's words, by key. */
  readonly terms: Readonly<Record<string, Term>>;
  /** Named sums of the law that the formula uses. */
  readonly helpers: readonly { readonly label: Label; readonly source: string }[];
  readonly parameters: readonly UsedParameter[];
  readonly optionNames: Term['optionNames'];
  /** What a choice makes least. */
  readonly objective: Label | null;
  readonly options: readonly TriedOption[];
  readonly parts: readonly Explanation[];
  /** Explained further up already; its parts are left out here. */
  readonly above: boolean;
}
