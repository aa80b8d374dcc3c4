// A column of numbers that grows row by row. What is full is kept in the smallest kind of number that holds it exactly,
// and a stretch of equal numbers as one: most of a survey is zeros and codes, and half a million persons in a hundred
// columns then need tens of megabytes and not half a gigabyte.

const bits = 12;
const perPiece = 1 << bits;

type Piece = number | Int8Array | Int16Array | Int32Array | Float64Array;

/** Numbers by row; NaN for what is missing. */
export class Column {
  readonly #pieces: Piece[] = [];
  readonly #open = new Float64Array(perPiece);
  #length = 0;

  /** A column of `length` equal numbers. */
  static of(value: number, length: number): Column {
    return Column.from(length, () => value);
  }

  /** A column made row by row. */
  static from(length: number, make: (row: number) => number): Column {
    const column = new Column();
    for (let row = 0; row < length; row++) column.push(make(row));
    return column;
  }

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    const at = this.#length & (perPiece - 1);
    // Below zero there is no zero: −0 would have digits of its own in a file.
    this.#open[at] = value + 0;
    this.#length += 1;
    if (at === perPiece - 1) this.#pieces.push(packed(this.#open));
  }

  get(row: number): number {
    const piece = this.#pieces[row >> bits];
    const at = row & (perPiece - 1);
    if (piece === undefined) return row < this.#length ? (this.#open[at] ?? 0) : 0;
    return typeof piece === 'number' ? piece : (piece[at] ?? 0);
  }

  /** A column of the same length. */
  map(change: (value: number, row: number) => number): Column {
    return Column.from(this.#length, (row) => change(this.get(row), row));
  }
}

function packed(values: Float64Array): Piece {
  const first = values[0] ?? 0;
  if (values.every((value) => Object.is(value, first))) return first;
  for (const kind of [Int8Array, Int16Array, Int32Array] as const) {
    const small = kind.from(values);
    if (small.every((value, i) => value === values[i])) return small;
  }
  return values.slice();
}
