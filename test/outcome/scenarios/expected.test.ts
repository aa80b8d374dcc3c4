// Every scenario of the project runs again, and comes to what is kept beside it; its page says so.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { instrumentRows } from '../../../src/catalogue/instruments/instruments.ts';
import { listedScenarios } from '../../../src/node/scenarios-listed.ts';

import type { Expected } from '../../../src/outcome/scenarios/expected.ts';
import { baseOf, expectedOf } from '../../../src/outcome/scenarios/expected.ts';
import { scenariosPage } from '../../../src/outcome/scenarios/index-page.ts';
import { scenarioPage } from '../../../src/outcome/scenarios/page.ts';

const docs = new URL('../../../docs/scenarios/', import.meta.url);
const folder = new URL('../../../scenarios', import.meta.url).pathname;
const page = (name: string) => readFileSync(new URL(name, docs), 'utf8');
const kept = JSON.parse(page('expected.json')) as Expected;
const listed = listedScenarios(folder, kept.population);
const scenarios = listed.map((one) => one.scenario);
/** Without the spaces and dashes by which the formatter aligns tables, and its line breaks. */
const unpadded = (text: string) => text.replace(/ +/g, ' ').replace(/-{2,}/g, '--').trim();

describe('the scenarios of the project', () => {
  it('say in both languages what they ask, who proposes it, and what they leave out', () => {
    const lacking = scenarios.filter(({ name, question, source, omits }) =>
      [question, source, omits].some(
        (label) => label === undefined || label.en === name || !/\p{Script=Han}/u.test(label.zh),
      ),
    );
    expect(lacking.map(({ name }) => name)).toEqual([]);
    expect(new Set(scenarios.map(({ name }) => name)).size).toBe(scenarios.length);
  });

  it('are those that instruments name', () => {
    const names = new Set(scenarios.map(({ name }) => name));
    const named = instrumentRows.flatMap(({ scenario }) => scenario ?? []);
    expect(named.filter((name) => !names.has(name))).toEqual([]);
  });

  it('are held against the baseline that they extend, where they have its people', () => {
    const against = (name: string) => {
      const one = scenarios.find((each) => each.name === name);
      return one === undefined ? undefined : baseOf(one, scenarios)?.name;
    };
    expect(against('schools-open')).toBe('baseline-2025');
    expect(against('common-prosperity-package')).toBe('baseline-2021');
    expect(against('china-top-corrected')).toBeUndefined();
    expect(against('baseline-2021')).toBeUndefined();
    expect(
      listed.find((one) => one.scenario.name === 'common-prosperity-package')?.parts,
    ).toHaveLength(5);
  });
});

/** Scenarios that move no money by themselves: another reading of incomes, and the frame of a search. */
const still = ['pensions-as-deferred-income', 'expand-lift-adjust'];

describe('what the scenarios come to', () => {
  it('is what is kept: where the model has moved for a reason, run npm run expected', async () => {
    const now = JSON.parse(JSON.stringify(await expectedOf(scenarios))) as Expected;
    expect(now.population).toEqual(kept.population);
    expect(now.levels).toEqual(kept.levels);
    for (const [i, reform] of now.reforms.entries()) expect(reform).toEqual(kept.reforms[i]);
    expect(now.reforms).toHaveLength(kept.reforms.length);
  }, 300_000);

  it('adds up: the cost is that of its levels, and every reform moves something', () => {
    for (const { name, costFen, flowsFen, earlier } of kept.reforms) {
      const { total, centre, provinceAndBelow, funds } = costFen;
      expect(BigInt(centre) + BigInt(provinceAndBelow) + BigInt(funds), name).toBe(BigInt(total));
      expect(Object.keys(flowsFen).length > 0, name).toBe(!still.includes(name));
      if (name === 'pensions-as-deferred-income') expect(earlier.market.gini).not.toBe(0);
    }
  });
});

describe('the pages of the scenarios', () => {
  it.each(listed)('$scenario.name is as written: run npm run documents', (one) => {
    const text = scenarioPage(one, listed, kept);
    expect(unpadded(page(`${one.scenario.name}.md`))).toBe(unpadded(text));
    expect(text).not.toMatch(/undefined|NaN|\[object/);
  });

  it('are all there, and no others; the league of all is as written', () => {
    const names = readdirSync(docs).filter((name) => name.endsWith('.md'));
    const expected = ['README.md', ...listed.map(({ scenario }) => `${scenario.name}.md`)];
    expect(names.sort()).toEqual(expected.sort());
    const league = scenariosPage(listed, kept);
    expect(unpadded(page('README.md'))).toBe(unpadded(league));
    for (const [, file] of league.matchAll(/\]\(([^)]+)\)/g))
      expect(existsSync(new URL(file ?? '', docs)), file).toBe(true);
    const rows = kept.reforms.filter(({ against }) => against === 'baseline-2021');
    const places = [...league.matchAll(/^\| \[([^\]]+)\]/gm)].map(([, name]) => name);
    expect(places.length).toBe(kept.reforms.length);
    const olives = rows.map(({ incomes }) => incomes.final.olive ?? Number.NEGATIVE_INFINITY);
    const best = rows[olives.indexOf(Math.max(...olives))];
    expect(places).toContain(best?.name);
  });
});
