import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { china } from '../../../src/law/china.ts';
import { wolfson } from '../../../src/measures/polarisation.ts';
import { makeSample } from '../../../src/measures/sample.ts';
import type { Comparison } from '../../../src/outcome/compare.ts';
import { conceptRows } from '../../../src/outcome/concept-rows.ts';
import { fiscalLines } from '../../../src/outcome/fiscal/lines.ts';
import { goals } from '../../../src/outcome/goals.ts';
import { olivesOf } from '../../../src/outcome/olives.ts';
import { publicBalance } from '../../../src/outcome/public-purse.ts';
import { fiscalTable } from '../../../src/outcome/tables/fiscal.ts';
import { tablesPage } from '../../../src/outcome/tables/page.ts';
import { placeGapsTable } from '../../../src/outcome/tables/place-gaps.ts';
import { resultTables } from '../../../src/outcome/tables/registry.ts';
import { bothSides, oneSide } from '../../../src/outcome/tables/side-by-side.ts';
import { targets } from '../../../src/outcome/targets/all.ts';
import { type Table, toCsv, toJson, toMarkdown, toText } from '../../../src/report/table.ts';
import type { Outcome } from '../../../src/simulate.ts';
import { householdCondition } from './conditions.ts';
import {
  comparisonOf,
  comparisonTables,
  numbered,
  numberOf,
  rowWith,
  runOf,
  runTables,
  textOf,
  wholeOf,
} from './made.ts';

let comparison: Comparison;
let outcome: Outcome;
let ofRun: Table[];
let ofComparison: Table[];
beforeAll(async () => {
  comparison = await comparisonOf(1000);
  outcome = comparison.baseline;
  ofRun = await runTables(outcome);
  ofComparison = await comparisonTables(comparison);
});

describe('the public purse (T4)', () => {
  const sumOf = (of: Outcome, section: string) =>
    fiscalLines(of)
      .filter((one) => one.section === section && !one.isPart)
      .reduce((sum, { fen }) => sum + fen, 0n);

  it('gets and pays what the books say, to the fen', () => {
    for (const one of [outcome, comparison.reform]) {
      const left = publicBalance(one.ledger.balances);
      expect(sumOf(one, 'receipts') + sumOf(one, 'payments')).toBe(left);
      expect(sumOf(one, 'net')).toBe(left);
      expect(left).not.toBe(0n);
    }
  });

  it('has parts that add up to their lines, and levels and funds to the whole', () => {
    let whole: bigint | null = null;
    let parts: bigint[] = [];
    const check = () => {
      if (parts.length > 0) expect(parts.reduce((sum, one) => sum + one, 0n)).toBe(whole);
    };
    for (const { fen, isPart } of fiscalLines(comparison.reform)) {
      if (isPart) parts.push(fen);
      else {
        check();
        [whole, parts] = [fen, []];
      }
    }
    check();
    expect(parts.length).toBeGreaterThan(5);
  });

  it('tells every flow that crosses its border once, with its own sum', () => {
    const row = (name: string) => outcome.instruments.find(({ flow }) => flow === name)!;
    const { rows } = numbered(ofRun, 'T4');
    const of = (words: string) => rows.filter(({ line }) => textOf(line ?? null).trim() === words);
    for (const name of ['comprehensiveTax', 'ownPensionContribution', 'valueAddedTax'])
      expect(of(row(name).label.en).map(({ amount }) => amount)).toEqual([row(name).fen]);
    expect(of('Pensions of employees')[0]?.amount).toBe(-row('employeePension').fen);
    expect(of(row('residentMedicalSubsidy').label.en)).toEqual([]);
  });

  it('divides the allowance as a run of the towns alone does', async () => {
    const towns = await runOf(1000, [], { where: [householdCondition('residence', 'urban')] });
    const flows = ['livingAllowance', 'singlePersonAllowance', 'gradualExit'];
    const paid = towns.instruments.filter(({ flow }) => flows.includes(flow));
    const sum = paid.reduce((all, { fen }) => all + fen, 0n);
    const { rows } = numbered(ofRun, 'T4');
    const at = rows.findIndex(({ line }) => textOf(line ?? null) === 'Living allowance');
    const [all, town, country] = rows.slice(at, at + 3).map(({ amount }) => wholeOf(amount));
    // Three flows are each rounded to the fen there, their sum once here.
    expect(Number(-town! - sum)).toBeGreaterThanOrEqual(-2);
    expect(Number(-town! - sum)).toBeLessThanOrEqual(2);
    expect(town! + country!).toBe(all);
    expect(Number(town)).toBeLessThan(0);
  });

  it('changes by what two separate tables differ, and costs what the comparison says', () => {
    const table = numbered(ofComparison, 'T4');
    const one = fiscalTable(oneSide(outcome)).rows;
    const other = fiscalTable(oneSide(comparison.reform)).rows;
    const amount = (rows: typeof one, row: Table['rows'][number]) =>
      rows.find(
        ({ line, section }) =>
          textOf(line ?? null) === textOf(row.line ?? null) &&
          textOf(section ?? null) === textOf(row.section ?? null),
      )?.amount ?? 0n;
    for (const row of table.rows)
      expect(row.amountChange).toBe(wholeOf(amount(other, row)) - wholeOf(amount(one, row)));
    const net = rowWith(table, 'line', 'Net effect on the public purse');
    expect(net.amountChange).toBe(-comparison.publicCostFen);
    expect(comparison.publicCostFen).toBeGreaterThan(0n);
    expect(numberOf(net.ofGdp)).toBeCloseTo(
      Number(-comparison.publicCostFen) / 100 / 7.3516e12,
      12,
    );
    expect(numberOf(net.relativeChange)).toBeCloseTo(
      Number(net.amountChange) / Number(net.amount),
      12,
    );
  });

  it('names the product in the numbers and words of the language', () => {
    const { notes } = numbered(ofRun, 'T4');
    const found = notes.find(({ zh }) => zh.includes('生产总值'));
    expect(found?.en).toContain('GDP of Zhejiang in 2021: 7,351.6bn yuan (Zhejiang bureau');
    expect(found?.zh).toContain('73,516亿元（浙江省统计局2021年');
  });

  it('says where no product is known', () => {
    const { scenario } = outcome;
    const elsewhere = { ...outcome, scenario: { ...scenario, year: 2099 } };
    const table = fiscalTable(oneSide(elsewhere));
    expect(table.rows.every(({ ofGdp }) => ofGdp === null)).toBe(true);
    expect(table.notes.map(({ en }) => en)).toContain('No GDP is known for Zhejiang in 2099.');
  });
});

describe('payers and receivers (T5)', () => {
  it('are the persons and sums of the instruments, and their means', () => {
    const table = numbered(ofComparison, 'T5');
    const people = Number(outcome.totals.population[1]) / 1000;
    const row = rowWith(table, 'flow', 'minimum living allowance');
    const was = outcome.instruments.find(({ flow }) => flow === 'livingAllowance')!;
    const is = comparison.reform.instruments.find(({ flow }) => flow === 'livingAllowance')!;
    expect([row.persons, row.total]).toEqual([Number(was.persons), was.fen]);
    expect(numberOf(row.share)).toBeCloseTo(Number(was.persons) / people, 12);
    expect(numberOf(row.each)).toBeCloseTo(Number(was.fen) / 100 / Number(was.persons), 6);
    expect(row.totalChange).toBe(is.fen - was.fen);
    expect(row.personsChange).toBe(Number(is.persons) - Number(was.persons));
    expect(table.rows.some(({ flow }) => textOf(flow ?? null) === 'wages')).toBe(false);
  });
});

describe('gaps between places (T13)', () => {
  it('add up: O of all is the sum of share × O, and the rest is within and between', () => {
    const { rows } = numbered(ofRun, 'T13');
    const all = numberOf(rows[0]?.olive);
    expect(all).toBe(outcome.measures.disposable?.olive);
    let [part, within, share, divisions] = [0, 0, 0, 0];
    for (const row of rows.slice(1)) {
      if (row.between === null) {
        part += numberOf(row.part);
        share += numberOf(row.share);
        within += numberOf(row.share) * (1 - numberOf(row.ownOlive));
        expect(row.part).toBe(numberOf(row.share) * numberOf(row.olive));
        continue;
      }
      expect(share).toBeCloseTo(1, 12);
      expect(part).toBeCloseTo(all, 12);
      expect(1 - within - numberOf(row.between)).toBeCloseTo(all, 12);
      expect(numberOf(row.between)).toBeGreaterThan(0);
      [part, within, share] = [0, 0, 0];
      divisions += 1;
    }
    expect(divisions).toBe(3);
    expect(rows).toHaveLength(1 + 3 + 3 + 12);
  });

  it('leave out a division that divides nobody', async () => {
    const rural = await runOf(800, [], { where: [householdCondition('residence', 'rural')] });
    const places = placeGapsTable(oneSide(rural)).rows.map(({ place }) => textOf(place ?? null));
    expect(places).not.toContain('country');
    expect(places).toContain('the 26 mountain counties');
  });
});

describe('bands (T3)', () => {
  it('are those that the olive is drawn of, and all of everybody', () => {
    const { rows } = numbered(ofRun, 'T3');
    const shape = olivesOf(outcome).panels.find(({ concept }) => concept === 'disposable')!.shape;
    rows.slice(0, -1).forEach(({ share }, i) => {
      expect(numberOf(share)).toBeCloseTo(shape.byLimits[i]!, 12);
    });
    for (const key of ['persons', 'share', 'households', 'income']) {
      const sum = rows.slice(0, -1).reduce((all, row) => all + numberOf(row[key]), 0);
      expect(sum / numberOf(rows.at(-1)?.[key])).toBeCloseTo(1, 12);
    }
    expect(numberOf(rows.at(-1)?.mean)).toBeCloseTo(outcome.measures.disposable!.mean, 8);
    const middle = rows.slice(2, 5).reduce((all, row) => all + numberOf(row.households), 0);
    const { inside } = outcome.measures.disposable!.bands.zhejiang10to50.threePersons.households;
    expect(middle).toBeCloseTo(inside, 3);
  });
});

describe('the cascade (T2)', () => {
  it('has the seven incomes, their measures and the sums of the totals', () => {
    const { rows } = numbered(ofRun, 'T2');
    expect(rows).toHaveLength(7);
    const [row, { incomePerHead, personWeight }] = [
      rowWith(numbered(ofRun, 'T2'), 'concept', 'disposable income'),
      conceptRows(outcome.table, 'disposable'),
    ];
    expect(row.wolfson).toBe(wolfson(makeSample(incomePerHead, personWeight)));
    expect(row.gini).toBe(outcome.measures.disposable?.gini);
    const census = outcome.table.column('census');
    const fen = outcome.table.column('disposable');
    const sum = fen.reduce((all, one, i) => all + BigInt(one) * BigInt(census[i]!), 0n);
    expect(wholeOf(row.total)).toBe((sum + 500n) / 1000n);
    expect(rows.at(-1)?.belowAllowanceLine).toBeNull();
  });

  it('moves under a reform from disposable income on', () => {
    const { rows } = numbered(ofComparison, 'T2');
    expect(rows.map(({ meanChange }) => numberOf(meanChange) !== 0)).toEqual([
      false,
      false,
      true,
      true,
      true,
      true,
      true,
    ]);
  });
});

describe('the headline (T1)', () => {
  it('tells the measures of disposable income, the balance, and who gains and loses', () => {
    const table = numbered(ofComparison, 'T1');
    const of = (words: string) => rowWith(table, 'measure', words);
    const balance = of('Balance of government and the funds');
    expect(numberOf(balance.change)).toBeCloseTo(-Number(comparison.publicCostFen) / 100, 2);
    expect(numberOf(of('O').baseline)).toBe(outcome.measures.disposable?.olive);
    expect(numberOf(of('Gini').reform)).toBe(comparison.reform.measures.disposable?.gini);
    const below = of('Below the baseline’s allowance line');
    expect(numberOf(below.reform)).toBe(comparison.belowBaselineLine.disposable);
    const all = comparison.winners.disposable.at(-1)!.shares;
    expect(numberOf(of('Persons who gain').change)).toBe(all.gainUpTo5 + all.gainOver5);
    expect(of('Persons who lose').baseline).toBeNull();
  });
});

describe('official goals (T15)', () => {
  it('say what is left, in the direction of the goal', () => {
    const table = numbered(ofRun, 'T15');
    expect(table.rows).toHaveLength(goals.length);
    for (const { source } of goals) expect(source.zh).not.toMatch(/[a-z]/i);
    for (const row of table.rows) {
      const [value, model] = [numberOf(row.value), numberOf(row.baseline)];
      const isReached = textOf(row.is ?? null) === 'at least' ? model >= value : model <= value;
      expect(textOf(row.reached ?? null)).toBe(isReached ? 'yes' : 'no');
      if (isReached) expect(row.gap).toBeNull();
      else expect(numberOf(row.gap)).toBeCloseTo(value - model, 9);
      expect(textOf(row.source ?? null)).not.toBe('');
    }
    const mean = rowWith(table, 'goal', 'Disposable income per head');
    expect(numberOf(mean.baseline)).toBe(outcome.measures.disposable?.mean);
  });

  it('are none where an area has none', () => {
    const { scenario } = outcome;
    expect(goals.some(({ area }) => area === 'china')).toBe(false);
    const nation = { ...outcome, scenario: { ...scenario, area: 'china' } };
    expect(goals.filter(({ area }) => area === nation.scenario.area)).toEqual([]);
  });
});

describe('validation (T16)', () => {
  it('has every figure published of the area and year, and none for a reform', async () => {
    const own = targets.filter(({ of }) => of.area === 'zhejiang' && of.year === 2021 && !of.top);
    expect(numbered(ofRun, 'T16').rows).toHaveLength(own.length);
    const changed = numbered(await runTables(comparison.reform), 'T16');
    expect(changed.rows).toEqual([]);
    expect(changed.notes[0]?.en).toContain('Nothing was published');
  });
});

describe('robustness (T17)', () => {
  it('begins with the headline and spans it', () => {
    const table = numbered(ofRun, 'T17');
    const olive = table.rows.filter(({ measure }) => textOf(measure ?? null) === 'O');
    expect(olive.map(({ varied }) => textOf(varied ?? null))).toEqual([
      'seed',
      'size of the sample',
      'equivalence',
      'centre of O',
    ]);
    for (const row of olive) {
      expect(numberOf(row.value)).toBeCloseTo(
        numberOf(outcome.measures.disposable?.olive as number),
        12,
      );
      expect(numberOf(row.lowest)).toBeLessThanOrEqual(numberOf(row.value));
      expect(numberOf(row.highest)).toBeGreaterThanOrEqual(numberOf(row.value));
      expect(numberOf(row.range)).toBeGreaterThan(0);
    }
    const cost = rowWith(numbered(ofComparison, 'T17'), 'measure', 'Public cost');
    expect(numberOf(cost.value)).toBeCloseTo(Number(comparison.publicCostFen) / 100, 2);
  });
});

describe('the page of tables', () => {
  it('is up to date: npm run documents', () => {
    const page = readFileSync(new URL('../../../docs/tables.md', import.meta.url), 'utf8');
    const unpadded = (text: string) => text.replace(/ +/g, ' ').replace(/-{2,}/g, '--').trim();
    expect(unpadded(page)).toBe(unpadded(tablesPage(china)));
    for (const { id } of resultTables) expect(unpadded(page)).toContain(`| ${id} |`);
  });
});

describe('every numbered table', () => {
  const all = () => [...ofRun, ...ofComparison];

  it('read back from CSV is what its JSON says', () => {
    for (const table of all()) {
      const rows = parse(toCsv(table, 'en'), { columns: true }) as Record<string, string>[];
      const json = toJson(table);
      expect(rows).toHaveLength(json.rows.length);
      rows.forEach((row, i) => {
        for (const { key, digits } of json.columns) {
          const cell = json.rows[i]![key]!;
          const value =
            typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : cell;
          if (typeof value === 'number') expect(Number(row[key])).toBe(value);
          else if (value === null) expect(row[key]).toBe('');
          else if (typeof value === 'object') expect(row[key]).toBe(value.en);
          else if (
            digits === 'fen' &&
            table.columns.some((one) => one.key === key && one.format === 'yuanTotal')
          )
            expect(row[key]!.replace('.', '').replace(/^(-?)0+(?=\d)/, '$1')).toBe(value);
          else expect(row[key]).toBe(value);
        }
      });
    }
  });

  it('has Chinese headings, titles, notes and row names, and how many it rests on', () => {
    // Chinese, or a symbol that is the same in every language.
    const isChinese = /[一-鿿]|^(?!.*[a-z]{3}).+$/;
    for (const { id, title, columns, notes, rows } of all()) {
      expect(title.zh, id).toMatch(isChinese);
      for (const { label } of columns) expect(label.zh, id).toMatch(isChinese);
      for (const note of notes) expect(note.zh, id).not.toBe('');
      for (const row of rows) {
        const [first] = columns;
        const cell = row[first!.key] ?? null;
        if (typeof cell === 'object' && cell !== null && 'zh' in cell)
          expect(cell.zh, id).not.toBe('');
      }
    }
    for (const id of [
      ...['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T6b', 'T8', 'T9', 'T10', 'T12', 'T13'],
      ...['T14', 'T14b', 'T14c', 'T15', 'T17'],
    ])
      expect(numbered(ofRun, id).notes.at(-1)?.en, id).toMatch(/^n = 1,000 households/);
  });

  it('holds no number that is none, in any form', () => {
    for (const table of all()) {
      for (const text of [toText(table, 'en'), toMarkdown(table, 'zh'), toCsv(table, 'zh')])
        expect(text, table.id).not.toMatch(/NaN|Infinity|undefined|\[object/);
      for (const row of table.rows)
        for (const cell of Object.values(row)) {
          const value =
            typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : cell;
          if (typeof value === 'number') expect(Number.isFinite(value), table.id).toBe(true);
        }
    }
  });

  it('of one household and of a reform that moves nothing are made as well', async () => {
    const one = await runOf(1);
    for (const table of await runTables(one))
      expect(toText(table, 'en'), table.id).not.toMatch(/NaN|Infinity/);
    const still = { ...comparison, reform: outcome };
    for (const make of [fiscalTable, placeGapsTable])
      for (const row of make(bothSides(still)).rows)
        for (const [key, cell] of Object.entries(row))
          if (key.endsWith('Change') && cell !== null) expect(numberOf(cell)).toBe(0);
  });
});
