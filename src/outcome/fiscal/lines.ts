// A result as lines of the public purse: incomes, receipts, payments, what is left and with which level of government.
// Every posting that crosses the purse's border stands in just one line, so that receipts less payments are the balance
// of government and the funds, to the fen. What government pays into the funds stays inside.

import type { Posting } from '../../engine/ledger.ts';
import type { Legislation } from '../../engine/legislation.ts';
import type { Label } from '../../engine/quantity.ts';
import { fenOf, wholeOf } from '../../engine/totals.ts';
import type { Outcome } from '../../simulate.ts';
import { governmentLevels } from '../government-levels.ts';
import { isPublic, publicBalance } from '../public-purse.ts';
import { isOfPersons } from '../selection.ts';
import type { FiscalGroup } from './groups.ts';
import {
  earnings,
  intoAccounts,
  otherPayments,
  otherReceipts,
  payments,
  receipts,
} from './groups.ts';

/** Parts of the table, in order. */
export const sections = ['incomes', 'receipts', 'payments', 'contributions', 'net'] as const;

export type Section = (typeof sections)[number];

/** A line, with its amount in fen: above zero where the public purse gets it, below where it pays. */
export interface FiscalLine {
  readonly key: string;
  readonly section: Section;
  readonly label: Label;
  /** A part of the line before it that is none. */
  readonly isPart: boolean;
  readonly fen: bigint;
}

/** Flows whose sum is told in town and in the country: a run must keep them for each household. */
export function splitFlows({ instruments }: Legislation): string[] {
  const allowance = instruments.find(({ name }) => name === 'livingAllowance');
  return (allowance?.rules ?? []).filter(({ flow }) => flow !== null).map(({ name }) => name);
}

/** The lines of a result. */
export function fiscalLines(outcome: Outcome): FiscalLine[] {
  const across = outcome.ledger.postings.filter(({ from, to }) => isPublic(from) !== isPublic(to));
  const got = across.filter(({ to }) => isPublic(to));
  const paid = across.filter(({ from }) => isPublic(from));
  return [
    ...incomeLines(outcome),
    ...groupLines(outcome, 'receipts', got, [...receipts, otherReceipts], 1n),
    ...groupLines(outcome, 'payments', paid, [...payments, otherPayments], -1n),
    ...contributionLines(got),
    ...netLines(outcome),
  ];
}

function line(
  section: Section,
  key: string,
  label: Label,
  fen: bigint,
  isPart = false,
): FiscalLine {
  return { section, key: `${section}.${key}`, label, fen, isPart };
}

/** What households earn before any policy, without what employers pay for them. */
function incomeLines({ policy, ledger }: Outcome): FiscalLine[] {
  const { instruments, concepts, households } = policy.legislation;
  const primary = new Set(concepts.find(({ key }) => key === 'primary')?.adds);
  const ofWork = (isWork: boolean) => {
    const flows = instruments
      .filter(({ name }) => earnings.includes(name) === isWork)
      .flatMap(({ rules }) =>
        rules.filter((one) => primary.has(one) && one.flow?.via !== households),
      );
    const names = new Set(flows.map(({ name }) => name));
    return sum(ledger.postings.filter(({ flow, to }) => names.has(flow) && to === households));
  };
  return [
    line('incomes', 'earnings', { en: 'Earnings', zh: '劳动收入' }, ofWork(true)),
    line('incomes', 'others', { en: 'Other market income', zh: '其他市场收入' }, ofWork(false)),
  ];
}

/** A line for each group that moves anything, and below it one for each of its flows. */
function groupLines(
  outcome: Outcome,
  section: Section,
  postings: readonly Posting[],
  groups: readonly FiscalGroup[],
  sign: bigint,
): FiscalLine[] {
  const instrumentOf = new Map(outcome.instruments.map((row) => [row.flow, row]));
  const groupOf = ({ flow }: Posting) =>
    groups.find(({ names }) => names.includes(flow)) ??
    groups.find(({ names }) => names.includes(instrumentOf.get(flow)?.instrument ?? '')) ??
    groups.at(-1);
  return groups.flatMap((group) => {
    const own = postings.filter((one) => groupOf(one) === group);
    if (own.every(({ fen }) => fen === 0n)) return [];
    const flows = [...new Set(own.map(({ flow }) => flow))];
    const whole = line(section, group.key, group.label, sign * sum(own));
    if (group.key === 'livingAllowance') return [whole, ...byResidence(outcome, group, whole.fen)];
    const parts = flows.map((flow) => {
      const label = instrumentOf.get(flow)?.label ?? { en: flow, zh: flow };
      const fen = sign * sum(own.filter((one) => one.flow === flow));
      return line(section, `${group.key}.${flow}`, label, fen, true);
    });
    const moving = parts.filter(({ fen }) => fen !== 0n);
    return flows.length < 2 ? [whole] : [whole, ...moving];
  });
}

/** The living allowance in town; the country has the rest, so that both are the whole to the fen. */
function byResidence(
  { table, policy, options }: Outcome,
  { key }: FiscalGroup,
  whole: bigint,
): FiscalLine[] {
  const flows = splitFlows(policy.legislation);
  // Where persons are selected the table's households weigh less than whole ones, and the books are of everybody.
  if (isOfPersons(options.where ?? [])) return [];
  if (flows.some((name) => !table.names.includes(name))) return [];
  const [census, residence] = [table.column('census'), table.column('residence')];
  const columns = flows.map((name) => table.column(name));
  let thousandths = 0n;
  for (let row = 0; row < table.length; row++) {
    if (residence[row] !== 0) continue;
    const fen = columns.reduce((all, column) => all + fenOf(column[row] ?? 0), 0);
    if (fen !== 0) thousandths += BigInt(census[row] ?? 0) * BigInt(fen);
  }
  const town = -wholeOf(thousandths);
  return [
    line('payments', `${key}.town`, { en: 'in town', zh: '城镇' }, town, true),
    line('payments', `${key}.country`, { en: 'in the country', zh: '农村' }, whole - town, true),
  ];
}

/** Contributions to social insurance by where they go: the payer's own account in the fund, or the pool. */
function contributionLines(got: readonly Posting[]): FiscalLine[] {
  const into = got.filter(({ to, from }) => to !== 'government' && from !== 'government');
  const account = into.reduce((all, { flow, fen }) => {
    const share = intoAccounts[flow];
    return share === undefined ? all : all + (fen * share.part) / share.of;
  }, 0n);
  const whole = sum(into);
  if (whole === 0n) return [];
  const labels = {
    all: { en: 'Contributions to social insurance', zh: '社会保险缴费合计' },
    account: { en: 'to own accounts in the funds', zh: '划入个人账户' },
    pooled: { en: 'pooled', zh: '统筹基金' },
  };
  return [
    line('contributions', 'all', labels.all, whole),
    line('contributions', 'account', labels.account, account, true),
    line('contributions', 'pooled', labels.pooled, whole - account, true),
  ];
}

/** What is left in all, with each level of government, and with each fund. */
function netLines(outcome: Outcome): FiscalLine[] {
  const { ledger, policy } = outcome;
  const { centre, provinceAndBelow } = governmentLevels(outcome);
  const funds = policy.legislation.sectors.filter(
    ({ name }) => isPublic(name) && name !== 'government' && (ledger.balances[name] ?? 0n) !== 0n,
  );
  const levels = {
    all: { en: 'Net effect on the public purse', zh: '公共财政净影响' },
    centre: { en: 'Centre', zh: '中央' },
    province: { en: 'Province and below', zh: '省及以下' },
  };
  return [
    line('net', 'all', levels.all, publicBalance(ledger.balances)),
    line('net', 'centre', levels.centre, centre, true),
    line('net', 'province', levels.province, provinceAndBelow, true),
    ...funds.map(({ name, label }) => line('net', name, label, ledger.balances[name] ?? 0n, true)),
  ];
}

function sum(postings: readonly Posting[]): bigint {
  return postings.reduce((all, { fen }) => all + fen, 0n);
}
