// A piece of work that never changes, to measure others against; and quantiles of what was measured.

const size = 1024;
const numbers = Float64Array.from({ length: size }, (_, i) => 1 + i / size);
const words = new Int32Array(size);

/** Multiplications, roots and mixed bits over columns of a block's length, as a fill is made of them. */
export function reference(): void {
  for (let round = 1; round <= 16; round++) {
    for (let i = 0; i < size; i++) {
      words[i] = Math.imul(words[i]! ^ (words[i]! >>> 15), 0x2c1b3c6d) + i;
      numbers[i] = Math.sqrt(numbers[i]! * 1.5 + (words[i]! >>> 20) * 2 ** -12);
    }
  }
}

/** The number below which a share of some numbers lies. */
export function quantile(numbers: ArrayLike<number>, share: number): number {
  const sorted = Float64Array.from(numbers).sort();
  return sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
}
