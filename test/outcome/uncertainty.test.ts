import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readScenarioFile } from '../../src/node/reading.ts';
import { compare } from '../../src/outcome/compare.ts';
import { changeFigures, changesOf, type Figures } from '../../src/outcome/headlines.ts';
import { comparisonTables } from '../../src/outcome/result-tables.ts';
import type { Evaluate, Trial, Trials, Uncertainty } from '../../src/outcome/uncertainty.ts';
import {
  doubtfulValues,
  evaluating,
  isClear,
  sumOfSpread,
  uncertaintyOf,
} from '../../src/outcome/uncertainty.ts';
import { toText } from '../../src/report/table.ts';
import { executeHere, simulate } from '../../src/simulate.ts';
import { baseline } from '../node/calling.ts';

const trials: Trials = {
  ...{ replicates: 4, recipes: 3, values: ['a', 'b', 'c'], seed: 'olive' },
  ...{ households: 5000, lawHouseholds: 1000 },
};

/** A country whose only figure is told by a trial. */
const country =
  (of: (trial: Trial) => number | null): Evaluate =>
  async (trial) => [{ figure: of(trial) }];

const spreadOf = async (of: (trial: Trial) => number | null, more: Partial<Trials> = {}) => {
  const own = { seed: 'olive', households: 5000 };
  const all = { ...trials, ...more };
  const [found] = await uncertaintyOf(await country(of)(own), all, country(of));
  return found?.spreads.figure;
};

describe('how sure a figure is', () => {
  it('is nothing where neither seeds nor recipes nor the law matter', async () => {
    expect(await spreadOf(() => 17.3)).toEqual({ numerical: 0, calibration: 0, law: 0 });
  });

  it('is the standard deviation between seeds, the run’s own counted', async () => {
    const bySeed: Record<string, number> = { olive: 2, 'olive/1': 4, 'olive/2': 4, 'olive/3': 6 };
    const spread = await spreadOf(({ seed }) => bySeed[seed] ?? null);
    expect(spread).toEqual({ numerical: Math.sqrt(8 / 3), calibration: 0, law: 0 });
  });

  it('is the standard deviation between recipes, on the people of the run', async () => {
    const seen: Trial[] = [];
    const spread = await spreadOf((trial) => {
      if (trial.recipe !== undefined) seen.push(trial);
      return 10 + (trial.recipe ?? 0);
    });
    expect(spread).toEqual({ numerical: 0, calibration: 1, law: 0 });
    expect(seen).toEqual([0, 1, 2].map((recipe) => ({ seed: 'olive', households: 5000, recipe })));
  });

  it('is the root of the sum of squares of what each doubtful value moves', async () => {
    const by: Record<string, number> = { a: 3, b: -4, c: 0 };
    const spread = await spreadOf(({ doubtful }) => 100 + (by[doubtful?.moved ?? ''] ?? 0));
    expect(spread).toEqual({ numerical: 0, calibration: 0, law: 5 });
  });

  it('holds moved values against the law as it is on the same sample', async () => {
    const spread = await spreadOf(
      ({ households, doubtful }) => households + (doubtful?.moved === 'a' ? 2 : 0),
    );
    expect(spread?.law).toBe(2);
  });

  it('is not known where there are no recipes, or no number', async () => {
    expect((await spreadOf(() => 1, { recipes: 0 }))?.calibration).toBeNull();
    expect((await spreadOf(() => 1, { recipes: 1 }))?.calibration).toBeNull();
    expect(await spreadOf(({ seed }) => (seed === 'olive' ? 1 : null))).toMatchObject({
      numerical: null,
      calibration: 0,
    });
    expect((await spreadOf(({ doubtful }) => (doubtful?.moved === 'b' ? null : 1)))?.law).toBe(
      null,
    );
  });

  it('is never below nothing, nor more in sum than its parts', async () => {
    const numbers = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), {
      minLength: 12,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(numbers, async (list) => {
        const places = ['olive', 'olive/1', 'olive/2', 'olive/3', '0', '1', '2', '', 'a', 'b', 'c'];
        const name = ({ seed, recipe, doubtful }: Trial) =>
          doubtful === undefined ? String(recipe ?? seed) : (doubtful.moved ?? '');
        const spread = await spreadOf((trial) => list[places.indexOf(name(trial))] ?? null);
        const parts = [spread?.numerical, spread?.calibration, spread?.law].map(Number);
        expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
        const sum = spread === undefined ? null : sumOfSpread(spread);
        expect(sum).toBeCloseTo(
          parts.reduce((all, one) => all + one, 0),
          3,
        );
      }),
      { numRuns: 50 },
    );
  });
});

describe('a clear change', () => {
  const spread = { numerical: 1, calibration: null, law: 2 };

  it('exceeds the sum of what is known', () => {
    expect(sumOfSpread(spread)).toBe(3);
    expect([3.01, -3.01, 3, -3, 0].map((change) => isClear(change, spread))).toEqual([
      ...[true, true, false, false, false],
    ]);
  });

  it('is none where there is no change, however sure it is', () => {
    expect(isClear(0, { numerical: 0, calibration: 0, law: 0 })).toBe(false);
    expect(isClear(1e-9, { numerical: 0, calibration: 0, law: 0 })).toBe(true);
  });

  it('is not told where nothing is known', () => {
    expect(isClear(1, { ...spread, numerical: null })).toBeNull();
    expect(isClear(null, spread)).toBeNull();
    expect(isClear(1, undefined)).toBeNull();
  });
});

const scenario = readScenarioFile(baseline, { households: 300 });
const dearer = readScenarioFile(baseline, {
  households: 300,
  set: ['livingAllowance.standard=+50%'],
});

describe('trials of a scenario', () => {
  it('of an empty reform change exactly nothing', async () => {
    const evaluate = evaluating([scenario, scenario], {}, executeHere);
    const [changes] = await evaluate({ seed: 'other', households: 200, recipe: 1 });
    const numbers = Object.values(changes ?? {}).filter((one) => one !== null);
    expect(numbers.length).toBeGreaterThan(50);
    expect(numbers.every((one) => one === 0)).toBe(true);
  });

  it('move a value by a tenth as a reform would that sets it', async () => {
    const values = doubtfulValues([scenario]);
    expect(values.length).toBeGreaterThan(20);
    expect(values).toEqual([...values].sort());
    const name = 'vat.servicesRate';
    expect(values).toContain(name);
    expect(values, 'nought, by a tenth').not.toContain('interestTax.depositRate');
    const people = { seed: 'olive', households: 300 };
    const moved = { ...people, doubtful: { values: [name], moved: name } };
    const set = readScenarioFile(baseline, { households: 300, set: [`${name}=+10%`] });
    const evaluate = evaluating([scenario], {}, executeHere);
    const [asMoved] = await evaluate(moved);
    const [asSet] = await evaluating([set], {}, executeHere)(people);
    expect(asMoved).toEqual(asSet);
    const [asItIs] = await evaluate({ ...people, doubtful: { values: [name], moved: null } });
    expect(asItIs).toEqual((await evaluate(people))[0]);
    expect(asItIs).not.toEqual(asMoved);
  });
});

describe('a reform in proportion to a doubtful value', () => {
  it('moves with it; one that sets the value does not', async () => {
    const name = 'livingAllowance.standard';
    const costOf = async (set: string, moved: string | null) => {
      const reform = readScenarioFile(baseline, { households: 1000, set: [`${name}=${set}`] });
      const evaluate = evaluating([scenario, reform], {}, executeHere);
      const doubtful = { values: [name], moved };
      const [found] = await evaluate({ seed: 'olive', households: 1000, doubtful });
      return found?.publicCost ?? 0;
    };
    expect(await costOf('+50%', name)).toBeGreaterThan(await costOf('+50%', null));
    expect(await costOf('1500', name)).toBeLessThan(await costOf('1500', null));
  });
});

describe('the tables of a comparison', () => {
  it('print what is not clear as no clear change', async () => {
    const comparison = compare(await simulate(scenario), await simulate(dearer));
    const changes: Figures = changesOf(comparison);
    const unsure = (by: number): Uncertainty => ({
      ...{ replicates: 8, recipes: 0, values: [], lawHouseholds: 300 },
      spreads: Object.fromEntries(
        changeFigures.map(({ key }) => {
          const numerical = key === 'disposable.mean' ? by : 0;
          return [key, { numerical, calibration: null, law: 0 }];
        }),
      ),
    });
    const text = (by: number, id: string, language: 'en' | 'zh') => {
      const tables = comparisonTables(comparison, 'dearer', unsure(by));
      const found = tables.find((one) => one.id === `${id}.dearer`);
      return found === undefined ? '' : toText(found, language);
    };
    const mean = Math.abs(changes['disposable.mean'] ?? 0);
    expect(mean).toBeGreaterThan(0);
    const line = (page: string, words: RegExp) =>
      page.split('\n').find((one) => words.test(one)) ?? '';
    const row = /^disposable income +Mean /;
    expect(line(text(mean, 'changes', 'en'), row)).toContain('no clear change');
    expect(line(text(mean / 2, 'changes', 'en'), row)).toContain('+');
    expect(line(text(mean, 'uncertainty', 'zh'), /^可支配收入 +均值/)).toContain('无明显变化');
    expect(line(text(mean / 2, 'uncertainty', 'zh'), /^可支配收入 +均值/)).toContain('上升');
    expect(text(mean, 'uncertainty', 'en')).toContain('no other recipes of this population');
    expect(text(mean, 'uncertainty', 'en')).toContain('Cost to government and the funds');
    const without = comparisonTables(comparison, 'dearer');
    expect(without.map(({ id }) => id)).not.toContain('uncertainty.dearer');
    const changesOnly = without.filter(({ id }) => id.startsWith('changes.'));
    expect(changesOnly).toHaveLength(1);
    expect(changesOnly.map((one) => toText(one, 'en')).join()).not.toContain('no clear change');
  });
});
