// Who gains and who loses, by decile, by type of household and by where people live.

import type { Comparison } from './compare.ts';
import { sumsByGroup } from './group-sums.ts';
import { decileGroups, householdTypes, regionGroups, typeFigures } from './household-groups.ts';
import type { Thresholds, WinnersRow } from './winners.ts';
import { usualThresholds, winnersIn } from './winners.ts';

/** What both runs keep for it: names for `RunOptions.figures` and `RunOptions.kept`. */
export const winnersKept: readonly string[] = typeFigures;

/** A group with its people. */
export interface WinnersOfGroup extends WinnersRow {
  readonly grouping: string;
  readonly key: string;
  readonly label: { readonly en: string; readonly zh: string };
  /** Households of the sample. */
  readonly households: number;
  /** Persons, by census weights. */
  readonly persons: number;
}

/**
 * Winners and losers in every grouping; the first row is of everybody. Groups without people are left out.
 * @throws RangeError where the baseline did not keep `winnersKept`.
 */
export function winnersByGroup(
  { baseline, reform }: Comparison,
  concept: string,
  thresholds: Thresholds = usualThresholds,
): WinnersOfGroup[] {
  const deciles = decileGroups(baseline.table);
  const groupings = [deciles, householdTypes(baseline), ...regionGroups(baseline)];
  const everybody = {
    key: 'all',
    label: { en: 'All', zh: '全部' },
    groups: [{ key: 'all', label: { en: 'all persons', zh: '全部人口' } }],
    of: deciles.of.map((decile) => (decile === 0 ? 0 : 1)),
  };
  return [everybody, ...groupings].flatMap((grouping) => {
    const count = grouping.groups.length;
    const sums = sumsByGroup(baseline.table, grouping.of, count, []);
    const groups = { of: grouping.of, count };
    const rows = winnersIn(baseline.table, reform.table, concept, groups, thresholds);
    return grouping.groups.flatMap(({ key, label }, i) => {
      const [row, people] = [rows[i], sums[i]];
      if (row === undefined || people === undefined || people.rows === 0) return [];
      const persons = Number(people.persons) / 1000;
      return [{ ...row, grouping: grouping.key, key, label, households: people.rows, persons }];
    });
  });
}
