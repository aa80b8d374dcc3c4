/**
 * A histogram on the income axis, smoothed by a Gaussian of fixed width.
 *
 * Mass is kept exactly: the kernel's weights add up to one, and what would pass an end of the axis is reflected there.
 * Without that the areas drawn, and so the index they stand for, would lose what leaks over the ends.
 * Reference for reflection: B. W. Silverman, Density Estimation (1986), section 2.10.
 */
import { exp } from '../../measures/elementary.ts';
import { bandwidth, binCount, binWidth } from './income-axis.ts';

const reach = Math.ceil((5 * bandwidth) / binWidth);
const kernel = gaussianWeights();

/** Weight of the bins 0, 1, 2 … away; the weights of both sides and the middle add up to one. */
function gaussianWeights(): Float64Array {
  const weights = Float64Array.from({ length: reach + 1 }, (_, away) => {
    const distance = (away * binWidth) / bandwidth;
    return exp(-0.5 * distance * distance);
  });
  const total = weights.reduce((sum, weight, away) => sum + (away === 0 ? weight : 2 * weight), 0);
  return weights.map((weight) => weight / total);
}

function reflected(place: number): number {
  if (place < 0) return -1 - place;
  return place < binCount ? place : 2 * binCount - 1 - place;
}

/** Shares per bin to density per unit of ln(income) at the bins' centres; the area is the shares' sum. */
export function smoothed(shares: Float64Array): Float64Array {
  const density = new Float64Array(binCount);
  for (let place = 0; place < binCount; place++) {
    const share = shares[place] ?? 0;
    if (share === 0) continue;
    for (let away = -reach; away <= reach; away++) {
      density[reflected(place + away)]! += (share * kernel[Math.abs(away)]!) / binWidth;
    }
  }
  return density;
}
