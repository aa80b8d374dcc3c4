import { beforeAll, describe, expect, it } from 'vitest';
import { readScenarioFile } from '../../src/node/reading.ts';
import type { Comparison } from '../../src/outcome/compare.ts';
import { compare } from '../../src/outcome/compare.ts';
import { winnersByGroupTable } from '../../src/outcome/tables/winners-by-group.ts';
import { binOf, changeBins, winnersAndLosers } from '../../src/outcome/winners.ts';
import { winnersByGroup, winnersKept } from '../../src/outcome/winners-by-group.ts';
import { simulate } from '../../src/simulate.ts';
import { baseline } from '../node/calling.ts';

const set = ['livingAllowance.standard=+50%'];
const options = { figures: winnersKept, kept: winnersKept };

let comparison: Comparison;
beforeAll(async () => {
  const scenario = readScenarioFile(baseline, { households: 1500 });
  const reform = readScenarioFile(baseline, { households: 1500, set });
  comparison = compare(await simulate(scenario, options), await simulate(reform, options));
});

describe('thresholds', () => {
  const wide = { noChange: { share: 0.02, fen: 500_00 }, large: 0.1 };
  it.each([
    [10_000_00, 500_00, 'none'],
    [10_000_00, 500_01, 'gainUpTo5'],
    [10_000_00, -1000_00, 'loseUpTo5'],
    [10_000_00, -1000_01, 'loseOver5'],
    [100_000_00, 2000_00, 'none'],
  ])('of others than usual: of %i fen by %i is %s', (before, change, bin) => {
    expect(binOf(before, change, wide)).toBe(bin);
  });
});

describe('winners and losers by group', () => {
  it('are, by decile, those of the comparison', () => {
    const rows = winnersByGroup(comparison, 'disposable');
    const usual = winnersAndLosers(
      comparison.baseline.table,
      comparison.reform.table,
      'disposable',
    );
    const deciles = rows.filter(({ grouping }) => grouping === 'decile');
    expect(deciles).toHaveLength(10);
    for (const [i, row] of deciles.entries()) expect(row).toMatchObject(usual[i] ?? {});
    expect(rows[0]?.shares).toEqual(usual.at(-1)?.shares);
  });

  it('add up to everybody in every grouping', () => {
    const rows = winnersByGroup(comparison, 'disposable');
    const [all] = rows;
    const groupings = new Set(rows.map(({ grouping }) => grouping));
    expect([...groupings]).toEqual(['all', 'decile', 'type', 'residence', 'mountain', 'place']);
    for (const grouping of groupings) {
      const own = rows.filter((row) => row.grouping === grouping);
      expect(own.reduce((sum, row) => sum + row.households, 0)).toBe(1500);
      expect(own.reduce((sum, row) => sum + row.persons, 0)).toBeCloseTo(all?.persons ?? 0, 3);
      for (const bin of changeBins) {
        const share = own.reduce((sum, row) => sum + row.people * row.shares[bin], 0);
        expect(share, `${grouping} ${bin}`).toBeCloseTo(all?.shares[bin] ?? -1, 10);
      }
      const change = own.reduce((sum, row) => sum + row.people * row.meanChange, 0);
      expect(change).toBeCloseTo(all?.meanChange ?? Number.NaN, 6);
    }
  });

  it('say their thresholds', () => {
    const thresholds = { noChange: { share: 0.02, fen: 500_00 }, large: 0.1 };
    const table = winnersByGroupTable('winners-by-group.x', comparison, 'disposable', thresholds);
    expect(table.notes[0]?.en).toContain('within 2 % of the household’s income or 500 yuan');
    const large = table.columns.find(({ key }) => key === 'gainOver5');
    expect(large?.label).toEqual({ en: 'Gain over 10 %', zh: '受益>10%' });
    const usual = winnersByGroupTable('winners-by-group.x', comparison);
    expect(usual.rows[0]?.none).toBeLessThan(table.rows[0]?.none as number);
  });
});
