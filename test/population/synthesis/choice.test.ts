import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Block, householdsPerBlock } from '../../../src/engine/block.ts';
import { Loops } from '../../../src/engine/loops/loops.ts';
import { LoopMemory } from '../../../src/engine/loops/memory.ts';
import {
  among3,
  among6,
  among19,
  Choice,
  otherWord,
  partOf,
  reaches,
  threshold,
  uniformOf,
  wideThresholds,
  wordOf,
} from '../../../src/population/synthesis/choice.ts';
import { LongChoice, longChoiceLoop } from '../../../src/population/synthesis/long-choice.ts';

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
        const { thresholds } = new Choice(5, Float64Array.from([...first, ...second]));
        expect(among6(thresholds, 0, word)).toBe(plain(first, word));
        expect(among6(thresholds, 1, word)).toBe(plain(second, word));
      }),
    );
  });

  it.each([2, 3, 4, 6])('of %d classes does, and of more than six is refused', (classes) => {
    fc.assert(
      fc.property(shares(classes), words, (chances, word) => {
        const { thresholds } = new Choice(classes, Float64Array.from(chances));
        expect(among6(thresholds, 0, word)).toBe(plain(chances, word));
      }),
    );
    expect(() => new Choice(7, new Float64Array(7).fill(1 / 7))).toThrow('at most 6 classes');
  });

  it('of nineteen classes does the same', () => {
    fc.assert(
      fc.property(shares(19), shares(19), words, (first, second, word) => {
        const thresholds = wideThresholds(Float64Array.from([...first, ...second]));
        expect(among19(thresholds, 0, word)).toBe(plain(first, word));
        expect(among19(thresholds, 1, word)).toBe(plain(second, word));
      }),
    );
  });

  it('of three classes by two thresholds does the same', () => {
    fc.assert(
      fc.property(shares(3), words, ([first, second, third], word) => {
        const row = [threshold(first!), threshold(first! + second!)];
        const thresholds = Int32Array.of(0, 0, ...row);
        expect(among3(thresholds, 1, word)).toBe(plain([first!, second!, third!], word));
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
    const memory = new LoopMemory(2 ** 18);
    const drawn = {
      rows: memory.copy(Uint8Array.of(2, 1, 0)),
      words: memory.take(Int32Array, 3),
      classes: memory.take(Uint16Array, 3),
      searched: memory.take(Uint16Array, householdsPerBlock),
    };
    const pickMany = longChoiceLoop(new Loops(memory), memory, choice, drawn);
    const block = new Block([]);
    const pick = (word: number): number => {
      drawn.words.fill(word);
      pickMany(block, { count: 3 });
      const [last, only, first] = drawn.classes;
      expect([last, only]).toEqual([first, 0]);
      return first!;
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
