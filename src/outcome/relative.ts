// A reform's incomes against its baseline's, rank by rank: did people move to the middle or to the ends?
// Survey weights, persons by income per head; the same households in both.

import { jackknifeErrors } from '../measures/jackknife.ts';
import type { Measured } from '../measures/problem.ts';
import { attempt, isRefusal, measured } from '../measures/problem.ts';
import type { RelativeDistribution } from '../measures/relative-distribution.ts';
import { relativeDistribution, relativeEntropy } from '../measures/relative-distribution.ts';
import { relativePolarisation } from '../measures/relative-polarisation.ts';
import { makeSample } from '../measures/sample.ts';
import { ascendingOrder } from '../measures/sort.ts';
import type { Comparison } from './compare.ts';
import { conceptRows } from './concept-rows.ts';

/** The parts of polarisation: of all, of the half below the median, of the half above. */
export const polarisationParts = ['median', 'lower', 'upper'] as const;

export type PolarisationPart = (typeof polarisationParts)[number];

/** An index from −1 (to the middle) to 1 (to the ends) with its standard error. */
export interface Polarisation {
  readonly value: Measured;
  readonly error: number | null;
}

/** One income concept under a reform, relative to the baseline. */
export interface Relative {
  readonly concept: string;
  readonly distribution: RelativeDistribution;
  /** How far each density is from 1. */
  readonly entropy: Readonly<Record<'overall' | 'location' | 'shape', number>>;
  readonly polarisation: Readonly<Record<PolarisationPart, Polarisation>>;
}

/** Bins of ranks that a picture shows; a table shows tenths. */
export const pictureBins = 20;

/**
 * The incomes to be compared: disposable income, or final income where the reform leaves disposable income as it is.
 */
export function conceptCompared({ baseline, reform }: Comparison): 'disposable' | 'final' {
  const [before, after] = [baseline, reform].map(({ table }) => table.column('disposable'));
  return before?.every((fen, row) => fen === after?.[row]) === true ? 'final' : 'disposable';
}

/** A reform's incomes relative to the baseline's. */
export function relativeOf(
  comparison: Comparison,
  bins: number,
  concept: string = conceptCompared(comparison),
): Relative {
  const { baseline, reform } = comparison;
  const { incomePerHead: before, personWeight: weights } = conceptRows(baseline.table, concept);
  const after = conceptRows(reform.table, concept).incomePerHead;
  const orders = [ascendingOrder(before), ascendingOrder(after)] as const;
  const samples = (by: Float64Array) =>
    [makeSample(after, by, orders[1]), makeSample(before, by, orders[0])] as const;
  const partsOf = (by: Float64Array) => attempt(() => relativePolarisation(...samples(by)));
  const found = partsOf(weights);
  const errors = jackknifeErrors(weights, (by) => numbersOf(partsOf(by)));
  const distribution = relativeDistribution(...samples(weights), bins);
  const { overall, location, shape } = distribution;
  const polarisation = (part: PolarisationPart): Polarisation => ({
    value: isRefusal(found) ? found : measured(() => found[part]),
    error: errors[part],
  });
  return {
    concept,
    distribution,
    entropy: {
      overall: relativeEntropy(overall),
      location: relativeEntropy(location),
      shape: relativeEntropy(shape),
    },
    polarisation: {
      median: polarisation('median'),
      lower: polarisation('lower'),
      upper: polarisation('upper'),
    },
  };
}

type Parts = ReturnType<typeof relativePolarisation>;

function numbersOf(found: Parts | Measured): Record<PolarisationPart, number | null> {
  if (typeof found === 'number' || isRefusal(found))
    return { median: null, lower: null, upper: null };
  return { median: found.median, lower: found.lower, upper: found.upper };
}
