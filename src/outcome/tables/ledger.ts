// The books of a run: what each sector received and paid, and what is left with it.

import type { Label } from '../../engine/quantity.ts';
import type { Row, Table } from '../../report/table.ts';
import { table } from '../../report/table.ts';
import type { Outcome } from '../../simulate.ts';
import { governmentLevels } from '../government-levels.ts';
import { numbers, roundedNote, sumOf, words } from './shown.ts';

const levelLabels = {
  centre: { en: '  of which the centre', zh: '  其中：中央' },
  province: { en: '  of which the province and below', zh: '  其中：省及以下' },
} as const;

/** A row for each sector that money moved through; government is split by level. */
export function ledgerTable(outcome: Outcome): Table {
  const { ledger } = outcome;
  const sectors = outcome.policy.legislation.sectors;
  const rows = sectors.flatMap(({ name, label }): Row[] => {
    const sum = (side: 'from' | 'to') =>
      sumOf(ledger.postings.filter((posting) => posting[side] === name));
    const [received, paid] = [sum('to'), sum('from')];
    if (received === 0n && paid === 0n) return [];
    const own: Row = { sector: label, received, paid, balance: ledger.balances[name] ?? 0n };
    return name === 'government' ? [own, ...levelRows(outcome)] : [own];
  });
  return table({
    id: 'ledger',
    title: { en: 'The books by sector', zh: '各部门收支' },
    columns: [
      words('sector', 'Sector', '部门'),
      numbers('received', 'yuanTotal', 'Received', '收入'),
      numbers('paid', 'yuanTotal', 'Paid', '支出'),
      numbers('balance', 'yuanTotal', 'Balance', '差额'),
    ],
    rows,
    notes: [
      {
        en: 'All balances together are 0. What the households have left is what the income concepts add up to, to the fen.',
        zh: '各部门差额之和为零；住户部门差额与逐户收入加总一致，分毫不差。',
      },
      {
        en: 'Gross wages stay when employer rates move; a minimum wage costs no jobs; balances of government and enterprises are residuals; a reform is unfunded unless it says otherwise.',
        zh: '假定：用人单位费率变动时税前工资不变；最低工资不影响就业；政府与企业差额为余项；改革如无说明则不安排资金来源。',
      },
      {
        en: 'What the work injury fund pays out is not modelled: its balance is no surplus. That of the employees’ medical fund holds what goes into members’ accounts. The balance of charity is what it keeps; below zero, the amount set for each recipient comes to more than was given.',
        zh: '工伤保险基金的待遇支出尚未模拟，其差额不是结余。职工医保基金差额含划入个人账户部分。慈善组织差额为其留存；为负表示按设定的人均受助金额发放的总额超出所收捐赠。',
      },
      roundedNote,
    ],
  });
}

function levelRows(outcome: Outcome): Row[] {
  const levels = governmentLevels(outcome);
  const row = (sector: Label, balance: bigint) => ({ sector, received: null, paid: null, balance });
  return [
    row(levelLabels.centre, levels.centre),
    row(levelLabels.province, levels.provinceAndBelow),
  ];
}
