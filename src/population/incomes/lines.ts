// Straight lines between knots, for making tables.

/** The value at x on the lines through the knots; beyond them the nearest. */
export function onLine(knots: readonly number[], values: readonly number[], x: number): number {
  const after = knots.findIndex((knot) => knot >= x);
  if (after === 0) return values[0]!;
  if (after < 0) return values.at(-1)!;
  const share = (x - knots[after - 1]!) / (knots[after]! - knots[after - 1]!);
  return values[after - 1]! + (values[after]! - values[after - 1]!) * share;
}

/** The value whose share of the whole the uniform number falls into; the last beyond them all. */
export function pick(uniform: number, parts: readonly (readonly [number, number])[]): number {
  let rest = uniform;
  for (const [value, share] of parts) {
    if (rest < share) return value;
    rest -= share;
  }
  return parts.at(-1)?.[0] ?? 0;
}

/** A table over the 256 values of a byte, each the middle of its interval of (0, 1). */
export function byByte(f: (uniform: number) => number): Float64Array {
  return Float64Array.from({ length: 256 }, (_, byte) => f((byte + 0.5) / 256));
}
