/**
 * The few functions beyond arithmetic that measures need, with the same bits in every engine: a
 * digest of measures must not depend on how an engine rounds `Math.log`.
 */
import { exp, log, pow } from '../engine/math.ts';

export { exp, log };

/** base^exponent for base ≥ 0; square roots and small whole powers without a logarithm. */
export function power(base: number, exponent: number): number {
  if (exponent === 0.5) return Math.sqrt(base);
  if (Number.isInteger(exponent) && exponent >= 0 && exponent <= 16) {
    return wholePower(base, exponent);
  }
  return pow(base, exponent);
}

/** base · base · … as often as `exponent` says: engines may differ in the last bit of `**` too. */
export function wholePower(base: number, exponent: number): number {
  let product = 1;
  for (let times = 0; times < exponent; times++) product *= base;
  return product;
}
