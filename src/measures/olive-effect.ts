/**
 * What a small change of incomes does to the olive index, to first order.
 *
 *     ∂O/∂y_i = (w_i / W μ) (k′(r_i) − κ),   κ = E[r k′(r)]
 *
 * k′ is 1 below the mean and −1/r² above; κ is the part that works through the mean itself. Summed
 * over a programme's amounts this gives its «olive points» per yuan, additive over programmes.
 */
import { MeasureError } from './problem.ts';
import type { Sample } from './sample.ts';
import type { Column } from './sort.ts';

/**
 * First-order change of the olive index if every person's income rises by `amounts`.
 * @param amounts yuan per person and input row, negative for a tax; small beside the incomes
 * @throws MeasureError centre-not-positive, negative-values (the index clamps there: no derivative)
 */
export function oliveEffect(sample: Sample, amounts: Column): number {
  const { mean } = sample;
  if (sample.negativeRows > 0) {
    throw new MeasureError('negative-values', 'Olive effect: not defined with negative incomes.');
  }
  if (mean === 0) throw new MeasureError('centre-not-positive', 'Olive effect: the mean is 0.');
  let direct = 0;
  let slope = 0;
  let given = 0;
  for (let place = 0; place < sample.rows; place++) {
    const ratio = sample.values[place]! / mean;
    const steepness = slopeOfCloseness(ratio);
    const weight = sample.weights[place]!;
    const amount = weight * amounts[sample.order[place]!]!;
    direct += amount * steepness;
    slope += weight * ratio * steepness;
    given += amount;
  }
  return (direct - (slope / sample.totalWeight) * given) / (sample.totalWeight * mean);
}

/** k′(r); at the kink, r = 1, the mean of both sides. */
function slopeOfCloseness(ratio: number): number {
  if (ratio === 1) return 0;
  return ratio < 1 ? 1 : -1 / (ratio * ratio);
}
