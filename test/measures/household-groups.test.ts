import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { householdGroupMeans } from '../../src/measures/household-groups.ts';
import { makeSample } from '../../src/measures/sample.ts';

describe('the bureau’s groups of households', () => {
  it('hold equally many households, and means of persons', () => {
    // Five households: 4, 4, 2, 2 and 1 persons with 10, 20, 30, 40 and 50 a head.
    const incomes = [30, 10, 50, 20, 40];
    const persons = [2, 4, 1, 4, 2];
    expect(householdGroupMeans(makeSample(incomes), persons)).toEqual([10, 20, 30, 40, 50]);
    // Two groups of two and a half: 4 × 10 + 4 × 20 + 1 × 30 over 9; 1 × 30 + 2 × 40 + 1 × 50 over 4.
    const halves = householdGroupMeans(makeSample(incomes), persons, 2);
    expect(halves[0]).toBeCloseTo(150 / 9, 12);
    expect(halves[1]).toBeCloseTo(160 / 4, 12);
  });

  it('have a plain mean above that of all persons where the poor live in larger households', () => {
    const incomes = [10, 20, 30, 40, 50];
    const means = householdGroupMeans(makeSample(incomes), [5, 4, 3, 2, 1]);
    const plain = means.reduce((sum, mean) => sum + mean, 0) / 5;
    expect(plain).toBe(30);
    expect(plain).toBeGreaterThan((50 + 80 + 90 + 80 + 50) / 15);
  });

  it('come to all income and all persons together, whatever the weights', () => {
    const row = fc.record({
      income: fc.double({ min: 0, max: 1e6, noNaN: true }),
      size: fc.integer({ min: 1, max: 9 }),
      weight: fc.integer({ min: 1, max: 100 }),
    });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 5, maxLength: 60 }),
        fc.integer({ min: 1, max: 5 }),
        (rows, groups) => {
          const sample = makeSample(
            rows.map(({ income }) => income),
            rows.map(({ weight }) => weight),
          );
          const means = householdGroupMeans(
            sample,
            rows.map(({ size }) => size),
            groups,
          );
          means.forEach((mean, i) => {
            if (i > 0) expect(mean).toBeGreaterThanOrEqual(means[i - 1]! * (1 - 1e-9));
          });
          if (groups === 1) {
            const people = rows.reduce((sum, { size, weight }) => sum + size * weight, 0);
            const all = rows.reduce((sum, one) => sum + one.size * one.weight * one.income, 0);
            expect(means[0]).toBeCloseTo(all / people, 6);
          }
        },
      ),
    );
  });

  it('are refused for a number of groups that is none', () => {
    expect(() => householdGroupMeans(makeSample([1, 2]), [1, 1], 0)).toThrow(/1 group or more/);
  });
});
