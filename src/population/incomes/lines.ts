// Straight lines between knots, for making tables.

/** The value at x on the lines through the knots; beyond them the nearest. */
export function onLine(knots: readonly number[], values: readonly number[], x: number): number {
  const after = knots.findIndex((knot) => knot >= x);
  if (after === 0) return values[0]!;
  if (after < 0) return values.at(-1)!;
  const share = (x - knots[after - 1]!) / (knots[after]! - knots[after - 1]!);
  return values[after - 1]! + (values[after]! - values[after - 1]!) * share;
}

/** A table over the 256 values of a byte, each the middle of its interval of (0, 1). */
export function byByte(f: (uniform: number) => number): Float64Array {
  return Float64Array.from({ length: 256 }, (_, byte) => f((byte + 0.5) / 256));
}
