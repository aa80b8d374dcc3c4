// Figures that move no money, totalled over the people of a result.

import type { Quantity } from '../engine/quantity.ts';
import { figures } from '../law/figures.ts';
import type { Outcome, RunOptions } from '../simulate.ts';
import { figuresOfConvention } from './convention.ts';
import { tableFigures } from './table-figures.ts';
import { targetFigures } from './targets/figures.ts';

/**
 * The figures of a run: the usual ones, and those asked for.
 * @throws RangeError for a name that stands for none.
 */
export function figuresOf(
  options: RunOptions,
): Readonly<Record<string, Quantity<number, 'household'>>> {
  const asked = [...(options.figures ?? []), ...figuresOfConvention(options)];
  const more = [...new Set(asked)].map((name) => {
    const figure = tableFigures[name] ?? targetFigures[name];
    if (figure === undefined) throw new RangeError(`there is no figure "${name}"`);
    return [name, figure] as const;
  });
  return { ...figures, ...Object.fromEntries(more) };
}

/**
 * A figure's total in its own unit, of the households selected.
 * @throws RangeError for a figure that the run was not asked for.
 */
export function figureTotal({ totals, included, options }: Outcome, name: string): number {
  const place = Object.keys(figuresOf(options)).indexOf(name);
  if (place < 0) throw new RangeError(`the run has no figure "${name}"`);
  const from = (options.where ?? []).length > 0 ? included : totals;
  return Number(from.figures[place] ?? 0n) / 100_000;
}
