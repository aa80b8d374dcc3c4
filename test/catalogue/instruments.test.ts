// The two pages of what olive covers: every row has an answer, every answer names something that is there.

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coverage, notCovered } from '../../src/catalogue/coverage.ts';
import { coveragePage } from '../../src/catalogue/coverage-page.ts';
import { instrumentRows } from '../../src/catalogue/instruments/instruments.ts';
import type { Answer } from '../../src/catalogue/instruments/row.ts';
import { instrumentsPage } from '../../src/catalogue/instruments-page.ts';
import { parametersOf, rulesOf } from '../../src/engine/policy.ts';
import { china } from '../../src/law/china.ts';
import { readScenarioFile } from '../../src/node/reading.ts';
import { compare } from '../../src/outcome/compare.ts';
import { comparisonTables, runTables } from '../../src/outcome/result-tables.ts';
import { simulate } from '../../src/simulate.ts';
import { baseline } from '../node/calling.ts';
import { scenarioFaults } from '../scenario/faults-of.ts';

const root = new URL('../../', import.meta.url);
const page = (name: string) => readFileSync(new URL(`docs/${name}`, root), 'utf8');
/** Without the spaces and dashes by which the formatter aligns tables. */
const unpadded = (text: string) => text.replace(/ +/g, ' ').replace(/-{2,}/g, '--');
const remake = 'run npm run documents';

const rules = new Set([
  ...rulesOf(china).map((rule) => rule.name),
  ...china.instruments.map((one) => one.name),
]);
const parameters = parametersOf(china);
const run = (set: string[]) => simulate(readScenarioFile(baseline, { households: 300, set }));
const [current, raised] = [await run([]), await run(['livingAllowance.standard=+100%'])];
const tables = [...runTables(current), ...comparisonTables(compare(current, raised), 'reform')];
const figures = new Set(
  tables.flatMap(({ id, columns }) => {
    const name = id.replace(/\.reform$/, '');
    return [name, ...columns.map((column) => `${name}.${column.key}`)];
  }),
);

/** Names of an answer that stand for nothing. */
function unreal({ by, names }: Answer): string[] {
  const real = {
    rule: (name: string) => rules.has(name),
    lever: (name: string) => parameters.has(name),
    shift: (name: string) => scenarioFaults(`extends: base\nshift:\n- ${name}\n`).length === 0,
    figure: (name: string) => figures.has(name),
    context: () => true,
  }[by];
  return names.filter((name) => !real(name));
}

describe('the policy instruments of the texts', () => {
  it('are all there, in their order', () => {
    const numbers = (letter: string, count: number) =>
      Array.from({ length: count }, (_, i) => `${letter}${i + 1}`);
    const expected = [numbers('P', 32), numbers('S', 42), numbers('T', 10), numbers('O', 13)];
    expect(instrumentRows.map((row) => row.no)).toEqual(expected.flat());
  });

  it.each(instrumentRows)('$no has an answer that is there', ({ no, answers, how, scenario }) => {
    expect(answers.length).toBeGreaterThan(0);
    expect([no, answers.flatMap(unreal)]).toEqual([no, []]);
    for (const { by, names } of answers) expect(names.length > 0).toBe(by !== 'context');
    expect(how).toMatch(/^[A-Z][^|]*\.$/);
    if (scenario !== null)
      expect(existsSync(new URL(`scenarios/${scenario}.yaml`, root))).toBe(true);
  });

  it('find out names that are not there', () => {
    expect(unreal({ by: 'rule', names: ['livingAllowance', 'poorRelief'] })).toEqual([
      'poorRelief',
    ]);
    expect(unreal({ by: 'lever', names: ['wages.rise'] })).toEqual(['wages.rise']);
    expect(unreal({ by: 'shift', names: ['{ income: wage }'] })).toHaveLength(1);
    expect(unreal({ by: 'figure', names: ['cascade.happiness'] })).toHaveLength(1);
  });

  it('have a scenario, some thirty of them', () => {
    const asked = instrumentRows.filter((row) => row.scenario !== null);
    expect(asked.length).toBeGreaterThanOrEqual(30);
  });
});

describe('coverage', () => {
  it('has a line for every instrument of the law, and for no other', () => {
    expect(Object.keys(coverage).sort()).toEqual(china.instruments.map((one) => one.name).sort());
  });

  it('says what is simplified', () => {
    for (const { simplified } of Object.values(coverage)) expect(simplified).toMatch(/^[A-Z].*\.$/);
    for (const { why } of notCovered) expect(why).toMatch(/^[A-Z].*\.$/);
  });

  it('calls a lever what moves nothing by itself, and nothing else', () => {
    const moved = (name: string) =>
      current.instruments.filter((row) => row.instrument === name && row.fen !== 0n).length;
    for (const [name, { how }] of Object.entries(coverage))
      if (how === 'lever') expect([name, moved(name)]).toEqual([name, 0]);
    for (const name of ['wages', 'business', 'incomeTax', 'charity'])
      expect(moved(name)).toBeGreaterThan(0);
  });
});

describe('the two pages', () => {
  it('are up to date', () => {
    expect(unpadded(page('instruments.md')), remake).toBe(unpadded(instrumentsPage()));
    expect(unpadded(page('coverage.md')), remake).toBe(unpadded(coveragePage()));
  });
});
