import { describe, expect, it } from 'vitest';
import { countsOf, rake } from '../../../src/population/synthesis/raking.ts';
import {
  fitShares,
  oddsFactor,
  rootOf,
  shareOf,
  shifted,
} from '../../../src/population/synthesis/solving.ts';

const penalty = 1e-9;

describe('raking', () => {
  it('gives what iterative proportional fitting gives on a table of two margins', () => {
    // cells (row, column) of a 2 × 2 table, margins: rows 0 and 1, columns 2 and 3
    const counts = countsOf([
      [0, 2],
      [0, 3],
      [1, 2],
      [1, 3],
    ]);
    const prior = Float64Array.of(4, 1, 2, 3);
    const targets = Float64Array.of(30, 70, 40, 60);
    const fitted = [...prior];
    for (let round = 0; round < 500; round++) {
      for (const [a, b, target] of [
        [0, 1, 30],
        [2, 3, 70],
        [0, 2, 40],
        [1, 3, 60],
      ] as const) {
        const factor = target / (fitted[a]! + fitted[b]!);
        fitted[a]! *= factor;
        fitted[b]! *= factor;
      }
    }
    const weights = rake({ counts, prior, targets, penalty });
    for (const [i, weight] of weights.entries()) expect(weight).toBeCloseTo(fitted[i]!, 4);
  });

  it('counts persons in households', () => {
    // households of one adult; of two adults and a child; margins: households, adults, children
    const counts = countsOf([
      [0, 1],
      [0, 1, 1, 2],
      [0, 1, 1],
    ]);
    const prior = Float64Array.of(1, 1, 1);
    const targets = Float64Array.of(100, 150, 20);
    const [one, family, couple] = rake({ counts, prior, targets, penalty });
    expect(one! + family! + couple!).toBeCloseTo(100, 4);
    expect(one! + 2 * family! + 2 * couple!).toBeCloseTo(150, 4);
    expect(family!).toBeCloseTo(20, 4);
  });

  it('meets margins that contradict each other about half way', () => {
    const counts = countsOf([[0, 1]]);
    const problem = { counts, prior: Float64Array.of(5), targets: Float64Array.of(10, 20) };
    const [weight] = rake({ ...problem, penalty: 0.1 });
    expect(weight!).toBeGreaterThan(10);
    expect(weight!).toBeLessThan(20);
  });

  it('leaves weights that meet the margins as they are', () => {
    const counts = countsOf([[0], [1]]);
    const prior = Float64Array.of(3, 4);
    expect([...rake({ counts, prior, targets: prior, penalty })]).toEqual([3, 4]);
  });
});

describe('shares', () => {
  it('are fitted by one factor for each class, which keeps odds ratios', () => {
    const counts = Float64Array.of(100, 300);
    const chances = Float64Array.of(0.5, 0.3, 0.2, 0.2, 0.2, 0.6);
    const before = (chances[0]! * chances[4]!) / (chances[1]! * chances[3]!);
    fitShares({ classes: 3, counts, chances }, [2, 1, 1]);
    const reached = [0, 1, 2].map((one) => 100 * chances[one]! + 300 * chances[3 + one]!);
    for (const [one, wanted] of [200, 100, 100].entries()) {
      expect(reached[one]!).toBeCloseTo(wanted, 2);
    }
    expect((chances[0]! * chances[4]!) / (chances[1]! * chances[3]!)).toBeCloseTo(before, 9);
    expect(chances[0]! + chances[1]! + chances[2]!).toBeCloseTo(1, 12);
  });

  it('are never given to a class that has none', () => {
    const chances = Float64Array.of(0.5, 0.5);
    fitShares({ classes: 2, counts: Float64Array.of(10), chances }, [1, 0]);
    expect([...chances]).toEqual([1, 0]);
  });

  it('are reached by a factor of all odds', () => {
    const counts = Float64Array.of(10, 50, 5);
    const odds = Float64Array.of(0.1, 2, 30);
    for (const wanted of [1, 30, 64]) {
      const factor = oddsFactor(counts, odds, wanted);
      const reached = counts.reduce((sum, count, i) => sum + count * shareOf(odds[i]! * factor), 0);
      expect(reached).toBeCloseTo(wanted, 6);
    }
  });
});

describe('small tools', () => {
  it('shift shares by log odds', () => {
    expect(shifted(0.5, 0)).toBe(0.5);
    expect(shifted(0.5, Math.log(3))).toBeCloseTo(0.75, 12);
    expect(shifted(0, 5)).toBe(0);
    expect(shifted(1, -5)).toBe(1);
  });

  it('find where a function rises through zero', () => {
    expect(rootOf((x) => x ** 3 - 2)).toBeCloseTo(2 ** (1 / 3), 9);
  });
});
