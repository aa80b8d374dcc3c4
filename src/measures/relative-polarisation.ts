/**
 * Relative distribution: did the middle hollow out between a baseline and a reform?
 * (Handcock & Morris 1998.)
 *
 * Every income of the new distribution, shifted so that the medians agree, is given its rank in
 * the baseline (mid-rank at ties). If the shapes are equal the ranks are uniform; if people moved
 * to both ends the ranks lie far from one half.
 */
import { median } from './location.ts';
import { before, firstAbove, firstAtLeast, type Sample } from './sample.ts';

/** Median relative polarisation and its halves: −1 towards the middle, 0 alike, 1 to the ends. */
export interface RelativePolarisation {
  readonly median: number;
  readonly lower: number;
  readonly upper: number;
}

/** Polarisation of a sample relative to a baseline. */
export function relativePolarisation(sample: Sample, baseline: Sample): RelativePolarisation {
  const shift = median(baseline) - median(sample);
  let [below, belowWeight, above, aboveWeight] = [0, 0, 0, 0];
  for (let place = 0; place < sample.rows; place++) {
    const weight = sample.weights[place]!;
    const distance = midRank(baseline, sample.values[place]! + shift) - 0.5;
    // A rank of exactly one half belongs to both sides alike.
    const part = distance === 0 ? 0.5 : distance < 0 ? 1 : 0;
    below += weight * part * Math.abs(distance);
    belowWeight += weight * part;
    above += weight * (1 - part) * Math.abs(distance);
    aboveWeight += weight * (1 - part);
  }
  return {
    median: (4 * (below + above)) / (belowWeight + aboveWeight) - 1,
    lower: belowWeight === 0 ? 0 : (4 * below) / belowWeight - 1,
    upper: aboveWeight === 0 ? 0 : (4 * above) / aboveWeight - 1,
  };
}

function midRank(baseline: Sample, income: number): number {
  const { values, cumulativeWeights, totalWeight } = baseline;
  const below = before(cumulativeWeights, firstAtLeast(values, income));
  const through = before(cumulativeWeights, firstAbove(values, income));
  return (below + through) / (2 * totalWeight);
}
