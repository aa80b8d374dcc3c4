import { beforeAll, describe, expect, it } from 'vitest';
import { readScenarioFile } from '../../src/node/reading.ts';
import type { Incentives } from '../../src/outcome/incentives.ts';
import {
  fallsByFlow,
  incentives,
  isFall,
  meanParts,
  parts,
  rateOf,
  riseInYuan,
  withRise,
} from '../../src/outcome/incentives.ts';
import { boundFigures, taxBounds } from '../../src/outcome/table-figures.ts';
import { cliffsTable, taxBoundsTable } from '../../src/outcome/tables/cliffs.ts';
import { incentivesTable } from '../../src/outcome/tables/incentives.ts';
import { simulate } from '../../src/simulate.ts';
import { baseline } from '../node/calling.ts';

const scenario = readScenarioFile(baseline, { households: 3000 });

let found: Incentives;
beforeAll(async () => {
  found = await incentives(scenario, simulate);
});

describe('a rise', () => {
  it('is of one earner of each household, and of nobody who has no wage', async () => {
    const kept = ['wages'];
    const before = await simulate(scenario, { kept });
    const after = await simulate(withRise(scenario), { kept });
    const [was, is] = [before, after].map(({ table }) => table.column('wages'));
    let raised = 0;
    for (let row = 0; row < before.table.length; row++) {
      const by = (is?.[row] ?? 0) - (was?.[row] ?? 0);
      if (was?.[row] === 0) expect(by).toBe(0);
      // Wages are paid by the month, and not below the minimum wage.
      else if (by !== 0) {
        expect(by).toBeGreaterThan(0);
        expect(by).toBeLessThan(riseInYuan + 0.13);
        raised += 1;
      }
    }
    expect(raised).toBeGreaterThan(1000);
    expect(found.earners.length).toBe(raised);
  });

  it('leaves the scenario itself as it was', () => {
    expect(scenario.shifts).toEqual([]);
    expect(withRise(scenario, 500).shifts).toHaveLength(1);
  });
});

describe('marginal rates', () => {
  it('are parts that add up to the mean', () => {
    for (let decile = 1; decile <= 10; decile++) {
      const own = found.earners.filter((one) => one.decile === decile);
      const weight = own.reduce((sum, one) => sum + one.weight, 0);
      const mean = own.reduce((sum, one) => sum + one.weight * rateOf(one), 0) / weight;
      const of = meanParts(found, own);
      const sum = parts.reduce((all, part) => all + of[part], 0);
      expect(sum, `decile ${decile}`).toBeCloseTo(mean, 9);
    }
  });

  it('are those of the schedule where nothing but the income tax moves', () => {
    const { base, moved } = found;
    const change = (name: string, row: number) =>
      (moved.table.column(name)[row] ?? 0) - (base.table.column(name)[row] ?? 0);
    const others = base.policy.legislation.concepts
      .filter(({ key }) => key === 'netMarket' || key === 'disposable')
      .flatMap(({ adds, takes }) => [...adds, ...takes].map(({ name }) => name))
      .filter((name) => name !== 'comprehensiveTax');
    const only = found.earners.filter(({ row }) => {
      return change('comprehensiveTax', row) > 0 && others.every((name) => change(name, row) === 0);
    });
    const rates = [0.03, 0.1, 0.2, 0.25, 0.3, 0.35, 0.45];
    const near = only.filter((one) => rates.some((rate) => Math.abs(rateOf(one) - rate) < 1e-3));
    expect(only.length).toBeGreaterThan(100);
    // The others pass from one row to the next, or begin to pay.
    expect(near.length / only.length).toBeGreaterThan(0.7);
    expect(Math.max(...only.map(rateOf))).toBeLessThan(0.46);
  });

  it('are a table of deciles and all, higher where benefits are withdrawn', () => {
    const { rows } = incentivesTable(found);
    expect(rows).toHaveLength(11);
    const [poorest] = rows;
    const all = rows.at(-1);
    expect(all?.earners).toBe(found.earners.length);
    expect(poorest?.benefits).toBeGreaterThan(all?.benefits as number);
    for (const row of rows) {
      const sum = parts.reduce((total, part) => total + (row[part] as number), 0);
      expect(sum).toBeCloseTo(row.mean as number, 9);
      expect(row.p10).toBeLessThanOrEqual(row.p50 as number);
      expect(row.p50).toBeLessThanOrEqual(row.p99 as number);
    }
  });
});

describe('cliffs', () => {
  it('are counted by what makes the household poorer, each household once', () => {
    const falls = fallsByFlow(found);
    const count = found.earners.filter(isFall).length;
    expect(falls.reduce((sum, one) => sum + one.earners, 0)).toBe(count);
    for (const { meanLoss } of falls) expect(meanLoss).toBeGreaterThan(12.5);
    const { rows } = cliffsTable(found);
    expect(rows.at(-1)?.earners).toBe(count);
  });

  it('count by the flow that takes most', () => {
    // Two earners of a hand-made pair of runs: one loses the allowance, one pays more tax than the rise.
    const flows = ['livingAllowance', 'comprehensiveTax'];
    const column = (values: Readonly<Record<string, readonly number[]>>) => (name: string) =>
      Float64Array.from(values[name] ?? [0, 0]);
    const { base, moved } = found;
    const table = (values: Readonly<Record<string, readonly number[]>>) => ({
      column: column({ census: [2000, 3000], ...values }),
    });
    const made = {
      base: { ...base, table: table({ livingAllowance: [6000, 0] }) },
      moved: { ...moved, table: table({ livingAllowance: [0, 0], comprehensiveTax: [30, 1400] }) },
      earners: [
        { row: 0, weight: 1, decile: 1, rise: 1000_00, left: -5030_00 },
        { row: 1, weight: 1, decile: 9, rise: 1000_00, left: -400_00 },
      ],
    } as unknown as Incentives;
    expect(fallsByFlow(made)).toEqual([
      { flow: flows[1], earners: 1, households: 3, meanLoss: 400 },
      { flow: flows[0], earners: 1, households: 2, meanLoss: 5030 },
    ]);
  });
});

describe('bounds of the income tax', () => {
  it('have more persons near the lower ones, and as many as are counted', async () => {
    const outcome = await simulate(scenario, { figures: boundFigures });
    const { rows } = taxBoundsTable(outcome);
    expect(rows.map(({ bound }) => bound)).toEqual([...taxBounds]);
    expect(rows[0]?.below).toBeGreaterThan(rows[1]?.below as number);
    expect(rows[0]?.below).toBeGreaterThan(0);
  });
});
