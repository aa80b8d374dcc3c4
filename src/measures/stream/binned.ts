/**
 * A histogram read as a weighted sample: one row for each bin, the bin's mean its income.
 *
 * Every measure of `src/measures` takes it as it takes any sample, so a stream has no measures of its own. How far the
 * figure may be from that of the records themselves is in `bounds.ts`.
 */
import type { Sample } from '../sample.ts';
import { makeSample } from '../sample.ts';
import type { Histogram } from './histogram.ts';

/** Columns with a row for each bin, from the lowest income. */
export interface Binned {
  /** Mean income per head of the bin's persons. */
  readonly incomes: Float64Array;
  readonly householdWeights: Float64Array;
  readonly personWeights: Float64Array;
  /** Records in each bin. */
  readonly records: Float64Array;
  /** Sums of the squares of the records' person weights. */
  readonly squares: Float64Array;
  /** The ends of each bin: the least and the largest income in it. */
  readonly least: Float64Array;
  readonly most: Float64Array;
}

/** The bins of a histogram in which anything fell. */
export function binned(histogram: Histogram): Binned {
  const bins = histogram.inOrder();
  const column = (of: (bin: (typeof bins)[number]) => number) => Float64Array.from(bins, of);
  return {
    incomes: column(({ mean }) => mean),
    householdWeights: column(({ households }) => households),
    personWeights: column(({ persons }) => persons),
    records: column(({ records }) => records),
    squares: column(({ squares }) => squares),
    least: column(({ least }) => least),
    most: column(({ most }) => most),
  };
}

/** A sample of bins that knows the ends of each. */
export interface BinnedSample {
  readonly sample: Sample;
  readonly least: Float64Array;
  readonly most: Float64Array;
}

/** The persons of a histogram, or its households, as a sample. Bins in which there are none are left out. */
export function binnedSample(of: Binned, by: 'persons' | 'households'): BinnedSample {
  const weights = by === 'persons' ? of.personWeights : of.householdWeights;
  const sample = makeSample(of.incomes, weights);
  const inOrder = (column: Float64Array) =>
    Float64Array.from(sample.order, (bin) => column[bin] ?? 0);
  return { sample, least: inOrder(of.least), most: inOrder(of.most) };
}
