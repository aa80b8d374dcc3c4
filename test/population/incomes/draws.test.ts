import { describe, expect, it } from 'vitest';
import { rootKey, Stream } from '../../../src/engine/random.ts';
import { Draws, lowerUniform, upperUniform } from '../../../src/population/incomes/draws.ts';
import { Roll } from '../../../src/population/incomes/roll.ts';

const root = rootKey('olive');

function rollOf(keys: readonly number[]): Roll {
  const roll = new Roll(keys.length);
  keys.forEach((key, i) => {
    roll.add(i, i, key);
  });
  return roll;
}

/** The words of a stream at a position and after it. */
function wordsAt(position: number, count: number, block: number): number[] {
  const stream = new Stream(root, 'test');
  stream.begin(block);
  return Array.from({ length: count }, (_, k) => stream.word(position + k) | 0);
}

describe('draws', () => {
  it('are the stream’s words at four times the place in the file', () => {
    const draws = new Draws(root, 'test');
    draws.draw(rollOf([5, 0, 1023]), 9);
    expect([...draws.words.slice(0, 4)]).toEqual(wordsAt(20, 4, 9));
    expect([...draws.words.slice(8, 12)]).toEqual(wordsAt(4092, 4, 9));
  });

  it('of pairs are its words at twice the place', () => {
    const draws = new Draws(root, 'test');
    draws.drawPairs(rollOf([6, 3]), 2);
    expect([...draws.words.slice(0, 2)]).toEqual(wordsAt(12, 2, 2));
    expect([...draws.words.slice(2, 4)]).toEqual(wordsAt(6, 2, 2));
  });

  it('do not depend on who else is drawn for', () => {
    const [alone, together] = [new Draws(root, 'test'), new Draws(root, 'test')];
    alone.draw(rollOf([7]), 1);
    together.draw(rollOf([1, 2, 7]), 1);
    expect([...together.words.slice(8, 12)]).toEqual([...alone.words.slice(0, 4)]);
  });

  it('differ by block and by variable', () => {
    const first = new Draws(root, 'test');
    first.draw(rollOf([7]), 1);
    const kept = [...first.words.slice(0, 4)];
    first.draw(rollOf([7]), 2);
    expect([...first.words.slice(0, 4)]).not.toEqual(kept);
    const other = new Draws(root, 'other');
    other.draw(rollOf([7]), 1);
    expect([...other.words.slice(0, 4)]).not.toEqual(kept);
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
