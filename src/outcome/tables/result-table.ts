// What a numbered table is: what it answers, what a run must keep for it, how it is made.

import type { Legislation } from '../../engine/legislation.ts';
import type { Label } from '../../engine/quantity.ts';
import type { Table } from '../../report/table.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Outcome, RunOptions, TallyAsked } from '../../simulate.ts';
import type { Comparison } from '../compare.ts';
import type { Uncertainty } from '../uncertainty.ts';
import type { CardFacts } from './run-card.ts';

/** The numbers that tables have, whether or not one is written yet; a second of a number has a letter. */
export type TableId =
  | `T${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17}`
  | `T${'6b' | '14b' | '14c'}`;

/** What there is beside an outcome: nobody has to use it. */
export interface Beside {
  readonly card: CardFacts;
  /** How sure the figures are, where it was asked for: of the run, or of the reform's changes. */
  readonly uncertainty?: Uncertainty;
  /** Runs a scenario as the outcome itself was run, the same households measured. */
  readonly run: (
    scenario: Scenario,
    keeps?: Pick<RunOptions, 'kept' | 'figures' | 'tallies'>,
  ) => Promise<Outcome>;
}

/** What is made of a run, or of a comparison. */
type Made = Table | Promise<Table>;

/** A table with its number, or the headline by group. */
export interface ResultTable {
  readonly id: TableId | `by-${string}`;
  readonly title: Label;
  /** The question it answers. */
  readonly answers: Label;
  /** Whose it is where households are selected: theirs alone, everybody's, or nobody's in particular. */
  readonly of: 'selection' | 'everybody' | 'nobody';
  /** Flows, figures and household facts that a run keeps for each household, for this table alone. */
  readonly kept?: (legislation: Legislation) => readonly string[];
  /** Figures that a run adds up for it: names of `figuresOf`. */
  readonly figures?: (scenario: Scenario) => readonly string[];
  /** Members that a run counts in each household for it. */
  readonly tallies?: (scenario: Scenario) => readonly TallyAsked[];
  readonly ofRun?: (outcome: Outcome, beside: Beside) => Made;
  readonly ofComparison?: (comparison: Comparison, beside: Beside) => Made;
}
