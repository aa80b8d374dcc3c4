// Schedules and tables as formulas see them.

import type { BracketRow, Brackets, ParameterShape, ParameterValue, Table } from '../parameter.ts';

/** A tax schedule with its methods. */
export function bracketsOf(rows: readonly BracketRow[]): Brackets {
  const rowOf = (x: number): BracketRow => {
    for (const row of rows) if (row[0] === null || x <= row[0]) return row;
    throw new RangeError(`the schedule ends below ${x}`);
  };
  return {
    taxOn: (x) => (x <= 0 ? 0 : x * rowOf(x)[1] - rowOf(x)[2]),
    rateAt: (x) => rowOf(x)[1],
    quickAt: (x) => rowOf(x)[2],
  };
}

/** A table with its method. Below the first row the first value holds, beyond the last the last. */
export function tableOf(
  rows: readonly (readonly [number, number])[],
  mode: 'step' | 'linear',
): Table {
  const starts = Float64Array.from(rows, (row) => row[0]);
  const lastAtOrBelow = (x: number): number => {
    let [low, high] = [0, rows.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= x) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const step = (x: number) => rows[lastAtOrBelow(x)]?.[1] ?? 0;
  const linear = (x: number) => {
    const i = lastAtOrBelow(x);
    const [x0, y0] = rows[i] ?? [0, 0];
    const [x1, y1] = rows[i + 1] ?? [x0, y0];
    return x <= x0 || x1 === x0 ? y0 : y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
  };
  return { at: mode === 'step' ? step : linear };
}

/** What a formula sees of a parameter: a number, a schedule or a table. */
export function seenBy(shape: ParameterShape, value: ParameterValue): number | Brackets | Table {
  if (shape.is === 'brackets') return bracketsOf(value as readonly BracketRow[]);
  if (shape.is === 'table')
    return tableOf(value as readonly (readonly [number, number])[], shape.mode);
  return Number(value);
}
