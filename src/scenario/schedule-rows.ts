// The rows of a schedule or a table as written: [upper bound or null, rate], [x, value]. A schedule's row may also
// give the quick deduction; it follows from the rows before, and one that does not is refused.

import type { Parameter, ParameterValue } from '../engine/parameter.ts';
import { withQuickDeductions } from '../engine/quick-deductions.ts';
import { writtenNumber } from './amounts.ts';
import type { Limits } from './limits.ts';
import { beyond, limitsOf, limitsOfRate, limitsOfUnit } from './limits.ts';
import { show } from './plain.ts';

/** The rows' value, or what is wrong with them: with their form, or with a number. */
export type RowsRead =
  | { readonly ok: ParameterValue }
  | { readonly fault: string; readonly code: 'wrong-type' | 'out-of-range' };

interface Row {
  readonly upTo: number | null;
  readonly value: number;
  readonly quick: number | undefined;
}

/** Reads the rows of a parameter that is a schedule or a table. */
export function readRows(parameter: Parameter, written: unknown): RowsRead {
  const isSchedule = parameter.shape.is === 'brackets';
  const expected = isSchedule
    ? 'rows of [upper bound or null, rate], with the quick deduction or without'
    : 'rows of [x, value]';
  if (!Array.isArray(written) || written.length === 0)
    return { fault: `found ${show(written)}; expected ${expected}`, code: 'wrong-type' };
  const rows: Row[] = [];
  for (const one of written) {
    const row = rowOf(one, isSchedule ? 3 : 2);
    if (row === null)
      return { fault: `found the row ${show(one)}; expected ${expected}`, code: 'wrong-type' };
    rows.push(row);
  }
  const pairs = rows.map(({ upTo, value }) => [upTo, value] as const);
  const fault = isSchedule ? scheduleFault(rows) : tableFault(rows, parameter);
  if (fault !== null) return { fault, code: 'out-of-range' };
  return { ok: (isSchedule ? withQuickDeductions(pairs) : pairs) as ParameterValue };
}

function rowOf(row: unknown, mostCells: number): Row | null {
  if (!Array.isArray(row) || row.length < 2 || row.length > mostCells) return null;
  const upTo = row[0] === null ? null : writtenNumber(row[0])?.value;
  const value = writtenNumber(row[1])?.value;
  const quick = row.length > 2 ? writtenNumber(row[2])?.value : undefined;
  if (upTo === undefined || value === undefined) return null;
  return row.length > 2 && quick === undefined ? null : { upTo, value, quick };
}

function scheduleFault(rows: readonly Row[]): string | null {
  const bounds = rows.map(({ upTo }) => upTo);
  if (bounds.at(-1) !== null) return 'the last row has no upper bound: write null';
  const rise = bounds
    .slice(0, -1)
    .every((bound, i) => bound !== null && bound > (bounds[i - 1] ?? 0));
  if (!rise) return 'the upper bounds of a schedule lie above 0 and rise from row to row';
  return firstBeyond(rows, limitsOfRate, 'rate') ?? quickFault(rows);
}

/** Quick deductions are amounts to the fen. */
function quickFault(rows: readonly Row[]): string | null {
  const computed = withQuickDeductions(rows.map(({ upTo, value }) => [upTo, value]));
  for (const [i, { quick }] of rows.entries()) {
    const expected = computed[i]?.[2] ?? 0;
    if (quick === undefined || Math.abs(quick - expected) < 0.005) continue;
    return `found the quick deduction ${quick} in row ${i + 1}; expected ${expected}, which follows from the rates`;
  }
  return null;
}

function tableFault(rows: readonly Row[], parameter: Parameter): string | null {
  if (rows.some(({ upTo }, i) => upTo === null || (i > 0 && upTo <= Number(rows[i - 1]?.upTo))))
    return 'the first numbers of a table rise from row to row';
  return firstBeyond(rows, limitsOf(parameter), parameter.unit);
}

function firstBeyond(rows: readonly Row[], limits: Limits, unit: string): string | null {
  const faults = rows.map(
    ({ upTo, value }) =>
      beyond(upTo ?? 0, limitsOfUnit('yuan'), 'yuan') ?? beyond(value, limits, unit),
  );
  return faults.find((fault) => fault !== null) ?? null;
}
