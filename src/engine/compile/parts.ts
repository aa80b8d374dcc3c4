// A whole that a unit divides part by part: which shares of it can fall to whoever the options speak of.
//
// What hangs on the choice depends only on the sum of what that one gets, so of all ways to divide the parts only those
// with different sums are tried. Parts that are alike thus count by how many of them go where, not by which: of n equal
// parts with halves there are 2n + 1 sums and not 3^n.

/** So many shares are tried at most. Parts that would make more of them go by the first option. */
export const mostShares = 81;

/**
 * The shares of the whole, each once, that of all parts by the first option first.
 * @param amounts of the parts; only the first `count` are read.
 * @param options the share of a part that each option means.
 * @param into receives the shares, from `start` on.
 * @returns how many there are, at least one.
 */
export function sharesOf(
  amounts: ArrayLike<number>,
  count: number,
  options: readonly number[],
  into: Float64Array | number[],
  start = 0,
): number {
  const sums = sumsOf(amounts, count, options);
  let whole = 0;
  for (let i = 0; i < count; i++) whole += amounts[i] ?? 0;
  into[start] = options[0] ?? 0;
  if (whole === 0) return 1;
  for (let i = 1; i < sums.length; i++) into[start + i] = (sums[i] ?? 0) / whole;
  return sums.length;
}

function sumsOf(amounts: ArrayLike<number>, count: number, options: readonly number[]): number[] {
  let sums = [0];
  for (let i = 0; i < count; i++) {
    const amount = amounts[i] ?? 0;
    const longer = different(sums, amount, options);
    sums = longer.length > mostShares ? different(sums, amount, options.slice(0, 1)) : longer;
  }
  return sums;
}

function different(sums: readonly number[], amount: number, options: readonly number[]): number[] {
  const found = new Set<number>();
  for (const sum of sums) for (const option of options) found.add(sum + amount * option);
  return [...found];
}
