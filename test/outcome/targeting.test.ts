import { beforeAll, describe, expect, it } from 'vitest';
import { HouseholdTable } from '../../src/engine/household-table.ts';
import { china } from '../../src/law/china.ts';
import { readScenarioFile } from '../../src/node/reading.ts';
import { keptSums } from '../../src/outcome/kept-sums.ts';
import {
  familyAllowanceColumn,
  programmeColumn,
  programmes,
} from '../../src/outcome/programmes.ts';
import { targetingTable } from '../../src/outcome/tables/targeting.ts';
import { takeUp, targeting, targetingFigures, targetingKept } from '../../src/outcome/targeting.ts';
import type { Outcome } from '../../src/simulate.ts';
import { simulate } from '../../src/simulate.ts';
import { baseline } from '../node/calling.ts';

let outcome: Outcome;
beforeAll(async () => {
  const scenario = readScenarioFile(baseline, { households: 3000 });
  outcome = await simulate(scenario, { figures: targetingFigures, kept: targetingKept });
});

describe('programmes', () => {
  it('pay by flows of the law', () => {
    const sums = keptSums(china);
    for (const programme of programmes)
      expect(sums[programmeColumn(programme)]?.adds, programme.key).toHaveLength(
        programme.flows.length,
      );
  });
});

describe('targeting', () => {
  it('pays what the books say', () => {
    for (const { programme, yuan } of targeting(outcome)) {
      const fen = outcome.instruments
        .filter(({ flow }) => programme.flows.includes(flow))
        .reduce((sum, one) => sum + one.fen, 0n);
      expect(Math.abs(yuan - Number(fen) / 100)).toBeLessThan(0.01 * programme.flows.length + 1e-3);
    }
  });

  it('has shares that belong together', () => {
    const rows = targeting(outcome);
    expect(rows.length).toBeGreaterThanOrEqual(10);
    for (const row of rows) {
      expect((row.coverage ?? 0) + (row.exclusionError ?? 0)).toBeCloseTo(1, 12);
      const used = 1 - (row.leakage ?? 0) - (row.spillover ?? 0);
      expect(used).toBeGreaterThanOrEqual(-1e-12);
      expect(row.gapFilled).toBeLessThanOrEqual(1);
      for (const share of [row.coverage, row.inclusionError, row.leakage, row.spillover]) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
    }
    const [allowance] = rows;
    expect(allowance?.programme.key).toBe('livingAllowance');
    expect(allowance?.gapFilled).toBeGreaterThan(0.2);
  });

  it('is a table that tells take-up of the allowance alone', () => {
    const { rows } = targetingTable(outcome);
    const taken = takeUp(outcome);
    expect(taken.families).toBeGreaterThan(0);
    expect(rows[0]?.takeUp).toBe(taken.byFamilies);
    expect(rows.at(-1)?.takeUp).toBeNull();
    // Those who lack more ask more often.
    expect(taken.byMoney).toBeGreaterThan(taken.byFamilies ?? 1);
  });
});

describe('a village of four families', () => {
  const names = [
    ...['size', 'census', 'survey', 'included', 'disposable', 'allowanceLine'],
    ...[familyAllowanceColumn, 'allowanceEntitled', ...programmes.map(programmeColumn)],
  ];
  const table = new HouseholdTable(names, 4);
  const set = (name: string, values: readonly number[]) => table.column(name).set(values);
  set('size', [1, 2, 1, 1]);
  set('census', [1000, 1000, 1000, 2000]);
  set('survey', [1000, 1000, 1000, 2000]);
  set('included', [1, 1, 1, 1]);
  set('allowanceLine', [10_000, 10_000, 10_000, 10_000]);
  // Of 8,000 they get 6,000; of 16,000 nothing, though entitled; of 10,500 1,000; of 30,000 500.
  set('disposable', [8_000_00, 16_000_00, 10_500_00, 30_000_00]);
  set(programmeColumn(programmes[0]!), [6_000_00, 0, 1_000_00, 500_00]);
  set(familyAllowanceColumn, [6_000_00, 0, 1_000_00, 0]);
  set('allowanceEntitled', [6_000, 4_000, 1_000, 0]);
  const village = { table, scenario: { year: 2021 } } as unknown as Outcome;

  it('reaches two of four poor persons, with 6,500 of its 8,000 yuan', () => {
    const rows = targeting(village).filter(({ line }) => line.key === 'allowance');
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      recipients: 4,
      yuan: 8_000,
      poor: 4,
      coverage: 2 / 4,
      inclusionError: 2 / 4,
      leakage: 1_000 / 8_000,
      // What the third gets beyond the line: 1,000 for a gap of 500.
      spillover: 500 / 8_000,
      gapFilled: 6_500 / (8_000 + 4_000 + 500),
    });
  });

  it('has two of three entitled families in receipt', () => {
    expect(takeUp(village)).toEqual({ families: 3, byFamilies: 2 / 3, byMoney: 7_000 / 11_000 });
  });
});
