import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  Choice,
  LongChoice,
  otherWord,
  partOf,
  reaches,
  threshold,
  uniformOf,
  WideChoice,
  wordOf,
} from '../../../src/population/synthesis/choice.ts';

const lowest = -(2 ** 30);
const highest = 2 ** 30 - 1;
const words = fc.integer({ min: lowest, max: highest });

/** The class by plain sums: what all kinds of choice must agree with. */
function plain(chances: readonly number[], word: number): number {
  let sum = 0;
  const found = chances.slice(0, -1).findIndex((chance) => {
    sum += chance;
    return word < threshold(sum);
  });
  return found < 0 ? chances.length - 1 : found;
}

function shares(count: number) {
  const weights = fc.array(fc.integer({ min: 0, max: 1000 }), {
    minLength: count,
    maxLength: count,
  });
  return weights
    .filter((list) => list.some((weight) => weight > 0))
    .map((list) => {
      const sum = list.reduce((all, weight) => all + weight, 0);
      return list.map((weight) => weight / sum);
    });
}

describe('words', () => {
  it('are compared without branches as with them', () => {
    const limits = fc.integer({ min: lowest, max: highest + 1 });
    fc.assert(
      fc.property(words, limits, (word, limit) => {
        expect(reaches(word, limit)).toBe(word >= limit ? 1 : 0);
      }),
    );
    expect(reaches(highest, threshold(1))).toBe(0);
    expect(reaches(lowest, threshold(0))).toBe(1);
  });

  it('are numbers in [0, 1) and back, and 256 parts', () => {
    expect(uniformOf(lowest)).toBe(0);
    expect(uniformOf(highest)).toBeLessThan(1);
    expect(partOf(lowest)).toBe(0);
    expect(partOf(highest)).toBe(255);
    fc.assert(fc.property(words, (word) => wordOf(uniformOf(word)) === word));
    fc.assert(fc.property(words, (word) => partOf(word) === Math.floor(uniformOf(word) * 256)));
  });

  it('make other words in the same range', () => {
    fc.assert(
      fc.property(words, (word) => {
        const other = otherWord(word, 0x2c9277b5);
        expect(other).toBeGreaterThanOrEqual(lowest);
        expect(other).toBeLessThanOrEqual(highest);
      }),
    );
  });
});

describe('a choice', () => {
  it('takes the class whose share of the words it is', () => {
    fc.assert(
      fc.property(shares(5), shares(5), words, (first, second, word) => {
        const choice = new Choice(5, Float64Array.from([...first, ...second]));
        expect(choice.pick(0, word)).toBe(plain(first, word));
        expect(choice.pick(1, word)).toBe(plain(second, word));
        const out = new Uint8Array(2);
        choice.pickMany(Uint16Array.of(1, 0), Int32Array.of(word, word), 2, out);
        expect([...out]).toEqual([plain(second, word), plain(first, word)]);
      }),
    );
  });

  it.each([2, 3, 4, 6])('of %d classes does, and of more than six is refused', (classes) => {
    fc.assert(
      fc.property(shares(classes), words, (chances, word) => {
        const choice = new Choice(classes, Float64Array.from(chances));
        expect(choice.pick(0, word)).toBe(plain(chances, word));
      }),
    );
    expect(() => new Choice(7, new Float64Array(7).fill(1 / 7))).toThrow('at most 6 classes');
  });

  it('of nineteen classes does the same', () => {
    fc.assert(
      fc.property(shares(19), shares(19), words, (first, second, word) => {
        const choice = new WideChoice(Float64Array.from([...first, ...second]));
        const out = new Uint8Array(2);
        choice.pickMany(Uint16Array.of(0, 1), Int32Array.of(word, word), 2, out);
        expect([...out]).toEqual([plain(first, word), plain(second, word)]);
      }),
    );
  });

  it('among more classes than its index can number is refused', () => {
    expect(() => new LongChoice([new Float64Array(32_769).fill(1)])).toThrow('32768');
  });

  it.each([1, 2, 7, 300, 3000])('among %d classes does the same', (classes) => {
    const weights = Float64Array.from({ length: classes }, (_, i) => ((i * 37) % 101) + 1);
    const sum = weights.reduce((all, weight) => all + weight, 0);
    const choice = new LongChoice([weights, Float64Array.of(1), weights]);
    const pick = (word: number): number => {
      const out = new Uint16Array(3);
      choice.pickMany(Uint8Array.of(2, 1, 0), Int32Array.of(word, word, word), 3, out);
      expect([...out]).toEqual([out[0], 0, out[0]]);
      return out[0]!;
    };
    const chances = Array.from(weights, (weight) => weight / sum);
    for (const word of [lowest, -5e8, -1, 0, 12345, 9e8, highest]) {
      expect(Math.abs(pick(word) - plain(chances, word))).toBeLessThanOrEqual(
        word === lowest || word === highest ? 0 : 1,
      );
    }
    fc.assert(
      fc.property(words, (word) => {
        const found = pick(word);
        const below = chances.slice(0, found).reduce((all, chance) => all + chance, 0);
        expect(uniformOf(word)).toBeGreaterThanOrEqual(below - 1e-8);
        expect(uniformOf(word)).toBeLessThan(below + chances[found]! + 1e-8);
      }),
    );
  });
});
