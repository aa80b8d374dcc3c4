// The reference reading: each author's function is called as written, one row at a time.
// Slow and plain on purpose; what it says is what the law says. The fused code must give the same bits.

import type { BoundParameter } from '../../bind.ts';
import type { SizeClass } from '../../block.ts';
import type { Node, Operation } from '../../graph.ts';
import { isPersonal } from '../../graph.ts';
import { monthsPaidIn } from '../../paid-months.ts';
import type { Brackets, Table } from '../../parameter.ts';
import type { Value, ValueType } from '../../quantity.ts';
import { rounded, roundToFen } from '../../rounding.ts';
import type { Columns } from '../code.ts';
import { seenBy } from '../schedules.ts';

/** A row: member `k` of household `i` of a class; `k` is 0 for a household's own row. */
export interface Row {
  readonly columns: Columns;
  readonly sizes: SizeClass;
  readonly k: number;
  readonly i: number;
}

export type RowCode = (row: Row) => number;

/** Writes a node's value for a row. */
export function writeRow(node: Node, row: Row, value: number): void {
  // Adding 0 stores −0 as 0.
  row.columns.memory[indexOf(node, row)] = value + 0;
}

/** Where a node's value for a row stands in the memory. */
function indexOf(node: Node, { columns, sizes, k, i }: Row): number {
  const slot = columns.slotOf(node);
  if (slot === undefined) throw new Error(`${node.quantity.name} has no column`);
  const place = isPersonal(node)
    ? sizes.personStart + k * sizes.stride + i
    : sizes.householdStart + i;
  return slot * columns.capacity + place;
}

/** A node's value for a row. */
export function readRow(node: Node, row: Row): number {
  return row.columns.memory[indexOf(node, row)] ?? Number.NaN;
}

/** The value of a node for one row, by its operation. */
export function rowCode(node: Node): RowCode {
  const { operation } = node;
  switch (operation.is) {
    case 'rule':
      return ruleCode(node, operation);
    case 'constant':
      return () => operation.value;
    case 'sum':
      return (row) =>
        members(row, operation.key).reduce((sum, one) => sum + counted(operation, one), 0);
    case 'count':
      return (row) => members(row, operation.key).filter((one) => holds(operation.of, one)).length;
    case 'any':
      return (row) => (members(row, operation.key).some((one) => holds(operation.of, one)) ? 1 : 0);
    case 'largest':
      return (row) =>
        members(row, operation.key)
          .map((one) => readRow(operation.of, one))
          .reduce((a, b) => Math.max(a, b));
    case 'order':
      return (row) => members(row, operation.key).filter((one) => one.k < row.k).length;
    case 'at':
      return (row) => pointedAt(operation, row);
    case 'pointing':
      return (row) =>
        everyone(row).reduce(
          (sum, one) =>
            sum + (readRow(operation.pointer, one) === row.k ? readRow(operation.of, one) : 0),
          0,
        );
    case 'perYear':
      return (row) => overYear(operation, row);
    case 'perMonth':
      return (row) => inMonth(operation, row);
    case 'monthsOf':
      return (row) =>
        operation.pieces.reduce(
          (sum, piece) => sum + (readRow(piece.node, row) !== 0 ? piece.months : 0),
          0,
        );
    case 'concept':
      return (row) =>
        operation.terms.reduce((sum, { node: of, sign }) => sum + sign * readRow(of, row), 0);
    default:
      throw new Error(`${node.quantity.name} holds its value and is not computed`);
  }
}

/** The rows of all members of the household. */
export function everyone(row: Row): Row[] {
  return Array.from({ length: row.sizes.size }, (_, k) => ({ ...row, k }));
}

/** The members of the row's unit, in order; of its household where there is no key. */
function members(row: Row, key: Node | null): Row[] {
  const all = everyone(row);
  if (key === null) return all;
  const own = readRow(key, row);
  return all.filter((one) => readRow(key, one) === own);
}

function counted(operation: Operation & { is: 'sum' | 'any' | 'largest' }, row: Row): number {
  if (operation.once !== null && readRow(operation.once, row) !== 0) return 0;
  return readRow(operation.of, row);
}

function holds(of: Node | null, row: Row): boolean {
  return of === null || readRow(of, row) !== 0;
}

function pointedAt(operation: Operation & { is: 'at' | 'pointing' }, row: Row): number {
  const k = readRow(operation.pointer, row);
  return k < 0 ? 0 : readRow(operation.of, { ...row, k });
}

function overYear(operation: Operation & { is: 'perYear' }, row: Row): number {
  const { pieces, paid, onFen } = operation;
  const months = monthsPaidIn(pieces, paid, (node) => readRow(node, row));
  const sum = pieces.reduce(
    (total, { node }, i) => total + readRow(node, row) * (months[i] ?? 0),
    0,
  );
  return onFen ? roundToFen(sum) : sum;
}

function inMonth(operation: Operation & { is: 'perMonth' }, row: Row): number {
  const of = readRow(operation.of, row);
  if (operation.months === null) return of / 12;
  const months = readRow(operation.months, row);
  return months > 0 ? of / months : 0;
}

function ruleCode(node: Node, operation: Operation & { is: 'rule' }): RowCode {
  const formula = operation.version.formula as (...args: unknown[]) => Value;
  const helpers = Object.fromEntries(
    Object.entries(operation.version.helpers).map(([key, one]) => [key, one.formula]),
  );
  const reads = Object.entries(operation.reads);
  const parameters = Object.entries(operation.parameters);
  const yesNo = node.quantity.type.is === 'yes/no';
  return (row) => {
    const value = formula(readsSeen(reads, row), parametersSeen(parameters, row), helpers);
    if (yesNo) return value ? 1 : 0;
    return roundedAs(operation, row, Number(value));
  };
}

/** What the author's function is given to read. */
function readsSeen(reads: readonly (readonly [string, Node])[], row: Row): Record<string, Value> {
  const seen: Record<string, Value> = {};
  for (const [key, node] of reads) seen[key] = seenAs(node.quantity.type, readRow(node, row));
  return seen;
}

/** A stored number as the value it stands for. */
function seenAs(type: ValueType, stored: number): Value {
  if (type.is === 'yes/no') return stored !== 0;
  if (type.is === 'kind') return type.kinds[stored] ?? '';
  return stored;
}

function parametersSeen(parameters: readonly (readonly [string, BoundParameter])[], row: Row) {
  const seen: Record<string, number | Brackets | Table> = {};
  for (const [key, bound] of parameters) seen[key] = parameterSeen(bound, row);
  return seen;
}

const seen = new WeakMap<BoundParameter, (number | Brackets | Table | null)[]>();

function parameterSeen(bound: BoundParameter, row: Row): number | Brackets | Table {
  const values =
    seen.get(bound) ?? bound.values.map((one) => one && seenBy(bound.parameter.shape, one.value));
  seen.set(bound, values);
  const found = values[bound.by === null ? 0 : readRow(bound.by, row)];
  if (found === undefined || found === null)
    throw new Error(`${bound.parameter.name} has no value here`);
  return found;
}

function roundedAs(operation: Operation & { is: 'rule' }, row: Row, x: number): number {
  const { rounding } = operation;
  if (rounding === null) return x;
  const to =
    typeof rounding.to === 'number' ? rounding.to : Number(parameterSeen(rounding.to, row));
  return rounded(x, { to, direction: rounding.direction });
}
