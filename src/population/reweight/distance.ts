// How far a weight may move and at what price: the distances of calibration. Each is told by what Newton's method on
// the dual needs: the factor on a weight, as a function of the score of its record, the factor's slope, and its
// integral. Own `exp` and `log`, so that the same weights come out on every engine.
//
//   linear   factor 1 + u, the distance (w − d)² / d: generalised regression (GREG)
//   raking   factor exp(u), the distance w log(w / d) − w + d: what iterative proportional fitting converges to
//   logit    factor between the bounds, smoothly: raking that cannot leave them
//   entropy  raking that keeps the sum of the weights: entropy balancing
//
// Bounds on linear, raking and entropy cut the factor off: for raking and entropy these are the weights nearest to the
// old ones, in that distance, among all within the bounds.
//
// References
//   J.-C. Deville and C.-E. Särndal (1992), Calibration estimators in survey sampling, JASA 87: cases 1, 2, 6, 7
//   J. Hainmueller (2012), Entropy balancing for causal effects, Political Analysis 20

import { exp, log } from '../../engine/math.ts';

/** The methods of calibration. */
export const methods = ['raking', 'linear', 'logit', 'entropy'] as const;

export type Method = (typeof methods)[number];

/** From what to what times itself a weight may become: `least` below 1, `most` above. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

export interface Distance {
  /** What a weight is multiplied by where its record has this score. */
  factor(score: number): number;
  slope(score: number): number;
  /** The integral of the factor. */
  integral(score: number): number;
}

/** Scores beyond are no weights any more: numbers end. */
const largestScore = 600;

const linear: Distance = {
  factor: (score) => 1 + score,
  slope: () => 1,
  integral: (score) => score + (score * score) / 2,
};

const exponential: Distance = {
  factor: (score) => exp(Math.min(score, largestScore)),
  slope: (score) => exp(Math.min(score, largestScore)),
  integral: (score) => exp(Math.min(score, largestScore)),
};

/** The distance of a method. @throws RangeError for logit without bounds. */
export function distanceOf(method: Method, bounds: Bounds | null): Distance {
  if (method === 'logit') {
    if (bounds === null) throw new RangeError('the logit method needs bounds');
    return logit(bounds);
  }
  if (bounds === null) return method === 'linear' ? linear : exponential;
  const { least, most } = bounds;
  if (method === 'linear') return cutOff(linear, bounds, least - 1, most - 1);
  return cutOff(exponential, bounds, least > 0 ? log(least) : Number.NEGATIVE_INFINITY, log(most));
}

/** A distance whose factor stays at the bounds beyond the scores at which it reaches them. */
function cutOff(inner: Distance, { least, most }: Bounds, low: number, high: number): Distance {
  const atLow = low === Number.NEGATIVE_INFINITY ? 0 : inner.integral(low);
  const atHigh = inner.integral(high);
  return {
    factor: (score) => (score <= low ? least : score >= high ? most : inner.factor(score)),
    slope: (score) => (score <= low || score >= high ? 0 : inner.slope(score)),
    integral: (score) => {
      if (score <= low) return atLow + least * (score - low);
      return score >= high ? atHigh + most * (score - high) : inner.integral(score);
    },
  };
}

/** The sixth case of Deville and Särndal: from `least` to `most`, 1 at 0, with slope 1 there. */
function logit({ least, most }: Bounds): Distance {
  const width = most - least;
  const steepness = width / ((1 - least) * (most - 1));
  const [above, below] = [most - 1, 1 - least];
  // With the larger of the two exponentials taken out, none is beyond numbers.
  const odds = (score: number) => exp(-steepness * Math.abs(score));
  return {
    factor(score) {
      const e = odds(score);
      const [a, b] = score > 0 ? [above * e, below] : [above, below * e];
      return (least * a + most * b) / (a + b);
    },
    slope(score) {
      const e = odds(score);
      const [a, b] = score > 0 ? [above * e, below] : [above, below * e];
      return (width * steepness * a * b) / ((a + b) * (a + b));
    },
    integral(score) {
      const e = odds(score);
      const [a, b] = score > 0 ? [above * e, below] : [above, below * e];
      const takenOut = score > 0 ? steepness * score : 0;
      return least * score + (width / steepness) * (takenOut + log((a + b) / width));
    },
  };
}
