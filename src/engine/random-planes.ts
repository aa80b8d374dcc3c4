// The words of many records at once, in planes: the first word of every record, then the second of every record, … A step
// that needs one word of each then reads one plane from end to end.
//
// The words are those of `Stream` at the same positions, made by WebAssembly four records at a time, of which four lots are
// under way at once: a round's instructions wait for each other, those of other lots do not. Where WebAssembly is missing
// JavaScript makes the same words.

import { Assembly, type Local, vector } from './compile/vector/assembly.ts';
import { type FunctionCode, moduleOf } from './compile/vector/encoding.ts';
import type { LoopMemory } from './loops/memory.ts';
import { type RootKey, Stream, threefryRun } from './random.ts';

/** Records that are drawn for at once; all arrays are rounded up to it. */
const atOnce = 16;

/** Number of records, where their places and the planes begin, bytes from plane to plane, key, block. */
type Compiled = (
  count: number,
  keys: number,
  out: number,
  distance: number,
  key0: number,
  key1: number,
  block: number,
) => number;

/** Planes in one memory, and the places they are drawn for. */
export class PlaneRoom {
  readonly #memory: LoopMemory;
  readonly #compiled: { readonly two: Compiled; readonly four: Compiled } | null;

  constructor(memory: LoopMemory) {
    this.#memory = memory;
    this.#compiled = memory.memory === undefined ? null : compiledFor(memory.memory);
  }

  /** A new array of some numbers. */
  take(length: number): Int32Array<ArrayBuffer> {
    return this.#memory.take(Int32Array, roomFor(length));
  }

  /** Planes of a new variable. @param length of records. */
  planes(root: RootKey, variable: string, words: 2 | 4, length: number): WordPlanes {
    const all = this.take(words * roomFor(length));
    const compiled = this.#compiled;
    const run = compiled === null ? null : words === 2 ? compiled.two : compiled.four;
    return new WordPlanes(new Stream(root, variable).key, words, all, run);
  }
}

/** Numbers that an array of this length takes up. */
export function roomFor(length: number): number {
  return Math.ceil(length / atOnce) * atOnce;
}

/** The words of one variable: two or four for each record of a list. */
export class WordPlanes {
  /** By word: that word of every record, as signed integers, so that what is passed on stays a small integer. */
  readonly planes: readonly Int32Array<ArrayBuffer>[];
  readonly #all: Int32Array<ArrayBuffer>;
  readonly #key: RootKey;
  readonly #run: Compiled | null;

  constructor(key: RootKey, words: number, all: Int32Array<ArrayBuffer>, run: Compiled | null) {
    const length = all.length / words;
    this.planes = Array.from({ length: words }, (_, word) =>
      all.subarray(word * length, (word + 1) * length),
    );
    this.#all = all;
    this.#key = key;
    this.#run = run;
  }

  /** Draws for the records whose places in the file are the first `count` of `places`, an array of the same room. */
  draw(places: Int32Array, count: number, block: number): void {
    const { first, second } = this.#key;
    if (this.#run === null) {
      this.#drawOneByOne(places, count, block);
      return;
    }
    const { byteOffset } = this.#all;
    const distance = this.planes[0]!.byteLength;
    this.#run(count, places.byteOffset, byteOffset, distance, first, second, block);
  }

  #drawOneByOne(places: Int32Array, count: number, block: number): void {
    const { planes } = this;
    const perRecord = planes.length / 2;
    const counters = Int32Array.from(
      { length: count * perRecord },
      (_, i) => places[Math.floor(i / perRecord)]! * perRecord + (i % perRecord),
    );
    const words = new Uint32Array(2 * counters.length);
    const { first, second } = this.#key;
    threefryRun(first, second, counters, block, counters.length, words);
    words.forEach((word, i) => {
      planes[i % planes.length]![Math.floor(i / planes.length)] = word;
    });
  }
}

function compiledFor(memory: WebAssembly.Memory) {
  try {
    const module = new WebAssembly.Module(moduleOf([drawing(2), drawing(4)]));
    const { f0, f1 } = new WebAssembly.Instance(module, { env: { memory } }).exports;
    return { two: f0 as Compiled, four: f1 as Compiled };
  } catch {
    return null;
  }
}

/** Variables of one lot: the two words of the generator. */
interface Lot {
  readonly x: Local;
  readonly y: Local;
}

/** Shifts of the rounds in turn. After every fourth two of the key's three words and a number are added. */
const shifts = [13, 15, 26, 6, 17, 29, 16, 24] as const;
const rounds = 20;

/** Lots under way at once: two took a sixth longer, six no less. */
const lotsAtOnce = 4;

/**
 * Threefry2x32 of 20 rounds, as `threefryRun`. With two words to a record, the lots are four records each; with four
 * words, they are by turns the first and the second pair of four records.
 */
function drawing(words: 2 | 4): FunctionCode {
  const code = new Assembly(7);
  const parameter = (place: number) => code.parameter(place);
  const [count, keys, out, distance] = [parameter(0), parameter(1), parameter(2), parameter(3)];
  const key = keyIn(code, parameter(4), parameter(5));
  const planes = Array.from({ length: words }, () => code.whole());
  planes.forEach((plane, word) => {
    code.get(out).get(distance).number(word).multiply().add().set(plane);
  });
  const ones = code.pair();
  splatNumber(code, 1, ones);
  const injected = [0, 1, 2, 3, 4, 5].map((n) => {
    const sum = code.pair();
    splatNumber(code, n, sum);
    code
      .get(sum)
      .get(key[(n + 1) % 3]!)
      .vector(vector.addWhole)
      .set(sum);
    return sum;
  });
  const pairs = words / 2;
  const groups = lotsAtOnce / pairs;
  const lots: Lot[] = Array.from({ length: lotsAtOnce }, () => ({
    x: code.pair(),
    y: code.pair(),
  }));
  const turned = code.pair();
  const begun = beginning(code, parameter(6), key, turned);
  code.loop(code.whole(), 0, count, 4 * groups, () => {
    lots.forEach(({ x, y }, i) => {
      code.get(keys).load(16 * Math.floor(i / pairs));
      if (words === 4) code.number(1).vector(vector.shiftLeft);
      if (words === 4 && i % 2 === 1) code.get(ones).vector(vector.addWhole);
      // the first round: its second word is the same for all records
      code.get(begun.x).vector(vector.addWhole).keep(x).get(begun.y).vector(vector.xor).set(y);
    });
    for (let round = 1; round < rounds; round++) {
      for (const lot of lots) mix(code, lot, shifts[round % shifts.length]!, turned);
      if (round % 4 < 3) continue;
      const n = (round + 1) / 4;
      for (const { x, y } of lots) {
        code
          .get(x)
          .get(key[n % 3]!)
          .vector(vector.addWhole)
          .set(x);
        code.get(y).get(injected[n]!).vector(vector.addWhole).set(y);
      }
    }
    lots.forEach(({ x, y }, i) => {
      const [first, second] = planes.slice(2 * (i % pairs));
      const offset = 16 * Math.floor(i / pairs);
      code.get(first!).get(x).store(offset).get(second!).get(y).store(offset);
    });
    for (const at of [keys, ...planes])
      code
        .get(at)
        .number(16 * groups)
        .add()
        .set(at);
  });
  return code.done();
}

/** What the first round adds to a record's counter, and what it xors with the sum: the block and the key alone. */
function beginning(code: Assembly, block: Local, key: readonly Local[], turned: Local): Lot {
  const lot = { x: code.pair(), y: code.pair() };
  code.get(block).vector(vector.splatWhole).get(key[1]!).vector(vector.addWhole).set(lot.y);
  code.get(key[0]!).get(lot.y).vector(vector.addWhole).set(lot.x);
  turn(code, lot.y, shifts[0], turned);
  code.get(turned).set(lot.y);
  return lot;
}

/** The three words of the key, in all lanes: the third is a constant of the generator, xored with the others. */
function keyIn(code: Assembly, key0: Local, key1: Local): readonly Local[] {
  const key = [code.pair(), code.pair(), code.pair()] as const;
  code.get(key0).vector(vector.splatWhole).set(key[0]);
  code.get(key1).vector(vector.splatWhole).set(key[1]);
  splatNumber(code, 0x1bd11bda, key[2]);
  for (const word of [key[0], key[1]]) code.get(key[2]).get(word).vector(vector.xor).set(key[2]);
  return key;
}

function splatNumber(code: Assembly, number: number, to: Local): void {
  code.number(number).vector(vector.splatWhole).set(to);
}

/** A round: x + y, and y turned by some bits, xored with the sum. */
function mix(code: Assembly, { x, y }: Lot, shift: number, turned: Local): void {
  turn(code, y, shift, turned);
  code.get(x).get(y).vector(vector.addWhole).keep(x);
  code.get(turned).vector(vector.xor).set(y);
}

/** Turns the bits of a word round. */
function turn(code: Assembly, word: Local, shift: number, turned: Local): void {
  code.get(word).number(shift).vector(vector.shiftLeft);
  code
    .get(word)
    .number(32 - shift)
    .vector(vector.shiftRight)
    .vector(vector.or)
    .set(turned);
}
