// Some of the persons of a block: where each stands in the columns, and where the random words of the roll stand.

export class Roll {
  count = 0;
  /** Place in person columns. */
  readonly at: Int32Array;
  /** Place of the household in household columns. */
  readonly household: Int32Array;
  /** Where the person's random words stand in their planes. */
  readonly word: Int32Array;

  constructor(room: number) {
    this.at = new Int32Array(room);
    this.household = new Int32Array(room);
    this.word = new Int32Array(room);
  }

  /** Adds a person. */
  add(at: number, household: number, word: number): void {
    const i = this.count++;
    this.at[i] = at;
    this.household[i] = household;
    this.word[i] = word;
  }
}
