// Records at random for tests of histograms, and what they come to with every record at hand.

import fc from 'fast-check';
import type { Sample } from '../../../src/measures/sample.ts';
import { makeSample } from '../../../src/measures/sample.ts';
import type { Bins } from '../../../src/measures/stream/bins.ts';
import { Histogram } from '../../../src/measures/stream/histogram.ts';

/** A household: its fen, its weight in thousandths, its persons, whether it is a family. */
export interface Drawn {
  readonly fen: number;
  readonly weight: number;
  readonly size: number;
  readonly isFamily: boolean;
}

/** Incomes that meet every case: bunches, near ties within one bin, zero, debts, far apart. */
const fen = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 40_000_000 }) },
  { weight: 4, arbitrary: fc.integer({ min: 4_999_000, max: 5_001_000 }) },
  { weight: 2, arbitrary: fc.constantFrom(0, 5_000_000, 10_000_000, 20_000_000) },
  { weight: 1, arbitrary: fc.integer({ min: -900_000, max: -1 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 9e13 }) },
);

export const drawn: fc.Arbitrary<Drawn> = fc.record({
  fen,
  weight: fc.integer({ min: 1, max: 90_000_000 }),
  size: fc.integer({ min: 1, max: 9 }),
  isFamily: fc.boolean(),
});

export const drawnAboveZero: fc.Arbitrary<Drawn> = drawn.map((one) => ({
  ...one,
  fen: Math.max(1, Math.abs(one.fen)),
}));

/** Records without one whose income dwarfs all others, for measures that it alone would decide. */
export const drawnAlike: fc.Arbitrary<Drawn> = drawnAboveZero.map((one) => ({
  ...one,
  fen: 1 + (one.fen % 40_000_000),
}));

/** Yuan per head, as a run has it. */
export const incomeOf = ({ fen: amount, size }: Drawn): number => amount / 100 / size;

/** The records counted. */
export function histogramOf(records: readonly Drawn[], bins: Bins): Histogram {
  const histogram = new Histogram(bins);
  for (const one of records) {
    const { fen: amount, weight, size, isFamily } = one;
    histogram.add(incomeOf(one), amount, weight, isFamily ? weight : 0, weight * size);
  }
  return histogram;
}

/** The persons of the records, one row each. */
export function personsOf(records: readonly Drawn[]): Sample {
  return makeSample(
    records.map(incomeOf),
    records.map(({ weight, size }) => weight * size),
  );
}
