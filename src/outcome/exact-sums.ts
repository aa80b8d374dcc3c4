// Weighted sums of fen over households, exact: in the thousandths of a fen of a run's totals, so that the rows of a table
// add up to the ledger. Two limbs below 2^53 as in `engine/accumulate.ts`; what is too large for them in BigInt.

const limb = 2 ** 16;
const largestWeight = 2 ** 30;
const largestAmount = 2 ** 36;
const room = 2 ** 51;

/** So many sums side by side. */
export class ExactSums {
  readonly #low: Float64Array;
  readonly #high: Float64Array;
  readonly #beyond: bigint[];

  /** @param length how many sums. */
  constructor(length: number) {
    this.#low = new Float64Array(length);
    this.#high = new Float64Array(length);
    this.#beyond = Array.from({ length }, () => 0n);
  }

  /** Adds weight × fen; both whole numbers, the weight in 1/1,000 household. */
  add(i: number, weight: number, fen: number): void {
    if (weight === 0 || fen === 0) return;
    if (weight > largestWeight || fen > largestAmount || fen < -largestAmount) {
      this.#beyond[i] = (this.#beyond[i] ?? 0n) + BigInt(weight) * BigInt(fen);
      return;
    }
    const above = Math.floor(fen / limb);
    this.#low[i] = (this.#low[i] ?? 0) + weight * (fen - above * limb);
    this.#high[i] = (this.#high[i] ?? 0) + weight * above;
    const high = this.#high[i] ?? 0;
    if ((this.#low[i] ?? 0) > room || high > room || high < -room) this.#settle(i);
  }

  /** The sum in 1/1,000 fen. */
  total(i: number): bigint {
    const low = BigInt(this.#low[i] ?? 0);
    return (this.#beyond[i] ?? 0n) + low + BigInt(this.#high[i] ?? 0) * BigInt(limb);
  }

  #settle(i: number): void {
    this.#beyond[i] = this.total(i);
    this.#low[i] = 0;
    this.#high[i] = 0;
  }
}
