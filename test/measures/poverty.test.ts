import { describe, expect, it } from 'vitest';
import {
  fosterGreerThorbecke,
  headcount,
  medianGap,
  relativeLine,
  sen,
  senShorrocksThon,
  watts,
} from '../../src/measures/poverty.ts';
import { makeSample } from '../../src/measures/sample.ts';

const sample = makeSample([20, 50, 100, 200], [1, 2, 1, 4]);

describe('poverty below 100', () => {
  it('leaves out who is exactly on the line', () => {
    expect(headcount(sample, 100)).toBe(3 / 8);
    expect(headcount(sample, 100.01)).toBe(0.5);
  });

  it.each([
    [0, 3 / 8],
    [1, (0.8 + 2 * 0.5) / 8],
    [2, (0.64 + 2 * 0.25) / 8],
  ])('FGT(%i)', (order, expected) => {
    expect(fosterGreerThorbecke(sample, 100, order)).toBeCloseTo(expected, 15);
  });

  it('takes the gap of the median poor, and of the logs', () => {
    expect(medianGap(sample, 100)).toBe(0.5);
    expect(watts(sample, 100)).toBeCloseTo((Math.log(5) + 2 * Math.log(2)) / 8, 14);
  });

  it('is 0 by Sen and by Sen–Shorrocks–Thon if nobody is poor', () => {
    expect(sen(sample, 10)).toBe(0);
    expect(senShorrocksThon(sample, 10)).toBe(0);
  });

  it('is by Sen the headcount if all the poor have nothing, by SST less as they are fewer', () => {
    const half = makeSample([0, 0, 100, 100]);
    expect(sen(half, 50)).toBe(0.5);
    expect(senShorrocksThon(half, 50)).toBe(0.75);
  });

  it('keeps a gap above one for negative incomes, for which Sen is refused', () => {
    const owing = makeSample([-50, 100]);
    expect(fosterGreerThorbecke(owing, 50, 1)).toBe(1);
    expect(() => sen(owing, 50)).toThrow('not defined with negative incomes, of which there are 1');
    expect(() => senShorrocksThon(owing, 50)).toThrow('negative incomes');
  });

  it('needs a line above zero, poor people for their median, and a whole order', () => {
    expect(() => fosterGreerThorbecke(sample, 0, 1)).toThrow('line is above 0, not 0');
    expect(() => fosterGreerThorbecke(sample, 50, 1.5)).toThrow('0, 1, 2');
    expect(() => medianGap(sample, 10)).toThrow('no row');
  });

  it('has a relative line on either median', () => {
    const even = makeSample([10, 20, 30, 40]);
    expect(relativeLine(even, 0.5)).toBe(12.5);
    expect(relativeLine(even, 0.5, 'upper')).toBe(15);
  });
});
