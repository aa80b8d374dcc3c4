// What a run keeps of every household: the income concepts and what measures group and weigh by.
// One row per household in file order, columns of float64 over shared memory, so that workers write where they stand.

/** Columns over one buffer, by name. */
export class HouseholdTable {
  readonly buffer: ArrayBufferLike;
  readonly names: readonly string[];
  readonly length: number;
  readonly #columns: ReadonlyMap<string, Float64Array>;

  constructor(names: readonly string[], length: number, buffer?: ArrayBufferLike) {
    this.names = names;
    this.length = length;
    this.buffer = buffer ?? sharedWherePossible(names.length * length * 8);
    const columns = names.map((name, i) => {
      const column = new Float64Array(this.buffer, i * length * 8, length);
      return [name, column] as const;
    });
    this.#columns = new Map(columns);
  }

  /** A column by name. */
  column(name: string): Float64Array {
    const column = this.#columns.get(name);
    if (column === undefined)
      throw new RangeError(`no column "${name}"; there are ${this.names.join(', ')}`);
    return column;
  }
}

function sharedWherePossible(bytes: number): ArrayBufferLike {
  return typeof SharedArrayBuffer === 'undefined'
    ? new ArrayBuffer(bytes)
    : new SharedArrayBuffer(bytes);
}
