// Some of the records of a block: where each stands in the columns, and where its random words are.

/** Words drawn for each record, and where one pair is enough. */
export const wordsPerRecord = 4;
export const wordsPerPair = 2;

export class Roll {
  count = 0;
  /** Place in person columns; in a roll of households in household columns. */
  readonly at: Int32Array;
  /** Place of the household in household columns. */
  readonly household: Int32Array;
  /** Where the record's random words begin. */
  readonly word: Int32Array;
  /** The record's place in the file, and two counters of the random generator made from it, for two words each. */
  readonly key: Int32Array;
  readonly counters: Int32Array;

  constructor(room: number) {
    this.at = new Int32Array(room);
    this.household = new Int32Array(room);
    this.word = new Int32Array(room);
    this.key = new Int32Array(room);
    this.counters = new Int32Array(2 * room);
  }

  /** Adds a record with words of its own; `key` is its place in the file. Where the words begin is returned. */
  add(at: number, household: number, key: number): number {
    const i = this.count++;
    this.at[i] = at;
    this.household[i] = household;
    this.key[i] = key;
    this.counters[2 * i] = 2 * key;
    this.counters[2 * i + 1] = 2 * key + 1;
    this.word[i] = wordsPerRecord * i;
    return wordsPerRecord * i;
  }

  /** Adds a record that is also in another roll and uses the words drawn for that. */
  addPart(at: number, household: number, word: number): void {
    const i = this.count++;
    this.at[i] = at;
    this.household[i] = household;
    this.word[i] = word;
  }
}
