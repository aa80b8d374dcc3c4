import { beforeAll, describe, expect, it } from 'vitest';
import { HouseholdTable } from '../../src/engine/household-table.ts';
import { moneyIndex } from '../../src/law/money-index.ts';
import { readScenarioFile } from '../../src/node/reading.ts';
import { compare } from '../../src/outcome/compare.ts';
import type { PovertyRow } from '../../src/outcome/poverty.ts';
import { linesOf, personGroups, poverty, povertyTallies } from '../../src/outcome/poverty.ts';
import { lineInYuan, povertyLines } from '../../src/outcome/poverty-lines.ts';
import { povertyChangesTable, povertyTable } from '../../src/outcome/tables/poverty.ts';
import type { Outcome } from '../../src/simulate.ts';
import { simulate } from '../../src/simulate.ts';
import { baseline } from '../node/calling.ts';

const options = { tallies: povertyTallies(2021) };
const set = ['livingAllowance.standard=+50%'];

let outcome: Outcome;
let reform: Outcome;
let rows: PovertyRow[];
beforeAll(async () => {
  outcome = await simulate(readScenarioFile(baseline, { households: 1500 }), options);
  reform = await simulate(readScenarioFile(baseline, { households: 1500, set }), options);
  rows = poverty(outcome);
});

const at = (line: string, group = 'all', of = rows) => {
  const row = of.find((one) => one.line.key === line && one.group.key === group);
  if (row?.fgt === null || row === undefined) throw new Error(`no poverty at ${line} of ${group}`);
  return { ...row, fgt: row.fgt };
};

/** Groups that are everybody together. */
const partitions = [
  ['children', 'adults', 'elders'],
  ['men', 'women'],
  ['ruralRegistration', 'urbanRegistration'],
  ['elsewhere', 'province'],
  ['town', 'country'],
];

describe('lines', () => {
  it('are carried with prices, or are a share of the median', () => {
    const [nation] = povertyLines.filter(({ key }) => key === 'nation');
    if (nation === undefined) throw new Error('no line of the nation');
    expect(lineInYuan(nation, 2019, 0)).toBe(3218);
    expect(lineInYuan(nation, 2021, 0)).toBeCloseTo(3218 * moneyIndex('prices', 2019, 2021), 9);
    const [half] = povertyLines.filter(({ key }) => key === 'median50');
    expect(half && lineInYuan(half, 2021, 40_000)).toBe(20_000);
    expect(half && lineInYuan(half, 2021, 0)).toBeNull();
    const [dollars] = povertyLines.filter(({ key }) => key === 'dollars300');
    expect(dollars && lineInYuan(dollars, 2021, 0)).toBeCloseTo(3 * 365 * 3.99, 9);
  });
});

describe('poverty', () => {
  it('counts at the allowance line and at 60 % of the median what the headlines count', () => {
    const measures = outcome.measures.disposable;
    expect(at('allowance').fgt[0]).toBeCloseTo(measures?.belowAllowanceLine ?? -1, 12);
    expect(at('median60').fgt[0]).toBeCloseTo(measures?.lowIncome.share ?? -1, 12);
    expect(at('median60').yuan).toBeCloseTo(measures?.lowIncome.line ?? -1, 9);
  });

  it('decomposes by group: shares times FGT add up, as do persons and the poor', () => {
    for (const { key } of povertyLines) {
      const all = at(key);
      for (const keys of partitions) {
        const groups = keys.map((group) => at(key, group));
        const sum = (of: (row: (typeof groups)[number]) => number) =>
          groups.reduce((total, row) => total + of(row), 0);
        expect(sum(({ share }) => share)).toBeCloseTo(1, 12);
        for (const degree of [0, 1, 2] as const)
          expect(sum(({ share, fgt }) => share * fgt[degree])).toBeCloseTo(all.fgt[degree], 12);
        expect(sum(({ persons }) => persons)).toBeCloseTo(all.persons, 3);
        expect(sum(({ poor }) => poor)).toBeCloseTo(all.poor, 3);
      }
    }
  });

  it('falls with the degree and rises with the line', () => {
    for (const { key } of povertyLines) {
      const [head, gap, severity] = at(key).fgt;
      expect(gap).toBeLessThanOrEqual(head);
      expect(severity).toBeLessThanOrEqual(gap);
    }
    expect(at('median40').fgt[0]).toBeLessThan(at('median50').fgt[0]);
    expect(at('dollars300').fgt[0]).toBeLessThanOrEqual(at('dollars830').fgt[0]);
  });

  it('of a reform is measured at the baseline’s lines and at its own', () => {
    const anchored = poverty(reform, 'disposable', linesOf(outcome));
    const floating = poverty(reform);
    expect(at('allowance', 'all', anchored).fgt[0]).toBeLessThan(at('allowance').fgt[0]);
    const mine = reform.measures.disposable?.belowAllowanceLine ?? -1;
    expect(at('allowance', 'all', floating).fgt[0]).toBeCloseTo(mine, 12);
    expect(at('median50', 'all', anchored).yuan).toBe(at('median50').yuan);
    const nation = (of: PovertyRow[]) => at('nation', 'elders', of).fgt;
    expect(nation(anchored)).toEqual(nation(floating));
  });

  it('is a table with a row for each line and group', () => {
    const table = povertyTable(outcome);
    expect(table.rows).toHaveLength(povertyLines.length * 12);
    expect(table.rows[0]?.fgt0).toBe(at('allowance').fgt[0]);
    expect(table.notes[0]?.en).toMatch(/below zero \([\d.]+ % of persons\)/);
    const changes = povertyChangesTable('poverty.x', compare(outcome, reform));
    // Four of the lines move with the median or the standard.
    expect(changes.rows).toHaveLength((povertyLines.length + 4) * 12);
    for (const row of changes.rows) {
      const change = (row.fgt1Reform as number) - (row.fgt1Baseline as number);
      expect(row.fgt1Change).toBe(change);
    }
  });
});

describe('a village of three households', () => {
  const names = [
    ...['size', 'census', 'survey', 'included', 'disposable', 'allowanceLine', 'residence'],
    ...povertyTallies(2021).map(({ name }) => name),
  ];
  const table = new HouseholdTable(names, 3);
  const set = (name: string, values: readonly number[]) => table.column(name).set(values);
  set('size', [2, 1, 1]);
  set('census', [1000, 1000, 2000]);
  set('survey', [1000, 1000, 2000]);
  set('included', [1, 1, 1]);
  set('disposable', [10_000_00, -5_000_00, 30_000_00]);
  set('allowanceLine', [10_000, 10_000, 10_000]);
  set('poverty from 60', [1, 0, 0]);
  const village = {
    table,
    scenario: { year: 2021 },
  } as unknown as Outcome;

  it('has 2 of 5 poor persons with half a gap, and one with a whole one', () => {
    // Two persons with 5,000 a head, one with a loss (zero), two with 30,000.
    const found = poverty(village);
    expect(at('allowance', 'all', found).fgt).toEqual([
      3 / 5,
      (2 * 0.5 + 1) / 5,
      (2 * 0.25 + 1) / 5,
    ]);
    expect(at('allowance', 'all', found).poor).toBe(3);
    expect(at('allowance', 'elders', found).fgt).toEqual([1, 0.5, 0.25]);
    expect(at('allowance', 'elders', found).share).toBe(1 / 5);
    const women = found.find(({ line, group }) => line.key === 'nation' && group.key === 'women');
    expect(women?.fgt).toBeNull();
    // The median person has 5,000.
    expect(at('median60', 'all', found).yuan).toBe(3_000);
  });

  it('counts everybody in a group of each kind', () => {
    const counts = Object.fromEntries(
      personGroups(table).map(({ key, count }) => [key, [...count]]),
    );
    expect(counts).toMatchObject({ all: [2, 1, 1], adults: [1, 1, 1], men: [2, 1, 1] });
  });
});
