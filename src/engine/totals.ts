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

const limb = 65536;
const room = 2 ** 52;
/** What may be multiplied by a limb; a heavier household, as in a sample of very few, goes through BigInt. */
const largestWeight = 2 ** 36;

/** An exact weighted sum of integers, in two limbs so that no product or partial sum reaches 2^53. */
export class WeightedSum {
  #low = 0;
  #high = 0;
  #total = 0n;

  /** Adds weight · amount, both integers below 2^53. */
  add(weight: number, amount: number): void {
    const high = Math.floor(amount / limb);
    const product = weight * high;
    if (weight > largestWeight || product > room || product < -room) {
      this.#total += BigInt(weight) * BigInt(amount);
      return;
    }
    this.#low += weight * (amount - high * limb);
    this.#high += product;
    if (this.#low > room || this.#high > room || this.#high < -room) this.#flush();
  }

  #flush(): void {
    this.#total += BigInt(this.#low) + BigInt(this.#high) * BigInt(limb);
    this.#low = 0;
    this.#high = 0;
  }

  take(): bigint {
    this.#flush();
    const total = this.#total;
    this.#total = 0n;
    return total;
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
