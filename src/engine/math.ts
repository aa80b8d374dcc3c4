// Exponential, logarithm, power and the normal distribution, from additions, multiplications, divisions and square
// roots alone: those are exact to the last bit on every engine, while the functions built into engines are not.
//
// References
//   exp, log  the reductions and minimax coefficients of fdlibm (Sun Microsystems, 1993); error below 1 ulp
//   normal    absolute error below 1e-15: G. West (2005), Better approximations to cumulative normal functions, Wilmott
//             Magazine, after J. F. Hart (1968), Computer Approximations
//   inverse   M. J. Wichura (1988), Algorithm AS 241: the percentage points of the normal distribution,
//             Applied Statistics 37, PPND16; relative error about 1e-16

const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;
const ln2 = Math.LN2;
const perLn2 = Math.LOG2E;
const sqrt2Pi = 2.5066282746310007;

/** Powers of two from 2^-1022, made by exact doublings. */
const powersOfTwo = makePowersOfTwo();

function makePowersOfTwo(): Float64Array {
  const powers = new Float64Array(2046);
  powers[1022] = 1;
  for (let i = 1023; i < powers.length; i++) powers[i] = powers[i - 1]! * 2;
  for (let i = 1021; i >= 0; i--) powers[i] = powers[i + 1]! / 2;
  return powers;
}

/** The bits of a number, to read its exponent; written and read within one call. */
const bits = new Float64Array(1);
const words = new Int32Array(bits.buffer);
const high = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? 1 : 0;

/** e to the power of x. */
export function exp(x: number): number {
  if (!(x > -746)) return Number.isNaN(x) ? x : 0;
  if (x > 709.782712893384) return Number.POSITIVE_INFINITY;
  const n = Math.floor(x * perLn2 + 0.5);
  const a = x - n * ln2High;
  const b = n * ln2Low;
  const r = a - b;
  const t = r * r;
  const c =
    r -
    t *
      (0.16666666666666602 +
        t *
          (-0.0027777777777015593 +
            t * (6.613756321437934e-5 + t * (-1.6533902205465252e-6 + t * 4.1381367970572385e-8))));
  const y = 1 - (b - (r * c) / (2 - c) - a);
  if (n > 1023) return y * 2 * powersOfTwo[n + 1021]!;
  if (n < -1022) return y * powersOfTwo[n + 2022]! * powersOfTwo[22]!;
  return y * powersOfTwo[n + 1022]!;
}

/** The natural logarithm of x; -Infinity at 0, not a number below. */
export function log(x: number): number {
  if (!(x >= 2 ** -1000 && x <= 2 ** 1000)) return farLog(x);
  bits[0] = x;
  const top = words[high]!;
  // the power of two that leaves a fraction between √½ and √2
  const n = (top >> 20) - 1023 + ((((top & 0xfffff) + 0x95f64) >> 20) & 1);
  const f = x * powersOfTwo[1022 - n]! - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const odd = 0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373);
  const even =
    0.6666666666666735 +
    w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586));
  const half = 0.5 * f * f;
  const r = w * odd + z * even;
  return n * ln2High - (half - (s * (half + r) + n * ln2Low) - f);
}

function farLog(x: number): number {
  if (x === 0) return Number.NEGATIVE_INFINITY;
  if (!(x > 0)) return Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  return x < 1 ? log(x * 2 ** 600) - 600 * ln2 : log(x * 2 ** -600) + 600 * ln2;
}

/**
 * x to the power of y, for x ≥ 0. The relative error grows with |y · ln x|, about 2e-16 per unit; whole powers are
 * better multiplied out.
 */
export function pow(x: number, y: number): number {
  if (y === 0 || x === 1) return 1;
  if (x === 0) return y > 0 ? 0 : Number.POSITIVE_INFINITY;
  return exp(y * log(x));
}

/** The standard normal distribution function. */
export function normal(x: number): number {
  const size = Math.abs(x);
  if (!(size <= 38.5)) return Number.isNaN(x) ? x : Number(x > 0);
  const tail = size < 7.07106781186547 ? centre(size) : farOut(size);
  return x > 0 ? 1 - tail : tail;
}

function centre(x: number): number {
  let above = 0.0352624965998911 * x + 0.700383064443688;
  above = above * x + 6.37396220353165;
  above = above * x + 33.912866078383;
  above = above * x + 112.079291497871;
  above = above * x + 221.213596169931;
  above = above * x + 220.206867912376;
  let below = 0.0883883476483184 * x + 1.75566716318264;
  below = below * x + 16.064177579207;
  below = below * x + 86.7807322029461;
  below = below * x + 296.564248779674;
  below = below * x + 637.333633378831;
  below = below * x + 793.826512519948;
  below = below * x + 440.413735824752;
  return (exp((-x * x) / 2) * above) / below;
}

/** Laplace's continued fraction of the tail. */
function farOut(x: number): number {
  let fraction = x;
  for (let term = 26; term > 0; term--) fraction = x + term / fraction;
  return exp((-x * x) / 2) / (fraction * sqrt2Pi);
}

/** The standard normal quantile of a probability strictly between 0 and 1. */
export function inverseNormal(probability: number): number {
  const q = probability - 0.5;
  if (Math.abs(q) <= 0.425) return q * central(0.180625 - q * q);
  const tail = q < 0 ? probability : 1 - probability;
  if (!(tail > 0)) return tail === 0 ? (q < 0 ? -1 : 1) * Number.POSITIVE_INFINITY : Number.NaN;
  const r = Math.sqrt(-log(tail));
  const value = r <= 5 ? middle(r - 1.6) : outer(r - 5);
  return q < 0 ? -value : value;
}

function central(r: number): number {
  let above = 2509.0809287301227 * r + 33430.57558358813;
  above = above * r + 67265.7709270087;
  above = above * r + 45921.95393154987;
  above = above * r + 13731.69376550946;
  above = above * r + 1971.5909503065513;
  above = above * r + 133.14166789178438;
  above = above * r + 3.3871328727963665;
  let below = 5226.495278852854 * r + 28729.085735721943;
  below = below * r + 39307.89580009271;
  below = below * r + 21213.794301586597;
  below = below * r + 5394.196021424751;
  below = below * r + 687.1870074920579;
  below = below * r + 42.31333070160091;
  return above / (below * r + 1);
}

function middle(r: number): number {
  let above = 7.745450142783414e-4 * r + 0.022723844989269184;
  above = above * r + 0.2417807251774506;
  above = above * r + 1.2704582524523684;
  above = above * r + 3.6478483247632045;
  above = above * r + 5.769497221460691;
  above = above * r + 4.630337846156546;
  above = above * r + 1.4234371107496835;
  let below = 1.0507500716444169e-9 * r + 5.475938084995345e-4;
  below = below * r + 0.015198666563616457;
  below = below * r + 0.14810397642748008;
  below = below * r + 0.6897673349851;
  below = below * r + 1.6763848301838038;
  below = below * r + 2.053191626637759;
  return above / (below * r + 1);
}

function outer(r: number): number {
  let above = 2.0103343992922881e-7 * r + 2.7115555687434876e-5;
  above = above * r + 0.0012426609473880784;
  above = above * r + 0.026532189526576124;
  above = above * r + 0.29656057182850487;
  above = above * r + 1.7848265399172913;
  above = above * r + 5.463784911164114;
  above = above * r + 6.657904643501103;
  let below = 2.0442631033899397e-15 * r + 1.421511758316446e-7;
  below = below * r + 1.8463183175100548e-5;
  below = below * r + 7.868691311456133e-4;
  below = below * r + 0.014875361290850615;
  below = below * r + 0.1369298809227358;
  below = below * r + 0.599832206555888;
  return above / (below * r + 1);
}
