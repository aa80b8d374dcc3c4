// Schedules and tables as vector instructions: every row is compared, and the one that holds is selected.

import type { BracketRow, ParameterShape, ParameterValue } from '../../parameter.ts';
import type { ScheduleMethod } from '../expression.ts';
import type { Assembly, Local } from './assembly.ts';
import { vector } from './assembly.ts';

type TableRow = readonly [number, number];

/** One method of a schedule or table, to be applied to the pair in `base`. */
export interface ScheduleUse {
  readonly shape: ParameterShape;
  readonly value: ParameterValue;
  readonly method: ScheduleMethod;
  readonly base: Local;
}

/** Leaves the value on the stack. */
export function scheduleCode(assembly: Assembly, use: ScheduleUse): Assembly {
  const { shape, value, base } = use;
  if (shape.is === 'brackets')
    return bracketCode(assembly, value as readonly BracketRow[], use.method, base);
  const rows = value as readonly TableRow[];
  if (shape.is === 'table' && shape.mode === 'linear') return linearCode(assembly, rows, base);
  return stepCode(assembly, rows, base, (i) => rows[i]?.[1] ?? 0);
}

function bracketCode(
  assembly: Assembly,
  rows: readonly BracketRow[],
  method: ScheduleMethod,
  base: Local,
): Assembly {
  if (method !== 'taxOn') return columnCode(assembly, rows, base, method === 'rateAt' ? 1 : 2);
  assembly.get(base);
  columnCode(assembly, rows, base, 1).vector(vector.multiply);
  columnCode(assembly, rows, base, 2).vector(vector.subtract);
  return assembly.get(base).constant(0).vector(vector.greater).vector(vector.and);
}

/** The rate or the quick deduction of the first row whose bound is not exceeded; no number beyond the last. */
function columnCode(
  assembly: Assembly,
  rows: readonly BracketRow[],
  base: Local,
  column: 1 | 2,
): Assembly {
  const last = rows.at(-1);
  const open = last !== undefined && last[0] === null;
  assembly.constant(open ? last[column] : Number.NaN);
  for (const row of [...rows].reverse()) {
    if (row[0] === null) continue;
    assembly.constant(row[column]).get(base).constant(row[0]);
    assembly.vector(vector.greater).vector(vector.select);
  }
  return assembly;
}

/** What holds from the last start that is not above the base; below the first, what holds from the first. */
function stepCode(
  assembly: Assembly,
  rows: readonly TableRow[],
  base: Local,
  valueIn: (row: number) => number,
): Assembly {
  assembly.constant(valueIn(0));
  for (const [i, [start]] of rows.entries()) {
    if (i === 0) continue;
    assembly.constant(valueIn(i)).get(base).constant(start);
    assembly.vector(vector.less).vector(vector.select);
  }
  return assembly;
}

/** On the line between two rows; level beyond both ends. */
function linearCode(assembly: Assembly, rows: readonly TableRow[], base: Local): Assembly {
  const [x, y] = [(i: number) => rows[i]?.[0] ?? 0, (i: number) => rows[i]?.[1] ?? 0];
  const isLast = (i: number) => i === rows.length - 1;
  const from = assembly.pair();
  stepCode(assembly, rows, base, x).set(from);
  stepCode(assembly, rows, base, y);
  stepCode(assembly, rows, base, (i) => (isLast(i) ? 0 : y(i + 1) - y(i)));
  assembly.get(base).get(from).vector(vector.subtract).vector(vector.multiply);
  stepCode(assembly, rows, base, (i) => (isLast(i) ? 1 : x(i + 1) - x(i)));
  assembly.vector(vector.divide);
  assembly.get(base).get(from).vector(vector.greater).vector(vector.and);
  return assembly.vector(vector.add);
}
