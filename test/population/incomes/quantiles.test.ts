import { describe, expect, it } from 'vitest';
import { inverseNormal, normal } from '../../../src/engine/math.ts';
import { rootKey, Stream } from '../../../src/engine/random.ts';
import {
  lognormal,
  normalFromHalf,
  normalsFromWords,
  tailed,
} from '../../../src/population/incomes/quantiles.ts';

const word = (uniform: number): number => Math.floor(uniform * 2 ** 32) | 0;

const normalsOf = (words: Int32Array): Float64Array => {
  const normals = new Float64Array(words.length);
  normalsFromWords(words, words.length, normals);
  return normals;
};
const normalFromWord = (one: number): number => normalsOf(Int32Array.of(one))[0]!;

/** Factors of a distribution at n equally spaced probabilities. */
function sample(shape: { at(z: number): number }, n: number): number[] {
  return Array.from({ length: n }, (_, i) => shape.at(inverseNormal((i + 0.5) / n)));
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe('a normal number from a word', () => {
  it.each([0.0001, 0.001, 0.02, 0.3, 0.5, 0.77, 0.98, 0.999, 0.9999, 0.9999999])(
    'is the quantile at %d',
    (uniform) => {
      expect(normalFromWord(word(uniform))).toBeCloseTo(inverseNormal(uniform), 3);
    },
  );

  it('reaches as far as 32 bits do, on both sides', () => {
    expect(normalFromWord(0)).toBeLessThan(-6.2);
    expect(normalFromWord(-1)).toBeGreaterThan(6.2);
  });

  it('is exact at the edges wherever they stand among the others, and of the first words alone', () => {
    const uniforms = [0.00001, 0.4, 0.99999, 0.0000001, 0.6, 0.9999999];
    const normals = new Float64Array(6);
    normalsFromWords(Int32Array.from(uniforms, word), 5, normals);
    for (const at of [0, 2, 3]) {
      expect(normals[at]).toBe(
        inverseNormal((Math.floor(uniforms[at]! * 2 ** 32) + 0.5) / 2 ** 32),
      );
    }
    expect(normals[5]).toBe(0);
  });

  it('has mean 0 and variance 1 over random words', () => {
    const words = new Uint32Array(200_000);
    const stream = new Stream(rootKey('olive'), 'test');
    stream.begin(0);
    stream.fill(words, words.length);
    const values = [...normalsOf(new Int32Array(words.buffer))];
    expect(Math.abs(mean(values))).toBeLessThan(0.008);
    expect(Math.abs(mean(values.map((z) => z * z)) - 1)).toBeLessThan(0.015);
  });

  it('of 16 bits rises with them', () => {
    const values = [0, 1, 100, 20_000, 32_768, 60_000, 65_535].map(normalFromHalf);
    expect(values).toEqual([...values].sort((a, b) => a - b));
    expect(normalFromHalf(32_768)).toBeCloseTo(0, 3);
  });
});

describe('a lognormal distribution with a Pareto tail', () => {
  const shape = { sigma: 0.42, tailFrom: 0.97, tailIndex: 2.5, tailTo: 40 };

  it('has mean 1', () => {
    expect(mean(sample(lognormal(0.6), 100_000))).toBeCloseTo(1, 3);
    expect(mean(sample(tailed(shape), 100_000))).toBeCloseTo(1, 3);
    expect(mean(sample(tailed({ ...shape, tailTo: 3 }), 100_000))).toBeCloseTo(1, 3);
  });

  it('has the spread it was asked for in the body', () => {
    const factors = tailed(shape);
    expect(Math.log(factors.at(1) / factors.at(-1)) / 2).toBeCloseTo(0.42, 4);
  });

  it('falls in the tail with the exponent it was asked for', () => {
    const factors = tailed(shape);
    const [near, far] = [inverseNormal(0.99), inverseNormal(0.9999)];
    const exponent =
      Math.log(normal(-near) / normal(-far)) / Math.log(factors.at(far) / factors.at(near));
    expect(exponent).toBeCloseTo(2.5, 2);
  });

  it('ends where it is cut', () => {
    const factors = tailed({ ...shape, tailTo: 5 });
    const begins = factors.at(inverseNormal(0.97));
    expect(factors.at(8) / begins).toBeCloseTo(5, 1);
  });

  it('is continuous where the tail begins', () => {
    const factors = tailed(shape);
    const at = inverseNormal(0.97);
    expect(factors.at(at + 1e-4) / factors.at(at - 1e-4)).toBeCloseTo(1, 3);
  });

  it('never falls with luck', () => {
    const values = Array.from({ length: 400 }, (_, i) => tailed(shape).at(-7 + i * 0.04));
    expect(values.every((value, i) => i === 0 || value >= values[i - 1]!)).toBe(true);
  });
});
