// What a family may choose, tried out one by one: amounts that one of two persons may claim, or each half of.

import type { Fen } from './money.ts';

/** How an amount is shared out: to the first, to the second. */
export type Way = readonly [first: number, second: number];

/** One of the two takes all, or each takes half. */
export const allOrHalves: readonly Way[] = [
  [1, 0],
  [0.5, 0.5],
  [0, 1],
];
/** One of the two takes all. */
export const allToOne: readonly Way[] = [
  [1, 0],
  [0, 1],
];
/** There is nobody to share with. */
export const alone: readonly Way[] = [[1, 0]];

/** An amount of the year that may be shared out. */
export interface Choice {
  readonly amount: Fen;
  readonly ways: readonly Way[];
  /** Claimed at settlement only, so not known to who withholds. */
  readonly atSettlement: boolean;
}

/** What a person comes to claim under some choices. */
export interface Claims {
  readonly inTheYear: number;
  readonly atSettlement: number;
}

export type Pair = readonly [first: Claims, second: Claims];

const nothing: Claims = { inTheYear: 0, atSettlement: 0 };

/** All different pairs of claims to which the choices can lead. */
export function claimsUnder(choices: readonly Choice[]): readonly Pair[] {
  return choices.reduce<readonly Pair[]>(
    (pairs, choice) => different(pairs.flatMap((pair) => choice.ways.map(under(pair, choice)))),
    [[nothing, nothing]],
  );
}

function under([first, second]: Pair, { amount, atSettlement }: Choice): (way: Way) => Pair {
  const claiming = (claims: Claims, share: number): Claims =>
    atSettlement
      ? { ...claims, atSettlement: claims.atSettlement + amount * share }
      : { ...claims, inTheYear: claims.inTheYear + amount * share };
  return ([a, b]) => [claiming(first, a), claiming(second, b)];
}

function different(pairs: readonly Pair[]): readonly Pair[] {
  return [...new Map(pairs.map((pair) => [JSON.stringify(pair), pair])).values()];
}

/** Every combination of one element of each list. */
export function combinations<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>(
    (found, list) => found.flatMap((one) => list.map((last) => [...one, last])),
    [[]],
  );
}

/** Those that cost least. */
export function cheapest<T>(all: readonly T[], cost: (one: T) => Fen): T[] {
  const costs = all.map(cost);
  const least = Math.min(...costs);
  return all.filter((_, i) => costs[i] === least);
}
