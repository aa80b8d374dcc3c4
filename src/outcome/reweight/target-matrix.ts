// From items and data to what calibration reads: for each household what it adds to each target. A share or a mean is a
// sum that shall be nothing: of what is above it and what is below, whatever the number of people comes to be.

import type { Problem } from '../../engine/problem.ts';
import type { Target } from '../../population/reweight/calibrate.ts';
import type { Sparse } from '../../population/reweight/sparse.ts';
import { SparseBuilder } from '../../population/reweight/sparse.ts';
import type { Cell, Item } from './items.ts';
import type { Variable } from './variables.ts';

/** The rows of both tables. */
export interface PeopleData {
  readonly weights: Float64Array;
  readonly sizes: ArrayLike<number>;
  /** The place of each person's household. */
  readonly householdOf: ArrayLike<number>;
  /** By household or by person, as the variable is. */
  readonly valuesOf: (variable: Variable) => ArrayLike<number>;
}

/** A target with the item it is of. */
export interface ItemTarget extends Target {
  readonly item: Item;
  readonly cell: Cell;
  /** Of how many a share or a mean is, by household; null for counts and totals. */
  readonly base: Float64Array | null;
}

export interface TargetMatrix {
  readonly matrix: Sparse;
  readonly targets: readonly ItemTarget[];
  readonly problems: readonly Problem[];
}

/** What each household adds to each target, and what is asked that nobody is in. */
export function targetMatrix(items: readonly Item[], data: PeopleData): TargetMatrix {
  const size = items.reduce((sum, item) => sum + item.cells.length, 0);
  const builder = new SparseBuilder(data.weights.length, size);
  const targets: ItemTarget[] = [];
  const problems: Problem[] = [];
  for (const item of items) {
    const counted = new ItemCount(item, data);
    counted.addTo(builder, targets.length);
    problems.push(...counted.problems());
    targets.push(...item.cells.map((cell) => counted.targetOf(cell)));
  }
  return { matrix: builder.build(), targets, problems };
}

/** Sum over households under weights. */
export function weighted(weights: Float64Array, amounts: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += weights[i]! * amounts[i]!;
  return sum;
}

/** What the data come to under weights, in the terms in which it was asked. @param sum of the target's column. */
export function reachedOf({ cell, base }: ItemTarget, sum: number, weights: Float64Array): number {
  return base === null ? sum : cell.value + sum / weighted(weights, base);
}

/** One item, counted over the rows. */
class ItemCount {
  readonly #item: Item;
  readonly #data: PeopleData;
  /** Of each row: the cell it is in, −1 in none, −2 where the item is not about it. */
  readonly #cellOf: Int32Array;
  readonly #base: Float64Array;
  /** Weight in each cell. */
  readonly #filled: Float64Array;

  constructor(item: Item, data: PeopleData) {
    this.#item = item;
    this.#data = data;
    const rows = this.#rows();
    this.#cellOf = new Int32Array(rows);
    this.#base = new Float64Array(data.weights.length);
    this.#filled = new Float64Array(item.cells.length);
    const meets = conditionsOf(item, data, this.#owner());
    const cellOf = cellsOf(item, data, this.#owner());
    for (let row = 0; row < rows; row++) {
      const cell = meets(row) ? cellOf(row) : -2;
      this.#cellOf[row] = cell;
      if (cell === -2) continue;
      const household = this.#householdOf(row);
      const heads = this.#heads(household);
      this.#base[household]! += heads;
      if (cell >= 0) this.#filled[cell]! += heads * data.weights[household]!;
    }
  }

  /** Whose rows are gone through: a mean by person of what households have goes through households. */
  #owner() {
    return this.#item.amount?.of ?? this.#item.of;
  }

  #rows(): number {
    return this.#owner() === 'person' ? this.#data.householdOf.length : this.#data.weights.length;
  }

  #householdOf(row: number): number {
    return this.#owner() === 'person' ? this.#data.householdOf[row]! : row;
  }

  #heads(household: number): number {
    const { of } = this.#item;
    return of === 'person' && this.#owner() === 'household' ? this.#data.sizes[household]! : 1;
  }

  addTo(builder: SparseBuilder, first: number): void {
    const { kind, cells, amount } = this.#item;
    const amounts = amount === null ? null : this.#data.valuesOf(amount);
    for (let row = 0; row < this.#cellOf.length; row++) {
      const cell = this.#cellOf[row]!;
      const household = this.#householdOf(row);
      if (cell === -2) continue;
      if (amounts === null) {
        if (cell >= 0) builder.add(household, first + cell, 1);
      } else {
        const asked = kind === 'mean' ? cells[0]!.value * this.#heads(household) : 0;
        builder.add(household, first, amounts[row]! - asked);
      }
    }
    if (kind !== 'share') return;
    this.#base.forEach((heads, household) => {
      cells.forEach((cell, i) => {
        builder.add(household, first + i, -cell.value * heads);
      });
    });
  }

  targetOf(cell: Cell): ItemTarget {
    const { kind, tolerance } = this.#item;
    const isPart = kind === 'share' || kind === 'mean';
    const heads = weighted(this.#data.weights, this.#base);
    const part = kind === 'share' ? 1 : Math.abs(cell.value) || 1;
    const scale = isPart ? part * heads : Math.abs(cell.value) || heads;
    return {
      name: cell.name,
      where: cell.where,
      total: isPart ? 0 : cell.value,
      scale: scale > 0 ? scale : 1,
      tolerance,
      item: this.#item,
      cell,
      base: isPart ? this.#base : null,
    };
  }

  /** Shares and means of nobody, and shares that nobody has. */
  problems(): Problem[] {
    const { kind, cells } = this.#item;
    if (kind !== 'share' && kind !== 'mean') return [];
    return cells.flatMap(({ name, where, value }, i): Problem[] => {
      const isAsked = kind === 'mean' || value > 0;
      if (!isAsked || this.#filled[i]! > 0) return [];
      return [{ code: 'out-of-range', where, message: `${name}: nobody in the data is in it` }];
    });
  }
}

type Owner = Variable['of'];

/** The value of a variable in a row of its owner, or of a person of its owner. */
function valuesIn(variable: Variable, data: PeopleData, owner: Owner): (row: number) => number {
  const values = data.valuesOf(variable);
  if (variable.of === owner) return (row) => values[row]!;
  return (row) => values[data.householdOf[row]!]!;
}

function conditionsOf({ conditions }: Item, data: PeopleData, owner: Owner) {
  const tests = conditions.map(({ variable, groups }) => {
    const value = valuesIn(variable, data, owner);
    return (row: number) => groups.some((group) => group.has(value(row)));
  });
  return (row: number): boolean => tests.every((test) => test(row));
}

/** The cell that a row is in; −1 where it is in none. */
function cellsOf({ by, cells }: Item, data: PeopleData, owner: Owner): (row: number) => number {
  const values = by.map((variable) => valuesIn(variable, data, owner));
  /** Cells that have been found, by the values that led to them. */
  const found = new Map<number, number>();
  const find = (row: number) =>
    cells.findIndex(({ groups }) => groups.every((group, i) => group.has(values[i]!(row))));
  const [only] = values;
  if (only === undefined || values.length > 1) return find;
  return (row) => {
    const value = only(row);
    const known = found.get(value);
    if (known !== undefined) return known;
    const cell = find(row);
    if (found.size < 10_000) found.set(value, cell);
    return cell;
  };
}
