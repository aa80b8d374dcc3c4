// What households come to in groups: people, and the sums of columns of fen, in one pass.
// Two weights: the survey's for means and shares, the census's, exact, for totals that agree with the ledger.

import type { HouseholdTable } from '../engine/household-table.ts';
import { ExactSums } from './exact-sums.ts';

/** One group. */
export interface GroupSums {
  /** Households of the sample. */
  readonly rows: number;
  /** Persons of the sample. */
  readonly members: number;
  /** Persons, in thousandths, by census weights. */
  readonly persons: bigint;
  /** Persons by survey weights, in thousandths. */
  readonly weight: number;
  /** Survey weight × fen by column. */
  readonly survey: readonly number[];
  /** Census weight × fen by column, in 1/1,000 fen, exact. */
  readonly census: readonly bigint[];
}

/**
 * Sums by group.
 * @param of the group of each household, 1 to `count`; 0 where it is in none.
 * @param columns in whole fen, by household.
 */
export function sumsByGroup(
  table: HouseholdTable,
  of: Uint8Array,
  count: number,
  columns: readonly Float64Array[],
): GroupSums[] {
  const size = table.column('size');
  const census = table.column('census');
  const survey = table.column('survey');
  const width = columns.length;
  const exact = new ExactSums((count + 1) * (width + 1));
  const plain = new Float64Array((count + 1) * (width + 3));
  for (let row = 0; row < table.length; row++) {
    const group = of[row] ?? 0;
    if (group === 0) continue;
    const weight = survey[row] ?? 0;
    const people = census[row] ?? 0;
    const at = group * (width + 3);
    const exactAt = group * (width + 1);
    columns.forEach((column, i) => {
      const fen = column[row] ?? 0;
      plain[at + i] = (plain[at + i] ?? 0) + weight * fen;
      exact.add(exactAt + i, people, fen);
    });
    const persons = size[row] ?? 0;
    plain[at + width] = (plain[at + width] ?? 0) + weight * persons;
    plain[at + width + 1] = (plain[at + width + 1] ?? 0) + 1;
    plain[at + width + 2] = (plain[at + width + 2] ?? 0) + persons;
    exact.add(exactAt + width, people, persons);
  }
  return Array.from({ length: count }, (_, i): GroupSums => {
    const at = (i + 1) * (width + 3);
    const exactAt = (i + 1) * (width + 1);
    return {
      rows: plain[at + width + 1] ?? 0,
      members: plain[at + width + 2] ?? 0,
      persons: exact.total(exactAt + width),
      weight: plain[at + width] ?? 0,
      survey: [...plain.subarray(at, at + width)],
      census: columns.map((_, c) => exact.total(exactAt + c)),
    };
  });
}

/** Groups together. */
export function together(groups: readonly GroupSums[]): GroupSums {
  const [first, ...others] = groups;
  if (first === undefined) throw new RangeError('there is no group to add up');
  return others.reduce(
    (sum, one) => ({
      rows: sum.rows + one.rows,
      members: sum.members + one.members,
      persons: sum.persons + one.persons,
      weight: sum.weight + one.weight,
      survey: sum.survey.map((value, i) => value + (one.survey[i] ?? 0)),
      census: sum.census.map((value, i) => value + (one.census[i] ?? 0n)),
    }),
    first,
  );
}

/** Mean of a column in yuan per head, by survey weights; null where there is nobody. */
export function meanOf({ weight, survey }: GroupSums, column: number): number | null {
  return weight > 0 ? (survey[column] ?? 0) / weight / 100 : null;
}
