import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allOf,
  isOf,
  mostPlayers,
  shapleyCoefficient,
  shapleyValues,
} from '../../src/measures/shapley.ts';

/** A game of so many players as a table of worths by coalition. */
const games = fc.integer({ min: 1, max: 5 }).chain((players) =>
  fc.tuple(
    fc.constant(players),
    fc.array(fc.integer({ min: -50, max: 50 }), {
      minLength: 2 ** players,
      maxLength: 2 ** players,
    }),
  ),
);

describe('Shapley values', () => {
  it('are those of the glove market: one left glove is worth two thirds, each of two right ones a sixth', () => {
    const worth = (coalition: number) =>
      isOf(coalition, 0) && (isOf(coalition, 1) || isOf(coalition, 2)) ? 1 : 0;
    const found = shapleyValues(3, worth);
    expect(found[0]).toBeCloseTo(2 / 3, 12);
    expect(found[1]).toBeCloseTo(1 / 6, 12);
    expect(found[2]).toBeCloseTo(1 / 6, 12);
  });

  it('are the mean over all orders', () => {
    fc.assert(
      fc.property(games, ([players, worths]) => {
        const sums = Array.from({ length: players }, () => 0);
        let orders = 0;
        const inOrder = (
          before: number,
          left: readonly number[],
          gains: readonly number[],
        ): void => {
          if (left.length === 0) {
            orders += 1;
            for (const [player, gain] of gains.entries()) sums[player]! += gain;
            return;
          }
          for (const player of left) {
            const now = before + 2 ** player;
            const gain = worths[now]! - worths[before]!;
            const others = left.filter((one) => one !== player);
            inOrder(now, others, gains.with(player, gain));
          }
        };
        inOrder(0, [...sums.keys()], sums.slice());
        const found = shapleyValues(players, (coalition) => worths[coalition]!);
        for (const [player, value] of found.entries())
          expect(value).toBeCloseTo(sums[player]! / orders, 9);
      }),
      { numRuns: 40 },
    );
  });

  it('add up to what all are worth beyond nobody, and give nothing to who changes nothing', () => {
    fc.assert(
      fc.property(games, ([players, worths]) => {
        const found = shapleyValues(players + 1, (coalition) => worths[coalition % 2 ** players]!);
        const sum = found.reduce((all, one) => all + one, 0);
        expect(sum).toBeCloseTo(worths.at(-1)! - worths[0]!, 9);
        expect(found.at(-1)).toBeCloseTo(0, 12);
      }),
    );
  });

  it('take coefficients that add up to nothing for each player, so that a constant is nobody’s', () => {
    for (let players = 1; players <= mostPlayers; players++)
      for (let player = 0; player < players; player++) {
        let sum = 0;
        for (let coalition = 0; coalition <= allOf(players); coalition++)
          sum += shapleyCoefficient(players, coalition, player);
        expect(sum).toBeCloseTo(0, 12);
      }
  });

  it('are refused for more than eight', () => {
    expect(() => shapleyValues(9, () => 0)).toThrow('0 to 8 players, not 9');
  });
});
