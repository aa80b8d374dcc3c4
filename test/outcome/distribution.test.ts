import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { HouseholdTable } from '../../src/engine/household-table.ts';
import { wholeOf } from '../../src/engine/totals.ts';
import { china } from '../../src/law/china.ts';
import { readScenarioFile } from '../../src/node/reading.ts';
import { compare } from '../../src/outcome/compare.ts';
import type { Distribution } from '../../src/outcome/distribution.ts';
import { distribution, distributionKept } from '../../src/outcome/distribution.ts';
import { ExactSums } from '../../src/outcome/exact-sums.ts';
import { sumsByGroup, together } from '../../src/outcome/group-sums.ts';
import { bureauGroups, typeOf } from '../../src/outcome/household-groups.ts';
import { groupEffect, instrumentGroups } from '../../src/outcome/instrument-groups.ts';
import {
  distributionChangesTable,
  distributionTable,
  distributionTotalsTable,
} from '../../src/outcome/tables/distribution.ts';
import type { Outcome } from '../../src/simulate.ts';
import { simulate } from '../../src/simulate.ts';
import { baseline } from '../node/calling.ts';

const scenario = readScenarioFile(baseline, { households: 1500 });
const dearer = readScenarioFile(baseline, {
  households: 1500,
  set: ['livingAllowance.standard=+50%'],
});

let outcome: Outcome;
let reform: Outcome;
let found: Distribution;
beforeAll(async () => {
  outcome = await simulate(scenario, { kept: distributionKept });
  reform = await simulate(dearer, { kept: distributionKept });
  found = distribution(outcome);
});

const row = (of: Distribution, key: string) => {
  const row = of.rows.find((one) => one.key === key);
  if (row === undefined) throw new Error(`no row ${key}`);
  return row.sums;
};

describe('groups of instruments', () => {
  it('hold every flow of the steps after market income once', () => {
    const groups = instrumentGroups(china);
    const grouped = groups.flatMap(({ adds, takes }) => [...adds, ...takes]);
    const steps = china.concepts.filter(({ key }) =>
      ['netMarket', 'disposable', 'afterGiving', 'consumable', 'final'].includes(key),
    );
    const flows = steps.flatMap(({ adds, takes }) => [...adds, ...takes]);
    expect(grouped).toHaveLength(flows.length);
    expect(new Set(grouped)).toEqual(new Set(flows));
  });

  it('lead each household from market income to final income, to the fen', () => {
    const effects = instrumentGroups(outcome.policy.legislation).map((group) =>
      groupEffect(outcome, group),
    );
    const market = outcome.table.column('market');
    const final = outcome.table.column('final');
    for (let i = 0; i < outcome.table.length; i++) {
      const sum = effects.reduce((all, effect) => all + (effect[i] ?? 0), market[i] ?? 0);
      expect(sum).toBe(final[i]);
    }
  });
});

describe('the distribution', () => {
  it('adds up to the totals of the run, instrument by instrument, to the fen', () => {
    const all = row(found, 'all');
    for (const { key, adds, takes, kind } of found.groups) {
      const fen = (names: readonly { readonly name: string }[]) =>
        outcome.instruments
          .filter(({ flow }) => names.some(({ name }) => name === flow))
          .reduce((sum, one) => sum + one.fen, 0n);
      const effect = fen(adds) - fen(takes);
      const expected = kind === 'directTax' || kind === 'indirectTax' ? -effect : effect;
      const given = wholeOf(all.census[found.at.get(key) ?? -1] ?? 0n);
      // Each flow of the run is rounded to the fen by itself.
      const apart = given > expected ? given - expected : expected - given;
      expect(apart, key).toBeLessThanOrEqual(BigInt(adds.length + takes.length));
    }
  });

  it('adds up to the incomes and the people of the run exactly', () => {
    const all = row(found, 'all');
    for (const [i, { key }] of outcome.policy.legislation.concepts.entries()) {
      const at = found.at.get(key);
      if (at !== undefined) expect(all.census[at]).toBe(outcome.totals.concepts[i]);
    }
    expect(all.persons).toBe(outcome.totals.population[1]);
    expect(all.rows).toBe(1500);
  });

  it('has deciles of a tenth of the persons each, the mean of all being that of the run', () => {
    const all = row(found, 'all');
    for (let i = 1; i <= 10; i++) {
      expect(row(found, `${i}`).weight / all.weight).toBeCloseTo(0.1, 2);
    }
    const mean = distributionTable(outcome).rows.find(
      ({ group }) =>
        JSON.stringify(group) === JSON.stringify({ en: 'all persons', zh: '全部人口' }),
    );
    expect(mean?.disposable).toBeCloseTo(outcome.measures.disposable?.mean ?? 0, 6);
    expect(mean?.shareOfTaxes).toBe(1);
  });

  it('has groups of taxes and benefits that add up to their kinds, per head', () => {
    const { columns, rows } = distributionTable(outcome);
    const keys = new Set(columns.map(({ key }) => key));
    for (const kind of ['directTax', 'cash', 'indirectTax', 'service'] as const) {
      const own = found.groups.filter((group) => group.kind === kind && keys.has(group.key));
      expect(own.length).toBeGreaterThan(0);
      for (const one of rows) {
        const sum = own.reduce((all, { key }) => all + (one[key] as number), 0);
        expect(sum).toBeCloseTo(one[kind] as number, 6);
      }
    }
  });

  it('puts the top into the highest decile', () => {
    const top = row(found, 'top5');
    expect(row(found, 'top1').rows).toBeLessThan(top.rows);
    expect(top.rows).toBeLessThan(row(found, '10').rows);
    expect(top.weight / row(found, 'all').weight).toBeCloseTo(0.05, 2);
  });

  it('has the bureau’s groups of family households alone', () => {
    const families = row(found, 'families');
    const collective = outcome.table.column('collective').filter((is) => is === 1).length;
    expect(families.rows).toBe(1500 - collective);
    const weights = [1, 2, 3, 4, 5].map((i) => row(found, `fifth${i}`).rows / families.rows);
    for (const share of weights) expect(share).toBeGreaterThan(0.1);
  });

  it('shows shares that add up and rates of what is paid', () => {
    const { rows } = distributionTable(outcome);
    const deciles = rows.slice(0, 10);
    for (const key of ['shareOfTaxes', 'shareOfCash', 'shareOfServices']) {
      const sum = deciles.reduce((all, one) => all + (one[key] as number), 0);
      expect(sum).toBeCloseTo(1, 12);
    }
    for (const one of deciles) {
      const paid = (one.directTax as number) + (one.indirectTax as number);
      const gross = (one.disposable as number) + (one.directTax as number);
      expect(one.taxRate).toBeCloseTo(paid / gross, 12);
      const net = (one.market as number) - (one.directTax as number);
      expect(one.netMarket).toBeCloseTo(net, 6);
    }
  });

  it('shows totals whose deciles add up to all persons within a rounded fen each', () => {
    const { rows } = distributionTotalsTable(outcome);
    const all = rows.find((one) => JSON.stringify(one.group).includes('all persons'));
    const sum = rows.slice(0, 10).reduce((total, one) => total + (one.disposable as bigint), 0n);
    const apart = sum - (all?.disposable as bigint);
    expect(apart < 0n ? -apart : apart).toBeLessThanOrEqual(10n);
  });
});

describe('the distribution of a reform', () => {
  it('changes disposable income by what the groups change', () => {
    const table = distributionChangesTable('distribution.x', compare(outcome, reform));
    const groups = table.columns.slice(table.columns.findIndex((c) => c.key === 'finalChange') + 1);
    expect(groups.map(({ key }) => key)).toContain('assistance');
    const poorest = table.rows[0];
    expect(poorest?.change).toBeGreaterThan(0);
    for (const one of table.rows.slice(0, 10)) {
      const [was, is] = [one.baseline as number, one.reform as number];
      expect(one.change).toBeCloseTo(is - was, 9);
      expect(one.relativeChange).toBeCloseTo(is / was - 1, 9);
    }
    const shares = table.rows.slice(0, 10).reduce((sum, r) => sum + (r.shareOfChange as number), 0);
    expect(shares).toBeCloseTo(1, 9);
  });

  it('is nothing where nothing changes', () => {
    const table = distributionChangesTable('distribution.x', compare(outcome, outcome));
    for (const one of table.rows) {
      expect(one.change).toBe(0);
      expect(one.shareOfChange).toBeNull();
    }
    expect(table.columns.at(-1)?.key).toBe('finalChange');
  });
});

describe('sums by group', () => {
  const names = ['size', 'census', 'survey', 'included', 'collective', 'disposable'] as const;
  const tableOf = (rows: readonly Readonly<Record<string, number>>[]) => {
    const table = new HouseholdTable(names, rows.length);
    rows.forEach((one, i) => {
      for (const name of names) table.column(name)[i] = one[name] ?? 0;
    });
    return table;
  };

  it('are exact beyond what a double holds', () => {
    const sums = new ExactSums(1);
    sums.add(0, 1_000_000_007, 68_719_476_735);
    sums.add(0, 999_999_937, -12_345_678_901);
    sums.add(0, 5_000_000_000, 99_999_999_999_999);
    const expected =
      1_000_000_007n * 68_719_476_735n -
      999_999_937n * 12_345_678_901n +
      5_000_000_000n * 99_999_999_999_999n;
    expect(sums.total(0)).toBe(expected);
  });

  it('are those of BigInt for any weights and amounts', () => {
    const one = fc.tuple(
      fc.integer({ min: 0, max: 2 ** 34 }),
      fc.integer({ min: -(2 ** 40), max: 2 ** 40 }),
    );
    fc.assert(
      fc.property(fc.array(one, { maxLength: 60 }), (list) => {
        const sums = new ExactSums(2);
        for (const [weight, fen] of list) sums.add(1, weight, fen);
        const expected = list.reduce((all, [w, fen]) => all + BigInt(w) * BigInt(fen), 0n);
        expect(sums.total(1)).toBe(expected);
        expect(sums.total(0)).toBe(0n);
      }),
    );
  });

  it('add up over groups', () => {
    const table = tableOf([
      { size: 2, census: 1000, survey: 900, included: 1, disposable: 10_000 },
      { size: 1, census: 2000, survey: 1500, included: 1, disposable: 30_000 },
      { size: 3, census: 500, survey: 500, included: 1, disposable: -900 },
    ]);
    const sums = sumsByGroup(table, Uint8Array.of(1, 2, 1), 2, [table.column('disposable')]);
    expect(sums[0]).toEqual({
      rows: 2,
      members: 5,
      persons: 3500n,
      weight: 3300,
      survey: [900 * 10_000 - 500 * 900],
      census: [9_550_000n],
    });
    expect(together(sums).persons).toBe(5500n);
    expect(together(sums).census).toEqual([69_550_000n]);
  });

  it('puts equally many households into the bureau’s groups, those of dormitories into none', () => {
    const table = tableOf(
      [5, 1, 4, 2, 3, 9].map((income, i) => ({
        ...{ size: 2, census: 1000, survey: 1000, included: 1 },
        ...{ collective: i === 5 ? 1 : 0, disposable: income * 1000 },
      })),
    );
    expect([...bureauGroups(table).of]).toEqual([5, 1, 4, 2, 3, 0]);
  });
});

describe('types of households', () => {
  it.each([
    [1, 0, 0, 'aloneUnder60'],
    [1, 0, 1, 'aloneFrom60'],
    [2, 0, 2, 'elders'],
    [2, 0, 0, 'adults'],
    [3, 0, 1, 'adultsAndElders'],
    [2, 1, 0, 'oneParent'],
    [3, 1, 0, 'oneChild'],
    [4, 2, 0, 'moreChildren'],
    [5, 1, 2, 'threeGenerations'],
    [3, 1, 2, 'eldersAndChildren'],
    [1, 1, 0, 'childrenAlone'],
  ])('%i persons, %i children, %i elders: %s', (size, children, elders, type) => {
    expect(typeOf(size, children, elders)).toBe(type);
  });
});
