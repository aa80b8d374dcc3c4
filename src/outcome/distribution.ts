// Who has what, who pays what and who gets what: incomes, taxes and benefits by decile of persons, at the top, and by
// the statistics bureau's five groups of households.

import type { Label } from '../engine/quantity.ts';
import type { Outcome } from '../simulate.ts';
import type { GroupSums } from './group-sums.ts';
import { sumsByGroup, together } from './group-sums.ts';
import { bureauGroups, decileGroups, type Grouping, topGroups } from './household-groups.ts';
import type { InstrumentGroup } from './instrument-groups.ts';
import { groupColumns, groupEffect, instrumentGroups, isPaid } from './instrument-groups.ts';

/** What a run keeps for these tables: names for `RunOptions.kept`. */
export const distributionKept: readonly string[] = groupColumns;

/** Incomes shown, in their order. */
export const incomesShown = [
  ...(['market', 'netMarket', 'disposable', 'afterGiving', 'consumable', 'final'] as const),
] as const;

/** Kinds of instruments added up: what is paid, and what is got. */
export const kindsShown = ['directTax', 'cash', 'private', 'indirectTax', 'service'] as const;

/** A row: its people and the sums of every column. */
export interface DistributionRow {
  readonly key: string;
  readonly label: Label;
  readonly sums: GroupSums;
}

/** Rows of every grouping, and which column is what. */
export interface Distribution {
  readonly rows: readonly DistributionRow[];
  readonly groups: readonly InstrumentGroup[];
  /** The place of an income or of an instrument group, by key, in the sums. Taxes count as paid, the rest as got. */
  readonly at: ReadonlyMap<string, number>;
}

/**
 * The distribution of a run.
 * @param ranking the run whose disposable incomes make the groups: the baseline, for a reform.
 * @throws RangeError where the run did not keep `distributionKept`.
 */
export function distribution(outcome: Outcome, ranking: Outcome = outcome): Distribution {
  const groups = instrumentGroups(outcome.policy.legislation);
  const effects = groups.map((group) => {
    const effect = groupEffect(outcome, group);
    return isPaid(group) ? effect.map((fen) => 0 - fen) : effect;
  });
  const columns = [...incomesShown.map((name) => outcome.table.column(name)), ...effects];
  const keys = [...incomesShown, ...groups.map(({ key }) => key)];
  const sumsIn = ({ of, groups: own }: Grouping) =>
    sumsByGroup(outcome.table, of, own.length, columns);
  return {
    rows: rowsOf(ranking, sumsIn),
    groups,
    at: new Map(keys.map((key, i) => [key, i])),
  };
}

function rowsOf(
  { table }: Outcome,
  sumsIn: (grouping: Grouping) => readonly GroupSums[],
): DistributionRow[] {
  const named = (grouping: Grouping) => {
    const sums = sumsIn(grouping);
    return grouping.groups.map(({ key, label }, i) => ({ key, label, sums: sums[i] as GroupSums }));
  };
  const deciles = named(decileGroups(table));
  const top = named(topGroups(table));
  const fifths = named(bureauGroups(table));
  const sumOf = (rows: readonly DistributionRow[]) => together(rows.map(({ sums }) => sums));
  const everybody = { key: 'all', label: { en: 'all persons', zh: '全部人口' } };
  const top5 = { key: 'top5', label: { en: 'top 5 %', zh: '最高5%' } };
  const families = { key: 'families', label: { en: 'all family households', zh: '全部家庭户' } };
  return [
    ...deciles,
    { ...top5, sums: sumOf(top) },
    ...top.filter(({ key }) => key === 'top1'),
    { ...everybody, sums: sumOf(deciles) },
    ...fifths,
    { ...families, sums: sumOf(fifths) },
  ];
}

/** The survey sum of all groups of a kind in a row, in the unit of `GroupSums.survey`. */
export function ofKind(
  { groups, at }: Distribution,
  { survey }: GroupSums,
  kind: InstrumentGroup['kind'],
): number {
  return groups
    .filter((group) => group.kind === kind)
    .reduce((sum, { key }) => sum + (survey[at.get(key) ?? -1] ?? 0), 0);
}
