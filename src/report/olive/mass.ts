/**
 * Where the people of a distribution are on the income axis: spread over it, in atoms on one income, or off its ends.
 *
 * Every person is in exactly one of the three, with two measures of the same: their share of the people (outline) and
 * that share times their closeness to the mean (flesh).
 */
import { firstAbove, firstAtLeast, type Sample } from '../../measures/sample.ts';
import { binCount, binOf, highestIncome, lowestIncome } from './income-axis.ts';

/** A part of the people. */
export interface Part {
  /** Share of all people. */
  readonly share: number;
  /** Share of all people times their mean closeness to the mean income. */
  readonly flesh: number;
}

/** Many people on one income: those lifted to the line of an allowance, say. */
export interface Atom extends Part {
  /** Yuan per head and year, to the fen. */
  readonly income: number;
}

export interface Mass {
  /** Shares per bin of the axis. */
  readonly outlineShares: Float64Array;
  readonly fleshShares: Float64Array;
  /** From the lowest income to the highest. */
  readonly atoms: readonly Atom[];
  /** Those off the axis. */
  readonly below: Part;
  readonly above: Part;
}

/** The least share of people on one income that is drawn as a step rather than smoothed. */
const leastAtom = 0.01;

/** One value alone, however heavy, is a record of the sample and no accident of the law. */
const leastAtomRecords = 2;

function fenOf(income: number): number {
  return Math.round(income * 100);
}

/** The place after the last row with the same income, to the fen. */
function endOfRun(values: Float64Array, start: number): number {
  const fen = fenOf(values[start]!);
  let end = start + 1;
  while (end < values.length && fenOf(values[end]!) === fen) end++;
  return end;
}

function part(sample: Sample, start: number, end: number, closeness: Closeness): Part {
  const { values, weights, totalWeight } = sample;
  let weight = 0;
  let flesh = 0;
  for (let place = start; place < end; place++) {
    weight += weights[place]!;
    flesh += weights[place]! * closeness(values[place]!);
  }
  return { share: weight / totalWeight, flesh: flesh / totalWeight };
}

type Closeness = (income: number) => number;

/**
 * Sorts the people of a sample into bins, atoms and the two ends off the axis.
 * @param records that each row of the input is made of; 1 each where left out
 */
export function massOf(sample: Sample, closeness: Closeness, records?: Float64Array): Mass {
  const { values, rows, order } = sample;
  const recordsIn = (start: number, end: number) =>
    records === undefined
      ? end - start
      : order.subarray(start, end).reduce((sum, row) => sum + records[row]!, 0);
  const first = firstAtLeast(values, lowestIncome);
  const last = firstAbove(values, highestIncome);
  const outlineShares = new Float64Array(binCount);
  const fleshShares = new Float64Array(binCount);
  const atoms: Atom[] = [];
  for (let start = first, end = first; start < last; start = end) {
    end = Math.min(endOfRun(values, start), last);
    const run = part(sample, start, end, closeness);
    if (run.share >= leastAtom && recordsIn(start, end) >= leastAtomRecords) {
      atoms.push({ income: fenOf(values[start]!) / 100, ...run });
    } else {
      const place = binOf(values[start]!);
      outlineShares[place]! += run.share;
      fleshShares[place]! += run.flesh;
    }
  }
  const below = part(sample, 0, first, closeness);
  return { outlineShares, fleshShares, atoms, below, above: part(sample, last, rows, closeness) };
}
