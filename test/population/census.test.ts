import { beforeAll, describe, expect, it } from 'vitest';
import { china } from '../../src/population/china.ts';
import { type FitRow, fitOf, summaryOf } from '../../src/population/fit.ts';
import { structureOf } from '../../src/population/synthesised.ts';
import { zhejiang } from '../../src/population/zhejiang.ts';

// The census of every prefecture, group by group: what a population of 200,000 households must come to.

/** Mountain counties that are a part of a prefecture have few records of their own. */
const isPart = ({ area }: FitRow): boolean => area.endsWith('_mountain');

describe('a population of 200,000 households of 2020', () => {
  let rows: FitRow[] = [];
  beforeAll(() => {
    rows = fitOf(
      zhejiang,
      structureOf(zhejiang, { households: 200_000, seed: 'olive', year: 2020 }),
      2020,
    );
  });

  it('is compared in every prefecture, its mountain counties and the province', () => {
    const areas = [...new Set(rows.map(({ area }) => area))];
    expect(areas.filter((area) => !area.endsWith('_mountain'))).toHaveLength(12);
    expect(areas.filter((area) => area.endsWith('_mountain'))).toEqual([
      ...['hangzhou_mountain', 'wenzhou_mountain', 'jinhua_mountain', 'taizhou_mountain'],
      'zhejiang_mountain',
    ]);
    expect(summaryOf(rows).map(({ margin }) => margin)).toEqual([
      ...['age and sex', 'residence', 'household', 'hukou', 'size', 'generations', 'elders'],
      ...['tenure', 'work', 'industry', 'occupation'],
      ...['marital status, men', 'marital status, women', 'education, men', 'education, women'],
    ]);
  });

  it('is within one percentage point of the census everywhere', () => {
    const far = rows.filter((row) => !isPart(row) && !(Math.abs(row.difference) < 0.01));
    expect(far).toEqual([]);
  });

  it('is within half a point on the mean in each group of mountain counties, and two and a half at worst', () => {
    const parts = rows.filter(isPart);
    for (const area of new Set(parts.map((row) => row.area))) {
      const sizes = parts.filter((row) => row.area === area).map((row) => Math.abs(row.difference));
      expect(sizes.reduce((sum, size) => sum + size, 0) / sizes.length).toBeLessThan(0.005);
      expect(Math.max(...sizes)).toBeLessThan(0.025);
    }
  });

  it('is within three tenths of a point in what households are made of', () => {
    const made = ['age and sex', 'residence', 'household', 'generations', 'elders'];
    const far = rows.filter(
      (row) => !isPart(row) && made.includes(row.margin) && Math.abs(row.difference) > 0.003,
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

describe('a population of the nation', () => {
  it('is as near the census, as one area', () => {
    const rows = fitOf(
      china,
      structureOf(china, { households: 100_000, seed: 'olive', year: 2021 }),
      2021,
    );
    expect(new Set(rows.map(({ area }) => area))).toEqual(new Set(['china']));
    expect(rows.filter(({ difference }) => !(Math.abs(difference) < 0.005))).toEqual([]);
  });
});

describe('a population of a later year', () => {
  it('is as near the census carried on', () => {
    const rows = fitOf(
      zhejiang,
      structureOf(zhejiang, { households: 100_000, seed: 'olive', year: 2025 }),
      2025,
    );
    const far = rows.filter((row) => !isPart(row) && !(Math.abs(row.difference) < 0.015));
    expect(far).toEqual([]);
  });
});
