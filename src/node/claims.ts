// The memory that the workers of a run share beside the table: which chunk is next, and which block each is at.
// A worker takes the next chunk by adding to a counter; what it is at is read after its death, to know which block
// killed it. Whether a chunk is done is not decided here but by its totals, posted whole.

const next = 0;
const slots = 1;

/** Where no block is being computed. */
export const noBlock = -1;

/** A counter of chunks and a place for each worker's block, over one shared buffer. */
export class Claims {
  readonly buffer: SharedArrayBuffer;
  readonly #cells: Int32Array;

  constructor(buffer: SharedArrayBuffer) {
    this.buffer = buffer;
    this.#cells = new Int32Array(buffer);
  }

  /** Claims for so many workers, nothing taken. */
  static for(workers: number): Claims {
    const claims = new Claims(new SharedArrayBuffer((slots + workers) * 4));
    claims.#cells.fill(noBlock, slots);
    return claims;
  }

  /** The next place in the list of chunks; beyond its end where all are taken. */
  take(): number {
    return Atomics.add(this.#cells, next, 1);
  }

  /** Notes which block a worker is at. */
  enter(worker: number, block: number): void {
    Atomics.store(this.#cells, slots + worker, block);
  }

  /** The block a worker is at, or was at when it died. */
  blockOf(worker: number): number {
    return Atomics.load(this.#cells, slots + worker);
  }
}
