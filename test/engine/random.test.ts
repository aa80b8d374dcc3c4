import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  personPosition,
  rootKey,
  Stream,
  threefry2x32,
  toOpenUniform,
  toUniform,
} from '../../src/engine/random.ts';

/** Both words of a counter. */
function words(key: [number, number], counter: [number, number]): string {
  const out = new Uint32Array(4);
  threefry2x32(key[0], key[1], counter[0], counter[1], out);
  return [...out.slice(0, 2)].map((word) => word.toString(16).padStart(8, '0')).join(' ');
}

const olive = rootKey('olive');

function stream(variable: string, block = 0, root = olive): Stream {
  const made = new Stream(root, variable);
  made.begin(block);
  return made;
}

const draws = (from: Stream, count: number): number[] =>
  Array.from({ length: count }, (_, position) => from.uniform(position));

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function correlation(a: readonly number[], b: readonly number[]): number {
  const [meanA, meanB] = [mean(a), mean(b)];
  const product = mean(a.map((value, i) => (value - meanA) * (b[i]! - meanB)));
  return product / (1 / 12);
}

describe('threefry2x32', () => {
  // Random123, tests/kat_vectors: counter, key, words
  it.each([
    [[0, 0], [0, 0], '6b200159 99ba4efe'],
    [[0xffffffff, 0xffffffff], [0xffffffff, 0xffffffff], '1cb996fc bb002be7'],
    [[0x243f6a88, 0x85a308d3], [0x13198a2e, 0x03707344], 'c4923a9c 483df7a0'],
  ] as [[number, number], [number, number], string][])(
    'gives the published words of counter %j and key %j',
    (counter, key, expected) => {
      expect(words(key, counter)).toBe(expected);
    },
  );

  it('gives the next counter beside it', () => {
    const word = fc.integer();
    fc.assert(
      fc.property(word, word, word, word, (k0, k1, c0, c1) => {
        const both = new Uint32Array(4);
        threefry2x32(k0, k1, c0, c1, both);
        const next = new Uint32Array(4);
        threefry2x32(k0, k1, c0 + 1, c1, next);
        expect([...both.slice(2)]).toEqual([...next.slice(0, 2)]);
      }),
    );
  });
});

describe('the root key', () => {
  it('is the same for the same text, and two 32-bit integers', () => {
    expect(rootKey('olive')).toEqual({ first: -2112186282, second: -397607790 });
    expect(rootKey('olive')).not.toEqual(rootKey('Olive'));
  });
});

describe('a stream', () => {
  it('does not depend on the order of its draws', () => {
    const forwards = stream('wage', 7);
    const backwards = stream('wage', 7);
    const positions = Array.from({ length: 300 }, (_, i) => i);
    const expected = positions.map((position) => forwards.word(position));
    const found = positions.toReversed().map((position) => backwards.word(position));
    expect(found.toReversed()).toEqual(expected);
  });

  it('fills a block with the words of its positions', () => {
    const filled = new Uint32Array(1024);
    const one = stream('takeUp', 3);
    one.fill(filled, 1021);
    const expected = Array.from({ length: 1021 }, (_, position) => one.word(position));
    expect([...filled.slice(0, 1021)]).toEqual(expected);
  });

  it('differs by variable, block and seed', () => {
    const all = [
      stream('wage', 0),
      stream('wage', 1),
      stream('egaw', 0),
      stream('wagf', 0),
      stream('wage', 0, rootKey('other')),
    ].map((one) => draws(one, 4000));
    for (let i = 0; i < all.length; i++) {
      for (let j = 0; j < i; j++)
        expect(Math.abs(correlation(all[i]!, all[j]!))).toBeLessThan(0.06);
    }
  });

  it('turns back to an earlier block', () => {
    const one = stream('wage', 5);
    const first = draws(one, 9);
    one.begin(6);
    expect(draws(one, 9)).not.toEqual(first);
    one.begin(5);
    expect(draws(one, 9)).toEqual(first);
  });

  it('is uniform: mean, spread, bits and neighbours', () => {
    const values = draws(stream('uniform', 11), 40_000);
    expect(mean(values)).toBeCloseTo(0.5, 2);
    expect(correlation(values, values)).toBeCloseTo(1, 1);
    expect(Math.abs(correlation(values.slice(1), values.slice(0, -1)))).toBeLessThan(0.02);
    const one = stream('uniform', 11);
    for (let bit = 0; bit < 32; bit++) {
      let set = 0;
      for (let position = 0; position < 4000; position++) set += (one.word(position) >>> bit) & 1;
      expect(Math.abs(set / 4000 - 0.5)).toBeLessThan(0.035);
    }
  });

  it('fits a uniform distribution in 256 classes', () => {
    const one = stream('classes');
    const counts = new Float64Array(256);
    const drawn = 256 * 400;
    for (let position = 0; position < drawn; position++) counts[one.word(position) >>> 24]! += 1;
    const chiSquare = counts.reduce((sum, count) => sum + (count - 400) ** 2 / 400, 0);
    // 255 degrees of freedom: 0.1 % and 99.9 %
    expect(chiSquare).toBeGreaterThan(190);
    expect(chiSquare).toBeLessThan(330);
  });

  it('gives fine uniforms in [0, 1) that use bits beyond the 32nd', () => {
    const one = stream('fine');
    let below = 0;
    for (let position = 0; position < 2000; position++) {
      const value = one.fine(position);
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThan(1);
      if (value * 2 ** 32 !== Math.floor(value * 2 ** 32)) below += 1;
    }
    expect(below).toBeGreaterThan(1990);
    const again = stream('fine');
    const odd = again.fine(1);
    again.fine(8);
    expect(again.fine(1)).toBe(odd);
  });

  it('refuses to be nameless', () => {
    expect(() => new Stream(olive, '')).toThrow(/name/);
  });
});

describe('words and positions', () => {
  it('map to numbers below one', () => {
    expect(toUniform(0)).toBe(0);
    expect(toUniform(0xffffffff)).toBeLessThan(1);
    expect(toOpenUniform(0)).toBeGreaterThan(0);
    expect(toOpenUniform(0xffffffff)).toBeLessThan(1);
  });

  it('keep every member of every household apart', () => {
    expect(personPosition(1, 0) - personPosition(0, 31)).toBe(1);
  });
});
