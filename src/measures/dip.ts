/**
 * The dip of Hartigan and Hartigan (1985, Annals of Statistics 13:70): how far a distribution is from having one mode. It is
 * the largest distance of the distribution function from the nearest one that has a single mode: convex up to the mode,
 * concave beyond. From the whole range inwards, the modal interval is cut to where the greatest convex minorant and the least
 * concave majorant lie farthest apart, until they are nowhere farther apart than what has been found outside of it
 * (Hartigan 1985, algorithm AS 217). Weights take the place of counts; equal incomes are one step.
 *
 * A flag, never a headline: it says that there is more than one mode, not how large they are.
 */
import type { Sample } from './sample.ts';

/** Steps of a distribution function at rising incomes: where, from which height, to which height. */
interface Steps {
  readonly at: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/** The dip, from 0 (one mode) to below ¼. A single income has none: 0. */
export function dip(sample: Sample): number {
  const steps = stepsOf(sample);
  let [low, high] = [0, steps.at.length - 1];
  let found = 0;
  while (low < high) {
    const minorant = hull(steps.at, steps.lower, low, high, 1);
    const majorant = hull(steps.at, steps.upper, low, high, -1);
    const widest = widestGap(steps, minorant, majorant);
    if (widest.gap <= found) break;
    const outside = Math.max(
      largestAbove(steps, minorant, widest.from),
      largestBelow(steps, majorant, widest.to),
    );
    if (outside > found) found = outside;
    if (widest.from === low && widest.to === high) break;
    [low, high] = [widest.from, widest.to];
  }
  return found / 2;
}

function stepsOf({ values, weights, totalWeight }: Sample): Steps {
  const [at, lower, upper] = [0, 0, 0].map(() => new Float64Array(values.length));
  let count = 0;
  let sum = 0;
  for (let row = 0; row < values.length; row++) {
    if (row === 0 || values[row] !== values[row - 1]) {
      at![count] = values[row]!;
      lower![count] = sum / totalWeight;
      count++;
    }
    sum += weights[row]!;
    upper![count - 1] = sum / totalWeight;
  }
  return {
    at: at!.subarray(0, count),
    lower: lower!.subarray(0, count),
    upper: upper!.subarray(0, count),
  };
}

/** Corners of the greatest convex minorant (side 1) or least concave majorant (side −1) of heights, from place to place. */
function hull(
  at: Float64Array,
  heights: Float64Array,
  from: number,
  to: number,
  side: 1 | -1,
): number[] {
  const corners: number[] = [];
  for (let place = from; place <= to; place++) {
    while (corners.length >= 2) {
      const [first, second] = [corners.at(-2)!, corners.at(-1)!];
      const turn =
        (heights[second]! - heights[first]!) * (at[place]! - at[second]!) -
        (heights[place]! - heights[second]!) * (at[second]! - at[first]!);
      if (side * turn < 0) break;
      corners.pop();
    }
    corners.push(place);
  }
  return corners;
}

/** Where the two lie farthest apart: how far, and the interval around it, from a corner of the minorant to one of the majorant. */
function widestGap({ at, lower, upper }: Steps, minorant: number[], majorant: number[]) {
  let widest = { gap: 0, from: minorant[0]!, to: majorant.at(-1)! };
  const consider = (gap: number, from: number, to: number) => {
    if (gap > widest.gap && from <= to) widest = { gap, from, to };
  };
  let next = 0;
  for (const corner of majorant) {
    while (next < minorant.length - 1 && minorant[next + 1]! <= corner) next++;
    const [a, b] = [minorant[next]!, minorant[Math.min(next + 1, minorant.length - 1)]!];
    consider(upper[corner]! - lineAt(at, lower, a, b, corner), a, corner);
  }
  next = 0;
  for (const corner of minorant) {
    while (next < majorant.length - 1 && majorant[next]! < corner) next++;
    const [a, b] = [majorant[Math.max(0, next - 1)]!, majorant[next]!];
    consider(lineAt(at, upper, a, b, corner) - lower[corner]!, corner, b);
  }
  return widest;
}

/** The height at a place of the line through two corners. */
function lineAt(at: Float64Array, heights: Float64Array, a: number, b: number, place: number) {
  if (a === b) return heights[a]!;
  const slope = (heights[b]! - heights[a]!) / (at[b]! - at[a]!);
  return heights[a]! + slope * (at[place]! - at[a]!);
}

/** How far the function rises above the minorant below a place, whose own step may be the mode. */
function largestAbove({ at, lower, upper }: Steps, corners: number[], upTo: number): number {
  let largest = 0;
  for (const [a, b] of segments(corners)) {
    if (b > upTo) break;
    for (let place = a; place < b; place++)
      largest = Math.max(largest, upper[place]! - lineAt(at, lower, a, b, place));
  }
  return largest;
}

/** How far it falls below the majorant beyond a place. */
function largestBelow({ at, lower, upper }: Steps, corners: number[], from: number): number {
  let largest = 0;
  for (const [a, b] of segments(corners)) {
    if (a < from) continue;
    for (let place = a + 1; place <= b; place++)
      largest = Math.max(largest, lineAt(at, upper, a, b, place) - lower[place]!);
  }
  return largest;
}

function segments(corners: number[]): [number, number][] {
  return corners.slice(1).map((corner, i) => [corners[i]!, corner]);
}

/**
 * How often the dip of a uniform distribution, the least favourable with one mode, is as large: its root-n multiple, and the
 * share of 20,000 samples of 4,000 numbers (made with `seedrandom('dip')`) that reach it. Hartigan and Hartigan (1985) have
 * such a table for smaller samples.
 */
const reached: readonly (readonly [number, number])[] = [
  [0, 1],
  [0.2455, 0.99],
  [0.2731, 0.95],
  [0.2918, 0.9],
  [0.3278, 0.75],
  [0.376, 0.5],
  [0.4347, 0.25],
  [0.4959, 0.1],
  [0.5385, 0.05],
  [0.5902, 0.02],
  [0.6235, 0.01],
  [0.6522, 0.005],
  [0.7121, 0.001],
  [0.8, 0],
];

/**
 * The share of samples from a distribution with one mode whose dip is as large, at most; observations are counted by their
 * weights, as if drawn independently: (Σw)² ⁄ Σw².
 */
export function dipProbability(sample: Sample): number {
  const { weights, totalWeight } = sample;
  const squares = weights.reduce((sum, weight) => sum + weight * weight, 0);
  const multiple = dip(sample) * (totalWeight / Math.sqrt(squares));
  const above = reached.findIndex(([limit]) => limit >= multiple);
  if (above < 0) return 0;
  if (above === 0) return 1;
  const [[from, before], [to, after]] = [reached[above - 1]!, reached[above]!];
  return before + ((after - before) * (multiple - from)) / (to - from);
}
