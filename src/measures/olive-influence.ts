/**
 * What one person more of an income does to the olive index and to its two ends: influence functions.
 *
 *     IF_O    = k(r) − O      − κ z,     κ = E[r; r < 1] − E[1/r; r > 1]
 *     IF_low  = (1 − r)₊ − low  + E[r; r < 1] z
 *     IF_high = (1 − 1/r)₊ − high − E[1/r; r > 1] z
 *
 * z is what the person does to the centre, over the centre: r − 1 for the mean, a step at the median, nothing for a fixed
 * amount. The last terms are the centre's own sampling error. IF_O = −IF_low − IF_high.
 */
import { wholePower } from './elementary.ts';
import { quantileInfluence } from './influence.ts';
import { type Centre, closeness, oliveIndex } from './olive.ts';
import type { Sample } from './sample.ts';

/** An influence function by place in a sample. */
type Influence = (place: number) => number;

/**
 * The influence functions of the olive index and its ends.
 * @throws MeasureError centre-not-positive
 */
export function oliveInfluence(
  sample: Sample,
  centre: Centre = 'mean',
): Readonly<Record<'olive' | 'low' | 'high', Influence>> {
  const { olive, low, high, centre: amount } = oliveIndex(sample, centre);
  const income = (place: number) => Math.max(sample.values[place]!, 0);
  const moved = centreInfluence(sample, centre, amount);
  const slopes = sidesOf(sample, amount);
  const gap = (place: number) => 1 - closeness(income(place), amount);
  return {
    olive: (place) => closeness(income(place), amount) - olive - slopes.net * moved(place),
    low: (place) => (income(place) < amount ? gap(place) : 0) - low + slopes.below * moved(place),
    high: (place) => (income(place) > amount ? gap(place) : 0) - high - slopes.above * moved(place),
  };
}

/** Standard error of the olive index, rows taken as independent; with equal weights it is sd(IF) / √n. */
export function oliveStandardError(sample: Sample, centre: Centre = 'mean'): number {
  const { olive } = oliveInfluence(sample, centre);
  let sum = 0;
  for (let place = 0; place < sample.rows; place++)
    sum += wholePower(sample.weights[place]! * olive(place), 2);
  return Math.sqrt(sum) / sample.totalWeight;
}

/** What a person does to the centre, over the centre. */
function centreInfluence(sample: Sample, centre: Centre, amount: number): Influence {
  if (centre === 'mean') return (place) => Math.max(sample.values[place]!, 0) / amount - 1;
  if (centre !== 'median') return () => 0;
  const median = quantileInfluence(sample, 0.5);
  return (place) => median(place) / amount;
}

interface Sides {
  readonly below: number;
  readonly above: number;
  readonly net: number;
}

/** E[r; r < 1], E[1/r; r > 1] and the first less the second: by how much the ends and O move with the centre. */
function sidesOf(sample: Sample, centre: number): Sides {
  let [below, above, net] = [0, 0, 0];
  for (let place = sample.nonPositiveRows; place < sample.rows; place++) {
    const ratio = sample.values[place]! / centre;
    const weight = sample.weights[place]!;
    if (ratio < 1) {
      below += weight * ratio;
      net += weight * ratio;
    } else if (ratio > 1) {
      above += weight / ratio;
      net -= weight / ratio;
    }
  }
  const { totalWeight } = sample;
  return { below: below / totalWeight, above: above / totalWeight, net: net / totalWeight };
}
