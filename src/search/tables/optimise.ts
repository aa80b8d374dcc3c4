// What optimising found: the mix, what each lever adds to it, what each does alone, and the frontier.

import type { Label } from '../../engine/quantity.ts';
import type { Column, Row, Table } from '../../report/table.ts';
import { table } from '../../report/table.ts';
import type { Evaluated } from '../evaluations.ts';
import type { Condition, Expression } from '../expression.ts';
import type { FrontierPoint } from '../frontier.ts';
import type { BoundedLever, Found } from '../optimise.ts';
import { slackOf, valueAt } from '../value-at.ts';
import {
  budgetNote,
  costOf,
  incomeNote,
  leverCell,
  leverLabel,
  pointsPerBillion,
} from './shown.ts';
import type { Shown } from './sweep.ts';
import { pointCells, pointColumns } from './sweep.ts';

/** What was asked. */
export interface OptimiseShown extends Shown {
  readonly bounded: readonly BoundedLever[];
  readonly aim: Expression;
  readonly sign: 1 | -1;
  readonly written: string;
  readonly subject: readonly Condition[];
  readonly against: Label;
}

const words = (key: string, en: string, zh: string) =>
  ({ key, label: { en, zh }, format: 'text' }) as const;
const mixed = (key: string, en: string, zh: string) =>
  ({ key, label: { en, zh }, format: 'mixed' }) as const;
const aimChange = (key: string, en: string, zh: string) =>
  ({ key, label: { en, zh }, format: 'index', digits: 5, signed: true }) as const;
const costColumn: Column = {
  key: 'cost',
  label: { en: 'Net public cost', zh: '净公共支出' },
  format: 'yuanTotal',
  signed: true,
};
const perBillion = (key: string, en: string, zh: string) =>
  ({ key, label: { en, zh }, format: 'ratio', digits: 3, signed: true }) as const;

/** The best mix: each lever's number within its bounds, and its part of the aim and of the cost where they were divided. */
export function mixTable(
  shown: OptimiseShown,
  found: Found,
  parts: readonly (readonly number[])[] | null,
): Table {
  const rows = shown.bounded.map(({ lever, bounds }, k): Row => {
    const [gain = null, cost = null] = parts?.[k] ?? [];
    return {
      lever: leverLabel(lever),
      low: leverCell(lever, bounds[0]),
      value: leverCell(lever, found.one.point[k]),
      high: leverCell(lever, bounds[1]),
      ...(parts === null ? {} : { gain, cost, perBillion: pointsPerBillion(gain, cost ?? 0) }),
    };
  });
  return table({
    id: 'optimise',
    title: {
      en: `The mix that ${shown.sign > 0 ? 'maximises' : 'minimises'} ${shown.written}`,
      zh: `使 ${shown.written} ${shown.sign > 0 ? '最大' : '最小'}的组合`,
    },
    columns: [
      words('lever', 'Lever', '杠杆'),
      mixed('low', 'Bound below', '下界'),
      mixed('value', 'Value', '取值'),
      mixed('high', 'Bound above', '上界'),
      ...(parts === null
        ? []
        : [
            aimChange('gain', 'Part of the change of the aim', '对目标变动的贡献'),
            costColumn,
            perBillion('perBillion', 'Points per billion', '每10亿元点数'),
          ]),
    ],
    rows,
    notes: [
      ...keptNotes(shown, found),
      ...(parts === null ? [] : [partsNote]),
      budgetNote(shown.usual),
    ],
  });
}

const partsNote: Label = {
  en: 'Parts are means over all orders of pulling the levers (Shapley): they add up to the mix, interactions shared out.',
  zh: '贡献为各杠杆所有先后次序的平均（沙普利值），合计等于组合总效应，交互影响已分摊。',
};

/** Whether the conditions are kept, and with what room. */
function keptNotes({ subject, baseline }: OptimiseShown, { one, isKept }: Found): Label[] {
  const rooms = subject.map((condition) => {
    const slack = slackOf(condition, { here: one.figures, baseline }) ?? 0;
    const isMoney = Math.abs(slack) >= 1e5;
    const [en, zh] = [`${(slack / 1e9).toFixed(3)} bn`, `${(slack / 1e8).toFixed(2)}亿`];
    return {
      en: `${condition.written} (${isMoney ? en : slack.toFixed(5)})`,
      zh: `${condition.written}（${isMoney ? zh : slack.toFixed(5)}）`,
    };
  });
  const [en, zh] = [rooms.map((one) => one.en).join('; '), rooms.map((one) => one.zh).join('；')];
  if (subject.length === 0) return [];
  return isKept
    ? [
        {
          en: `Conditions kept, with room: ${en}.`,
          zh: `条件均满足，余量：${zh}。`,
        },
      ]
    : [
        {
          en: `No mix keeps the conditions; the least wrong, by: ${en}.`,
          zh: `没有组合满足全部条件；最接近者差：${zh}。`,
        },
      ];
}

/** The point itself with its headlines, beside the baseline. */
export function bestPointTable(shown: OptimiseShown, found: Found): Table {
  const none = shown.levers.map(() => null);
  return table({
    id: 'optimise-headlines',
    title: { en: `The mix against ${shown.against.en}`, zh: `组合与${shown.against.zh}的对比` },
    columns: pointColumns(shown),
    rows: [
      pointCells(shown, { point: none, figures: shown.baseline }),
      pointCells(shown, found.one),
    ],
    notes: [incomeNote(shown.usual)],
  });
}

/** Names the levers that do nothing: what they move is off in this scenario, or beyond these bounds. */
function stillNotes({ levers }: OptimiseShown, rows: readonly Row[]): Label[] {
  const still = levers.filter((lever) => {
    const name = leverLabel(lever).en;
    const own = rows.filter(({ lever: of }) => (of as Label).en === name);
    const [first] = own;
    if (own.length < 2) return first?.gain === 0 && first.cost === 0;
    return own.every(({ gain, cost }) => gain === first?.gain && cost === first?.cost);
  });
  if (still.length === 0) return [];
  const names = still.map(({ name }) => name);
  return [
    {
      en: `Moves neither the aim nor the budget, alone, from bound to bound: ${names.join(', ')}.`,
      zh: `自下界至上界单独变动，对目标和收支均无影响：${names.join('、')}。`,
    },
  ];
}

/** Each lever alone at its ends: what it does to the aim and what it costs. */
export function aloneTable(shown: OptimiseShown, points: readonly Evaluated[]): Table {
  const start = valueAt(shown.aim, { here: shown.baseline, baseline: shown.baseline });
  const rows = points.flatMap(({ point, figures }): Row[] => {
    const which = point.findIndex((one) => one !== null);
    const lever = shown.levers[which];
    const value = valueAt(shown.aim, { here: figures, baseline: shown.baseline });
    if (lever === undefined) return [];
    const gain = value === null || start === null ? null : value - start;
    const cost = costOf(shown.usual, figures);
    return [
      {
        lever: leverLabel(lever),
        value: leverCell(lever, point[which]),
        gain,
        cost,
        perBillion: pointsPerBillion(gain, cost),
        perBillionRaised: gain === null || cost >= 0 ? null : -(100 * gain) / (cost / -1e9),
        losers: figures[`${shown.usual.income}.losers`] ?? null,
      },
    ];
  });
  return table({
    id: 'levers',
    title: { en: 'Each lever alone', zh: '各杠杆单独作用' },
    columns: [
      words('lever', 'Lever', '杠杆'),
      mixed('value', 'Value', '取值'),
      aimChange('gain', 'Change of the aim', '目标变动'),
      costColumn,
      perBillion('perBillion', 'Points per billion spent', '每支出10亿元点数'),
      perBillion('perBillionRaised', 'Points lost per billion raised', '每筹资10亿元损失点数'),
      {
        key: 'losers',
        label: { en: 'Persons who lose', zh: '受损人口' },
        format: 'share',
        digits: 2,
      },
    ],
    rows,
    notes: [
      {
        en: 'Points are hundredths of the aim. A lever that raises money and costs no points (below zero: it gains them) pays for others.',
        zh: '点为目标的百分之一。筹资而不损失点数（负值即增加点数）的杠杆可为其他杠杆筹资。',
      },
      ...stillNotes(shown, rows),
      budgetNote(shown.usual),
    ],
  });
}

/** The frontier: the best mix for each bound of the budget. */
export function frontierTable(shown: OptimiseShown, points: readonly FrontierPoint[]): Table {
  const start = valueAt(shown.aim, { here: shown.baseline, baseline: shown.baseline }) ?? 0;
  const rows = points.map((one, i): Row => {
    const before = points[i - 1];
    const spent = costOf(shown.usual, one.one.figures);
    const more = before === undefined ? 0 : spent - costOf(shown.usual, before.one.figures);
    const gained = before === undefined ? null : shown.sign * (one.aim - before.aim);
    return {
      bound: -one.bound === 0 ? 0 : -one.bound,
      aim: one.isKept ? one.aim : null,
      gain: one.isKept ? one.aim - start : null,
      marginal: one.isKept ? pointsPerBillion(gained, more) : null,
      ...pointCells(shown, one.one),
    };
  });
  return table({
    id: 'frontier',
    title: {
      en: `The frontier: the best ${shown.written} for each budget`,
      zh: `前沿：各预算下最优的 ${shown.written}`,
    },
    columns: [
      {
        key: 'bound',
        label: { en: 'May be spent', zh: '可支出' },
        format: 'yuanTotal',
        signed: true,
      },
      { key: 'aim', label: { en: 'Aim', zh: '目标' }, format: 'index', digits: 5 },
      aimChange('gain', 'Change', '变动'),
      perBillion('marginal', 'Points for the last billion', '最后10亿元点数'),
      ...pointColumns(shown),
    ],
    rows,
    notes: [
      {
        en: 'For the last billion: against the row above, the shadow price of the budget. – where no mix keeps the conditions.',
        zh: '最后10亿元：与上一行相比，即预算的影子价格。没有组合满足条件者为“–”。',
      },
      budgetNote(shown.usual),
      incomeNote(shown.usual),
    ],
  });
}
