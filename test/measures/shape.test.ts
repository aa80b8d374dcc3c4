import { describe, expect, it } from 'vitest';
import { makeSample } from '../../src/measures/sample.ts';
import { shapeOf } from '../../src/measures/shape.ts';
import { archetypes, lognormal } from './fixtures/distributions.ts';

describe('the name of a shape', () => {
  it.each(archetypes)('%s', (name, sample) => {
    const expected = name.startsWith('inverted') ? 'invertedT' : name.split(',')[0];
    expect(shapeOf(sample)).toBe(expected);
  });

  it('of a wide lognormal is a pyramid, of equals an olive', () => {
    expect(shapeOf(lognormal(1.2))).toBe('pyramid');
    expect(shapeOf(makeSample([8, 8, 8]))).toBe('olive');
  });

  it('does not depend on the unit, and counts debts as nothing', () => {
    const { values, weights } = lognormal(0.6);
    expect(
      shapeOf(
        makeSample(
          values.map((income) => income * 1e5),
          weights,
        ),
      ),
    ).toBe('olive');
    expect(shapeOf(makeSample([...values, -5], [...weights, 1]))).toBe('olive');
  });

  it('is refused without income', () => {
    expect(() => shapeOf(makeSample([0, -1]))).toThrow('mean income is not above zero');
  });
});
