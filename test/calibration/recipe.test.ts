import { describe, expect, it } from 'vitest';
import { parameterSets, valuesOf, withValues } from '../../src/calibration/parameters.ts';
import { recipeText, rounded } from '../../src/calibration/recipe-text.ts';
import { normal } from '../../src/engine/math.ts';
import { recipeOfChina } from '../../src/population/china/recipe.ts';
import { prosperityTable } from '../../src/population/incomes/prosperity.ts';

const parameters = Object.values(parameterSets).flat();

describe('the parameters of a recipe', () => {
  it('are read and written back as they were', () => {
    const again = withValues(recipeOfChina, parameters, valuesOf(recipeOfChina, parameters));
    expect(rounded(again)).toEqual(rounded(recipeOfChina));
  });

  it('move one by one', () => {
    const values = valuesOf(recipeOfChina, parameters);
    const level = parameters.findIndex(({ name }) => name === 'pensions.level');
    const moved = withValues(recipeOfChina, parameters, values.with(level, Math.log(2)));
    expect(moved.shapes.pensions.level).toBeCloseTo(2, 12);
    expect(moved.shapes.pensions.cover).toBeCloseTo(recipeOfChina.shapes.pensions.cover, 12);
    expect(moved.cells).toBe(recipeOfChina.cells);
  });

  it('cover every shape', () => {
    const numbers = (value: unknown): number =>
      typeof value === 'number'
        ? 1
        : Object.values(value as object).reduce((sum: number, one) => sum + numbers(one), 0);
    expect(parameters).toHaveLength(numbers(recipeOfChina.shapes));
  });
});

describe('prosperity', () => {
  it('is 1 for everybody where the line is flat', () => {
    const table = prosperityTable([0, 0, 0, 0]);
    for (const z of [-5, -1, 0, 2.5]) expect(table.at(z)).toBeCloseTo(1, 6);
  });

  it('has mean 1 and goes through its knots against the middle', () => {
    const table = prosperityTable([-1.5, -0.5, 0.4, 1]);
    let mean = 0;
    for (let z = -7; z < 7; z += 0.005)
      mean += table.at(z + 0.0025) * (normal(z + 0.005) - normal(z));
    expect(mean).toBeCloseTo(1, 3);
    const middle = table.at(0);
    expect(Math.log(table.at(-2.2) / middle)).toBeCloseTo(-1.5, 1);
    expect(Math.log(table.at(1.1) / middle)).toBeCloseTo(0.4, 1);
    expect(Math.log(table.at(3.3) / middle)).toBeCloseTo(1.6, 1);
  });
});

describe('the text of a recipe', () => {
  it('is the module that the project ships', async () => {
    const text = recipeText(rounded(recipeOfChina), { of: 'the nation', constant: 'recipe' });
    const body = text.slice(text.indexOf('= {') + 2).replace(/;\s*$/, '');
    const parsed = JSON.parse(body.replace(/(\w+):/g, '"$1":').replace(/,(\s*[}\]])/g, '$1'));
    expect(parsed).toEqual(rounded(recipeOfChina));
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
  });
});
