// A legislation puts rules together: instruments by stage, the sectors money moves between, the income concepts.

import type { Fact } from './fact.ts';
import type { Parameter } from './parameter.ts';
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

/** The centre's share of what government receives or pays by some flows; the rest is the province's and below. */
export interface LevelShare {
  readonly flows: readonly Rule[];
  readonly share: Parameter<number>;
}

/** What structural reforms have made of a legislation; see `structure.ts`. */
export interface Restructuring {
  /** The reforms, in their order, and the files they were written in. */
  readonly reforms: readonly {
    readonly file: string;
    readonly name: string;
    readonly label: Label;
  }[];
  /** Rules in the place of those of the same name, which other rules still name when they read them. */
  readonly replaced: ReadonlyMap<string, Rule>;
  /** Rules, instruments and parameters that there are no longer, and the file of the reform that removed them. */
  readonly removed: ReadonlyMap<string, string>;
  /** Of the flows that were added. */
  readonly centralShares: readonly LevelShare[];
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
  /** Where structural reforms have changed it. */
  readonly restructuring?: Restructuring;
}
