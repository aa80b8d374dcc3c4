// Figures that move no money, totalled over the people of a result.

import { figures } from '../law/figures.ts';
import type { Outcome } from '../simulate.ts';

/** A figure's total in its own unit, of the households selected. */
export function figureTotal({ totals, included, options }: Outcome, name: string): number {
  const place = Object.keys(figures).indexOf(name);
  const from = (options.where ?? []).length > 0 ? included : totals;
  return Number(from.figures[place] ?? 0n) / 100_000;
}
