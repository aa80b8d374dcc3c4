// What weights shall add up to, as data: counts, shares, totals and means, of all or of some, by groups or whole.

import type { Group, Owner, Variable } from './variables.ts';

/** A condition: the variable is in one of the groups. */
export interface Condition {
  readonly variable: Variable;
  readonly groups: readonly Group[];
}

/** One number that is asked. */
export interface Cell {
  readonly name: string;
  readonly where: string;
  /** A group of each variable that the item goes by. */
  readonly groups: readonly Group[];
  readonly value: number;
}

/**
 * count  how many there are in each group
 * share  which part of all that the item is of they are
 * total  the sum of an amount
 * mean   the amount a head
 */
export type ItemKind = 'count' | 'share' | 'total' | 'mean';

export interface Item {
  readonly kind: ItemKind;
  /** Who is counted, or whose amount it is; for a mean, who a head is. */
  readonly of: Owner;
  readonly by: readonly Variable[];
  readonly conditions: readonly Condition[];
  /** What is added up, for totals and means. */
  readonly amount: Variable | null;
  readonly cells: readonly Cell[];
  readonly source: string;
  /** The miss that is still met, as a share. */
  readonly tolerance: number;
}

/** Every variable that items speak of, once. */
export function variablesOf(items: readonly Item[]): Variable[] {
  const all = items.flatMap(({ by, conditions, amount }) => [
    ...by,
    ...conditions.map((one) => one.variable),
    ...(amount === null ? [] : [amount]),
  ]);
  return [...new Map(all.map((one) => [`${one.of} ${one.name}`, one])).values()];
}
