import { beforeAll, describe, expect, it } from 'vitest';
import { china } from '../../src/law/china.ts';
import { withPensionsAs } from '../../src/law/pension-reading.ts';
import { isRefusal } from '../../src/measures/problem.ts';
import { mostPlayers } from '../../src/measures/shapley.ts';
import { readScenarioFile } from '../../src/node/reading.ts';
import type { Contributions } from '../../src/outcome/contributions/contributions.ts';
import { contributionsOf } from '../../src/outcome/contributions/contributions.ts';
import {
  contributionColumns,
  contributionGroups,
  groupOf,
  instrumentParts,
} from '../../src/outcome/contributions/groups.ts';
import { contributionsTable } from '../../src/outcome/tables/contributions.ts';
import type { Row } from '../../src/report/table.ts';
import { toText } from '../../src/report/table.ts';
import type { Outcome } from '../../src/simulate.ts';
import { simulate } from '../../src/simulate.ts';
import { baseline } from '../node/calling.ts';

let outcome: Outcome;
let found: Contributions;
beforeAll(async () => {
  const scenario = readScenarioFile(baseline, { households: 600 });
  outcome = await simulate(scenario, { kept: contributionColumns(china) });
  found = contributionsOf(outcome);
});

const number = (of: unknown): number => {
  if (typeof of !== 'number') throw new Error(`no number: ${JSON.stringify(of)}`);
  return of;
};

describe('the groups of instruments', () => {
  it('are eight at most, and name every flow between market and final income themselves', () => {
    expect(contributionGroups.length).toBeLessThanOrEqual(mostPlayers);
    const steps = ['netMarket', 'disposable', 'afterGiving', 'consumable', 'final'];
    for (const { key, adds, takes } of china.concepts.filter((one) => steps.includes(one.key)))
      for (const rule of [...adds, ...takes]) {
        const instrument = china.instruments.find(({ rules }) => rules.includes(rule))!.name;
        expect(() => groupOf(rule, instrument, 'nowhere'), `${rule.name} of ${key}`).not.toThrow();
      }
  });

  it('take what a structural reform adds where its income concept is taken', () => {
    const rule = { ...china.concepts[3]!.adds[0]!, name: 'newBenefit' };
    expect(groupOf(rule, 'newInstrument', 'disposable').key).toBe('benefits');
    expect(groupOf(rule, 'newInstrument', 'consumable').key).toBe('indirectTaxes');
  });

  it('have every instrument and flow that they name', () => {
    const instruments = china.instruments.map(({ name }) => name);
    const flows = china.instruments.flatMap(({ rules }) => rules.map(({ name }) => name));
    for (const group of contributionGroups) {
      expect(group.instruments.filter((name) => !instruments.includes(name))).toEqual([]);
      expect(group.flows.filter((name) => !flows.includes(name))).toEqual([]);
    }
  });

  it('lose the pensions that stand in market income, where these are deferred income', () => {
    const names = instrumentParts(withPensionsAs('deferred', china)).map(({ column }) => column);
    expect(names).toContain('net.pensions.residentPension');
    expect(names).not.toContain('net.pensions.employeePension');
  });

  it('are refused by name where there is no such instrument', async () => {
    const scenario = readScenarioFile(baseline, { households: 10 });
    await expect(simulate(scenario, { kept: ['net.pensions.nothing'] })).rejects.toThrow(
      'called "net.pensions.nothing" to keep',
    );
  });
});

describe('contributions', () => {
  it('stand on columns that lead from market to final income, to the fen', () => {
    const { table } = outcome;
    const columns = contributionColumns(china).map((name) => table.column(name));
    const [market, final] = [table.column('market'), table.column('final')];
    for (let row = 0; row < table.length; row++) {
      const way = columns.reduce((sum, column) => sum + column[row]!, 0);
      expect(way).toBe(final[row]! - market[row]!);
    }
  });

  it.each(['olive', 'gini'] as const)('to %s add up to the whole way', (kind) => {
    const sum = found.groups.reduce((all, group) => all + number(group[kind].shapley), 0);
    expect(sum).toBeCloseTo(number(found.to[kind]) - number(found.from[kind]), 12);
    expect(number(found.to[kind])).toBe(outcome.measures.final?.[kind]);
    expect(number(found.from[kind])).toBe(outcome.measures.market?.[kind]);
  });

  it.each(['olive', 'gini'] as const)('at the margin of %s add up over instruments', (kind) => {
    for (const group of found.groups) {
      const own = found.instruments.filter((one) => one.group === group.label);
      const sum = own.reduce((all, one) => all + number(one[kind].atTheMargin), 0);
      expect(sum).toBeCloseTo(number(group[kind].atTheMargin), 12);
    }
  });

  it('have the signs that they must: pensions and assistance fill the middle, taxes on prices do not', () => {
    const of = (key: string) => found.groups.find((group) => group.key === key)!;
    for (const key of ['pensions', 'benefits', 'servicesInKind']) {
      expect(number(of(key).olive.shapley)).toBeGreaterThan(0);
      expect(number(of(key).gini.shapley)).toBeLessThan(0);
      expect(number(of(key).olive.shapleyError)).toBeGreaterThan(0);
    }
    expect(number(of('incomeTax').gini.withLessWithout)).toBeLessThan(0);
    expect(number(of('indirectTaxes').olive.atTheMargin)).toBeLessThan(0);
  });

  it('tell the money of the books', () => {
    const legs = instrumentParts(china);
    const posted = (name: string) =>
      outcome.instruments.find(({ flow }) => flow === name)?.fen ?? 0n;
    const received = legs
      .flatMap(({ adds }) => adds)
      .reduce((sum, { name }) => sum + posted(name), 0n);
    const told = found.groups.reduce((sum, { receivedFen }) => sum + receivedFen, 0n);
    expect(told).toBe(received);
    expect(told).toBe(found.instruments.reduce((sum, { receivedFen }) => sum + receivedFen, 0n));
  });

  it('are refused as a whole where an income on the way has no measure', () => {
    const { table } = outcome;
    const market = table.column('market');
    const before = market.slice();
    market.fill(0);
    const { groups } = contributionsOf(outcome);
    market.set(before);
    expect(isRefusal(groups[0]!.olive.shapley)).toBe(true);
    expect(isRefusal(groups[0]!.olive.withLessWithout)).toBe(false);
  });
});

describe('the table of contributions', () => {
  it('ends in the whole way, tells instruments below their groups, and prints no number that is none', () => {
    const table = contributionsTable(outcome);
    const isGroup = (row: Row) => row.oliveShapley !== null;
    const all = table.rows.at(-1)!;
    const groups = table.rows.slice(0, -1).filter(isGroup);
    expect(groups).toHaveLength(contributionGroups.length);
    const sum = groups.reduce((total, row) => total + number(row.oliveShapley), 0);
    expect(sum).toBeCloseTo(number(all.oliveShapley), 9);
    const received = (rows: readonly Row[]) =>
      rows.reduce((total, row) => total + BigInt(row.received as bigint), 0n);
    expect(received(groups)).toBe(all.received);
    const pensions = table.rows.filter((row) => row.group === groups[2]!.group);
    expect(pensions.length).toBeGreaterThan(2);
    expect(received(pensions.slice(1))).toBe(pensions[0]!.received);
    for (const language of ['en', 'zh'] as const)
      expect(toText(table, language)).not.toMatch(/NaN|undefined|Infinity/);
  });
});
