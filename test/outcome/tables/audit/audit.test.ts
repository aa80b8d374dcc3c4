// T4 to T9 checked line by line by someone who did not write them, for two reforms of different kind: a benefit of 2021
// that moves cash, and taxes in prices of 2025. What the commands print is held against
//
//   - the files that `population make --with` writes of the same people: facts, incomes and flows of every household
//     under both policies, added up anew by groups, bins and weights that are formed here;
//   - the documents of two separate runs, baseline and reform: their postings and balances, to the fen;
//   - measures of inequality written once more by other formulas (measures.ts).
//
// Nothing of src is used but the run and the command line. Every figure of every line is compared: money to the fen, all
// else to a billionth.

import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readScenarioFile } from '../../../../src/node/reading.ts';
import { runDocument } from '../../../../src/outcome/documents.ts';
import {
  numberedRunTables,
  optionsFor,
  tablesAsked,
} from '../../../../src/outcome/tables/asked.ts';
import { simulate } from '../../../../src/simulate.ts';
import { call, folder, root } from '../../../node/calling.ts';
import { beside } from '../made.ts';
import type { PrintedTable } from './account.ts';
import { Account } from './account.ts';
import { auditDistribution, auditRunDistribution, auditWinners } from './groups.ts';
import { auditInequality } from './inequality.ts';
import { Policy, readPeople } from './people.ts';
import { auditProgressivity } from './progressivity.ts';
import type { RunDocument } from './purse.ts';
import { auditLedger, auditPayers, auditPurse } from './purse.ts';

/** The facts by which tables group people. */
const facts = 'place,residence,mountain,collective,born';

const households = 2000;
const size = ['--households', String(households), '--quiet'];
const files = folder();

/** What 1 yuan of 2018 is worth: consumer prices of China, National Bureau of Statistics, 2019 to 2025 on the year before. */
const prices: Readonly<Record<number, number>> = {
  2021: 1.029 * 1.025 * 1.009,
  2025: 1.029 * 1.025 * 1.009 * 1.02 * 1.002 * 1.002 * 1,
};

interface Case {
  readonly baseline: string;
  readonly reform: string;
  readonly year: number;
  /** Zhejiang’s product of the year, first communiqué, yuan. */
  readonly product: number;
  /** The income whose change T6 and T7 tell. */
  readonly income: string;
}

const cases: readonly Case[] = [
  {
    ...{ baseline: 'baseline-2021', reform: 'allowance-raised', year: 2021 },
    ...{ product: 7_351.6e9, income: 'disposable' },
  },
  {
    ...{ baseline: 'baseline-2025', reform: 'consumption-tax-wider', year: 2025 },
    ...{ product: 9_454.5e9, income: 'final' },
  },
];

const scenario = (name: string) => join(root, 'scenarios', `${name}.yaml`);

async function said(...words: string[]): Promise<string> {
  const { code, out, err } = await call(...words);
  if (code !== 0) throw new Error(err);
  return out;
}

interface Printed {
  readonly tables: readonly PrintedTable[];
}

/** A scenario run for itself: its document as `olive run --table T6 --json` has it. */
async function runAlone(name: string): Promise<RunDocument & Printed> {
  const read = readScenarioFile(scenario(name), { households });
  const wanted = tablesAsked(['T6'], 'run');
  const outcome = await simulate(read, optionsFor(wanted, read));
  const tables = await numberedRunTables(wanted, outcome, beside);
  const facts = { engine: '', node: '', threads: 1, seconds: 0 };
  return JSON.parse(JSON.stringify(runDocument(outcome, tables, facts, [])));
}

describe.each(cases)('$reform', ({ baseline, reform, year, product, income }) => {
  let runs: readonly [RunDocument, RunDocument];
  let policies: readonly [Policy, Policy];
  let compared: readonly PrintedTable[];
  /** T6 of each run alone. */
  let alone: readonly [PrintedTable, PrintedTable];

  beforeAll(async () => {
    const documents = [await runAlone(baseline), await runAlone(reform)] as const;
    runs = documents;
    alone = [documents[0].tables[0]!, documents[1].tables[0]!];
    const printed = await said(
      ...['compare', scenario(baseline), scenario(reform), ...size, '--threads', '1'],
      ...['--table', 'T4,T5,T6,T7,T8,T9', '--format', 'json'],
    );
    compared = (JSON.parse(printed) as Printed).tables;
    const flows = new Set(runs[0].ledger.postings.map(({ flow }) => flow));
    await said(
      ...['population', 'make', scenario(baseline), '--with', scenario(reform), ...size],
      ...['--columns', ['concepts', ...flows].join(), '--facts', facts],
      ...['--out', join(files.path, `${reform}.csv`)],
    );
    const people = readPeople(join(files.path, reform));
    policies = [new Policy(people, baseline), new Policy(people, reform)];
  }, 60_000);

  const table = (id: string): PrintedTable => compared.find((one) => one.id.startsWith(`${id}-`))!;

  /** Everything found, and at least so many figures looked at. */
  function clear(account: Account, figures: number): void {
    expect(account.wrong).toEqual([]);
    expect(account.figures).toBeGreaterThan(figures);
  }

  it('has the rows of the people in the books of two separate runs, to the fen', () => {
    const account = new Account();
    auditLedger(account, runs[0], policies[0]);
    auditLedger(account, runs[1], policies[1]);
    clear(account, 300);
  });

  it('T4: every receipt and payment, their sums, the change', () => {
    const account = new Account();
    auditPurse(account, table('T4'), runs, policies, product);
    clear(account, 450);
  });

  it('T5: who pays and receives', () => {
    const account = new Account();
    auditPayers(account, table('T5'), runs[0], policies);
    clear(account, 850);
  });

  it('T6: who gets what, by decile and fifth', () => {
    const account = new Account();
    auditDistribution(account, table('T6'), policies, income);
    clear(account, 165);
  });

  it('T6 of each run: incomes, taxes and benefits, rates and shares', () => {
    const account = new Account();
    auditRunDistribution(account, alone[0]!, policies[0]);
    auditRunDistribution(account, alone[1]!, policies[1]);
    clear(account, 1_300);
  });

  it('finds a figure that is out by a fen or by a part in a hundred million', () => {
    const T7 = table('T7');
    const rows = T7.rows.map((row) => ({
      ...row,
      persons: (row.persons as number) * (1 + 1e-8),
    }));
    const account = new Account();
    auditWinners(account, { ...T7, rows }, policies, income, year);
    expect(account.wrong.length).toBe(rows.length);
    const { ledger } = runs[0];
    const [first, ...rest] = ledger.postings;
    const wrong = { ...first!, fen: String(BigInt(first!.fen) + 1n) };
    const books = new Account();
    const postings = [wrong, ...rest];
    auditLedger(books, { ...runs[0], ledger: { ...ledger, postings } }, policies[0]);
    expect(books.wrong.map(({ where }) => where)).toEqual([
      `ledger ${wrong.flow} ${wrong.from} → ${wrong.to}`,
      `balance of ${wrong.to}`,
      `balance of ${wrong.from}`,
    ]);
  });

  it('T7: winners and losers in five bins', () => {
    const account = new Account();
    auditWinners(account, table('T7'), policies, income, year);
    clear(account, 370);
  });

  it('T8: inequality and polarisation', () => {
    const account = new Account();
    auditInequality(account, table('T8'), policies, prices[year]!);
    clear(account, 220);
  });

  it('T9: progressivity under the reform', () => {
    const account = new Account();
    auditProgressivity(account, table('T9'), policies[1]);
    clear(account, 240);
  });
});
