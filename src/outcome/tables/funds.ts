// The accounts of the funds of social insurance: what comes in from employers, members, government and other funds, what is paid out,
// and what the budget would have to add for the fund to balance in the year.

import type { Posting } from '../../engine/ledger.ts';
import { rulesOf } from '../../engine/policy.ts';
import type { Row, Table } from '../../report/table.ts';
import { table } from '../../report/table.ts';
import type { Outcome } from '../../simulate.ts';
import { numbers, roundedNote, sumOf, words } from './shown.ts';

/** The sectors that are funds, in the order of the table. */
const funds: readonly string[] = [
  'pensionFund',
  'residentPensionFund',
  'annuityFunds',
  'medicalFund',
  'residentMedicalFund',
  'maternityFund',
  'unemploymentFund',
  'injuryFund',
  'careFund',
];

/** A row for each fund that money moved through. */
export function fundsTable(outcome: Outcome): Table {
  const { policy, ledger } = outcome;
  const { sectors, households } = policy.legislation;
  const ofEmployers = new Set(
    rulesOf(policy.legislation)
      .filter((rule) => rule.flow?.via !== undefined)
      .map((rule) => rule.name),
  );
  const rows = funds.flatMap((fund): Row[] => {
    const own = ledger.postings.filter(({ from, to }) => from === fund || to === fund);
    if (own.every(({ fen }) => fen === 0n)) return [];
    const sum = (which: (posting: Posting) => boolean) => sumOf(own.filter(which));
    const balance = ledger.balances[fund] ?? 0n;
    return [
      {
        fund: sectors.find(({ name }) => name === fund)?.label ?? fund,
        employers: sum(({ flow, to }) => to === fund && ofEmployers.has(flow)),
        members: sum(({ flow, from }) => from === households && !ofEmployers.has(flow)),
        government: sum(({ from }) => from === 'government'),
        others: sum(({ from, to }) => to === fund && funds.includes(from)),
        paid: sum(({ from }) => from === fund),
        balance,
        lacking: balance < 0n ? -balance : null,
      },
    ];
  });
  return table({
    id: 'funds',
    title: { en: 'The funds of social insurance', zh: '社会保险基金收支' },
    columns: [
      words('fund', 'Fund', '基金'),
      numbers('employers', 'yuanTotal', 'From employers', '单位缴费'),
      numbers('members', 'yuanTotal', 'From members', '个人缴费'),
      numbers('government', 'yuanTotal', 'From government', '财政补贴'),
      numbers('others', 'yuanTotal', 'From other funds', '其他基金划入'),
      numbers('paid', 'yuanTotal', 'Paid out', '支出'),
      numbers('balance', 'yuanTotal', 'Balance', '当期结余'),
      numbers('lacking', 'yuanTotal', 'Lacking', '收支缺口'),
    ],
    rows,
    notes: [
      {
        en: 'Lacking: what the budget, the reserve or other provinces add for the year to balance. Residents’ basic pensions are paid by government itself and stand in no fund. What the maternity and work injury funds pay out, interest on reserves and transfers between provinces are not modelled.',
        zh: '收支缺口：需由财政补助、历年结余或全国统筹调剂弥补的部分。居民基础养老金由财政直接负担，不计入基金；生育和工伤保险待遇、结余利息和省际调剂未模拟。',
      },
      roundedNote,
    ],
  });
}
