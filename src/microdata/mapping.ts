// A mapping: how the tables of a survey speak of our facts. Written in YAML, read by `read-mapping.ts`.

import type { Fact } from '../engine/fact.ts';

/** Where a household belongs to in the sample, for standard errors. */
export interface DesignColumns {
  readonly strata: string | null;
  readonly psu: string;
}

/** What a survey asks of a person: how he or she is related to the head of the household. */
export const relations = [
  'head',
  'spouse',
  'child',
  'childInLaw',
  'parent',
  'parentInLaw',
  'grandparent',
  'grandchild',
  'sibling',
  'other',
] as const;

/** How the cells of a column are to be read. */
export interface Reading {
  /** Words that stand for nothing, beside those that always do. */
  readonly missing: readonly string[];
  /** Words and what they mean, as stored; `null` for nothing. None: the cells say it themselves. */
  readonly codes: ReadonlyMap<string, number | null> | null;
  /** What all words mean that are no codes and not missing; undefined where they are faults. */
  readonly others: number | null | undefined;
  /** What amounts are multiplied by to be in the fact's unit. */
  readonly times: number;
  /** Amounts by the month, over the months that another fact says. */
  readonly monthsFrom: string | null;
}

/** What becomes of cells that say nothing. */
export type WhenMissing = 'refuse' | 'neutral' | 'rule' | 'hotDeck';

/** How a month of birth is written: a month, an age in full years at the end of the year, or a year. */
export type DateReading = 'month' | 'age' | 'year';

/** One fact, or the relation to the head. */
export interface Entry {
  readonly name: string;
  readonly fact: Fact | null;
  /** The same for all; else `columns` says it. */
  readonly value: number | null;
  /** Columns, added up where they are several. */
  readonly columns: readonly string[];
  readonly reading: Reading;
  readonly dates: DateReading;
  readonly whenMissing: WhenMissing;
  /** A person's amount that the households' table has: who is given it. */
  readonly givenTo: 'head' | 'adults' | null;
  /** In the mapping, for messages. */
  readonly where: string;
}

export interface TableMapping {
  /** As the mapping names it; null where the households' columns stand in the persons' table. */
  readonly file: string | null;
  /** The column of the household's name. */
  readonly household: string;
  /** The column of the person's name; of persons. */
  readonly person: string | null;
  /** What is said of facts; null: every column that has the name of a fact is that fact. */
  readonly entries: readonly Entry[] | null;
  readonly where: string;
}

export interface WeightMapping {
  /** The column; null where every household counts as one. */
  readonly column: string | null;
  readonly surveyColumn: string | null;
  /** Whether the mapping says so, or it is what stands there where nothing is said. */
  readonly isSaid: boolean;
  /** How many households all weights together stand for; null: as they are. */
  readonly represents: number | null;
}

export interface Mapping {
  /** The file, as the user named it. */
  readonly name: string;
  readonly label: string;
  readonly year: number;
  readonly seed: string;
  readonly missing: readonly string[];
  readonly households: TableMapping;
  readonly persons: TableMapping;
  readonly weight: WeightMapping;
  readonly design: DesignColumns | null;
  /** Rules of imputation that are switched off. */
  readonly off: readonly string[];
}

/** Cells read as they are. */
export const plainReading: Reading = {
  missing: [],
  codes: null,
  others: undefined,
  times: 1,
  monthsFrom: null,
};

/** No month means that nothing happened; but everybody was born. */
export function usuallyMissing(fact: Fact | null): WhenMissing {
  return fact?.isDate === true && fact.name !== 'born' ? 'neutral' : 'refuse';
}

/** A fact that stands in a column of its own name. */
export function byName(fact: Fact, where: string, missing: readonly string[]): Entry {
  return {
    name: fact.name,
    fact,
    value: null,
    columns: [fact.name],
    reading: { ...plainReading, missing },
    dates: 'month',
    whenMissing: usuallyMissing(fact),
    givenTo: null,
    where,
  };
}
