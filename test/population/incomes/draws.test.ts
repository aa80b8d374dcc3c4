import { afterEach, describe, expect, it, vi } from 'vitest';
import { bytesFor, LoopMemory } from '../../../src/engine/loops/memory.ts';
import { rootKey, Stream } from '../../../src/engine/random.ts';
import { PlaneRoom, roomFor } from '../../../src/engine/random-planes.ts';
import { Draws, lowerUniform, upperUniform } from '../../../src/population/incomes/draws.ts';

const root = rootKey('olive');
const places = [5, 0, 1023, 32000, 7, 8, 9, 10, 11, 12, 13];

/** The words of a stream at a position and after it. */
function wordsAt(position: number, count: number, block: number, variable = 'test'): number[] {
  const stream = new Stream(root, variable);
  stream.begin(block);
  return Array.from({ length: count }, (_, k) => stream.word(position + k) | 0);
}

/** The words of the records at those places, record by record. */
function drawn(words: 2 | 4, block: number, at = places): number[][] {
  const room = new PlaneRoom(memoryFor(at.length, 1 + words));
  const records = room.take(at.length);
  records.set(at);
  const { planes } = drawing(room, words, records, at.length, block);
  return at.map((_, i) => planes.map((plane) => plane[i]!));
}

const memoryFor = (records: number, arrays: number): LoopMemory =>
  new LoopMemory(arrays * bytesFor(Int32Array, roomFor(records)));

function drawing(room: PlaneRoom, words: 2 | 4, at: Int32Array, count: number, block: number) {
  const planes = room.planes(root, 'test', words, count);
  planes.draw(at, count, block);
  return planes;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('planes of words', () => {
  it.each([2, 4] as const)('of %d are the stream’s at so many times the place', (words) => {
    const expected = places.map((place) => wordsAt(words * place, words, 9));
    expect(drawn(words, 9)).toEqual(expected);
  });

  it.each([2, 4] as const)('of %d are the same without WebAssembly', (words) => {
    const vectors = drawn(words, 9);
    vi.stubGlobal('WebAssembly', undefined);
    expect(drawn(words, 9)).toEqual(vectors);
  });

  it('do not depend on who else is drawn for', () => {
    expect(drawn(4, 1, [1, 2, 7])[2]).toEqual(drawn(4, 1, [7])[0]);
  });

  it('differ by block', () => {
    expect(drawn(4, 1)).not.toEqual(drawn(4, 2));
  });

  it('find no room beyond what was asked for', () => {
    expect(() => new PlaneRoom(new LoopMemory(64)).take(16_385)).toThrow(RangeError);
  });
});

describe('draws', () => {
  it('name the words of streams', () => {
    const records = { households: 3, persons: 5, workers: 2 };
    const draws = new Draws(root, records, new LoopMemory(2 ** 14));
    draws.places.persons.set([64, 65, 96]);
    draws.draw('persons', 3, 4);
    const [pension, paidIn] = wordsAt(2 * 65, 2, 4, 'pension');
    expect([draws.words.pension[1], draws.words.paidIn[1]]).toEqual([pension, paidIn]);
    expect(draws.words.gift[2]).toBe(wordsAt(4 * 96 + 3, 1, 4, 'person')[0]);
    expect(draws.words.latent[0]).toBe(0);
  });
});

describe('half a word', () => {
  it('is a uniform number strictly between 0 and 1', () => {
    for (const word of [0, -1, 1, 0x7fffffff, -0x80000000]) {
      for (const uniform of [upperUniform(word), lowerUniform(word)]) {
        expect(uniform).toBeGreaterThan(0);
        expect(uniform).toBeLessThan(1);
      }
    }
    expect(upperUniform(-1)).toBeGreaterThan(0.9999);
    expect(upperUniform(0x7fffffff)).toBeLessThan(0.5);
    expect(lowerUniform(0x7fff0000)).toBeLessThan(0.0001);
  });
});
