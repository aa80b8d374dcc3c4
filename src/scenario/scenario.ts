// A scenario: a question, an area, years, a population and what is changed. Written in YAML, it may extend others.
// Reading resolves the chain of `extends` and gives a plain, complete value that can be sent to any thread.

import type { Legislation } from '../engine/legislation.ts';
import type { ValueChange } from '../engine/policy.ts';
import type { Label } from '../engine/quantity.ts';
import type { PensionReading } from '../law/pension-reading.ts';

/** A change of primary incomes of a group, with who pays. */
export interface Shift {
  /** The name of a person's or household's amount, such as `wage`. */
  readonly income: string;
  /** Kinds or numbers that a record's facts must have; all of them. */
  readonly where: Readonly<Record<string, readonly number[]>>;
  /** Times this, then plus this (yuan a year). */
  readonly times: number;
  readonly plus: number;
  readonly paidBy: string;
  readonly written: string;
}

/** How money values of the law move when the law of one year meets the incomes of another. */
export type MoneyIndex = 'none' | 'prices' | 'wages';

/** A scenario with nothing left open. */
export interface Scenario {
  /** What it is called: the file without folder and ending. */
  readonly name: string;
  readonly question: Label;
  readonly area: string;
  readonly year: number;
  readonly lawYear: number;
  readonly index: MoneyIndex;
  /** How the income concepts count contributory pensions; as transfers where left out. */
  readonly pensions?: PensionReading;
  readonly population: { readonly households: number; readonly seed: string };
  readonly changes: readonly ValueChange[];
  readonly off: readonly string[];
  readonly on: readonly string[];
  readonly shifts: readonly Shift[];
  /** The files it was read from, the outermost base first. */
  readonly files: readonly string[];
}

/** What can be said of a scenario: the areas and years there are. */
export interface ScenarioLanguage {
  readonly legislation: Legislation;
  readonly areas: readonly string[];
  readonly years: readonly number[];
}

/** Keys of a scenario file. */
export const scenarioKeys = [
  'question',
  'extends',
  'area',
  'year',
  'law',
  'index',
  'pensions',
  'population',
  'set',
  'off',
  'on',
  'shift',
] as const;
