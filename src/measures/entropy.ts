/**
 * Generalised entropy and Atkinson indices (Shorrocks 1980; Atkinson 1970).
 *
 * Convention: positive incomes only. Zeros and negative incomes leave both the mean and the
 * population, as in ineq, IC2, dineq and convey; the sample says how many there were.
 * Only MLD, Theil, J and Atkinson at odd parameters need a logarithm: GE(2), Atkinson ½ and 2 are
 * made of arithmetic and square roots, which every engine rounds alike.
 */
import { exp, log, power, wholePower } from './elementary.ts';
import { MeasureError } from './problem.ts';
import { positivePart, type Sample } from './sample.ts';

/** Generalised entropy GE(alpha): 0 is the mean log deviation, 1 Theil's T, 2 half CV². */
export function generalisedEntropy(sample: Sample, alpha: number): number {
  if (alpha === 0) return meanOfRatios(sample, (ratio) => -log(ratio));
  if (alpha === 1) return meanOfRatios(sample, (ratio) => ratio * log(ratio));
  if (alpha === 2) return meanOfRatios(sample, (ratio) => wholePower(ratio - 1, 2)) / 2;
  const spread = meanOfRatios(sample, (ratio) => power(ratio, alpha) - 1);
  return spread / (alpha * (alpha - 1));
}

/** Theil's T = GE(1). */
export function theil(sample: Sample): number {
  return generalisedEntropy(sample, 1);
}

/** Mean log deviation = GE(0), Theil's L. */
export function meanLogDeviation(sample: Sample): number {
  return generalisedEntropy(sample, 0);
}

/** J-divergence: Theil's T plus the mean log deviation (Rohde 2016). */
export function jDivergence(sample: Sample): number {
  return theil(sample) + meanLogDeviation(sample);
}

/**
 * Atkinson index: 1 − equally distributed equivalent income over the mean.
 * @param aversion inequality aversion ε > 0
 */
export function atkinson(sample: Sample, aversion: number): number {
  if (!(aversion > 0)) {
    throw new MeasureError('parameter-out-of-range', `Atkinson's ε is above 0, not ${aversion}.`);
  }
  if (aversion === 1) return 1 - exp(-meanLogDeviation(sample));
  if (aversion === 0.5) return 1 - wholePower(meanOfRatios(sample, Math.sqrt), 2);
  if (aversion === 2) return 1 - 1 / meanOfRatios(sample, (ratio) => 1 / ratio);
  const exponent = 1 - aversion;
  return (
    1 -
    power(
      meanOfRatios(sample, (ratio) => power(ratio, exponent)),
      1 / exponent,
    )
  );
}

/** Weighted mean of a function of income over mean income, positive incomes only. */
function meanOfRatios(sample: Sample, of: (ratio: number) => number): number {
  const { rows, values, weights, totalWeight, mean } = positivePart(sample);
  let sum = 0;
  for (let place = 0; place < rows; place++) sum += weights[place]! * of(values[place]! / mean);
  return sum / totalWeight;
}
