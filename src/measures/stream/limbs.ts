// Exact sums of products of whole numbers, as pairs of limbs in a column of float64: low + high · 2^32.
//
// A product of weight and fen passes 2^53 in a small sample, a sum of them in a large one. Each product is cut in two
// before it is added, so no addition rounds; what order they are added in cannot matter. After `carry` the low limb is
// below 2^32, and equal sums have equal limbs. Where only some members of a household count, its weight is a fraction:
// products are then rounded to 1/4,096, one by one, and their sums are exact again.

const limb = 2 ** 32;
const safe = 2 ** 53;
/** Parts of one that fractions are rounded to. */
const parts = 4096;
/** Beyond it the low limb is carried: with its 4,096ths it fills 53 bits. */
const fullLow = 2 ** 40;
/** Beyond it a sum is refused: some 2^83. */
const fullHigh = 2 ** 51;

/** A number that may be a fraction, in 1/4,096: sums of such numbers below 2^41 are exact. */
export function fixed(number: number): number {
  return Number.isInteger(number) ? number : Math.round(number * parts) / parts;
}

/** Adds `one × other`, whole or rounded to 1/4,096, to the sum whose limbs are at `at` and `at + 1`. */
export function addProduct(sums: Float64Array, at: number, one: number, other: number): void {
  const product = fixed(one * other);
  if (product < safe && product > -safe) {
    const high = Math.floor(product / limb);
    addLimbs(sums, at, product - high * limb, high);
    return;
  }
  const isWhole = Number.isInteger(one) && Number.isInteger(other);
  const exact = isWhole ? BigInt(one) * BigInt(other) : BigInt(product);
  addLimbs(sums, at, Number(BigInt.asUintN(32, exact)), Number(exact >> 32n));
}

/** Adds limbs to a sum. */
export function addLimbs(sums: Float64Array, at: number, low: number, high: number): void {
  const sum = sums[at]! + low;
  sums[at + 1]! += high;
  sums[at] = sum;
  if (sum >= fullLow) carry(sums, at);
}

/**
 * Brings a sum into its one form.
 * @throws RangeError for sums beyond 2^83, which no population has.
 */
export function carry(sums: Float64Array, at: number): void {
  const over = Math.floor(sums[at]! / limb);
  sums[at] = sums[at]! - over * limb;
  const high = sums[at + 1]! + over;
  if (Math.abs(high) >= fullHigh) throw new RangeError('a weighted sum is beyond 2^83');
  sums[at + 1] = high;
}

/** The sum as the nearest float64, but for one rounding. */
export function valueAt(sums: Float64Array, at: number): number {
  const over = Math.floor(sums[at]! / limb);
  return (sums[at + 1]! + over) * limb + (sums[at]! - over * limb);
}
