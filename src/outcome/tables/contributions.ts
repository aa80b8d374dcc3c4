// T11: which instruments make the distribution what it is, and what a yuan of each does.

import type { Label } from '../../engine/quantity.ts';
import type { Measured } from '../../measures/problem.ts';
import type { Row, Table } from '../../report/table.ts';
import { table } from '../../report/table.ts';
import type { Outcome } from '../../simulate.ts';
import type {
  Contribution,
  Contributions,
  GroupRow,
  Moved,
  PartRow,
} from '../contributions/contributions.ts';
import { contributionsOf } from '../contributions/contributions.ts';
import { cellOf, numbers, words } from './shown.ts';

/** The table of contributions: each group of instruments and, below it, its instruments. The run must have kept `contributionColumns`. */
export function contributionsTable(outcome: Outcome): Table {
  const found = contributionsOf(outcome);
  return table({
    id: 'contributions',
    title: {
      en: 'Contributions to O and the Gini, from market to final income',
      zh: '各项政策对橄榄指数与基尼系数的贡献（市场收入至最终收入）',
    },
    columns: [
      words('group', 'Group', '类别'),
      words('instrument', 'Instrument', '政策'),
      ...money,
      points('oliveShapley', 'O: share in the whole', 'O：沙普利分解'),
      plusMinus('oliveShapleyError'),
      points('oliveWith', 'O: with less without', 'O：有无之差'),
      perBillion('olivePerBillion', 'O: at the margin', 'O：边际'),
      points('giniShapley', 'Gini: share in the whole', '基尼：沙普利分解'),
      plusMinus('giniShapleyError'),
      points('giniWith', 'Gini: with less without', '基尼：有无之差'),
      perBillion('giniPerBillion', 'Gini: at the margin', '基尼：边际'),
    ],
    rows: [
      ...found.groups.flatMap((group) => [
        groupCells(group),
        ...instrumentsOf(found, group).map(instrumentCells),
      ]),
      allCells(found),
    ],
    notes: notesOf(found),
  });
}

/** The instruments of a group that has more than one. */
function instrumentsOf({ instruments }: Contributions, { label }: GroupRow): readonly PartRow[] {
  const own = instruments.filter(({ group }) => group === label);
  return own.length > 1 ? own : [];
}

function instrumentCells(row: PartRow): Row {
  return {
    group: row.group,
    instrument: row.label,
    ...moneyCells(row),
    oliveShapley: null,
    oliveShapleyError: null,
    giniShapley: null,
    giniShapleyError: null,
    ...effectCells(row, row),
  };
}

const points = (key: string, en: string, zh: string) => ({
  ...numbers(key, 'index', en, zh),
  unit: { en: 'points', zh: '点' },
  digits: 3,
  signed: true,
});
const plusMinus = (key: string) => ({
  ...numbers(key, 'index', '±', '±'),
  unit: { en: 'points', zh: '点' },
  digits: 3,
});
const perBillion = (key: string, en: string, zh: string) => ({
  ...numbers(key, 'index', en, zh),
  unit: { en: 'points per bn yuan', zh: '点/10亿元' },
  digits: 4,
  signed: true,
});

const money = [
  numbers('received', 'yuanTotal', 'Households receive', '居民所得'),
  numbers('paid', 'yuanTotal', 'Households pay', '居民所付'),
];

function groupCells(row: GroupRow): Row {
  return {
    group: row.label,
    instrument: allOfThem,
    ...moneyCells(row),
    oliveShapley: pointsOf(row.olive.shapley),
    oliveShapleyError: pointsOf(row.olive.shapleyError),
    giniShapley: pointsOf(row.gini.shapley),
    giniShapleyError: pointsOf(row.gini.shapleyError),
    ...effectCells(row, row),
  };
}

/** The whole way: the shares add up to it. What is measured one by one adds up to nothing in particular. */
function allCells({ groups, from, to }: Contributions): Row {
  const sum = (key: 'receivedFen' | 'paidFen') => groups.reduce((all, one) => all + one[key], 0n);
  const way = (kind: 'olive' | 'gini') => {
    const [first, last] = [cellOf(from[kind]), cellOf(to[kind])];
    return first === null || last === null ? null : 100 * (last - first);
  };
  return {
    group: { en: 'all', zh: '合计' },
    instrument: '',
    received: sum('receivedFen'),
    paid: sum('paidFen'),
    oliveShapley: way('olive'),
    oliveShapleyError: null,
    oliveWith: null,
    olivePerBillion: null,
    giniShapley: way('gini'),
    giniShapleyError: null,
    giniWith: null,
    giniPerBillion: null,
  };
}

function moneyCells({ receivedFen, paidFen }: Moved): Row {
  return { received: receivedFen, paid: paidFen };
}

function effectCells(
  moved: Moved,
  { olive, gini }: Readonly<Record<'olive' | 'gini', Contribution>>,
): Row {
  return {
    oliveWith: pointsOf(olive.withLessWithout),
    olivePerBillion: forEachBillion(olive.atTheMargin, moved),
    giniWith: pointsOf(gini.withLessWithout),
    giniPerBillion: forEachBillion(gini.atTheMargin, moved),
  };
}

/** Hundredths of an index. */
function pointsOf(measured: Measured): number | null {
  const found = cellOf(measured);
  return found === null ? null : 100 * found;
}

const allOfThem: Label = { en: 'all of them', zh: '小计' };

/** Points for each billion yuan that households receive, or that they pay where that is more. */
function forEachBillion(measured: Measured, { receivedFen, paidFen }: Moved): number | null {
  const found = pointsOf(measured);
  const fen = receivedFen > paidFen ? receivedFen : paidFen;
  return found === null || fen === 0n ? null : found / (Number(fen) / 1e11);
}

const pointsNote: Label = {
  en: 'Points: hundredths of O or of the Gini. O up and Gini down is more equal. With less without: all others in place.',
  zh: '点：指数的百分之一。O上升、基尼系数下降表示更均等。“有无之差”以其他政策均在为前提。',
};
const marginNote: Label = {
  en: 'At the margin: all amounts of the instrument larger in proportion, at final income, for each billion yuan that households receive of it, or pay where they pay more. First order; nobody changes behaviour.',
  zh: '边际：该政策各户金额同比例增加时，居民每多得（或多付）10亿元引起的变化；以最终收入为起点的一阶值，不含行为反应。',
};

function notesOf({ from, to }: Contributions): Label[] {
  const shown = (measured: Measured) => cellOf(measured)?.toFixed(4) ?? '–';
  return [
    {
      en: `O: market income ${shown(from.olive)}, final income ${shown(to.olive)}. Gini: ${shown(from.gini)}, ${shown(to.gini)}. Survey weights, persons by income per head; money by census weights.`,
      zh: `O：市场收入${shown(from.olive)}，最终收入${shown(to.olive)}；基尼系数：${shown(from.gini)}，${shown(to.gini)}。按住户调查权数、人均收入、以人口为单位；金额按普查权数。`,
    },
    {
      en: 'Share in the whole: Shapley value, the mean over all orders in which the eight can be put in place; the shares add up to the way from market to final income. ±: standard error of the share, households taken as independent draws.',
      zh: '沙普利分解：八类政策所有先后次序下贡献的平均，各项之和等于市场收入至最终收入的全部变化。±：将住户视为独立抽取的标准误。',
    },
    pointsNote,
    marginNote,
  ];
}
