// Parameters: dated, sourced values of the law, national or by place, and levers, which were never enacted.
// Here they are only described; what is in force on a day and in a place is found in `in-force.ts`.

import type { Fact } from './fact.ts';
import type { Label } from './quantity.ts';

/** C confirmed at the source, P partly, D derived from confirmed values, M from memory and believed right, L low. */
export type Confidence = 'C' | 'P' | 'D' | 'M' | 'L';

/** A value of the law from a day on, until the next one. */
export interface Dated<T> {
  /** First day in force, `YYYY-MM-DD`. */
  readonly from: string;
  readonly value: T;
  /** Act and article, or the notice. */
  readonly source: string;
  readonly confidence: Confidence;
  readonly note?: string;
}

/** A row of a tax schedule: the base up to and including `upTo`, its rate, the quick deduction. */
export type BracketRow = readonly [upTo: number | null, rate: number, quickDeduction: number];

/** A tax schedule as a formula sees it. */
export interface Brackets {
  /** x · rate − quick deduction of the first row with x ≤ its bound; 0 where x ≤ 0. */
  taxOn(x: number): number;
  /** The rate of that row. */
  rateAt(x: number): number;
  /** The quick deduction of that row. */
  quickAt(x: number): number;
}

/** A table as a formula sees it. */
export interface Table {
  /** The value of the last row at or below x (step), or on the line between its neighbours (linear). */
  at(x: number): number;
}

export type ParameterValue =
  | number
  | boolean
  | readonly BracketRow[]
  | readonly (readonly [number, number])[];

export type ParameterShape =
  | { readonly is: 'scalar' }
  | { readonly is: 'brackets' }
  | { readonly is: 'table'; readonly mode: 'step' | 'linear' }
  | { readonly is: 'byGroup'; readonly of: Fact<string, 'person' | 'household'> };

/** A parameter; `T` is what a formula sees: a number, a schedule or a table. */
export interface Parameter<T = unknown> {
  readonly kind: 'parameter';
  /** Full name such as `incomeTax.basicDeduction`; empty until a rule gives it its own name and key. */
  readonly name: string;
  readonly label: Label;
  readonly unit: string;
  readonly shape: ParameterShape;
  /** By place; the whole nation under the root place. For `byGroup`, by group and then by date. */
  readonly values: Readonly<Record<string, readonly Dated<ParameterValue>[]>>;
  readonly groups: Readonly<Record<string, readonly Dated<number>[]>> | null;
  /** Values of single years: interpolated between, carried forward with low confidence after the last. */
  readonly yearly: boolean;
  /** Levers were never enacted: no date, no source, neutral until a reform sets them. */
  readonly lever: boolean;
  /** As it stood at the end of the year before. */
  readonly yearBefore?: true;
  readonly seenAs?: T;
}

/** Values that hold in the whole nation stand under this name. */
export const everywhere = 'everywhere';

interface Description {
  readonly name?: string;
  readonly label?: Label;
  readonly unit: string;
}

interface Shape {
  readonly shape: ParameterShape;
  readonly values?: Parameter['values'];
  readonly groups?: Parameter['groups'];
  readonly yearly?: boolean;
  readonly lever?: boolean;
}

function make<T>(description: Description, shape: Shape): Parameter<T> {
  const name = description.name ?? '';
  return {
    kind: 'parameter',
    name,
    label: description.label ?? { en: name, zh: name },
    unit: description.unit,
    shape: shape.shape,
    values: shape.values ?? {},
    groups: shape.groups ?? null,
    yearly: shape.yearly ?? false,
    lever: shape.lever ?? false,
  };
}

/** One number for the whole nation. `yearly` marks a series of single years. */
export function scalar(
  description: Description & {
    readonly values: readonly Dated<number>[];
    readonly yearly?: boolean;
  },
): Parameter<number> {
  const { values, yearly } = description;
  return make(description, {
    shape: { is: 'scalar' },
    values: { [everywhere]: values },
    yearly: yearly ?? false,
  });
}

/** One number that differs by place: county, prefecture, province and nation, the nearest that has one. */
export function byPlace(
  description: Description & {
    readonly places: Readonly<Record<string, readonly Dated<number>[]>>;
    readonly yearly?: boolean;
  },
): Parameter<number> {
  const { places, yearly } = description;
  return make(description, { shape: { is: 'scalar' }, values: places, yearly: yearly ?? false });
}

/** A tax schedule with quick deductions. */
export function brackets(
  description: Description & { readonly values: readonly Dated<readonly BracketRow[]>[] },
): Parameter<Brackets> {
  return make(description, {
    shape: { is: 'brackets' },
    values: { [everywhere]: description.values },
  });
}

/** A table of [x, value] rows with rising x. */
export function table(
  description: Description & {
    readonly mode: 'step' | 'linear';
    readonly values: readonly Dated<readonly (readonly [number, number])[]>[];
  },
): Parameter<Table> {
  const { mode, values } = description;
  return make(description, { shape: { is: 'table', mode }, values: { [everywhere]: values } });
}

/** One number for each kind of a fact; a formula sees the number of its own record's kind. */
export function byGroup<K extends string>(
  fact: Fact<K, 'person' | 'household'>,
  description: Description & { readonly groups: Readonly<Record<K, readonly Dated<number>[]>> },
): Parameter<number> {
  return make(description, { shape: { is: 'byGroup', of: fact }, groups: description.groups });
}

/** A value never enacted: neutral until a reform sets it. */
export function lever(description: Description & { readonly neutral: number }): Parameter<number> {
  const value: Dated<number> = {
    from: '0001-01-01',
    value: description.neutral,
    source: '',
    confidence: 'C',
  };
  return make(description, {
    shape: { is: 'scalar' },
    values: { [everywhere]: [value] },
    lever: true,
  });
}

/** A schedule never enacted: one row at rate 0 until a reform sets rows. */
export function leverSchedule(description: Description): Parameter<Brackets> {
  const value: Dated<readonly BracketRow[]> = {
    from: '0001-01-01',
    value: [[null, 0, 0]],
    source: '',
    confidence: 'C',
  };
  return make(description, {
    shape: { is: 'brackets' },
    values: { [everywhere]: [value] },
    lever: true,
  });
}

/** The same parameter as it stood at the end of the year before; as now, where it was not known then. */
export function ofYearBefore<T>(parameter: Parameter<T>): Parameter<T> {
  return { ...parameter, yearBefore: true };
}

/** The same parameter under the name that its rule gives it. */
export function named<T>(parameter: Parameter<T>, name: string): Parameter<T> {
  if (parameter.name !== '') return parameter;
  const label = parameter.label.en === '' ? { en: name, zh: name } : parameter.label;
  return { ...parameter, name, label };
}
