import { beforeAll, describe, expect, it } from 'vitest';
import { readScenarioFile } from '../../src/node/reading.ts';
import type { Comparison } from '../../src/outcome/compare.ts';
import { compare } from '../../src/outcome/compare.ts';
import { conceptCompared, relativeOf } from '../../src/outcome/relative.ts';
import { relativeSvg } from '../../src/outcome/relative-picture.ts';
import { comparisonTables } from '../../src/outcome/result-tables.ts';
import { standardErrors, standardErrorsOfChange } from '../../src/outcome/standard-errors.ts';
import { changesTable } from '../../src/outcome/tables/changes.ts';
import { relativeTables } from '../../src/outcome/tables/relative.ts';
import { toText } from '../../src/report/table.ts';
import { simulate } from '../../src/simulate.ts';
import { baseline as file } from '../node/calling.ts';

const reading = (...set: string[]) => readScenarioFile(file, { households: 800, set });

let dearer: Comparison;
let same: Comparison;
let taxed: Comparison;
beforeAll(async () => {
  const baseline = await simulate(reading());
  dearer = compare(baseline, await simulate(reading('livingAllowance.standard=+80%')));
  same = compare(baseline, await simulate(reading()));
  taxed = compare(baseline, await simulate(reading('consumptionTax.foodRate=+50%')));
});

describe('a reform relative to its baseline', () => {
  it('that changes nothing moves nobody', () => {
    const { distribution, entropy } = relativeOf(same, 10);
    for (const one of distribution.overall) expect(one).toBeCloseTo(1, 9);
    expect(entropy.overall).toBeCloseTo(0, 9);
    expect(conceptCompared(same)).toBe('final');
    expect(comparisonTables(same, 'a').map(({ id }) => id)).not.toContain('polarisation.a');
  });

  it('that helps the poor empties the lowest tenth and moves people to the middle', () => {
    const { concept, distribution, polarisation } = relativeOf(dearer, 10);
    expect(concept).toBe('disposable');
    expect(distribution.overall[0]).toBeLessThan(0.97);
    for (const one of distribution.overall.slice(7)) expect(one).toBeCloseTo(1, 1);
    const { value, error } = polarisation.lower;
    expect(value).toBeLessThan(0);
    expect(error).toBeGreaterThan(0);
    expect(error).toBeLessThan(0.1);
  });

  it('is told by two tables and a picture, in both languages', () => {
    expect(comparisonTables(dearer, 'a').map(({ id }) => id)).toEqual(
      expect.arrayContaining(['relative-distribution.a', 'polarisation.a']),
    );
    const [distribution, polarisation] = relativeTables('a', dearer);
    expect(distribution?.rows).toHaveLength(11);
    expect(polarisation?.rows[0]?.finding).toEqual({ en: 'to the middle', zh: '向中间集中' });
    for (const language of ['en', 'zh'] as const) {
      for (const table of [distribution!, polarisation!])
        expect(toText(table, language)).not.toMatch(/NaN|undefined|Infinity/);
      expect(relativeSvg(dearer, language)).not.toMatch(/NaN|undefined|Infinity/);
    }
    expect(conceptCompared(taxed)).toBe('final');
    expect(relativeSvg(taxed, 'en')).toContain('Median relative polarisation');
  });
});

describe('the standard errors of changes', () => {
  it('are those of the same households: far smaller than of two samples', () => {
    const change = standardErrorsOfChange(dearer).disposable!;
    const level = standardErrors(dearer.baseline).disposable!;
    for (const key of ['mean', 'olive', 'gini', 'oliveLow'])
      expect(change[key]! / level[key]!).toBeLessThan(0.3);
    expect(change.belowBaselineLine).toBeGreaterThan(0);
  });

  it('of no change are nothing', () => {
    for (const error of Object.values(standardErrorsOfChange(same).disposable!))
      expect(error).toBe(0);
  });

  it('stand beside every change', () => {
    const { rows } = changesTable('changes', dearer);
    for (const { change, changeError } of rows) expect(changeError === null).toBe(change === null);
    expect(rows.find(({ measure }) => (measure as { en: string }).en === 'O')?.changeError).toEqual(
      {
        value: standardErrorsOfChange(dearer).disposable!.olive,
        format: 'index',
        digits: 4,
      },
    );
  });
});
