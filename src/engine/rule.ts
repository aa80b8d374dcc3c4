// Rules: computed quantities with one formula, or dated versions of it. A rule names what it reads, by imported object.
// `choice` is a decision that the law leaves to a unit; `helper` a named, closed sum used by several rules.

import type { Parameter } from './parameter.ts';
import { named } from './parameter.ts';
import type {
  Group,
  Label,
  Level,
  Paid,
  Period,
  Pointer,
  Quantity,
  Value,
  ValueType,
} from './quantity.ts';
import { periodOf } from './quantity.ts';

export type Stage = 'primary' | 'secondary' | 'tertiary';

/** Who pays whom. With `via`, the money passes through a third sector (employer contributions through households). */
export interface Flow {
  readonly from: string;
  readonly to: string;
  readonly via?: string;
  /** In how many months of the year a monthly amount is paid; in all twelve where left out. */
  readonly months?: Quantity<number, Level>;
  /** Which months they are; see `Paid`. */
  readonly among?: Paid['among'];
}

/** To what multiple (in the rule's unit) and in which direction an amount is rounded, and where the act says so. */
export interface Rounding {
  readonly to: number | Parameter<number>;
  readonly direction: 'up' | 'down' | 'half up';
  readonly source: string;
}

/** What a rule of a level may read: its own level, units and the household above it. */
export type Readable<L extends Level> = L extends 'person'
  ? Quantity<Value, Level>
  : L extends 'household'
    ? Quantity<Value, 'household'>
    : Quantity<Value, L | 'household'>;

export type Reads<L extends Level> = Readonly<Record<string, Readable<L>>>;
export type Parameters = Readonly<Record<string, Parameter>>;
// biome-ignore format: one line each reads as a table
export type Helpers = Readonly<Record<string, Helper>>;

type Seen<R> = { readonly [K in keyof R]: R[K] extends Quantity<infer V, Level> ? V : never };
type SeenParameters<P> = { readonly [K in keyof P]: P[K] extends Parameter<infer T> ? T : never };
type SeenHelpers<H> = { readonly [K in keyof H]: H[K] extends Helper<infer F> ? F : never };

export type Closed = (...numbers: number[]) => number;

/** A closed sum with a name and a source, used by several rules; a line of its own in an explanation. */
export interface Helper<F extends Closed = Closed> {
  readonly kind: 'helper';
  readonly name: string;
  readonly label: Label;
  readonly source: string;
  readonly formula: F;
}

/** Declares a helper. Its formula is bound by the same limits as a rule's. */
export function helper<F extends Closed>(spec: Omit<Helper<F>, 'kind'>): Helper<F> {
  return { kind: 'helper', ...spec };
}

export type AnyFormula = (...args: never[]) => Value;

/** One dated version of a rule. Outside all versions a rule gives 0 or no. */
export interface Version<L extends Level = Level> {
  /** First day in force; from ever where left out. */
  readonly from: string | null;
  /** Last day in force; without end where left out. */
  readonly until: string | null;
  readonly source: string | null;
  readonly reads: () => Reads<L>;
  readonly parameters: Parameters;
  readonly helpers: Helpers;
  readonly formula: AnyFormula;
}

export interface Rule<V extends Value = Value, L extends Level = Level> extends Quantity<V, L> {
  readonly kind: 'rule';
  readonly group: Group<L>;
  readonly stage: Stage | null;
  readonly flow: Flow | null;
  /** In which months a monthly amount is paid; in all twelve where null. */
  readonly paid: Paid | null;
  readonly source: string;
  readonly note: string;
  readonly rounding: Rounding | null;
  readonly versions: readonly Version[];
  /** In which state of the law a yearly rule stands: the last day of the year, unless the act says the first. */
  readonly asOf: 'last day' | 'first day';
}

type Out<U extends string> = U extends 'yes/no' ? boolean : number;

/** What a formula reads, and its sum. */
export interface FormulaSpec<L extends Level, V, R, P, H> {
  readonly reads: (R & Reads<NoInfer<L>>) | (() => R & Reads<NoInfer<L>>);
  readonly parameters?: P & Parameters;
  readonly helpers?: H & Helpers;
  readonly formula: (reads: Seen<R>, parameters: SeenParameters<P>, helpers: SeenHelpers<H>) => V;
}

interface RuleSpec<L extends Level, U extends string> {
  readonly name: string;
  readonly label: Label;
  readonly per: Group<L>;
  readonly unit: U;
  /** Only for states (`yes/no`, `share`, …) that change within the year. */
  readonly period?: 'month';
  readonly stage?: Stage;
  readonly source: string;
  readonly note?: string;
  readonly flow?: Flow;
  /** In which months a monthly amount that is no flow is paid, or stands for payments. A flow says so itself. */
  readonly paid?: Paid;
  readonly rounding?: Rounding;
  readonly asOf?: 'first day';
}

type Once<L extends Level, U extends string, R, P, H> = RuleSpec<L, U> &
  FormulaSpec<L, Out<U>, R, P, H> & { readonly from?: string; readonly until?: string };
type Often<L extends Level, U extends string> = RuleSpec<L, U> & {
  readonly versions: readonly VersionOf<L, Out<U>>[];
};

type Body = FormulaSpec<Level, Value, Reads<Level>, Parameters, Helpers> & {
  readonly versions: readonly Version[];
};

/** A version that gives a `V`. */
export interface VersionOf<L extends Level, V> extends Version<L> {
  readonly gives?: V;
}

/**
 * One dated version of a rule's formula, with what it reads.
 * @param per the group of the rule it belongs to, for the compiler.
 */
export function version<
  L extends Level,
  V extends Value,
  const R,
  const P = object,
  const H = object,
>(
  _per: Group<L>,
  spec: FormulaSpec<L, V, R, P, H> & {
    readonly from?: string;
    readonly until?: string;
    readonly source?: string;
  },
): VersionOf<L, V> {
  const reads = spec.reads;
  const lazily = (typeof reads === 'function' ? reads : () => reads) as () => Reads<L>;
  return {
    from: spec.from ?? null,
    until: spec.until ?? null,
    source: spec.source ?? null,
    reads: lazily,
    parameters: (spec.parameters ?? {}) as Parameters,
    helpers: (spec.helpers ?? {}) as Helpers,
    formula: spec.formula as AnyFormula,
  };
}

/** A rule with one formula. */
export function rule<
  L extends Level,
  U extends string,
  const R,
  const P = object,
  const H = object,
>(spec: Once<L, U, R, P, H>): Rule<Out<U>, L>;
/** A rule with dated versions of its formula. */
export function rule<L extends Level, U extends string>(spec: Often<L, U>): Rule<Out<U>, L>;
export function rule(spec: RuleSpec<Level, string> & Partial<Body>): Rule {
  const versions = spec.versions ?? [version(spec.per, spec as Body)];
  const type: ValueType = spec.unit === 'yes/no' ? { is: 'yes/no' } : { is: 'number' };
  return {
    kind: 'rule',
    name: spec.name,
    label: spec.label,
    group: spec.per,
    level: spec.per.level,
    type,
    unit: spec.unit,
    period: periodOfRule(spec),
    stage: spec.stage ?? null,
    flow: spec.flow ?? null,
    paid: spec.paid ?? paidAs(spec.flow),
    source: spec.source,
    note: spec.note ?? '',
    rounding: spec.rounding ?? null,
    asOf: spec.asOf ?? 'last day',
    versions: versions.map((one) => ({
      ...one,
      parameters: nameParameters(spec.name, one.parameters),
    })),
  };
}

function paidAs({ months, among }: Partial<Flow> = {}): Paid | null {
  if (months === undefined) return null;
  return among === undefined ? { months } : { months, among };
}

function periodOfRule(spec: { unit: string; period?: 'month' }): Period {
  return spec.period ?? periodOf(spec.unit);
}

/** Parameters that have no name yet get the rule's, and their key. */
export function nameParameters(ruleName: string, parameters: Parameters): Parameters {
  const entries = Object.entries(parameters).map(([key, one]) => [
    key,
    named(one, `${ruleName}.${key}`),
  ]);
  return Object.fromEntries(entries) as Parameters;
}

/** What a unit divides, part by part: an amount of each person who points at a member. */
export interface Parts {
  readonly of: Quantity<number, 'person'>;
  readonly pointer: Pointer;
}

/** A decision the law leaves to each unit; the engine takes the option with the least `least`, the first of equals. */
export interface Choice<L extends Level = Level> extends Quantity<number, L> {
  readonly kind: 'choice';
  readonly group: Group<L>;
  readonly source: string;
  readonly options: Readonly<Record<string, number>>;
  readonly least: () => Quantity<number, Level>;
  /** `least` is never below this: a unit that has reached it needs no further option. */
  readonly neverBelow: number | null;
  /**
   * What the options divide, each part by an option of its own. The value of the choice is then the share of the whole
   * that the options give, and every share that they can make up is tried.
   */
  readonly parts: Parts | null;
}

/** Declares a choice; see `Choice`. */
export function choice<L extends Level>(spec: {
  readonly name: string;
  readonly label: Label;
  readonly unit: Group<L>;
  readonly options: Readonly<Record<string, number>>;
  readonly least: () => Quantity<number, Level>;
  readonly neverBelow?: number;
  readonly parts?: Parts;
  readonly source: string;
}): Choice<L> {
  const { name, label, options, least, source } = spec;
  return {
    kind: 'choice',
    name,
    label,
    options,
    least,
    source,
    group: spec.unit,
    level: spec.unit.level,
    type: { is: 'number' },
    unit: 'option',
    period: 'state',
    neverBelow: spec.neverBelow ?? null,
    parts: spec.parts ?? null,
  };
}
