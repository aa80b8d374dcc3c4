/**
 * Inequality by source of income: which component makes the total unequal.
 *
 * Lerman & Yitzhaki (1985): G = Σ_k S_k C_k, with S_k the source's share of the total and C_k its
 * concentration, people ranked by the total; C_k = R_k G_k. Shorrocks (1982): share of source k in
 * any inequality measure = cov(y_k, y) / var(y). Deductions enter with a minus sign, so that the
 * sources add up to the total.
 */
import { concentration } from './concentration.ts';
import { variance } from './dispersion.ts';
import { gini, signedGini } from './gini.ts';
import { type Measured, measured, ratio } from './problem.ts';
import { makeSample, type Sample } from './sample.ts';
import type { Column } from './sort.ts';

/** One source's part in the inequality of the total. */
export interface SourcePart {
  /** Mean of the source over mean of the total. */
  readonly share: number;
  /** Gini of the source; negative for a deduction. */
  readonly gini: Measured;
  /** Concentration of the source, people ranked by the total. */
  readonly concentration: Measured;
  /** Gini correlation R = C / G of the source. */
  readonly giniCorrelation: Measured;
  /** S C / G: adds up to 1 over the sources. */
  readonly contribution: Measured;
  /** Elasticity of the Gini to a small proportional rise of the source. */
  readonly marginal: Measured;
  /** Shorrocks' share, cov(y_k, y) / var(y): adds up to 1 over the sources. */
  readonly shorrocksShare: Measured;
}

/**
 * Decompose the inequality of `total` by its sources, which must add up to it row by row.
 * A source that is zero for everybody has share 0 and refusals for the rest.
 */
export function decomposeBySource<Name extends string>(
  total: Column,
  sources: Readonly<Record<Name, Column>>,
  weights?: Column,
): Record<Name, SourcePart> {
  const whole = makeSample(total, weights);
  const parts: Partial<Record<Name, SourcePart>> = {};
  for (const name in sources) parts[name] = sourcePart(sources[name], whole, weights);
  return parts as Record<Name, SourcePart>;
}

function sourcePart(source: Column, whole: Sample, weights: Column | undefined): SourcePart {
  const own = makeSample(source, weights);
  const totalGini = gini(whole);
  const share = ratio(own.mean, whole.mean, 'Share of the source');
  const concentrationOf = () => concentration(source, whole);
  const contribution = () => ratio(share * concentrationOf(), totalGini, 'Contribution');
  return {
    share,
    gini: measured(() => signedGini(own)),
    concentration: measured(concentrationOf),
    giniCorrelation: measured(() => ratio(concentrationOf(), signedGini(own), 'Gini correlation')),
    contribution: measured(contribution),
    marginal: measured(() => contribution() - share),
    shorrocksShare: measured(() => ratio(covariance(source, whole), variance(whole), 'Shorrocks')),
  };
}

/** Population covariance of a column with the sample's own values, by weight. */
function covariance(column: Column, sample: Sample): number {
  let sum = 0;
  for (let place = 0; place < sample.rows; place++) {
    const deviation = sample.values[place]! - sample.mean;
    sum += sample.weights[place]! * column[sample.order[place]!]! * deviation;
  }
  return sum / sample.totalWeight;
}
