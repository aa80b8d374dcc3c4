import { describe, expect, it } from 'vitest';
import { withQuickDeductions } from '../../src/engine/quick-deductions.ts';
import { scenarioFaults, scenarioOf } from './faults-of.ts';

const set = (line: string): string[] => scenarioFaults(`extends: base\nset:\n  ${line}\n`);
const shares = 'expected 0 to 1 in share, such as 0.05 or 5 %';

describe('a value of the law', () => {
  it.each([
    ['generalPropertyTax.rate: 50', `found 50; ${shares}`],
    ['incomeTax.capitalMerged: 7', `found 7; ${shares}`],
    ['livingAllowance.takeUpAtNoGap: 500 %', `found 5; ${shares}`],
    ['incomeTax.basicDeduction: -60000', 'found -60000; expected 0 to 1000000000 in yuan/year'],
    ['wages.raise: -101 %', 'found -1.01; expected -1 to 1000 in share'],
    ['incomeTax.paymentsPerYear: 0', 'found 0; expected 1 to 1000000 in payments'],
    [
      'residentMedical.own: { lower: 150 % }',
      'found "150 %"; nothing is left to lower beyond 100 %',
    ],
    ['residentMedical.own: { times: -1 }', 'found -1; expected 0 to 1000 in times'],
    ['residentMedical.own: { times: .nan }', 'found .nan; expected a number or a percentage'],
    [
      'livingAllowance.takeUpAtFullGap: { raise: 80 % }',
      `it comes to 1.116 in hangzhou; ${shares}`,
    ],
    [
      'incomeTax.basicDeduction: { lower: 70000 }',
      'it comes to -10000 in hangzhou; expected 0 to 1000000000 in yuan/year',
    ],
  ])('%s cannot be', (line, message) => {
    expect(set(line).map((one) => one.replace(/^s:3:\d+ /, ''))).toEqual([message]);
  });

  it.each(['wages.raise: -50 %', 'retirement.shift: -3', 'generalPropertyTax.rate: 1'])(
    '%s can be',
    (line) => {
      expect(set(line)).toEqual([]);
    },
  );

  it('cannot be lowered by more than all of it on the command line either', () => {
    const asked = 'livingAllowance.standard=-200 %';
    expect(scenarioFaults('extends: base\n', { set: [asked] })).toEqual([
      `--set ${asked} found "200 %"; nothing is left to lower beyond 100 %`,
    ]);
  });
});

describe('a schedule', () => {
  const schedule = (rows: string) =>
    set(`incomeTax.schedule: ${rows}`).map((one) => one.replace(/^s:3:\d+ /, ''));

  it.each([
    ['[[36000, 300 %], [null, 45 %]]', 'found 3; expected 0 to 1 in rate, such as 0.05 or 5 %'],
    ['[[null, -10 %]]', 'found -0.1; expected 0 to 1 in rate, such as 0.05 or 5 %'],
    [
      '[[0, 3 %], [null, 5 %]]',
      'the upper bounds of a schedule lie above 0 and rise from row to row',
    ],
    [
      '[[null, 45 %, 3, 4]]',
      'found the row [null,"45 %",3,4]; expected rows of [upper bound or null, rate], with the quick deduction or without',
    ],
    [
      '[[36000, 3 %, 0], [null, 10 %, 2521]]',
      'found the quick deduction 2521 in row 2; expected 2520, which follows from the rates',
    ],
  ])('%s cannot be', (rows, message) => {
    expect(schedule(rows)).toEqual([message]);
  });

  it('may give the quick deductions that follow', () => {
    const text =
      'extends: base\nset: { incomeTax.schedule: [[36000, 3 %, 0], [null, 10 %, 2520]] }\n';
    const value = withQuickDeductions([
      [36000, 0.03],
      [null, 0.1],
    ]);
    expect(scenarioOf(text).changes.map((one) => one.to)).toEqual([{ is: 'value', value }]);
  });
});

describe('a change without effect', () => {
  it.each([
    ['{ from: 2022-01-01, raise: 1 % }', 'it begins on 2022-01-01, and the law is that of 2021'],
    ['{ places: [shanghai], raise: 1 % }', 'shanghai is not in zhejiang'],
    ['{ places: [], raise: 1 % }', 'it names no place'],
  ])('%s is told', (written, why) => {
    const [only, ...others] = set(`minimumWage.monthly: ${written}`);
    expect(only).toContain(`this has no effect, because ${why}`);
    expect(others).toEqual([]);
  });

  it.each(['[zhejiang]', '[everywhere]', '[shanghai, ningbo]'])('is none in %s', (places) => {
    expect(set(`minimumWage.monthly: { places: ${places}, from: 2021-12-31, raise: 1 % }`)).toEqual(
      [],
    );
  });
});

describe('a shift', () => {
  const shift = (written: string) =>
    scenarioFaults(`extends: base\nshift:\n- ${written}\n`).map((one) => one.replace(/^s:3:/, ''));

  it('lacks what it does not say', () => {
    const [income, raise, ...others] = shift('{}');
    expect(income).toMatch(/^3 missing income: one of .*\bwage\b/);
    expect(raise).toBe('3 missing raise: 10 % or an amount');
    expect(others).toEqual([]);
  });

  it('takes no more than all', () => {
    expect(shift('{ income: wage, raise: -300 % }')).toEqual([
      '26 found -3; expected -1 to 1000 in share',
    ]);
    expect(shift('{ income: wage, raise: 1e308 }')).toEqual([
      '26 found 1e+308; expected -1000000000 to 1000000000 in yuan',
    ]);
    expect(shift('{ income: wage, raise: -100 % }')).toEqual([]);
  });

  it('has all its faults told', () => {
    const places = shift('{ income: wagee, where: { skil: skilled }, raise: x, paidBy: nobody }');
    expect(places.map((one) => Number.parseInt(one, 10))).toEqual([13, 29, 53, 64]);
  });
});

describe('a percentage', () => {
  const standard = 'livingAllowance.standard';

  it('is no amount of yuan: it raises or lowers one', () => {
    expect(scenarioFaults(`extends: base\nset:\n  ${standard}: 20 %\n`)).toEqual([
      's:3:29 found "20 %"; expected a number in yuan/month per person, not per cent',
    ]);
    expect(scenarioFaults(`extends: base\nset:\n  ${standard}: { raise: 20 % }\n`)).toEqual([]);
  });

  it('may have the signs of Chinese keyboards', () => {
    const changes = (set: string) => scenarioOf('extends: base\n', { set: [set] }).changes;
    const [raised] = changes(`${standard}=＋20％`);
    expect(raised?.to).toEqual(changes(`${standard}=+20%`)[0]?.to);
    expect(raised?.to).toMatchObject({ is: 'times' });
  });
});

describe('a scenario', () => {
  it('asks its own question, not that of its base', () => {
    expect(scenarioOf('extends: base\n').question).toEqual({ en: 's', zh: 's' });
    expect(scenarioOf('extends: base\nquestion: Why?\n').question.en).toBe('Why?');
  });

  it('takes the law of a year for which it is complete', () => {
    const message = (year: number) =>
      `s:3:6 found ${year}; the law is complete for zhejiang from 2018 to 2026`;
    const faults = (year: number) => scenarioFaults(`area: zhejiang\nyear: 2021\nlaw: ${year}\n`);
    expect(faults(2017)).toEqual([message(2017)]);
    expect(faults(1850)).toEqual([message(1850)]);
    expect(faults(2027)).toEqual([message(2027)]);
    expect([...faults(2018), ...faults(2026)]).toEqual([]);
  });

  it('lacks nothing that could not be read', () => {
    expect(scenarioFaults('')).toEqual([
      's:1:1 found nothing; expected a mapping: question, extends, year, set …',
    ]);
    expect(scenarioFaults('extends: s\n')).toEqual([
      's:1:10 scenarios extend each other in a circle: s → s',
    ]);
    expect(scenarioFaults('extends: nowhere\n')).toEqual(['nowhere there is no such file']);
    expect(scenarioFaults('extends: nothing\n')).toHaveLength(1);
    expect(scenarioFaults('area: zhejang\nyear: .inf\n')).toEqual([
      expect.stringMatching(/^s:1:7 found "zhejang"; expected one of zhejiang/),
      expect.stringMatching(/^s:2:7 found .inf; there are people of 2021, /),
    ]);
    expect(scenarioFaults('question: Why?\n')).toHaveLength(2);
  });

  it('is no household document', () => {
    expect(scenarioFaults('place: hangzhou\nyear: 2021\npersons: []\n')).toEqual([
      's:1:1 this is a household document, not a scenario: use olive household',
    ]);
  });

  it('is told the instruments where it names none that is near', () => {
    const [far] = scenarioFaults('extends: base\noff: [householdTax]\n');
    expect(far).toMatch(/one of the instruments .*\bincomeTax, .*\blivingAllowance\b/);
    const [near] = scenarioFaults('extends: base\noff: [livingAlowance]\n');
    expect(near).toBe('s:2:7 found "livingAlowance"; expected a known name');
  });
});
