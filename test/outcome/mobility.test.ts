import { describe, expect, it } from 'vitest';
import { HouseholdTable } from '../../src/engine/household-table.ts';
import { readScenarioFile } from '../../src/node/reading.ts';
import { compare } from '../../src/outcome/compare.ts';
import { transitions } from '../../src/outcome/mobility.ts';
import { comparisonTables } from '../../src/outcome/result-tables.ts';
import { simulate } from '../../src/simulate.ts';
import { baseline } from '../node/calling.ts';

/** Households of one person with these incomes. */
function singles(incomes: readonly number[]): HouseholdTable {
  const names = ['size', 'census', 'survey', 'included', 'disposable'];
  const table = new HouseholdTable(names, incomes.length);
  incomes.forEach((income, i) => {
    for (const name of names) table.column(name)[i] = name === 'disposable' ? income : 1;
  });
  return table;
}

describe('transitions', () => {
  it('leave everybody where they are where nothing changes', () => {
    const table = singles([5, 4, 3, 2, 1]);
    const stays = [0, 1, 2, 3, 4].map((i) => [0, 1, 2, 3, 4].map((j) => (i === j ? 1 : 0)));
    expect(transitions(table, table)).toEqual(stays);
  });

  it('show who changes places', () => {
    const found = transitions(singles([10, 20, 30, 40, 50]), singles([60, 20, 30, 40, 50]));
    expect(found[0]).toEqual([0, 0, 0, 0, 1]);
    for (const fifth of [1, 2, 3, 4])
      expect(found[fifth]).toEqual([0, 1, 2, 3, 4].map((to) => (to === fifth - 1 ? 1 : 0)));
  });
});

describe('the table of ups and downs', () => {
  const run = (set: string[]) => simulate(readScenarioFile(baseline, { households: 1200, set }));

  it('is there where anybody moves, and each row adds up', async () => {
    const [before, after] = [
      await run([]),
      await run(['wages.lowPayRaise=0.5', 'wages.lowPayBelow=50000']),
    ];
    const tables = comparisonTables(compare(before, after), 'x');
    const mobility = tables.find((one) => one.id === 'mobility.x');
    expect(mobility?.rows).toHaveLength(5);
    for (const row of mobility?.rows ?? []) {
      const shares = [1, 2, 3, 4, 5].map((to) => Number(row[`to${to}`]));
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
      const stayed = shares[Number(row.from) - 1] ?? 0;
      expect(Number(row.fell) + stayed + Number(row.rose)).toBeCloseTo(1, 12);
    }
    expect(Number(mobility?.rows[0]?.rose)).toBeGreaterThan(0);
    const same = comparisonTables(compare(before, before), 'x').map((one) => one.id);
    expect(same).not.toContain('mobility.x');
  });
});
