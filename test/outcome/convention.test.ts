// Conventions of headline lines: read from words, counted from the table of households.

import { beforeAll, describe, expect, it } from 'vitest';
import { ProblemsError } from '../../src/engine/problem.ts';
import type { Convention } from '../../src/measures/convention.ts';
import { conventionText, houseConvention } from '../../src/measures/convention.ts';
import { makeSample } from '../../src/measures/sample.ts';
import { readScenarioFile } from '../../src/node/reading.ts';
import { conceptRows } from '../../src/outcome/concept-rows.ts';
import { readConvention } from '../../src/outcome/read-convention.ts';
import { cascadeTable } from '../../src/outcome/tables/cascade.ts';
import { toText } from '../../src/report/table.ts';
import type { Outcome } from '../../src/simulate.ts';
import { simulate } from '../../src/simulate.ts';
import { baseline, call } from '../node/calling.ts';

const scenario = readScenarioFile(baseline, { households: 500 });
const run = (changed: Partial<Convention>) =>
  simulate(scenario, { convention: { ...houseConvention, ...changed } });

let house: Outcome;
beforeAll(async () => {
  house = await simulate(scenario);
});

const faults = (...texts: string[]): string[] => {
  try {
    readConvention(texts);
  } catch (error) {
    if (error instanceof ProblemsError)
      return error.problems.map(({ message, suggestion }) => `${message} → ${suggestion ?? ''}`);
    throw error;
  }
  return [];
};

describe('the words of a convention', () => {
  it('change what they name, together or apart', () => {
    expect(readConvention([])).toEqual(houseConvention);
    const found = readConvention(['centre=median, unit=households', 'quantile=upper']);
    expect(found).toEqual({
      ...houseConvention,
      ...{ centre: 'median', unit: 'households', quantile: 'upper' },
    });
    expect(conventionText(found)).toEqual(['unit=households', 'quantile=upper', 'centre=median']);
  });

  it('are told of all at once, each with the nearest', () => {
    const found = faults('center=median,equivalence=oecd', 'weights=survey,weights=none', 'unit');
    expect(found).toHaveLength(4);
    expect(found[0]).toContain('→ centre');
    expect(found[1]).toContain('→ modifiedOecd');
    expect(found[2]).toContain('weights is survey already');
    expect(found[3]).toContain('expected one of persons, households');
  });

  it('are refused by the command before anything runs', async () => {
    const { code, err } = await call('run', baseline, '--convention', 'centre=mode', '-q');
    expect(code).toBe(3);
    expect(err).toContain('expected one of mean, median');
  });
});

describe('a run by another convention', () => {
  it('divides incomes by the root of the members, and counts persons by the survey', async () => {
    const { measures, table } = await run({ equivalence: 'squareRoot' });
    const rows = conceptRows(table, 'disposable');
    const size = table.column('size');
    const incomes = rows.householdIncome.map((income, row) => income / Math.sqrt(size[row]!));
    expect(measures.disposable?.mean).toBe(makeSample(incomes, rows.personWeight).mean);
  });

  it('divides by the modified scale of the OECD: 1, ½ for others, 0.3 for those under 14', async () => {
    const { measures, table } = await run({ equivalence: 'modifiedOecd', unit: 'households' });
    const rows = conceptRows(table, 'market');
    const [size, young] = [table.column('size'), table.column('membersUpTo13')];
    const incomes = rows.householdIncome.map((income, row) => {
      const children = Math.min(young[row]!, size[row]! - 1);
      return income / (1 + 0.5 * (size[row]! - 1 - children) + 0.3 * children);
    });
    expect(young.some((one) => one > 0)).toBe(true);
    expect(measures.market?.mean).toBe(makeSample(incomes, rows.householdWeight).mean);
  });

  it('takes the census’s weights, or none', async () => {
    const byCensus = await run({ weights: 'census' });
    const { measures } = await run({ weights: 'none', unit: 'households' });
    const rows = conceptRows(house.table, 'disposable');
    const inFamilies = rows.incomePerHead.filter((_, row) => rows.householdWeight[row]! > 0);
    expect(measures.disposable?.mean).toBeCloseTo(makeSample(inFamilies).mean, 6);
    expect(byCensus.measures.disposable?.mean).toBeGreaterThan(house.measures.disposable!.mean);
  });

  it('leaves the bands, the median household and what is below the allowance line as they are', async () => {
    const { measures } = await run({ equivalence: 'squareRoot', centre: 'median' });
    for (const key of ['bands', 'medianHousehold', 'belowAllowanceLine'] as const)
      expect(measures.disposable?.[key]).toEqual(house.measures.disposable?.[key]);
    expect(measures.disposable?.olive).not.toBe(house.measures.disposable?.olive);
  });

  it('of the house is the house’s', async () => {
    expect((await run({})).measures).toEqual(house.measures);
  });

  it('says so below its tables, in both languages', async () => {
    const table = cascadeTable(await run({ centre: 'median' }));
    expect(toText(table, 'en')).toContain('O is taken about the median');
    expect(toText(table, 'zh')).toContain('橄榄指数的中心：中位数');
    expect(toText(cascadeTable(house), 'en')).not.toContain('convention asked for');
  });
});
