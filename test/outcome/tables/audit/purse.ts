// T4 and T5 once more: public receipts and payments, payers and receivers, from the rows of people.

import type { Account, PrintedTable } from './account.ts';
import { wordsIn } from './account.ts';
import type { Policy } from './people.ts';

/** What the documents of two separate runs say of the books. */
export interface RunDocument {
  readonly ledger: {
    readonly balances: Readonly<Record<string, string>>;
    readonly postings: readonly Posting[];
  };
  readonly instruments: readonly {
    readonly flow: string;
    readonly label: { readonly en: string };
  }[];
}

interface Posting {
  readonly flow: string;
  readonly stage: string;
  readonly from: string;
  readonly to: string;
  readonly fen: string;
}

const PUBLIC = [
  'government',
  'pensionFund',
  'residentPensionFund',
  'medicalFund',
  'residentMedicalFund',
  'maternityFund',
  'unemploymentFund',
  'injuryFund',
  'careFund',
];

const EARNINGS =
  'wages bonuses labourIncome authorIncome royaltyIncome equityIncome severanceIncome earlyRetirementIncome publicJobWage';
const CONTRIBUTIONS = /^Contributions of /;
/** Flows that go wholly into accounts of those who pay; of `flexiblePensionContribution` 8 parts of 20. */
const OWN_ACCOUNTS =
  'ownPensionContribution ownMedicalContribution residentPensionContribution'.split(' ');
const ALLOWANCE = ['livingAllowance', 'singlePersonAllowance', 'gradualExit'];

/** Headings of a single flow, which has no line of its own. */
const ALONE: Readonly<Record<string, string>> = {
  'Pensions of employees': 'employeePension',
  'Families with children': 'childcareSubsidy',
};

/** Levels as printed, and the sectors of the books that they are. */
const FUNDS: Readonly<Record<string, string>> = {
  'Employees’ pension fund': 'pensionFund',
  'Residents’ pension fund': 'residentPensionFund',
  'Employees’ medical fund': 'medicalFund',
  'Residents’ medical fund': 'residentMedicalFund',
  'Maternity fund': 'maternityFund',
  'Unemployment fund': 'unemploymentFund',
  'Work injury fund': 'injuryFund',
  'Long-term care fund': 'careFund',
};

/** Every posting of a run against the people’s own rows, where households are on one side. */
export function auditLedger(account: Account, run: RunDocument, policy: Policy): void {
  for (const { flow, from, to, fen } of run.ledger.postings) {
    if (policy.people.households.has(`${policy.name}.${flow}`)) {
      account.money(`ledger ${flow} ${from} → ${to}`, fen, policy.total(flow));
    }
  }
  const sums = new Map<string, bigint>();
  for (const { from, to, fen } of run.ledger.postings) {
    sums.set(from, (sums.get(from) ?? 0n) - BigInt(fen));
    sums.set(to, (sums.get(to) ?? 0n) + BigInt(fen));
  }
  for (const [sector, balance] of Object.entries(run.ledger.balances)) {
    account.money(`balance of ${sector}`, balance, sums.get(sector) ?? 0n);
  }
}

/** What a line of T4 comes to under a policy, by its words; payments below zero. */
class Purse {
  readonly #run: RunDocument;
  readonly #policy: Policy;
  readonly #flows: ReadonlyMap<string, string>;

  constructor(run: RunDocument, policy: Policy) {
    this.#run = run;
    this.#policy = policy;
    this.#flows = new Map(run.instruments.map(({ flow, label }) => [label.en, flow]));
  }

  /** Flows that come into the purse from outside (+1), or leave it (−1). */
  publicFlows(): Map<string, 1 | -1> {
    const found = new Map<string, 1 | -1>();
    for (const { flow, from, to } of this.#run.ledger.postings) {
      const [pays, gets] = [PUBLIC.includes(from), PUBLIC.includes(to)];
      if (pays !== gets) found.set(flow, gets ? 1 : -1);
    }
    return found;
  }

  flowOf(words: string): string | undefined {
    return this.#flows.get(words.trim());
  }

  total(flow: string): bigint {
    return this.#policy.total(flow);
  }

  /** What comes to households in the first distribution, but for pay. */
  otherMarketIncome(): bigint {
    const earned = EARNINGS.split(' ');
    return this.#run.ledger.postings
      .filter(
        ({ stage, to, flow }) =>
          stage === 'primary' && to === 'households' && !earned.includes(flow),
      )
      .reduce((sum, { flow }) => sum + this.total(flow), 0n);
  }

  earnings(): bigint {
    return EARNINGS.split(' ').reduce((sum, flow) => sum + this.total(flow), 0n);
  }

  allowance(residence: string): bigint {
    const where = this.#policy.people.households.text('residence');
    return -this.#policy.total(ALLOWANCE, (row) => where[row] === residence);
  }

  ownAccounts(): bigint {
    const flexible = this.total('flexiblePensionContribution');
    const whole = OWN_ACCOUNTS.reduce((sum, flow) => sum + this.total(flow), 0n);
    return whole + (flexible * 8n + 10n) / 20n;
  }

  balance(sectors: readonly string[]): bigint {
    return sectors.reduce((sum, sector) => sum + BigInt(this.#run.ledger.balances[sector]!), 0n);
  }
}

/** T4 of a comparison, line by line: each run’s amount, the change, both per cent. */
export function auditPurse(
  account: Account,
  table: PrintedTable,
  runs: readonly [RunDocument, RunDocument],
  policies: readonly [Policy, Policy],
  productYuan: number,
): void {
  const purses = [new Purse(runs[0], policies[0]), new Purse(runs[1], policies[1])] as const;
  const columns = ['amount', 'amountReform'] as const;
  const listed = new Set<string>();
  for (const [at, row] of table.rows.entries()) {
    const [section, line] = [wordsIn(row.section), wordsIn(row.line)];
    const where = `T4 ${section}: ${line.trim()}`;
    const own = purses.map((purse) => {
      const under = linesUnder(table, at).map((words) => purse.flowOf(words));
      return lineOf(purse, section, line, under, table);
    });
    const flow = purses[0].flowOf(line);
    if (flow !== undefined && line.startsWith('  ')) listed.add(flow);
    for (const [i, column] of columns.entries()) {
      const amount = own[i];
      if (amount === undefined) account.same(where, 'no line of the auditor’s', '');
      else if (amount !== null) {
        const isPart =
          line === '  in town' || line === '  in the country' || section.startsWith('of which');
        account.money(`${where} ${column}`, row[column]!, amount, isPart ? 1n : 0n);
      }
    }
    const [before, after] = columns.map((column) => BigInt(row[column] as string));
    const change = after! - before!;
    account.money(`${where} change`, row.amountChange!, change);
    const relative = before === 0n ? null : Number(change) / Math.abs(Number(before));
    account.number(`${where} relative`, row.relativeChange, relative);
    account.number(`${where} of GDP`, row.ofGdp, Number(change) / 100 / productYuan);
  }
  for (const [flow] of purses[0].publicFlows()) {
    const moves = purses.some((purse) => purse.total(flow) !== 0n);
    const alone = [...ALLOWANCE, ...Object.values(ALONE)].includes(flow);
    if (moves && !alone) account.same(`T4 lists ${flow}`, String(listed.has(flow)), 'true');
  }
  auditSums(account, table, purses);
}

/** Printed parts under a line: those further in. */
function linesUnder(table: PrintedTable, at: number): string[] {
  const under: string[] = [];
  for (const row of table.rows.slice(at + 1)) {
    const line = wordsIn(row.line);
    if (!line.startsWith('  ')) break;
    under.push(line);
  }
  return under;
}

/** The auditor’s amount of a line; null where it is checked with the sums; undefined where nothing is known of it. */
function lineOf(
  purse: Purse,
  section: string,
  line: string,
  under: readonly (string | undefined)[],
  table: PrintedTable,
): bigint | null | undefined {
  const words = line.trim();
  if (words === 'Earnings') return purse.earnings();
  if (words === 'Other market income') return purse.otherMarketIncome();
  if (words in ALONE) return -purse.total(ALONE[words]!);
  if (words === 'Living allowance')
    return -ALLOWANCE.reduce((sum, flow) => sum + purse.total(flow), 0n);
  if (words === 'in town') return purse.allowance('urban');
  if (words === 'in the country') return purse.allowance('rural');
  if (section === 'of which contributions') {
    const all = contributions(table).reduce(
      (sum, flow) => sum + purse.total(purse.flowOf(flow)!),
      0n,
    );
    if (words === 'to own accounts in the funds') return purse.ownAccounts();
    return words === 'pooled' ? all - purse.ownAccounts() : all;
  }
  if (section === 'net') {
    if (words in FUNDS) return purse.balance([FUNDS[words]!]);
    return line.startsWith('  ') ? null : purse.balance(PUBLIC);
  }
  const sign = section.startsWith('payments') ? -1n : 1n;
  const flow = purse.flowOf(words);
  if (line.startsWith('  ')) return flow === undefined ? undefined : sign * purse.total(flow);
  if (under.some((each) => each === undefined)) return undefined;
  return under.reduce((sum, each) => sum + sign * purse.total(each!), 0n);
}

/** Lines under the headings of contributions. */
function contributions(table: PrintedTable): string[] {
  return table.rows.flatMap((row, at) =>
    CONTRIBUTIONS.test(wordsIn(row.line)) && wordsIn(row.section).startsWith('receipts')
      ? linesUnder(table, at)
      : [],
  );
}

/** Headings of receipts and payments add up to the net effect; both levels of government to its balance in the books. */
function auditSums(account: Account, table: PrintedTable, purses: readonly Purse[]): void {
  for (const [i, column] of ['amount', 'amountReform'].entries()) {
    const amount = (words: string) =>
      BigInt(table.rows.find((row) => wordsIn(row.line) === words)![column] as string);
    const headings = table.rows.filter(
      (row) =>
        /^(?:receipts|payments)/.test(wordsIn(row.section)) && !wordsIn(row.line).startsWith(' '),
    );
    const sum = headings.reduce((all, row) => all + BigInt(row[column] as string), 0n);
    account.money(`T4 headings ${column}`, String(sum), amount('Net effect on the public purse'));
    const levels = amount('  Centre') + amount('  Province and below');
    account.money(`T4 levels ${column}`, String(levels), purses[i]!.balance(['government']));
  }
}

/** T5 of a comparison. */
export function auditPayers(
  account: Account,
  table: PrintedTable,
  run: RunDocument,
  policies: readonly [Policy, Policy],
): void {
  const flows = new Map(run.instruments.map(({ flow, label }) => [label.en, flow]));
  const { census, size } = policies[0].people;
  const everybody = census.reduce((sum, weight, row) => sum + weight * size[row]!, 0) / 1000;
  for (const row of table.rows) {
    const words = wordsIn(row.flow);
    const flow = flows.get(words)!;
    const [before, after] = policies.map((policy) => ({
      total: policy.total(flow),
      persons: Math.round(Number(policy.concerned(flow)) / 1000),
    })) as [Payers, Payers];
    const where = `T5 ${words}`;
    account.money(`${where} total`, row.total!, before.total);
    account.money(`${where} total, reform`, row.totalReform!, after.total);
    account.money(`${where} total, change`, row.totalChange!, after.total - before.total);
    account.number(`${where} persons`, row.persons, before.persons);
    account.number(`${where} persons, reform`, row.personsReform, after.persons);
    account.number(`${where} persons, change`, row.personsChange, after.persons - before.persons);
    const shares = [before.persons / everybody, after.persons / everybody] as const;
    account.number(`${where} share`, row.share, shares[0], 1);
    account.number(`${where} share, reform`, row.shareReform, shares[1], 1);
    account.number(`${where} share, change`, row.shareChange, shares[1] - shares[0], 1);
    const each = [eachOf(before), eachOf(after)] as const;
    account.number(`${where} each`, row.each, each[0]);
    account.number(`${where} each, reform`, row.eachReform, each[1]);
    const both = each[0] === null || each[1] === null ? null : each[1] - each[0];
    account.number(`${where} each, change`, row.eachChange, both, Math.abs(each[1] ?? 1));
  }
}

interface Payers {
  readonly total: bigint;
  readonly persons: number;
}

const eachOf = ({ total, persons }: Payers): number | null =>
  persons === 0 ? null : Number(total) / 100 / persons;
