import { describe, expect, it } from 'vitest';
import { alternatives } from '../../src/calibration/alternatives.ts';
import { type Lot, lotsOf, noLot, withTargetsMoved } from '../../src/calibration/moved-targets.ts';
import { parameterSets } from '../../src/calibration/parameters.ts';
import { calibratedAreas } from '../../src/calibration/plans.ts';
import { yuanOf } from '../../src/calibration/readings.ts';
import { alternativesText, rounded } from '../../src/calibration/recipe-text.ts';
import { sampleOf } from '../../src/calibration/sample.ts';
import type { Plan } from '../../src/calibration/target.ts';
import { areas } from '../../src/population/areas.ts';
import { china } from '../../src/population/china.ts';
import { movedBy, numbersOf } from '../../src/population/incomes/recipe-moves.ts';
import { prefectureNames } from '../../src/population/zhejiang/census.ts';
import { zhejiang } from '../../src/population/zhejiang.ts';

const own = china.economy.recipe;

describe('a recipe moved number by number', () => {
  it('comes back where it is moved to and fro, in whatever order it was put together', () => {
    const moves = numbersOf(own).map((_, i) => i / 7);
    const there = movedBy(own, moves);
    expect(there.cells).not.toEqual(own.cells);
    const turned = Object.fromEntries(Object.entries(there).reverse()) as unknown as typeof own;
    const back = movedBy(
      turned,
      moves.map((one) => -one),
    );
    expect(rounded(back)).toEqual(rounded(own));
  });

  it('is refused where it has other numbers', () => {
    expect(() => movedBy(own, [1, 2])).toThrow(/cannot be moved by 2/);
  });
});

describe('targets moved by lot', () => {
  const { plan } = calibratedAreas.china!;

  it('stay within their tolerance, and are the same for the same set', () => {
    const moved = [1, 2].map((set) => withTargetsMoved(plan, lotsOf('olive', set)).targets);
    const parts = moved.map((targets) =>
      targets.map(({ value }, i) => (value - plan.targets[i]!.value) / plan.targets[i]!.tolerance),
    );
    for (const list of parts) {
      expect(Math.max(...list.map(Math.abs))).toBeLessThanOrEqual(1 + 1e-9);
      const square = list.reduce((sum, one) => sum + one * one, 0) / list.length;
      expect(square).toBeGreaterThan(0.15);
      expect(square).toBeLessThan(0.55);
    }
    expect(parts[0]).not.toEqual(parts[1]);
    const again = withTargetsMoved(plan, lotsOf('olive', 1)).targets;
    expect(again.map(({ value }) => value)).toEqual(moved[0]!.map(({ value }) => value));
  });

  it('move means and shares of cells within theirs, the mean of all places as asked', () => {
    const sample = sampleOf(zhejiang, { households: 2048, year: 2021, seed: 'olive' });
    const { plan: province } = calibratedAreas.zhejiang!;
    const wanted = province.levels(sample);
    const still = withTargetsMoved(province, noLot).levels(sample);
    const lots: Lot = (name) => (name.startsWith('place') ? lotsOf('olive', 1)(name) : 1);
    const moved = withTargetsMoved(province, lots).levels(sample);
    for (const name of prefectureNames) {
      const [before, after] = [wanted(name, 'urban'), moved(name, 'urban')];
      expect(rounded(still(name, 'urban'))).toEqual(rounded(before));
      const off = after.disposable / before.disposable - 1;
      expect(off).not.toBeCloseTo(0.01, 6);
      expect(Math.abs(off - 0.01)).toBeLessThan(0.06);
      const share = (means: typeof after) => means.wage / means.disposable;
      expect(share(after) - share(before)).toBeCloseTo(0.015, 9);
    }
  });
});

describe('recipes solved again', () => {
  it('meet moved targets by shapes, moved means by levels', async () => {
    const households = 512;
    const plan: Plan = {
      parameters: parameterSets.pensions.slice(1),
      levels: calibratedAreas.china!.plan.levels,
      targets: [
        {
          id: 'mean pension',
          year: 2021,
          value: 1,
          tolerance: 0.05,
          kind: 'equal',
          source: 'this test',
          confidence: 'L',
          // against the recipe’s own, so that it is met at the start
          read: (sample) => yuanOf(sample, 'employeePension') / ownPension,
        },
      ],
    };
    const at = (recipe: typeof own) =>
      sampleOf(china, { recipe, households, year: 2021, seed: 'olive' });
    const ownPension = yuanOf(at(own), 'employeePension');
    const [moves] = await alternatives({
      ...{ area: china, plan, besides: () => own, count: 1, households, seed: 'olive' },
    });
    const lot = lotsOf('olive', 1);
    const found = yuanOf(at(movedBy(own, moves!)), 'employeePension') / ownPension;
    expect(Math.abs(lot('mean pension'))).toBeGreaterThan(0.05);
    expect(found - 1).toBeCloseTo(0.05 * lot('mean pension'), 2);
    expect(Math.sign(found - 1)).toBe(Math.sign(lot('mean pension')));
  });

  it('are written as a module', () => {
    const text = alternativesText([[0.12345, -1, 0]], { of: 'it', constant: 'recipeOfIt' });
    expect(text).toContain('export const movesOfIt: readonly (readonly number[])[] = [\n  [\n');
    expect(text).toContain('    0.1235, -1, 0,\n');
    const long = alternativesText([Array.from({ length: 60 }, () => -0.1234)], {
      ...{ of: 'it', constant: 'recipeOfIt' },
    });
    expect(
      Math.max(
        ...long
          .split('\n')
          .slice(4)
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(100);
  });
});

describe.each(['china', 'zhejiang'])('the other recipes of %s', (name) => {
  const { area } = calibratedAreas[name]!;
  const { alternatives: count, alternative } = areas[name]!;
  const recipes = Array.from({ length: count }, (_, place) => alternative(place));

  it('are eight that differ, each with factors that can be', () => {
    expect(count).toBe(8);
    expect(new Set(recipes.map((recipe) => JSON.stringify(recipe))).size).toBe(8);
    for (const { cells, spending, shapes } of recipes) {
      for (const place of Object.values(cells))
        for (const factors of Object.values(place))
          expect(Math.min(...Object.values(factors))).toBeGreaterThan(0);
      expect(spending.urban).toBeGreaterThan(0.5);
      expect(shapes.pay.tailFrom).toBeLessThan(1);
      expect(Math.min(...Object.values(shapes.wealth))).toBeGreaterThanOrEqual(0);
    }
  });

  it('lie about the area’s own, which is none of them', () => {
    const { spending } = area.economy.recipe;
    const mean = recipes.reduce((sum, recipe) => sum + recipe.spending.urban, 0) / count;
    expect(Math.abs(mean / spending.urban - 1)).toBeLessThan(0.02);
    expect(recipes).not.toContainEqual(area.economy.recipe);
  });
});
