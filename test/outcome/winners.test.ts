import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HouseholdTable } from '../../src/engine/household-table.ts';
import { binOf, changeBins, decilesOf, winnersAndLosers } from '../../src/outcome/winners.ts';

interface Household {
  size: number;
  survey: number;
  included: number;
  disposable: number;
}

const names = ['size', 'survey', 'included', 'disposable'] as const;

function tableOf(households: readonly Household[]): HouseholdTable {
  const table = new HouseholdTable(names, households.length);
  households.forEach((one, i) => {
    for (const name of names) table.column(name)[i] = one[name];
  });
  return table;
}

const one = (disposable: number, size = 1, survey = 1000): Household => ({
  size,
  survey,
  included: 1,
  disposable,
});

describe('a change', () => {
  it.each([
    [10_000_00, 60_00, 'none'],
    [10_000_00, -60_00, 'none'],
    [10_000_00, 60_01, 'gainUpTo5'],
    [10_000_00, 500_00, 'gainUpTo5'],
    [10_000_00, 500_01, 'gainOver5'],
    [10_000_00, -500_00, 'loseUpTo5'],
    [10_000_00, -500_01, 'loseOver5'],
    [100_000_00, 100_00, 'none'],
    [100_000_00, 100_01, 'gainUpTo5'],
    [0, 60_01, 'gainOver5'],
    [-1_000_00, 49_00, 'none'],
    [-1_000_00, -61_00, 'loseOver5'],
  ])('of %i fen by %i is: %s', (before, change, bin) => {
    expect(binOf(before, change)).toBe(bin);
  });
});

describe('deciles', () => {
  it('hold persons ranked by income per head, not by income', () => {
    // Two of 30,000 a head in one household stand above one of 25,000.
    const table = tableOf([one(60_000_00, 2), one(25_000_00), one(10_000_00)]);
    expect([...decilesOf(table)]).toEqual([8, 4, 2]);
  });

  it('leave out who is not included', () => {
    const table = tableOf([one(1), { ...one(2), included: 0 }, one(3)]);
    expect([...decilesOf(table)]).toEqual([3, 0, 8]);
  });

  it('hold a tenth of the persons each where households are small', () => {
    const table = tableOf(Array.from({ length: 1000 }, (_, i) => one(((i * 7919) % 1000) * 100)));
    const counts = new Map<number, number>();
    for (const decile of decilesOf(table)) counts.set(decile, (counts.get(decile) ?? 0) + 1);
    expect([...counts.values()]).toEqual(Array.from({ length: 10 }, () => 100));
  });
});

describe('winners and losers', () => {
  const household = fc.record({
    size: fc.integer({ min: 1, max: 6 }),
    survey: fc.integer({ min: 1, max: 5000 }),
    included: fc.constantFrom(0, 1),
    disposable: fc.integer({ min: -1_000_00, max: 500_000_00 }),
  });
  const changed = fc.array(fc.tuple(household, fc.integer({ min: -20_000_00, max: 20_000_00 })), {
    minLength: 12,
    maxLength: 60,
  });

  it('add up: bins to all persons, rows to the whole, gains less losses to the change', () => {
    fc.assert(
      fc.property(changed, (rows) => {
        if (rows.every(([before]) => before.included === 0)) return;
        const before = tableOf(rows.map(([one]) => one));
        const after = tableOf(
          rows.map(([one, by]) => ({ ...one, disposable: one.disposable + by })),
        );
        const found = winnersAndLosers(before, after, 'disposable');
        const total = found.at(-1);
        const byDecile = found.slice(0, -1);
        expect(found).toHaveLength(11);
        expect(total?.people).toBe(1);
        expect(byDecile.reduce((sum, row) => sum + row.people, 0)).toBeCloseTo(1, 12);
        for (const bin of changeBins) {
          const share = byDecile.reduce((sum, row) => sum + row.people * row.shares[bin], 0);
          expect(share).toBeCloseTo(total?.shares[bin] ?? -1, 12);
        }
        for (const row of found) {
          expect(row.meanGain).toBeGreaterThanOrEqual(0);
          expect(row.meanLoss).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('count persons, and mean gains of the households concerned', () => {
    const before = [one(10_000_00, 4), one(50_000_00, 1), one(90_000_00, 1)];
    const after = [one(11_000_00, 4), one(49_000_00, 1), one(90_000_00, 1)];
    const total = winnersAndLosers(tableOf(before), tableOf(after), 'disposable').at(-1);
    expect(total?.shares).toEqual({
      loseOver5: 0,
      loseUpTo5: 1 / 6,
      none: 1 / 6,
      gainUpTo5: 0,
      gainOver5: 4 / 6,
    });
    expect(total).toMatchObject({
      meanGain: 1000,
      meanLoss: -1000,
      meanChange: 0,
      relativeChange: 0,
    });
  });
});
