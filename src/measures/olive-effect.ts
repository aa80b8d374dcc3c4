/**
 * What a small change of incomes does to the olive index, and to the Gini, to first order.
 *
 *     ∂O/∂y_i = (w_i / W μ) (k′(r_i) − κ),   κ = E[r k′(r)]
 *     ∂G      = (q̄ / μ) (C_q − G)            q the change, C_q its concentration over the incomes
 *
 * k′ is 1 below the mean and −1/r² above; κ is the part that works through the mean itself. Summed
 * over a programme's amounts this gives its «olive points» per yuan, additive over programmes.
 * A negative income counts as zero in O before and after a small change: it has no part in either.
 */
import { rankExcess, sumOver } from './concentration.ts';
import { gini } from './gini.ts';
import { clampedMean } from './olive.ts';
import { MeasureError } from './problem.ts';
import type { Sample } from './sample.ts';
import type { Column } from './sort.ts';

/**
 * First-order change of the olive index if every person's income rises by `amounts`.
 * @param amounts yuan per person and input row, negative for a tax; small beside the incomes
 * @throws MeasureError centre-not-positive
 */
export function oliveEffect(sample: Sample, amounts: Column): number {
  const mean = clampedMean(sample);
  if (!(mean > 0)) {
    throw new MeasureError('centre-not-positive', 'Olive effect: the mean is not above 0.');
  }
  let direct = 0;
  let slope = 0;
  let given = 0;
  for (let place = sample.negativeRows; place < sample.rows; place++) {
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

/**
 * First-order change of the Gini coefficient if every person's income rises by `amounts`.
 * @throws MeasureError zero-total, negative-total
 */
export function giniEffect(sample: Sample, amounts: Column): number {
  const before = gini(sample);
  const { totalWeight, totalIncome, rows } = sample;
  const given = sumOver(amounts, sample, { start: 0, end: rows });
  return (rankExcess(amounts, sample) / totalWeight - given * before) / totalIncome;
}

/** k′(r); at the kink, r = 1, the mean of both sides. */
function slopeOfCloseness(ratio: number): number {
  if (ratio === 1) return 0;
  return ratio < 1 ? 1 : -1 / (ratio * ratio);
}
