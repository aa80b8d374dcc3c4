// A scenario: a question, an area, years, a population and what is changed. Written in YAML, it may extend others.
// Reading resolves the chain of `extends` and gives a plain, complete value that can be sent to any thread.

import type { Legislation } from '../engine/legislation.ts';
import type { ValueChange } from '../engine/policy.ts';
import type { Label } from '../engine/quantity.ts';
import type { Households } from '../engine/run.ts';
import type { StructuralReform } from '../engine/structure.ts';
import type { IndexKind } from '../law/money-index.ts';
import type { PensionReading } from '../law/pension-reading.ts';
import type { Top } from '../population/top.ts';

/** Kinds or numbers that a fact must have, or from where to where it must lie: `from` included, `below` not. */
export type Wanted =
  | readonly number[]
  | { readonly from: number | null; readonly below: number | null };

/** Of whom a shift is: what the facts of a record must be, all of them. */
export type Where = Readonly<Record<string, Wanted>>;

/** A change of primary incomes of a group, with who pays. */
export interface IncomeShift {
  /** The name of a person's or household's amount, such as `wage`. */
  readonly income: string;
  readonly where: Where;
  /** Times this, then plus this (yuan a year). */
  readonly times: number;
  readonly plus: number;
  /** Of a person's income: only the member of each household who has most of it. */
  readonly only?: 'highest';
  /** With `only`: other amounts of that person, raised alike. */
  readonly also?: readonly string[];
  readonly paidBy: string;
  readonly written: string;
}

/** A part of a group becomes something else: facts of theirs have other values. */
export interface Becoming {
  /** Persons' facts by name, as they are stored. */
  readonly become: Readonly<Record<string, number>>;
  readonly where: Where;
  /** How many of those meant, by lot, the same in every run of a seed. */
  readonly share: number;
  readonly written: string;
}

export type Shift = IncomeShift | Becoming;

/** A TypeScript module with a structural reform, loaded. */
export interface ReformModule {
  /** The file as messages and reports name it. */
  readonly file: string;
  /** Where it was loaded from: another thread loads it from there again. */
  readonly path: string;
  /** sha256 of what the reform says: names, formulas, values. */
  readonly digest: string;
  readonly reform: StructuralReform;
}

/** Where the people of a file come from, for the run card. */
export interface PopulationOrigin {
  readonly survey: string;
  readonly mapping: string;
  readonly mappingDigest: string;
  readonly files: readonly { readonly name: string; readonly digest: string }[];
  readonly imputations: readonly { readonly rule: string; readonly fact: string }[];
}

/** A sample's design, by household in file order. */
export interface SampleDesign {
  readonly strata: Int32Array;
  readonly psu: Int32Array;
}

/** People read from a file that an import wrote, opened. */
export interface PopulationFile {
  /** The file as messages and reports name it. */
  readonly file: string;
  /** Where it lies: another thread opens it there again. */
  readonly path: string;
  /** sha256 of its bytes. */
  readonly digest: string;
  readonly year: number;
  readonly area: string;
  readonly places: readonly string[];
  readonly households: number;
  readonly origin: PopulationOrigin;
  readonly people: Households & { design(): SampleDesign | null };
}

/** Whose households a scenario is of: synthesised, or read from a file. */
export interface PopulationChoice {
  readonly households: number;
  /** Of the synthesis; with a file, of the lots of shifts alone. */
  readonly seed: string;
  /** The top of synthetic incomes: as surveyed where left out. */
  readonly top?: Top;
  readonly file?: PopulationFile;
}

/** A scenario with nothing left open. */
export interface Scenario {
  /** What it is called: the file without folder and ending. */
  readonly name: string;
  readonly question: Label;
  /** Who proposes it, in which document. */
  readonly source?: Label;
  /** What it leaves out: answers of people and effects that its figures do not have. */
  readonly omits?: Label;
  readonly area: string;
  readonly year: number;
  readonly lawYear: number;
  /** How money values of the law move when the law of one year meets the incomes of another. */
  readonly index: IndexKind;
  /** How the income concepts count contributory pensions; as transfers where left out. */
  readonly pensions?: PensionReading;
  readonly population: PopulationChoice;
  readonly changes: readonly ValueChange[];
  readonly off: readonly string[];
  readonly on: readonly string[];
  readonly shifts: readonly Shift[];
  /** Structural reforms, in the order in which they are put on top of the law; none where left out. */
  readonly modules?: readonly ReformModule[];
  /** The files it was read from, the outermost base first. */
  readonly files: readonly string[];
}

/** What can be said of a scenario: the areas and years there are. */
export interface ScenarioLanguage {
  readonly legislation: Legislation;
  readonly areas: readonly string[];
  readonly years: readonly number[];
}

/** Opens a module that a scenario names; throws ProblemsError where it may not or cannot be opened. */
export type ModuleOpener = (file: string, from: string, where: string) => ReformModule;

/** Opens a population file that a scenario names; throws ProblemsError where it may not or cannot be opened. */
export type PopulationOpener = (file: string, from: string, where: string) => PopulationFile;

/** Keys of a scenario file. */
export const scenarioKeys = [
  'question',
  'source',
  'omits',
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
  'modules',
] as const;
