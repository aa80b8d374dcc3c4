// The league of reforms: a line for each, what it costs whom first, then what it does to one income.

import type { Label } from '../../engine/quantity.ts';
import type { Column, Row, Table } from '../../report/table.ts';
import { table } from '../../report/table.ts';
import type { Comparison } from '../compare.ts';
import type { LeagueIncome, LeagueRow } from '../league/league.ts';
import { leagueRow } from '../league/league.ts';
import type { LeagueOrder } from '../league/order.ts';
import { changesIn, noRatioNote, numbers, roundedNote, words } from './shown.ts';

const fine = (column: Column, digits: number): Column => ({ ...column, digits });
const points = (key: string, en: string, zh: string): Column =>
  fine(changesIn(key, 'points', en, zh), 2);

/** What is looked at first stands first: a narrow terminal cuts the table. */
const columns: readonly Column[] = [
  words('reform', 'Reform', '改革方案'),
  changesIn('cost', 'yuanTotal', 'Cost', '净支出'),
  fine(changesIn('olive', 'index', 'O', 'O'), 4),
  fine(changesIn('gini', 'index', 'Gini', '基尼系数'), 4),
  points('bandNbs', 'Bureau’s band', '国家统计局收入带'),
  points('belowLine', 'Below the line', '低于低保线'),
  fine(changesIn('urbanRuralRatio', 'ratio', 'Town over country', '城乡收入比'), 3),
  shareOf('winners', 'Winners', '受益'),
  shareOf('losers', 'Losers', '受损'),
  {
    ...fine(changesIn('pointsPerBillion', 'ratio', 'Points of O', 'O的变动'), 3),
    unit: { en: 'per bn yuan', zh: '点/10亿元' },
  },
  changesIn('centre', 'yuanTotal', 'Cost: centre', '净支出：中央'),
  changesIn('province', 'yuanTotal', 'Cost: province and below', '净支出：省及以下'),
  changesIn('funds', 'yuanTotal', 'Cost: funds', '净支出：社保基金'),
  fine(changesIn('oliveLow', 'index', 'Lower end', '低端'), 4),
  fine(changesIn('oliveHigh', 'index', 'Upper end', '高端'), 4),
  points('band10to50', 'Band 100–500 thousand', '10–50万元收入带'),
  points('band20to60', 'Band 200–600 thousand', '20–60万元收入带'),
];

function shareOf(key: string, en: string, zh: string): Column {
  return { ...numbers(key, 'share', en, zh), unit: { en: '% of persons', zh: '占人口%' } };
}

/**
 * The league of reforms on the people of one baseline.
 * @param comparisons at least one, in the order of the league.
 */
export function leagueTable(
  comparisons: readonly Comparison[],
  income: LeagueIncome,
  order: LeagueOrder,
): Table {
  const rows = comparisons.map((one) => leagueRow(one, income));
  const baseline = comparisons[0]?.baseline;
  const label = baseline?.policy.legislation.concepts.find(({ key }) => key === income)?.label;
  const name = baseline?.scenario.name ?? '';
  return table({
    id: 'league',
    title: {
      en: `League of reforms: changes of ${label?.en ?? income} against ${name}`,
      zh: `改革方案排行：${label?.zh ?? income}，与 ${name} 相比`,
    },
    columns,
    rows: rows.map(rowOf),
    notes: [
      orderNote(order),
      costNote,
      measureNote,
      ...beyondNote(comparisons, income),
      ...(rows.some((row) => row.urbanRuralRatio === null) ? [noRatioNote] : []),
      roundedNote,
    ],
  });
}

function rowOf({ cost, ...row }: LeagueRow): Row {
  const { total, centre, provinceAndBelow, funds } = cost;
  return { ...row, cost: total, centre, province: provinceAndBelow, funds };
}

function orderNote({ column, isReversed }: LeagueOrder): Label {
  const found = columns.find(({ key }) => key === column);
  if (found === undefined) return { en: 'In the order given.', zh: '按给定顺序排列。' };
  return {
    en: `Sorted by ${found.label.en} (--sort ${column}), ${isReversed ? 'the worst' : 'the best'} first.`,
    zh: `按“${found.label.zh}”排序（--sort ${column}），${isReversed ? '末位' : '最优'}在前。`,
  };
}

const costNote: Label = {
  en: 'Cost: what government and the social insurance funds pay more or take less in the year, after every other instrument has answered; below zero where they gain. Centre, province and below, and funds add up to it. Points of O (hundredths) per billion only where there is a cost.',
  zh: '净支出：各项政策联动之后，政府与社会保险基金当年多支出或少收入的金额，负数为净收入；等于中央、省及以下与社保基金之和。有净支出时才计算每10亿元的O变动（百分之一为1点）。',
};

const measureNote: Label = {
  en: 'Survey weights, persons; bands: households, income per head × 3. Below the line: of the baseline’s living allowance. Winners and losers: by more than 0.1 % of income and 60 yuan a year.',
  zh: '按住户调查权数，以人口为单位；收入带以户为单位，按人均收入×3。低保线为基准方案的标准。受益、受损指变动超过收入的0.1%且超过每年60元。',
};

/** Reforms that show nothing here because they move taxes on consumption or services in kind alone. */
function beyondNote(comparisons: readonly Comparison[], income: LeagueIncome): Label[] {
  if (income === 'final') return [];
  const still = comparisons.filter(({ winners, flows }) => {
    const isStill = winners[income].every((row) => row.meanChange === 0);
    const isFinal = winners.final.some((row) => row.meanChange !== 0);
    return isStill && isFinal && flows.some((one) => one.fen !== 0n);
  });
  if (still.length === 0) return [];
  const names = still.map(({ reform }) => reform.scenario.name).join(', ');
  return [
    {
      en: `What ${names} ${still.length === 1 ? 'moves' : 'move'} is beyond this income (taxes on consumption, services in kind): see --income final.`,
      zh: `${names} 只影响此收入之外的项目（消费环节税收、实物服务）：见 --income final。`,
    },
  ];
}
