// Totals of a run: integers only, so that merging is associative and no order can matter.
// Amounts are in fen, weights in 1/1,000 household, so totals are in 1/1,000 fen. Inside a block they are summed in
// float64 below 2^53, above in BigInt: national sums pass 2^53 fen.

/** Total amounts and counts, by place in the run's lists of flows, concepts and figures. */
export interface Totals {
  /** Weighted amount of each flow, in 1/1,000 fen. */
  readonly flows: bigint[];
  /** Weighted number of persons with an amount, all members for a household's or a unit's flow, in 1/1,000. */
  readonly payers: bigint[];
  /** Weighted sum of each income concept over households, in 1/1,000 fen. */
  readonly concepts: bigint[];
  /** Weighted sum of each extra figure, in 1/1,000 of a hundredth of its unit. */
  readonly figures: bigint[];
  /** Weighted households and persons, in 1/1,000. */
  readonly population: bigint[];
}

/** Empty totals for so many flows, concepts and figures. */
export function noTotals(flows: number, concepts: number, figures: number): Totals {
  const zeros = (length: number) => Array.from({ length }, () => 0n);
  return {
    flows: zeros(flows),
    payers: zeros(flows),
    concepts: zeros(concepts),
    figures: zeros(figures),
    population: zeros(2),
  };
}

/** Adds totals into others. */
export function addTotals(into: Totals, from: Totals): void {
  for (const key of ['flows', 'payers', 'concepts', 'figures', 'population'] as const) {
    from[key].forEach((value, i) => {
      into[key][i] = (into[key][i] ?? 0n) + value;
    });
  }
}

/** A yuan amount in whole fen. Amounts stored on the fen come back exactly. */
export function fenOf(yuan: number): number {
  return Math.floor(yuan * 100 + 0.5);
}

/** 1/1,000 of a unit to the whole, half away from zero. */
export function wholeOf(thousandths: bigint): bigint {
  const half = thousandths < 0n ? -500n : 500n;
  return (thousandths + half) / 1000n;
}
