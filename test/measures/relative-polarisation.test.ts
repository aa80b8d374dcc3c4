import { describe, expect, it } from 'vitest';
import { relativePolarisation } from '../../src/measures/relative-polarisation.ts';
import { makeSample } from '../../src/measures/sample.ts';
import { atQuantiles, uniform } from './fixtures/distributions.ts';

const baseline = atQuantiles(1000, uniform);
const moved = (by: (income: number) => number) => makeSample(baseline.values.map(by));

describe('polarisation relative to a baseline', () => {
  it('is nothing against itself and against a shift', () => {
    for (const found of [
      relativePolarisation(baseline, baseline),
      relativePolarisation(
        moved((income) => income + 5),
        baseline,
      ),
    ]) {
      expect(Math.abs(found.median)).toBeLessThan(0.0021);
      expect(Math.abs(found.lower)).toBeLessThan(0.0021);
      expect(Math.abs(found.upper)).toBeLessThan(0.0021);
    }
  });

  it('is −1 if all move to the middle, 1 if all move to the ends', () => {
    expect(
      relativePolarisation(
        moved(() => 1),
        baseline,
      ).median,
    ).toBeCloseTo(-1, 2);
    const split = moved((income) => (income < 1 ? -9 : 9));
    expect(relativePolarisation(split, baseline).median).toBe(1);
  });

  it('tells the ends apart', () => {
    const found = relativePolarisation(
      moved((income) => (income > 1 ? 1 + 2 * (income - 1) : income)),
      baseline,
    );
    expect(found.lower).toBeCloseTo(0, 2);
    expect(found.upper).toBeCloseTo(0.5, 2);
    expect(found.median).toBeCloseTo((found.lower + found.upper) / 2, 3);
  });
});
