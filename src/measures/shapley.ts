/**
 * Shapley values: what each of several instruments does to a measure, when none comes first.
 *
 *     φ_g = Σ_{S ∌ g} |S|! (n − |S| − 1)! / n! · (v(S ∪ g) − v(S))
 *
 * The mean of g's contribution over all orders in which the instruments can be put in place: the
 * values add up to v(all) − v(none) and do not depend on an order (Shapley 1953; for inequality
 * Shorrocks 2013, Journal of Economic Inequality 11:99). A coalition is a set of players as bits:
 * player 0 is bit 1. v is linear in the values, so anything linear in v — scores of a sampling
 * error, row by row — takes the same coefficients.
 */
import { MeasureError } from './problem.ts';

/** 2^8 = 256 coalitions: each is a whole distribution to be measured. */
export const mostPlayers = 8;

/** The coalition of all players. */
export function allOf(players: number): number {
  if (Number.isInteger(players) && players >= 0 && players <= mostPlayers) return 2 ** players - 1;
  const message = `Shapley values are of 0 to ${mostPlayers} players, not ${players}.`;
  throw new MeasureError('parameter-out-of-range', message);
}

/** Whether a player is of a coalition. */
export function isOf(coalition: number, player: number): boolean {
  return Math.floor(coalition / 2 ** player) % 2 === 1;
}

/** With what coefficient a coalition's worth enters a player's value. */
export function shapleyCoefficient(players: number, coalition: number, player: number): number {
  let members = 0;
  for (let one = 0; one < players; one++) if (isOf(coalition, one)) members += 1;
  if (isOf(coalition, player)) return 1 / (players * choose(players - 1, members - 1));
  return -1 / (players * choose(players - 1, members));
}

/** The value of each player, from the worth of each coalition. */
export function shapleyValues(players: number, worth: (coalition: number) => number): number[] {
  const values = Array.from({ length: players }, () => 0);
  for (let coalition = 0; coalition <= allOf(players); coalition++) {
    const found = worth(coalition);
    for (let player = 0; player < players; player++)
      values[player]! += shapleyCoefficient(players, coalition, player) * found;
  }
  return values;
}

/** How many ways there are to choose `some` of `many`. */
function choose(many: number, some: number): number {
  let ways = 1;
  for (let one = 1; one <= some; one++) ways = (ways * (many - some + one)) / one;
  return ways;
}
