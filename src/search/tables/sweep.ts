// A row for each point of a sweep.

import type { Label } from '../../engine/quantity.ts';
import type { Figures } from '../../outcome/headlines.ts';
import type { Column, Row, Table } from '../../report/table.ts';
import { table } from '../../report/table.ts';
import type { Lever } from '../lever.ts';
import type { Usual } from '../quantities.ts';
import type { SweptPoint } from '../sweep.ts';
import {
  budgetNote,
  costOf,
  incomeNote,
  leverCells,
  leverColumns,
  pointsPerBillion,
  toldCells,
  toldColumns,
} from './shown.ts';

/** What tables need to know beside the points. */
export interface Shown {
  readonly levers: readonly Lever[];
  readonly usual: Usual;
  readonly baseline: Figures;
}

/** Columns of a point: its levers, its cost, the headlines, what a billion does. */
export function pointColumns({ levers, usual }: Pick<Shown, 'levers' | 'usual'>): Column[] {
  return [
    ...leverColumns(levers),
    {
      key: 'cost',
      label: { en: 'Net public cost', zh: '净公共支出' },
      format: 'yuanTotal',
      signed: true,
    },
    ...toldColumns(usual),
    {
      key: 'pointsPerBillion',
      label: { en: 'Points of O per billion', zh: '每10亿元O点数' },
      format: 'ratio',
      digits: 3,
      signed: true,
    },
  ];
}

/** The cells of a point. */
export function pointCells(
  { levers, usual, baseline }: Shown,
  { point, figures }: SweptPoint | Omit<SweptPoint, 'of'>,
): Row {
  const cost = costOf(usual, figures);
  const key = `${usual.income}.olive`;
  const [before, after] = [baseline[key] ?? null, figures[key] ?? null];
  const change = before === null || after === null ? null : after - before;
  return {
    ...leverCells(levers, point),
    cost,
    ...toldCells(usual, figures),
    pointsPerBillion: pointsPerBillion(change, cost),
  };
}

/** The baseline as a row, for comparison. */
function baselineRow(shown: Shown): Row {
  const none = shown.levers.map(() => null);
  return pointCells(shown, { point: none, figures: shown.baseline });
}

/** The table of a sweep: the baseline first. */
export function sweepTable(shown: Shown, points: readonly SweptPoint[], against: Label): Table {
  return table({
    id: 'sweep',
    title: {
      en: `Points of a sweep, against ${against.en}`,
      zh: `参数扫描（基准：${against.zh}）`,
    },
    columns: pointColumns(shown),
    rows: [baselineRow(shown), ...points.map((point) => pointCells(shown, point))],
    notes: [
      {
        en: 'The first row is the baseline; – where a lever is not pulled. A point of O is a hundredth.',
        zh: '首行为基准方案；“–”表示该杠杆未动。O的一个点为百分之一。',
      },
      budgetNote(shown.usual),
      incomeNote(shown.usual),
    ],
  });
}
