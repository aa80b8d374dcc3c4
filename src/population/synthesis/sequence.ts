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

const bitsPerRound = 15;

/** Households after which the cells repeat. */
export const placesPerRound = 2 ** bitsPerRound;

/** The first coordinates of the generating vector. */
const generatingVector = Int32Array.of(
  ...[1, 182667, 469891, 498753, 110745, 446247, 250185, 118627, 245333, 283199, 408519, 391023],
  ...[246327, 126539, 399185, 461527, 300343, 69681, 516695, 436179, 106383, 238523, 413283],
  ...[70841, 47719, 300129, 113029, 123925, 410745, 211325, 17489, 511893, 40767, 186077, 519471],
  ...[255369, 101819, 243573, 66189, 152143, 503455, 113217, 132603, 463967, 297717, 157383],
  ...[224015, 502917, 36237, 94049, 170665, 79397, 123963, 223451, 323871, 303633, 98567, 318855],
  ...[494245, 477137, 177975, 64483, 26695, 88779, 94497, 239429, 381007, 110205, 339157, 73397],
  ...[407559, 181791, 442675, 301397, 32569, 147737, 189949, 138655, 350241, 63371, 511925],
  ...[515861, 434045, 383435, 249187, 492723, 479195, 84589, 99703, 239831, 269423, 182241],
  ...[61063, 130789, 143095, 471209, 139019, 172565, 487045, 304803],
);

/** The 32 bits of a whole number in reverse order. */
export function reverseBits(number: number): number {
  let n = (number >>> 16) | (number << 16);
  n = ((n & 0x00ff00ff) << 8) | ((n >>> 8) & 0x00ff00ff);
  n = ((n & 0x0f0f0f0f) << 4) | ((n >>> 4) & 0x0f0f0f0f);
  n = ((n & 0x33333333) << 2) | ((n >>> 2) & 0x33333333);
  return ((n & 0x55555555) << 1) | ((n >>> 1) & 0x55555555);
}

/** Which cell each household belongs to, and its number within the cell. */
export class Places {
  /** The cell of a place in the round, in the order in which households come. */
  readonly cell: Uint8Array;
  /** How many earlier places of the round are of the same cell. */
  readonly before: Uint16Array;
  /** Places of each cell in a round. */
  readonly perRound: Uint16Array;

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
export function apportion(shares: readonly number[], total: number): Uint16Array {
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
  readonly #dimensions: number;
  /** By cell and coordinate. */
  readonly #generators: Int32Array;
  readonly #shifts: Int32Array;

  /**
   * @param dimensions coordinates of a household.
   * @param fixed how many of them, the first, take the same components in all cells.
   */
  constructor(root: RootKey, cells: number, dimensions: number, fixed: number) {
    if (dimensions > generatingVector.length) {
      throw new RangeError(`the lattice has ${generatingVector.length} dimensions`);
    }
    this.#dimensions = dimensions;
    this.#generators = new Int32Array(cells * dimensions);
    this.#shifts = new Int32Array(cells * dimensions);
    const shift = new Stream(root, 'lattice shift');
    const order = new Stream(root, 'lattice order');
    for (let cell = 0; cell < cells; cell++) {
      shift.begin(cell);
      order.begin(cell);
      const vector = shuffled(generatingVector, fixed, order).subarray(0, dimensions);
      this.#generators.set(vector, cell * dimensions);
      for (let d = 0; d < dimensions; d++) this.#shifts[cell * dimensions + d] = shift.word(d);
    }
  }

  /** Where a cell begins in the tables. */
  rowOf(cell: number): number {
    return cell * this.#dimensions;
  }

  /** Writes a coordinate of each household: signed 31-bit integers, one to a household. */
  householdWords(
    { row, reversed }: Numbers,
    count: number,
    dimension: number,
    out: Int32Array,
  ): void {
    const generators = this.#generators;
    const shifts = this.#shifts;
    for (let i = 0; i < count; i++) {
      const at = row[i]! + dimension;
      out[i] = (Math.imul(reversed[i]!, generators[at]!) + shifts[at]!) >> 1;
    }
  }

  /** Writes a coordinate of each listed member: `dimension` of the first member, the next of the second, … */
  memberWords(
    { rowOfMember, reversedOf }: Members,
    list: Uint16Array,
    count: number,
    dimension: number,
    out: Int32Array,
  ): void {
    const generators = this.#generators;
    const shifts = this.#shifts;
    for (let i = 0; i < count; i++) {
      const person = list[i]!;
      const at = rowOfMember[person]! + dimension;
      out[i] = (Math.imul(reversedOf[person]!, generators[at]!) + shifts[at]!) >> 1;
    }
  }

  /** A coordinate of one member, as `memberWords` writes it. */
  memberWord({ rowOfMember, reversedOf }: Members, person: number, dimension: number): number {
    const at = rowOfMember[person]! + dimension;
    return (Math.imul(reversedOf[person]!, this.#generators[at]!) + this.#shifts[at]!) >> 1;
  }
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

/** By household: where its cell begins in the lattice's tables; the reversed bits of its number within the cell. */
interface Numbers {
  readonly row: Uint16Array;
  readonly reversed: Int32Array;
}

/** By person: the first plus the place in the household, and the second. */
interface Members {
  readonly rowOfMember: Uint16Array;
  readonly reversedOf: Int32Array;
}
