import { describe, expect, it } from 'vitest';
import type { CellMeans } from '../../../benchmarks/calibration/run.ts';
import { meanOver, residenceOf, runModel } from '../../../benchmarks/calibration/run.ts';
import { meanOf } from '../../../benchmarks/calibration/targets.ts';
import { china } from '../../../src/law/china.ts';
import { measureConcepts } from '../../../src/outcome/concept-measures.ts';
import { cellPrefectures } from '../../../src/population/incomes/cells.ts';
import {
  provinceComponents,
  provinceMeans,
} from '../../../src/population/incomes/data/published-incomes.ts';
import { spendingMeans } from '../../../src/population/incomes/data/spending.ts';
import { calibrated } from '../../../src/population/incomes/factors.ts';

const run = runModel(51_200, 2021, calibrated);
const disposable = measureConcepts(china, run.table).disposable!;

const mean = (key: keyof CellMeans, residence?: 'urban' | 'rural'): number =>
  meanOver(
    run.cells,
    (cell) => cell[key],
    (i) => residence === undefined || residenceOf(i) === residence,
  );

/** |found / wanted − 1| */
const off = (found: number, wanted: number): number => Math.abs(found / wanted - 1);

describe('disposable income per head of 2021, after the law', () => {
  const { all, urban, rural } = provinceMeans.values[2021]!;

  it('has the published means within 2 %', () => {
    expect(off(mean('disposable'), all)).toBeLessThan(0.02);
    expect(off(mean('disposable', 'urban'), urban)).toBeLessThan(0.02);
    expect(off(mean('disposable', 'rural'), rural)).toBeLessThan(0.02);
  });

  it('has the published ratio of town to country, 1.94', () => {
    expect(off(mean('disposable', 'urban') / mean('disposable', 'rural'), 1.943)).toBeLessThan(
      0.02,
    );
  });

  it.each(cellPrefectures)('in %s is near the ratios of the prefectures', (name) => {
    const p = cellPrefectures.indexOf(name);
    (['urban', 'rural'] as const).forEach((residence, r) => {
      const weights = Object.fromEntries(
        cellPrefectures.map((one, i) => [one, run.cells[2 * i + r]!.persons]),
      );
      const found = run.cells[2 * p + r]!.disposable;
      // 51,200 households hold only some 250 of rural Zhoushan
      expect(off(found, meanOf(name, residence, weights)), residence).toBeLessThan(
        name === 'zhoushan' ? 0.15 : 0.08,
      );
    });
  });

  it('is spread as in a coastal province', () => {
    expect(disposable.gini).toBeGreaterThan(0.34);
    expect(disposable.gini).toBeLessThan(0.43);
  });

  it('is near the published bands of three-person households, 72.4 % and 30.6 %', () => {
    const { zhejiang10to50, zhejiang20to60 } = disposable.bands;
    expect(Math.abs(zhejiang10to50.threePersons.households.inside - 0.724)).toBeLessThan(0.06);
    expect(Math.abs(zhejiang20to60.threePersons.households.inside - 0.306)).toBeLessThan(0.03);
  });
});

describe('market income of 2021', () => {
  it.each(['urban', 'rural'] as const)('is made up as published in %s areas', (residence) => {
    const { wage, business, property } = provinceComponents.values[residence];
    const published = wage + business + property;
    const market =
      mean('wage', residence) + mean('business', residence) + mean('property', residence);
    expect(Math.abs(mean('wage', residence) / market - wage / published)).toBeLessThan(0.03);
    expect(Math.abs(mean('business', residence) / market - business / published)).toBeLessThan(
      0.03,
    );
    expect(Math.abs(mean('property', residence) / market - property / published)).toBeLessThan(
      0.03,
    );
  });
});

describe('consumption per head of 2021', () => {
  it('has the published mean, and a lower share of income in town', () => {
    expect(off(mean('spending'), spendingMeans.values.all)).toBeLessThan(0.02);
    const share = (residence: 'urban' | 'rural') =>
      mean('spending', residence) / mean('disposable', residence);
    expect(share('urban')).toBeLessThan(share('rural'));
  });
});

describe('disposable income per head of 2025', () => {
  it('has the published mean and ratio', () => {
    const { cells } = runModel(51_200, 2025, calibrated);
    const of = (residence: 'urban' | 'rural') =>
      meanOver(
        cells,
        (cell) => cell.disposable,
        (i) => residenceOf(i) === residence,
      );
    expect(
      off(
        meanOver(cells, (cell) => cell.disposable),
        67013 * 1.048,
      ),
    ).toBeLessThan(0.025);
    expect(off(of('urban') / of('rural'), 1.81)).toBeLessThan(0.03);
  });
});
