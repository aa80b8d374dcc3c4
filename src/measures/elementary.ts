/**
 * Exponential, logarithm and power with the same bits in every engine.
 *
 * The standard leaves the last bit of `Math.exp` and `Math.log` to the engine; a digest of measures
 * must not depend on it. Here only +, −, ×, ÷ and square root are used, which are rounded exactly.
 * Arguments are reduced by powers of two and a series is summed; the error is below 2 units in the
 * last place (tested against `Math`).
 */

/** ln 2 in two parts: the first has trailing zeros, so that its multiples are exact. */
const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;

/** 1 / 3, 1 / 5 … 1 / 23: ln((1 + s) / (1 − s)) = 2 s (1 + s²/3 + s⁴/5 + …). */
const oddReciprocals = Array.from({ length: 11 }, (_, term) => 1 / (2 * term + 3));

/** 1 / 2! … 1 / 14!. */
const factorialReciprocals = reciprocalsOfFactorials(14);

const double = new Float64Array(1);
const halves = new Uint32Array(double.buffer);

/** Natural logarithm; −Infinity at 0, NaN below. */
export function log(x: number): number {
  if (!(x > 0) || x === Number.POSITIVE_INFINITY)
    return x === 0 ? Number.NEGATIVE_INFINITY : x > 0 ? x : Number.NaN;
  // A subnormal number has no exponent of its own: lift it first.
  const lift = x < 2.2250738585072014e-308 ? 54 : 0;
  double[0] = x * (lift === 0 ? 1 : 2 ** 54);
  let power = (halves[1]! >>> 20) - 1023 - lift;
  halves[1] = (halves[1]! & 0x000fffff) | 0x3ff00000;
  let mantissa = double[0];
  if (mantissa > Math.SQRT2) {
    mantissa /= 2;
    power += 1;
  }
  const excess = mantissa - 1;
  const s = excess / (mantissa + 1);
  const squared = s * s;
  let series = 0;
  for (let term = oddReciprocals.length - 1; term >= 0; term--) {
    series = (series + oddReciprocals[term]!) * squared;
  }
  // 2 s = excess − s · excess: the first part is exact, which keeps the last bits near 1.
  const tail = s * (2 * series - excess) + power * ln2Low;
  return power * ln2High + (excess + tail);
}

/** Exponential; 0 far below, Infinity far above. */
export function exp(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x > 709.782712893384) return Number.POSITIVE_INFINITY;
  if (x < -745.1332191019412) return 0;
  const power = Math.round(x / Math.LN2);
  const high = x - power * ln2High;
  const low = power * ln2Low;
  const rest = high - low;
  let series = 0;
  for (let term = factorialReciprocals.length - 1; term >= 0; term--) {
    series = (series + factorialReciprocals[term]!) * rest;
  }
  const value = 1 + (high + (series * rest - low));
  // Twice half the power: 2^power alone can be out of range where the product is not.
  const half = Math.trunc(power / 2);
  return value * powerOfTwo(half) * powerOfTwo(power - half);
}

/** base^exponent for base ≥ 0; square roots and small whole powers without a logarithm. */
export function power(base: number, exponent: number): number {
  if (exponent === 0.5) return Math.sqrt(base);
  if (Number.isInteger(exponent) && exponent >= 0 && exponent <= 16) {
    return wholePower(base, exponent);
  }
  if (base === 0) return exponent > 0 ? 0 : Number.POSITIVE_INFINITY;
  return exp(exponent * log(base));
}

/** base · base · … as often as `exponent` says: engines differ in the last bit of `**` as well. */
export function wholePower(base: number, exponent: number): number {
  let product = 1;
  for (let times = 0; times < exponent; times++) product *= base;
  return product;
}

function powerOfTwo(exponent: number): number {
  halves[0] = 0;
  halves[1] = (exponent + 1023) << 20;
  return double[0]!;
}

function reciprocalsOfFactorials(highest: number): number[] {
  const reciprocals: number[] = [];
  let factorial = 1;
  for (let n = 2; n <= highest; n++) {
    factorial *= n;
    reciprocals.push(1 / factorial);
  }
  return reciprocals;
}
