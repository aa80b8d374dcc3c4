/**
 * A name for the shape of the distribution: olive, onion, pyramid, gourd, dumbbell, inverted T.
 *
 * A heuristic for captions, tested on drawn archetypes, and never a criterion: print it as such.
 * Shares below ½ μ (L), up to 2 μ (M) and above (H) decide, with the number of humps of the
 * density of ln(income / μ): 240 bins over e^±4, Gaussian kernel of 0.12. A hump counts if it
 * stands out by a tenth of the highest (topographic prominence).
 *   two humps or more, split at the deepest valley between the outer ones: dumbbell if the smaller
 *   lobe has at least 60 % of the larger; gourd if the lower lobe is the larger and the upper has
 *   at least 20 % of the people; inverted T otherwise
 *   one hump: olive if M ≥ ⅔ and the hump lies in ½–2 μ; onion if ½ ≤ M < ⅔; pyramid if M < ½ and
 *   L ≥ 2 H; flat otherwise
 */
import { exp, wholePower } from './elementary.ts';
import { bandShares } from './middle.ts';
import { clampedMean } from './olive.ts';
import { MeasureError } from './problem.ts';
import { before, firstAtLeast, type Sample } from './sample.ts';

/** The named shapes. */
export const shapes = {
  olive: { en: 'olive', zh: '橄榄型' },
  onion: { en: 'onion', zh: '洋葱型' },
  pyramid: { en: 'pyramid', zh: '金字塔型' },
  gourd: { en: 'gourd', zh: '葫芦型' },
  dumbbell: { en: 'dumbbell', zh: '哑铃型' },
  invertedT: { en: 'inverted T', zh: '倒丁字型' },
  flat: { en: 'flat', zh: '扁平型' },
} as const;

/** Key of a named shape. */
export type Shape = keyof typeof shapes;

const logReach = 4;
const binCount = 240;
const binWidth = (2 * logReach) / binCount;
const bandwidth = 0.12;
const leastProminence = 0.1;

/** The name of a sample's shape (heuristic). Refused if no income is above zero on average. */
export function shapeOf(sample: Sample): Shape {
  const centre = clampedMean(sample);
  if (!(centre > 0)) {
    throw new MeasureError('centre-not-positive', 'Shape: the mean income is not above zero.');
  }
  const density = smooth(logHistogram(sample, centre));
  const humps = prominentHumps(density);
  const [first, last] = [humps[0]!, humps.at(-1)!];
  if (first !== last) return shapeOfLobes(sample, centre * edgeAfter(valley(density, first, last)));
  return shapeOfOneHump(sample, centre, edgeAfter(first - 0.5));
}

function shapeOfLobes(sample: Sample, split: number): Shape {
  const { below: lower, inside, above } = bandShares(sample, split, split);
  const upper = inside + above;
  if (Math.min(lower, upper) >= 0.6 * Math.max(lower, upper)) return 'dumbbell';
  return lower > upper && upper >= 0.2 ? 'gourd' : 'invertedT';
}

function shapeOfOneHump(sample: Sample, centre: number, hump: number): Shape {
  const { below, inside, above } = bandShares(sample, centre / 2, 2 * centre);
  if (inside >= 2 / 3) return hump >= 0.5 && hump <= 2 ? 'olive' : 'flat';
  if (inside >= 0.5) return 'onion';
  return below >= 2 * above ? 'pyramid' : 'flat';
}

/** Income over the centre at the upper edge of a bin. */
function edgeAfter(bin: number): number {
  return exp(-logReach + (bin + 1) * binWidth);
}

/** Share of the weight in each bin of ln(income / centre). */
function logHistogram(sample: Sample, centre: number): Float64Array {
  const below = (bin: number) => {
    const place = firstAtLeast(sample.values, centre * edgeAfter(bin));
    return before(sample.cumulativeWeights, place);
  };
  return Float64Array.from({ length: binCount }, (_, bin) => {
    return (below(bin) - below(bin - 1)) / sample.totalWeight;
  });
}

function smooth(histogram: Float64Array): Float64Array {
  const reach = Math.ceil((5 * bandwidth) / binWidth);
  const kernel = Float64Array.from({ length: reach + 1 }, (_, away) =>
    exp(-0.5 * wholePower((away * binWidth) / bandwidth, 2)),
  );
  return histogram.map((_, bin) => {
    let sum = 0;
    for (let away = -reach; away <= reach; away++) {
      sum += (histogram[bin + away] ?? 0) * kernel[Math.abs(away)]!;
    }
    return sum;
  });
}

/** Bins of the humps that stand out; at least the highest one. */
function prominentHumps(density: Float64Array): number[] {
  const highest = Math.max(...density);
  const humps: number[] = [];
  density.forEach((height, bin) => {
    const isPeak = height > (density[bin - 1] ?? 0) && height >= (density[bin + 1] ?? 0);
    if (isPeak && prominence(density, bin) >= leastProminence * highest) humps.push(bin);
  });
  return humps;
}

/** Height above the higher of the two saddles that lead to higher ground, or to the ground. */
function prominence(density: Float64Array, peak: number): number {
  const saddle = (step: 1 | -1) => {
    let lowest = density[peak]!;
    for (let bin = peak + step; ; bin += step) {
      const height = density[bin];
      if (height === undefined) return 0;
      if (height > density[peak]!) return lowest;
      lowest = Math.min(lowest, height);
    }
  };
  return density[peak]! - Math.max(saddle(-1), saddle(1));
}

/** The bin of the deepest valley between two humps. */
function valley(density: Float64Array, first: number, last: number): number {
  let deepest = first;
  for (let bin = first; bin <= last; bin++) if (density[bin]! < density[deepest]!) deepest = bin;
  return deepest;
}
