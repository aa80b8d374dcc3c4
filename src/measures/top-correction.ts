/**
 * A top that surveys miss, put back by a Pareto tail.
 *
 * The richest are seldom found by interviewers, and tax statistics show more of them. The incomes of a top part are
 * replaced, rank by rank, by those of a Pareto distribution that begins at the income where the part begins:
 *
 *     y(u) = y0 (s / u)^(1/α)     u: share of people above, s: the part, y0: the income at its foot
 *
 * Each row gets the mean of the curve over its ranks, so that the part's mean is y0 α / (α − 1) at any size of sample.
 * Reference: Jenkins (2017), Pareto models, top incomes and recent trends in UK income inequality, Economica 84.
 */
import { MeasureError } from './problem.ts';
import { cumulate, type Sample } from './sample.ts';

export interface ParetoTop {
  /** The part replaced, counted from the top: 0.01 is the richest hundredth. */
  readonly share: number;
  /** α: the less, the longer the tail. */
  readonly exponent: number;
}

/**
 * The sample with the top replaced. Rows below the part stay as they are.
 * @throws MeasureError parameter-out-of-range
 */
export function withParetoTop(sample: Sample, { share, exponent }: ParetoTop): Sample {
  if (!(share > 0 && share < 1 && exponent > 1)) {
    const found = `${share} and ${exponent}`;
    throw new MeasureError('parameter-out-of-range', `A top is 0 to 1, α above 1, not ${found}.`);
  }
  const { values, weights, order, cumulativeWeights, totalWeight, droppedRows } = sample;
  const foot = footOf(sample, share);
  const replaced = Float64Array.from(values);
  for (let place = values.length - 1; place >= 0; place--) {
    const above = Math.max(0, 1 - cumulativeWeights[place]! / totalWeight);
    if (above >= share) break;
    const upTo = Math.min(share, above + weights[place]! / totalWeight);
    const mean =
      (tailIncome(upTo, share, exponent) - tailIncome(above, share, exponent)) / (upTo - above);
    // Of a row on the boundary only the part within the top is replaced.
    const within = ((upTo - above) * totalWeight) / weights[place]!;
    replaced[place] = within * foot * mean + (1 - within) * values[place]!;
  }
  return cumulate(replaced, weights, order, droppedRows);
}

/** The income at the foot of the top part. */
function footOf({ values, cumulativeWeights, totalWeight }: Sample, share: number): number {
  const place = cumulativeWeights.findIndex((weight) => weight >= (1 - share) * totalWeight);
  return values[place]!;
}

/** Income of the people above a rank, as a multiple of the foot: the integral of (s / u)^(1/α) up to u. */
function tailIncome(u: number, share: number, exponent: number): number {
  const power = 1 - 1 / exponent;
  return (share ** (1 / exponent) * u ** power) / power;
}
