/**
 * Standard errors by leaving out a group of rows at a time, for measures that are not worth a formula of their own.
 *
 *     SE² = (G − 1) / G · Σ_g (θ_(g) − mean θ)²
 *
 * θ_(g) is the measure without group g (delete-a-group jackknife: Kott 2001, Journal of Official Statistics 17:521). Rows come
 * to groups by a hash of their number: synthetic people are spread evenly in their order, and every so-manieth row would be no
 * random part of them.
 */

/** Groups, unless there are fewer rows. */
export const jackknifeGroups = 40;

/**
 * Standard errors of several measures of the same rows; null where a measure has no value without some group.
 * @param of the measures with the weights of one group set to zero; null where one has no value
 */
export function jackknifeErrors<Key extends string>(
  weights: Float64Array,
  of: (weights: Float64Array) => Readonly<Record<Key, number | null>>,
  groups = Math.min(jackknifeGroups, weights.length),
): Record<Key, number | null> {
  const found = Array.from({ length: groups }, (_, group) =>
    of(weights.map((weight, row) => (groupOf(row, groups) === group ? 0 : weight))),
  );
  const keys = Object.keys(found[0] ?? {}) as Key[];
  const errors = keys.map((key) => [key, errorOf(found.map((one) => one[key]))] as const);
  return Object.fromEntries(errors) as Record<Key, number | null>;
}

function errorOf(values: readonly (number | null)[]): number | null {
  const numbers = values.filter((one) => one !== null);
  if (numbers.length < values.length || numbers.length < 2) return null;
  const mean = numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  const squares = numbers.reduce((sum, one) => sum + (one - mean) * (one - mean), 0);
  return Math.sqrt(((numbers.length - 1) / numbers.length) * squares);
}

/** A row's group: its number well mixed (the finaliser of MurmurHash3). */
function groupOf(row: number, groups: number): number {
  let mixed = row + 1;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) % groups;
}
