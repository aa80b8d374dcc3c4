// `--sort` and `--income`: how the league of several reforms stands.

import type { Comparison } from '../outcome/compare.ts';
import type { LeagueIncome } from '../outcome/league/league.ts';
import { leagueRow } from '../outcome/league/league.ts';
import type { LeagueOrder } from '../outcome/league/order.ts';
import { leagueOrder, readOrder, usualOrder } from '../outcome/league/order.ts';
import { ofSelection } from '../outcome/selection.ts';
import { leagueTable } from '../outcome/tables/league.ts';
import type { CardFacts } from '../outcome/tables/run-card.ts';
import { runCard } from '../outcome/tables/run-card.ts';
import type { Table } from '../report/table.ts';
import type { Outcome } from '../simulate.ts';

/** Flags of a league. */
export interface LeagueFlags {
  readonly sort?: string;
  readonly income: LeagueIncome;
}

/** What is asked of a league. */
export interface LeagueAsked {
  readonly order: LeagueOrder;
  readonly income: LeagueIncome;
}

/**
 * What the flags ask.
 * @throws ProblemsError for a column that is none.
 */
export function readLeagueFlags({ sort, income }: LeagueFlags): LeagueAsked {
  return { order: sort === undefined ? usualOrder : readOrder(sort), income };
}

/** The league of some reforms: sorted, and as a table. */
export function leagueOf(
  comparisons: readonly Comparison[],
  { order, income }: LeagueAsked,
): { readonly comparisons: readonly Comparison[]; readonly table: Table } {
  const rows = comparisons.map((one) => leagueRow(one, income));
  const sorted = leagueOrder(rows, order).flatMap((place) => comparisons[place] ?? []);
  const shown = leagueTable(sorted, income, order);
  const [one] = comparisons;
  return {
    comparisons: sorted,
    table: one === undefined ? shown : ofSelection(one.baseline, shown),
  };
}

/** The run card below a league: that of the baseline, with the files of the reforms. */
export function leagueCard(
  baseline: Outcome,
  comparisons: readonly Comparison[],
  facts: CardFacts,
): Table {
  const card = runCard(baseline, { ...facts, isCompared: true });
  const rows = comparisons.map(({ reform }) => ({
    item: { en: 'reform', zh: '改革方案' },
    value: reform.scenario.files.join(' → '),
  }));
  return { ...card, rows: [...rows, ...card.rows] };
}
