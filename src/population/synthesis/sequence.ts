// Low-discrepancy sequences: which cell a household belongs to, and its stratified uniforms.
//
// Cells. Households come in rounds of 32,768 places. Each cell owns a number of places in proportion to its households
// in the census, and a round visits the places in bit-reversed order (van der Corput), so every stretch of households
// holds the cells nearly in proportion, whatever the size of the population. A household's number within its cell is
// then counted, not looked for.
//
// Uniforms. Household k of a cell takes coordinate d of an extensible rank-1 lattice, frac(reverse(k) · z[d] / 2^32),
// shifted by a random amount for each seed, cell and coordinate. Every 2^m first households of a cell are a full
// lattice: each coordinate is stratified, and with the first coordinate, which chooses the household's type, in two
// dimensions. What structure three or more coordinates of a lattice have must not be the same everywhere: each cell
// takes the components of z, but for the first few, in a random order of its own.
//
// References
//   van der Corput (1935); Cools, Kuo and Nuyens (2006), Constructing embedded lattice rules for multivariate
//   integration, SIAM J. Sci. Comput. 28: the generating vector exod2_base2_m20_CKN, all pairs weighted equally
//   Cranley and Patterson (1976), Randomization of number theoretic methods: the random shift

import type { RootKey } from '../../engine/random.ts';
import { Stream } from '../../engine/random.ts';

export const bitsPerRound = 15;

/** Households after which the cells repeat. */
export const placesPerRound = 2 ** bitsPerRound;

/**
 * Components of the generating vector: those that with the first make a good lattice in two dimensions at every size
 * from 2^8 to 2^20. For them h · |h·z mod 2^m| is at least 0.025 · 2^m for every h: no two coordinates fall on few lines.
 */
export const generatingVector = Int32Array.of(
  ...[1, 182667, 469891, 498753, 110745, 446247],
  ...[36237, 40729, 45669, 55879, 61063, 68195, 69037, 71105, 80217, 84589, 88779],
  ...[94049, 94497, 94631, 99703, 107311, 110205, 113029, 113217, 118515, 118627, 123963],
  ...[125071, 139019, 141583, 152537, 168691, 169063, 169189, 172565, 181791, 181873, 200211],
  ...[223451, 237863, 238523, 243573, 245295, 246327, 248047, 249187, 250185, 251851, 254381],
  ...[254701, 279201, 283199, 297717, 303633, 304803, 310163, 316095, 316633, 318855, 323179],
  ...[323871, 366469, 386241, 406755, 410745, 410941, 413283, 422489, 423147, 430359, 442841],
  ...[448107, 461527, 463959, 463967, 466581, 468881, 471209, 487045, 492723],
);

/** The 32 bits of a whole number in reverse order. */
export function reverseBits(number: number): number {
  const halves = (number >>> 16) | (number << 16);
  const bytes = ((halves & 0x00ff00ff) << 8) | ((halves >>> 8) & 0x00ff00ff);
  const fours = ((bytes & 0x0f0f0f0f) << 4) | ((bytes >>> 4) & 0x0f0f0f0f);
  const twos = ((fours & 0x33333333) << 2) | ((fours >>> 2) & 0x33333333);
  return ((twos & 0x55555555) << 1) | ((twos >>> 1) & 0x55555555);
}

/** Which cell each household belongs to, and its number within the cell. */
export class Places {
  /** The cell of a place in the round, in the order in which households come. */
  readonly cell: Uint8Array<ArrayBuffer>;
  /** How many earlier places of the round are of the same cell. */
  readonly before: Uint16Array<ArrayBuffer>;
  /** Places of each cell in a round. */
  readonly perRound: Uint16Array<ArrayBuffer>;

  /** @param shares households of each cell, in any unit; every cell has at least one place. */
  constructor(shares: readonly number[]) {
    this.perRound = apportion(shares, placesPerRound);
    const owner = new Uint8Array(placesPerRound);
    let first = 0;
    this.perRound.forEach((places, cell) => {
      owner.fill(cell, first, first + places);
      first += places;
    });
    this.cell = new Uint8Array(placesPerRound);
    this.before = new Uint16Array(placesPerRound);
    const seen = new Uint16Array(shares.length);
    for (let place = 0; place < placesPerRound; place++) {
      const cell = owner[reverseBits(place) >>> (32 - bitsPerRound)]!;
      this.cell[place] = cell;
      this.before[place] = seen[cell]!++;
    }
  }

  /** How many of the first households belong to each cell. */
  countFirst(households: number): Float64Array {
    const rounds = Math.floor(households / placesPerRound);
    const counts = Float64Array.from(this.perRound, (places) => places * rounds);
    for (let place = 0; place < households % placesPerRound; place++) {
      counts[this.cell[place]!]! += 1;
    }
    return counts;
  }
}

/** Whole numbers in proportion to the shares, at least one each, that sum to the total: largest remainders. */
export function apportion(shares: readonly number[], total: number): Uint16Array<ArrayBuffer> {
  const sum = shares.reduce((all, share) => all + share, 0);
  const exact = shares.map((share) => Math.max(1, (share / sum) * total));
  const whole = Uint16Array.from(exact, Math.floor);
  const byRemainder = exact
    .map((value, cell) => ({ cell, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.cell - b.cell);
  let missing = total - whole.reduce((all, places) => all + places, 0);
  for (let i = 0; missing > 0; i = (i + 1) % byRemainder.length, missing--) {
    whole[byRemainder[i]!.cell]! += 1;
  }
  const largest = exact.indexOf(Math.max(...exact));
  if (missing < 0) whole[largest]! += missing;
  return whole;
}

/** The stratified uniforms of a cell's households, as words for `choice.ts`. */
export class Lattice {
  readonly dimensions: number;
  /** By cell and coordinate: the component of the vector, the shift. They are read together and stand side by side. */
  readonly steps: Int32Array<ArrayBuffer>;

  /**
   * @param dimensions coordinates of a household.
   * @param fixed how many of them, the first, take the same components in all cells.
   */
  constructor(root: RootKey, cells: number, dimensions: number, fixed: number) {
    if (dimensions > generatingVector.length) {
      throw new RangeError(`the lattice has ${generatingVector.length} dimensions`);
    }
    this.dimensions = dimensions;
    this.steps = new Int32Array(2 * cells * dimensions);
    const shift = new Stream(root, 'lattice shift');
    const order = new Stream(root, 'lattice order');
    for (let cell = 0; cell < cells; cell++) {
      shift.begin(cell);
      order.begin(cell);
      const vector = shuffled(generatingVector, fixed, order).subarray(0, dimensions);
      vector.forEach((component, d) => {
        this.steps.set([component, shift.word(d)], 2 * (cell * dimensions + d));
      });
    }
  }
}

/**
 * A coordinate: a signed 31-bit integer.
 * @param row cell · dimensions of the lattice, plus the coordinate; for members, that of the first plus their place.
 * @param reversed bits of the household's number within its cell, reversed.
 */
export function latticeWord(steps: Int32Array, row: number, reversed: number): number {
  return (Math.imul(reversed, steps[2 * row]!) + steps[2 * row + 1]!) >> 1;
}

/** The components in a random order, but for the first, which keep their places. */
function shuffled(vector: Int32Array, fixed: number, order: Stream): Int32Array {
  const shuffled = vector.slice();
  for (let last = vector.length - 1; last > fixed; last--) {
    const other = fixed + Math.floor(order.uniform(last) * (last - fixed + 1));
    const kept = shuffled[last]!;
    shuffled[last] = shuffled[other]!;
    shuffled[other] = kept;
  }
  return shuffled;
}
