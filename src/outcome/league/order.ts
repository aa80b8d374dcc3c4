// In which order a league stands: by a column, the best first, or as the reforms were named. Ties keep the order given.

import type { Problem } from '../../engine/problem.ts';
import { ProblemsError, suggest } from '../../engine/problem.ts';
import type { LeagueRow } from './league.ts';

type Value = number | bigint | string | null;

interface Sorting {
  readonly of: (row: LeagueRow) => Value;
  /** What is better, and comes first: more or less of it. */
  readonly better: 'more' | 'less';
}

/** Columns that a league can be sorted by. */
export const sortings: Readonly<Record<string, Sorting>> = {
  reform: { of: (row) => row.reform, better: 'less' },
  cost: { of: (row) => row.cost.total, better: 'less' },
  centre: { of: (row) => row.cost.centre, better: 'less' },
  province: { of: (row) => row.cost.provinceAndBelow, better: 'less' },
  funds: { of: (row) => row.cost.funds, better: 'less' },
  olive: { of: (row) => row.olive, better: 'more' },
  oliveLow: { of: (row) => row.oliveLow, better: 'less' },
  oliveHigh: { of: (row) => row.oliveHigh, better: 'less' },
  bandNbs: { of: (row) => row.bandNbs, better: 'more' },
  band10to50: { of: (row) => row.band10to50, better: 'more' },
  band20to60: { of: (row) => row.band20to60, better: 'more' },
  gini: { of: (row) => row.gini, better: 'less' },
  belowLine: { of: (row) => row.belowLine, better: 'less' },
  urbanRuralRatio: { of: (row) => row.urbanRuralRatio, better: 'less' },
  winners: { of: (row) => row.winners, better: 'more' },
  losers: { of: (row) => row.losers, better: 'less' },
  pointsPerBillion: { of: (row) => row.pointsPerBillion, better: 'more' },
};

/** How a league is to stand. */
export interface LeagueOrder {
  /** A column, or null for the order in which the reforms were named. */
  readonly column: string | null;
  readonly isReversed: boolean;
}

/** The most points of O first. */
export const usualOrder: LeagueOrder = { column: 'olive', isReversed: false };

/**
 * What `--sort` says: a column, `given`, or either with `:reverse`.
 * @throws ProblemsError naming the nearest column.
 */
export function readOrder(text: string): LeagueOrder {
  const [column = '', manner, ...more] = text.split(':');
  const isKnown = column === 'given' || Object.hasOwn(sortings, column);
  const isReversed = manner === 'reverse';
  if (isKnown && (manner === undefined || isReversed) && more.length === 0)
    return { column: column === 'given' ? null : column, isReversed };
  const names = ['given', ...Object.keys(sortings)];
  const where = `--sort ${text}`;
  const message = isKnown
    ? `found "${text}"; expected ${column} or ${column}:reverse`
    : `"${column}" is no column of the league; expected one of ${names.join(', ')}`;
  const problem: Problem = { code: 'unknown-name', where, message };
  throw new ProblemsError([{ ...problem, ...(isKnown ? {} : suggest(column, names)) }]);
}

/** The places of the rows in order: best first, rows without a number last, ties as they were. */
export function leagueOrder(
  rows: readonly LeagueRow[],
  { column, isReversed }: LeagueOrder,
): number[] {
  const places = rows.map((_, place) => place);
  const sorting = column === null ? undefined : sortings[column];
  if (sorting === undefined) return isReversed ? places.reverse() : places;
  const values = rows.map(sorting.of);
  const sign = (sorting.better === 'less' ? 1 : -1) * (isReversed ? -1 : 1);
  return places.sort((a, b) => {
    const [one, other] = [values[a] ?? null, values[b] ?? null];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return one === other ? 0 : one < other ? -sign : sign;
  });
}
