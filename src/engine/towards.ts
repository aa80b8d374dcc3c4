// Part of the way from one value of the law to another: a reform at half its strength. The values between are such that
// what is computed with them moves evenly: half-way between two tax schedules is the schedule whose tax is the mean of
// both taxes at every income, so its rows begin wherever a row of either does.

import { bracketsOf, tableOf } from './compile/schedules.ts';
import type { BracketRow, ParameterShape, ParameterValue } from './parameter.ts';
import { withQuickDeductions } from './quick-deductions.ts';

type TableRow = readonly [x: number, value: number];

/**
 * The value a share of the way from one to the other.
 * @param share 0 is `from`, 1 is `to`; between, numbers, rates and what a table gives lie in proportion.
 * @returns null where there is nothing between: yes or no.
 */
export function towards(
  shape: ParameterShape,
  from: ParameterValue,
  to: ParameterValue,
  share: number,
): ParameterValue | null {
  if (share === 1) return to;
  if (share === 0) return from;
  if (typeof from === 'boolean' || typeof to === 'boolean') return null;
  if (typeof from === 'number' && typeof to === 'number') return between(from, to, share);
  if (typeof from === 'number' || typeof to === 'number') return null;
  if (shape.is === 'table')
    return tableBetween(from as readonly TableRow[], to as readonly TableRow[], share, shape.mode);
  return scheduleBetween(from as readonly BracketRow[], to as readonly BracketRow[], share);
}

function between(from: number, to: number, share: number): number {
  return from + share * (to - from);
}

function scheduleBetween(
  from: readonly BracketRow[],
  to: readonly BracketRow[],
  share: number,
): BracketRow[] {
  const bounds = [...new Set([...from, ...to].map(([upTo]) => upTo ?? Number.POSITIVE_INFINITY))];
  const [before, after] = [bracketsOf(from), bracketsOf(to)];
  const rows = bounds
    .sort((a, b) => a - b)
    .map((bound): [number | null, number] => [
      Number.isFinite(bound) ? bound : null,
      between(before.rateAt(bound), after.rateAt(bound), share),
    ]);
  return withQuickDeductions(rows);
}

function tableBetween(
  from: readonly TableRow[],
  to: readonly TableRow[],
  share: number,
  mode: 'step' | 'linear',
): TableRow[] {
  const [before, after] = [tableOf(from, mode), tableOf(to, mode)];
  const all = [...new Set([...from, ...to].map(([x]) => x))].sort((a, b) => a - b);
  return all.map((x) => [x, between(before.at(x), after.at(x), share)]);
}
