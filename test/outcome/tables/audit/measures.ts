// Measures of inequality written once more, for the audit: other formulas than those of src/measures where there are
// any (the Gini from absolute differences, ranks instead of trapezoids), plain numbers, nothing of src.

/** Incomes with weights, sorted by income. */
export interface Sample {
  readonly y: Float64Array;
  readonly w: Float64Array;
  readonly weight: number;
  readonly mean: number;
}

export function sampleOf(y: ArrayLike<number>, w: ArrayLike<number>): Sample {
  const order = Array.from({ length: y.length }, (_, i) => i).filter((i) => w[i]! > 0);
  order.sort((a, b) => y[a]! - y[b]!);
  const sorted = Float64Array.from(order, (i) => y[i]!);
  const weights = Float64Array.from(order, (i) => w[i]!);
  const weight = weights.reduce((sum, one) => sum + one, 0);
  return { y: sorted, w: weights, weight, mean: expectation(sorted, weights) };
}

/** The mean of f(y). */
function expectation(
  y: Float64Array,
  w: Float64Array,
  f: (y: number) => number = (one) => one,
): number {
  let sum = 0;
  let weight = 0;
  for (let i = 0; i < y.length; i++) {
    sum += w[i]! * f(y[i]!);
    weight += w[i]!;
  }
  return sum / weight;
}

/** Half the mean absolute difference over the mean. */
export function gini(s: Sample): number {
  let before = 0;
  let incomeBefore = 0;
  let differences = 0;
  for (let i = 0; i < s.y.length; i++) {
    differences += s.w[i]! * (s.y[i]! * before - incomeBefore);
    before += s.w[i]!;
    incomeBefore += s.w[i]! * s.y[i]!;
  }
  return differences / (s.weight * incomeBefore);
}

/** Type 2: the smallest y with W(y) ≥ p W, the mean with the next at an exact step. */
export function quantile(s: Sample, p: number): number {
  const bound = p * s.weight;
  let through = 0;
  for (let i = 0; i < s.y.length; i++) {
    through += s.w[i]!;
    if (Math.abs(through - bound) < 1e-9 * s.weight) return (s.y[i]! + (s.y[i + 1] ?? s.y[i]!)) / 2;
    if (through > bound) return s.y[i]!;
  }
  return Number.NaN;
}

/** Share of income of the poorest p, interpolated. */
export function lorenz(s: Sample, p: number): number {
  const bound = p * s.weight;
  let through = 0;
  let income = 0;
  for (let i = 0; i < s.y.length; i++) {
    const part = Math.min(s.w[i]!, bound - through);
    if (part <= 0) break;
    income += part * s.y[i]!;
    through += part;
  }
  return income / (s.weight * s.mean);
}

function positive(s: Sample): Sample {
  const kept = [...s.y.keys()].filter((i) => s.y[i]! > 0);
  return sampleOf(
    kept.map((i) => s.y[i]!),
    kept.map((i) => s.w[i]!),
  );
}

export function theil(all: Sample): number {
  const s = positive(all);
  return expectation(s.y, s.w, (y) => (y / s.mean) * Math.log(y / s.mean));
}

export function meanLogDeviation(all: Sample): number {
  const s = positive(all);
  return Math.log(s.mean) - expectation(s.y, s.w, Math.log);
}

export function atkinson(all: Sample, aversion: number): number {
  const s = positive(all);
  if (aversion === 1) return 1 - Math.exp(expectation(s.y, s.w, Math.log)) / s.mean;
  const power = 1 - aversion;
  return 1 - expectation(s.y, s.w, (y) => (y / s.mean) ** power) ** (1 / power);
}

export const hoover = (s: Sample): number =>
  expectation(s.y, s.w, (y) => Math.abs(y - s.mean)) / (2 * s.mean);

export const palma = (s: Sample): number => (1 - lorenz(s, 0.9)) / lorenz(s, 0.4);

/** Income above the 80 % quantile over income at or below the 20 % quantile. */
export function s80s20(s: Sample): number {
  const [low, high] = [quantile(s, 0.2), quantile(s, 0.8)];
  const poorest = expectation(s.y, s.w, (y) => (y <= low ? y : 0));
  return expectation(s.y, s.w, (y) => (y > high ? y : 0)) / poorest;
}

/** Closeness to the middle: 1 less the mean shortfall below a, less the mean excess above b (a share of the income). */
export function soft(all: Sample, from: number, to: number): number {
  return 1 - shortfall(all, from) - excess(all, to);
}

export const shortfall = (s: Sample, line: number): number =>
  expectation(s.y, s.w, (y) => Math.max(0, 1 - Math.max(0, y) / line));

export const excess = (s: Sample, line: number): number =>
  expectation(s.y, s.w, (y) => (y > line ? 1 - line / y : 0));

/** The mean with incomes below zero as zero: O’s centre. */
export const meanFromZero = (s: Sample): number => expectation(s.y, s.w, (y) => Math.max(0, y));

export const fosterWolfson = (s: Sample): number =>
  (2 * (1 - 2 * lorenz(s, 0.5) - gini(s)) * s.mean) / quantile(s, 0.5);

export function wangTsui(s: Sample, r: number): number {
  const median = quantile(s, 0.5);
  return expectation(s.y, s.w, (y) => Math.abs((y - median) / median) ** r);
}

/** Duclos–Esteban–Ray: E[f(x)^α |x − x′|] on x = y/μ, a Gaussian kernel’s density, not halved. */
export function duclosEstebanRay(s: Sample, alpha: number): number {
  const { y, w, weight, mean } = s;
  const n = y.length;
  const x = y.map((one) => one / mean);
  const deviation = Math.sqrt(expectation(x, w, (one) => (one - 1) ** 2));
  const h = 4.7 * n ** -0.5 * deviation * alpha ** 0.1;
  let before = 0;
  let incomeBefore = 0;
  const income = expectation(x, w);
  let sum = 0;
  let left = 0;
  for (let i = 0; i < n; i++) {
    while (x[i]! - x[left]! > 9 * h) left++;
    let density = 0;
    for (let j = left; j < n && x[j]! - x[i]! <= 9 * h; j++) {
      density += w[j]! * Math.exp(-0.5 * ((x[i]! - x[j]!) / h) ** 2);
    }
    density /= weight * h * Math.sqrt(2 * Math.PI);
    const [p, q] = [before / weight, incomeBefore / weight];
    // E|x_i − x′| from what lies below and what does not.
    const distance = x[i]! * p - q + (income - q) - x[i]! * (1 - p);
    sum += (w[i]! / weight) * density ** alpha * distance;
    before += w[i]!;
    incomeBefore += w[i]! * x[i]!;
  }
  return sum;
}

/** Mean of `t` against the mean rank of `x`, ties sharing theirs: the concentration index. */
export function concentration(
  t: ArrayLike<number>,
  x: ArrayLike<number>,
  w: ArrayLike<number>,
): number {
  let [weighted, sum, total] = [0, 0, 0];
  for (const { weight, amount } of tied(t, x, w)) {
    weighted += amount * (2 * sum + weight);
    sum += weight;
    total += amount;
  }
  return weighted / (sum * total) - 1;
}

/** 1 less twice the area under the share of t along the share of income x. */
export function suits(t: ArrayLike<number>, x: ArrayLike<number>, w: ArrayLike<number>): number {
  let [area, income, through] = [0, 0, 0];
  for (const { amount, income: more } of tied(t, x, w)) {
    area += more * (2 * through + amount);
    through += amount;
    income += more;
  }
  return 1 - area / (income * through);
}

/** Weights, amounts and incomes of those with the same income x, by rising x. */
function tied(t: ArrayLike<number>, x: ArrayLike<number>, w: ArrayLike<number>) {
  const order = Array.from({ length: x.length }, (_, i) => i).filter((i) => w[i]! > 0);
  order.sort((a, b) => x[a]! - x[b]!);
  const groups: { weight: number; amount: number; income: number }[] = [];
  let last = Number.NaN;
  for (const i of order) {
    if (x[i] !== last) groups.push({ weight: 0, amount: 0, income: 0 });
    const group = groups.at(-1)!;
    group.weight += w[i]!;
    group.amount += w[i]! * t[i]!;
    group.income += w[i]! * x[i]!;
    last = x[i]!;
  }
  return groups;
}
