// What each part of a package contributes to what the package does: alone, added in the order given, and whatever the
// order. Figures are whole numbers while they are divided, so that the shares add up to the package exactly.

import type { Label } from '../../engine/quantity.ts';
import type { NumberFormat } from '../../report/numbers.ts';
import type { LeagueRow } from './league.ts';
import type { Parts } from './shapley.ts';
import { allParts, mostParts, ordersOf, shapley, stacked } from './shapley.ts';

/** A figure that is attributed. */
export interface AttributedFigure {
  readonly key: string;
  readonly label: Label;
  readonly format: NumberFormat;
  readonly of: (row: LeagueRow) => number | bigint | null;
}

/** The figures, the cost in yuan. */
export const attributedFigures: readonly AttributedFigure[] = [
  figure('olive', 'index', 'O', 'O', (row) => row.olive),
  figure('gini', 'index', 'Gini', '基尼系数', (row) => row.gini),
  figure('bandNbs', 'share', 'Bureau’s band', '国家统计局收入带', (row) => row.bandNbs),
  figure('belowLine', 'share', 'Below the line', '低于低保线', (row) => row.belowLine),
  figure('cost', 'yuanTotal', 'Public cost', '财政与基金净支出', (row) => row.cost.total),
];

function figure(
  key: string,
  format: NumberFormat,
  en: string,
  zh: string,
  of: AttributedFigure['of'],
): AttributedFigure {
  return { key, format, label: { en, zh }, of };
}

/** A part's share of one figure, in the figure's unit. */
export interface Share {
  readonly part: Label;
  readonly alone: number;
  readonly stacked: number;
  /** Null where there are too many parts to try every set of them. */
  readonly orderFree: number | null;
}

/** One figure of a package, divided among its parts. */
export interface Attributed {
  readonly figure: AttributedFigure;
  readonly shares: readonly Share[];
  /** What the package does. */
  readonly whole: number;
}

/**
 * Divides the figures of a package. A figure that some set of parts has no number for is left out.
 * @param parts their names, in the order in which they are stacked.
 * @param rows a league’s line for every set of parts that was tried.
 */
export function attribute(
  parts: readonly Label[],
  rows: ReadonlyMap<Parts, LeagueRow>,
): Attributed[] {
  return attributedFigures.flatMap((one): Attributed[] => {
    const found = [...rows].map(([set, row]) => [set, wholeNumber(one.of(row))] as const);
    if (found.some(([, value]) => value === null)) return [];
    const values = new Map<Parts, bigint>([[0, 0n]]);
    for (const [set, value] of found) values.set(set, value ?? 0n);
    return [divided(one, parts, values)];
  });
}

function divided(
  one: AttributedFigure,
  parts: readonly Label[],
  values: ReadonlyMap<Parts, bigint>,
): Attributed {
  const count = parts.length;
  const worth = (set: Parts): bigint => {
    const value = values.get(set);
    if (value === undefined) throw new RangeError(`set ${set} of the parts was not tried`);
    return value;
  };
  const inUnit = (value: bigint, over = 1n) => Number(value) / Number(over) / unitOf(one);
  const inOrder = stacked(count, worth);
  const all = Array.from({ length: allParts(count) + 1 }, (_, set) => set);
  const free = count > mostParts ? null : shapley(count, all.map(worth));
  const shares = parts.map((part, i) => ({
    part,
    alone: inUnit(worth(2 ** i)),
    stacked: inUnit(inOrder[i] ?? 0n),
    orderFree: free === null ? null : inUnit(free[i] ?? 0n, ordersOf(count)),
  }));
  return { figure: one, shares, whole: inUnit(worth(allParts(count))) };
}

/** Parts of 1 that measures are counted in: differences of numbers between 0 and 1 are multiples of these. */
const fineness = 2 ** 60;

/** Fen stay fen. */
function wholeNumber(value: number | bigint | null): bigint | null {
  if (value === null || typeof value === 'bigint') return value;
  return BigInt(Math.round(value * fineness));
}

function unitOf({ key }: AttributedFigure): number {
  return key === 'cost' ? 100 : fineness;
}
