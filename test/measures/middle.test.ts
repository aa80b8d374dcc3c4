import { describe, expect, it } from 'vitest';
import { bandShares, middleIncomeShare, middleShare } from '../../src/measures/middle.ts';
import { makeSample } from '../../src/measures/sample.ts';

describe('the middle band', () => {
  const sample = makeSample([10, 20, 30, 40, 100], [1, 2, 1, 1, 5]);

  it('holds both its limits, and the three shares add up to one', () => {
    expect(bandShares(sample, 20, 40)).toEqual({ below: 0.1, inside: 0.4, above: 0.5 });
    expect(bandShares(sample, 20.01, 39.99)).toEqual({ below: 0.3, inside: 0.1, above: 0.6 });
    expect(middleShare(sample, 100, 100)).toBe(0.5);
  });

  it('has a share of income', () => {
    expect(middleIncomeShare(sample, 20, 40)).toBe(110 / 620);
  });

  it('must run upward, and have an income to share', () => {
    expect(() => bandShares(sample, 40, 20)).toThrow('upward, not 40 to 20');
    expect(() => middleIncomeShare(makeSample([0]), 1, 2)).toThrow('zero');
  });
});
