import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HouseholdTable } from '../../../src/engine/household-table.ts';
import { binned } from '../../../src/measures/stream/binned.ts';
import { Bins } from '../../../src/measures/stream/bins.ts';
import { cutsOf, groupOf } from '../../../src/outcome/stream/tenths.ts';
import { groupsOf } from '../../../src/outcome/winners.ts';
import { histogramOf, incomeOf } from '../../measures/stream/records.ts';

const names = ['size', 'survey', 'included', 'disposable'] as const;
const bins = new Bins();

/** Households no two of which share a bin. */
const apart = fc
  .uniqueArray(fc.integer({ min: 1, max: 3000 }), { minLength: 1, maxLength: 60 })
  .chain((places) =>
    fc.tuple(
      ...places.map((place) =>
        fc.record({
          fen: fc.constant(Math.floor(10_000 * 1.002 ** place)),
          weight: fc.integer({ min: 1, max: 5000 }),
          size: fc.constant(1),
          isFamily: fc.constant(true),
        }),
      ),
    ),
  );

describe('groups cut at bins', () => {
  it.each([5, 10])('are those of households where each has a bin of its own: %i', (groups) => {
    fc.assert(
      fc.property(apart, (households) => {
        const table = new HouseholdTable(names, households.length);
        households.forEach(({ fen, weight, size }, row) => {
          const values = { size, survey: weight, included: 1, disposable: fen };
          for (const name of names) table.column(name)[row] = values[name];
        });
        const { thresholds, misplaced } = cutsOf(binned(histogramOf(households, bins)), groups);
        expect(thresholds).toHaveLength(groups - 1);
        expect(misplaced).toBeLessThanOrEqual(1);
        const found = households.map((one) => groupOf(incomeOf(one), thresholds));
        expect(found).toEqual([...groupsOf(table, groups)]);
      }),
    );
  });

  it('put a bunch where its middle stands, and say how many a cut goes through', () => {
    const bunch = { fen: 5_000_000, weight: 1000, size: 1, isFamily: true };
    const poor = { ...bunch, fen: 1_000_000, weight: 100 };
    const { thresholds, misplaced } = cutsOf(binned(histogramOf([poor, bunch], bins)), 10);
    expect(groupOf(incomeOf(poor), thresholds)).toBe(1);
    expect(groupOf(incomeOf(bunch), thresholds)).toBe(6);
    expect(misplaced).toBeCloseTo(1000 / 1100, 12);
  });
});
