// Government's books flow by flow, each divided between the centre and the province with what lies below.

import type { Row, Table } from '../../report/table.ts';
import { table } from '../../report/table.ts';
import type { Outcome } from '../../simulate.ts';
import { levelRows } from '../government-levels.ts';
import { numbers, roundedNote, words } from './shown.ts';

/** A row for each flow of government that moved anything, and their sum. */
export function governmentTable(outcome: Outcome): Table {
  const flows = levelRows(outcome);
  const sum = (key: 'fen' | 'centre' | 'provinceAndBelow') =>
    flows.reduce((total, row) => total + row[key], 0n);
  const all: Row = {
    flow: { en: 'all', zh: '合计' },
    total: sum('fen'),
    share: null,
    centre: sum('centre'),
    province: sum('provinceAndBelow'),
  };
  const rows = flows.map(
    ({ label, fen, centralShare, centre, provinceAndBelow }): Row => ({
      flow: label,
      total: fen,
      share: centralShare,
      centre,
      province: provinceAndBelow,
    }),
  );
  return table({
    id: 'government',
    title: { en: 'Government by level', zh: '各级政府收支' },
    columns: [
      words('flow', 'Instrument', '项目'),
      numbers('total', 'yuanTotal', 'Received (+), paid (−)', '收入（+）支出（−）'),
      numbers('share', 'share', 'Share of the centre', '中央比例'),
      numbers('centre', 'yuanTotal', 'Centre', '中央'),
      numbers('province', 'yuanTotal', 'Province and below', '省及以下'),
    ],
    rows: [...rows, all],
    notes: [
      {
        en: 'What is shared at the source; grants between levels are not shown. A tax counts where people live.',
        zh: '按分享比例在来源处划分，不含政府间转移支付；税收按居住地计。',
      },
      roundedNote,
    ],
  });
}
