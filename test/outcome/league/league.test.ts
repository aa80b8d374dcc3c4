import { beforeAll, describe, expect, it } from 'vitest';
import { readScenarioFile } from '../../../src/node/reading.ts';
import type { Comparison } from '../../../src/outcome/compare.ts';
import { compare } from '../../../src/outcome/compare.ts';
import { governmentLevels } from '../../../src/outcome/government-levels.ts';
import { changesOf } from '../../../src/outcome/headlines.ts';
import { attribute } from '../../../src/outcome/league/attribution.ts';
import type { LeagueRow } from '../../../src/outcome/league/league.ts';
import { leagueRow, planePoint } from '../../../src/outcome/league/league.ts';
import { leagueOrder, readOrder, sortings } from '../../../src/outcome/league/order.ts';
import { planeSvg } from '../../../src/outcome/league/plane.ts';
import { leagueTable } from '../../../src/outcome/tables/league.ts';
import { toCsv, toText } from '../../../src/report/table.ts';
import type { Outcome } from '../../../src/simulate.ts';
import { simulate } from '../../../src/simulate.ts';
import { baseline } from '../../node/calling.ts';

const reading = (...set: string[]) => readScenarioFile(baseline, { households: 1200, set });

let law: Outcome;
let comparisons: Comparison[];
let rows: LeagueRow[];
beforeAll(async () => {
  law = await simulate(reading());
  const reforms = [
    reading('livingAllowance.standard=+30%'),
    reading('generalPropertyTax.rate=0.006'),
    reading('employerPensionContribution.rate=0.18'),
    reading('consumptionTax.luxuryRate=0.2', 'consumptionTax.luxuryFrom=4000'),
    reading(),
  ];
  comparisons = [];
  for (const [i, reform] of reforms.entries())
    comparisons.push(compare(law, await simulate({ ...reform, name: `reform-${i}` })));
  rows = comparisons.map((one) => leagueRow(one, 'afterGiving'));
});

describe('a line of the league', () => {
  it('has the figures of the comparison', () => {
    comparisons.forEach((one, i) => {
      const row = rows[i]!;
      const changes = changesOf(one);
      for (const key of ['olive', 'oliveLow', 'oliveHigh', 'gini', 'urbanRuralRatio'] as const)
        expect(row[key]).toBe(changes[`afterGiving.${key}`]);
      expect(row.band10to50).toBe(changes['afterGiving.band10to50']);
      expect(row.band20to60).toBe(changes['afterGiving.band20to60']);
      expect(row.belowLine).toBe(changes['afterGiving.belowBaselineLine']);
      expect(row.pointsPerBillion).toBe(one.pointsPerBillion);
      const disposable = leagueRow(one, 'disposable');
      expect(disposable.losers).toBeCloseTo(changes['disposable.losers']!, 15);
    });
  });

  it('has costs that the ledgers of both runs say, divided by level to the fen', () => {
    comparisons.forEach(({ reform, publicCostFen }, i) => {
      const { cost } = rows[i]!;
      expect(cost.total).toBe(publicCostFen);
      expect(cost.centre + cost.provinceAndBelow + cost.funds).toBe(cost.total);
      const government =
        (law.ledger.balances.government ?? 0n) - (reform.ledger.balances.government ?? 0n);
      expect(cost.centre + cost.provinceAndBelow).toBe(government);
      expect(cost.centre).toBe(governmentLevels(law).centre - governmentLevels(reform).centre);
    });
    expect(rows[2]!.cost.funds).toBeLessThan(0n);
    expect(rows[0]!.cost.provinceAndBelow).toBeGreaterThan(0n);
  });

  it('is nothing of a reform that changes nothing', () => {
    const row = rows[4]!;
    expect(row.cost).toEqual({ total: 0n, centre: 0n, provinceAndBelow: 0n, funds: 0n });
    expect([row.olive, row.gini, row.bandNbs, row.winners, row.losers]).toEqual([0, 0, 0, 0, 0]);
    expect(row.pointsPerBillion).toBeNull();
  });

  it('shows taxes on consumption in final income alone, and says so', () => {
    expect([rows[3]!.olive, rows[3]!.losers]).toEqual([0, 0]);
    const final = leagueRow(comparisons[3]!, 'final');
    expect(final.losers).toBeGreaterThan(0.01);
    expect(final.belowLine).toBeNull();
    const order = { column: null, isReversed: false };
    const notes = (income: 'afterGiving' | 'final') =>
      leagueTable(comparisons, income, order)
        .notes.map(({ en }) => en)
        .join(' ');
    expect(notes('afterGiving')).toContain('What reform-3 moves is beyond this income');
    expect(notes('final')).not.toContain('beyond this income');
  });
});

describe('the order of a league', () => {
  const names = (text: string) =>
    leagueOrder(rows, readOrder(text)).map((place) => rows[place]!.reform);

  it('is the best first, the worst first where reversed, those without a number last', () => {
    for (const [column, { of, better }] of Object.entries(sortings)) {
      const values = leagueOrder(rows, readOrder(column))
        .map((place) => of(rows[place]!))
        .filter((value) => value !== null);
      for (const [i, value] of values.slice(1).entries())
        expect(better === 'less' ? values[i]! <= value : values[i]! >= value, column).toBe(true);
    }
    expect(names('olive')[0]).toBe('reform-0');
    expect(names('cost')[0]).toBe(names('cost:reverse').at(-1));
    const points = leagueOrder(rows, readOrder('pointsPerBillion:reverse'));
    expect(rows[points.at(-1)!]!.pointsPerBillion).toBeNull();
  });

  it('keeps ties as they were given', () => {
    const same = rows.map((row) => ({ ...row, gini: 0 }));
    for (const text of ['gini', 'gini:reverse'])
      expect(leagueOrder(same, readOrder(text))).toEqual([0, 1, 2, 3, 4]);
    expect(names('given')).toEqual(rows.map((row) => row.reform));
    expect(names('given:reverse')).toEqual(rows.map((row) => row.reform).reverse());
  });

  it('names the nearest column of a misspelt one', () => {
    expect(() => readOrder('ginni')).toThrow('did you mean "gini"');
    for (const wrong of ['', 'gini:down', 'gini:reverse:reverse', '__proto__', 'toString'])
      expect(() => readOrder(wrong), wrong).toThrow('--sort');
  });
});

describe('the table', () => {
  it('has every column that it can be sorted by, in text and csv, Chinese and English', () => {
    const shown = leagueTable(comparisons, 'afterGiving', readOrder('gini'));
    expect(shown.columns.map(({ key }) => key).sort()).toEqual(Object.keys(sortings).sort());
    expect(shown.rows.map((row) => row.reform)).toEqual(rows.map((row) => row.reform));
    const text = toText(shown, 'zh');
    expect(text).toContain('改革方案排行');
    expect(text).toContain('按“基尼系数”排序');
    const [, head, first] = toCsv(shown, 'en').split(/\r?\n(?=Reform|reform)/);
    expect([head ?? '', first ?? ''].join('')).toContain('reform-0');
  });
});

describe('the olive plane', () => {
  it('has an arrow and a line of the key for every reform', () => {
    const svg = planeSvg(comparisons, 'afterGiving', 'en') ?? '';
    for (const { reform } of rows) expect(svg.split(reform).length).toBeGreaterThanOrEqual(3);
    const point = planePoint(law, 'afterGiving');
    expect(svg).toContain(point!.olive.toFixed(4));
    expect(planeSvg(comparisons, 'afterGiving', 'zh')).toContain('橄榄平面');
    expect(planeSvg([], 'afterGiving', 'en')).toBeNull();
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('stands where nothing moves at all', () => {
    const svg = planeSvg(comparisons.slice(4), 'afterGiving', 'en') ?? '';
    expect(svg).not.toMatch(/NaN|Infinity/);
  });
});

describe('the parts of a package', () => {
  it('add up to what it does, figure by figure', () => {
    const parts = [0, 1].map((i) => ({ en: `part ${i}`, zh: `${i}` }));
    const whole = { ...rows[2]!, olive: 0.004, gini: -0.003, bandNbs: 0.01, belowLine: -0.001 };
    const given = new Map([
      [1, rows[0]!],
      [2, rows[1]!],
      [3, whole],
    ]);
    const found = attribute(parts, given);
    expect(found.map(({ figure }) => figure.key)).toContain('cost');
    for (const { figure, shares, whole: all } of found) {
      const unit = figure.key === 'cost' ? 100 : 1;
      expect(all).toBeCloseTo(Number(figure.of(whole)) / unit, 12);
      const sum = (of: 'stacked' | 'orderFree') =>
        shares.reduce((total, share) => total + (share[of] ?? 0), 0);
      expect(Math.abs(sum('stacked') - all)).toBeLessThan(1e-12 * Math.max(1, Math.abs(all)));
      expect(Math.abs(sum('orderFree') - all)).toBeLessThan(1e-12 * Math.max(1, Math.abs(all)));
      const [one, other] = shares;
      const halfMet = (all - one!.alone - other!.alone) / 2;
      const scale = 1e-12 * Math.max(1, Math.abs(all));
      expect(Math.abs(one!.orderFree! - one!.alone - halfMet)).toBeLessThan(scale);
    }
  });

  it('leave out a figure without a number, and refuse a set that was not tried', () => {
    const parts = [0, 1].map((i) => ({ en: String(i), zh: String(i) }));
    const none = { ...rows[0]!, belowLine: null };
    const given = new Map([1, 2, 3].map((set) => [set, none] as const));
    expect(attribute(parts, given).map(({ figure }) => figure.key)).not.toContain('belowLine');
    expect(() => attribute(parts, new Map([[3, rows[0]!]]))).toThrow('was not tried');
  });
});
