// What a reform costs whom: the balances of the sectors under both, and the bill of the public purse.

import type { Label } from '../../engine/quantity.ts';
import { formatNumber } from '../../report/numbers.ts';
import type { Row, Table } from '../../report/table.ts';
import { table } from '../../report/table.ts';
import type { Outcome } from '../../simulate.ts';
import type { Comparison } from '../compare.ts';
import { sectorLabel } from './instruments.ts';
import { both, changesIn, numbers, roundedNote, words } from './shown.ts';

/** Said of a reform that moves nothing. */
export const nothingNote: Label = {
  en: 'The reform changes nothing that is paid or received.',
  zh: '该改革不改变任何收付。',
};

/** Whether no flow moves. */
export function changesNothing({ flows }: Comparison): boolean {
  return flows.every((one) => one.fen === 0n && (one.persons ?? 0n) === 0n);
}

/** What a reform costs or brings to each sector. */
export function costTable(id: string, comparison: Comparison): Table {
  return table({
    id,
    title: { en: 'Who pays: balances by sector', zh: '谁来负担：各部门差额' },
    columns: [
      words('sector', 'Sector', '部门'),
      numbers('baseline', 'yuanTotal', 'Baseline', '基准方案'),
      numbers('reform', 'yuanTotal', 'Reform', '改革方案'),
      changesIn('change', 'yuanTotal', 'Change', '变化'),
    ],
    rows: costRows(comparison),
    notes: [costNote(comparison), ...efficiencyNote(comparison.pointsPerBillion), roundedNote],
  });
}

/** The sectors whose balance moves, and all others in one line: all balances together are 0. */
function costRows({ baseline, reform, balances }: Comparison): Row[] {
  const names = Object.keys(balances);
  const moved = names.filter((sector) => balances[sector] !== 0n);
  const balance = (outcome: Outcome, sector: string) => outcome.ledger.balances[sector] ?? 0n;
  const rows = moved.map((sector) => ({
    sector: sectorLabel(baseline, sector),
    baseline: balance(baseline, sector),
    reform: balance(reform, sector),
    change: balances[sector] ?? 0n,
  }));
  const others = names.filter((sector) => balances[sector] === 0n);
  if (others.every((sector) => balance(baseline, sector) === 0n)) return rows;
  const sum = others.reduce((total, sector) => total + balance(baseline, sector), 0n);
  const label = moved.length === 0 ? allUnmoved : othersUnmoved;
  return [...rows, { sector: label, baseline: sum, reform: sum, change: 0n }];
}

const othersUnmoved: Label = { en: 'others, unmoved', zh: '其他部门（未变动）' };
const allUnmoved: Label = { en: 'all sectors, unmoved', zh: '全部部门（未变动）' };

function costNote(comparison: Comparison): Label {
  const { publicCostFen } = comparison;
  if (changesNothing(comparison)) return nothingNote;
  if (publicCostFen === 0n)
    return {
      en: 'The reform costs government and the social insurance funds nothing.',
      zh: '该改革对政府及社会保险基金没有影响。',
    };
  const isCost = publicCostFen > 0n;
  const yuan = Math.abs(Number(publicCostFen)) / 100;
  const shown = both((language) => formatNumber(yuan, 'yuanTotal', language));
  return {
    en: `The reform ${isCost ? 'costs' : 'brings'} government and the social insurance funds together ${shown.en} a year.`,
    zh: `该改革对政府及社会保险基金的年度影响：${isCost ? '净支出' : '净收入'}${shown.zh}。`,
  };
}

function efficiencyNote(points: number | null): Label[] {
  if (points === null) return [];
  const shown = points.toFixed(3);
  return [
    {
      en: `Each billion of it moves O after giving by ${shown} points (hundredths).`,
      zh: `每投入10亿元，三次分配后的O变动${shown}个点（百分之一）。`,
    },
  ];
}
