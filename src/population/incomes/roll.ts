// Some of the workers of a block: where each stands in the columns, and which of the workers' random words are theirs.

export class Roll {
  count = 0;
  /** Place in person columns. */
  readonly at: Int32Array;
  /** Place among the workers, where the random words stand. */
  readonly word: Int32Array;

  constructor(room: number) {
    this.at = new Int32Array(room);
    this.word = new Int32Array(room);
  }
}
