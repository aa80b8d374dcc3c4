// Numbers that come one after the other, nobody knows how many: a column of a file as it is read.

export class Numbers {
  #values = new Float64Array(4096);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Float64Array(2 * this.#length);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length] = value;
    this.#length++;
  }

  at(place: number): number {
    return this.#values[place]!;
  }

  /** A copy of all. */
  all(): Float64Array {
    return this.#values.slice(0, this.#length);
  }
}
