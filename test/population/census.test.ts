import { beforeAll, describe, expect, it } from 'vitest';
import { type FitRow, fitOf, summaryOf } from '../../src/population/fit.ts';
import { structureOf } from '../../src/population/synthesised.ts';
import { zhejiang } from '../../src/population/zhejiang.ts';

// The census of every prefecture, group by group: what a population of 200,000 households must come to.

describe('a population of 200,000 households of 2020', () => {
  let rows: FitRow[] = [];
  beforeAll(() => {
    rows = fitOf(
      zhejiang,
      structureOf(zhejiang, { households: 200_000, seed: 'olive', year: 2020 }),
      2020,
    );
  });

  it('is compared in every prefecture and the province', () => {
    expect(new Set(rows.map(({ area }) => area)).size).toBe(12);
    expect(summaryOf(rows).map(({ margin }) => margin)).toEqual([
      ...['age and sex', 'residence', 'household', 'hukou', 'size', 'generations', 'elders'],
      ...['tenure', 'work', 'industry', 'occupation'],
      ...['marital status, men', 'marital status, women', 'education, men', 'education, women'],
    ]);
  });

  it('is within one percentage point of the census everywhere', () => {
    const far = rows.filter(({ difference }) => !(Math.abs(difference) < 0.01));
    expect(far).toEqual([]);
  });

  it('is within three tenths of a point in what households are made of', () => {
    const made = ['age and sex', 'residence', 'household', 'generations', 'elders'];
    const far = rows.filter(
      ({ margin, difference }) => made.includes(margin) && Math.abs(difference) > 0.003,
    );
    expect(far).toEqual([]);
  });

  it('is within a fifth of a point of the province’s census', () => {
    const far = rows.filter(
      ({ area, difference }) => area === 'zhejiang' && Math.abs(difference) > 0.002,
    );
    expect(far).toEqual([]);
  });

  it('reports shares of the census as published', () => {
    const find = (area: string, group: string) =>
      rows.find((row) => row.area === area && row.group === group)!.census;
    expect(find('zhejiang', 'urban')).toBeCloseTo(46598465 / 64567588, 9);
    expect(find('hangzhou', 'one person')).toBeCloseTo(1466354 / 4435927, 9);
    expect(find('zhoushan', 'rented')).toBeCloseTo(9803 / (9803 + 14249 + 20288 + 253 + 714), 9);
    expect(find('zhejiang', 'another province')).toBeCloseTo(16186454 / 64567588, 9);
  });
});

describe('a population of a later year', () => {
  it('is as near the census carried on', () => {
    const rows = fitOf(
      zhejiang,
      structureOf(zhejiang, { households: 100_000, seed: 'olive', year: 2025 }),
      2025,
    );
    const far = rows.filter(({ difference }) => !(Math.abs(difference) < 0.015));
    expect(far).toEqual([]);
  });
});
