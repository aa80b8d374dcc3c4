/**
 * What each part of a whole contributes, whatever the order: the mean, over all orders in which the parts may come in, of
 * what each adds to those before it (Shapley 1953; for distributive decompositions Shorrocks 2013, J. Econ. Inequality
 * 11:99–126). The shares add up to the whole exactly: values are whole numbers, and shares are counted in n!-ths of them.
 */

/** Parts of a whole as a set: bit i for part i. */
export type Parts = number;

/** Beyond this many parts there are too many sets to try them all. */
export const mostParts = 6;

/** Everything of `count` parts. */
export function allParts(count: number): Parts {
  return 2 ** count - 1;
}

/** How many orders `count` parts may come in. */
export function ordersOf(count: number): bigint {
  return count < 2 ? 1n : BigInt(count) * ordersOf(count - 1);
}

/**
 * The share of each part, in n!-ths.
 * @param value of every set of parts, by the set; that of none first.
 */
export function shapley(count: number, value: readonly bigint[]): bigint[] {
  if (value.length !== 2 ** count) throw new RangeError(`${2 ** count} sets have a value each`);
  const sets = value.map((_, parts) => parts);
  return Array.from({ length: count }, (_, part) =>
    sets
      .filter((parts) => !has(parts, part))
      .reduce((sum, parts) => {
        const added = value[parts + 2 ** part]! - value[parts]!;
        const before = sizeOf(parts);
        return sum + ordersOf(before) * ordersOf(count - before - 1) * added;
      }, 0n),
  );
}

/** What each part adds to those before it, in the order given. */
export function stacked(count: number, worth: (parts: Parts) => bigint): bigint[] {
  return Array.from(
    { length: count },
    (_, part) => worth(allParts(part + 1)) - worth(allParts(part)),
  );
}

/** The sets that an attribution tries, beside none of the parts: all, or where there are too many the ones it can do without. */
export function setsToTry(count: number): Parts[] {
  const all = allParts(count);
  if (count <= mostParts) return Array.from({ length: all }, (_, i) => i + 1);
  const alone = Array.from({ length: count }, (_, part) => 2 ** part);
  const inOrder = Array.from({ length: count }, (_, part) => allParts(part + 1));
  return [...new Set([...alone, ...inOrder])].sort((a, b) => a - b);
}

/** Whether a part is in a set. */
export function has(parts: Parts, part: number): boolean {
  return Math.floor(parts / 2 ** part) % 2 === 1;
}

function sizeOf(parts: Parts): number {
  return parts === 0 ? 0 : (parts % 2) + sizeOf(Math.floor(parts / 2));
}
