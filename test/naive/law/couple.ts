// What husband and wife may choose, tried out one by one: each child's deductions by one of them or half by each,
// housing by one of them, the illness of either of them or of a minor by one of them, and each bonus apart or
// merged. What costs the two the least is chosen; several ways may cost the same.

import type { Fen } from './money.ts';
import { sum } from './money.ts';

/** A way to share amounts out: to the first, to the second. For a single person there is one way. */
export type Shares = readonly [first: number, second: number];

export const halves: readonly Shares[] = [
  [1, 0],
  [0.5, 0.5],
  [0, 1],
];
export const whole: readonly Shares[] = [
  [1, 0],
  [0, 1],
];

/** An amount that may be shared out, and how. */
export interface Choice {
  readonly amount: Fen;
  readonly ways: readonly Shares[];
  /** Claimed at settlement only, so not known to who withholds. */
  readonly atSettlement: boolean;
}

/** What a person comes to claim under some choices. */
export interface Claims {
  readonly withheld: number;
  readonly atSettlement: number;
}

/** All distinct pairs of claims to which the choices can lead. */
export function claimsOf(choices: readonly Choice[]): [Claims, Claims][] {
  let pairs = new Map<string, [Claims, Claims]>([
    ['', [{ withheld: 0, atSettlement: 0 }, { withheld: 0, atSettlement: 0 }]],
  ]);
  for (const choice of choices) {
    const next = new Map<string, [Claims, Claims]>();
    for (const [first, second] of pairs.values())
      for (const [a, b] of choice.ways) {
        const pair: [Claims, Claims] = [plus(first, choice, a), plus(second, choice, b)];
        next.set(JSON.stringify(pair), pair);
      }
    pairs = next;
  }
  return [...pairs.values()];
}

function plus(claims: Claims, { amount, atSettlement }: Choice, share: number): Claims {
  if (atSettlement) return { ...claims, atSettlement: claims.atSettlement + amount * share };
  return { ...claims, withheld: claims.withheld + amount * share };
}

/** The ways that cost least. */
export function cheapest<Way>(ways: readonly Way[], cost: (way: Way) => Fen): Way[] {
  const costs = ways.map(cost);
  const least = Math.min(...costs);
  return ways.filter((_, i) => costs[i] === least);
}

/** Every combination of one element of each list. */
export function combinations<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>(
    (found, list) => found.flatMap((one) => list.map((last) => [...one, last])),
    [[]],
  );
}

export { sum };
