import { beforeAll, describe, expect, it } from 'vitest';
import type { ValueType } from '../../src/engine/quantity.ts';
import { china } from '../../src/law/china.ts';
import { readScenarioFile } from '../../src/node/reading.ts';
import { anchors, readAnchors } from '../../src/outcome/anchors.ts';
import { compare } from '../../src/outcome/compare.ts';
import { governmentLevels, levelRows } from '../../src/outcome/government-levels.ts';
import { oliveSvg } from '../../src/outcome/olives.ts';
import { comparisonTables, runTables, tableNames } from '../../src/outcome/result-tables.ts';
import { changeText, shiftText } from '../../src/outcome/tables/change-text.ts';
import { runCard } from '../../src/outcome/tables/run-card.ts';
import { uncertainValues } from '../../src/outcome/uncertain-values.ts';
import type { Cell, Row, Table } from '../../src/report/table.ts';
import { toText } from '../../src/report/table.ts';
import type { Outcome } from '../../src/simulate.ts';
import { prepare, simulate } from '../../src/simulate.ts';
import { baseline } from '../node/calling.ts';

const scenario = readScenarioFile(baseline, { households: 1500 });
const dearer = readScenarioFile(baseline, {
  households: 1500,
  set: ['livingAllowance.standard=+50%'],
});

let outcome: Outcome;
let reform: Outcome;
beforeAll(async () => {
  outcome = await simulate(scenario);
  reform = await simulate(dearer);
});

const publicBalance = ({ ledger }: Outcome): bigint =>
  Object.entries(ledger.balances)
    .filter(([sector]) => sector === 'government' || sector.endsWith('Fund'))
    .reduce((sum, [, balance]) => sum + balance, 0n);

const column = (table: Table, key: string): Cell[] => table.rows.map((row) => row[key] ?? null);
const named = (tables: readonly Table[], id: string): Table => {
  const found = tables.find((table) => table.id === id);
  if (found === undefined) throw new Error(`no table ${id}`);
  return found;
};

describe('tables of a run', () => {
  it('show seven income concepts, each with a mean, the last with services in kind', () => {
    const cascade = named(runTables(outcome), 'cascade');
    expect(column(cascade, 'concept')).toHaveLength(14);
    for (const mean of column(cascade, 'mean')) expect(mean).toBeGreaterThan(0);
    expect(column(cascade, 'mean')[6]).toBe(outcome.measures.disposable?.mean);
  });

  it('show the standard error below every number, and nothing below none', () => {
    const cascade = named(runTables(outcome), 'cascade');
    const names = cascade.columns.map(({ key }) => key).filter((key) => key !== 'concept');
    for (let row = 0; row < cascade.rows.length; row += 2)
      for (const key of names) {
        const [value, error] = [cascade.rows[row]?.[key], cascade.rows[row + 1]?.[key]];
        if (value === null) expect(error).toBeNull();
        else expect(error, key).toBeGreaterThan(0);
      }
    expect(cascade.rows[7]?.concept).toEqual({ en: '± disposable income', zh: '± 可支配收入' });
    expect(cascade.rows[7]?.olive).toBeCloseTo(
      outcome.measures.disposable?.oliveStandardError as number,
      12,
    );
  });

  it('balance: what one sector pays another receives', () => {
    const ledger = named(runTables(outcome), 'ledger');
    const sum = (key: string) =>
      ledger.rows
        .filter((row) => row.received !== null)
        .reduce((total, row) => total + BigInt(row[key] as bigint), 0n);
    expect(sum('balance')).toBe(0n);
    expect(sum('received')).toBe(sum('paid'));
    expect(sum('received')).toBeGreaterThan(0n);
  });

  it('have accounts of the funds that add up to their balances', () => {
    const funds = named(runTables(outcome), 'funds');
    const of = (row: Row, key: string) => BigInt((row[key] as bigint | null) ?? 0n);
    expect(column(funds, 'fund').length).toBeGreaterThanOrEqual(7);
    for (const row of funds.rows) {
      const parts = ['employers', 'members', 'government', 'others'];
      const paidIn = parts.reduce((sum, key) => sum + of(row, key), 0n);
      expect(paidIn - of(row, 'paid')).toBe(of(row, 'balance'));
      expect(of(row, 'lacking')).toBe(of(row, 'balance') < 0n ? -of(row, 'balance') : 0n);
    }
    const [pensions, residents] = funds.rows;
    expect(of(pensions as Row, 'employers')).toBeGreaterThan(of(pensions as Row, 'members'));
    expect(of(residents as Row, 'government')).toBeGreaterThan(0n);
    expect(of(residents as Row, 'employers')).toBe(0n);
  });

  it('have shares of bands that add up', () => {
    const bands = named(runTables(outcome), 'bands');
    expect(bands.rows).toHaveLength(12);
    for (const row of bands.rows)
      expect(Number(row.below) + Number(row.inside) + Number(row.above)).toBeCloseTo(1, 12);
  });

  it('can be read in both languages', () => {
    for (const table of runTables(outcome)) {
      expect(toText(table, 'zh')).not.toMatch(/undefined|NaN/);
      expect(toText(table, 'en')).not.toMatch(/undefined|NaN|[\u4e00-\u9fff]/);
    }
  });
});

describe('levels of government', () => {
  it('add up to its balance; the centre gets its share of the income tax', () => {
    const { centre, provinceAndBelow } = governmentLevels(outcome);
    expect(centre + provinceAndBelow).toBe(outcome.ledger.balances.government);
    const tax = outcome.ledger.postings
      .filter((posting) => posting.to === 'government')
      .reduce((sum, { fen }) => sum + fen, 0n);
    expect(centre).toBeLessThan(tax);
    expect(centre).not.toBe(0n);
  });
});

describe('a reform of taxes on consumption alone', () => {
  const luxury = readScenarioFile(baseline, {
    households: 1500,
    set: ['consumptionTax.otherSpendingRate=10%'],
  });

  it('shows who gains and loses by final income', async () => {
    const tables = comparisonTables(compare(outcome, await simulate(luxury)), 'x');
    expect(tables.map((one) => one.id)).not.toContain('winners.x');
    const losses = column(named(tables, 'winners-final.x'), 'meanChange');
    expect(losses).toHaveLength(11);
    for (const loss of losses) expect(loss).toBeLessThan(0);
    const moved = column(named(tables, 'changes.x'), 'concept') as { en: string }[];
    expect(moved.filter((one) => one.en === 'consumable income')).toHaveLength(3);
    expect(moved.filter((one) => one.en === 'final income')).toHaveLength(3);
  });

  it('leaves services in kind out of poverty counts', () => {
    const below = column(named(runTables(outcome), 'cascade'), 'belowAllowanceLine');
    expect(below.at(-2)).toBeNull();
    expect(below.at(-4)).toBeGreaterThan(0);
  });
});

describe('the table of government by level', () => {
  it('adds up, flow by flow and in all, to the balance of government', () => {
    const rows = named(runTables(outcome), 'government').rows;
    for (const row of rows)
      expect(BigInt(row.centre as bigint) + BigInt(row.province as bigint)).toBe(row.total);
    expect(rows.at(-1)?.total).toBe(outcome.ledger.balances.government);
    const tax = rows.find((row) =>
      (row.flow as { en: string }).en.startsWith('income tax on comp'),
    );
    expect(tax?.share).toBe(0.6);
    expect(Number(tax?.centre) / Number(tax?.total)).toBeCloseTo(0.6, 6);
  });

  it('knows every flow of government that moved anything', () => {
    const moved = outcome.ledger.postings
      .filter(({ from, to, fen }) => fen !== 0n && (from === 'government' || to === 'government'))
      .map((posting) => posting.flow);
    expect(new Set(levelRows(outcome).map((row) => row.flow))).toEqual(new Set(moved));
  });
});

describe('the table of places', () => {
  const rows = () => named(runTables(outcome), 'places').rows;
  const of = (en: string) => rows().find((row) => (row.place as { en: string }).en === en);

  it('has the eleven prefectures, the mountain counties and all', () => {
    expect(rows()).toHaveLength(14);
    const all = of('all');
    expect(all?.disposable).toBeCloseTo(outcome.measures.disposable?.mean ?? 0, 6);
    expect(all?.ratio).toBe(1);
    const persons = rows()
      .slice(0, 11)
      .reduce((sum, row) => sum + Number(row.persons), 0);
    expect(persons).toBeCloseTo(Number(all?.persons), 3);
    expect(Number(of('the 26 mountain counties')?.ratio)).toBeLessThan(1);
  });

  it('goes from market to disposable income by what is paid and got', () => {
    for (const row of rows())
      expect(Number(row.market) - Number(row.paid) + Number(row.got)).toBeCloseTo(
        Number(row.disposable),
        6,
      );
  });

  it('shows what a grant to the mountain counties does, and who gives it', async () => {
    const granted = readScenarioFile(baseline, {
      households: 1500,
      set: ['regionalTransfers.mountain=1000', 'regionalTransfers.contribution=100'],
    });
    const found = await simulate(granted);
    const [before, after] = [outcome, found].map(
      (one) => new Map(named(runTables(one), 'places').rows.map((row) => [row.place, row])),
    );
    const services = (key: string, rows: typeof before) =>
      [...(rows?.values() ?? [])].find((row) => (row.place as { en: string }).en === key)?.services;
    const gained = (key: string) => Number(services(key, after)) - Number(services(key, before));
    expect(gained('the 26 mountain counties')).toBeCloseTo(1000, 6);
    expect(gained('all other counties')).toBeCloseTo(-100, 6);
    const moved = (flow: string) =>
      found.ledger.postings.find((one) => one.flow === flow)?.fen ?? 0n;
    expect(found.ledger.balances.government).toBe(
      (outcome.ledger.balances.government ?? 0n) -
        moved('regionalServices') +
        moved('regionalContribution'),
    );
  });
});

describe('anchors', () => {
  it('are seven, each with its source, two of them unconfirmed', () => {
    expect(anchors).toHaveLength(7);
    expect(new Set(anchors.map((anchor) => anchor.id)).size).toBe(7);
    for (const { published } of anchors) expect(published.source).not.toBe('');
    const unsure = anchors.filter(({ published }) => published.confidence === 'unconfirmed');
    expect(unsure.map((anchor) => anchor.id)).toEqual(['zj.2021.band_100_500k', 'cn.2021.tax_iit']);
    expect(anchors.filter((anchor) => anchor.of === 'nation')).toHaveLength(3);
  });

  it('are read from a run as it was measured', () => {
    const readings = readAnchors(outcome);
    expect(readings.map((reading) => reading.found === null)).not.toContain(true);
    expect(readings[0]?.found).toBe(outcome.measures.disposable?.mean);
    const pension = outcome.instruments.find((row) => row.flow === 'employeePension');
    const perMonth = Number(pension?.fen) / 100 / Number(pension?.persons) / 12;
    expect(readings[4]?.found).toBeCloseTo(perMonth, 8);
    expect(readings[6]?.found).toBeGreaterThan(0);
    expect(readings[6]?.found).toBeLessThan(0.2);
  });

  it('say nothing of another law, or of a part of the people', () => {
    expect(readAnchors({ ...outcome, scenario: { ...scenario, lawYear: 2019 } })).toEqual([]);
    const where = [{ fact: outcome.policy.legislation.placeFact, is: '=', value: 0 } as const];
    expect(readAnchors({ ...outcome, options: { where } })).toEqual([]);
  });
});

describe('a comparison', () => {
  it('costs what it moves, and says how much O that buys', () => {
    const found = compare(outcome, reform);
    const moved = found.flows.find((one) => one.flow === 'livingAllowance');
    expect(moved?.fen).toBeGreaterThan(0n);
    expect(found.publicCostFen).toBe(publicBalance(outcome) - publicBalance(reform));
    expect(found.publicCostFen).toBeGreaterThan(0n);
    const before = Number(outcome.measures.afterGiving?.olive);
    const after = Number(reform.measures.afterGiving?.olive);
    const billions = Number(found.publicCostFen) / 1e11;
    expect(found.pointsPerBillion).toBeCloseTo((100 * (after - before)) / billions, 10);
    expect(compare(reform, outcome).pointsPerBillion).toBeNull();
  });

  it('has tables of what moved alone', () => {
    const tables = comparisonTables(compare(outcome, reform), 'x');
    const flows = column(named(tables, 'instruments.x'), 'change');
    expect(flows.length).toBeGreaterThan(0);
    expect(flows).not.toContain(0n);
    expect(column(named(tables, 'winners.x'), 'decile')).toHaveLength(11);
    const cost = named(tables, 'cost.x');
    expect(column(cost, 'change').slice(0, -1)).not.toContain(0n);
    expect(cost.rows.at(-1)?.sector).toEqual({ en: 'others, unmoved', zh: '其他部门（未变动）' });
    for (const key of ['baseline', 'reform', 'change'])
      expect(cost.rows.reduce((sum, row) => sum + BigInt(row[key] as bigint), 0n)).toBe(0n);
  });
});

describe('the run card', () => {
  it('says what is set, on whom, and what is not sure', () => {
    const uncertain = uncertainValues(prepare(dearer).request);
    const card = runCard(reform, { digest: 'abc', engine: '9.9.9', uncertain });
    const text = toText(card, 'en');
    for (const part of ['baseline-2021', 'livingAllowance.standard × 1.5', '1,500', 'abc', '9.9.9'])
      expect(text).toContain(part);
    expect(text).toContain(`${uncertain.length} (`);
  });
});

describe('uncertain values', () => {
  it('are named once each, and none is an enacted one of good confidence', () => {
    const found = uncertainValues(prepare(scenario).request);
    const names = found.map((one) => one.parameter);
    expect(names).toEqual([...new Set(names)].sort());
    expect(found.length).toBeGreaterThan(0);
    for (const { how, confidence } of found)
      expect(
        ['L', 'M'].includes(confidence) || how === 'carried forward' || how === 'interpolated',
      ).toBe(true);
  });

  it('are carried forward where the law runs past its last known values', () => {
    const later = { ...readScenarioFile(baseline), lawYear: 2030 };
    const carried = (one: typeof scenario) =>
      uncertainValues(prepare(one).request).filter(({ how }) => how === 'carried forward').length;
    expect(carried(later)).toBeGreaterThan(carried(scenario));
  });
});

describe('names of tables', () => {
  it('are fit for files and differ', () => {
    expect(tableNames(['a b', 'x', 'x', '低保'])).toEqual(['a_b', 'x', 'x-3', '__']);
  });
});

describe('a run of selected households', () => {
  const where = [{ fact: china.facts.residence!, is: '=', value: 1 } as const];

  it('says in every title whom it is of: the books are of all', async () => {
    const rural = await simulate(scenario, { where });
    const titles = runTables(rural).map((one) => one.title.en);
    expect(titles.filter((one) => one.endsWith('– whole population'))).toHaveLength(3);
    expect(titles.filter((one) => one.endsWith('– households with residence=rural'))).toHaveLength(
      titles.length - 3,
    );
    const cost = named(comparisonTables(compare(rural, rural), 'x'), 'cost.x');
    expect(cost.title.zh).toContain('全部人口');
    expect(toText(cost, 'en')).toContain('changes nothing that is paid or received');
    const card = toText(runCard(rural, { digest: '', engine: '', uncertain: [] }), 'en');
    expect(card).toMatch(/persons they stand for, whole population +\d/);
    expect(card).toContain('its anchors are of all of Zhejiang in 2021');
    expect(named(runTables(rural), 'cascade').rows[0]?.urbanRuralRatio).toBeNull();
  });

  it('prints no ratio of what is below zero', () => {
    const disposable = { ...outcome.measures.disposable!, p90p10: -10.8 };
    const odd = { ...outcome, measures: { ...outcome.measures, disposable } };
    const cascade = named(runTables(odd), 'cascade');
    expect(cascade.rows[6]?.p90p10).toBeNull();
    expect(cascade.rows[7]?.p90p10).toBeNull();
    expect(toText(cascade, 'en')).toContain('–: no ratio');
    expect(toText(named(runTables(outcome), 'cascade'), 'en')).not.toContain('–: no ratio');
  });
});

describe('changes in a line', () => {
  const shift = {
    income: 'wage',
    where: { skill: [china.facts.skill!.type].flatMap((type) => kindAt(type, 'skilled')) },
    times: 1.1,
    plus: 0,
    paidBy: 'enterprises',
    written: '',
  };

  it('keep what a condition asks for, in both languages', () => {
    expect(shiftText(outcome, shift)).toEqual({
      en: 'wage where skill = skilled × 1.1, paid by enterprises',
      zh: 'wage（skill = skilled） × 1.1，由企业和其他用人单位承担',
    });
    const less = shiftText(outcome, { ...shift, where: {}, times: 1, plus: -5 });
    expect(less.en).toBe('wage − 5 yuan a year, paid by enterprises');
  });

  it('take away with one sign', () => {
    const change = { parameter: 'x.y', from: null, places: null, where: '', given: false } as const;
    expect(changeText({ ...change, to: { is: 'plus', amount: -5 } })).toBe('x.y − 5');
    expect(changeText({ ...change, to: { is: 'plus', amount: 5 } })).toBe('x.y + 5');
  });

  it('stand in the title of a picture that asks nothing of its own', () => {
    const nameless = { ...reform, scenario: { ...dearer, name: 'dearer' } };
    expect(oliveSvg(nameless, 'en', outcome)).toContain('dearer: changes to baseline-2021');
    expect(oliveSvg(outcome, 'en')).not.toContain('changes to');
  });
});

function kindAt(type: ValueType, kind: string): number[] {
  return type.is === 'kind' ? [type.kinds.indexOf(kind)] : [];
}
