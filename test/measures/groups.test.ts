import { describe, expect, it } from 'vitest';
import {
  decomposeEntropy,
  decomposeOlive,
  meanRatio,
  splitByGroup,
} from '../../src/measures/groups.ts';
import { makeSample } from '../../src/measures/sample.ts';

const sample = makeSample([4, 1, 3, 2, 10], [1, 1, 2, 1, 0]);
const labels = ['town', 'land', 'town', 'land', 'sea'];

describe('groups', () => {
  it('are sorted samples of their own, without those of no weight', () => {
    const groups = splitByGroup(sample, labels);
    expect(groups.map((group) => group.label)).toEqual(['land', 'town']);
    expect(groups.map((group) => [...group.sample.values])).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect([...groups[1]!.sample.order]).toEqual([2, 0]);
  });

  it('need a label for every row', () => {
    expect(() => splitByGroup(sample, ['town'])).toThrow('only 1 group labels');
  });

  it('have a ratio of means', () => {
    expect(meanRatio(sample, labels, 'town', 'land')).toBeCloseTo(10 / 3 / 1.5, 14);
    expect(() => meanRatio(sample, labels, 'town', 'sea')).toThrow('nobody in the group «sea»');
    const nothing = makeSample([0, 1]);
    expect(() => meanRatio(nothing, [0, 1], '1', '0')).toThrow('mean of «0» is zero');
  });

  it('with one income each differ only between', () => {
    const parts = decomposeEntropy(makeSample([1, 1, 3]), ['a', 'a', 'b'], 1);
    expect(parts.within).toBe(0);
    expect(parts.between).toBe(parts.total);
    expect(parts.groups).toEqual({ a: 0, b: 0 });
  });

  it('show in the olive how far each lies from the common mean, and within itself', () => {
    const { total, within, between, groups } = decomposeOlive(
      makeSample([1, 1, 2, 4]),
      [0, 0, 1, 1],
    );
    expect(groups['0']).toEqual({ share: 0.5, mean: 1, olive: 0.5, ownOlive: 1 });
    expect(groups['1']).toEqual({
      share: 0.5,
      mean: 3,
      olive: 0.75,
      ownOlive: (2 / 3 + 3 / 4) / 2,
    });
    expect(total).toBe(0.625);
    expect(within + between).toBeCloseTo(0.375, 14);
  });
});
