/**
 * Zenga's index of 2007: the mean over p of 1 − (mean of the poorest p) / (mean of the others).
 *
 * Two estimators are in use and differ in the second digit for small samples. At the sample's
 * steps (Barabesi, Diana & Perri 2016, as convey has it): the lower mean leaves out the row's own
 * income, the upper includes it. Along the straight pieces of the Lorenz curve (Langel 2012): the
 * integral exactly, 0 if all are equal. Positive incomes only in both.
 */
import { log } from './elementary.ts';
import { before, positivePart, type Sample } from './sample.ts';

/** Zenga's index at the sample's steps; not quite 0 for equal incomes. */
export function zenga(sample: Sample): number {
  const positive = positivePart(sample);
  const { weights, cumulativeWeights, cumulativeIncomes, totalWeight, totalIncome } = positive;
  let sum = 0;
  for (let place = 0; place < positive.rows; place++) {
    const weightThrough = cumulativeWeights[place]!;
    const incomeBefore = before(cumulativeIncomes, place);
    const lowerMean = incomeBefore / weightThrough;
    sum +=
      (weights[place]! * lowerMean * (totalWeight - weightThrough)) / (totalIncome - incomeBefore);
  }
  return 1 - sum / totalWeight;
}

/** Zenga's index along the interpolated Lorenz curve. */
export function zengaLorenz(sample: Sample): number {
  const positive = positivePart(sample);
  if (positive.values[0] === positive.values[positive.rows - 1]) return 0;
  let sum = 0;
  for (let place = 0; place < positive.rows; place++) sum += integralOverRow(positive, place);
  return sum;
}

/** Langel's term for one row, ranked from the poorest; the end rows are its limits. */
function integralOverRow(sample: Sample, place: number): number {
  const { totalWeight, totalIncome, cumulativeWeights, cumulativeIncomes } = sample;
  const value = sample.values[place]!;
  const weightBefore = before(cumulativeWeights, place);
  const incomeBefore = before(cumulativeIncomes, place);
  const shortfall = weightBefore * value - incomeBefore;
  const relativeMean = totalIncome / (totalWeight * value);
  if (place === sample.rows - 1) {
    return (1 - relativeMean) * log(totalWeight / weightBefore);
  }
  const incomeRatio = (totalIncome - incomeBefore) / (totalIncome - cumulativeIncomes[place]!);
  const upper = (relativeMean - totalIncome / (totalIncome + shortfall)) * log(incomeRatio);
  if (place === 0) return upper;
  const lower = shortfall / (totalIncome + shortfall);
  return lower * log(cumulativeWeights[place]! / weightBefore) + upper;
}
