// One measure of one result, or baseline, reform and change beside each other: the same rows for a run and a comparison.

import type { NumberFormat } from '../../report/numbers.ts';
import type { Cell, Column } from '../../report/table.ts';
import type { Outcome } from '../../simulate.ts';
import type { Comparison } from '../compare.ts';
import { changeCell } from './changes.ts';
import { figureCell } from './shown.ts';

/** A run, or a comparison of two. */
export interface Sides {
  readonly baseline: Outcome;
  /** Null in a run. */
  readonly reform: Outcome | null;
}

/** A run as the sides of a table. */
export function oneSide(outcome: Outcome): Sides {
  return { baseline: outcome, reform: null };
}

/** A comparison as the sides of a table. */
export function bothSides({ baseline, reform }: Comparison): Sides {
  return { baseline, reform };
}

/** A number that a row has of each side. */
export interface Measure {
  readonly key: string;
  readonly format: NumberFormat;
  readonly en: string;
  readonly zh: string;
}

/** What a row has: by the measure's key. */
export type Values = Readonly<Record<string, number | bigint | null>>;

/** The columns of measures: one each, or baseline, reform and change. */
export function sideColumns(measures: readonly Measure[], { reform }: Sides): Column[] {
  return measures.flatMap(({ key, format, en, zh }): Column[] => {
    const own: Column = { key, format, label: { en, zh } };
    if (reform === null) return [own];
    return [
      own,
      { key: `${key}Reform`, format, label: { en: `${en}, reform`, zh: `${zh}：改革` } },
      {
        ...changeFormat(format),
        key: `${key}Change`,
        label: { en: `${en}, change`, zh: `${zh}：变化` },
        signed: true,
      },
    ];
  });
}

/** The cells of a row in these columns. */
export function sideCells(
  measures: readonly Measure[],
  before: Values,
  after: Values | null,
): Record<string, Cell> {
  return Object.fromEntries(
    measures.flatMap(({ key }): [string, Cell][] => {
      const was = before[key] ?? null;
      if (after === null) return [[key, was]];
      const is = after[key] ?? null;
      return [
        [key, was],
        [`${key}Reform`, is],
        [`${key}Change`, changeOf(was, is)],
      ];
    }),
  );
}

/** Reform less baseline; null where either has no value. */
export function changeOf(
  was: number | bigint | null,
  is: number | bigint | null,
): number | bigint | null {
  if (was === null || is === null) return null;
  if (typeof was === 'bigint' && typeof is === 'bigint') return is - was;
  return Number(is) - Number(was);
}

/** Changes of shares are in points, and have a digit more than the values themselves. */
function changeFormat(format: NumberFormat): Pick<Column, 'format' | 'digits'> {
  const { format: own, digits } = changeCell(0, format);
  return digits === undefined ? { format: own } : { format: own, digits };
}

/** A number and what it becomes, as cells with a format of their own, for columns whose rows differ in kind. */
export function mixedCells(
  was: number | bigint | null,
  is: number | bigint | null,
  format: NumberFormat,
): { readonly baseline: Cell; readonly reform: Cell; readonly change: Cell } {
  const change = changeOf(was, is);
  return {
    baseline: figureCell(was, format),
    reform: figureCell(is, format),
    change:
      change === null
        ? null
        : typeof change === 'bigint'
          ? { value: change, format }
          : changeCell(change, format),
  };
}
