// What each lever of a mix adds: the mean of what it adds over all orders in which the levers could be pulled (Shapley 1953), so
// that no order is preferred and the parts add up. Every subset of the levers is run once.

import type { Figures } from '../outcome/headlines.ts';
import type { Evaluations, Point } from './evaluations.ts';

/** Most levers of which all subsets are run. */
export const mostDivided = 7;

/**
 * Each lever's part of several numbers, in the order of the levers: together they are the mix less nothing pulled.
 * @param of the numbers, from the figures of a point.
 */
export async function contributions(
  mix: Point,
  evaluations: Evaluations,
  of: (figures: Figures) => readonly number[],
): Promise<number[][]> {
  const size = mix.length;
  const subsets = Array.from({ length: 2 ** size }, (_, bits) => bits);
  const points = subsets.map((bits): Point => mix.map((one, k) => (has(bits, k) ? one : null)));
  const found = await evaluations.at(points);
  const worth = found.map(({ figures }) => of(figures));
  return mix.map((_, k) => {
    const without = subsets.filter((bits) => !has(bits, k));
    const length = worth[0]?.length ?? 0;
    return Array.from({ length }, (_, which) =>
      without.reduce((sum, bits) => {
        const added = (worth[bits + 2 ** k]?.[which] ?? 0) - (worth[bits]?.[which] ?? 0);
        return sum + shareOfOrders(countOf(bits), size) * added;
      }, 0),
    );
  });
}

const has = (bits: number, k: number): boolean => Math.floor(bits / 2 ** k) % 2 === 1;

function countOf(bits: number): number {
  let count = 0;
  for (let rest = bits; rest > 0; rest = Math.floor(rest / 2)) count += rest % 2;
  return count;
}

/** The share of orders in which a lever comes right after so many others: s! (n − s − 1)! / n!. */
function shareOfOrders(before: number, size: number): number {
  return (factorial(before) * factorial(size - before - 1)) / factorial(size);
}

function factorial(number: number): number {
  return number <= 1 ? 1 : number * factorial(number - 1);
}
