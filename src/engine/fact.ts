// Facts: the input columns, what is known of persons and households before any policy.

import type { Group, Label, Level, Quantity, Value, ValueType } from './quantity.ts';
import { periodOf } from './quantity.ts';

export interface Fact<V extends Value = Value, L extends Level = Level> extends Quantity<V, L> {
  readonly kind: 'fact';
  /** Taken where a household document says nothing. */
  readonly absent: V;
  /** For pointers: the value is the place of another member of the household, -1 for nobody. */
  readonly pointsToPerson: boolean;
  /** For months counted from year 0, written `1988-05` in documents. */
  readonly isDate: boolean;
  /** Amounts that may lie below 0, such as profits. */
  readonly mayBeNegative: boolean;
  /** The most it may be, where its unit does not say so already; else null. */
  readonly most: number | null;
  readonly note: string;
}

interface Description<L extends Level> {
  readonly name: string;
  readonly label: Label;
  readonly of: Group<L>;
  readonly note?: string;
}

function make<V extends Value, L extends Level>(
  description: Description<L>,
  unit: string,
  type: ValueType,
  absent: V,
  more: {
    pointsToPerson?: boolean;
    isDate?: boolean;
    mayBeNegative?: boolean;
    most?: number | undefined;
  } = {},
): Fact<V, L> {
  return {
    kind: 'fact',
    name: description.name,
    label: description.label,
    level: description.of.level,
    period: periodOf(unit),
    unit,
    type,
    absent,
    pointsToPerson: more.pointsToPerson ?? false,
    isDate: more.isDate ?? false,
    mayBeNegative: more.mayBeNegative ?? false,
    most: more.most ?? null,
    note: description.note ?? '',
  };
}

/** A number: an amount of money, a count, an area. Amounts are per year unless the unit says per month. */
export function amount<L extends 'person' | 'household'>(
  description: Description<L> & {
    readonly unit: string;
    readonly absent?: number;
    readonly mayBeNegative?: boolean;
    readonly most?: number;
  },
): Fact<number, L> {
  const { unit, absent, mayBeNegative, most } = description;
  return make(description, unit, { is: 'number' }, absent ?? 0, {
    mayBeNegative: mayBeNegative ?? false,
    most,
  });
}

/** A yes or no. */
export function statement<L extends 'person' | 'household'>(
  description: Description<L> & { readonly absent?: boolean },
): Fact<boolean, L> {
  return make(description, 'yes/no', { is: 'yes/no' }, description.absent ?? false);
}

/** One of a closed list of words. The first is taken where nothing is said, unless `absent` names another. */
export function oneOf<
  L extends 'person' | 'household',
  const K extends readonly [string, ...string[]],
>(
  description: Description<L> & { readonly kinds: K; readonly absent?: K[number] },
): Fact<K[number], L> {
  const { kinds } = description;
  return make(description, 'kind', { is: 'kind', kinds }, description.absent ?? kinds[0]);
}

/** A month counted from year 0 (`year * 12 + month - 1`), or -1 for none; printed and written as `1988-05`. */
export function month<L extends 'person' | 'household'>(
  description: Description<L> & { readonly absent?: number },
): Fact<number, L> {
  const absent = description.absent ?? -1;
  return make(description, 'month number', { is: 'number' }, absent, { isDate: true });
}

/** Another member of the household, by place; -1 for nobody. */
export function pointer(description: Description<'person'>): Fact<number, 'person'> {
  return make(description, 'member', { is: 'number' }, -1, { pointsToPerson: true });
}
