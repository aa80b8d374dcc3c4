// What weights cost in precision, and which of them are extreme.
//
// Reference: L. Kish (1965), Survey sampling, and (1992), Weighting for unequal Pi, Journal of Official Statistics 8:
// the design effect of unequal weights is 1 plus their squared coefficient of variation, n Σw² / (Σw)².

export interface WeightQuality {
  readonly records: number;
  readonly total: number;
  readonly designEffect: number;
  /** As many records of equal weights would be as good. */
  readonly effectiveRecords: number;
  readonly least: number;
  readonly median: number;
  readonly most: number;
  readonly belowZero: number;
  /** Records whose weight is over five times the median. */
  readonly overFiveMedians: number;
}

/** How weights are spread. */
export function qualityOf(weights: Float64Array): WeightQuality {
  const sorted = weights.toSorted();
  const records = weights.length;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const squares = weights.reduce((sum, weight) => sum + weight * weight, 0);
  const designEffect = (records * squares) / (total * total);
  const median = quantileOf(sorted, 0.5);
  return {
    records,
    total,
    designEffect,
    effectiveRecords: records / designEffect,
    least: sorted[0]!,
    median,
    most: sorted[records - 1]!,
    belowZero: sorted.filter((weight) => weight < 0).length,
    overFiveMedians: sorted.filter((weight) => weight > 5 * median).length,
  };
}

/** How far weights moved. */
export interface FactorSpread {
  /** Factors at shares of the records: the least, 1 %, 5 %, half, 95 %, 99 %, the most. */
  readonly quantiles: readonly { readonly at: number; readonly factor: number }[];
  /** Records whose weight is as low or as high as the bounds let it be. */
  readonly atLeast: number;
  readonly atMost: number;
  /** Records moved furthest, by place, the furthest first. */
  readonly furthest: readonly number[];
}

const shares = [0, 0.01, 0.05, 0.5, 0.95, 0.99, 1];
/** A factor this near to a bound is at it. */
const atBound = 1e-6;

/** The factors from prior to new weights; records of weight 0 have none. */
export function factorsOf(
  prior: Float64Array,
  weights: Float64Array,
  bounds: { readonly least: number; readonly most: number } | null,
  mostFurthest: number,
): FactorSpread {
  const places = [...prior.keys()].filter((i) => prior[i]! > 0);
  const factor = (i: number) => weights[i]! / prior[i]!;
  const ordered = places.toSorted((a, b) => factor(a) - factor(b) || a - b);
  const sorted = Float64Array.from(ordered, factor);
  const { least, most } = bounds ?? { least: Number.NaN, most: Number.NaN };
  const distance = (i: number) => (factor(i) > 1 ? factor(i) : 1 / Math.max(factor(i), 1e-300));
  const ends = [...ordered.slice(0, mostFurthest), ...ordered.slice(-mostFurthest)];
  const furthest = [...new Set(ends)].toSorted((a, b) => distance(b) - distance(a) || a - b);
  return {
    quantiles: shares.map((at) => ({ at, factor: quantileOf(sorted, at) })),
    atLeast: sorted.filter((one) => one <= least + atBound).length,
    atMost: sorted.filter((one) => one >= most - atBound).length,
    furthest: furthest.slice(0, mostFurthest),
  };
}

/** The value below which a share of sorted values lies, as R's default has it: between neighbours by the distance. */
function quantileOf(sorted: Float64Array, share: number): number {
  const at = (sorted.length - 1) * share;
  const low = Math.floor(at);
  const [a, b] = [sorted[low]!, sorted[Math.min(low + 1, sorted.length - 1)]!];
  return a + (b - a) * (at - low);
}
