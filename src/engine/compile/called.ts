// The reference reading: each author's function is called as written, one row at a time.
// Slow and plain on purpose; what it says is what the law says. The fused code must give the same bits.

import type { BoundParameter } from '../bind.ts';
import type { SizeClass } from '../block.ts';
import type { Node, Operation } from '../graph.ts';
import { isPersonal } from '../graph.ts';
import type { Brackets, Table } from '../parameter.ts';
import type { Decision } from '../plan.ts';
import type { Value, ValueType } from '../quantity.ts';
import { rounded, roundToFen } from '../rounding.ts';
import type { Rounding } from '../rule.ts';
import type { Backend, Columns } from './code.ts';
import { placesOf } from './code.ts';
import { seenBy } from './schedules.ts';

/** A row: member `k` of household `i` of a class; `k` is 0 for a household's own row. */
export interface Row {
  readonly columns: Columns;
  readonly sizes: SizeClass;
  readonly k: number;
  readonly i: number;
}

export type RowCode = (row: Row) => number;

/** Values of single rows that a household document gives; they replace what the rule says. */
export type Overlay = (node: Node, row: Row) => number | undefined;

/** The backend that calls the authors' functions. */
export function calledBackend(overlay: Overlay = () => undefined): Backend {
  return {
    name: 'called',
    stage: (stage) => {
      const codes = stage.nodes.map((node) => ({ node, code: rowCode(node) }));
      const persons = stage.rows === 'persons';
      return (columns, sizes, some) => {
        for (const { node, code } of codes)
          eachRow(columns, sizes, some, persons, node, code, overlay);
      };
    },
    differ: differCalled,
  };
}

function eachRow(
  columns: Columns,
  sizes: SizeClass,
  some: Parameters<ReturnType<Backend['stage']>>[2],
  persons: boolean,
  node: Node,
  code: RowCode,
  overlay: Overlay,
): void {
  const places = placesOf(sizes, some);
  for (let q = 0; q < places.length; q++) {
    for (let k = 0; k < (persons ? sizes.size : 1); k++) {
      const row: Row = { columns, sizes, k, i: places.at(q) };
      write(row, node, overlay(node, row) ?? code(row));
    }
  }
}

function write(row: Row, node: Node, value: number): void {
  const column = row.columns[node.id];
  // Adding 0 stores −0 as 0.
  if (column !== undefined) column[indexOf(node, row)] = value + 0;
}

/** Where a node's value for a row stands in its column. */
export function indexOf(node: Node, { sizes, k, i }: Row): number {
  return isPersonal(node) ? sizes.personStart + k * sizes.stride + i : sizes.householdStart + i;
}

/** A node's value for a row. */
export function readRow(node: Node, row: Row): number {
  return row.columns[node.id]?.[indexOf(node, row)] ?? Number.NaN;
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
    default:
      throw new Error(`${node.quantity.name} holds its value and is not computed`);
  }
}

function everyone(row: Row): Row[] {
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
  const { pieces, months, onFen } = operation;
  const only = pieces.length === 1 ? pieces[0] : undefined;
  const paid = months === null ? 12 : readRow(months, row);
  const sum = only
    ? readRow(only.node, row) * paid
    : pieces.reduce(
        (total, piece) => total + readRow(piece.node, row) * ((piece.months * paid) / 12),
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
  const yesNo = node.quantity.type.is === 'yes/no';
  return (row) => {
    const value = formula(readsSeen(operation, row), parametersSeen(operation, row), helpers);
    if (yesNo) return value ? 1 : 0;
    return roundedAs(operation, row, Number(value));
  };
}

/** What the author's function is given to read. */
export function readsSeen(operation: Operation & { is: 'rule' }, row: Row): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(operation.reads).map(([key, node]) => [
      key,
      seenAs(node.quantity.type, readRow(node, row)),
    ]),
  );
}

/** A stored number as the value it stands for. */
export function seenAs(type: ValueType, stored: number): Value {
  if (type.is === 'yes/no') return stored !== 0;
  if (type.is === 'kind') return type.kinds[stored] ?? '';
  return stored;
}

function parametersSeen(operation: Operation & { is: 'rule' }, row: Row) {
  return Object.fromEntries(
    Object.entries(operation.parameters).map(([key, bound]) => [key, parameterSeen(bound, row)]),
  );
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
  return rounded(x, { to, direction: rounding.direction as Rounding['direction'] });
}

function differCalled(decision: Decision) {
  const options = optionValues(decision.choice);
  const always = decision.readers.some((reader) => !canPreview(decision, reader));
  const codes = decision.readers.map((reader) => rowCode(reader));
  const persons = isPersonal(decision.choice);
  return (
    columns: Columns,
    sizes: SizeClass,
    some: Parameters<ReturnType<Backend['differ']>>[2],
    out: Int32Array,
  ) => {
    const places = placesOf(sizes, some);
    let found = 0;
    for (let q = 0; q < places.length; q++) {
      const i = places.at(q);
      if (always || differs(columns, sizes, i, persons)) out[found++] = i;
    }
    return found;
  };

  function differs(columns: Columns, sizes: SizeClass, i: number, byPerson: boolean): boolean {
    for (let k = 0; k < (byPerson ? sizes.size : 1); k++) {
      const row: Row = { columns, sizes, k, i };
      if (
        codes.some((code) => new Set(options.map((option) => preview(code, row, option))).size > 1)
      )
        return true;
    }
    return false;
  }

  /** The reader's value if the option were taken. */
  function preview(code: RowCode, row: Row, option: number): number {
    const before = readRow(decision.choice, row);
    write(row, decision.choice, option);
    const value = code(row);
    write(row, decision.choice, before);
    return value;
  }
}

/** The numbers of a choice's options, in order. */
export function optionValues(choice: Node): number[] {
  return choice.operation.is === 'choice' ? Object.values(choice.operation.choice.options) : [];
}

/** Whether a reader of a choice reads nothing else that the choice moves, so that its options can be compared first. */
export function canPreview(decision: Decision, reader: Node): boolean {
  if (reader.operation.is !== 'rule') return false;
  const moved = new Set(decision.items.flatMap(nodesIn));
  return reader.inputs.every((input) => input === decision.choice || !moved.has(input));
}

function nodesIn(item: Decision['items'][number]): Node[] {
  if (item.is === 'stage') return [...item.nodes];
  return [item.choice, ...item.items.flatMap(nodesIn)];
}
