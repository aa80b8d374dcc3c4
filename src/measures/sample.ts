/**
 * A weighted sample, sorted once: what every measure of one variable reads.
 *
 * Sorting, checking and cumulating happen here; a measure is then one pass or a binary search.
 * Rows of weight zero are dropped and counted; a value that is not finite, or a negative weight,
 * is refused. Negative values are kept and counted: which measure clamps, drops or refuses them
 * is the measure's convention, and said there.
 */
import { MeasureError } from './problem.ts';
import { ascendingOrder, type Column } from './sort.ts';

/** Rows in ascending order of value, with running totals (each including its own row). */
export interface Sample {
  /** Rows with a positive weight. */
  readonly rows: number;
  /** Rows left out because their weight is zero. */
  readonly droppedRows: number;
  /** Rows below zero, among those kept. */
  readonly negativeRows: number;
  /** Rows at or below zero, among those kept. */
  readonly nonPositiveRows: number;
  readonly values: Float64Array;
  readonly weights: Float64Array;
  /** Row number in the input of each place in the sample. */
  readonly order: Uint32Array;
  readonly cumulativeWeights: Float64Array;
  readonly cumulativeIncomes: Float64Array;
  readonly totalWeight: number;
  readonly totalIncome: number;
  readonly mean: number;
}

/**
 * Sort and check a weighted sample.
 * @param values one number per row, finite
 * @param weights one number per row, finite and not negative; equal weights of 1 if left out
 * @param order `ascendingOrder(values)`, where it is known already (a second set of weights)
 * @throws MeasureError length-mismatch, not-finite, negative-weight, no-observations
 */
export function makeSample(values: Column, weights?: Column, order?: Uint32Array): Sample {
  checkColumns(values, weights);
  const ascending = order ?? ascendingOrder(values);
  const kept = weights === undefined ? ascending : withPositiveWeight(ascending, weights);
  const sorted = new Float64Array(kept.length);
  const sortedWeights = new Float64Array(kept.length);
  for (let place = 0; place < kept.length; place++) {
    const row = kept[place]!;
    sorted[place] = values[row]! + 0;
    sortedWeights[place] = weights === undefined ? 1 : weights[row]!;
  }
  return cumulate(sorted, sortedWeights, kept, values.length - kept.length);
}

/** The rows of an order whose weight is above zero. */
function withPositiveWeight(order: Uint32Array, weights: Column): Uint32Array {
  const kept = new Uint32Array(order.length);
  let count = 0;
  for (let place = 0; place < order.length; place++) {
    const row = order[place]!;
    kept[count] = row;
    if (weights[row]! > 0) count++;
  }
  return count === order.length ? kept : kept.slice(0, count);
}

/** A sample from parts that are sorted and checked already (groups, positive values). */
export function cumulate(
  values: Float64Array,
  weights: Float64Array,
  order: Uint32Array,
  droppedRows: number,
): Sample {
  const rows = values.length;
  if (rows === 0) {
    throw new MeasureError('no-observations', 'The sample holds no row with a positive weight.');
  }
  const cumulativeWeights = new Float64Array(rows);
  const cumulativeIncomes = new Float64Array(rows);
  let totalWeight = 0;
  let totalIncome = 0;
  for (let place = 0; place < rows; place++) {
    totalWeight += weights[place]!;
    totalIncome += weights[place]! * values[place]!;
    cumulativeWeights[place] = totalWeight;
    cumulativeIncomes[place] = totalIncome;
  }
  const allEqual = values[0] === values[rows - 1];
  return {
    rows,
    droppedRows,
    negativeRows: firstAtLeast(values, 0),
    nonPositiveRows: firstAbove(values, 0),
    values,
    weights,
    order,
    cumulativeWeights,
    cumulativeIncomes,
    totalWeight,
    totalIncome,
    // Equal incomes must give exactly no inequality, whatever the rounding of the sums.
    mean: allEqual ? values[0]! : totalIncome / totalWeight,
  };
}

/** The rows above zero, as a sample of their own. Refused if there are none. */
export function positivePart(sample: Sample): Sample {
  const from = sample.nonPositiveRows;
  if (from === sample.rows) {
    throw new MeasureError('no-positive-values', 'No value is above zero.');
  }
  if (from === 0) return sample;
  const dropped = sample.droppedRows + from;
  const { values, weights, order } = sample;
  return cumulate(values.subarray(from), weights.subarray(from), order.subarray(from), dropped);
}

/** The first place whose value is `limit` or more. */
export function firstAtLeast(ascending: Float64Array, limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first place whose value is above `limit`. */
export function firstAbove(ascending: Float64Array, limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A running total up to, and without, `place`. */
export function before(cumulative: Float64Array, place: number): number {
  return place === 0 ? 0 : cumulative[place - 1]!;
}

/** Refuse a sample whose incomes add up to zero or less: shares of them have no meaning. */
export function requirePositiveTotal(sample: Sample, what: string): void {
  if (sample.totalIncome > 0) return;
  if (sample.totalIncome === 0) {
    throw new MeasureError('zero-total', `${what}: the incomes add up to zero.`);
  }
  throw new MeasureError('negative-total', `${what}: the incomes add up to less than zero.`);
}

/** Refuse columns of unequal length, values that are not finite, weights that are negative. */
export function checkColumns(values: Column, weights: Column | undefined): void {
  if (weights !== undefined && weights.length !== values.length) {
    throw new MeasureError(
      'length-mismatch',
      `There are ${values.length} values and ${weights.length} weights.`,
    );
  }
  checkFinite(values, 'values', Number.NEGATIVE_INFINITY);
  if (weights !== undefined) checkFinite(weights, 'weights', 0);
}

/** Refuse a column with anything but finite numbers of at least `least`, naming the first rows. */
function checkFinite(column: Column, what: string, least: number): void {
  const wrong: number[] = [];
  let infinite = false;
  for (let row = 0; row < column.length; row++) {
    const value = column[row]!;
    if (Number.isFinite(value) && value >= least) continue;
    wrong.push(row);
    infinite ||= !Number.isFinite(value);
  }
  if (wrong.length === 0) return;
  const rows = `${wrong.slice(0, 5).join(', ')}${wrong.length > 5 ? ' …' : ''}`;
  const fault = infinite ? 'not finite' : 'negative';
  throw new MeasureError(
    infinite ? 'not-finite' : 'negative-weight',
    `${wrong.length} of the ${what} are ${fault} (rows counted from 0: ${rows}).`,
  );
}
