/**
 * Poverty: who is below a line, by how much, and how unequally.
 *
 * A person is poor if income is strictly below the line. Negative incomes stay: their gap passes
 * one. Lines are given; `relativeLine` makes one from the median, of which the two conventions in
 * use (type 2, and the upper value of laeken and Eurostat's tools) are both at hand.
 */
import { log, wholePower } from './elementary.ts';
import { signedGini } from './gini.ts';
import { type AtStep, median } from './location.ts';
import { MeasureError } from './problem.ts';
import { before, cumulate, firstAtLeast, positivePart, type Sample } from './sample.ts';

/** A line at a multiple of the median (0.6 = the at-risk-of-poverty line). */
export function relativeLine(sample: Sample, multiple: number, atStep?: AtStep): number {
  return multiple * median(sample, atStep);
}

/** Share of the weight strictly below the line: the headcount, FGT(0). */
export function headcount(sample: Sample, line: number): number {
  return before(sample.cumulativeWeights, firstAtLeast(sample.values, line)) / sample.totalWeight;
}

/**
 * Foster–Greer–Thorbecke index: mean of ((line − x) / line)^order over the poor, 0 for others.
 * @param order 0 headcount, 1 gap, 2 severity (any whole number)
 */
export function fosterGreerThorbecke(sample: Sample, line: number, order: number): number {
  requireLine(line);
  if (!Number.isInteger(order) || order < 0) {
    throw new MeasureError('parameter-out-of-range', `FGT's order is 0, 1, 2 …, not ${order}.`);
  }
  const poor = firstAtLeast(sample.values, line);
  let sum = 0;
  for (let place = 0; place < poor; place++) {
    sum += sample.weights[place]! * wholePower((line - sample.values[place]!) / line, order);
  }
  return sum / sample.totalWeight;
}

/**
 * Relative median poverty gap: (line − median income of the poor) / line. Refused if nobody is poor.
 */
export function medianGap(sample: Sample, line: number, atStep?: AtStep): number {
  requireLine(line);
  return (line - median(poorOf(sample, line), atStep)) / line;
}

/** Watts index: mean of ln(line / x) over the poor, among those with a positive income. */
export function watts(sample: Sample, line: number): number {
  requireLine(line);
  const positive = positivePart(sample);
  let sum = 0;
  for (let place = 0; place < firstAtLeast(positive.values, line); place++) {
    sum += positive.weights[place]! * log(line / positive.values[place]!);
  }
  return sum / positive.totalWeight;
}

/**
 * Sen's index H [I + (1 − I) G], with G the Gini of the poor (Sen 1976, large samples).
 * Refused with negative incomes, for which G has no bounds.
 */
export function sen(sample: Sample, line: number): number {
  requireLine(line);
  requireNoNegatives(sample, 'Sen index');
  const share = headcount(sample, line);
  if (share === 0) return 0;
  const poor = poorOf(sample, line);
  const gap = (line - poor.mean) / line;
  const spread = poor.totalIncome === 0 ? 0 : signedGini(poor);
  return share * (gap + (1 - gap) * spread);
}

/**
 * Sen–Shorrocks–Thon index: mean gap × (1 + Gini of the gaps of everybody) (Shorrocks 1995).
 * Refused with negative incomes.
 */
export function senShorrocksThon(sample: Sample, line: number): number {
  requireLine(line);
  requireNoNegatives(sample, 'Sen–Shorrocks–Thon index');
  const { values, weights, cumulativeWeights, totalWeight } = sample;
  const poor = firstAtLeast(values, line);
  let sum = 0;
  for (let place = 0; place < poor; place++) {
    const midRank = before(cumulativeWeights, place) + weights[place]! / 2;
    sum += weights[place]! * ((line - values[place]!) / line) * 2 * (1 - midRank / totalWeight);
  }
  return sum / totalWeight;
}

function poorOf(sample: Sample, line: number): Sample {
  const { values, weights, order } = sample;
  const poor = firstAtLeast(values, line);
  return cumulate(values.subarray(0, poor), weights.subarray(0, poor), order.subarray(0, poor), 0);
}

function requireLine(line: number): void {
  if (!(line > 0)) {
    throw new MeasureError('parameter-out-of-range', `A poverty line is above 0, not ${line}.`);
  }
}

function requireNoNegatives(sample: Sample, what: string): void {
  if (sample.negativeRows === 0) return;
  throw new MeasureError(
    'negative-values',
    `${what}: not defined with negative incomes, of which there are ${sample.negativeRows}.`,
  );
}
