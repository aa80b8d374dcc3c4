// A legislation puts rules together: instruments by stage, the sectors money moves between, the income concepts.

import type { Fact } from './fact.ts';
import type { Label } from './quantity.ts';
import type { Rule, Stage } from './rule.ts';

/** What the reader calls a policy: rules and parameters of one name. */
export interface Instrument {
  readonly name: string;
  readonly label: Label;
  readonly stage: Stage;
  /** One or two sentences for `law list`. */
  readonly about: Label;
  readonly rules: readonly Rule[];
}

/** An income concept: the one before it, plus flows, less flows. Every flow of households stands in just one. */
export interface Concept {
  readonly key: string;
  readonly label: Label;
  readonly before: string | null;
  readonly adds: readonly Rule[];
  readonly takes: readonly Rule[];
}

/** A sector of the ledger. */
export interface Sector {
  readonly name: string;
  readonly label: Label;
}

export interface Legislation {
  readonly name: string;
  readonly label: Label;
  readonly facts: Readonly<Record<string, Fact>>;
  readonly places: Readonly<Record<string, { readonly label: Label; readonly within: string }>>;
  /** The household's place. */
  readonly placeFact: Fact<string, 'household'>;
  readonly sectors: readonly Sector[];
  /** The sector whose incomes the concepts are. */
  readonly households: string;
  readonly instruments: readonly Instrument[];
  readonly concepts: readonly Concept[];
}
