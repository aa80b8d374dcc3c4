// The quick deductions 速算扣除数 of a schedule: what is taken off x · rate so that the tax rises without a step.

import type { BracketRow } from './parameter.ts';

/** The quick deductions of a schedule written as [bound, rate] rows only. */
export function withQuickDeductions(
  rows: readonly (readonly [number | null, number])[],
): BracketRow[] {
  let quick = 0;
  return rows.map(([upTo, rate], i) => {
    const below = rows[i - 1];
    // At the bound both rows give the same tax, to the fen: the new quick deduction absorbs the step in the rate.
    if (below !== undefined) quick += Number(below[0]) * (rate - below[1]);
    quick = Math.floor(quick * 100 + 0.5) / 100;
    return [upTo, rate, quick];
  });
}
